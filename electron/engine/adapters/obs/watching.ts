import { z } from 'zod';
import type { ObsVitals } from '#shared/obs/model.ts';
import type { Cancel, Clock, ObsListener } from '../../ports.ts';
import { batchResultSchema, screenshotSchema, statsSchema, streamStatusSchema } from './answers.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import { OBS_TIMING } from './timing.ts';
import { areSameVitals, pushSample, readVitals, type VitalsSample } from './vitalsWindow.ts';

export interface Wants { readonly thumbnails: boolean; readonly vitals: boolean }

export interface WatchingNeeds {
  readonly events: ObsLink;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly listener: Pick<ObsListener, 'vitals' | 'thumbnail'>;
  /** True while a command waits for OBS: a picture can wait, a take cannot. */
  readonly isCommanding: () => boolean;
}

const JPEG_PREFIX = /^data:image\/jpe?g;base64,/u;

/** Vitals and thumbnails, on the events connection, only while somebody watches. */
export class Watching {
  readonly #needs: WatchingNeeds;
  #wants: Wants = { thumbnails: false, vitals: false };
  #window: readonly VitalsSample[] = [];
  #shown: ObsVitals | null = null;
  #cancelShots: Cancel | null = null;
  #isShooting = false;

  constructor(needs: WatchingNeeds) {
    this.#needs = needs;
  }

  set(wants: Wants): void {
    this.#wants = wants;
    if (!wants.vitals) this.#clearVitals();
    if (wants.thumbnails && this.#cancelShots === null) {
      this.#cancelShots = this.#needs.clock.every(OBS_TIMING.thumbnailMs, () => void this.#shoot());
      void this.#shoot();
    } else if (!wants.thumbnails) this.#stopShots();
  }

  stop(): void {
    this.#stopShots();
    this.#clearVitals();
  }

  /** The heartbeat's question: GetStats, and while vitals are watched GetStreamStatus with it. True when OBS answered. */
  async beat(): Promise<boolean> {
    const { events, memory, clock } = this.#needs;
    if (!this.#wants.vitals) {
      const answer = await events.call('GetStats');
      const stats = answer.kind === 'done' ? statsSchema.safeParse(answer.data) : null;
      if (stats?.success === true) memory.frames = { frames: stats.data.renderTotalFrames, at: clock.now() };
      return answer.kind === 'done' || answer.kind === 'refused';
    }
    const answer = await events.batch([{ requestType: 'GetStats' }, { requestType: 'GetStreamStatus' }]);
    if (answer.kind === 'done') this.#sampled(answer.data);
    return answer.kind === 'done' || answer.kind === 'refused';
  }

  #sampled(data: unknown): void {
    const results = z.tuple([batchResultSchema, batchResultSchema]).safeParse(data);
    if (!results.success) return;
    const stats = statsSchema.safeParse(results.data[0].responseData);
    const stream = streamStatusSchema.safeParse(results.data[1].responseData);
    if (!stats.success || !stream.success || !this.#wants.vitals) return;
    const { memory, clock, listener } = this.#needs;
    const at = clock.now();
    memory.frames = { frames: stats.data.renderTotalFrames, at };
    this.#window = pushSample(this.#window, {
      at, fps: stats.data.activeFps, cpuPct: stats.data.cpuUsage, diskFreeMb: stats.data.availableDiskSpace,
      renderTotal: stats.data.renderTotalFrames, renderSkipped: stats.data.renderSkippedFrames,
      streamActive: stream.data.outputActive, streamTotal: stream.data.outputTotalFrames, streamSkipped: stream.data.outputSkippedFrames,
      streamBytes: stream.data.outputBytes, congestion: stream.data.outputCongestion ?? 0,
    });
    const vitals = readVitals(this.#window);
    if (areSameVitals(vitals, this.#shown)) return;
    this.#shown = vitals;
    listener.vitals(vitals);
  }

  #clearVitals(): void {
    this.#window = [];
    if (this.#shown === null) return;
    this.#shown = null;
    this.#needs.listener.vitals(null);
  }

  #stopShots(): void {
    this.#cancelShots?.();
    this.#cancelShots = null;
  }

  async #shoot(): Promise<void> {
    const { memory, isCommanding } = this.#needs;
    if (this.#isShooting || isCommanding()) return;
    this.#isShooting = true;
    if (memory.program !== null) await this.#shootScene('program', memory.program);
    const preview = memory.inventory?.studioMode === true ? memory.inventory.previewScene : null;
    if (preview !== null && !isCommanding()) await this.#shootScene('preview', preview);
    this.#isShooting = false;
  }

  async #shootScene(of: 'program' | 'preview', scene: string): Promise<void> {
    const { events, clock, listener } = this.#needs;
    const answer = await events.call('GetSourceScreenshot', { sourceName: scene, imageFormat: 'jpg', imageWidth: 320, imageHeight: 180, imageCompressionQuality: 60 });
    // A scene removed or renamed in this moment is refused: the next round has the new name.
    const shot = answer.kind === 'done' ? screenshotSchema.safeParse(answer.data) : null;
    if (shot?.success !== true || !JPEG_PREFIX.test(shot.data.imageData) || this.#cancelShots === null) return;
    listener.thumbnail(of, scene, clock.now(), Buffer.from(shot.data.imageData.replace(JPEG_PREFIX, ''), 'base64'));
  }
}
