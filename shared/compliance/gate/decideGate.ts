import { accept, refuse, type DecideContext, type Decision } from '../../show/decideContext.ts';
import type { CommandOf } from '../../show/commands.ts';
import { nameOf } from '../../show/evolveRoom.ts';
import type { ShowEvent } from '../../show/events.ts';
import type { ShowState } from '../../show/state.ts';
import type { Instant } from '../../time/instant.ts';
import { patternProblem } from '../patternProblem.ts';
import { isPromise } from './findPromise.ts';
import { MAX_KEPT, NO_COMPLIANCE, type ComplianceState, type Promised } from './model.ts';

export function saveWords({ compliance }: ShowState, { words, sawEdits }: CommandOf<'saveWords'>): Decision {
  if (sawEdits !== compliance.words.edits) return refuse('wordsChanged');
  const bad = words.find(({ matchMode, term }) => matchMode === 'regex' && patternProblem(term) !== null);
  if (bad !== undefined) return refuse('wordPattern', { word: bad.term.slice(0, 80), problem: patternProblem(bad.term) ?? '' });
  const ids = new Set(words.map(({ id }) => id));
  if (ids.size < words.length) return refuse('wordTwice');
  return accept({ kind: 'wordsSaved', words });
}

export function removeWords({ compliance }: ShowState, { wordIds, sawEdits }: CommandOf<'removeWords'>): Decision {
  return sawEdits === compliance.words.edits ? accept({ kind: 'wordsRemoved', wordIds }) : refuse('wordsChanged');
}

export const reviewWords = (_state: ShowState, { reviewedOn, nextReviewOn }: CommandOf<'reviewWords'>): Decision =>
  (nextReviewOn > reviewedOn ? accept({ kind: 'wordsReviewed', reviewedOn, nextReviewOn }) : refuse('reviewBeforeToday'));

/** The paper may be one of the file or the number of one kept elsewhere: compliance answers for it by name. */
export function overrideWords({ compliance }: ShowState, { text, scope, wordIds, reason, evidenceId }: CommandOf<'overrideWords'>, context: DecideContext): Decision {
  if (compliance.overrides.length >= MAX_KEPT) return refuse('tooManyRows', { max: MAX_KEPT });
  return accept({ kind: 'wordsOverridden', override: { id: context.newId('override'), text: text.trim(), scope, wordIds, reason, evidenceId, by: nameOf(context.actor), at: context.now } });
}

export const withdrawOverride = ({ compliance }: ShowState, { overrideId }: CommandOf<'withdrawOverride'>): Decision =>
  (compliance.overrides.some(({ id }) => id === overrideId) ? accept({ kind: 'overrideWithdrawn', overrideId }) : accept());

export function saveEvidence({ compliance }: ShowState, { evidence }: CommandOf<'saveEvidence'>): Decision {
  const isNew = !compliance.evidence.some(({ id }) => id === evidence.id);
  return isNew && compliance.evidence.length >= MAX_KEPT ? refuse('tooManyRows', { max: MAX_KEPT }) : accept({ kind: 'evidenceSaved', evidence });
}

export function removeEvidence({ compliance }: ShowState, { evidenceId }: CommandOf<'removeEvidence'>): Decision {
  if (!compliance.evidence.some(({ id }) => id === evidenceId)) return accept();
  return compliance.overrides.some((each) => each.evidenceId === evidenceId) ? refuse('evidenceInUse', { id: evidenceId }) : accept({ kind: 'evidenceRemoved', evidenceId });
}

const promised = (text: string, { owner, dueOn, from }: Pick<Promised, 'owner' | 'dueOn' | 'from'>, context: DecideContext): ShowEvent => ({
  kind: 'promiseRecorded',
  promise: { id: context.newId('promise'), text, owner, dueOn, from, by: nameOf(context.actor), at: context.now, state: 'open', note: '', settledBy: '', settledAt: null },
});

export const recordPromise = ({ compliance }: ShowState, { text, owner, dueOn }: CommandOf<'recordPromise'>, context: DecideContext): Decision =>
  (compliance.promises.length >= MAX_KEPT ? refuse('tooManyRows', { max: MAX_KEPT }) : accept(promised(text, { owner, dueOn, from: 'typed' }, context)));

/** What a line for the host promises goes into the ledger by itself: what is said on air binds, whether or not anybody wrote it down. */
export function promisesOf({ compliance }: ShowState, text: string, from: 'sayNow' | 'answer', context: DecideContext): readonly ShowEvent[] {
  const isKnown = compliance.promises.some((each) => each.state === 'open' && each.text === text.trim());
  return !isKnown && compliance.promises.length < MAX_KEPT && isPromise(text) ? [promised(text.trim(), { owner: '', dueOn: null, from }, context)] : [];
}

const onPromise = ({ compliance }: ShowState, promiseId: string, event: ShowEvent): Decision => (compliance.promises.some(({ id }) => id === promiseId) ? accept(event) : refuse('unknownPromise'));

export const assignPromise = (state: ShowState, { promiseId, owner, dueOn }: CommandOf<'assignPromise'>): Decision => onPromise(state, promiseId, { kind: 'promiseAssigned', promiseId, owner, dueOn });

export function settlePromise(state: ShowState, { promiseId, state: wanted, note }: CommandOf<'settlePromise'>): Decision {
  return wanted === 'dropped' && note === '' ? refuse('promiseNeedsReason') : onPromise(state, promiseId, { kind: 'promiseSettled', promiseId, state: wanted, note });
}

export const setScreenDuties = (_state: ShowState, { duties }: CommandOf<'setScreenDuties'>): Decision => accept({ kind: 'screenDutiesSet', duties });

const KINDS = ['wordsSaved', 'wordsRemoved', 'wordsReviewed', 'wordsOverridden', 'overrideWithdrawn', 'evidenceSaved', 'evidenceRemoved', 'promiseRecorded', 'promiseAssigned', 'promiseSettled', 'screenDutiesSet', 'complianceCarried'] as const;
type Handled = Extract<ShowEvent, { kind: (typeof KINDS)[number] }>;
const kinds: ReadonlySet<string> = new Set(KINDS);
export const isComplianceEvent = (event: ShowEvent): event is Handled => kinds.has(event.kind);

/** The compliance part of `evolve`. `by`, `at`: who caused the event and when. */
export const evolveCompliance = (state: ShowState, event: Handled, by: string, at: Instant): ShowState => ({ ...state, compliance: change(state.compliance, event, by, at) });

function change(held: ComplianceState, event: Handled, by: string, at: Instant): ComplianceState {
  switch (event.kind) {
    case 'wordsSaved': case 'wordsRemoved': case 'wordsReviewed': return { ...held, words: changeWords(held.words, event) };
    case 'wordsOverridden': return { ...held, overrides: [...held.overrides, event.override] };
    case 'overrideWithdrawn': return { ...held, overrides: held.overrides.filter(({ id }) => id !== event.overrideId) };
    case 'evidenceSaved': return { ...held, evidence: [...held.evidence.filter(({ id }) => id !== event.evidence.id), event.evidence] };
    case 'evidenceRemoved': return { ...held, evidence: held.evidence.filter(({ id }) => id !== event.evidenceId) };
    case 'promiseRecorded': return { ...held, promises: [...held.promises, event.promise] };
    case 'promiseAssigned': return { ...held, promises: held.promises.map((each) => (each.id === event.promiseId ? { ...each, owner: event.owner, dueOn: event.dueOn } : each)) };
    case 'promiseSettled': return { ...held, promises: held.promises.map((each) => (each.id === event.promiseId ? { ...each, state: event.state, note: event.note, settledBy: event.state === 'open' ? '' : by, settledAt: event.state === 'open' ? null : at } : each)) };
    case 'screenDutiesSet': return { ...held, duties: event.duties };
    case 'complianceCarried': return { words: event.words, overrides: event.overrides, evidence: event.evidence, promises: event.promises, duties: event.duties };
    default: return event satisfies never;
  }
}

function changeWords(held: ComplianceState['words'], event: Extract<Handled, { kind: 'wordsSaved' | 'wordsRemoved' | 'wordsReviewed' }>): ComplianceState['words'] {
  switch (event.kind) {
    case 'wordsSaved': {
      const ids = new Set(event.words.map(({ id }) => id));
      return { ...held, edits: held.edits + 1, saved: [...held.saved.filter(({ id }) => !ids.has(id)), ...event.words], removed: held.removed.filter((id) => !ids.has(id)) };
    }
    case 'wordsRemoved': {
      const ids = new Set(event.wordIds);
      return { ...held, edits: held.edits + 1, saved: held.saved.filter(({ id }) => !ids.has(id)), removed: [...new Set([...held.removed, ...event.wordIds])] };
    }
    case 'wordsReviewed': return { ...held, reviewedOn: event.reviewedOn, nextReviewOn: event.nextReviewOn };
    default: return event satisfies never;
  }
}

/** All of it outlives a show; promises that were seen to are told in the session that saw to them. */
export const sessionCompliance = (held: ComplianceState): ComplianceState => (held.promises.every(({ state }) => state === 'open') ? held : { ...held, promises: held.promises.filter(({ state }) => state === 'open') });
export const carriedCompliance = (held: ComplianceState): readonly ShowEvent[] => {
  if (held === NO_COMPLIANCE) return [];
  const { words, overrides, evidence, promises, duties } = sessionCompliance(held);
  return [{ kind: 'complianceCarried', words, overrides: [...overrides], evidence: [...evidence], promises: [...promises], duties }];
};
