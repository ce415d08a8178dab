import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../adapters/obs/later.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';
import { timecode } from './streamPart.ts';

const TIMES = { startedMs: 60, stoppedMs: 120 } as const;
const BYTES_PER_MS = 6_000 / 8;

/** The recording of the simulation. It writes no file; the path says so. */
export class RecordPart {
  readonly #clock: Clock;
  readonly #emit: Emit;
  #since: Instant | null = null;
  #isPaused = false;
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
      this.#isPaused = false;
      this.#count += 1;
      this.#tell('STOPPED', false, outputPath);
    });
    return done({ outputPath });
  }

  setPaused(paused: boolean): Outcome {
    if (this.#since === null) return refused(STATUS.outputNotRunning, '');
    if (paused === this.#isPaused) return paused ? refused(STATUS.outputPaused, '') : refused(STATUS.outputNotPaused, '');
    this.#isPaused = paused;
    this.#tell(paused ? 'PAUSED' : 'RESUMED', !paused);
    return done();
  }

  status(): Readonly<Record<string, unknown>> {
    const ms = this.#since === null ? 0 : this.#clock.now() - this.#since;
    return { outputActive: this.#since !== null, outputPaused: this.#isPaused, outputTimecode: timecode(ms), outputDuration: ms, outputBytes: Math.round(ms * BYTES_PER_MS) };
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
