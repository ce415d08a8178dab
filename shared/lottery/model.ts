import { z } from 'zod';
import { drawIdSchema, lotteryIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { lotteryDraftSchema } from './draft.ts';
import { LOTTERY_PHASES } from './machine.table.ts';

/** Why a comment that said the keyword is no entry, or a second one of the same person. In the order in which they are judged. */
export const EXCLUSIONS = [
  'history', 'mirror', 'test', 'simulated', 'replay', 'masked', 'deleted', 'early', 'late', 'insider', 'blacklisted', 'muted', 'duplicate', 'linked',
  'wonRecently', 'notFollower', 'fanLevel', 'noOrder', 'spend', 'watch', 'firstComment',
] as const;
export const exclusionSchema = z.enum(EXCLUSIONS);
export type Exclusion = z.infer<typeof exclusionSchema>;
export const exclusionCountsSchema = z.partialRecord(exclusionSchema, z.number().int().min(0));
export type ExclusionCounts = z.infer<typeof exclusionCountsSchema>;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
export const hashSchema = hash;

/** A round of the public beacon that was named before it existed. */
export const namedRoundSchema = z.object({ chain: hash, round: z.number().int().min(1), at: instantSchema });
export type NamedRound = z.infer<typeof namedRoundSchema>;
/** What the beacon said. `randomness` is SHA-256 of the signature. */
export const beaconSchema = z.object({ chain: hash, round: z.number().int().min(1), randomness: hash, signature: z.string().regex(/^[0-9a-f]+$/u).max(400) });
export type Beacon = z.infer<typeof beaconSchema>;

/** Entrants frozen: from here on nothing about them can change. */
export const frozenListSchema = z.object({
  listHash: hash, entrants: z.number().int().min(0), tickets: z.number().int().min(0), excluded: exclusionCountsSchema,
  /** Signals for people to look at; nobody is left out for them. */
  signals: z.object({ neverSpoke: z.number().int(), sameSecond: z.number().int(), defaultName: z.number().int() }),
  /** SHA-256 of who was barred when it closed (LV-07): the lists stay here, and can be held against this. */
  barredHash: z.union([hash, z.literal('')]).default(''),
  frozenAt: instantSchema,
});
export type FrozenList = z.infer<typeof frozenListSchema>;

/** One place of the order. `key`: the entrant in the canonical list (`platform:salted hash`); `name` masked. `viewerKey` and `crowdSeq` for the crew alone. */
export const rankedSchema = z.object({ key: z.string().max(200), name: z.string().max(200), tickets: z.number().int().min(1), viewerKey: z.string().max(64).nullable(), crowdSeq: z.number().int().nullable() });
export type Ranked = z.infer<typeof rankedSchema>;

export const drawnSchema = z.object({
  /** Null where nothing was drawn by us (the platform, judges). Revealed with the result and not before. */
  seed: hash.nullable(), beacon: beaconSchema.nullable(), orderHash: hash.nullable(),
  ranked: z.array(rankedSchema).max(1_000), how: z.enum(['random', 'fastest', 'filed']),
});
export type Drawn = z.infer<typeof drawnSchema>;

/** Why somebody who was drawn does not keep it. */
export const LOSS_REASONS = ['notClaimed', 'notFollowing', 'blacklisted', 'insider', 'sameHuman', 'declined', 'cannotDeliver', 'againstRules'] as const;
export const lossReasonSchema = z.enum(LOSS_REASONS);
export type LossReason = z.infer<typeof lossReasonSchema>;

/** One place that won. `slot` is the n-th prize (0 = first); several places can have held a slot, the last one holds it. */
export const winnerSchema = z.object({
  place: z.number().int(), slot: z.number().int(), prizeIndex: z.number().int(),
  situation: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('drawn') }),
    z.object({ kind: z.literal('waiting'), until: instantSchema }),
    z.object({ kind: z.literal('claimed'), at: instantSchema }),
    z.object({ kind: z.literal('fulfilled'), at: instantSchema }),
    z.object({ kind: z.literal('lost'), at: instantSchema, reason: lossReasonSchema }),
  ]),
});
export type Winner = z.infer<typeof winnerSchema>;

export const drawProblemSchema = z.enum(['beaconUnavailable', 'seedMissing', 'listUnavailable', 'noEntrants']);
export type DrawProblem = z.infer<typeof drawProblemSchema>;

/** The changes that a published draw can take: each gives viewers more. */
export const favourSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('morePrizes'), prizeIndex: z.number().int().min(0).max(19), add: z.number().int().min(1).max(100) }),
  z.object({ kind: z.literal('closesLater'), byMs: z.number().int().min(10_000).max(3_600_000) }),
  z.object({ kind: z.literal('longerClaim'), addHours: z.number().int().min(1).max(24 * 30) }),
]);
export const amendmentSchema = z.object({ favour: favourSchema, before: z.number(), after: z.number(), notice: z.string(), reason: z.string() });
const at = instantSchema.nullable();
const phase = z.enum(LOTTERY_PHASES);
/** A published draw, as every screen may know it (names masked, `viewerKey` and `crowdSeq` cut for all but the crew). */
export const lotteryRunSchema = z.object({
  drawId: drawIdSchema, lotteryId: lotteryIdSchema, phase,
  /** Where a dispute goes back to. */
  disputedFrom: phase.nullable(),
  /** Since when it is disputed; what winners had left to claim is given back to them when it is settled. */
  disputedAt: at.default(null),
  isRehearsal: z.boolean(),
  rules: lotteryDraftSchema,
  /** Public salt of the entrants' hashes, part of the rules. */
  salt: z.string(),
  rulesHash: hash,
  commit: hash.nullable(),
  publishedAt: instantSchema, openedAt: at, closesAt: at, closedAt: at, drawnAt: at, announcedAt: at,
  round: namedRoundSchema.nullable(),
  /** While it is open, every few seconds. */
  counted: z.object({ entrants: z.number().int(), excluded: z.number().int() }).nullable(),
  list: frozenListSchema.nullable(),
  /** True = it is drawn as soon as the list is frozen. */
  drawWanted: z.boolean(),
  /** True = it is drawn without the public round that was named. */
  withoutBeacon: z.boolean(),
  drawn: drawnSchema.nullable(),
  winners: z.array(winnerSchema).readonly(),
  /** What was changed after it was published, always in viewers' favour, with the notice. */
  amendments: z.array(amendmentSchema.extend({ at: instantSchema })).readonly(),
  /** Seconds left at which the crew was reminded of the draw. */
  reminded: z.array(z.number().int()).readonly(),
  /** The notice viewers were given when it was cancelled. */
  notice: z.string(),
  problem: drawProblemSchema.nullable(),
  /** True = its file is being written. */
  archiveWanted: z.boolean(),
  archive: z.object({ n: z.number().int(), hash, at: instantSchema }).nullable(),
});
export type LotteryRun = z.infer<typeof lotteryRunSchema>;

/** One line of what people did. `what` is the kind of the event. */
const lineSchema = z.object({ at: instantSchema, by: z.string(), what: z.string(), detail: z.string() });

/** The crew's side of a draw: what is written, who agreed. Its phase moves to `published` and stays; the run goes on. */
export const lotteryDeskSchema = z.object({
  id: lotteryIdSchema, draft: lotteryDraftSchema, phase: z.enum(['draft', 'submitted', 'approved', 'approvedL3', 'published', 'cancelled']),
  author: z.object({ name: z.string(), clientId: z.string() }),
  approvals: z.array(z.object({ level: z.enum(['L2', 'L3']), by: z.string(), clientId: z.string(), at: instantSchema, note: z.string() })).readonly(),
  lines: z.array(lineSchema).readonly(),
});
export type LotteryDesk = z.infer<typeof lotteryDeskSchema>;

/** Somebody who may not win. One of both ids; `hash` stands for them in the record. */
export const barredSchema = z.object({ viewerKey: z.string().max(64).nullable().default(null), platform: z.string().max(40).default(''), userId: z.string().max(128).nullable().default(null), label: z.string().trim().max(120) });
export type Barred = z.infer<typeof barredSchema>;
/** Accounts that people say are one human. */
export const linkSchema = z.object({ viewerKeys: z.array(z.string().min(1).max(64)).min(2).max(10), note: z.string().trim().max(200).default('') });
export const keptLinkSchema = linkSchema.extend({ id: z.string(), by: z.string(), at: instantSchema });
export type Link = z.infer<typeof keptLinkSchema>;

/** Somebody who won: kept over sessions for "not won in n days". */
export const pastWinnerSchema = z.object({ viewerKey: z.string().max(64), at: instantSchema });
export type PastWinner = z.infer<typeof pastWinnerSchema>;

/** What decides who is in, as it stood at the close: nothing that is done after it changes the list. */
export const closedWithSchema = z.object({
  drawId: z.string(), insiders: z.array(barredSchema).readonly(), blacklist: z.array(barredSchema).readonly(), links: z.array(keptLinkSchema).readonly(), pastWinners: z.array(pastWinnerSchema).readonly(),
  muted: z.array(z.string()).readonly(), hidden: z.array(z.number()).readonly(),
  /** Which platform's ids each source carried, and since when watching and buying counted. */
  platforms: z.record(z.string(), z.string()), sessionFrom: z.number(),
  /** Sources that people type into: the date they give a comment is their word, so the moment it arrived counts. */
  byHand: z.array(z.string()).default([]).readonly(),
});
export type ClosedWith = z.infer<typeof closedWithSchema>;

/** Most rows of a list of one's own. */
export const MAX_OWN_ENTRANTS = 5_000;
/** Somebody of such a list as the room keeps them: the key of the public list, the masked name. The id itself is kept nowhere. */
export const ownEntrantSchema = z.object({ key: z.string().max(200), name: z.string().max(200), tickets: z.number().int().min(1).max(1_000) });
export type OwnEntrant = z.infer<typeof ownEntrantSchema>;
/** The list as it was given last. `masked`: rows that name nobody. */
export const ownListSchema = z.object({ drawId: z.string(), rows: z.array(ownEntrantSchema).max(MAX_OWN_ENTRANTS).readonly(), masked: z.number().int().min(0) });
export type OwnList = z.infer<typeof ownListSchema>;

export interface LotteryState {
  /** For the crew; empty for all other screens. */
  readonly desks: readonly LotteryDesk[];
  readonly insiders: readonly Barred[];
  readonly blacklist: readonly Barred[];
  readonly links: readonly Link[];
  readonly pastWinners: readonly PastWinner[];
  /** Of draws that are closed and not frozen yet. */
  readonly closing: readonly ClosedWith[];
  /** Lists of one's own of draws that are open or not frozen yet. */
  readonly ownLists: readonly OwnList[];
  /** Everything viewers may know of, oldest first. */
  readonly runs: readonly LotteryRun[];
  /** Prices of a prize above which compliance agrees as well, where the room has its own, minor units by currency. */
  readonly riskLimits: Readonly<Record<string, number>>;
  /** Number and hash of the newest file in the archive; null = none. */
  readonly chain: { readonly n: number; readonly hash: string } | null;
}
export const NO_LOTTERIES: LotteryState = { desks: [], insiders: [], blacklist: [], links: [], pastWinners: [], closing: [], ownLists: [], runs: [], riskLimits: {}, chain: null };
