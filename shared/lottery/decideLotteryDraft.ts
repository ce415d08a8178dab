import { roomWords } from '../compliance/gate/roomWords.ts';
import type { Lexicon } from '../compliance/lexicon.ts';
import { isSamePerson } from '../crew/person.ts';
import { defaultDuties } from '../crew/rights.ts';
import { drawIdSchema } from '../ids.ts';
import type { RefusalKey } from '../protocol/refusal.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import { clientOf, nameOf } from '../show/evolveRoom.ts';
import type { ShowState } from '../show/state.ts';
import { timingConflicts } from './conflicts.ts';
import { checkLotteryWords } from './lotteryWords.ts';
import { moveFrom, type LotteryMove } from './machine.table.ts';
import type { LotteryDesk, LotteryRun } from './model.ts';
import { rulesHash } from './rulesHash.ts';
import { needsL3, validateLottery, type LotteryFinding } from './validators.ts';

/** Most draws a room keeps. */
const MAX_LOTTERIES = 200;

/** The newest holding of a draw; null before the first. */
export const runOf = ({ lottery }: Pick<ShowState, 'lottery'>, lotteryId: string): LotteryRun | null => lottery.runs.findLast((run) => run.lotteryId === lotteryId) ?? null;
export const deskOf = ({ lottery }: Pick<ShowState, 'lottery'>, lotteryId: string): LotteryDesk | null => lottery.desks.find(({ id }) => id === lotteryId) ?? null;

const isOver = (run: LotteryRun | null): boolean => run === null || run.phase === 'archived' || run.phase === 'cancelled';
/** Written anew: never published, given up, or held and over. */
const isWritable = (state: ShowState, desk: LotteryDesk): boolean => desk.phase === 'draft' || desk.phase === 'cancelled' || (desk.phase === 'published' && isOver(runOf(state, desk.id)));

/** Everything that is to be said about a draft as it stands, what blocks first. `given`: the word list the room was given; null = none is known, and no word is judged. */
export const findingsOf = (state: ShowState, desk: Pick<LotteryDesk, 'draft'>, now: number, given: Lexicon | null): readonly LotteryFinding[] => {
  const gate = given === null ? null : { words: roomWords(given, state.compliance.words), compliance: state.compliance };
  const found = [...validateLottery({ draft: desk.draft, run: null, insiders: state.lottery.insiders.length, now }), ...checkLotteryWords(desk.draft, gate), ...timingConflicts(state, desk.draft)];
  return found.toSorted((a, b) => Number(a.severity === 'warn') - Number(b.severity === 'warn'));
};

export function saveLottery(state: ShowState, { draft }: CommandOf<'saveLottery'>, { actor }: DecideContext): Decision {
  const desk = deskOf(state, draft.id);
  if (desk === null && state.lottery.desks.length >= MAX_LOTTERIES) return refuse('tooManyLotteries', { max: MAX_LOTTERIES });
  if (desk !== null && !isWritable(state, desk)) return refuse('lotteryFrozen', { id: draft.id });
  return accept({ kind: 'lotterySaved', draft, author: { name: nameOf(actor), clientId: clientOf(actor) } });
}

export function importLotteries(state: ShowState, { drafts }: CommandOf<'importLotteries'>, { actor }: DecideContext): Decision {
  const repeated = drafts.find((draft, index) => drafts.findIndex(({ id }) => id === draft.id) !== index);
  if (repeated !== undefined) return refuse('duplicateId', { id: repeated.id });
  const frozen = drafts.find(({ id }) => { const desk = deskOf(state, id); return desk !== null && !isWritable(state, desk); });
  if (frozen !== undefined) return refuse('lotteryFrozen', { id: frozen.id });
  if (new Set([...state.lottery.desks.map(({ id }) => id), ...drafts.map(({ id }) => id)]).size > MAX_LOTTERIES) return refuse('tooManyLotteries', { max: MAX_LOTTERIES });
  return accept(...drafts.map((draft) => ({ kind: 'lotterySaved' as const, draft, author: { name: nameOf(actor), clientId: clientOf(actor) } })));
}

/** The desk of a draw in a phase this act begins in, or why not. */
export function onDraft(state: ShowState, lotteryId: string, move: LotteryMove, then: (desk: LotteryDesk) => Decision): Decision {
  const desk = deskOf(state, lotteryId);
  if (desk === null) return refuse('unknownLottery', { id: lotteryId });
  return moveFrom(desk.phase, move) === null ? refuse('lotteryPhase', { id: lotteryId, phase: desk.phase, move }) : then(desk);
}

export function removeLottery(state: ShowState, { lotteryId }: CommandOf<'removeLottery'>): Decision {
  const desk = deskOf(state, lotteryId);
  if (desk === null) return refuse('unknownLottery', { id: lotteryId });
  return desk.phase === 'published' ? refuse('lotteryPhase', { id: lotteryId, phase: desk.phase, move: 'remove' }) : accept({ kind: 'lotteryRemoved', lotteryId });
}

export const submitLottery = (state: ShowState, { lotteryId }: CommandOf<'submitLottery'>, context: DecideContext): Decision =>
  onDraft(state, lotteryId, 'submit', (desk) => blocked(state, desk, context) ?? accept({ kind: 'lotterySubmitted', lotteryId }));

export const returnLottery = (state: ShowState, { lotteryId, reason }: CommandOf<'returnLottery'>): Decision =>
  onDraft(state, lotteryId, 'returnToDraft', () => accept({ kind: 'lotteryReturned', lotteryId, reason }));

/** Refused while something blocks; the first of it is named. */
function blocked(state: ShowState, desk: LotteryDesk, { now, words }: DecideContext): Decision | null {
  const first = findingsOf(state, desk, now, words ?? null).find(({ severity }) => severity === 'block');
  if (first === undefined) return null;
  const { field = '', ...found } = first.params;
  return first.key === 'wordsBlocked' ? refuse('lotteryWordsBlocked', { id: desk.id, textField: field, ...found }) : refuse('lotteryBlocked', { id: desk.id, rule: first.rule, finding: first.key, ...first.params });
}

/** Two people: never the author, and L3 never who agreed to L2. L3 is compliance's. */
export function approveLottery(state: ShowState, { lotteryId, level, note }: CommandOf<'approveLottery'>, context: DecideContext): Decision {
  const { actor } = context;
  return onDraft(state, lotteryId, level === 'L2' ? 'approve' : 'approveRisk', (desk) => {
    if (actor.kind !== 'person' || isSamePerson(actor, desk.author)) return refuse('lotteryNeedsOther', { name: desk.author.name });
    const earlier = desk.approvals.find(({ clientId, by }) => isSamePerson(actor, { clientId, name: by }));
    if (earlier !== undefined) return refuse('lotteryNeedsOther', { name: earlier.by });
    if (level === 'L3' && !hasDuty({ actor }, 'compliance')) return refuse('lotteryNeedsCompliance', { id: lotteryId });
    return blocked(state, desk, context) ?? accept({ kind: 'lotteryApproved', lotteryId, level, note });
  });
}

const hasDuty = ({ actor }: Pick<DecideContext, 'actor'>, duty: 'compliance'): boolean => actor.kind === 'person' && (actor.duties ?? defaultDuties(actor.role)).includes(duty);

/** From here on viewers may rely on it. What it says is checked once more: the plan around it may have moved. */
export function publishLottery(state: ShowState, { lotteryId }: CommandOf<'publishLottery'>, context: DecideContext): Decision {
  return onDraft(state, lotteryId, 'publish', (desk) => {
    if (needsL3(desk.draft, state.lottery.riskLimits) && desk.phase !== 'approvedL3') return refuse('lotteryNeedsCompliance', { id: lotteryId });
    const stop = blocked(state, desk, context);
    if (stop !== null) return stop;
    const drawId = drawIdSchema.parse(context.newId('draw'));
    const salt = context.newId('salt');
    const rules = { ...desk.draft, note: '' };
    const isRehearsal = state.training !== null || ((state.show.kind === 'armed' || state.show.kind === 'running') && state.show.mode === 'rehearsal');
    return accept({ kind: 'lotteryPublished', lotteryId, drawId, rules, salt, rulesHash: rulesHash(drawId, salt, rules), isRehearsal });
  });
}

export const setLotteryBarred = (state: ShowState, { list, barred }: CommandOf<'setLotteryBarred'>): Decision => {
  const nobody = barred.findIndex(({ viewerKey, userId }) => viewerKey === null && userId === null);
  if (nobody !== -1) return refuse('badMessage' satisfies RefusalKey, { field: `barred.${String(nobody)}`, problem: 'nobody' });
  return JSON.stringify(state.lottery[list]) === JSON.stringify(barred) ? accept() : accept({ kind: 'lotteryBarredSet', list, barred });
};

export const setLotteryRisk = ({ lottery }: ShowState, { currency, minor }: CommandOf<'setLotteryRisk'>): Decision =>
  ((lottery.riskLimits[currency] ?? null) === minor ? accept() : accept({ kind: 'lotteryRiskSet', currency, minor }));

export function linkViewers({ lottery }: ShowState, { link }: CommandOf<'linkViewers'>, { newId }: DecideContext): Decision {
  // One human by somebody's word alone: whose, and why, is part of the record.
  if (link.note === '') return refuse('badMessage', { field: 'link.note', problem: 'reason' });
  if (lottery.links.length >= 2_000) return refuse('tooManyRows', { max: 2_000 });
  return accept({ kind: 'viewersLinked', linkId: newId('link'), link });
}
export const unlinkViewers = ({ lottery }: ShowState, { linkId }: CommandOf<'unlinkViewers'>): Decision => (lottery.links.some(({ id }) => id === linkId) ? accept({ kind: 'viewersUnlinked', linkId }) : accept());
