import { MINUTE } from '../../time/instant.ts';
import type { MinuteBucket } from '../readout.ts';
import { liveBuckets, type LiveSpan } from './facts.ts';

export interface TrafficPeak { readonly minute: number; readonly online: number }
/** Something that happened in the show: a take, a pin, a draw, a scene. */
export interface ShowMoment { readonly at: number; readonly label: string }

const AROUND = 3 * MINUTE;
const ABOVE_ACU = 1.2;

/** Local maxima of the room: at least 1.2 x ACU and above every minute within three of it. */
export function trafficPeaks(buckets: readonly MinuteBucket[], live: LiveSpan | null): readonly TrafficPeak[] {
  const held = liveBuckets(buckets, live);
  const ms = held.reduce((sum, { online }) => sum + (online?.ms ?? 0), 0);
  if (ms === 0) return [];
  const acu = held.reduce((sum, { online }) => sum + (online?.personMs ?? 0), 0) / ms;
  return held.flatMap(({ minute, onlineMax }) => {
    if (onlineMax === null || onlineMax < ABOVE_ACU * acu) return [];
    const isTop = held.every((other) => other.minute === minute || Math.abs(other.minute - minute) > AROUND || (other.onlineMax ?? 0) < onlineMax);
    return isTop ? [{ minute, online: onlineMax }] : [];
  });
}

/** What may have caused a peak: what happened from two minutes before it to half a minute after. */
export const causesOf = (peak: TrafficPeak, moments: readonly ShowMoment[]): readonly ShowMoment[] => moments.filter(({ at }) => at >= peak.minute - 120_000 && at <= peak.minute + 30_000);
