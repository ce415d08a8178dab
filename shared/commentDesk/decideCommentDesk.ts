import { maskName, maskText } from '../audience/masking.ts';
import { readComment } from '../audience/reading/readComment.ts';
import { guardText } from '../compliance/gate/guardWords.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import { isSamePerson, type Person } from '../crew/person.ts';
import { actedBy } from '../show/evolveRoom.ts';
import { isShowOn } from '../show/isShowOn.ts';
import type { WorldReport } from '../show/reports.ts';
import type { ShowState } from '../show/state.ts';
import { after, duration } from '../time/instant.ts';
import type { ThreadMark } from './commentDeskState.ts';
import { DEFAULT_RETENTION, MAX_CANNED_ANSWERS, threadKey, type CannedAnswer, type ThreadRef, type ThreadSeen } from './thread.ts';

const markOf = ({ commentDesk: desk }: ShowState, thread: ThreadRef): ThreadMark | null => desk.threads.find((mark) => threadKey(mark.thread) === threadKey(thread)) ?? null;

/** As it may stand in the log: words of one comment belong to crowd.db and leave with it, so the log names it by number; what many ask is masked. */
const loggable = (seen: ThreadSeen): ThreadSeen => ({ ...seen, label: seen.thread.kind === 'comment' ? `#${String(seen.thread.crowdSeq)}` : maskText(seen.label).slice(0, 200) });

/** What outlives a session, told again as events so that its log can be folded by itself. */
export function carriedCommentDesk({ answers, muted, namesMasked, retention, erasing }: ShowState['commentDesk']): readonly ShowEvent[] {
  const events: ShowEvent[] = muted.map(({ viewerKey, label, reason, until }) => ({ kind: 'viewerMuted', viewerKey, label, reason, until, note: '', carried: true }));
  if (answers.length > 0) events.push({ kind: 'cannedAnswersSet', answers: [...answers] });
  if (retention.rawDays !== DEFAULT_RETENTION.rawDays || retention.maskedDays !== DEFAULT_RETENTION.maskedDays || retention.sessionDays !== null) events.push({ kind: 'retentionSet', retention });
  if (namesMasked) events.push({ kind: 'namesMasked', masked: true });
  events.push(...erasing.map((viewerKey): ShowEvent => ({ kind: 'viewerErasureAgreed', viewerKey })));
  return events;
}

export function claimThread(state: ShowState, { seen, takeOver }: CommandOf<'claimThread'>, { actor }: DecideContext): Decision {
  const status = markOf(state, seen.thread)?.status;
  if (status?.kind === 'claimed') {
    if (isSamePerson(personOf(status), actedBy(actor))) return accept();
    if (!takeOver) return refuse('threadTaken', { name: status.by });
  }
  return accept({ kind: 'threadClaimed', seen: loggable(seen) });
}

/** Anyone may release: whoever went home cannot. */
export const releaseThread = (state: ShowState, { thread }: CommandOf<'releaseThread'>): Decision =>
  markOf(state, thread)?.status.kind === 'claimed' ? accept({ kind: 'threadReleased', thread }) : accept();

export function answerThread(state: ShowState, { seen, way }: CommandOf<'answerThread'>, { actor }: DecideContext): Decision {
  const status = markOf(state, seen.thread)?.status;
  if (status?.kind === 'answered') return refuse('threadAnswered', { name: status.by });
  if (status?.kind === 'claimed' && !isSamePerson(personOf(status), actedBy(actor))) return refuse('threadTaken', { name: status.by });
  return accept({ kind: 'threadAnswered', seen: loggable(seen), way });
}

export function snoozeThread(state: ShowState, { seen, ms }: CommandOf<'snoozeThread'>, { now, actor }: DecideContext): Decision {
  const status = markOf(state, seen.thread)?.status;
  if (status?.kind === 'claimed' && !isSamePerson(personOf(status), actedBy(actor))) return refuse('threadTaken', { name: status.by });
  return accept({ kind: 'threadSnoozed', seen: loggable(seen), until: after(now, ms) });
}

export const reopenThread = (state: ShowState, { thread }: CommandOf<'reopenThread'>): Decision => {
  const kind = markOf(state, thread)?.status.kind;
  return kind === 'answered' || kind === 'snoozed' ? accept({ kind: 'threadReopened', thread }) : accept();
};

/** Who holds it: one person is one person on whatever screen. */
const personOf = ({ clientId, by }: { readonly clientId: string; readonly by: string }): Person => ({ clientId, name: by });

const isComplaint = (text: string): boolean => readComment(text).kind === 'complaint';

/**
 * Hiding what complains could mislead viewers (电商法 39), so it takes two people: the first asks, another one agrees with the
 * same act. Everything else is hidden at once. The reason is never "negative": there is no such reason.
 */
export function hideComment({ commentDesk: desk, pinned }: ShowState, { crowdSeq, text, reason, note }: CommandOf<'hideComment'>, { actor }: DecideContext): Decision {
  const held = desk.hidden.find((hidden) => hidden.crowdSeq === crowdSeq);
  if (held?.kind === 'hidden') return accept();
  if (held?.kind === 'requested' && isSamePerson(personOf(held), actedBy(actor))) return refuse('needsSecondPerson');
  if (held === undefined && isComplaint(text)) return accept({ kind: 'commentHideRequested', crowdSeq, reason, note });
  // What is taken out of sight does not stay on the prompter and the overlay.
  const unpinned: ShowEvent[] = pinned?.crowdSeq === crowdSeq ? [{ kind: 'commentUnpinned', pinId: pinned.id }] : [];
  return accept({ kind: 'commentHidden', crowdSeq, reason, note }, ...unpinned);
}

export const unhideComment = ({ commentDesk: desk }: ShowState, { crowdSeq }: CommandOf<'unhideComment'>): Decision =>
  desk.hidden.some((hidden) => hidden.crowdSeq === crowdSeq) ? accept({ kind: 'commentUnhidden', crowdSeq }) : accept();

/** Muting whoever complains hides the complaint as well: the same two people. */
export function muteViewer({ commentDesk: desk, pinned }: ShowState, { viewerKey, label, reason, minutes, note, text }: CommandOf<'muteViewer'>, { now, actor }: DecideContext): Decision {
  const masked = { viewerKey, label: label.trim() === '' ? '' : maskName(label), reason, note };
  const asked = desk.muteRequests.find((request) => request.viewerKey === viewerKey);
  if (asked !== undefined && isSamePerson(personOf(asked), actedBy(actor))) return refuse('needsSecondPerson');
  if (asked === undefined && isComplaint(text)) return accept({ kind: 'viewerMuteRequested', ...masked, minutes });
  const unpinned: ShowEvent[] = pinned?.viewerKey === viewerKey ? [{ kind: 'commentUnpinned', pinId: pinned.id }] : [];
  return accept({ kind: 'viewerMuted', ...masked, carried: false, until: minutes === null ? null : after(now, duration(minutes * 60_000)) }, ...unpinned);
}

export const unmuteViewer = ({ commentDesk: desk }: ShowState, { viewerKey }: CommandOf<'unmuteViewer'>): Decision =>
  [...desk.muted, ...desk.muteRequests].some((each) => each.viewerKey === viewerKey) ? accept({ kind: 'viewerUnmuted', viewerKey }) : accept();

const isSameAnswer = (a: CannedAnswer | null, b: CannedAnswer | null): boolean =>
  a === b || (a !== null && b !== null && a.topic === b.topic && a.productId === b.productId && a.text.zh === b.text.zh && a.text.en === b.text.en);
const answerOf = ({ commentDesk }: ShowState, id: string): CannedAnswer | null => commentDesk.answers.find((answer) => answer.id === id) ?? null;

/** Each change names what its writer saw, so that two people at the same list lose nothing of each other's; what is so already is no change. Words the list blocks are not kept ready. */
export function putCannedAnswers(state: ShowState, { answers }: CommandOf<'putCannedAnswers'>, context: DecideContext): Decision {
  const news = answers.filter(({ answer }) => !isSameAnswer(answerOf(state, answer.id), answer));
  if (news.some(({ answer, saw }) => !isSameAnswer(answerOf(state, answer.id), saw))) return refuse('answerChanged');
  const ids = new Set([...state.commentDesk.answers, ...news.map(({ answer }) => answer)].map(({ id }) => id));
  if (ids.size > MAX_CANNED_ANSWERS) return refuse('tooManyAnswers', { max: MAX_CANNED_ANSWERS });
  const unsayable = news.flatMap(({ answer: { text } }) => [text.zh, text.en]).map((text) => guardText(state, text, 'pinned', context)).find((refused) => refused !== null);
  if (unsayable !== undefined) return unsayable;
  return news.length === 0 ? accept() : accept({ kind: 'cannedAnswersPut', answers: news.map(({ answer }) => answer) });
}

export function removeCannedAnswer(state: ShowState, { saw }: CommandOf<'removeCannedAnswer'>): Decision {
  const held = answerOf(state, saw.id);
  if (held === null) return accept();
  return isSameAnswer(held, saw) ? accept({ kind: 'cannedAnswerRemoved', id: saw.id }) : refuse('answerChanged');
}

export const setRetention = ({ commentDesk: desk }: ShowState, { retention }: CommandOf<'setRetention'>): Decision => {
  const { rawDays, maskedDays, sessionDays } = desk.retention;
  return rawDays === retention.rawDays && maskedDays === retention.maskedDays && sessionDays === retention.sessionDays ? accept() : accept({ kind: 'retentionSet', retention });
};

/** Erasing rewrites the file; that must not cost a show a second. */
export function eraseViewer(state: ShowState, { viewerKey }: CommandOf<'eraseViewer'>): Decision {
  if (isShowOn(state)) return refuse('notDuringShow');
  return state.commentDesk.erasing.includes(viewerKey) ? accept() : accept({ kind: 'viewerErasureAgreed', viewerKey });
}

export const maskNames = ({ commentDesk: desk }: ShowState, { masked }: CommandOf<'maskNames'>): Decision => (desk.namesMasked === masked ? accept() : accept({ kind: 'namesMasked', masked }));

/** Asked again after its answer: open again. Told twice, or of one that was reopened by hand meanwhile, it changes nothing. */
export const threadGrown = (state: ShowState, { thread, people, since }: Extract<WorldReport, { kind: 'reportThreadGrown' }>): readonly ShowEvent[] =>
  markOf(state, thread)?.status.kind === 'answered' ? [{ kind: 'threadReopened', thread, grown: { people, since } }] : [];
