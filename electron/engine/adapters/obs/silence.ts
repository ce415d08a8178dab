import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';
import type { ObsLink } from './link.ts';
import { OBS_TIMING } from './timing.ts';

/**
 * When OBS is asked nothing at all, by any part: while it changes its collection or profile, from the first sign of its exit on, and
 * at a burst of removals, as an exit tells itself 35-120 ms late by taking its scenes apart first. Questions in the middle of it have
 * crashed OBS (seen on 29.0.2; obs-websocket#894, obs-studio#11645). What is asked meanwhile is held by the links and sent after.
 */
export class Silence {
  readonly #clock: Clock;
  readonly #links: readonly ObsLink[];
  #isChanging = false;
  #exitingSince: Instant | null = null;
  #removals: { readonly at: Instant; readonly isScene: boolean }[] = [];
  #cancelHush: Cancel | null = null;

  constructor(clock: Clock, links: readonly ObsLink[]) {
    this.#clock = clock;
    this.#links = links;
  }

  /** OBS said that it is closing: whatever ends the connection from here on is that. */
  get isExiting(): boolean {
    return this.#exitingSince !== null;
  }

  /** True while an answer is not to be missed. An OBS that hangs in its exit is noticed after its time. */
  get isOn(): boolean {
    const isLeaving = this.#exitingSince !== null && this.#clock.now() - this.#exitingSince < OBS_TIMING.exitMs;
    return isLeaving || this.#isChanging || this.#cancelHush !== null;
  }

  changeBegan(): void {
    this.#isChanging = true;
    this.#settle();
  }

  changeEnded(): void {
    this.#isChanging = false;
    this.#settle();
  }

  exitStarted(): void {
    this.#exitingSince = this.#clock.now();
    this.#settle();
  }

  /** A scene or an input was removed. One alone is somebody's hand; scenes with their inputs at once may be the exit. */
  removed(isScene: boolean): void {
    const now = this.#clock.now();
    this.#removals = [...this.#removals.filter(({ at }) => now - at <= OBS_TIMING.burstMs), { at: now, isScene }];
    if (this.#removals.length < 2 || !this.#removals.some((each) => each.isScene)) return;
    this.#cancelHush?.();
    this.#cancelHush = later(this.#clock, OBS_TIMING.hushMs, () => {
      this.#cancelHush = null;
      this.#settle();
    });
    this.#settle();
  }

  stop(): void {
    this.#cancelHush?.();
    this.#cancelHush = null;
  }

  #settle(): void {
    const isHeld = this.isExiting || this.#isChanging || this.#cancelHush !== null;
    for (const link of this.#links) {
      if (isHeld) link.hold();
      else link.release();
    }
  }
}
