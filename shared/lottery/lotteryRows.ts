import type { ShowEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import { openBeside } from './conflicts.ts';
import { opened } from './decideLotteryRun.ts';
import type { LotteryRun } from './model.ts';

/**
 * What a take of a row does to the draws that name it: it opens, closes or draws them, in the same commit. A draw that cannot (not
 * published, not sealed, another one open) is left as it is: a take is never refused for it, and the alert about it is another matter.
 */
export function withLotteries(state: ShowState, events: readonly ShowEvent[], now: Instant): readonly ShowEvent[] {
  const taken = events.findLast((event) => event.kind === 'itemTaken');
  if (taken === undefined || state.lottery.runs.length === 0) return events;
  const isRehearsal = state.show.kind === 'running' || state.show.kind === 'armed' ? state.show.mode === 'rehearsal' : false;
  const { cue } = taken.item;
  const follow = state.lottery.runs.filter((run) => run.isRehearsal === (isRehearsal || state.training !== null)).flatMap((run) => actsOf(state, run, cue, now));
  return follow.length === 0 ? events : [...events, ...follow];
}

function actsOf(state: ShowState, run: LotteryRun, cue: string, now: Instant): readonly ShowEvent[] {
  const { rows, mode } = run.rules;
  const of = { lotteryId: run.lotteryId, drawId: run.drawId };
  if (rows.open === cue && run.phase === 'published') {
    const isReady = (mode !== 'app_random' || run.commit !== null) && openBeside(state.lottery.runs, run.rules) === null;
    return isReady ? [opened(run, now)] : [];
  }
  const isOurs = mode === 'app_random' || mode === 'app_fastest';
  if (rows.draw === cue && run.phase === 'open') return [{ kind: 'lotteryClosed', ...of, drawWanted: isOurs }];
  // The clock may have closed it a moment before the row: its list is not there yet.
  if (rows.draw === cue && run.phase === 'closed' && isOurs && run.list === null) return [{ kind: 'lotteryDrawWanted', ...of }];
  if (rows.draw === cue && run.phase === 'closed' && isOurs && run.list !== null && run.list.entrants > 0) return [{ kind: 'lotteryDrawStarted', ...of, withoutBeacon: false }];
  if (rows.close === cue && run.phase === 'open') return [{ kind: 'lotteryClosed', ...of, drawWanted: false }];
  return [];
}
