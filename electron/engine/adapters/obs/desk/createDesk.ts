import { meanLuma, pictureHash, readPgm } from '#shared/obs/desk/picture.ts';
import { EMPTY_DESK, NO_DESK, type DeskChange, type DeskLane, type Meters, type WatchDesk } from '#shared/obs/desk/model.ts';
import type { PartRequest } from '#shared/obs/partRequest.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { ObsPort } from '../obsPort.ts';
import type { MakeObsPart, ObsPart } from '../parts.ts';
import { AudioInputs } from './audio.ts';
import { DeskLaneState } from './deskLane.ts';
import { MeterWatch, type Peaks } from './meters.ts';
import { addChapter, operate } from './operate.ts';
import { OutputsWatch } from './outputsWatch.ts';
import { followRecordFiles } from './recordFiles.ts';
import { PictureLooks, SceneShots, type SceneShot } from './sceneShots.ts';
import { SceneSources } from './sources.ts';

/** Where the desk tells what it sees. */
export interface DeskListener {
  readonly desk: (change: DeskChange) => void;
  readonly meters: (meters: Meters) => void;
  readonly sceneThumb: SceneShot;
}

/** The programme as it looks: how bright (mean luma 0-255), and since when it is the very same picture. */
export interface PictureEvidence { readonly scene: string; readonly luma: number; readonly hash: string; readonly at: Instant; readonly sameSince: Instant }

/** What can be seen and heard of the programme; null = not known now. Only while asked for (`listenTo`). */
export interface ProgrammeEvidence { readonly picture: PictureEvidence | null; readonly silentMs: number | null }

export interface Desk {
  readonly part: MakeObsPart;
  /** What windows show; each thing costs OBS only meanwhile. */
  readonly watch: (wants: WatchDesk) => void;
  readonly now: () => DeskLane;
  /** The engine itself listens to and looks at the programme: while it is on air, windows or not. */
  readonly listenTo: (isWanted: boolean) => void;
  readonly evidence: () => ProgrammeEvidence;
  /** The loudest peaks since this was last asked; null = nothing was measured. One asker. */
  readonly takePeaks: () => Peaks | null;
}

/** The desk of OBS beside scenes and stream, as a part of the adapter: mixer, sources, outputs, pictures of all scenes. */
export function createDesk(listener: DeskListener): Desk {
  let core: DeskCore | null = null;
  let wants: WatchDesk = NO_DESK;
  let isListening = false;
  return {
    part: (port) => {
      core = new DeskCore(port, listener);
      core.want(wants, isListening);
      return core.part();
    },
    watch: (next) => {
      wants = next;
      core?.want(wants, isListening);
    },
    now: () => core?.now() ?? EMPTY_DESK,
    listenTo: (isWanted) => {
      isListening = isWanted;
      core?.want(wants, isListening);
    },
    evidence: () => core?.evidence() ?? { picture: null, silentMs: null },
    takePeaks: () => core?.takePeaks() ?? null,
  };
}

class DeskCore {
  readonly #port: ObsPort;
  readonly #lane: DeskLaneState;
  readonly #audio: AudioInputs;
  readonly #meters: MeterWatch;
  readonly #sources: SceneSources;
  readonly #outputs: OutputsWatch;
  readonly #shots: SceneShots;
  readonly #looks: PictureLooks;
  #wants: WatchDesk = NO_DESK;
  #isListening = false;
  #isConnected = false;
  #picture: PictureEvidence | null = null;

  constructor(port: ObsPort, listener: DeskListener) {
    this.#port = port;
    this.#lane = new DeskLaneState(port.clock, listener.desk);
    this.#audio = new AudioInputs(port, this.#lane);
    this.#meters = new MeterWatch({ port, lane: this.#lane, audio: this.#audio, forward: listener.meters });
    this.#sources = new SceneSources(port, this.#lane);
    this.#outputs = new OutputsWatch(port, this.#lane);
    this.#shots = new SceneShots(port, listener.sceneThumb);
    this.#looks = new PictureLooks(port, (scene, pgm) => this.#looked(scene, pgm));
    followRecordFiles(port);
  }

  now(): DeskLane {
    return this.#lane.now;
  }

  evidence(): ProgrammeEvidence {
    return { picture: this.#picture, silentMs: this.#meters.silentMs() };
  }

  takePeaks(): Peaks | null {
    return this.#meters.takePeaks();
  }

  want(wants: WatchDesk, isListening: boolean): void {
    this.#wants = wants;
    this.#isListening = isListening;
    this.#apply();
  }

  part(): ObsPart {
    return {
      name: 'desk',
      onConnected: () => {
        this.#isConnected = true;
        this.#apply();
        this.#reread();
      },
      onReread: () => this.#reread(),
      onGone: () => {
        this.#isConnected = false;
        this.#apply();
        for (const section of [this.#audio, this.#meters, this.#sources, this.#sources.clips, this.#outputs, this.#shots]) section.forget();
        this.#picture = null;
      },
      onRequest: (request) => void this.#request(request),
    };
  }

  /** Every wish only while OBS is there; a wish made before is carried out when it comes. */
  #apply(): void {
    const [wants, isListening] = this.#isConnected ? [this.#wants, this.#isListening] : [NO_DESK, false];
    this.#audio.want(wants.mixer || isListening);
    this.#meters.want(wants.mixer, isListening);
    this.#sources.want(wants.sources);
    this.#outputs.want(wants.outputs, wants.stats);
    this.#shots.want(wants.scenes);
    this.#looks.want(isListening);
    if (!isListening) this.#picture = null;
  }

  /** With every whole read of OBS: what its events did not tell shows now. */
  #reread(): void {
    this.#audio.plan();
    this.#sources.plan();
    void this.#outputs.read();
  }

  async #request(request: PartRequest): Promise<void> {
    if (request.part !== 'desk') return;
    if (request.kind === 'chapter') {
      const outcome = await addChapter(this.#port, request.title);
      if (outcome.kind !== 'done') this.#port.log.info('OBS took no chapter', { title: request.title, outcome });
      return;
    }
    const { operation, operationId } = request;
    this.#port.log.info('desk operation', { operation });
    const outcome = await operate(this.#port, operation);
    if (operation.kind === 'mediaAction' && operation.action === 'stop' && outcome.kind === 'done') this.#sources.clips.stopped(operation.input);
    this.#port.report({ kind: 'reportObsOperation', operationId, outcome });
    this.#sources.plan();
    if (outcome.kind !== 'done') this.#audio.plan();
  }

  #looked(scene: string, pgm: Uint8Array | null): void {
    const grey = pgm === null ? null : readPgm(pgm);
    if (grey === null) {
      this.#picture = null;
      return;
    }
    const [at, hash] = [this.#port.clock.now(), pictureHash(grey)];
    const was = this.#picture;
    this.#picture = { scene, luma: meanLuma(grey), hash, at, sameSince: was?.hash === hash && was.scene === scene ? was.sameSince : at };
  }
}
