import { later } from '../../later.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { STATUS, done, refused, type Emit, type Outcome, type SimEventType } from './protocol.ts';

export interface SimFilter { readonly name: string; readonly kind: string; enabled: boolean }

const SWITCH_MS = 60;
/** As a real one lists them: some names come several times. */
export const SIM_HOTKEYS = ['ReplayBuffer.Save', 'OBSBasic.StartStreaming', 'OBSBasic.StopStreaming', 'OBSBasic.Screenshot', 'OBSBasic.Transition', 'OBSBasic.SelectScene', 'OBSBasic.SelectScene', 'libobs.mute', 'libobs.unmute', 'MediaSource.Restart'];

/** An output that is switched on and off: starting and stopping take a moment. */
export class SimOutput {
  readonly #clock: Clock;
  readonly #tell: (state: string, active: boolean) => void;
  #isOn = false;
  #timer: Cancel | null = null;

  constructor(clock: Clock, emit: Emit, event: SimEventType) {
    this.#clock = clock;
    this.#tell = (state, outputActive) => emit(event, { outputActive, outputState: `OBS_WEBSOCKET_OUTPUT_${state}` });
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set(on: boolean): Outcome {
    if (on === this.#isOn || this.#timer !== null) return refused(on ? STATUS.outputRunning : STATUS.outputNotRunning, '');
    this.#tell(on ? 'STARTING' : 'STOPPING', this.#isOn);
    this.#timer = later(this.#clock, SWITCH_MS, () => {
      this.#timer = null;
      this.#isOn = on;
      this.#tell(on ? 'STARTED' : 'STOPPED', on);
    });
    return done();
  }

  close(): void {
    this.#timer?.();
  }
}

/** Filters, replay buffer, virtual camera and keys of the simulation. */
export class ExtrasPart {
  readonly replay: SimOutput;
  readonly camera: SimOutput;
  readonly #emit: Emit;
  readonly #filters = new Map<string, SimFilter[]>();
  readonly #pressed: string[] = [];
  #saved = 0;

  constructor(clock: Clock, emit: Emit) {
    this.#emit = emit;
    this.replay = new SimOutput(clock, emit, 'ReplayBufferStateChanged');
    this.camera = new SimOutput(clock, emit, 'VirtualcamStateChanged');
  }

  get pressed(): readonly string[] {
    return this.#pressed;
  }

  press(hotkey: string): Outcome {
    if (!SIM_HOTKEYS.includes(hotkey)) return refused(STATUS.notFound, 'No hotkeys were found by that name.');
    this.#pressed.push(hotkey);
    return done();
  }

  saveReplay(): Outcome {
    if (!this.replay.isOn) return refused(STATUS.outputNotRunning, '');
    this.#saved += 1;
    this.#emit('ReplayBufferSaved', { savedReplayPath: `simulated/replay-${this.#saved}.mkv` });
    return done();
  }

  filters(source: string): readonly SimFilter[] {
    return this.#filters.get(source) ?? [];
  }

  addFilter(source: string, name: string, kind: string): Outcome {
    this.#filters.set(source, [...this.filters(source), { name, kind, enabled: true }]);
    this.#emit('SourceFilterCreated', { sourceName: source, filterName: name, filterKind: kind });
    return done();
  }

  setFilter(source: string, name: string, enabled: boolean): Outcome {
    const filter = this.filters(source).find((each) => each.name === name);
    if (filter === undefined) return refused(STATUS.notFound, `No filter was found in the source \`${source}\` with the name \`${name}\`.`);
    if (filter.enabled !== enabled) {
      filter.enabled = enabled;
      this.#emit('SourceFilterEnableStateChanged', { sourceName: source, filterName: name, filterEnabled: enabled });
    }
    return done();
  }

  close(): void {
    this.replay.close();
    this.camera.close();
  }
}
