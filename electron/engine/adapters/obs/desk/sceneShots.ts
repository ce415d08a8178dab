import { z } from 'zod';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel } from '../../../ports.ts';
import { later } from '../later.ts';
import type { ObsCall } from '../link.ts';
import type { ObsPort } from '../obsPort.ts';
import { dataOf, imageSchema } from './answers.ts';

/** Twice a second; with at most this many pictures a round, more scenes take turns. Measured: six a round cost OBS 2 % of a core. */
const ROUND_MS = 500;
const A_ROUND = 6;
/** OBS skipped frames, or took this long for a round: leave it alone for a while. */
const SLOW_MS = 150;
const REST_MS = 5_000;
const JPEG = /^data:image\/jpe?g;base64,/u;
const skippedSchema = z.object({ renderSkippedFrames: z.number() });

export type SceneShot = (scene: string, at: Instant, jpeg: Uint8Array) => void;

/** Small pictures of all scenes, round by round, only while a window shows them. A round waits for the last one, and OBS's frames come first. */
export class SceneShots {
  readonly #port: ObsPort;
  readonly #tell: SceneShot;
  #cancel: Cancel | null = null;
  #isShooting = false;
  #next = 0;
  #skipped: number | null = null;
  #restsUntil = 0;

  constructor(port: ObsPort, tell: SceneShot) {
    this.#port = port;
    this.#tell = tell;
  }

  want(isWanted: boolean): void {
    if (isWanted === (this.#cancel !== null)) return;
    if (isWanted) {
      this.#cancel = this.#port.clock.every(ROUND_MS, () => void this.#round());
      void this.#round();
    } else {
      this.#cancel?.();
      this.#cancel = null;
    }
  }

  forget(): void {
    this.#skipped = null;
    this.#restsUntil = 0;
  }

  async #round(): Promise<void> {
    const { clock } = this.#port;
    const scenes = this.#port.reading()?.inventory.scenes ?? [];
    if (this.#isShooting || scenes.length === 0 || !this.#port.isSettled() || clock.now() < this.#restsUntil) return;
    this.#isShooting = true;
    const turn = Array.from({ length: Math.min(A_ROUND, scenes.length) }, (_each, index) => scenes[(this.#next + index) % scenes.length]?.name ?? '');
    this.#next = (this.#next + turn.length) % scenes.length;
    const began = clock.now();
    const answer = await this.#port.readBatch([
      ...turn.map((sourceName): ObsCall => ({ requestType: 'GetSourceScreenshot', requestData: { sourceName, imageFormat: 'jpg', imageWidth: 160, imageHeight: 90, imageCompressionQuality: 55 } })),
      { requestType: 'GetStats' },
    ]);
    this.#isShooting = false;
    if (answer.kind !== 'done' || this.#cancel === null) return;
    const at = clock.now();
    turn.forEach((scene, index) => {
      // A scene removed or renamed in this moment is refused: the next round has the new name.
      const image = dataOf(answer.results[index], imageSchema)?.imageData ?? '';
      if (JPEG.test(image)) this.#tell(scene, at, Buffer.from(image.replace(JPEG, ''), 'base64'));
    });
    this.#spare(dataOf(answer.results[turn.length], skippedSchema)?.renderSkippedFrames ?? null, at - began, at);
  }

  #spare(skipped: number | null, tookMs: number, at: number): void {
    const lost = skipped !== null && this.#skipped !== null && skipped > this.#skipped;
    this.#skipped = skipped;
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
    const image = answer.kind === 'done' ? imageSchema.safeParse(answer.data) : null;
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
