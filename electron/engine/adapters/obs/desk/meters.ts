import { EventSubscription } from 'obs-websocket-js/json';
import { readMeter } from '#shared/obs/desk/levels.ts';
import { beginListening, listen, mutedTalkers, silentForMs, type Listening } from '#shared/obs/desk/listening.ts';
import { SILENT_DB } from '#shared/obs/desk/operation.ts';
import type { Meters } from '#shared/obs/desk/model.ts';
import type { Cancel } from '../../../ports.ts';
import type { ObsPort } from '../obsPort.ts';
import { metersEventSchema } from './answers.ts';
import type { AudioInputs } from './audio.ts';
import type { DeskLaneState } from './deskLane.ts';

/** OBS sends a frame every 50 ms; one that comes sooner (a backlog) is left out. */
const MIN_GAP_MS = 40;
/** Without a frame for this long nothing is known of the sound. */
const DEAF_MS = 1_000;

/** How loud the programme and each input in use became, behind fader and mute, dB. */
export interface Peaks { readonly allDb: number; readonly byInput: ReadonlyMap<string, number> }

export interface MeterParts { readonly port: ObsPort; readonly lane: DeskLaneState; readonly audio: AudioInputs; readonly forward: (meters: Meters) => void }

/** Meters, on a connection of their own while somebody looks or listens: frames for windows, and what can be heard in them. */
export class MeterWatch {
  readonly #parts: MeterParts;
  #cancel: Cancel | null = null;
  #isShown = false;
  #listening: Listening | null = null;
  #lastForward = 0;
  #loudestDb: number | null = null;
  #loudest = new Map<string, number>();

  constructor(parts: MeterParts) {
    this.#parts = parts;
  }

  /** `isShown` = a window draws them; `isHeard` = the engine itself listens (silence, muted talkers). */
  want(isShown: boolean, isHeard: boolean): void {
    this.#isShown = isShown;
    if (!isShown && !isHeard) {
      this.#cancel?.();
      this.#cancel = null;
      this.forget();
    } else this.#cancel ??= this.#parts.port.listen(EventSubscription.InputVolumeMeters, 'InputVolumeMeters', (data) => this.#frame(data));
  }

  forget(): void {
    this.#listening = null;
    this.#loudestDb = null;
    this.#loudest = new Map();
    this.#parts.lane.set('talkers', []);
  }

  /** Ms of silence of everything OBS measures; null = nothing is heard of the meters now. */
  silentMs(): number | null {
    const listening = this.#listening;
    return listening === null || this.#parts.port.clock.now() - listening.at > DEAF_MS ? null : silentForMs(listening);
  }

  /** The loudest peaks since this was last asked; null = no frame came, or OBS has no input with sound. */
  takePeaks(): Peaks | null {
    const peaks = this.#loudestDb === null ? null : { allDb: this.#loudestDb, byInput: this.#loudest };
    this.#loudestDb = null;
    this.#loudest = new Map();
    return peaks;
  }

  #frame(data: unknown): void {
    const event = metersEventSchema.safeParse(data);
    if (!event.success || this.#cancel === null) return;
    const { port, lane, audio } = this.#parts;
    const now = port.clock.now();
    // An input may be listed twice after a collection change: the louder entry is the one in use.
    const levels = new Map<string, ReturnType<typeof readMeter>>();
    for (const { inputName, inputLevelsMul } of event.data.inputs) {
      const level = readMeter(inputName, inputLevelsMul);
      const known = levels.get(inputName);
      if (known === undefined || known.input < level.input) levels.set(inputName, level);
    }
    const all = [...levels.values()];
    if (audio.names.length > 0) {
      // An input that is not in use is not metered: with none of them in use the programme is silent.
      this.#loudestDb = all.reduce((most, { peak }) => Math.max(most, peak), this.#loudestDb ?? SILENT_DB);
      for (const { name, peak } of all) this.#loudest.set(name, Math.max(peak, this.#loudest.get(name) ?? SILENT_DB));
      this.#listening = listen(this.#listening ?? beginListening(now), { levels: all, now, muted: audio.muted });
      lane.set('talkers', [...mutedTalkers(this.#listening)]);
    }
    if (!this.#isShown || now - this.#lastForward < MIN_GAP_MS) return;
    this.#lastForward = now;
    this.#parts.forward({ names: all.map(({ name }) => name), rms: all.map(({ rms }) => rms), peak: all.map(({ peak }) => peak), input: all.map(({ input }) => input) });
  }
}
