import type { Result } from '#shared/result.ts';
import type { Cancel, Clock } from '../../ports.ts';
import type { LinkEnd } from './failures.ts';
import { later } from '../../later.ts';
import type { ObsLink } from './link.ts';
import type { ObsEventKind } from './obsPort.ts';
import { OBS_TIMING } from './timing.ts';

type OpenLink = (subscriptions: number, onEnd: (end: LinkEnd) => void) => Promise<Result<ObsLink, LinkEnd>>;
interface Wish { readonly subscriptions: number; readonly kind: ObsEventKind; readonly handler: (data: unknown) => void; link: ObsLink | null; isOver: boolean }

/** Events of the high-volume kinds, each wish on a connection of its own that is open only while it is wanted and OBS is there. */
export class HighVolume {
  readonly #clock: Clock;
  readonly #wishes = new Set<Wish>();
  #open: OpenLink | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  listen(subscriptions: number, kind: ObsEventKind, handler: (data: unknown) => void): Cancel {
    const wish: Wish = { subscriptions, kind, handler, link: null, isOver: false };
    this.#wishes.add(wish);
    void this.#start(wish);
    return () => {
      wish.isOver = true;
      this.#wishes.delete(wish);
      wish.link?.close();
      wish.link = null;
    };
  }

  attach(open: OpenLink): void {
    this.#open = open;
    for (const wish of this.#wishes) void this.#start(wish);
  }

  detach(): void {
    this.#open = null;
    for (const wish of this.#wishes) {
      wish.link?.close();
      wish.link = null;
    }
  }

  async #start(wish: Wish): Promise<void> {
    const open = this.#open;
    if (open === null || wish.isOver || wish.link !== null) return;
    const again = (): void => {
      wish.link = null;
      later(this.#clock, OBS_TIMING.heartbeatMs, () => void this.#start(wish));
    };
    const opened = await open(wish.subscriptions, again);
    if (!opened.ok) return again();
    // Cancelled, answered twice, or OBS lost meanwhile.
    if (wish.isOver || this.#open !== open || wish.link !== null) return opened.value.close();
    wish.link = opened.value;
    opened.value.on(wish.kind, (data) => {
      if (!wish.isOver) wish.handler(data);
    });
  }
}
