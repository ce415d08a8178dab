import { fadeDb } from '#shared/obs/desk/levels.ts';
import { SILENT_DB, type OperationOutcome } from '#shared/obs/desk/operation.ts';
import type { DeskInput } from '#shared/obs/desk/model.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { Cancel } from '../../../ports.ts';
import type { ObsCall } from '../link.ts';
import type { ObsPort } from '../obsPort.ts';
import { dataOf, outcomeOf, outcomeOfBatch, volumeSchema } from './answers.ts';

/** Twenty steps a second are heard as one movement. */
const STEP_MS = 50;
/** What OBS tells back of our own steps differs by its rounding only. */
const SAME_DB = 0.15;
/** How many of our last steps may still come back as events. */
const ECHOES = 12;

interface Fade {
  readonly input: string; readonly fromDb: number; readonly toDb: number; readonly startedAt: Instant; readonly endsAt: Instant;
  readonly settle: (outcome: OperationOutcome) => void;
  readonly sent: number[];
}

/**
 * Timed fades, driven from here: one per input, all steps of a moment in one batch, never a batch while the last one is unanswered.
 * A fade ends at its level (read back), by a later wish for the same input, or when somebody moves that fader at OBS: the hand wins.
 */
export class Fades {
  readonly #port: ObsPort;
  readonly #changed: (input: string) => void;
  readonly #fades = new Map<string, Fade>();
  #timer: Cancel | null = null;
  #isSending = false;

  constructor(port: ObsPort, changed: (input: string) => void) {
    this.#port = port;
    this.#changed = changed;
  }

  of(input: string): DeskInput['fade'] {
    const fade = this.#fades.get(input);
    return fade === undefined ? null : { fromDb: fade.fromDb, toDb: fade.toDb, startedAt: fade.startedAt, endsAt: fade.endsAt };
  }

  /** Resolves when the fade is over. It begins where the input stands at this moment. */
  async start(input: string, toDb: number, durationMs: number): Promise<OperationOutcome> {
    this.cancel(input);
    const answer = await this.#port.read('GetInputVolume', { inputName: input });
    const read = answer.kind === 'done' ? volumeSchema.safeParse(answer.data) : null;
    if (read?.success !== true) return outcomeOf(answer);
    this.cancel(input);
    const startedAt = this.#port.clock.now();
    return new Promise((resolve) => {
      const settle = (outcome: OperationOutcome): void => {
        this.#fades.delete(input);
        if (this.#fades.size === 0) this.#stopTimer();
        this.#changed(input);
        resolve(outcome);
      };
      this.#fades.set(input, { input, fromDb: Math.max(SILENT_DB, read.data.inputVolumeDb), toDb, startedAt, endsAt: instant(startedAt + durationMs), settle, sent: [] });
      this.#timer ??= this.#port.clock.every(STEP_MS, () => void this.#step());
      this.#changed(input);
    });
  }

  /** Leaves the input where it stands. */
  cancel(input: string): void {
    this.#fades.get(input)?.settle({ kind: 'cancelled' });
  }

  /** OBS told a level: not one of ours = somebody's hand. A step of ours may have come behind it, so its level is put back. */
  heard(input: string, db: number): void {
    const fade = this.#fades.get(input);
    if (fade === undefined) return;
    const isOurs = fade.sent.length === 0 ? Math.abs(db - fade.fromDb) < SAME_DB : fade.sent.some((sent) => Math.abs(Math.max(SILENT_DB, db) - sent) < SAME_DB);
    if (isOurs) return;
    fade.settle({ kind: 'cancelled' });
    void this.#port.batch([setVolume(input, db)]);
  }

  /** The connection is gone; how far the fades came is not known. */
  drop(): void {
    for (const fade of this.#fades.values()) fade.settle({ kind: 'unknown' });
  }

  async #step(): Promise<void> {
    if (this.#isSending || this.#fades.size === 0) return;
    this.#isSending = true;
    const now = this.#port.clock.now();
    const moving = [...this.#fades.values()];
    const levels = moving.map((fade) => fadeDb(fade.fromDb, fade.toDb, (now - fade.startedAt) / (fade.endsAt - fade.startedAt)));
    // Noted before they are sent: OBS may tell the event before it answers.
    moving.forEach((fade, index) => {
      fade.sent.push(levels[index] ?? fade.toDb);
      if (fade.sent.length > ECHOES) fade.sent.shift();
    });
    const answer = await this.#port.batch(moving.map(({ input }, index) => setVolume(input, levels[index] ?? 0)));
    this.#isSending = false;
    for (const [index, fade] of moving.entries()) {
      if (this.#fades.get(fade.input) !== fade) continue;
      if (answer.kind !== 'done') fade.settle(outcomeOf(answer));
      else if (answer.results[index]?.ok !== true) fade.settle(outcomeOfBatch({ kind: 'done', results: answer.results.slice(index, index + 1) }));
      else if (now >= fade.endsAt) void this.#arrive(fade);
    }
  }

  async #arrive(fade: Fade): Promise<void> {
    this.#fades.delete(fade.input);
    if (this.#fades.size === 0) this.#stopTimer();
    fade.settle(await readBack(this.#port, fade.input, fade.toDb));
  }

  #stopTimer(): void {
    this.#timer?.();
    this.#timer = null;
  }
}

/** Silence is the amplitude 0: as a level OBS would keep -100 dB of it. */
export const setVolume = (inputName: string, db: number): ObsCall =>
  (db <= SILENT_DB ? { requestType: 'SetInputVolume', requestData: { inputName, inputVolumeMul: 0 } } : { requestType: 'SetInputVolume', requestData: { inputName, inputVolumeDb: db } });

async function readBack(port: ObsPort, input: string, wanted: number): Promise<OperationOutcome> {
  const answer = await port.readBatch([{ requestType: 'GetInputVolume', requestData: { inputName: input } }]);
  const seen = answer.kind === 'done' ? dataOf(answer.results[0], volumeSchema) : null;
  if (seen === null) return outcomeOfBatch(answer);
  const db = Math.max(SILENT_DB, seen.inputVolumeDb);
  return Math.abs(db - wanted) <= SAME_DB ? { kind: 'done', detail: '' } : { kind: 'notVerified', seen: `${db.toFixed(1)} dB` };
}
