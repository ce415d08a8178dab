import type { Finding } from '../alerts/model.ts';
import type { ReportParams } from './reportMoment.ts';

/**
 * Every sentence a report can say, by name; windows have the words (`review:verdict.*`, `review:actions.suggest.*`, `review:people.miss.*`).
 * `costsHidden` and `unknown` are said where a figure may not be seen or is not there.
 */
export const VERDICT_SENTENCES = ['goalHit', 'goalMissed', 'budgetKept', 'budgetOver', 'goalUnmeasured', 'costsHidden', 'segment', 'alert', 'funnel', 'shortenRow', 'improveStep', 'unknown'] as const;
export type VerdictSentence = (typeof VERDICT_SENTENCES)[number];
export const SUGGESTIONS = ['improveStep', 'shortenRow', 'answerQuestion', 'preventAlert'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];
export const MISSES = ['rowLate', 'rowOver', 'promiseOverdue', 'cueUnanswered', 'incidentUntaken'] as const;

/** Lines that say nothing of the show itself. */
export const SAYS_NOTHING: ReadonlySet<VerdictSentence> = new Set<VerdictSentence>(['goalUnmeasured', 'costsHidden', 'unknown']);

const FILL = 'about.';

/** What an alert found, within the params of another sentence: its name, and what fills its own sentence as `about.<slot>`. */
export const findingParams = ({ about, params }: Finding): ReportParams => ({ about, ...Object.fromEntries(Object.entries(params).map(([slot, value]) => [`${FILL}${slot}`, value])) });

/** The slots of the alert's own sentence again. */
export const findingSlots = (params: ReportParams): ReportParams => Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (name.startsWith(FILL) ? [[name.slice(FILL.length), value]] : [])));
