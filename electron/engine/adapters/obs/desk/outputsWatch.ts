import type { DeskOutputs, OutputState } from '#shared/obs/desk/model.ts';
import type { Cancel } from '../../../ports.ts';
import type { ObsPort, StepResult } from '../obsPort.ts';
import { dataOf, hotkeysSchema, outputActiveSchema, outputEventSchema, recordSchema, replaySavedSchema, statsSchema, streamSchema, videoSchema } from './answers.ts';
import type { DeskLaneState } from './deskLane.ts';

const STATS_MS = 1_000;

/** Replay buffer, virtual camera, keys of OBS and its figures: read while a window shows them, moved by events. */
export class OutputsWatch {
  readonly #port: ObsPort;
  readonly #lane: DeskLaneState;
  #isWanted = false;
  #stats: Cancel | null = null;
  #lastReplay: string | null = null;

  constructor(port: ObsPort, lane: DeskLaneState) {
    this.#port = port;
    this.#lane = lane;
    port.onEvent('ReplayBufferStateChanged', (data) => this.#moved('replay', data));
    port.onEvent('VirtualcamStateChanged', (data) => this.#moved('virtualCam', data));
    port.onEvent('ReplayBufferSaved', (data) => {
      const event = replaySavedSchema.safeParse(data);
      if (!event.success) return;
      this.#lastReplay = event.data.savedReplayPath;
      const { outputs } = lane.now;
      if (outputs !== null) lane.set('outputs', { ...outputs, lastReplay: this.#lastReplay });
    });
  }

  want(isWanted: boolean, wantsStats: boolean): void {
    if (isWanted !== this.#isWanted) {
      this.#isWanted = isWanted;
      if (isWanted) void this.read();
      else this.#lane.set('outputs', null);
    }
    if (wantsStats && this.#stats === null) {
      this.#stats = this.#port.clock.every(STATS_MS, () => void this.#readStats());
      void this.#readStats();
    } else if (!wantsStats && this.#stats !== null) {
      this.#stats();
      this.#stats = null;
      this.#lane.set('stats', null);
    }
  }

  forget(): void {
    this.#lastReplay = null;
    this.#lane.set('outputs', null);
    this.#lane.set('stats', null);
  }

  async read(): Promise<void> {
    if (!this.#isWanted || !this.#port.isSettled()) return;
    const answer = await this.#port.readBatch([{ requestType: 'GetReplayBufferStatus' }, { requestType: 'GetVirtualCamStatus' }, { requestType: 'GetVideoSettings' }, { requestType: 'GetHotkeyList' }]);
    if (answer.kind !== 'done' || !this.#isWanted) return;
    const [replay, camera, video, hotkeys] = answer.results;
    const format = dataOf(video, videoSchema);
    this.#lane.set('outputs', {
      replay: this.#settled('replay', replay), virtualCam: this.#settled('virtualCam', camera), lastReplay: this.#lastReplay,
      fps: format === null ? null : format.fpsNumerator / format.fpsDenominator, hotkeys: countNames(dataOf(hotkeys, hotkeysSchema)?.hotkeys ?? []),
    });
  }

  /** Starting and stopping are told by events only; the status knows on and off. */
  #settled(which: 'replay' | 'virtualCam', step: StepResult | undefined): OutputState {
    const status = dataOf(step, outputActiveSchema);
    if (status === null) return 'unavailable';
    const known = this.#lane.now.outputs?.[which];
    if (known === 'starting' && !status.outputActive) return known;
    return known === 'stopping' && status.outputActive ? known : status.outputActive ? 'on' : 'off';
  }

  #moved(which: 'replay' | 'virtualCam', data: unknown): void {
    const event = outputEventSchema.safeParse(data);
    const { outputs } = this.#lane.now;
    if (event.success && outputs !== null) this.#lane.set('outputs', { ...outputs, [which]: stateOf(event.data.outputState, event.data.outputActive) } satisfies DeskOutputs);
  }

  async #readStats(): Promise<void> {
    if (!this.#port.isSettled()) return;
    const answer = await this.#port.readBatch([{ requestType: 'GetStats' }, { requestType: 'GetStreamStatus' }, { requestType: 'GetRecordStatus' }]);
    if (answer.kind !== 'done' || this.#stats === null) return;
    const [stats, stream, record] = [dataOf(answer.results[0], statsSchema), dataOf(answer.results[1], streamSchema), dataOf(answer.results[2], recordSchema)];
    if (stats === null) return;
    const tenth = (value: number): number => Math.round(value * 10) / 10;
    this.#lane.set('stats', {
      cpuPct: tenth(stats.cpuUsage), memoryMb: Math.round(stats.memoryUsage), diskFreeMb: Math.round(stats.availableDiskSpace), fps: tenth(stats.activeFps), frameMs: tenth(stats.averageFrameRenderTime),
      renderSkipped: stats.renderSkippedFrames, renderTotal: stats.renderTotalFrames, outputSkipped: stats.outputSkippedFrames, outputTotal: stats.outputTotalFrames,
      congestion: Math.round((stream?.outputCongestion ?? 0) * 100) / 100, streamKb: Math.round((stream?.outputBytes ?? 0) / 1_000), recordKb: Math.round((record?.outputBytes ?? 0) / 1_000),
    });
  }
}

function stateOf(outputState: string, isActive: boolean): OutputState {
  if (outputState.endsWith('_STARTING')) return 'starting';
  if (outputState.endsWith('_STOPPING')) return 'stopping';
  return isActive ? 'on' : 'off';
}

function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
