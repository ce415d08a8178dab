import { z } from 'zod';
import { currencySchema, minorSchema } from '../commerce/money.ts';
import { drawIdSchema, lotteryIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { lotteryDraftSchema } from './draft.ts';
import { amendmentSchema, barredSchema, closedWithSchema, drawnSchema, drawProblemSchema, frozenListSchema, hashSchema, keptLinkSchema, linkSchema, lossReasonSchema, lotteryDeskSchema, lotteryRunSchema, namedRoundSchema, ownEntrantSchema, ownListSchema, pastWinnerSchema } from './model.ts';

const lotteryId = lotteryIdSchema;
const drawId = drawIdSchema;
const reason = z.string();
const person = z.object({ name: z.string(), clientId: z.string() });

/** For the crew alone: who wrote what, who agreed, who may not win. */
export const LOTTERY_DESK_EVENTS = [
  z.object({ kind: z.literal('lotterySaved'), draft: lotteryDraftSchema, author: person }),
  z.object({ kind: z.literal('lotteryRemoved'), lotteryId }),
  z.object({ kind: z.literal('lotterySubmitted'), lotteryId }),
  z.object({ kind: z.literal('lotteryReturned'), lotteryId, reason }),
  z.object({ kind: z.literal('lotteryApproved'), lotteryId, level: z.enum(['L2', 'L3']), note: reason }),
  z.object({ kind: z.literal('lotteryDropped'), lotteryId, reason }),
  z.object({ kind: z.literal('lotteryBarredSet'), list: z.enum(['insiders', 'blacklist']), barred: z.array(barredSchema) }),
  z.object({ kind: z.literal('lotteryRiskSet'), currency: currencySchema, minor: minorSchema.nullable() }),
  z.object({ kind: z.literal('viewersLinked'), linkId: z.string(), link: linkSchema }),
  z.object({ kind: z.literal('viewersUnlinked'), linkId: z.string() }),
  /** A list of one's own; the one given last counts. `hash`: of its rows, so that the record tells one list from another. */
  z.object({ kind: z.literal('lotteryEntrantsGiven'), lotteryId, drawId, rows: z.array(ownEntrantSchema), masked: z.number().int().min(0), hash: hashSchema }),
  /** A line of what was said beside an act that everybody sees. */
  z.object({ kind: z.literal('lotteryNoted'), lotteryId, what: z.string(), detail: z.string() }),
  /** Told again at the beginning of a session: not new decisions. */
  z.object({ kind: z.literal('lotteryDesksCarried'), desks: z.array(lotteryDeskSchema), insiders: z.array(barredSchema), blacklist: z.array(barredSchema), links: z.array(keptLinkSchema), pastWinners: z.array(pastWinnerSchema), closing: z.array(closedWithSchema), riskLimits: z.record(currencySchema, minorSchema).default({}), ownLists: z.array(ownListSchema).default([]) }),
] as const;

/** What every screen may know. Names are masked; `viewerKey` and `crowdSeq` of those drawn are cut for all but the crew. */
export const LOTTERY_RUN_EVENTS = [
  z.object({ kind: z.literal('lotteryPublished'), lotteryId, drawId, rules: lotteryDraftSchema, salt: z.string(), rulesHash: hashSchema, isRehearsal: z.boolean() }),
  /** The sealed seed: its hash, before the first entry. */
  z.object({ kind: z.literal('lotteryCommitted'), lotteryId, drawId, commit: hashSchema }),
  z.object({ kind: z.literal('lotteryOpened'), lotteryId, drawId, closesAt: instantSchema, round: namedRoundSchema.nullable() }),
  z.object({ kind: z.literal('lotteryCounted'), lotteryId, drawId, entrants: z.number().int(), excluded: z.number().int() }),
  z.object({ kind: z.literal('lotteryReminded'), lotteryId, drawId, secondsLeft: z.number().int() }),
  z.object({ kind: z.literal('lotteryClosed'), lotteryId, drawId, drawWanted: z.boolean() }),
  z.object({ kind: z.literal('lotteryFrozen'), lotteryId, drawId, list: frozenListSchema }),
  /** A row wants it drawn while its entrants are still being counted. */
  z.object({ kind: z.literal('lotteryDrawWanted'), lotteryId, drawId }),
  z.object({ kind: z.literal('lotteryDrawStarted'), lotteryId, drawId, withoutBeacon: z.boolean() }),
  z.object({ kind: z.literal('lotteryDrawFailed'), lotteryId, drawId, problem: drawProblemSchema }),
  z.object({ kind: z.literal('lotteryDrawn'), lotteryId, drawId, drawn: drawnSchema }),
  z.object({ kind: z.literal('lotteryAnnounced'), lotteryId, drawId }),
  z.object({ kind: z.literal('lotteryClaimsOpened'), lotteryId, drawId, claimUntil: instantSchema }),
  z.object({ kind: z.literal('lotteryClaimed'), lotteryId, drawId, place: z.number().int(), to: z.enum(['claimed', 'fulfilled']) }),
  z.object({ kind: z.literal('lotteryWinnerReplaced'), lotteryId, drawId, place: z.number().int(), reason: lossReasonSchema, next: z.object({ place: z.number().int(), claimUntil: instantSchema.nullable() }).nullable() }),
  z.object({ kind: z.literal('lotteryFavoured'), lotteryId, drawId, amendment: amendmentSchema, closesAt: instantSchema.nullable(), added: z.array(z.object({ place: z.number().int(), claimUntil: instantSchema.nullable() })) }),
  z.object({ kind: z.literal('lotterySettled'), lotteryId, drawId, as: z.enum(['fulfilled', 'forfeited']) }),
  z.object({ kind: z.literal('lotteryCancelled'), lotteryId, drawId, notice: z.string() }),
  z.object({ kind: z.literal('lotteryDisputed'), lotteryId, drawId }),
  z.object({ kind: z.literal('lotteryDisputeSettled'), lotteryId, drawId }),
  /** The engine writes the file now. */
  z.object({ kind: z.literal('lotteryArchiveAsked'), lotteryId, drawId }),
  z.object({ kind: z.literal('lotteryArchived'), lotteryId, drawId, n: z.number().int().min(1), before: z.string(), hash: hashSchema }),
  /** Told again at the beginning of a session: what is not over yet. */
  z.object({ kind: z.literal('lotteryRunsCarried'), runs: z.array(lotteryRunSchema), chain: z.object({ n: z.number().int(), hash: hashSchema }).nullable() }),
] as const;

export const LOTTERY_EVENTS = [...LOTTERY_DESK_EVENTS, ...LOTTERY_RUN_EVENTS] as const;
export type LotteryDeskEvent = z.infer<(typeof LOTTERY_DESK_EVENTS)[number]>;
export type LotteryRunEvent = z.infer<(typeof LOTTERY_RUN_EVENTS)[number]>;
export type LotteryEvent = LotteryDeskEvent | LotteryRunEvent;
