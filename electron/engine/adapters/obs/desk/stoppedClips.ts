import { z } from 'zod';
import type { MediaState } from '#shared/obs/desk/model.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { ObsPort } from '../obsPort.ts';
import { MEDIA_ACTION } from './answers.ts';

const actionSchema = z.object({ inputName: z.string(), mediaAction: z.string() });
const renameSchema = z.object({ oldInputName: z.string(), inputName: z.string() });

/** OBS carries a stop out a moment after its answer: what still plays within this span is not playing anew. */
const STOPPING_MS = 500;

/**
 * Which clips somebody stopped. OBS 29 calls a clip that was stopped `ended` as often as `stopped`, as its player ends with
 * it; but a clip that ran out and one that was stopped are two things on the desk.
 */
export class StoppedClips {
  readonly #port: ObsPort;
  readonly #since = new Map<string, Instant>();

  constructor(port: ObsPort) {
    this.#port = port;
    port.onEvent('MediaInputActionTriggered', (data) => {
      const event = actionSchema.safeParse(data);
      if (event.success && event.data.mediaAction === MEDIA_ACTION.stop) this.stopped(event.data.inputName);
    });
    port.onEvent('InputNameChanged', (data) => {
      const event = renameSchema.safeParse(data);
      const since = event.success ? this.#since.get(event.data.oldInputName) : undefined;
      if (!event.success || since === undefined) return;
      this.#since.delete(event.data.oldInputName);
      this.#since.set(event.data.inputName, since);
    });
  }

  stopped(input: string): void {
    this.#since.set(input, this.#port.clock.now());
  }

  /** What OBS says of a clip, with the difference between stopped and run out. A clip that plays again is no longer stopped. */
  read(input: string, state: MediaState): MediaState {
    const since = this.#since.get(input);
    if (since === undefined) return state;
    if (state === 'ended' || state === 'stopped') return 'stopped';
    if (this.#port.clock.now() - since > STOPPING_MS) this.#since.delete(input);
    return state;
  }

  forget(): void {
    this.#since.clear();
  }
}
