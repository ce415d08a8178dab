import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { isInSpan, loopSpan } from '../runsheet/loop.ts';
import { DAY, duration, instant, MINUTE } from '../time/instant.ts';
import type { ShowEvent } from './events.ts';
import { nextPlace, placeOf, previousPlace, rowsJumpedOver, type RunningShow } from './order.ts';
import { runLength } from './runClock.ts';
import type { ShowState } from './state.ts';
import { itemTaken, waitBeforeTake } from './takes.ts';

/** Arms the show: first row ready, nothing on air. From planning, or from an ended show to run it again. */
export function loadShow(state: ShowState, { mode }: CommandOf<'loadShow'>): Decision {
  if (mode === 'live' && state.training !== null) return refuse('trainingNoLive');
  switch (state.show.kind) {
    case 'empty': return refuse('noRunsheet');
    case 'armed': return refuse('alreadyLoaded');
    case 'running': return refuse('alreadyRunning');
    case 'planning': case 'ended': return accept({ kind: 'showLoaded', mode });
  }
}

export function unloadShow(state: ShowState): Decision {
  if (state.show.kind === 'running') return refuse('alreadyRunning');
  return state.show.kind === 'armed' ? accept({ kind: 'showUnloaded' }) : refuse('notLoaded');
}

/** A rehearsal that begins as near as this to its planned start is held to the plan's own clock. */
const REHEARSAL_REACH_MS = 30 * MINUTE;

/** Start and first take are one commit. */
export function startShow({ show }: ShowState, context: DecideContext): Decision {
  if (show.kind === 'empty') return refuse('noRunsheet');
  if (show.kind === 'running') return refuse('alreadyRunning');
  if (show.kind !== 'armed') return refuse('notLoaded');
  const index = show.sheet.items.findIndex((item) => item.role === 'segment');
  const item = show.sheet.items[index];
  if (item === undefined) return refuse('nothingToTake');
  const taken = itemTaken(show, { index, item, pass: isInSpan(loopSpan(show.sheet), index) ? 1 : null }, 'start', context);
  const ms = show.mode === 'rehearsal' ? rehearsalShift(context.now - taken.plannedStart) : 0;
  const moved: readonly ShowEvent[] = ms === 0 ? [] : [{ kind: 'planReanchored', runId: taken.runId, itemId: item.id, ms: duration(ms), plannedStart: instant(taken.plannedStart + ms), isWhole: true }];
  return accept({ kind: 'showStarted' }, taken, ...moved);
}

/**
 * How far the plan of a rehearsal is moved that begins `offsetMs` after its planned start, ms. On another day at its own hour: by whole
 * days, so that clock times still hold; at another hour: it begins when the rehearsal does. Or every offset would be the time between the two.
 */
export function rehearsalShift(offsetMs: number): number {
  const days = Math.round(offsetMs / DAY) * DAY;
  return Math.abs(offsetMs - days) <= REHEARSAL_REACH_MS ? days : offsetMs;
}

interface SawOnAir { readonly sawOnAir: string | null }

/** What the sender saw must still be on air: of two people (or two presses) on one take, the second is told so. */
export function whileRunning({ show }: ShowState, { sawOnAir }: SawOnAir, decideRunning: (show: RunningShow) => Decision): Decision {
  if (show.kind !== 'running') return refuse('notRunning');
  return sawOnAir === show.onAir.id ? decideRunning(show) : refuse('staleTake');
}

export function take(state: ShowState, command: SawOnAir, context: DecideContext, decideTake: (show: RunningShow) => Decision): Decision {
  return whileRunning(state, command, (show) => {
    const waitMs = waitBeforeTake(show, state.room.minTakeSpanMs, context.now);
    return waitMs > 0 ? refuse('tooSoonAfterTake', { waitMs }) : decideTake(show);
  });
}

export const takeNextItem = (state: ShowState, command: CommandOf<'takeNextItem'>, context: DecideContext): Decision =>
  take(state, command, context, (show) => {
    const place = nextPlace(show);
    return place === null ? refuse('nothingNext') : accept(itemTaken(show, place, 'next', context));
  });

/** The row before the one on air comes on air again, as a new run with its own times. */
export const takePreviousItem = (state: ShowState, command: CommandOf<'takePreviousItem'>, context: DecideContext): Decision =>
  take(state, command, context, (show) => {
    const place = previousPlace(show);
    return place === null ? refuse('nothingBefore') : accept(itemTaken(show, place, 'back', context));
  });

export const jumpToItem = (state: ShowState, command: CommandOf<'jumpToItem'>, context: DecideContext): Decision =>
  take(state, command, context, (show) => {
    if (command.itemId === show.onAir.item.id) return refuse('itemIsOnAir');
    const place = placeOf(show, command.itemId);
    if (place === null) return refuse('unknownItem');
    if (place.item.role === 'milestone') return refuse('milestoneNotTaken');
    const itemIds = [...rowsJumpedOver(show, place.item.id)];
    return accept(itemTaken(show, place, 'jump', context, itemIds.length === 0 ? null : { itemIds, treatment: command.jumpedRows }));
  });

export const holdShow = (state: ShowState, command: CommandOf<'holdShow'>): Decision =>
  whileRunning(state, command, ({ onAir }) => (onAir.clock.kind === 'held' ? refuse('alreadyHeld') : accept({ kind: 'showHeld', runId: onAir.id })));

export const resumeShow = (state: ShowState, command: CommandOf<'resumeShow'>): Decision =>
  whileRunning(state, command, ({ onAir }) => (onAir.clock.kind === 'running' ? refuse('notHeld') : accept({ kind: 'showResumed', runId: onAir.id })));

/** The length of the run, with all that was added, may shrink to nothing but not below. */
export const addTime = (state: ShowState, command: CommandOf<'addTime'>): Decision =>
  whileRunning(state, command, ({ onAir }) => {
    if (command.ms === 0) return accept();
    return runLength(onAir) + command.ms < 0 ? refuse('timeBelowZero') : accept({ kind: 'timeAdded', runId: onAir.id, ms: command.ms });
  });

/** Ends the show, not the stream: the stream is ended by its own command. */
export const endShow = (state: ShowState, command: CommandOf<'endShow'>): Decision =>
  whileRunning(state, command, () => accept({ kind: 'showEnded' }));
