import { closedWith } from '#shared/lottery/evolveLottery.ts';
import { isFromList } from '#shared/lottery/draft.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { EntriesAsked } from '../adapters/store/lotteryFile.ts';

/** What the file is asked about the entries of a draw. `closedAt`: until when they count. Of a closed draw all is as it stood at the close: what is done after it changes nothing. */
export function entriesOf(state: ShowState, run: LotteryRun, closedAt: number): EntriesAsked {
  const openedAt = run.openedAt ?? run.publishedAt;
  const { insiders, blacklist, links, pastWinners, muted, hidden, platforms, sessionFrom, byHand } = state.lottery.closing.find(({ drawId }) => drawId === run.drawId) ?? closedWith(run.drawId, state);
  return {
    entry: { rules: run.rules, salt: run.salt, openedAt, closedAt, isRehearsal: run.isRehearsal },
    own: isFromList(run.rules) ? (state.lottery.ownLists.find(({ drawId }) => drawId === run.drawId) ?? { drawId: run.drawId, rows: [], masked: 0 }) : null,
    barriers: { insiders, blacklist, links, pastWinners, muted },
    facts: { openedAt, closedAt, graceMs: run.rules.entry.graceMs, sessionFrom, filters: run.rules.filters, currency: run.rules.currency, platforms, hidden, byHand },
  };
}
