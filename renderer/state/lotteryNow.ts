import type { LotteryPhase } from '#shared/lottery/machine.table.ts';
import type { LotteryRun, Ranked, Winner } from '#shared/lottery/model.ts';
import type { ShowState } from '#shared/show/state.ts';

/** How urgent a draw is for whoever runs the show; what is over is none. */
const RANK: Readonly<Partial<Record<LotteryPhase, number>>> = { drawing: 0, drawn: 1, open: 2, closed: 3, announced: 4, claiming: 5, disputed: 6, published: 7 };

/** Draws that are under way, the most urgent first. */
export const runsNow = ({ lottery }: Pick<ShowState, 'lottery'>): readonly LotteryRun[] =>
  lottery.runs.filter(({ phase }) => RANK[phase] !== undefined).toSorted((a, b) => (RANK[a.phase] ?? 9) - (RANK[b.phase] ?? 9) || b.publishedAt - a.publishedAt);

/** Who holds the prizes now, in the order of the prizes. */
export const holders = (run: Pick<LotteryRun, 'winners'>): readonly Winner[] => run.winners.filter(({ situation }) => situation.kind !== 'lost').toSorted((a, b) => a.slot - b.slot);
/** The masked name on a place; the place itself where the list is not known. */
export const nameAt = (run: Pick<LotteryRun, 'drawn'>, place: number): string => run.drawn?.ranked[place]?.name ?? `#${String(place + 1)}`;
/** True when somebody else had this prize first. */
export const isAlternate = (run: Pick<LotteryRun, 'winners'>, winner: Winner): boolean => run.winners.some(({ slot, situation }) => slot === winner.slot && situation.kind === 'lost');

/** The reminder that stands now, seconds before the draw is due; 0 from the moment it is due until it is drawn; null = none yet. */
export function reminderOf({ phase, reminded }: Pick<LotteryRun, 'phase' | 'reminded'>): number | null {
  if (phase === 'open') return reminded.length === 0 ? null : Math.min(...reminded);
  return (phase === 'closed' || phase === 'drawing') && reminded.includes(0) ? 0 : null;
}

/** How long viewers are shown who won, ms from the announcement, and from each time an alternate took a prize over. */
export const SHOWN_MS = 90_000;
/** When viewers were last told of a winner; null = not yet. */
export const toldAt = (run: LotteryRun): number | null => (run.announcedAt === null ? null : Math.max(run.announcedAt, ...run.winners.map(({ situation }) => (situation.kind === 'lost' ? situation.at : 0))));

/** The draw viewers see: of the row on air, or under way; winners for a while, or as long as the row is on air. */
export function runOnScreen(state: Pick<ShowState, 'lottery' | 'show'>, now: number): LotteryRun | null {
  const rowId = state.show.kind === 'running' ? state.show.onAir.item.lotteryId : null;
  const isRehearsal = state.show.kind === 'running' || state.show.kind === 'armed' ? state.show.mode === 'rehearsal' : null;
  const shown = runsNow(state).filter((run) => {
    if (isRehearsal !== null && run.isRehearsal !== isRehearsal) return false;
    const told = toldAt(run);
    if (run.phase === 'disputed') return false;
    if (run.phase === 'published') return run.lotteryId === rowId;
    return told === null || run.lotteryId === rowId || now - told < SHOWN_MS;
  });
  return shown.find(({ lotteryId, phase }) => lotteryId === rowId && phase !== 'published') ?? shown[0] ?? null;
}

/** The first places of the order that viewers pass on the way to a winner. Presentation alone: the last one is whoever won. */
export function reelOf(ranked: readonly Ranked[], place: number, cells = 24): readonly string[] {
  const winner = ranked[place];
  if (winner === undefined) return [];
  const others = ranked.filter((_, index) => index !== place);
  const passed = others.length === 0 ? [] : Array.from({ length: cells - 1 }, (_, index) => others[index % others.length]?.name ?? winner.name);
  return [...passed, winner.name];
}
