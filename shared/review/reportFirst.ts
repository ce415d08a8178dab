import { z } from 'zod';
import { feedGapSchema } from '../audience/event.ts';
import { importedMarkSchema } from '../bundle/imported.ts';
import { currencySchema } from '../commerce/money.ts';
import { dutySchema } from '../crew/duty.ts';
import { GOAL_IDS } from '../goals/goals.ts';
import { sessionIdSchema } from '../ids.ts';
import { SALES_VERSIONS } from '../metrics/salesReadout.ts';
import { PHASES } from '../runsheet/item.ts';
import { showModeSchema } from '../show/showMode.ts';
import { instantSchema } from '../time/instant.ts';
import { reportMomentSchema, reportParamsSchema, reportTextSchema } from './reportMoment.ts';
import { VERDICT_SENTENCES } from './sentences.ts';

const count = z.number().int();
const maybe = z.number().nullable();

/** Why a figure is to be read with care; the words are those of the console's figures (shared/metrics/catalogue/figure.ts). */
export const figureCautionSchema = z.string();

/**
 * A metric of the catalogue with the numbers in its formula (shared/metrics/catalogue). `value` in the metric's own unit: minor units,
 * people, a ratio, seconds; null = unknown. `told` is the platform's own value of it.
 */
export const reportFigureSchema = z.object({
  id: z.string(), group: z.string(), unit: z.enum(['whole', 'decimal', 'money', 'percent', 'times', 'seconds']), value: maybe, scale: z.number(), basis: z.enum(['uv', 'pv']).nullable(),
  numerator: z.array(z.object({ sign: z.union([z.literal(1), z.literal(-1)]), fact: z.string(), value: maybe, from: z.string() })),
  denominator: z.array(z.object({ sign: z.union([z.literal(1), z.literal(-1)]), fact: z.string(), value: maybe, from: z.string() })),
  told: z.object({ value: z.number(), at: z.number(), differs: maybe }).nullable(),
  cautions: z.array(figureCautionSchema), isSmallSample: z.boolean(),
});

/** One feed's share in the quality of the data. `events` were stored, `duplicates` dropped, `unread` could not be read; `gapMs` = silence on air. */
const feedQualitySchema = z.object({ sourceId: z.string(), kind: z.string().nullable(), name: z.string(), events: count, duplicates: count, unread: count, gapMs: count, gaps: count });

/**
 * How far the data can be trusted. `capturePct` = stored of all messages that came (0-100); `identity` = ACU x time against UV x stay, 1 = they agree.
 * `good` needs no gap on air, capture >= 99.9 % and no disagreement; `poor` = capture < 99 %, a tenth of the show in gaps, or the identity off by more than 15 %.
 */
export const dataQualitySchema = z.object({
  grade: z.enum(['good', 'fair', 'poor', 'unknown']), capturePct: maybe, gapPct: maybe, identity: maybe, reasons: z.array(z.enum(['gaps', 'unread', 'identityOff', 'noFeed', 'notOver', 'refundsOpen'])),
  feeds: z.array(feedQualitySchema), gaps: z.array(z.object({ sourceId: z.string(), moment: reportMomentSchema, untilAt: instantSchema.nullable(), ms: count, reason: feedGapSchema.shape.reason })),
});

/** Part 1. The room, the day, who was there, and which version of the data this is. Lengths in ms. */
export const coverPartSchema = z.object({
  sessionId: sessionIdSchema, title: z.string(), sheetTitle: z.string().nullable(), mode: showModeSchema.nullable(), isTraining: z.boolean(), timeZone: z.string(), currency: currencySchema,
  openedAt: instantSchema, startedAt: instantSchema.nullable(), endedAt: instantSchema.nullable(), lengthMs: count.nullable(), plannedMs: count.nullable(),
  /** Who acted in the session, by name; `acts` counts events they caused. */
  team: z.array(z.object({ name: z.string(), role: z.string(), duties: z.array(dutySchema), acts: count })),
  version: z.enum(SALES_VERSIONS), cutAt: instantSchema.nullable(), isFrozen: z.boolean(), madeAt: instantSchema, logSeq: count,
  recordings: z.array(z.object({ file: z.string().nullable(), startedAt: instantSchema, lengthMs: count, fps: maybe })),
  quality: dataQualitySchema,
  /** Where it came from, of a session from another machine. */
  imported: importedMarkSchema.nullable().default(null),
});

/** One of five lines: what it says (`about` names the sentence, `params` fill it; money params end in `Minor`, ratios in `Pct`), and when it happened. */
export const verdictLineSchema = z.object({ kind: z.enum(['goal', 'best', 'worst', 'cause', 'change']), about: z.enum(VERDICT_SENTENCES), params: reportParamsSchema, moment: reportMomentSchema.nullable(), isKnown: z.boolean() });
/** Part 2. Always five lines, in the order goal, best, worst, cause, change; `isKnown` false = nothing can be said, and the line says so. */
export const verdictPartSchema = z.object({ lines: z.array(verdictLineSchema).length(5) });

/** One goal. Values in the metric's unit. `reached` = actual / target; `ownMedian` over `ownShows` earlier shows of the same mode; null = none. */
export const goalRowSchema = z.object({
  id: z.enum(GOAL_IDS), unit: z.enum(['whole', 'decimal', 'money', 'percent', 'times', 'seconds']), target: maybe, actual: maybe, reached: maybe, isBudget: z.boolean(),
  ownMedian: maybe, ownShows: count, lastShow: maybe, lastSessionId: sessionIdSchema.nullable(), cautions: z.array(figureCautionSchema), isSmallSample: z.boolean(),
});
/** Part 3. Goals against what happened, the room's own median and the show before; and every metric of the catalogue. */
export const goalsPartSchema = z.object({ rows: z.array(goalRowSchema), figures: z.array(reportFigureSchema) });

export const MARK_KINDS = ['take', 'explain', 'pin', 'draw', 'scene', 'alert', 'incident', 'highlight', 'hostCue', 'panic', 'stream', 'price', 'adLib'] as const;
/** What happened, on the axis. `ref` leads to the row of its part (run, product, draw, alert, incident id); `severity` of alerts and incidents; `untilAt` of what lasted. */
export const timelineMarkSchema = z.object({
  kind: z.enum(MARK_KINDS), ref: z.string(), label: reportTextSchema, severity: z.enum(['P0', 'P1', 'P2', 'P3']).nullable(), params: reportParamsSchema, moment: reportMomentSchema, untilAt: instantSchema.nullable(),
});
export type TimelineMark = Readonly<z.infer<typeof timelineMarkSchema>>;
/** Minutes as columns: same index = same minute (UTC minute start). `online` is the mean weighed by time, null where no gauge was read; money in minor units of the room's currency. */
export const timelineMinutesSchema = z.object({
  at: z.array(instantSchema), online: z.array(maybe), onlineMax: z.array(maybe), comments: z.array(count), likes: z.array(count), enters: z.array(count), follows: z.array(count), clicks: z.array(count),
  paidMinor: z.array(count), paidOrders: z.array(count),
});
/** Part 4. One axis for everything. `from`..`until` = what to draw; bands are rows as they were played. */
export const timelinePartSchema = z.object({
  from: instantSchema, until: instantSchema, minutes: timelineMinutesSchema,
  bands: z.array(z.object({ runId: z.string(), cue: z.string(), title: reportTextSchema, phase: z.enum(PHASES), moment: reportMomentSchema, untilAt: instantSchema.nullable() })),
  marks: z.array(timelineMarkSchema), gaps: z.array(z.object({ sourceId: z.string(), from: instantSchema, until: instantSchema })),
});
