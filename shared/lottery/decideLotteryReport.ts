import type { DecideContext } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import type { WorldReport } from '../show/reports.ts';
import type { ShowState } from '../show/state.ts';
import { afterDrawn, lotteryDue } from './lotteryDue.ts';
import { moveFrom } from './machine.table.ts';
import type { LotteryRun } from './model.ts';

type Report = Extract<WorldReport, { kind: `reportLottery${string}` }>;

/** What the engine says about draws, as events. What is known already, or comes too late, adds nothing. */
export function lotteryTold(state: ShowState, report: Report, { now }: DecideContext): readonly ShowEvent[] {
  if (report.kind === 'reportLotteryDue') return lotteryDue(state, now);
  const run = state.lottery.runs.find(({ drawId }) => drawId === report.drawId);
  return run === undefined ? [] : told(run, report, now);
}

function told(run: LotteryRun, report: Exclude<Report, { kind: 'reportLotteryDue' }>, now: DecideContext['now']): readonly ShowEvent[] {
  const of = { lotteryId: run.lotteryId, drawId: run.drawId };
  switch (report.kind) {
    case 'reportLotteryCommitted': return run.commit === null && run.phase === 'published' ? [{ kind: 'lotteryCommitted', ...of, commit: report.commit }] : [];
    case 'reportLotteryCounted': {
      const isNews = run.phase === 'open' && (run.counted?.entrants !== report.entrants || run.counted.excluded !== report.excluded);
      return isNews ? [{ kind: 'lotteryCounted', ...of, entrants: report.entrants, excluded: report.excluded }] : [];
    }
    case 'reportLotteryFrozen': {
      if (run.phase !== 'closed' || run.list !== null) return [];
      const frozen: ShowEvent = { kind: 'lotteryFrozen', ...of, list: report.list };
      return run.drawWanted && report.list.entrants > 0 ? [frozen, { kind: 'lotteryDrawStarted', ...of, withoutBeacon: false }] : [frozen];
    }
    case 'reportLotteryDrawn': return moveFrom(run.phase, 'draw') === null || run.drawn !== null ? [] : [{ kind: 'lotteryDrawn', ...of, drawn: report.drawn }, ...afterDrawn(run, now)];
    case 'reportLotteryDrawFailed': return moveFrom(run.phase, 'drawFailed') === null ? [] : [{ kind: 'lotteryDrawFailed', ...of, problem: report.problem }];
    case 'reportLotteryArchived': return moveFrom(run.phase, 'archive') === null ? [] : [{ kind: 'lotteryArchived', ...of, n: report.n, before: report.before, hash: report.hash }];
  }
}
