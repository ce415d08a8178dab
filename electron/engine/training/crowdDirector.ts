import type { AudienceEvent, Viewer } from '#shared/audience/event.ts';
import { tellsArrivals, trainingSourceId, type CrowdProfile, type TrainingFault, type TrainingPlatform } from '#shared/training/model.ts';
import type { Instant } from '#shared/time/instant.ts';
import { createCrowd } from '../adapters/sources/demoCrowd/crowd.ts';
import { createRandomStream } from '../adapters/sources/demoCrowd/random.ts';
import type { RoomView } from '../ports.ts';
import { NEGATIVE, SAME_QUESTION } from './crowdLines.table.ts';

/** What the crowd does in one second: lines and arrivals for each platform, and the rest (orders, clicks, likes, the number online). */
export interface CrowdSecond {
  readonly lines: readonly { readonly platform: TrainingPlatform; readonly viewer: Viewer; readonly text: string }[];
  readonly enters: readonly { readonly platform: TrainingPlatform; readonly viewer: Viewer }[];
  readonly shop: readonly AudienceEvent[];
}
export interface CrowdNow { readonly profile: CrowdProfile; readonly faults: ReadonlySet<TrainingFault>; readonly platforms: readonly TrainingPlatform[] }

/** How many watch, and how many lines there are beyond the usual ones, for each usual line. */
const PROFILES: Readonly<Record<CrowdProfile, { readonly viewers: number; readonly extra: (second: number) => number }>> = {
  quiet: { viewers: 120, extra: () => 0 },
  normal: { viewers: 1_200, extra: () => 0 },
  // Twelve busy seconds of each minute, as after every call to comment.
  burst: { viewers: 1_200, extra: (second) => (second % 60 < 12 ? 8 : 0) },
  salePeak: { viewers: 5_000, extra: () => 2 },
};
/** Lines a second of each crowd fault, on top. */
const BURST_LINES = 20;
const NEGATIVE_LINES = 1.5;
/** In a busy room a wave is as big as the room: complaints for each other line. */
const NEGATIVE_SHARE = 0.4;
const QUESTION_LINES = 0.5;
const BOTS = 40;
const LINES_PER_VIEWER = 0.0012;

/** The simulated crowd as a whole; the same seed, room and orders give the same crowd. */
export function createCrowdDirector(seed: number, startedAt: Instant): (now: Instant, crowdNow: CrowdNow, room: RoomView) => CrowdSecond {
  let viewers = PROFILES.normal.viewers;
  let second = 0;
  let bots = 0;
  const random = createRandomStream(seed + 1);
  const crowd = createCrowd(trainingSourceId('shop'), seed, () => viewers, startedAt);
  const lineOf = (table: readonly string[], room: RoomView): string => {
    const product = room.products.find(({ id }) => room.onAirProductIds.includes(id)) ?? room.products[0];
    const name = product === undefined ? '' : (product.name.zh === '' ? product.name.en : product.name.zh).split(/[\s(]/u)[0] ?? '';
    return random.pick(table).replaceAll('{p}', name).replaceAll('{n}', String(product?.linkNo ?? 1));
  };
  return (now, { profile, faults, platforms }, room) => {
    const { viewers: wanted, extra } = PROFILES[profile];
    viewers = wanted;
    second += 1;
    const usual = crowd.tick(now, room);
    const more = (mean: number, text: (said: string) => string): readonly AudienceEvent[] => Array.from({ length: random.poisson(mean) }, () => {
      const said = crowd.say(now, room);
      return { ...said, text: text(said.text) };
    });
    const busy = viewers * LINES_PER_VIEWER * (1 + extra(second)) + (faults.has('burst') ? BURST_LINES : 0);
    const spoken = [
      ...usual, ...more(viewers * LINES_PER_VIEWER * extra(second), (said) => said),
      ...(faults.has('burst') ? more(BURST_LINES, (said) => said) : []),
      ...(faults.has('negativeWave') ? more(Math.max(NEGATIVE_LINES, busy * NEGATIVE_SHARE), () => lineOf(NEGATIVE, room)) : []),
      ...(faults.has('repeatedQuestion') ? more(QUESTION_LINES, () => random.pick(SAME_QUESTION)) : []),
      ...(faults.has('botJoins') ? [{ ...crowd.say(now, room), kind: 'enter' as const, viewer: null, count: BOTS }] : []),
    ].map(cleaned);
    // Without a platform the crowd has one source for everything (the demo).
    if (platforms.length === 0) return { lines: [], enters: [], shop: spoken };
    const anyone = (count: number): readonly Viewer[] => Array.from({ length: count }, () => { bots += 1; return { id: `sim-viewer-${20_000 + (bots % 900_000)}`, name: `用户${10_000 + (bots * 7_919) % 90_000}`, level: null, badge: null, isModerator: false, isHost: false }; });
    const telling = platforms.filter(tellsArrivals);
    return {
      lines: spoken.flatMap((event) => (event.kind === 'comment' ? [{ platform: random.pick(platforms), viewer: event.viewer, text: event.text }] : [])),
      enters: spoken.flatMap((event) => (event.kind === 'enter' && telling.length > 0 ? anyone(event.count).map((viewer) => ({ platform: random.pick(telling), viewer })) : [])),
      shop: spoken.filter(({ kind }) => kind !== 'comment' && kind !== 'enter'),
    };
  };
}

/** An arrival made of a line carries no words. */
function cleaned(event: AudienceEvent): AudienceEvent {
  if (event.kind !== 'enter') return event;
  const { eventId, sourceId, at, receivedAt, provenance, viewer, count } = event;
  return { eventId, sourceId, at, receivedAt, provenance, kind: 'enter', viewer, count };
}
