import { z } from 'zod';
import { COMMENT_KINDS, COMMENT_TOPICS } from '../audience/reading/reading.ts';
import { MODERATION_REASONS } from '../commentDesk/thread.ts';
import { sessionIdSchema } from '../ids.ts';
import { PROOF_CHECKS } from '../lottery/verifyProof.ts';
import { FUNNEL_STEPS } from '../metrics/catalogue/funnel.ts';
import { PHASES } from '../runsheet/item.ts';
import { instantSchema } from '../time/instant.ts';
import { reportMomentSchema, reportParamsSchema, reportRateSchema, reportTextSchema } from './reportMoment.ts';
import { reviewActionSchema } from './actions.ts';
import { MARK_KINDS } from './reportFirst.ts';
import { MISSES, SUGGESTIONS } from './sentences.ts';

const count = z.number().int();
const maybe = z.number().nullable();
const maybeCount = count.nullable();
const maybeMoment = reportMomentSchema.nullable();
const text = reportTextSchema;

/** A row as planned and as played. Planned fields are null of what was not in the plan, actual ones of what was not played. `offsetMs` = begun later (+) or earlier than planned. */
export const adherenceRowSchema = z.object({
  runId: z.string().nullable(), itemId: z.string(), cue: z.string(), title: text, phase: z.enum(PHASES), owners: z.array(z.string()),
  state: z.enum(['played', 'again', 'adLib', 'dropped', 'notPlayed']), how: z.string().nullable(), by: z.string().nullable(),
  plannedAt: instantSchema.nullable(), plannedMs: maybeCount, actualMs: maybeCount, offsetMs: maybeCount, overMs: maybeCount, heldMs: count, addedMs: count, moment: maybeMoment,
});
/** Part 5. `onTime` = rows begun within 60 s of the plan, of all rows played from it. `edits`: who changed the plan once the show had started. */
export const adherencePartSchema = z.object({
  plannedMs: maybeCount, actualMs: maybeCount, endOffsetMs: maybeCount, played: count, notPlayed: count, dropped: count, onTime: reportRateSchema, rows: z.array(adherenceRowSchema),
  edits: z.array(z.object({ moment: reportMomentSchema, by: z.string(), what: z.string(), way: z.enum(['do', 'undo', 'redo']), rows: count, cue: z.string(), fields: z.array(z.string()) })),
});

/**
 * A row as it was played, ranked by GMV per minute. Orders belong to it by the time they were made, minus the stream's latency; comments,
 * follows and people by whole minutes, shared out by how much of a minute it had. `upliftMinor` and `upliftOnline`: over the median of
 * the ten minutes before it; not causal. `staySeconds` = people x seconds / people who were there. `isSmallSample`: on air for less than two minutes.
 */
export const segmentRowSchema = z.object({
  rank: count, runId: z.string(), cue: z.string(), title: text, phase: z.enum(PHASES), moment: reportMomentSchema, untilAt: instantSchema.nullable(), minutes: z.number(),
  orders: count, paidOrders: count, units: count, paidMinor: count, refundedMinor: count, minorPerMinute: maybe, upliftMinor: maybe, upliftOnline: maybe,
  onlineMean: maybe, comments: z.number(), commentsPerMinute: maybe, follows: z.number(), followsPerMinute: maybe, enters: z.number(), staySeconds: maybe, isSmallSample: z.boolean(),
});
/** Part 6. `outside` = ordered while no row was on air. */
export const segmentsPartSchema = z.object({ rows: z.array(segmentRowSchema), outside: z.object({ orders: count, paidOrders: count, paidMinor: count }), latencyMs: count });

const soldSchema = z.object({ orders: count, paidOrders: count, units: count, paidMinor: count, refundedMinor: count });
/** Part 7, one product. Null `productId` = the shop named no goods. Impressions are known where a platform tells them by product, else null. `sellThrough` = paid units of what was released. */
export const productRowSchema = z.object({
  rank: count, productId: z.string().nullable(), name: text, role: z.string(), moment: maybeMoment, explainMs: count, explained: soldSchema, shelf: soldSchema, total: soldSchema,
  impressions: maybeCount, clicks: maybeCount, clickers: maybeCount, cartAdds: maybeCount, clickRate: reportRateSchema, orderRate: reportRateSchema, refundRate: reportRateSchema, explainedShare: reportRateSchema,
  minorPerExplainMinute: maybe, sellThrough: reportRateSchema, soldOutAt: maybeMoment,
  /** Card prices read or set, and how many of them were the price that was to be sold at. */
  priceAccuracy: reportRateSchema, priceChanges: count,
});
export const productsPartSchema = z.object({ rows: z.array(productRowSchema), tailMs: count });

const funnelStep = z.enum(FUNNEL_STEPS);
/** One of the three parts of Δln GMV. `from` = the show compared with, `to` = this one; `share` of the whole change, null when the whole is zero. */
export const logPartSchema = z.object({ term: z.enum(['uniqueViewers', 'buyerRate', 'buyerValue']), from: z.number(), to: z.number(), ln: z.number(), share: maybe });
/** Part 8. `largest`: the step that loses most against the room's own median, or, without one, the lowest rate. `change` null = no show to compare with, or a term is unknown. */
export const funnelPartSchema = z.object({
  rows: z.array(z.object({ step: funnelStep, value: maybe, rate: maybe, from: funnelStep.nullable(), lost: maybe, usual: maybe, usualShows: count, isSmallSample: z.boolean() })),
  largest: z.object({ step: funnelStep, from: funnelStep, rate: z.number(), usual: maybe, relative: maybe }).nullable(),
  change: z.object({ againstSessionId: sessionIdSchema, againstTitle: z.string(), fromMinor: z.number(), toMinor: z.number(), ln: z.number(), parts: z.array(logPartSchema).length(3) }).nullable(),
  changeMissing: z.enum(['noOtherShow', 'unknownTerm']).nullable(),
});

/** Part 9. Local maxima of the room with what happened from two minutes before to half a minute after: probable causes, nearest first. */
export const peaksPartSchema = z.object({
  acu: maybe, rows: z.array(z.object({ moment: reportMomentSchema, online: z.number(), times: maybe, causes: z.array(z.object({ kind: z.enum(MARK_KINDS), ref: z.string(), label: text, moment: reportMomentSchema, leadMs: count })) })),
});

export const CHECKS = ['disclosure', 'approved', 'committed', 'listFrozen', 'drawnOnTime', 'winnersShown', 'proofHolds', 'prizesOut', 'archived'] as const;
/** Part 10, one draw. `costMinor` = prizes at their market price. Effects over the median of the ten minutes before: online at its highest and follows in [open, draw + 2 min]; `fall` = online 3 min after less that at the draw, in people. A check that does not apply is null.
 * `proofFailed`: what did not come out the same when the proof was drawn again. */
export const lotteryRowSchema = z.object({
  drawId: z.string(), lotteryId: z.string(), name: z.string(), type: z.string(), mode: z.string(), phase: z.string(), isRehearsal: z.boolean(), winners: count, costMinor: z.number().nullable(), currency: z.string(),
  entrants: maybeCount, excluded: maybeCount, moment: maybeMoment, drawnMoment: maybeMoment, upliftOnline: maybe, upliftFollows: maybe, fall: maybe, isSmallSample: z.boolean(),
  checks: z.array(z.object({ id: z.enum(CHECKS), ok: z.boolean().nullable() })), proofFailed: z.array(z.enum(PROOF_CHECKS)).default([]), archive: z.object({ n: count, hash: z.string() }).nullable(),
});
export const lotteriesPartSchema = z.object({ rows: z.array(lotteryRowSchema), costMinor: z.number().nullable(), archiveBrokenAt: maybeCount });

/** A question many asked. Its words hide telephone numbers and the like; nobody is named. `state`: what the desk made of it. */
export const questionRowSchema = z.object({
  key: z.string(), kind: z.enum(COMMENT_KINDS), topic: z.enum(COMMENT_TOPICS), text: z.string(), productId: z.string().nullable(), people: count, comments: count, moment: reportMomentSchema, lastAt: instantSchema,
  state: z.enum(['answered', 'snoozed', 'claimed', 'open']), way: z.string().nullable(), by: z.string().nullable(), answeredMoment: maybeMoment, waitMs: maybeCount,
});
/** Part 11. `sentiment` counts what was said while a product was explained; `balance` = (praise - complaints) / both, -1 to 1. `asked` counts comments, `answered` and `unanswered` different questions. */
export const commentsPartSchema = z.object({
  total: count, people: maybeCount, kinds: z.array(z.object({ kind: z.enum(COMMENT_KINDS), comments: count })), topics: z.array(z.object({ topic: z.enum(COMMENT_TOPICS), comments: count })),
  asked: count, answered: count, unanswered: count, answerMedianMs: maybeCount, questions: z.array(questionRowSchema),
  sentiment: z.array(z.object({ productId: z.string(), name: text, comments: count, praise: count, complaints: count, balance: reportRateSchema })),
  moderation: z.array(z.object({ reason: z.enum(MODERATION_REASONS), hidden: count, shownAgain: count, muted: count })), hidden: count, mutes: count, secondPerson: count,
});

/** Part 12. A hit: words of the list in what was said or shown, or an attempt that was stopped. */
export const compliancePartSchema = z.object({
  hits: z.array(z.object({ where: z.enum(['row', 'hostCue', 'pin']), ref: z.string(), text: z.string(), severity: z.string(), category: z.string(), terms: z.array(z.string()), isOverridden: z.boolean(), moment: maybeMoment })),
  stopped: z.array(z.object({ what: z.string(), by: z.string(), moment: reportMomentSchema })),
  overrides: z.array(z.object({ id: z.string(), text: z.string(), reason: z.string(), evidenceId: z.string(), by: z.string(), moment: reportMomentSchema, isWithdrawn: z.boolean() })),
  promises: z.array(z.object({ id: z.string(), text: z.string(), owner: z.string(), dueOn: z.string().nullable(), state: z.enum(['open', 'kept', 'dropped']), isOverdue: z.boolean(), moment: reportMomentSchema })),
  labels: z.array(z.object({ about: z.string(), params: reportParamsSchema, moment: reportMomentSchema, untilAt: instantSchema.nullable(), ms: maybeCount })), listVersion: z.string(),
});

/** Part 13. Times in ms. `droppedPct` = of the whole stream, null where OBS never said. Clocks as on the incident's card. */
export const technicalPartSchema = z.object({
  droppedPct: maybe, streamMs: maybeCount, recordMs: maybeCount,
  outages: z.array(z.object({ what: z.enum(['reconnecting', 'obsLost', 'offAir', 'backup']), moment: reportMomentSchema, untilAt: instantSchema.nullable(), ms: maybeCount })), outageMs: count,
  audio: z.array(z.object({ about: z.string(), moment: reportMomentSchema, untilAt: instantSchema.nullable(), ms: maybeCount })),
  takes: z.object({ taken: count, verified: count, repaired: count, failed: count, ackMedianMs: maybe, ackP95Ms: maybe, onAirMedianMs: maybe }),
  alerts: z.array(z.object({ rule: z.string(), severity: z.enum(['P0', 'P1', 'P2', 'P3']), raised: count, totalMs: count, acknowledged: count, notUseful: count, ackMedianMs: maybeCount })),
  incidents: z.array(z.object({
    id: z.string(), topic: z.string(), level: z.enum(['P0', 'P1', 'P2', 'P3']), isDrill: z.boolean(), moment: reportMomentSchema, recoveredAt: instantSchema.nullable(), closedAt: instantSchema.nullable(), cause: z.string(), followUp: z.string(), takenBy: z.string().nullable(),
    clocks: z.array(z.object({ name: z.string(), ms: count, limitMs: count, isMissed: z.boolean(), isOver: z.boolean() })), steps: count, escalations: count,
  })),
});

/** Part 14. Host speech is known only where something listens (null otherwise). `misses`: what an owner was to do and did not. */
export const peoplePartSchema = z.object({
  hostWordsPerMinute: maybe, silences: z.array(z.object({ moment: reportMomentSchema, untilAt: instantSchema.nullable(), ms: maybeCount })),
  cues: z.array(z.object({ cueId: z.string(), text: z.string(), by: z.string(), moment: reportMomentSchema, outcome: z.enum(['acknowledged', 'withdrawn', 'waiting']), ackMs: maybeCount })),
  ackMedianMs: maybeCount, ackP90Ms: maybeCount, acknowledged: reportRateSchema,
  misses: z.array(z.object({ owner: z.string(), about: z.enum(MISSES), ref: z.string(), params: reportParamsSchema, moment: reportMomentSchema })),
  moderators: z.array(z.object({ name: z.string(), answered: count, hidden: count, muted: count })),
});

/** Part 15. Three kinds of return side by side, never summed. Cost fields are null for those who see no costs. Minor units of the room's currency. */
export const moneyPartSchema = z.object({
  direct: z.object({ createdMinor: maybe, paidMinor: maybe, refundedMinor: maybe, netMinor: maybe, marginMinor: maybe, costAdMinor: maybe, commissionMinor: maybe, costPeopleMinor: maybe, costPrizesMinor: maybe, costTotalMinor: maybe, marginRoi: maybe, cautions: z.array(z.string()) }),
  ads: z.array(z.object({ channel: z.string(), costMinor: maybe, paidMinor: maybe, marginRoi: maybe })), costAdRoi: maybe,
  /** What the show brought beside money; nobody puts a price on it here. */
  indirect: z.object({ follows: maybeCount, joins: maybeCount, shares: maybeCount, newBuyers: maybeCount, recordedMs: maybeCount }),
  /** What could still become money: ordered and not paid, put into carts, wished for and not answered. */
  potential: z.object({ unpaidOrders: maybeCount, unpaidMinor: maybe, cartAdds: maybeCount, unansweredIntent: maybeCount }),
  currencies: z.array(z.object({ currency: z.string(), createdMinor: count, paidMinor: count, refundedMinor: count, paidOrders: count, refundedOrders: count })),
});

/** Part 16. At most five; `suggested` = what the figures point at, to be taken up or not. */
export const actionsPartSchema = z.object({
  rows: z.array(reviewActionSchema), before: z.array(reviewActionSchema),
  suggested: z.array(z.object({ about: z.enum(SUGGESTIONS), params: reportParamsSchema, metric: z.string(), baseline: maybe, moment: maybeMoment })),
});

/** Part 17. What words mean here, what alarms stood at, and who took data out. */
export const annexPartSchema = z.object({
  metrics: z.array(z.object({ id: z.string(), unit: z.string(), numerator: z.array(z.string()), denominator: z.array(z.string()), scale: z.number(), smallSampleBelow: z.object({ fact: z.string(), min: z.number() }).nullable(), settlesMs: z.number() })),
  /** As the room has set them; all rules read one list of numbers, under the name `all`. */
  thresholds: z.array(z.object({ rule: z.string(), isOn: z.boolean(), values: z.record(z.string(), z.number()) })), latencyMs: count, tailMs: count, t0Ms: count, t7Ms: count,
  exports: z.array(z.object({ id: z.string(), at: instantSchema, by: z.string(), approvedBy: z.string().nullable(), format: z.string(), raw: z.boolean(), outcome: z.string(), bytes: maybeCount, sha256: z.string().nullable(), reason: z.string() })),
  lookedAtNames: count, erasedViewers: count,
});
