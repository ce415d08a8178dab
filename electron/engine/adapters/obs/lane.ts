import type { Clock } from '../../ports.ts';

/** A job that jumps the queue waits this long for the command on its way, no longer. */
const MOST_WAIT_MS = 60;

/** One command to OBS at a time, in order: two at once are not kept in order by OBS (its requests run on a thread pool). */
export class CommandLane {
  readonly #clock: Clock;
  #queue: (() => Promise<void>)[] = [];
  #current: Promise<void> | null = null;
  #urgent = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Runs `job` when all earlier ones are over; a failing job does not stop the lane. */
  run<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#queue.push(() => job().then(resolve, reject));
      this.#next();
    });
  }

  /** Runs `job` before all that wait, and beside the command on its way if that is not over soon: for the panic. */
  async runFirst<T>(job: () => Promise<T>): Promise<T> {
    this.#urgent += 1;
    if (this.#current !== null) await Promise.race([this.#current, this.#clock.sleep(MOST_WAIT_MS)]);
    try {
      return await job();
    } finally {
      this.#urgent -= 1;
      this.#next();
    }
  }

  /** True while a command waits or is unanswered. */
  get isBusy(): boolean {
    return this.#current !== null || this.#queue.length > 0 || this.#urgent > 0;
  }

  #next(): void {
    if (this.#current !== null || this.#urgent > 0) return;
    const job = this.#queue.shift();
    if (job === undefined) return;
    this.#current = job().finally(() => {
      this.#current = null;
      this.#next();
    });
  }
}
