import type { DeskInput } from '#shared/obs/desk/model.ts';
import type { Cancel } from '../../../ports.ts';
import { later } from '../../../later.ts';
import { volumeEventSchema, volumeSchema } from '../answers.ts';
import type { ObsCall } from '../link.ts';
import type { ObsPort } from '../obsPort.ts';
import { dataOf, inputListSchema, monitorEventSchema, monitorSchema, muteEventSchema, muteSchema, readMonitor } from './answers.ts';
import type { DeskLaneState } from './deskLane.ts';

/** Inputs come and go in bursts. */
const SETTLE_MS = 150;

/** The inputs with sound: read whole when the mixer is wanted, then kept up to date by events, and read again with every whole read. */
export class AudioInputs {
  readonly #port: ObsPort;
  readonly #lane: DeskLaneState;
  #isWanted = false;
  #planned: Cancel | null = null;
  #round = 0;

  constructor(port: ObsPort, lane: DeskLaneState) {
    this.#port = port;
    this.#lane = lane;
    port.fades.onChange((name) => this.#change(name, { fade: port.fades.of(name) }));
    port.onEvent('InputMuteStateChanged', (data) => {
      const event = muteEventSchema.safeParse(data);
      if (event.success) this.#change(event.data.inputName, { muted: event.data.inputMuted });
    });
    port.onEvent('InputVolumeChanged', (data) => {
      const event = volumeEventSchema.safeParse(data);
      if (event.success) this.#change(event.data.inputName, { db: roundDb(event.data.inputVolumeDb) });
    });
    port.onEvent('InputAudioMonitorTypeChanged', (data) => {
      const event = monitorEventSchema.safeParse(data);
      if (event.success) this.#change(event.data.inputName, { monitor: readMonitor(event.data.monitorType) });
    });
    for (const kind of ['InputCreated', 'InputRemoved', 'InputNameChanged'] as const) port.onEvent(kind, () => this.plan());
  }

  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) void this.read();
    else this.#lane.set('audio', null);
  }

  /** OBS is away: nothing is known of its inputs. */
  forget(): void {
    this.#planned?.();
    this.#planned = null;
    this.#round += 1;
    this.#lane.set('audio', null);
  }

  plan(): void {
    if (!this.#isWanted) return;
    this.#planned ??= later(this.#port.clock, SETTLE_MS, () => {
      this.#planned = null;
      void this.read();
    });
  }

  get names(): readonly string[] {
    return this.#lane.now.audio?.map(({ name }) => name) ?? [];
  }

  get muted(): ReadonlySet<string> {
    return new Set(this.#lane.now.audio?.filter(({ muted }) => muted).map(({ name }) => name));
  }

  async read(): Promise<void> {
    if (!this.#isWanted || !this.#port.isSettled()) return;
    this.#round += 1;
    const round = this.#round;
    const list = await this.#port.read('GetInputList');
    const parsed = list.kind === 'done' ? inputListSchema.safeParse(list.data) : null;
    if (parsed?.success !== true || round !== this.#round) return;
    const { inputs } = parsed.data;
    // An input without sound refuses the question (604): that is how they are told apart.
    const mutes = await this.#port.readBatch(inputs.map(({ inputName }): ObsCall => ({ requestType: 'GetInputMute', requestData: { inputName } })));
    if (mutes.kind !== 'done' || round !== this.#round) return;
    const sounding = inputs.filter((_input, index) => mutes.results[index]?.ok === true);
    const levels = await this.#port.readBatch(sounding.flatMap(({ inputName }): ObsCall[] => [
      { requestType: 'GetInputMute', requestData: { inputName } }, { requestType: 'GetInputVolume', requestData: { inputName } }, { requestType: 'GetInputAudioMonitorType', requestData: { inputName } },
    ]));
    if (levels.kind !== 'done' || round !== this.#round || !this.#isWanted || !this.#port.isSettled()) return;
    const read = sounding.flatMap(({ inputName, unversionedInputKind, inputKind }, index): DeskInput[] => {
      const [mute, volume, monitor] = [dataOf(levels.results[index * 3], muteSchema), dataOf(levels.results[index * 3 + 1], volumeSchema), dataOf(levels.results[index * 3 + 2], monitorSchema)];
      if (mute === null || volume === null) return [];
      return [{ name: inputName, kind: unversionedInputKind || inputKind, muted: mute.inputMuted, db: roundDb(volume.inputVolumeDb), monitor: readMonitor(monitor?.monitorType ?? ''), fade: this.#port.fades.of(inputName) }];
    });
    this.#lane.set('audio', read.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })));
  }

  #change(name: string, change: Partial<DeskInput>): void {
    const { audio } = this.#lane.now;
    if (audio === null) return;
    if (!audio.some((input) => input.name === name)) return this.plan();
    this.#lane.set('audio', audio.map((input) => (input.name === name ? { ...input, ...change } : input)));
  }
}

/** To a tenth: what a fader shows. OBS answers -100 for silence. */
const roundDb = (db: number): number => Math.round(Math.max(-100, db) * 10) / 10;
