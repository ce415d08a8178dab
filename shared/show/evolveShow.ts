import { duration, type Instant } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import type { Happened } from './happened.ts';
import type { RunningShow } from './order.ts';
import { currentPause } from './runClock.ts';
import type { FinishedRun, Run, ShowSituation, ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'runsheetImported' | 'showLoaded' | 'showUnloaded' | 'showStarted' | 'itemTaken' | 'showHeld' | 'showResumed' | 'timeAdded' | 'showEnded' | 'planReanchored' | 'loopLeft' }>;
type Taken = Extract<ShowEvent, { kind: 'itemTaken' }>;

/** The show part of `evolve`: plan, arming, takes, clock. */
export function evolveShow(state: ShowState, happened: Happened<Handled>): ShowState {
  const show = nextSituation(state.show, happened);
  return show === state.show ? state : { ...state, show };
}

function nextSituation(show: ShowSituation, { event, at }: Happened<Handled>): ShowSituation {
  switch (event.kind) {
    case 'runsheetImported':
      // A show that is armed or on air goes on whatever happens to its plan (D3); only its rows and title change.
      return show.kind === 'armed' || show.kind === 'running' ? { ...show, sheet: event.sheet } : { kind: 'planning', sheet: event.sheet };
    case 'showLoaded':
      return show.kind === 'planning' || show.kind === 'ended' ? { kind: 'armed', sheet: show.sheet, mode: event.mode, armedAt: at } : show;
    case 'showUnloaded':
      return show.kind === 'armed' ? { kind: 'planning', sheet: show.sheet } : show;
    case 'showStarted':
      // A running show has a run on air: the first `itemTaken`, in the same commit, makes it running.
      return show;
    case 'itemTaken':
      return take(show, event, at);
    case 'showHeld':
      return onRun(show, event.runId, (run) => (run.clock.kind === 'held' ? run : { ...run, clock: { kind: 'held', since: at } }));
    case 'showResumed':
      return onRun(show, event.runId, (run) => (run.clock.kind === 'running' ? run : withPauseBooked(run, at)));
    case 'timeAdded':
      return onRun(show, event.runId, (run) => ({ ...run, addedMs: duration(run.addedMs + event.ms) }));
    case 'planReanchored': {
      // The plan that is announced from here on is the squeezed one: nothing is owed any more.
      const moved = onRun(show, event.runId, (run) => ({ ...run, plannedStart: event.plannedStart }));
      return moved === show || moved.kind !== 'running' ? show : { ...moved, shift: { fromId: event.itemId, ms: event.ms, ...(event.isWhole === true ? { isWhole: true } : {}) }, caughtUpRows: [], caughtUpMs: duration(0) };
    }
    case 'loopLeft':
      return show.kind === 'running' && show.onAir.id === event.runId && !show.loopLeft ? { ...show, loopLeft: true } : show;
    case 'showEnded':
      return show.kind !== 'running' ? show : {
        kind: 'ended', sheet: show.sheet, mode: show.mode, startedAt: show.startedAt, endedAt: at,
        done: [...show.done, finish(show.onAir, at)], dropped: show.dropped,
      };
  }
}

function take(show: ShowSituation, event: Taken, at: Instant): ShowSituation {
  const onAir: Run = {
    id: event.runId, item: event.item, how: event.how, takenAt: at, plannedStart: event.plannedStart,
    endsAt: event.endsAt, loopPass: event.loopPass, addedMs: duration(0), pausedMs: duration(0), clock: { kind: 'running' },
    scene: event.item.obsScene === null ? { kind: 'none' } : { kind: 'wanted', scene: event.item.obsScene },
  };
  if (show.kind === 'armed') return { kind: 'running', sheet: show.sheet, mode: show.mode, startedAt: at, onAir, done: [], dropped: [], resumeAfter: null, loopLeft: false, shift: null, caughtUpRows: [], caughtUpMs: duration(0) };
  if (show.kind !== 'running') return show;
  const isAdLib = event.how === 'adLib';
  return {
    ...show, onAir, done: [...show.done, finish(show.onAir, at)], dropped: droppedAfter(show, event),
    // An ad-lib leaves the place in the plan, and the loop, as they are.
    resumeAfter: isAdLib ? show.resumeAfter : null,
    loopLeft: show.loopLeft && (isAdLib || event.loopPass !== null),
  };
}

/** Dropped rows grow by the rows a jump gave up; a row that is taken after all is not dropped any more. */
function droppedAfter(show: RunningShow, event: Taken): RunningShow['dropped'] {
  const given = event.jumped?.treatment === 'dropped' ? event.jumped.itemIds.filter((id) => !show.dropped.includes(id)) : [];
  if (given.length === 0 && !show.dropped.includes(event.item.id)) return show.dropped;
  return [...show.dropped, ...given].filter((id) => id !== event.item.id);
}

function onRun(show: ShowSituation, runId: string, change: (run: Run) => Run): ShowSituation {
  if (show.kind !== 'running' || show.onAir.id !== runId) return show;
  const onAir = change(show.onAir);
  return onAir === show.onAir ? show : { ...show, onAir };
}

const withPauseBooked = (run: Run, at: Instant): Run => ({ ...run, clock: { kind: 'running' }, pausedMs: duration(run.pausedMs + currentPause(run, at)) });

/** A run that ends while held ends its pause too, so `pausedMs` of a finished run is final. */
const finish = (run: Run, at: Instant): FinishedRun => ({ ...withPauseBooked(run, at), endedAt: at });
