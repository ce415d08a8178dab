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

/** Stands on both sides of a name filled into a sentence, until the sentence is closed: a sign nobody types. */
const SEAM = '\uE000';
export const seamed = (name: string): string => (name === '' ? '' : `${SEAM}${name}${SEAM}`);

/** A filled sentence as it is read: a blank where a name in Latin letters or figures meets Chinese, none before a sign that ends something, nothing doubled. */
export const closed = (sentence: string): string => sentence
  .replaceAll(/(?<=\p{Script=Han})\uE000(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])\uE000(?=\p{Script=Han})/gu, ' ').replaceAll(SEAM, '')
  .replaceAll(/\s+(?=[,，。.;；：:])/gu, '').replaceAll(/ {2,}/gu, ' ').trim();
