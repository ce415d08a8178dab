import { fadeDb } from '#shared/obs/desk/levels.ts';
import { SILENT_DB } from '#shared/obs/desk/operation.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { Cancel } from '../../ports.ts';
import { volumeEventSchema, volumeSchema } from './answers.ts';
import type { ObsCall } from './link.ts';
import type { ObsPort, PortAnswer } from './obsPort.ts';

/** Twenty steps a second are heard as one movement. */
const STEP_MS = 50;
/** What OBS tells back of our own steps differs by its rounding only. */
const SAME_DB = 0.15;
/** How long a level we asked for may come back as an event of ours. */
const ECHO_MS = 1_500;

/** A level on its way, dB and instants. */
export interface FadeNow { readonly fromDb: number; readonly toDb: number; readonly startedAt: Instant; readonly endsAt: Instant }

/**
 * How a fade ended. `arrived` = all its steps were carried out, with the level read back (null = OBS did not say); `cancelled` = a later
 * command or a hand at OBS has the level now; all else is what OBS answered to the step that went wrong, `lost` also when it went away.
 */
export type FadeEnd = { readonly kind: 'arrived'; readonly db: number | null } | { readonly kind: 'cancelled' } | Exclude<PortAnswer, { readonly kind: 'done' }>;

interface Fade extends FadeNow { readonly input: string; readonly settle: (end: FadeEnd) => void }
type FadePort = Pick<ObsPort, 'clock' | 'batch' | 'read' | 'onEvent'>;

/**
 * Timed fades of one OBS, whoever asks for them (a cue, the mixer): one per input, the later one has it. All steps of a moment go in one
 * batch, never one while the last is unanswered. A fade ends at its level, by a later command for the same input, or when
 * somebody moves that fader at OBS: the hand wins.
 */
export class Fades {
  readonly #port: FadePort;
  readonly #fades = new Map<string, Fade>();
  /** The levels asked for of late, by whichever of us: what OBS tells of those is no hand of another's. */
  readonly #asked = new Map<string, { readonly db: number; readonly at: number }[]>();
  readonly #listeners = new Set<(input: string) => void>();
  #timer: Cancel | null = null;
  #isSending = false;

  constructor(port: FadePort) {
    this.#port = port;
    port.onEvent('InputVolumeChanged', (data) => {
      const event = volumeEventSchema.safeParse(data);
      if (event.success) this.#heard(event.data.inputName, event.data.inputVolumeDb);
    });
  }

  /** Told the input whenever a fade of it begins or ends. */
  onChange(listener: (input: string) => void): void {
    this.#listeners.add(listener);
  }

  of(input: string): FadeNow | null {
    const fade = this.#fades.get(input);
    return fade === undefined ? null : { fromDb: fade.fromDb, toDb: fade.toDb, startedAt: fade.startedAt, endsAt: fade.endsAt };
  }

  /** Resolves when the fade is over. It begins where the input stands at this moment. */
  async start(input: string, toDb: number, durationMs: number): Promise<FadeEnd> {
    this.cancel(input);
    const answer = await this.#port.read('GetInputVolume', { inputName: input });
    if (answer.kind !== 'done') return answer;
    const read = volumeSchema.safeParse(answer.data);
    if (!read.success) return { kind: 'lost' };
    // Another one may have begun while OBS was asked.
    this.cancel(input);
    const startedAt = this.#port.clock.now();
    return new Promise((resolve) => {
      const settle = (end: FadeEnd): void => {
        if (this.#fades.get(input)?.settle === settle) this.#forget(input);
        resolve(end);
      };
      this.#fades.set(input, { input, fromDb: Math.max(SILENT_DB, read.data.inputVolumeDb), toDb, startedAt, endsAt: instant(startedAt + durationMs), settle });
      this.#note(input, read.data.inputVolumeDb);
      this.#timer ??= this.#port.clock.every(STEP_MS, () => void this.#step());
      this.#tell(input);
    });
  }

  /** Another command sets this level at once: what fades it ends, and what OBS tells of it is ours. */
  override(input: string, db: number): void {
    this.cancel(input);
    this.#note(input, db);
  }

  /** Leaves the input where it stands. */
  cancel(input: string): void {
    this.#fades.get(input)?.settle({ kind: 'cancelled' });
  }

  /** The connection is gone; how far the fades came is not known. */
  drop(): void {
    for (const fade of this.#fades.values()) fade.settle({ kind: 'lost' });
    this.#asked.clear();
  }

  /** OBS told a level: not one of ours = somebody's hand. A step of ours may have come behind it, so its level is put back. */
  #heard(input: string, db: number): void {
    const fade = this.#fades.get(input);
    const level = Math.max(SILENT_DB, db);
    if (fade === undefined || this.#recent(input).some((asked) => Math.abs(asked.db - level) < SAME_DB)) return;
    fade.settle({ kind: 'cancelled' });
    this.#note(input, db);
    void this.#port.batch([setVolume(input, db)]);
  }

  #note(input: string, db: number): void {
    this.#asked.set(input, [...this.#recent(input), { db: Math.max(SILENT_DB, db), at: this.#port.clock.now() }]);
  }

  #recent(input: string): readonly { readonly db: number; readonly at: number }[] {
    const oldest = this.#port.clock.now() - ECHO_MS;
    return this.#asked.get(input)?.filter(({ at }) => at >= oldest) ?? [];
  }

  async #step(): Promise<void> {
    if (this.#isSending || this.#fades.size === 0) return;
    this.#isSending = true;
    const now = this.#port.clock.now();
    const moving = [...this.#fades.values()].map((fade) => ({ fade, db: fadeDb(fade.fromDb, fade.toDb, (now - fade.startedAt) / (fade.endsAt - fade.startedAt)) }));
    // Noted before they are sent: OBS may tell the event before it answers.
    for (const { fade, db } of moving) this.#note(fade.input, db);
    const answer = await this.#port.batch(moving.map(({ fade, db }) => setVolume(fade.input, db)));
    this.#isSending = false;
    for (const [index, { fade }] of moving.entries()) {
      if (this.#fades.get(fade.input) !== fade) continue;
      const result = answer.kind === 'done' ? answer.results[index] : undefined;
      if (answer.kind !== 'done') fade.settle(answer);
      else if (result === undefined) fade.settle({ kind: 'lost' });
      else if (!result.ok) fade.settle({ kind: 'refused', code: result.code, comment: result.comment });
      else if (now >= fade.endsAt) void this.#arrive(fade);
    }
  }

  async #arrive(fade: Fade): Promise<void> {
    this.#forget(fade.input);
    const answer = await this.#port.read('GetInputVolume', { inputName: fade.input });
    const read = answer.kind === 'done' ? volumeSchema.safeParse(answer.data) : null;
    fade.settle({ kind: 'arrived', db: read?.success === true ? Math.max(SILENT_DB, read.data.inputVolumeDb) : null });
  }

  #forget(input: string): void {
    if (!this.#fades.delete(input)) return;
    if (this.#fades.size === 0) {
      this.#timer?.();
      this.#timer = null;
    }
    this.#tell(input);
  }

  #tell(input: string): void {
    for (const listener of this.#listeners) listener(input);
  }
}

/** Silence is the amplitude 0: as a level OBS would keep -100 dB of it. */
export const setVolume = (inputName: string, db: number): ObsCall =>
  (db <= SILENT_DB ? { requestType: 'SetInputVolume', requestData: { inputName, inputVolumeMul: 0 } } : { requestType: 'SetInputVolume', requestData: { inputName, inputVolumeDb: db } });
