import type { AudienceEvent, Viewer } from '#shared/audience/event.ts';
import type { Product } from '#shared/commerce/product.ts';
import type { SourceId } from '#shared/ids.ts';
import { duration, after, type Instant } from '#shared/time/instant.ts';
import type { RoomView } from '../../../ports.ts';
import { CHATTER, COMPLAINTS, INTENT, NICKS, QUESTIONS, SURNAMES } from './lines.table.ts';
import { createRandomStream, type RandomStream } from './random.ts';

/** Per viewer and second, tuned to a mid-size room: about 1.4 comments, 4 likes, 1 click a second at 1,200 viewers. */
const RATE = { comment: 0.0012, like: 0.0034, enter: 0.004, follow: 0.00018, click: 0.0009 } as const;
const ORDER_PER_CLICK = 0.16;
/** Between presentations people still browse the bag: clicks and orders of any product, this much slower. */
const BROWSING = 0.35;
const PAID_SHARE = 0.88;
/** The gauge is read every this many ticks (seconds), as platforms do. */
const GAUGE_EVERY = 5;

interface PendingPayment { readonly dueAt: Instant; readonly order: Extract<AudienceEvent, { kind: 'order' }> }

/** A simulated audience. `tick` returns what happened in the last second; every event is marked `simulated`. */
export interface Crowd {
  readonly tick: (now: Instant, room: RoomView) => readonly AudienceEvent[];
  /** One more line by one more viewer. */
  readonly say: (now: Instant, room: RoomView) => Extract<AudienceEvent, { kind: 'comment' }>;
}

/**
 * @param seed the same seed and the same room give the same crowd
 * @param meanOnline mean number online, or who tells it at each tick; it drifts, and rises while a product is on air
 */
export function createCrowd(sourceId: SourceId, seed: number, meanOnline: number | (() => number), startedAt: Instant): Crowd {
  const random = createRandomStream(seed);
  const mean = typeof meanOnline === 'number' ? () => meanOnline : meanOnline;
  let online = mean() * 0.6;
  let views = Math.round(online);
  let ticks = 0;
  let made = 0;
  let unpaid: readonly PendingPayment[] = [];
  const base = (now: Instant) => ({ eventId: `sim-${startedAt}-${made++}`, sourceId, at: now, receivedAt: now, provenance: 'simulated' as const });
  const times = <T>(mean: number, make: () => T): T[] => Array.from({ length: random.poisson(mean) }, make);

  return {
    say: (now, room) => ({ ...base(now), kind: 'comment', viewer: newViewer(random), text: say(productOnAir(room, random), random), emoteOnly: false }),
    tick: (now, room) => {
      const viewers = mean();
      const onAir = productOnAir(room, random);
      const product = onAir ?? (room.products.length === 0 ? null : random.pick(room.products));
      const shopping = RATE.click * (onAir === null ? BROWSING : 1);
      const wanted = viewers * (onAir === null ? 0.85 : 1.1);
      online = Math.max(1, online + (wanted - online) * 0.02 + (random.next() - 0.5) * viewers * 0.02);
      const entered = random.poisson(online * RATE.enter);
      views += entered;
      const due = unpaid.filter((payment) => payment.dueAt <= now);
      unpaid = unpaid.filter((payment) => payment.dueAt > now);
      const orders = product === null ? [] : times(online * shopping * ORDER_PER_CLICK, () => newOrder(base(now), product, room.currency, random, made));
      for (const order of orders) {
        if (random.chance(PAID_SHARE)) unpaid = [...unpaid, { dueAt: after(now, duration(2_000 + random.below(18_000))), order }];
      }
      ticks += 1;
      return [
        ...(entered > 0 ? [{ ...base(now), kind: 'enter' as const, viewer: null, count: entered }] : []),
        ...(ticks % GAUGE_EVERY === 1 ? [{ ...base(now), kind: 'viewers' as const, online: Math.round(online), views, uniqueViewers: Math.round(views * 0.72) }] : []),
        ...times(online * RATE.comment, () => ({ ...base(now), kind: 'comment' as const, viewer: newViewer(random), text: say(onAir, random), emoteOnly: false })),
        ...times(online * RATE.like * 0.1, () => ({ ...base(now), kind: 'like' as const, viewer: null, count: 5 + random.below(12) })),
        ...times(online * RATE.follow, () => ({ ...base(now), kind: 'follow' as const, viewer: newViewer(random) })),
        ...(product === null ? [] : times(online * shopping, () => ({ ...base(now), kind: 'productClick' as const, viewer: null, productRef: product.id, count: 1 }))),
        ...orders,
        ...due.map(({ order }) => ({ ...order, ...base(now), change: 'paid' as const })),
      ];
    },
  };
}

function productOnAir(room: RoomView, random: RandomStream): Product | null {
  const shown = room.products.filter((product) => room.onAirProductIds.includes(product.id));
  return shown.length === 0 ? null : random.pick(shown);
}

function say(product: Product | null, random: RandomStream): string {
  const kind = random.next();
  const line = product === null || kind < 0.35 ? random.pick(CHATTER) : kind < 0.72 ? random.pick(QUESTIONS) : kind < 0.96 ? random.pick(INTENT) : random.pick(COMPLAINTS);
  if (product === null) return line;
  const name = product.name.zh === '' ? product.name.en : product.name.zh;
  return line.replaceAll('{p}', name.split(/[\s(]/u)[0] ?? name).replaceAll('{n}', String(product.linkNo ?? 1));
}

function newViewer(random: RandomStream): Viewer {
  const number = random.below(9_000);
  // The first letters come from the number too, so that one simulated person keeps one name.
  const name = `${SURNAMES[number % SURNAMES.length]}${NICKS[(number * 7) % NICKS.length]}${number % 3 === 0 ? number % 97 : ''}`;
  return { id: `sim-viewer-${number}`, name, level: 1 + (number % 30), badge: null, isModerator: false, isHost: false };
}

function newOrder(base: Pick<AudienceEvent, 'eventId' | 'sourceId' | 'at' | 'receivedAt' | 'provenance'>, product: Product, currency: string, random: RandomStream, serial: number): Extract<AudienceEvent, { kind: 'order' }> {
  const quantity = random.chance(0.2) ? 2 : 1;
  const amountMinor = (product.liveMinor ?? 0) * quantity;
  return {
    ...base, kind: 'order', orderId: `SIM-${base.at}-${serial}`, change: 'created', amountMinor, currency, viewer: newViewer(random),
    lines: [{ productRef: product.id, title: product.name.zh, quantity, amountMinor }],
  };
}
