import type { AudienceEvent } from '../audience/event.ts';
import { instant } from '../time/instant.ts';
import { countsInFigures } from './counts.ts';
import type { MinuteBucket } from './readout.ts';

/** A minute in which nothing happened yet. `minute`: UTC minute start, ms. */
export const emptyBucket = (minute: number): MinuteBucket => ({ minute: instant(minute), onlineLast: null, onlineMax: null, comments: 0, likes: 0, enters: 0, follows: 0, clicks: 0, money: {} });

/** Folds one stored event into the bucket of the minute it was received in. `online`: viewers over all sources after this event. */
export function foldBucket(bucket: MinuteBucket, event: AudienceEvent, online: number | null): MinuteBucket {
  if (!countsInFigures(event.provenance)) return bucket;
  switch (event.kind) {
    case 'comment': return { ...bucket, comments: bucket.comments + 1 };
    case 'like': return { ...bucket, likes: bucket.likes + event.count };
    case 'enter': return { ...bucket, enters: bucket.enters + event.count };
    case 'follow': return { ...bucket, follows: bucket.follows + 1 };
    case 'productClick': return { ...bucket, clicks: bucket.clicks + event.count };
    case 'viewers': return { ...bucket, onlineLast: online, onlineMax: online === null ? bucket.onlineMax : Math.max(bucket.onlineMax ?? 0, online) };
    case 'share': case 'join': case 'gift': case 'cartAdd': case 'order': case 'figures': case 'withdrawn': case 'notice': return bucket;
    default: return event satisfies never;
  }
}

/** Adds a stretch for which the gauge stood at `online`. */
export function addOnline(bucket: MinuteBucket, online: number, ms: number): MinuteBucket {
  const held = bucket.online ?? { personMs: 0, ms: 0 };
  return { ...bucket, online: { personMs: held.personMs + online * ms, ms: held.ms + ms } };
}

/** Adds a payment (or the correction of one) to the bucket of the minute it was first received in. */
export function addPaid(bucket: MinuteBucket, currency: string, orders: number, minor: number): MinuteBucket {
  const held = bucket.money[currency] ?? { paidOrders: 0, paidMinor: 0 };
  return { ...bucket, money: { ...bucket.money, [currency]: { paidOrders: held.paidOrders + orders, paidMinor: held.paidMinor + minor } } };
}
