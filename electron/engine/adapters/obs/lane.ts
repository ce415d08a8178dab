/** One command to OBS at a time, in order: two at once are not kept in order by OBS (its requests run on a thread pool). */
export class CommandLane {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Runs `job` when all earlier ones are over; a failing job does not stop the lane. */
  run<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const result = this.#tail.then(job);
    this.#tail = result.then(() => this.#leave(), () => this.#leave());
    return result;
  }

  /** True while a command waits or is unanswered. */
  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  #leave(): void {
    this.#waiting -= 1;
  }
}
