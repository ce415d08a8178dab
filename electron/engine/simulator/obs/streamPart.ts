import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';

type Phase =
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'active'; readonly since: Instant }
  | { readonly kind: 'reconnecting'; readonly attempt: number }
  | { readonly kind: 'stopping' };

/** As measured on a real OBS streaming to a local ingest. */
const TIMES = { announceMs: 8, startedMs: 240, refusedMs: 50, stoppedMs: 340, noticeMs: 40, firstRetryMs: 1_000, retryFactor: 1.5, mostRetries: 20 } as const;
const FPS = 30;
const BYTES_PER_MS = 4_500 / 8;

export const timecode = (ms: number): string => {
  const part = (value: number, digits = 2): string => String(Math.floor(value)).padStart(digits, '0');
  return `${part(ms / 3_600_000)}:${part((ms / 60_000) % 60)}:${part((ms / 1_000) % 60)}.${part(ms % 1_000, 3)}`;
};

/** What may go wrong with the figures of a stream: shares are of 1. */
export interface StreamTrouble { readonly congestion: number; readonly droppedShare: number; readonly rateShare: number; /** The output says active, and nothing leaves it. */ readonly isFlat: boolean }
const NO_TROUBLE: StreamTrouble = { congestion: 0, droppedShare: 0, rateShare: 1, isFlat: false };

/** Running totals since the last (re)connect, and up to when they are counted. */
interface Totals { readonly since: Instant; readonly at: Instant; readonly frames: number; readonly skipped: number; readonly bytes: number }

/** The stream output of the simulation. */
export class StreamPart {
  readonly #clock: Clock;
  readonly #emit: Emit;
  #phase: Phase = { kind: 'off' };
  #timer: Cancel = () => undefined;
  #isIngestUp = true;
  #trouble = NO_TROUBLE;
  #totals: Totals | null = null;
  /** What a StartStream inside a start does. A real OBS dies of it; the simulation refuses unless told otherwise. */
  onDoubleStart: () => void = () => undefined;

  constructor(clock: Clock, emit: Emit) {
    this.#clock = clock;
    this.#emit = emit;
  }

  get isActive(): boolean {
    return this.#phase.kind === 'active' || this.#phase.kind === 'reconnecting' || this.#phase.kind === 'stopping';
  }

  /** The platform's end: down = a start fails, and a running stream goes over to reconnecting. */
  setIngest(isUp: boolean): void {
    this.#isIngestUp = isUp;
    if (!isUp && this.#phase.kind === 'active') this.#after(TIMES.noticeMs, () => this.#reconnect(1));
  }

  /** From now on the figures are like this; nothing given = all is well again. */
  setTrouble(trouble: Partial<StreamTrouble> = {}): void {
    this.#count();
    this.#trouble = { ...NO_TROUBLE, ...trouble };
  }

  start(): Outcome {
    if (this.#phase.kind === 'starting') {
      this.onDoubleStart();
      return refused(STATUS.outputRunning, 'The stream is starting.');
    }
    if (this.#phase.kind !== 'off') return refused(STATUS.outputRunning, '');
    this.#phase = { kind: 'starting' };
    this.#after(TIMES.announceMs, () => {
      this.#tell('STARTING', false);
      if (!this.#isIngestUp) return this.#after(TIMES.refusedMs, () => this.#stopped());
      this.#after(TIMES.startedMs, () => {
        this.#phase = { kind: 'active', since: this.#clock.now() };
        this.#tell('STARTED', true);
      });
    });
    return done();
  }

  stop(): Outcome {
    if (!this.isActive) return refused(STATUS.outputNotRunning, '');
    this.#phase = { kind: 'stopping' };
    this.#tell('STOPPING', true);
    this.#after(TIMES.stoppedMs, () => this.#stopped());
    return done();
  }

  /** Counters start anew with every (re)connect, as OBS's do. */
  status(): Readonly<Record<string, unknown>> {
    const ms = this.#phase.kind === 'active' ? this.#clock.now() - this.#phase.since : 0;
    const { frames, skipped, bytes } = this.#count();
    return {
      outputActive: this.isActive, outputReconnecting: this.#phase.kind === 'reconnecting', outputTimecode: timecode(ms), outputDuration: ms,
      outputCongestion: ms === 0 ? 0 : Math.max(this.#trouble.congestion, 0.02 + 0.02 * Math.sin(ms / 7_000)),
      outputBytes: Math.round(bytes), outputSkippedFrames: Math.floor(skipped), outputTotalFrames: Math.floor(frames),
    };
  }

  /** Counts on to now, as things have been since the last look; from nothing after a (re)connect. */
  #count(): Totals {
    const now = this.#clock.now();
    if (this.#phase.kind !== 'active') return { since: now, at: now, frames: 0, skipped: 0, bytes: 0 };
    const { since } = this.#phase;
    const before = this.#totals?.since === since ? this.#totals : { since, at: since, frames: 0, skipped: 0, bytes: 0 };
    const [ms, { isFlat, rateShare, droppedShare }] = [now - before.at, this.#trouble];
    const frames = isFlat ? 0 : (ms * FPS) / 1_000;
    // The rate breathes a little with the picture, as that of an encoder does.
    const bytes = isFlat ? 0 : ms * BYTES_PER_MS * rateShare * (1 + 0.04 * Math.sin(now / 900));
    this.#totals = { since, at: now, frames: before.frames + frames, skipped: before.skipped + frames * droppedShare, bytes: before.bytes + bytes };
    return this.#totals;
  }

  close(): void {
    this.#timer();
  }

  #reconnect(attempt: number): void {
    if (attempt > TIMES.mostRetries) return this.#stopped();
    this.#phase = { kind: 'reconnecting', attempt };
    // Yes, inactive: the real event says so while the status says active.
    this.#tell('RECONNECTING', false);
    this.#after(TIMES.firstRetryMs * TIMES.retryFactor ** (attempt - 1), () => {
      if (!this.#isIngestUp) return this.#reconnect(attempt + 1);
      this.#phase = { kind: 'active', since: this.#clock.now() };
      this.#tell('RECONNECTED', true);
    });
  }

  #stopped(): void {
    this.#phase = { kind: 'off' };
    this.#tell('STOPPED', false);
  }

  #tell(state: string, outputActive: boolean): void {
    this.#emit('StreamStateChanged', { outputActive, outputState: `OBS_WEBSOCKET_OUTPUT_${state}` });
  }

  #after(ms: number, run: () => void): void {
    this.#timer();
    this.#timer = later(this.#clock, ms, run);
  }
}
