import type { CueResult } from '#shared/obs/cue.ts';
import { later } from '../later.ts';
import type { ObsPort } from '../obsPort.ts';

/** Levels of a fade are this far apart, in ms: finer is not heard. */
const STEP_MS = 50;
/** OBS's own "silent". Fading from there starts where something can be heard. */
const SILENT_DB = -60;

export interface Fade { readonly input: string; readonly fromDb: number; readonly toDb: number; readonly ms: number }

/** Timed fades, one an input: a new one of the same input ends the one before where it is. */
export class Fades {
  readonly #port: ObsPort;
  readonly #running = new Map<string, symbol>();

  constructor(port: ObsPort) {
    this.#port = port;
  }

  /** Ends what fades this input, if anything does. */
  stop(input: string): void {
    this.#running.delete(input);
  }

  /** Resolves when the last level was asked for; null = all well so far, the level is still to be read back. Straight in dB. */
  async run({ input, fromDb, toDb, ms }: Fade): Promise<CueResult | null> {
    const mine = Symbol(input);
    this.#running.set(input, mine);
    const from = Math.max(fromDb, SILENT_DB);
    const to = Math.max(toDb, SILENT_DB);
    const began = this.#port.clock.now();
    for (;;) {
      const part = Math.min(1, Math.max(0, this.#port.clock.now() - began) / ms);
      const answer = await this.#port.call('SetInputVolume', { inputName: input, inputVolumeDb: part >= 1 ? toDb : from + (to - from) * part });
      if (this.#running.get(input) !== mine) return { kind: 'failed', reason: 'superseded', detail: '' };
      if (answer.kind !== 'done' || part >= 1) {
        this.#running.delete(input);
        return answer.kind === 'done' ? null : { kind: 'unknown', reason: answer.kind === 'timeout' ? 'noAnswer' : 'connectionLost', detail: '' };
      }
      await new Promise<void>((resolve) => void later(this.#port.clock, STEP_MS, resolve));
    }
  }
}
