import { platformOf } from './platformOf.ts';
import { clientOf, nameOf } from '../show/evolveRoom.ts';
import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import { moveFrom } from './machine.table.ts';
import { evolveRun } from './evolveLotteryRun.ts';
import { LOTTERY_DESK_EVENTS, LOTTERY_RUN_EVENTS, type LotteryDeskEvent, type LotteryEvent, type LotteryRunEvent } from './lotteryEvents.ts';
import type { ClosedWith, LotteryDesk, LotteryRun, LotteryState } from './model.ts';

const DESK_KINDS: ReadonlySet<string> = new Set(LOTTERY_DESK_EVENTS.map(({ shape }) => shape.kind.value));
const RUN_KINDS: ReadonlySet<string> = new Set(LOTTERY_RUN_EVENTS.map(({ shape }) => shape.kind.value));
export const isLotteryEvent = (event: ShowEvent): event is LotteryEvent => DESK_KINDS.has(event.kind) || RUN_KINDS.has(event.kind);
export const isLotteryDeskEvent = (event: ShowEvent): event is LotteryDeskEvent => DESK_KINDS.has(event.kind);
const isRunEvent = (event: LotteryEvent): event is LotteryRunEvent => RUN_KINDS.has(event.kind);

/** How much the state keeps; the log keeps all. */
const KEPT_LINES = 200;
const KEPT_WINNERS = 5_000;
/** Told every few seconds or by the clock: no line for what nobody did. */
const UNNOTED: ReadonlySet<string> = new Set(['lotteryCounted', 'lotteryReminded', 'lotteryNoted', 'lotteryRunsCarried']);

type DeskHappened = Happened<Extract<ShowEvent, { kind: LotteryDeskEvent['kind'] }>>;
type RunHappened = Happened<Extract<ShowEvent, { kind: LotteryRunEvent['kind'] }>>;

/** The draws' part of `evolve`. */
export function evolveLottery(state: ShowState, happened: Happened<Extract<ShowEvent, { kind: LotteryEvent['kind'] }>>): ShowState {
  const lottery = isRunEvent(happened.event) ? withClosing(state, afterRun(state.lottery, { ...happened, event: happened.event }), happened.event) : afterDesk(state.lottery, { ...happened, event: happened.event });
  return lottery === state.lottery ? state : { ...state, lottery };
}

/** Notes at the close what decides who is in, and lets go of it when the list is frozen or will never be. */
function withClosing(state: ShowState, lottery: LotteryState, event: LotteryRunEvent): LotteryState {
  if (lottery === state.lottery || (event.kind !== 'lotteryClosed' && event.kind !== 'lotteryFrozen' && event.kind !== 'lotteryCancelled' && event.kind !== 'lotteryDrawn')) return lottery;
  const closing = lottery.closing.filter(({ drawId }) => drawId !== event.drawId);
  if (event.kind !== 'lotteryClosed') {
    // Where somebody else draws, who won is held against the list until the result is filed.
    const isAwaited = event.kind === 'lotteryFrozen' && lottery.runs.some(({ drawId, rules }) => drawId === event.drawId && rules.mode === 'platform_official');
    const ownLists = isAwaited ? lottery.ownLists : lottery.ownLists.filter(({ drawId }) => drawId !== event.drawId);
    return closing.length === lottery.closing.length && ownLists.length === lottery.ownLists.length ? lottery : { ...lottery, closing, ownLists };
  }
  return { ...lottery, closing: [...closing, closedWith(event.drawId, { ...state, lottery })] };
}

/** What decides who is in, as it stands. */
export function closedWith(drawId: string, { lottery: { insiders, blacklist, links, pastWinners, runs }, commentDesk: { muted, hidden }, sources, session }: ShowState): ClosedWith {
  const openedAt = runs.find((run) => run.drawId === drawId)?.openedAt ?? 0;
  return {
    drawId, insiders, blacklist, links, pastWinners, muted: muted.map(({ viewerKey }) => viewerKey), hidden: hidden.flatMap(({ kind, crowdSeq }) => (kind === 'hidden' ? [crowdSeq] : [])),
    platforms: Object.fromEntries(Object.values(sources).map(({ config }) => [config.id, platformOf(config)])), sessionFrom: Math.min(session?.openedAt ?? openedAt, openedAt),
    byHand: Object.values(sources).flatMap(({ config }) => (config.kind === 'manual' ? [config.id] : [])),
  };
}

function afterRun(lottery: LotteryState, { event, at, actor }: RunHappened): LotteryState {
  if (event.kind === 'lotteryRunsCarried') return { ...lottery, runs: event.runs, chain: event.chain };
  const runs = event.kind === 'lotteryPublished' ? [...lottery.runs.filter(({ drawId }) => drawId !== event.drawId), publishedRun(event, at)] : runsAfter(lottery.runs, event, at);
  if (runs === lottery.runs) return lottery;
  const desks = onDesk(lottery.desks, event.lotteryId, (desk) => withLine(event.kind === 'lotteryPublished' ? { ...desk, phase: 'published' } : desk, { at, by: nameOf(actor), what: event.kind, detail: detailOf(event) }));
  const chain = event.kind === 'lotteryArchived' ? { n: event.n, hash: event.hash } : lottery.chain;
  return { ...lottery, runs, desks, chain, pastWinners: event.kind === 'lotteryAnnounced' || event.kind === 'lotteryWinnerReplaced' ? withWinners(lottery, runs, event.drawId, at) : lottery.pastWinners };
}

function runsAfter(runs: readonly LotteryRun[], event: Exclude<LotteryRunEvent, { kind: 'lotteryPublished' | 'lotteryRunsCarried' }>, at: LotteryRun['publishedAt']): readonly LotteryRun[] {
  const index = runs.findIndex(({ drawId }) => drawId === event.drawId);
  const before = runs[index];
  const next = before === undefined ? undefined : evolveRun(before, event, at);
  return next === undefined || next === before ? runs : runs.with(index, next);
}

const publishedRun = ({ lotteryId, drawId, rules, salt, rulesHash, isRehearsal }: Extract<LotteryRunEvent, { kind: 'lotteryPublished' }>, at: LotteryRun['publishedAt']): LotteryRun => ({
  drawId, lotteryId, phase: 'published', disputedFrom: null, disputedAt: null, isRehearsal, rules, salt, rulesHash, commit: null, publishedAt: at, openedAt: null, closesAt: null, closedAt: null, drawnAt: null, announcedAt: null,
  round: null, counted: null, list: null, drawWanted: false, withoutBeacon: false, drawn: null, winners: [], amendments: [], reminded: [], notice: '', problem: null, archiveWanted: false, archive: null,
});

/** Whoever holds a prize of an announced draw, by the key the crew knows them by. Screens that hold no keys hold no list. */
function withWinners({ pastWinners }: LotteryState, runs: readonly LotteryRun[], drawId: string, at: LotteryRun['publishedAt']): LotteryState['pastWinners'] {
  const run = runs.find((each) => each.drawId === drawId);
  if (run === undefined || run.isRehearsal || run.announcedAt === null) return pastWinners;
  const keys = run.winners.flatMap(({ place, situation }) => (situation.kind === 'lost' ? [] : [run.drawn?.ranked[place]?.viewerKey ?? null])).filter((key) => key !== null);
  const fresh = keys.filter((key) => !pastWinners.some((past) => past.viewerKey === key && past.at >= (run.openedAt ?? 0)));
  return fresh.length === 0 ? pastWinners : [...pastWinners, ...fresh.map((viewerKey) => ({ viewerKey, at }))].slice(-KEPT_WINNERS);
}

function detailOf(event: Exclude<LotteryRunEvent, { kind: 'lotteryRunsCarried' }>): string {
  switch (event.kind) {
    case 'lotteryWinnerReplaced': return `#${String(event.place + 1)} ${event.reason}`;
    case 'lotteryClaimed': return `#${String(event.place + 1)} ${event.to}`;
    case 'lotteryFavoured': return `${event.amendment.favour.kind}: ${event.amendment.reason}`;
    case 'lotteryFrozen': return `${String(event.list.entrants)} ${event.list.listHash}`;
    case 'lotteryCommitted': return event.commit;
    case 'lotteryDrawFailed': return event.problem;
    case 'lotterySettled': return event.as;
    default: return '';
  }
}

function afterDesk(lottery: LotteryState, { event, at, actor }: DeskHappened): LotteryState {
  const line = (detail: string) => ({ at, by: nameOf(actor), what: event.kind, detail });
  const desks = (id: string, change: (desk: LotteryDesk) => LotteryDesk): LotteryState => ({ ...lottery, desks: onDesk(lottery.desks, id, change) });
  switch (event.kind) {
    case 'lotterySaved': {
      const known = lottery.desks.find(({ id }) => id === event.draft.id);
      const desk: LotteryDesk = { id: event.draft.id, draft: event.draft, phase: 'draft', author: event.author, approvals: [], lines: known?.lines ?? [] };
      return known === undefined ? { ...lottery, desks: [...lottery.desks, withLine(desk, line(''))] } : desks(desk.id, () => withLine(desk, line('')));
    }
    case 'lotteryRemoved': return { ...lottery, desks: lottery.desks.filter(({ id }) => id !== event.lotteryId) };
    case 'lotterySubmitted': return desks(event.lotteryId, (desk) => withLine(moveFrom(desk.phase, 'submit') === null ? desk : { ...desk, phase: 'submitted' }, line('')));
    case 'lotteryReturned': return desks(event.lotteryId, (desk) => withLine({ ...desk, phase: 'draft', approvals: [] }, line(event.reason)));
    case 'lotteryApproved': return desks(event.lotteryId, (desk) => withLine({ ...desk, phase: event.level === 'L2' ? 'approved' : 'approvedL3', approvals: [...desk.approvals, { level: event.level, by: nameOf(actor), clientId: clientOf(actor), at, note: event.note }] }, line(`${event.level} ${event.note}`.trim())));
    case 'lotteryDropped': return desks(event.lotteryId, (desk) => withLine({ ...desk, phase: 'cancelled' }, line(event.reason)));
    case 'lotteryEntrantsGiven': return { ...desks(event.lotteryId, (desk) => withLine(desk, line(`${String(event.rows.length)} ${event.hash}`))), ownLists: withOwnList(lottery, event) };
    case 'lotteryNoted': return desks(event.lotteryId, (desk) => withLine(desk, { at, by: nameOf(actor), what: event.what, detail: event.detail }));
    case 'lotteryBarredSet': return { ...lottery, [event.list]: event.barred };
    case 'lotteryRiskSet': { const { [event.currency]: _before, ...others } = lottery.riskLimits; return { ...lottery, riskLimits: event.minor === null ? others : { ...others, [event.currency]: event.minor } }; }
    case 'viewersLinked': return { ...lottery, links: [...lottery.links, { ...event.link, id: event.linkId, by: nameOf(actor), at }] };
    case 'viewersUnlinked': return { ...lottery, links: lottery.links.filter(({ id }) => id !== event.linkId) };
    case 'lotteryDesksCarried': return { ...lottery, desks: event.desks, insiders: event.insiders, blacklist: event.blacklist, links: event.links, pastWinners: event.pastWinners, closing: event.closing, riskLimits: event.riskLimits, ownLists: event.ownLists };
    default: return event satisfies never;
  }
}

/** The list given last, as long as entries count; a hand-edited log cannot give one later. */
function withOwnList({ ownLists, runs }: LotteryState, { drawId, rows, masked }: Extract<LotteryDeskEvent, { kind: 'lotteryEntrantsGiven' }>): LotteryState['ownLists'] {
  const run = runs.find((each) => each.drawId === drawId);
  return run === undefined || moveFrom(run.phase, 'enter') === null ? ownLists : [...ownLists.filter((list) => list.drawId !== drawId), { drawId, rows, masked }];
}

const withLine = (desk: LotteryDesk, line: LotteryDesk['lines'][number]): LotteryDesk => (UNNOTED.has(line.what) ? desk : { ...desk, lines: [...desk.lines, line].slice(-KEPT_LINES) });

function onDesk(desks: readonly LotteryDesk[], id: string, change: (desk: LotteryDesk) => LotteryDesk): readonly LotteryDesk[] {
  const index = desks.findIndex((desk) => desk.id === id);
  const desk = desks[index];
  return desk === undefined ? desks : desks.with(index, change(desk));
}

/**
 * A person asked to be forgotten. The key by which the room knows them leaves every list; draws keep masked name and salted hash of whoever was
 * drawn for the years the law asks (规范促销 §19), so that the proof holds. Who may not win stays barred, without a label.
 */
export function forgetViewer(lottery: LotteryState, viewerKey: string): LotteryState {
  const unlabelled = (all: LotteryState['insiders']): LotteryState['insiders'] => all.map((each) => (each.viewerKey === viewerKey ? { ...each, label: '' } : each));
  const links = lottery.links.map((link) => ({ ...link, viewerKeys: link.viewerKeys.filter((each) => each !== viewerKey) })).filter((link) => link.viewerKeys.length > 1);
  const runs = lottery.runs.map((run) => (run.drawn?.ranked.some((each) => each.viewerKey === viewerKey) === true
    ? { ...run, drawn: { ...run.drawn, ranked: run.drawn.ranked.map((each) => (each.viewerKey === viewerKey ? { ...each, viewerKey: null, crowdSeq: null } : each)) } } : run));
  return { ...lottery, links, runs, insiders: unlabelled(lottery.insiders), blacklist: unlabelled(lottery.blacklist), pastWinners: lottery.pastWinners.filter((each) => each.viewerKey !== viewerKey) };
}

/** What a new session begins with: what is not over, and what is known of people. */
export const sessionLottery = (lottery: LotteryState): LotteryState => ({
  ...lottery,
  desks: lottery.desks.filter(({ phase }) => phase !== 'cancelled'),
  runs: lottery.runs.filter(({ phase }) => phase !== 'archived'),
});
const isEmpty = ({ desks, insiders, blacklist, links, pastWinners, closing, ownLists, riskLimits }: LotteryState): boolean => [desks, insiders, blacklist, links, pastWinners, closing, ownLists, Object.keys(riskLimits)].every((part) => part.length === 0);
/** The same as events: a session's log can be folded by itself. */
export function carriedLottery(before: LotteryState): readonly ShowEvent[] {
  const { desks, insiders, blacklist, links, pastWinners, closing, ownLists, riskLimits, runs, chain } = sessionLottery(before);
  const events: ShowEvent[] = [];
  if (!isEmpty(before)) events.push({ kind: 'lotteryDesksCarried', desks: [...desks], insiders: [...insiders], blacklist: [...blacklist], links: [...links], pastWinners: [...pastWinners], closing: [...closing], riskLimits: { ...riskLimits }, ownLists: [...ownLists] });
  if (before.runs.length > 0 || chain !== null) events.push({ kind: 'lotteryRunsCarried', runs: [...runs], chain });
  return events;
}
