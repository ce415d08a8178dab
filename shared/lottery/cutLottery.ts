import type { LotteryEvent } from './lotteryEvents.ts';
import { isLotteryDeskEvent } from './evolveLottery.ts';
import { NO_LOTTERIES, type Drawn, type LotteryRun, type LotteryState } from './model.ts';

/** What screens beside the crew's consoles may know: published draws, with nothing by which somebody drawn could be found in the room. */
export const cutLottery = (lottery: LotteryState): LotteryState => ({ ...NO_LOTTERIES, runs: lottery.runs.map(cutRun), chain: lottery.chain });

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

const cutDrawn = (drawn: Drawn): Drawn => ({ ...drawn, ranked: drawn.ranked.map((ranked) => ({ ...ranked, viewerKey: null, crowdSeq: null })) });
const cutRun = (run: LotteryRun): LotteryRun => ({ ...run, drawn: run.drawn === null ? null : cutDrawn(run.drawn), amendments: run.amendments.map((amendment) => ({ ...amendment, reason: '' })) });
