import { z } from 'zod';
import type { AlertId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Incident } from './incident.ts';
import type { AlertSettings } from './settings.ts';
import { severitySchema } from './severity.ts';

/** Rules by their id. `A-nn` are those of the domain's table; `E-nn` watch the control room itself. */
export const RULE_IDS = ['A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06', 'A-07', 'A-08', 'A-09', 'A-10', 'A-11', 'A-12', 'A-13', 'A-14', 'A-15', 'A-16', 'A-17', 'A-18', 'A-19', 'A-20', 'A-21', 'A-22', 'A-23', 'A-24', 'A-25', 'A-28', 'A-29', 'A-26', 'A-27', 'A-30', 'E-01', 'E-02', 'E-03'] as const;
export const ruleIdSchema = z.enum(RULE_IDS);
export type RuleId = z.infer<typeof ruleIdSchema>;

export { bySeverity, graver, severitySchema, type Severity } from './severity.ts';

/** What the rules can find; windows have a sentence and an advice for each (`health:alert.<about>`). */
export const ABOUTS = [
  'reconnecting', 'reconnectLong', 'reconnectStuck', 'framesFlat', 'viewersReport', 'dropped', 'droppedMany', 'congested', 'congestedMuch', 'bitrateLow', 'bitrateFloor',
  'renderLag', 'encodeLag', 'frameTime', 'silent', 'silentLong', 'clipping', 'black', 'frozen', 'diskMinutes', 'diskPlan', 'diskGb', 'diskGbOnly', 'cpu',
  'obsLostLive', 'obsLost', 'showNotWritten', 'crowdNotWritten',
  'onlineFell', 'onlineHalved', 'linkFault', 'hotMoment', 'repeatedQuestion', 'negative', 'negativeProduct', 'feedSilent', 'feedDown', 'captureLow', 'botJoins',
  'rowOver', 'showLate', 'nextScene', 'nextProduct', 'nextPrice', 'nextApproval', 'drawLate', 'entryLow', 'cardLow', 'payingLow', 'returnsMany',
  'labelOperator', 'labelAi', 'labelHealthFood',
  'wordSaid', 'wordShown', 'wordPinned', 'wordsWarned',
  'hostQuiet', 'hostAway', 'adPaceHigh', 'adRoiLow', 'violation',
  'lotteryLate', 'winnersUnshown',
  'soldOut', 'stockLow', 'oversold', 'releasedGone', 'sellOutSoon', 'cardMismatch', 'cardBelowFloor', 'stackBelowFloor', 'spokenUnreachable',
] as const;
export type About = (typeof ABOUTS)[number];

/** What was found: how grave, which sentence, and what fills it. `about` is plain text: a newer engine may find what an older window has no words for. */
export const findingSchema = z.object({
  severity: severitySchema,
  about: z.string().max(40),
  params: z.record(z.string().max(20), z.union([z.string().max(200), z.number()])).default({}),
});
export type Finding = z.infer<typeof findingSchema>;
/** What exactly a finding is about where one sentence serves many (which question, which feed); '' = the sentence says it all. */
export const subjectOf = ({ params }: Finding): string => String(params['key'] ?? '');

/** One alert of the session, from raised to cleared. What people did with it is beside its life, not part of it. */
export interface Alert {
  readonly id: AlertId;
  readonly rule: RuleId;
  readonly finding: Finding;
  readonly raisedAt: Instant;
  readonly clearedAt: Instant | null;
  readonly acknowledged: { readonly by: string; readonly at: Instant } | null;
  /** Out of sight until then; a graver finding ends it. */
  readonly snoozedUntil: Instant | null;
  /** "Not useful": kept for tuning, and out of sight for the rest of its life. */
  readonly notUseful: boolean;
}

export { incidentTopicSchema, type IncidentTopic } from './topics.ts';

export type { Incident } from './incident.ts';

/** Alerts and incidents of the session as every window holds them. Newest last; the log keeps all. */
export interface HealthState { readonly alerts: readonly Alert[]; readonly incidents: readonly Incident[]; readonly settings: AlertSettings }
