import { guardText } from '../compliance/gate/guardWords.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import { instant, type Instant } from '../time/instant.ts';
import { openBeside } from './conflicts.ts';
import { deskOf, runOf } from './decideLotteryDraft.ts';
import { isFromList, winnersOf } from './draft.ts';
import { roundAt } from './drand.ts';
import { rulesNow } from './evolveLotteryRun.ts';
import { filedAs, filedProblem } from './filedWinners.ts';
import { moveFrom, type LotteryMove } from './machine.table.ts';
import type { LotteryRun, Winner } from './model.ts';

const of = ({ lotteryId, drawId }: LotteryRun) => ({ lotteryId, drawId });
const note = (run: LotteryRun, what: string, detail: string): readonly ShowEvent[] => (detail === '' ? [] : [{ kind: 'lotteryNoted', lotteryId: run.lotteryId, what, detail }]);

/** The newest holding in a phase this act begins in, or why not. */
export function onRun(state: ShowState, lotteryId: string, move: LotteryMove, then: (run: LotteryRun) => Decision): Decision {
  const run = runOf(state, lotteryId);
  const desk = deskOf(state, lotteryId);
  if (run === null && desk === null) return refuse('unknownLottery', { id: lotteryId });
  const phase = desk !== null && desk.phase !== 'published' ? desk.phase : (run?.phase ?? 'draft');
  return run === null || moveFrom(phase, move) === null ? refuse('lotteryPhase', { id: lotteryId, phase, move }) : then(run);
}

export const openLottery = (state: ShowState, { lotteryId }: CommandOf<'openLottery'>, { now }: DecideContext): Decision => onRun(state, lotteryId, 'open', (run) => {
  if (run.rules.mode === 'app_random' && run.commit === null) return refuse('lotteryNotSealed', { id: lotteryId });
  const other = openBeside(state.lottery.runs, run.rules);
  return other === null ? accept(opened(run, now)) : refuse('lotteryOther', { id: other.lotteryId });
});

export function opened(run: LotteryRun, now: Instant): ShowEvent {
  const closesAt = instant(now + run.rules.windowMs);
  // Named now, given out after the list is frozen: whoever knows the seed cannot know the round.
  const round = run.rules.beacon === 'drand' ? roundAt(instant(closesAt + run.rules.entry.graceMs + BEACON_MARGIN_MS)) : null;
  return { kind: 'lotteryOpened', ...of(run), closesAt, round };
}
/** Between the end of the grace and the round that was named, ms: the list has to be frozen and shown in between. */
const BEACON_MARGIN_MS = 6_000;

export const closeLottery = (state: ShowState, { lotteryId }: CommandOf<'closeLottery'>): Decision => onRun(state, lotteryId, 'close', (run) => accept({ kind: 'lotteryClosed', ...of(run), drawWanted: false }));

/** A press on the button decides when, never who: the seed was sealed before the first entry and the list is frozen. */
export const drawLottery = (state: ShowState, { lotteryId, withoutBeacon }: CommandOf<'drawLottery'>): Decision => onRun(state, lotteryId, 'startDraw', (run) => {
  if (run.rules.mode !== 'app_random' && run.rules.mode !== 'app_fastest') return refuse('lotteryFiledByHand', { id: lotteryId });
  if (run.list === null) return refuse('lotteryNotFrozen', { id: lotteryId });
  if (run.list.entrants === 0) return refuse('lotteryNoEntrants', { id: lotteryId });
  return accept({ kind: 'lotteryDrawStarted', ...of(run), withoutBeacon: withoutBeacon !== null && run.round !== null }, ...note(run, 'withoutBeacon', withoutBeacon ?? ''));
});

export const fileLotteryResult = (state: ShowState, { lotteryId, winners, note: said }: CommandOf<'fileLotteryResult'>): Decision => onRun(state, lotteryId, 'fileResult', (run) => {
  // Who took part stands before who won is told.
  if (isFromList(run.rules) && run.list === null) return refuse('lotteryNotFrozen', { id: lotteryId });
  // LV-07: where chance decides, nobody picks.
  if (run.rules.mode === 'app_random' || run.rules.mode === 'app_fastest') return refuse('lotteryDrawnHere', { id: lotteryId });
  if (winners.length > winnersOf(rulesNow(run))) return refuse('lotteryTooManyWinners', { max: winnersOf(rulesNow(run)) });
  const problem = filedProblem(state.lottery, run, winners, said);
  if (problem !== null) return problem;
  const ranked = winners.map((winner, place) => filedAs(run, winner, place));
  return accept({ kind: 'lotteryDrawn', ...of(run), drawn: { seed: null, beacon: null, orderHash: null, ranked, how: 'filed' } }, ...note(run, 'filed', said));
});

export const announceLottery = (state: ShowState, { lotteryId }: CommandOf<'announceLottery'>, { now }: DecideContext): Decision => onRun(state, lotteryId, 'announce', (run) => accept(...announced(run, now)));
export const announced = (run: LotteryRun, now: Instant): readonly ShowEvent[] => [{ kind: 'lotteryAnnounced', ...of(run) }, { kind: 'lotteryClaimsOpened', ...of(run), claimUntil: claimEnd(run, now) }];
export const claimEnd = (run: LotteryRun, now: Instant): Instant => instant(now + rulesNow(run).claimHours * 3_600_000);

/** The winner on a place who still holds it, or why not. */
function onWinner(run: LotteryRun, place: number, then: (winner: Winner) => Decision): Decision {
  const winner = run.winners.find((each) => each.place === place);
  return winner === undefined || winner.situation.kind === 'lost' ? refuse('lotteryNoWinner', { place: place + 1 }) : then(winner);
}

export const claimLotteryPrize = (state: ShowState, { lotteryId, place, to }: CommandOf<'claimLotteryPrize'>, { now }: DecideContext): Decision => onRun(state, lotteryId, 'claim', (run) => onWinner(run, place, ({ situation }) => {
  if (situation.kind === to || situation.kind === 'fulfilled') return accept();
  if (situation.kind === 'waiting' && now >= situation.until) return refuse('lotteryClaimOver', { place: place + 1 });
  const event: ShowEvent = { kind: 'lotteryClaimed', ...of(run), place, to };
  const isLast = to === 'fulfilled' && run.winners.every((winner) => winner.place === place || winner.situation.kind === 'lost' || winner.situation.kind === 'fulfilled');
  return accept(event, ...(isLast ? [settled(run, 'fulfilled')] : []));
}));
const settled = (run: LotteryRun, as: 'fulfilled' | 'forfeited'): ShowEvent => ({ kind: 'lotterySettled', ...of(run), as });

export const replaceLotteryWinner = (state: ShowState, { lotteryId, place, reason, note: said }: CommandOf<'replaceLotteryWinner'>, { now }: DecideContext): Decision =>
  onRun(state, lotteryId, 'replaceWinner', (run) => onWinner(run, place, ({ situation }) => (situation.kind === 'fulfilled' ? refuse('lotteryFulfilled', { place: place + 1 })
    : accept(...replaced(run, place, reason, now), ...note(run, 'replaced', said)))));

/** Somebody loses a place: the next of the order, which was fixed when it was drawn, holds the prize; nobody left = it lapses. */
export function replaced(run: LotteryRun, place: number, reason: Extract<ShowEvent, { kind: 'lotteryWinnerReplaced' }>['reason'], now: Instant): readonly ShowEvent[] {
  const nextPlace = Math.max(...run.winners.map((winner) => winner.place)) + 1;
  const ranked = run.drawn?.ranked.length ?? 0;
  const next = nextPlace < ranked && run.drawn?.how !== 'filed' ? { place: nextPlace, claimUntil: run.phase === 'claiming' ? claimEnd(run, now) : null } : null;
  const event: ShowEvent = { kind: 'lotteryWinnerReplaced', ...of(run), place, reason, next };
  const open = run.winners.filter((winner) => winner.place !== place && winner.situation.kind !== 'lost');
  if (next !== null || run.phase !== 'claiming' || open.some(({ situation }) => situation.kind !== 'fulfilled')) return [event];
  return [event, settled(run, open.length > 0 ? 'fulfilled' : 'forfeited')];
}

export const favourLottery = (state: ShowState, { lotteryId, favour, notice, reason }: CommandOf<'favourLottery'>, context: DecideContext): Decision => onRun(state, lotteryId, 'favour', (run) => {
  const { now } = context;
  const unsayable = guardText(state, notice, 'lottery', context);
  if (unsayable !== null) return unsayable;
  const rules = rulesNow(run);
  const amend = (before: number, after: number, closesAt: Instant | null = null, added: Extract<ShowEvent, { kind: 'lotteryFavoured' }>['added'] = []): Decision =>
    accept({ kind: 'lotteryFavoured', ...of(run), amendment: { favour, before, after, notice, reason }, closesAt, added });
  switch (favour.kind) {
    case 'longerClaim': return amend(rules.claimHours, rules.claimHours + favour.addHours);
    case 'closesLater':
      // A round that was named cannot be moved: it would be known before the list is frozen.
      if (run.phase !== 'open' || run.closesAt === null || run.round !== null) return refuse('lotteryNotInFavour', { favour: favour.kind });
      return amend(run.closesAt, run.closesAt + favour.byMs, instant(run.closesAt + favour.byMs));
    case 'morePrizes': {
      const prize = rules.prizes[favour.prizeIndex];
      if (prize === undefined || run.drawn?.how === 'filed') return refuse('lotteryNotInFavour', { favour: favour.kind });
      const from = Math.max(-1, ...run.winners.map(({ place }) => place)) + 1;
      const left = run.drawn === null ? 0 : Math.max(0, Math.min(favour.add, run.drawn.ranked.length - from));
      const added = Array.from({ length: left }, (_, index) => ({ place: from + index, claimUntil: run.phase === 'claiming' ? claimEnd(run, now) : null }));
      return amend(prize.count, prize.count + favour.add, null, added);
    }
  }
});

/** Before it is open quietly; once people entered only with a notice in their favour. */
export function cancelLottery(state: ShowState, { lotteryId, reason, notice }: CommandOf<'cancelLottery'>, context: DecideContext): Decision {
  const desk = deskOf(state, lotteryId);
  if (desk !== null && desk.phase !== 'published') return moveFrom(desk.phase, 'cancel') === null ? refuse('lotteryPhase', { id: lotteryId, phase: desk.phase, move: 'cancel' }) : accept({ kind: 'lotteryDropped', lotteryId: desk.id, reason });
  const run = runOf(state, lotteryId);
  if (run !== null && moveFrom(run.phase, 'cancelWithNotice') !== null) return notice === '' ? refuse('lotteryNoticeMissing', { id: lotteryId }) : guardText(state, notice, 'lottery', context) ?? accept({ kind: 'lotteryCancelled', ...of(run), notice }, ...note(run, 'cancelled', reason));
  return onRun(state, lotteryId, 'cancel', (found) => guardText(state, notice, 'lottery', context) ?? accept({ kind: 'lotteryCancelled', ...of(found), notice }, ...note(found, 'cancelled', reason)));
}

export const disputeLottery = (state: ShowState, { lotteryId, reason }: CommandOf<'disputeLottery'>): Decision => onRun(state, lotteryId, 'dispute', (run) => accept({ kind: 'lotteryDisputed', ...of(run) }, ...note(run, 'disputed', reason)));
export function settleLotteryDispute(state: ShowState, { lotteryId, outcome }: CommandOf<'settleLotteryDispute'>): Decision {
  const run = runOf(state, lotteryId);
  if (run === null) return refuse('unknownLottery', { id: lotteryId });
  return run.phase === 'disputed' ? accept({ kind: 'lotteryDisputeSettled', ...of(run) }, ...note(run, 'settled', outcome)) : refuse('lotteryPhase', { id: lotteryId, phase: run.phase, move: 'settleDispute' });
}

/** Asks for the file: the engine writes it, chains it and says so. */
export const archiveLottery = (state: ShowState, { lotteryId }: CommandOf<'archiveLottery'>): Decision => onRun(state, lotteryId, 'archive', (run) => accept({ kind: 'lotteryArchiveAsked', ...of(run) }));
