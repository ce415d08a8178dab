import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';
import { timecode } from './streamPart.ts';

const TIMES = { startedMs: 60, stoppedMs: 120 } as const;
const BYTES_PER_MS = 6_000 / 8;

/** The recording of the simulation. It writes no file; the path says so. */
export class RecordPart {
  readonly #clock: Clock;
  readonly #emit: Emit;
  #since: Instant | null = null;
  /** When the pause that runs began, and how long all earlier ones were: the time code stands still meanwhile. */
  #pausedAt: Instant | null = null;
  #pausedMs = 0;
  readonly #chapters: string[] = [];
  #isBusy = false;
  #count = 0;
  #timer: Cancel = () => undefined;

  constructor(clock: Clock, emit: Emit) {
    this.#clock = clock;
    this.#emit = emit;
  }

  start(): Outcome {
    if (this.#since !== null || this.#isBusy) return refused(STATUS.outputRunning, '');
    this.#isBusy = true;
    this.#tell('STARTING', false);
    this.#after(TIMES.startedMs, () => {
      this.#since = this.#clock.now();
      this.#pausedMs = 0;
      this.#tell('STARTED', true, this.#path);
    });
    return done();
  }

  stop(): Outcome {
    if (this.#since === null || this.#isBusy) return refused(STATUS.outputNotRunning, '');
    this.#isBusy = true;
    const outputPath = this.#path;
    this.#tell('STOPPING', true);
    this.#after(TIMES.stoppedMs, () => {
      this.#since = null;
      this.#pausedAt = null;
      this.#count += 1;
      this.#tell('STOPPED', false, outputPath);
    });
    return done({ outputPath });
  }

  setPaused(paused: boolean): Outcome {
    if (this.#since === null) return refused(STATUS.outputNotRunning, '');
    if (paused === (this.#pausedAt !== null)) return paused ? refused(STATUS.outputPaused, '') : refused(STATUS.outputNotPaused, '');
    if (this.#pausedAt !== null) this.#pausedMs += this.#clock.now() - this.#pausedAt;
    this.#pausedAt = paused ? this.#clock.now() : null;
    this.#tell(paused ? 'PAUSED' : 'RESUMED', !paused);
    return done();
  }

  status(): Readonly<Record<string, unknown>> {
    const ms = this.#since === null ? 0 : (this.#pausedAt ?? this.#clock.now()) - this.#since - this.#pausedMs;
    return { outputActive: this.#since !== null, outputPaused: this.#pausedAt !== null, outputTimecode: timecode(ms), outputDuration: ms, outputBytes: Math.round(ms * BYTES_PER_MS) };
  }

  split(): Outcome {
    if (this.#since === null) return refused(STATUS.outputNotRunning, '');
    this.#count += 1;
    this.#emit('RecordFileChanged', { newOutputPath: this.#path });
    return done();
  }

  chapter(name: string): Outcome {
    if (this.#since === null) return refused(STATUS.outputNotRunning, '');
    this.#chapters.push(name);
    return done();
  }

  get chapters(): readonly string[] {
    return this.#chapters;
  }

  close(): void {
    this.#timer();
  }

  get #path(): string {
    return `simulated/recording-${this.#count + 1}.mkv`;
  }

  #tell(state: string, outputActive: boolean, outputPath: string | null = null): void {
    this.#emit('RecordStateChanged', { outputActive, outputState: `OBS_WEBSOCKET_OUTPUT_${state}`, outputPath });
  }

  #after(ms: number, run: () => void): void {
    this.#timer = later(this.#clock, ms, () => {
      this.#isBusy = false;
      run();
    });
  }
}
