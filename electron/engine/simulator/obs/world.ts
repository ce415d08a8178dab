import type { Instant } from '#shared/time/instant.ts';
import type { Clock } from '../../ports.ts';
import { InputsPart } from './inputsPart.ts';
import type { Pictures } from './pictures.ts';
import type { Emit } from './protocol.ts';
import { RecordPart } from './recordPart.ts';
import { ScenesPart } from './scenesPart.ts';
import { StreamPart } from './streamPart.ts';

const FPS = 30;

/** The simulated OBS behind the protocol: one per server, shared by all its connections. */
export class SimWorld {
  readonly clock: Clock;
  readonly pictures: Pictures;
  readonly scenes: ScenesPart;
  readonly stream: StreamPart;
  readonly record: RecordPart;
  readonly inputs: InputsPart;
  readonly profile = 'Untitled';
  readonly #startedAt: Instant;

  constructor(clock: Clock, pictures: Pictures, scenes: readonly string[], emit: Emit) {
    this.clock = clock;
    this.pictures = pictures;
    this.#startedAt = clock.now();
    this.scenes = new ScenesPart(clock, emit, '模拟 Simulated', scenes);
    this.stream = new StreamPart(clock, emit);
    this.record = new RecordPart(clock, emit);
    this.inputs = new InputsPart(emit);
  }

  /** Moving figures of an OBS that is doing well. */
  stats(): Readonly<Record<string, unknown>> {
    const ms = this.clock.now() - this.#startedAt;
    const frames = Math.floor((ms * FPS) / 1_000);
    const load = this.stream.isActive ? 14 : 7;
    return {
      cpuUsage: load + 2 * Math.sin(ms / 6_100) + Math.sin(ms / 1_700), memoryUsage: 310 + 4 * Math.sin(ms / 30_000), availableDiskSpace: 186_000 - ms / 4_000,
      activeFps: FPS, averageFrameRenderTime: 2.1 + 0.4 * Math.sin(ms / 2_900), renderSkippedFrames: 0, renderTotalFrames: frames,
      outputSkippedFrames: 0, outputTotalFrames: this.stream.isActive ? frames : 0, webSocketSessionIncomingMessages: 0, webSocketSessionOutgoingMessages: 0,
    };
  }

  close(): void {
    this.scenes.stop();
    this.stream.close();
    this.record.close();
  }
}
