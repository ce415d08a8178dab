import type { LotteryEvent } from './lotteryEvents.ts';
import { isLotteryDeskEvent } from './evolveLottery.ts';
import type { ShowEvent } from '../show/events.ts';
import { NO_LOTTERIES, type ClosedWith, type Drawn, type LotteryRun, type LotteryState } from './model.ts';

/** What screens beside the crew's consoles may know: published draws, with nothing by which somebody drawn could be found in the room. */
export const cutLottery = (lottery: LotteryState): LotteryState => ({ ...NO_LOTTERIES, closing: lottery.closing.map(({ drawId, sessionFrom }) => ({ ...NOBODY, drawId, sessionFrom })), runs: lottery.runs.map(cutRun), chain: lottery.chain });

/** The same of one event; null = they learn nothing of it. */
export function cutLotteryEvent(event: LotteryEvent): LotteryEvent | null {
  if (isLotteryDeskEvent(event)) return null;
  switch (event.kind) {
    case 'lotteryDrawn': return { ...event, drawn: cutDrawn(event.drawn) };
    case 'lotteryRunsCarried': return { ...event, runs: event.runs.map(cutRun) };
    case 'lotteryFavoured': return { ...event, amendment: { ...event.amendment, reason: '' } };
    default: return event;
  }
}

const NOBODY = { insiders: [], blacklist: [], links: [], pastWinners: [], muted: [], hidden: [], platforms: {}, byHand: [] };
/** For consoles that hold no comment desk. */
export const withoutDeskParts = (lottery: LotteryState): LotteryState => (lottery.closing.length === 0 ? lottery : { ...lottery, closing: lottery.closing.map(withoutDesk) });
export const withoutDeskPartsOf = <E extends ShowEvent>(event: E): E => (event.kind === 'lotteryDesksCarried' && event.closing.length > 0 ? { ...event, closing: event.closing.map(withoutDesk) } : event);
const withoutDesk = (closed: ClosedWith): ClosedWith => ({ ...closed, muted: [], hidden: [] });

const cutDrawn = (drawn: Drawn): Drawn => ({ ...drawn, ranked: drawn.ranked.map((ranked) => ({ ...ranked, viewerKey: null, crowdSeq: null })) });
const cutRun = (run: LotteryRun): LotteryRun => ({ ...run, drawn: run.drawn === null ? null : cutDrawn(run.drawn), amendments: run.amendments.map((amendment) => ({ ...amendment, reason: '' })) });
