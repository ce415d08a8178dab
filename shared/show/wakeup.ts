import { instant, type Instant } from '../time/instant.ts';
import { nextItem } from './order.ts';
import { runAnchor } from './runClock.ts';
import type { ShowState } from './state.ts';

/**
 * When the engine must look again by itself: the instant the row on air runs out, if it ends with auto-next, its clock
 * runs and there is a next row; else null. An instant, never a time of day (D6). Not before the minimum span after the
 * last take, so rows of no length follow each other at that span and never in a burst.
 */
export function nextWakeUp({ show, room, obs }: ShowState): Instant | null {
  // A panic pauses whatever goes on by itself.
  if (obs.panic !== null || show.kind !== 'running' || show.onAir.item.endAction !== 'autoNext') return null;
  const anchor = runAnchor(show.onAir);
  if (anchor.kind !== 'running' || show.onAir.clock.kind === 'held' || nextItem(show) === null) return null;
  return instant(Math.max(anchor.zeroAt, show.onAir.takenAt + room.minTakeSpanMs));
}
