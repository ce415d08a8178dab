import type { SourceId } from '#shared/ids.ts';
import { after, duration, type Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../../../ports.ts';

/** Douyin's cap, deliveries a second; ways through a tunnel shift a few of them into the next one. */
const AT_CAP = 95;
const SECOND_MS = 1_000;
/** How long it is said after the last second at the cap. */
const REMEMBERED_MS = 60_000;

/**
 * Notices that Douyin pushes as fast as it ever does: what it drops above its cap never reaches us, so only the cap itself can be seen.
 * @param note told true when a source is at the cap, false a minute after it was last
 * @returns to be called for every delivery that bore a true signature
 */
export function createCapWatch(clock: Pick<Clock, 'now' | 'at'>, note: (sourceId: SourceId, isAtCap: boolean) => void): (sourceId: SourceId) => void {
  const newest = new Map<SourceId, Instant[]>();
  const forgetting = new Map<SourceId, Cancel>();
  return (sourceId) => {
    const now = clock.now();
    const arrivals = newest.get(sourceId) ?? [];
    newest.set(sourceId, arrivals);
    arrivals.push(now);
    if (arrivals.length > AT_CAP) arrivals.shift();
    if (arrivals.length < AT_CAP || now - (arrivals[0] ?? now) >= SECOND_MS) return;
    note(sourceId, true);
    forgetting.get(sourceId)?.();
    forgetting.set(sourceId, clock.at(after(now, duration(REMEMBERED_MS)), () => note(sourceId, false)));
  };
}
