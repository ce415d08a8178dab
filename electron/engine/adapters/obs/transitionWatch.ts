import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';

/** Whether a transition runs in OBS right now, from its Started and Ended events. */
export class TransitionWatch {
  readonly #clock: Clock;
  #isRunning = false;
  #starts = 0;
  #waiters: (() => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Grows with every transition begun: tells a later caller whether one started since. */
  get starts(): number {
    return this.#starts;
  }

  started(): void {
    this.#isRunning = true;
    this.#starts += 1;
    this.#wake();
  }

  ended(): void {
    this.#isRunning = false;
    this.#wake();
  }

  /** Resolves true as soon as `is` holds, false after `ms`. */
  until(is: () => boolean, ms: number): Promise<boolean> {
    if (is()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const finish = (met: boolean): void => {
        cancel();
        this.#waiters = this.#waiters.filter((w) => w !== look);
        resolve(met);
      };
      const look = (): void => {
        if (is()) finish(true);
      };
      const cancel: Cancel = later(this.#clock, ms, () => finish(false));
      this.#waiters.push(look);
    });
  }

  #wake(): void {
    // A waiter that is met leaves by making a new list, so this one stays whole.
    for (const look of this.#waiters) look();
  }
}
