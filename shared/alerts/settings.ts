import { z } from 'zod';
import { runbookSchema } from './runbooks.ts';
import { incidentTopicSchema } from './topics.ts';

/** The numbers of the rules (domain table of alerts): editable per room, defaults as written there. */
export const thresholdsSchema = z.object({
  /** A-01, ms: reconnecting for so long is P1, then P0; then the output is taken for stuck. */
  reconnectWarnMs: z.number().int().min(1_000).max(120_000).default(3_000),
  reconnectBadMs: z.number().int().min(1_000).max(600_000).default(10_000),
  reconnectWedgeMs: z.number().int().min(5_000).max(600_000).default(45_000),
  framesFlatMs: z.number().int().min(5_000).max(120_000).default(15_000),
  /** share in percent. */
  droppedWarnPct: z.number().min(0.1).max(100).default(1),
  droppedBadPct: z.number().min(0.1).max(100).default(5),
  lagWarnPct: z.number().min(0.1).max(100).default(1),
  lagBadPct: z.number().min(0.1).max(100).default(3),
  frameTimePct: z.number().min(10).max(200).default(80),
  /** 0-1 as OBS gives it. */
  congestionWarn: z.number().min(0.01).max(1).default(0.3),
  congestionBad: z.number().min(0.01).max(1).default(0.7),
  /** percent of what the output is set to. */
  bitrateWarnPct: z.number().min(1).max(100).default(70),
  bitrateBadPct: z.number().min(1).max(100).default(40),
  /** dBFS. */
  silentDb: z.number().min(-100).max(0).default(-50),
  clipDb: z.number().min(-20).max(0).default(-1),
  silentWarnMs: z.number().int().min(2_000).max(300_000).default(8_000),
  silentBadMs: z.number().int().min(2_000).max(300_000).default(15_000),
  /** */
  frozenMs: z.number().int().min(3_000).max(300_000).default(10_000),
  blackLuma: z.number().min(0).max(255).default(16),
  blackMs: z.number().int().min(1_000).max(60_000).default(3_000),
  /** */
  diskMinutes: z.number().min(1).max(600).default(20),
  diskGb: z.number().min(0).max(1_000).default(10),
  cpuPct: z.number().min(10).max(100).default(80),
  /** percent of the usual number online. */
  onlineWarnPct: z.number().min(1).max(100).default(70),
  onlineBadPct: z.number().min(1).max(100).default(50),
  /** ms behind its own start. */
  lateMs: z.number().int().min(30_000).max(7_200_000).default(300_000),
  /** percent of what is usual in this show. */
  entryPct: z.number().min(1).max(100).default(60),
  cardPct: z.number().min(1).max(100).default(60),
  payingPct: z.number().min(1).max(100).default(50),
  /** orders cancelled or refunded within ten minutes. */
  returnsFewest: z.number().int().min(1).max(100_000).default(5),
  /** ms without a voice. A-27: percent of the budget by this time; of the goal of ad ROI. */
  voiceWarnMs: z.number().int().min(5_000).max(3_600_000).default(30_000),
  voiceBadMs: z.number().int().min(10_000).max(3_600_000).default(300_000),
  adPacePct: z.number().min(100).max(1_000).default(120),
  adRoiPct: z.number().min(1).max(100).default(70),
  /** clicks within so long, ms, without one paid order. */
  linkWindowMs: z.number().int().min(10_000).max(240_000).default(120_000),
  linkClicks: z.number().int().min(1).max(100_000).default(50),
  /** robust z of comments a minute, and how many there must be at least. */
  hotZ: z.number().min(1).max(100).default(3),
  hotFewest: z.number().int().min(1).max(100_000).default(15),
  /** different people who ask the same within a minute. */
  repeatPeople: z.number().int().min(2).max(10_000).default(5),
  /** different people who complain within two minutes, and their share of the comments in percent. */
  negativeVoices: z.number().int().min(2).max(10_000).default(8),
  negativePct: z.number().min(1).max(100).default(15),
  negativeBadVoices: z.number().int().min(2).max(10_000).default(20),
  negativeBadPct: z.number().min(1).max(100).default(25),
  /** rows, products, lines and pins with words that want evidence, within ten minutes. */
  wordWarnings: z.number().int().min(1).max(100).default(3),
  /** minutes until what is on sale is gone, at the rate of the last three. */
  sellOutWarnMin: z.number().min(0.5).max(120).default(5),
  sellOutBadMin: z.number().min(0.5).max(120).default(2),
  /** ms without a message from a feed that usually brings some; percent of its messages that could be read. */
  feedAgeMs: z.number().int().min(10_000).max(3_600_000).default(60_000),
  capturePct: z.number().min(1).max(100).default(99),
  /** robust z of people coming in a minute, and how long they stay at most, ms. */
  botZ: z.number().min(1).max(100).default(4),
  botStayMs: z.number().int().min(500).max(60_000).default(3_000),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;
export const DEFAULT_THRESHOLDS: Thresholds = thresholdsSchema.parse({});

/** How the room wants to be alerted. `quiet`: nothing pops up or sounds but P0. `calmScenes`: scenes in which silence, black and a still picture are meant. */
export const alertSettingsSchema = z.object({
  quiet: z.boolean().default(false),
  calmScenes: z.array(z.string().max(200)).max(100).default([]),
  thresholds: thresholdsSchema.default(DEFAULT_THRESHOLDS),
  /** The room's own words on a runbook, one step a line, before the steps that come with Cuedeck. */
  runbookNotes: z.partialRecord(incidentTopicSchema, z.string().max(2_000)).default({}),
  /** Runbooks the room has made its own; every other is the template. */
  runbooks: z.partialRecord(incidentTopicSchema, runbookSchema).default({}),
  /** A card nobody takes on calls the next duty after so long, ms: of what is on air, and of what is worked on beside it. */
  escalation: z.object({ onAirMs: z.number().int().min(5_000).max(600_000).default(30_000), standingMs: z.number().int().min(60_000).max(86_400_000).default(600_000) }).default({ onAirMs: 30_000, standingMs: 600_000 }),
});
export type AlertSettings = z.infer<typeof alertSettingsSchema>;
export const DEFAULT_ALERT_SETTINGS: AlertSettings = alertSettingsSchema.parse({});
