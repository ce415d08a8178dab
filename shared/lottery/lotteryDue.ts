import type { ShowEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import { instant, type Instant } from '../time/instant.ts';
import { announced, replaced } from './decideLotteryRun.ts';
import { topPrizeMinor } from './draft.ts';
import type { LotteryRun } from './model.ts';
import { INSTANT_MINOR } from './validators.ts';

/** Seconds before the draw at which the crew is reminded. */
export const REMINDERS = [60, 10, 0] as const;

/** Winners of more than ¥500 are shown with the draw itself (LV-05): nobody has to remember it. */
export const isShownAtOnce = ({ rules }: LotteryRun): boolean => rules.currency === 'CNY' && topPrizeMinor(rules) > INSTANT_MINOR;

const reminderAt = (closesAt: Instant, seconds: number): Instant => instant(closesAt - seconds * 1_000);

/** The moments one draw waits for by itself. */
function momentsOf(run: LotteryRun): readonly Instant[] {
  switch (run.phase) {
    case 'open': return run.closesAt === null ? [] : [...REMINDERS.filter((seconds) => !run.reminded.includes(seconds)).map((seconds) => reminderAt(run.closesAt as Instant, seconds)), run.closesAt];
    case 'claiming': return run.winners.flatMap(({ situation }) => (situation.kind === 'waiting' ? [situation.until] : []));
    default: return [];
  }
}

/** When the engine has to look again because of a draw; null = nothing waits for the clock. */
export function nextLotteryMoment({ lottery }: Pick<ShowState, 'lottery'>): Instant | null {
  const moments = lottery.runs.flatMap(momentsOf);
  return moments.length === 0 ? null : instant(Math.min(...moments));
}

/** What the clock makes of the draws: reminders, the close, claims that ran out. A reminder that is long past is not said any more. */
export function lotteryDue(state: Pick<ShowState, 'lottery'>, now: Instant): readonly ShowEvent[] {
  return state.lottery.runs.flatMap((run) => dueOf(run, now));
}

function dueOf(run: LotteryRun, now: Instant): readonly ShowEvent[] {
  const of = { lotteryId: run.lotteryId, drawId: run.drawId };
  if (run.phase === 'open' && run.closesAt !== null) {
    const { closesAt } = run;
    const due = REMINDERS.filter((seconds) => !run.reminded.includes(seconds) && now >= reminderAt(closesAt, seconds));
    const said = due.slice(-1).map((secondsLeft): ShowEvent => ({ kind: 'lotteryReminded', ...of, secondsLeft }));
    const skipped = due.slice(0, -1).map((secondsLeft): ShowEvent => ({ kind: 'lotteryReminded', ...of, secondsLeft }));
    return [...skipped, ...said, ...(now >= closesAt ? [{ kind: 'lotteryClosed' as const, ...of, drawWanted: false }] : [])];
  }
  if (run.phase !== 'claiming') return [];
  // One at a time: each replacement moves on in the order. The next look is at once.
  const late = run.winners.find(({ situation }) => situation.kind === 'waiting' && now >= situation.until);
  return late === undefined ? [] : replaced(run, late.place, 'notClaimed', now);
}

/** What follows from a draw at once. */
export const afterDrawn = (run: LotteryRun, now: Instant): readonly ShowEvent[] => (isShownAtOnce(run) ? announced(run, now) : []);
