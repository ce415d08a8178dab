import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';
import { OBS_TIMING } from './timing.ts';

/** A frozen OBS closes nothing and answers nothing: asked once a second, silent for two beats = frozen. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #onSilence: () => void;
  readonly #cancelBeat: Cancel;
  #cancelDeadline: Cancel = () => undefined;
  #isOver = false;

  /** `beat` resolves true when OBS answered. */
  constructor(clock: Clock, beat: () => Promise<boolean>, onSilence: () => void) {
    this.#clock = clock;
    this.#onSilence = onSilence;
    this.#cancelBeat = clock.every(OBS_TIMING.heartbeatMs, () => {
      void beat().then((answered) => {
        if (answered) this.heard();
      });
    });
    this.heard();
  }

  /** OBS gave a sign of life. */
  heard(): void {
    this.#cancelDeadline();
    if (this.#isOver) return;
    this.#cancelDeadline = later(this.#clock, OBS_TIMING.silenceMs, () => {
      // When this very process slept, the answer lies unread in the socket: read it before judging.
      this.#cancelDeadline = later(this.#clock, OBS_TIMING.graceMs, this.#onSilence);
    });
  }

  stop(): void {
    this.#isOver = true;
    this.#cancelBeat();
    this.#cancelDeadline();
  }
}
