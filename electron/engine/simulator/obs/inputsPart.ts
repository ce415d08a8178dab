import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';

export interface SimInput { name: string; readonly kind: string; readonly isAudio: boolean; muted: boolean; db: number; settings: Readonly<Record<string, unknown>> }
interface SimItem { readonly id: number; input: string; enabled: boolean }

const MIC = 'Mic/Aux';
/** Kinds of inputs with sound. */
const AUDIO_KINDS = /audio|pulse|ffmpeg|vlc|wasapi|coreaudio/u;

/** Inputs and scene items: one picture per scene and a microphone heard in all of them. */
export class InputsPart {
  readonly #emit: Emit;
  readonly #inputs = new Map<string, SimInput>([[MIC, { name: MIC, kind: 'pulse_input_capture', isAudio: true, muted: false, db: 0, settings: {} }]]);
  readonly #items = new Map<string, SimItem[]>();

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** The items of a scene, made on first look: scenes come and go, and each shows its own picture. */
  items(scene: string): readonly SimItem[] {
    const known = this.#items.get(scene);
    if (known !== undefined) return known;
    const name = `${scene} · 画面`;
    this.#inputs.set(name, { name, kind: 'image_source', isAudio: false, muted: false, db: 0, settings: {} });
    const made: SimItem[] = [{ id: 1, input: name, enabled: true }, { id: 2, input: MIC, enabled: true }];
    this.#items.set(scene, made);
    return made;
  }

  /** Adds an input on top of a scene; its item number. */
  create(scene: string, name: string, kind: string, settings: Readonly<Record<string, unknown>>, enabled: boolean): number {
    const items = this.items(scene);
    if (!this.#inputs.has(name)) this.#inputs.set(name, { name, kind, isAudio: AUDIO_KINDS.test(kind), muted: false, db: 0, settings });
    const id = Math.max(0, ...items.map((item) => item.id)) + 1;
    this.#items.set(scene, [...items, { id, input: name, enabled }]);
    return id;
  }

  /** The items stay those of the scene, whatever it is called. */
  renameScene(from: string, to: string): void {
    const items = this.#items.get(from);
    if (items === undefined) return;
    this.#items.delete(from);
    this.#items.set(to, items);
  }

  rename(from: string, to: string): Outcome {
    const input = this.find(from);
    if (input === null) return refused(STATUS.notFound, `No source was found by the name of \`${from}\`.`);
    if (this.#inputs.has(to)) return refused(STATUS.alreadyExists, 'A source already exists by that new input name.');
    this.#inputs.delete(from);
    input.name = to;
    this.#inputs.set(to, input);
    for (const items of this.#items.values()) for (const item of items) if (item.input === from) item.input = to;
    this.#emit('InputNameChanged', { oldInputName: from, inputName: to });
    return done();
  }

  setDb(name: string, db: number): Outcome {
    const input = this.find(name);
    if (input === null) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    if (!input.isAudio) return refused(STATUS.wrongState, 'The specified input does not support audio.');
    if (input.db !== db) {
      input.db = db;
      this.#emit('InputVolumeChanged', { inputName: name, inputVolumeDb: db, inputVolumeMul: db <= -100 ? 0 : 10 ** (db / 20) });
    }
    return done();
  }

  /** The inputs a scene shows. */
  shownIn(scene: string): ReadonlySet<string> {
    return new Set(this.items(scene).flatMap((item) => (item.enabled ? [item.input] : [])));
  }

  itemList(scene: string): Outcome {
    return done({
      sceneItems: this.items(scene).map((item, sceneItemIndex) => ({
        sceneItemId: item.id, sceneItemIndex, sourceName: item.input, sourceType: 'OBS_SOURCE_TYPE_INPUT', inputKind: this.#inputs.get(item.input)?.kind ?? null, isGroup: null, sceneItemEnabled: item.enabled,
      })),
    });
  }

  item(scene: string, id: number): SimItem | null {
    return this.items(scene).find((i) => i.id === id) ?? null;
  }

  setEnabled(scene: string, id: number, enabled: boolean): Outcome {
    const item = this.item(scene, id);
    if (item === null) return refused(STATUS.notFound, 'No scene items were found in the specified scene by that ID.');
    if (item.enabled !== enabled) {
      item.enabled = enabled;
      this.#emit('SceneItemEnableStateChanged', { sceneName: scene, sceneItemId: id, sceneItemEnabled: enabled });
    }
    return done();
  }

  list(): Outcome {
    return done({ inputs: [...this.#inputs.values()].map((i) => ({ inputName: i.name, inputKind: i.kind, unversionedInputKind: i.kind })) });
  }

  find(name: string): SimInput | null {
    return this.#inputs.get(name) ?? null;
  }

  setMuted(name: string, muted: boolean): Outcome {
    const input = this.find(name);
    if (input === null) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    if (!input.isAudio) return refused(STATUS.wrongState, 'The specified input does not support audio.');
    if (input.muted !== muted) {
      input.muted = muted;
      this.#emit('InputMuteStateChanged', { inputName: name, inputMuted: muted });
    }
    return done();
  }

  setSettings(name: string, settings: Readonly<Record<string, unknown>>, overlay: boolean): Outcome {
    const input = this.find(name);
    if (input === null) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    input.settings = overlay ? { ...input.settings, ...settings } : settings;
    this.#emit('InputSettingsChanged', { inputName: name, inputSettings: input.settings });
    return done();
  }
}
