import type { Instant } from '#shared/time/instant.ts';
import type { Clock } from '../../ports.ts';
import { ExtrasPart } from './extrasPart.ts';
import { InputsPart } from './inputsPart.ts';
import { MediaPart } from './mediaPart.ts';
import type { Pictures } from './pictures.ts';
import type { Emit } from './protocol.ts';
import { RecordPart } from './recordPart.ts';
import { ScenesPart } from './scenesPart.ts';
import { SoundPart } from './soundPart.ts';
import { StreamPart } from './streamPart.ts';

const FPS = 30;

/** What may go wrong with the machine OBS runs on. Shares are of 1. */
export interface MachineTrouble { readonly cpuPct: number | null; readonly renderSkippedShare: number; readonly encodeSkippedShare: number; readonly frameMs: number | null; readonly diskFreeMb: number | null }
const NO_TROUBLE: MachineTrouble = { cpuPct: null, renderSkippedShare: 0, encodeSkippedShare: 0, frameMs: null, diskFreeMb: null };

/** The simulated OBS behind the protocol: one per server, shared by all its connections. */
export class SimWorld {
  readonly clock: Clock;
  readonly pictures: Pictures;
  readonly scenes: ScenesPart;
  readonly stream: StreamPart;
  readonly record: RecordPart;
  readonly inputs: InputsPart;
  readonly sound: SoundPart;
  readonly media: MediaPart;
  readonly extras: ExtrasPart;
  /** What the grey look at a scene shows: faults of the picture. */
  look: 'moving' | 'frozen' | 'black' = 'moving';
  readonly profile = 'Untitled';
  readonly #startedAt: Instant;
  #trouble = NO_TROUBLE;
  #skipped = { at: 0, render: 0, encode: 0 };

  constructor(clock: Clock, pictures: Pictures, scenes: readonly string[], emit: Emit) {
    this.clock = clock;
    this.pictures = pictures;
    this.#startedAt = clock.now();
    this.inputs = new InputsPart(emit);
    this.scenes = new ScenesPart(clock, emit, '模拟 Simulated', scenes, (scene) => this.inputs.shownIn(scene));
    this.stream = new StreamPart(clock, emit);
    this.record = new RecordPart(clock, emit);
    this.sound = new SoundPart(emit, this.inputs);
    this.media = new MediaPart(clock, emit, this.inputs);
    this.extras = new ExtrasPart(clock, emit);
  }

  /** From now on the machine is like this; nothing given = all is well again. */
  setTrouble(trouble: Partial<MachineTrouble> = {}): void {
    this.#countSkipped();
    this.#trouble = { ...NO_TROUBLE, ...trouble };
  }

  #countSkipped(): { readonly render: number; readonly encode: number } {
    const now = this.clock.now();
    const frames = this.#skipped.at === 0 ? 0 : ((now - this.#skipped.at) * FPS) / 1_000;
    this.#skipped = { at: now, render: this.#skipped.render + frames * this.#trouble.renderSkippedShare, encode: this.#skipped.encode + frames * this.#trouble.encodeSkippedShare };
    return this.#skipped;
  }

  /** Moving figures: of an OBS that is doing well, unless told otherwise. */
  stats(): Readonly<Record<string, unknown>> {
    const ms = this.clock.now() - this.#startedAt;
    const frames = Math.floor((ms * FPS) / 1_000);
    const load = this.stream.isActive ? 14 : 7;
    const [{ cpuPct, frameMs, diskFreeMb }, skipped] = [this.#trouble, this.#countSkipped()];
    return {
      cpuUsage: cpuPct ?? load + 2 * Math.sin(ms / 6_100) + Math.sin(ms / 1_700), memoryUsage: 310 + 4 * Math.sin(ms / 30_000), availableDiskSpace: diskFreeMb ?? 186_000 - ms / 4_000,
      activeFps: FPS, averageFrameRenderTime: frameMs ?? 2.1 + 0.4 * Math.sin(ms / 2_900), renderSkippedFrames: Math.floor(skipped.render), renderTotalFrames: frames,
      outputSkippedFrames: Math.floor(skipped.encode), outputTotalFrames: this.stream.isActive ? frames : 0, webSocketSessionIncomingMessages: 0, webSocketSessionOutgoingMessages: 0,
    };
  }

  close(): void {
    this.scenes.stop();
    this.stream.close();
    this.record.close();
    this.media.close();
    this.extras.close();
  }
}
