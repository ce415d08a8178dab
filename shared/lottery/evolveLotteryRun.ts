import { instant, type Instant } from '../time/instant.ts';
import { prizeIndexOf, winnersOf, type LotteryDraft } from './draft.ts';
import type { LotteryRunEvent } from './lotteryEvents.ts';
import { moveFrom, type LotteryMove } from './machine.table.ts';
import type { LotteryRun, Winner } from './model.ts';

type Event = Exclude<LotteryRunEvent, { kind: 'lotteryPublished' | 'lotteryRunsCarried' }>;

/** The act each event is. What does not fit the phase (a hand-edited log) changes nothing. */
const MOVES: { readonly [K in Event['kind']]: LotteryMove | null } = {
  lotteryCommitted: 'commit', lotteryOpened: 'open', lotteryCounted: null, lotteryReminded: null, lotteryClosed: 'close', lotteryFrozen: 'freeze', lotteryDrawWanted: null, lotteryDrawStarted: 'startDraw',
  lotteryDrawFailed: 'drawFailed', lotteryDrawn: null, lotteryAnnounced: 'announce', lotteryClaimsOpened: 'openClaims', lotteryClaimed: 'claim', lotteryWinnerReplaced: 'replaceWinner', lotteryFavoured: 'favour',
  lotterySettled: null, lotteryCancelled: null, lotteryDisputed: 'dispute', lotteryDisputeSettled: null, lotteryArchiveAsked: null, lotteryArchived: 'archive',
};

/** The rules as they stand: as published, and what was given to viewers since. What was published itself never changes. */
export function rulesNow({ rules, amendments }: Pick<LotteryRun, 'rules' | 'amendments'>): LotteryDraft {
  return amendments.reduce((now, { favour }) => {
    switch (favour.kind) {
      case 'morePrizes': return { ...now, prizes: now.prizes.map((prize, index) => (index === favour.prizeIndex ? { ...prize, count: prize.count + favour.add } : prize)) };
      case 'longerClaim': return { ...now, claimHours: now.claimHours + favour.addHours };
      case 'closesLater': return now;
    }
  }, rules);
}

/** One published draw after an event about it. */
export function evolveRun(run: LotteryRun, event: Event, at: Instant): LotteryRun {
  const move = MOVES[event.kind];
  const phase = move === null ? run.phase : moveFrom(run.phase, move);
  return phase === null ? run : changed({ ...run, phase }, run, event, at);
}

function changed(run: LotteryRun, before: LotteryRun, event: Event, at: Instant): LotteryRun {
  switch (event.kind) {
    case 'lotteryCommitted': return { ...run, commit: event.commit };
    case 'lotteryOpened': return { ...run, openedAt: at, closesAt: event.closesAt, round: event.round };
    case 'lotteryCounted': return { ...run, counted: { entrants: event.entrants, excluded: event.excluded } };
    case 'lotteryReminded': return { ...run, reminded: [...run.reminded, event.secondsLeft] };
    case 'lotteryClosed': return { ...run, closedAt: at, drawWanted: event.drawWanted };
    case 'lotteryFrozen': return run.list === null ? { ...run, list: event.list, problem: null } : before;
    case 'lotteryDrawWanted': return before.phase === 'closed' && before.list === null ? { ...run, drawWanted: true } : before;
    case 'lotteryDrawStarted': return { ...run, drawWanted: false, withoutBeacon: event.withoutBeacon, problem: null };
    case 'lotteryDrawFailed': return { ...run, problem: event.problem };
    case 'lotteryDrawn': {
      const phase = moveFrom(before.phase, event.drawn.how === 'filed' ? 'fileResult' : 'draw');
      return phase === null || run.drawn !== null ? before : { ...run, phase, drawn: event.drawn, drawnAt: at, problem: null, winners: firstWinners(rulesNow(run), event.drawn.ranked.length) };
    }
    case 'lotteryAnnounced': return { ...run, announcedAt: at };
    case 'lotteryClaimsOpened': return { ...run, winners: run.winners.map((winner) => (winner.situation.kind === 'drawn' ? { ...winner, situation: { kind: 'waiting', until: event.claimUntil } } : winner)) };
    case 'lotteryClaimed': return { ...run, winners: onPlace(run.winners, event.place, { kind: event.to, at }) };
    case 'lotteryWinnerReplaced': return { ...run, winners: replaced(run, event, at) };
    case 'lotteryFavoured': return favoured(run, event, at);
    case 'lotterySettled': { const phase = moveFrom(before.phase, event.as === 'fulfilled' ? 'fulfil' : 'forfeit'); return phase === null ? before : { ...run, phase }; }
    case 'lotteryCancelled': { const phase = moveFrom(before.phase, 'cancel') ?? moveFrom(before.phase, 'cancelWithNotice'); return phase === null ? before : { ...run, phase, notice: event.notice }; }
    case 'lotteryDisputed': return { ...run, disputedFrom: before.phase, disputedAt: at };
    case 'lotteryDisputeSettled': return before.phase === 'disputed' && before.disputedFrom !== null ? { ...run, phase: before.disputedFrom, disputedFrom: null, disputedAt: null, winners: withTimeBack(run.winners, at - (run.disputedAt ?? at)) } : before;
    case 'lotteryArchiveAsked': return moveFrom(before.phase, 'archive') === null ? before : { ...run, archiveWanted: true };
    case 'lotteryArchived': return { ...run, archive: { n: event.n, hash: event.hash, at } };
    default: return event satisfies never;
  }
}

const firstWinners = (rules: LotteryDraft, ranked: number): readonly Winner[] =>
  Array.from({ length: Math.min(winnersOf(rules), ranked) }, (_, place) => ({ place, slot: place, prizeIndex: prizeIndexOf(rules, place), situation: { kind: 'drawn' as const } }));

const onPlace = (winners: readonly Winner[], place: number, situation: Winner['situation']): readonly Winner[] => winners.map((winner) => (winner.place === place ? { ...winner, situation } : winner));

/** Nobody could claim while it was disputed: whoever waits has as long left as when it began. */
const withTimeBack = (winners: readonly Winner[], ms: number): readonly Winner[] => winners.map((winner) => (winner.situation.kind === 'waiting' ? { ...winner, situation: { kind: 'waiting', until: instant(winner.situation.until + ms) } } : winner));

/** Whoever lost it stays in the list with the reason; the next of the order comes behind with the same prize. */
function replaced(run: LotteryRun, { place, reason, next }: Extract<Event, { kind: 'lotteryWinnerReplaced' }>, at: Instant): readonly Winner[] {
  const lost = run.winners.find((winner) => winner.place === place);
  if (lost === undefined) return run.winners;
  const winners = onPlace(run.winners, place, { kind: 'lost', at, reason });
  return next === null ? winners : [...winners, { place: next.place, slot: lost.slot, prizeIndex: lost.prizeIndex, situation: next.claimUntil === null ? { kind: 'drawn' } : { kind: 'waiting', until: next.claimUntil } }];
}

function favoured(run: LotteryRun, { amendment, closesAt, added }: Extract<Event, { kind: 'lotteryFavoured' }>, at: Instant): LotteryRun {
  const { favour } = amendment;
  const base = { ...run, amendments: [...run.amendments, { ...amendment, at }], closesAt: closesAt ?? run.closesAt };
  switch (favour.kind) {
    case 'closesLater': return { ...base, reminded: [] };
    case 'longerClaim': return { ...base, winners: run.winners.map((winner) => (winner.situation.kind === 'waiting' ? { ...winner, situation: { kind: 'waiting', until: (winner.situation.until + favour.addHours * 3_600_000) as Instant } } : winner)) };
    case 'morePrizes': {
      const slots = Math.max(-1, ...run.winners.map(({ slot }) => slot));
      const more = added.map(({ place, claimUntil }, index): Winner => ({ place, slot: slots + 1 + index, prizeIndex: favour.prizeIndex, situation: claimUntil === null ? { kind: 'drawn' } : { kind: 'waiting', until: claimUntil } }));
      return { ...base, winners: [...run.winners, ...more] };
    }
  }
}
