import { z } from 'zod';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel } from '../../../ports.ts';
import { later } from '../../../later.ts';
import { screenshotSchema } from '../answers.ts';
import type { ObsCall } from '../link.ts';
import type { ObsPort } from '../obsPort.ts';
import { dataOf } from './answers.ts';

/** Each scene twice a second, one picture at a time, spread over the half second; more scenes than this take turns. */
const ROUND_MS = 500;
const A_ROUND = 6;
/** A picture is made between two frames of OBS: six in a row made it late for one now and then, one never. */
const SLOT_MS = ROUND_MS / A_ROUND;
/** OBS skipped frames, or took this long for a picture: leave it alone for a while. */
const SLOW_MS = 150;
const REST_MS = 5_000;
const JPEG = /^data:image\/jpe?g;base64,/u;
const skippedSchema = z.object({ renderSkippedFrames: z.number() });

export type SceneShot = (scene: string, at: Instant, jpeg: Uint8Array) => void;

/** Small pictures of all scenes, one after the other, only while a window shows them. A picture waits for the last one, and OBS's frames come first. */
export class SceneShots {
  readonly #port: ObsPort;
  readonly #tell: SceneShot;
  /** When each scene was last asked for. */
  #askedAt: ReadonlyMap<string, Instant> = new Map();
  #cancel: Cancel | null = null;
  #isShooting = false;
  #shots = 0;
  #skipped: number | null = null;
  #restsUntil = 0;

  constructor(port: ObsPort, tell: SceneShot) {
    this.#port = port;
    this.#tell = tell;
  }

  want(isWanted: boolean): void {
    if (isWanted === (this.#cancel !== null)) return;
    if (isWanted) {
      this.#cancel = this.#port.clock.every(SLOT_MS, () => void this.#shoot());
      void this.#shoot();
    } else {
      this.#cancel?.();
      this.#cancel = null;
    }
  }

  forget(): void {
    this.#askedAt = new Map();
    this.#skipped = null;
    this.#restsUntil = 0;
  }

  /** The scene that has waited longest, once its half second is over; null = none is due. */
  #due(now: Instant): string | null {
    const scenes = this.#port.reading()?.inventory.scenes ?? [];
    const waited = ({ name }: { readonly name: string }): number => {
      const span = now - (this.#askedAt.get(name) ?? 0);
      // The wall clock was set back.
      return span < 0 ? Number.POSITIVE_INFINITY : span;
    };
    const next = scenes.reduce<(typeof scenes)[number] | null>((longest, scene) => (longest === null || waited(scene) > waited(longest) ? scene : longest), null);
    // Half a slot early is as good as late: the clock does not strike to the millisecond.
    return next !== null && waited(next) >= ROUND_MS - SLOT_MS / 2 ? next.name : null;
  }

  async #shoot(): Promise<void> {
    const { clock } = this.#port;
    const began = clock.now();
    if (this.#isShooting || !this.#port.isSettled() || began < this.#restsUntil) return;
    const scene = this.#due(began);
    if (scene === null) return;
    const known = new Set(this.#port.reading()?.inventory.scenes.map(({ name }) => name));
    this.#askedAt = new Map([...[...this.#askedAt].filter(([name]) => known.has(name)), [scene, began]]);
    this.#isShooting = true;
    this.#shots += 1;
    const shot: ObsCall = { requestType: 'GetSourceScreenshot', requestData: { sourceName: scene, imageFormat: 'jpg', imageWidth: 160, imageHeight: 90, imageCompressionQuality: 55 } };
    const answer = await this.#port.readBatch(this.#shots % A_ROUND === 0 ? [shot, { requestType: 'GetStats' }] : [shot]);
    this.#isShooting = false;
    if (answer.kind !== 'done' || this.#cancel === null) return;
    const at = clock.now();
    // A scene removed or renamed in this moment is refused: the next one has the new name.
    const image = dataOf(answer.results[0], screenshotSchema)?.imageData ?? '';
    if (JPEG.test(image)) this.#tell(scene, at, Buffer.from(image.replace(JPEG, ''), 'base64'));
    this.#spare(dataOf(answer.results[1], skippedSchema)?.renderSkippedFrames ?? null, at - began, at);
  }

  #spare(skipped: number | null, tookMs: number, at: number): void {
    const lost = skipped !== null && this.#skipped !== null && skipped > this.#skipped;
    this.#skipped = skipped ?? this.#skipped;
    if (lost || tookMs > SLOW_MS) this.#restsUntil = at + REST_MS;
  }
}

/** Every so often the programme is looked at in grey: is it black, does it still move. */
const LOOK_MS = 1_000;
const PGM = /^data:image\/pgm;base64,/u;

/** Asks for one small grey picture of the programme scene, each second while wanted. Null = OBS did not give one. */
export class PictureLooks {
  readonly #port: ObsPort;
  readonly #look: (scene: string, pgm: Uint8Array | null) => void;
  #cancel: Cancel | null = null;
  #isAsking = false;

  constructor(port: ObsPort, look: (scene: string, pgm: Uint8Array | null) => void) {
    this.#port = port;
    this.#look = look;
  }

  want(isWanted: boolean): void {
    if (isWanted === (this.#cancel !== null)) return;
    this.#cancel?.();
    this.#cancel = isWanted ? this.#port.clock.every(LOOK_MS, () => void this.#ask()) : null;
    if (isWanted) later(this.#port.clock, 0, () => void this.#ask());
  }

  async #ask(): Promise<void> {
    const first = await this.#program();
    if (first === null || this.#isAsking || this.#cancel === null) return;
    this.#isAsking = true;
    const answer = await this.#port.read('GetSourceScreenshot', { sourceName: first, imageFormat: 'pgm', imageWidth: 64, imageHeight: 36 });
    this.#isAsking = false;
    if (this.#cancel === null) return;
    const image = answer.kind === 'done' ? screenshotSchema.safeParse(answer.data) : null;
    const isGrey = image?.success === true && PGM.test(image.data.imageData);
    this.#look(first, isGrey ? Buffer.from(image.data.imageData.replace(PGM, ''), 'base64') : null);
  }

  /** As OBS says now: the last whole read may be seconds old. */
  async #program(): Promise<string | null> {
    if (!this.#port.isSettled()) return null;
    const answer = await this.#port.read('GetSceneList');
    const read = answer.kind === 'done' ? z.object({ currentProgramSceneName: z.string() }).safeParse(answer.data) : null;
    return read?.success === true ? read.data.currentProgramSceneName : null;
  }
}
