import { createHash } from 'node:crypto';
import type { Cancel, Clock } from '../../ports.ts';
import { later } from '../../later.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';

export interface SimTransition { readonly name: string; readonly kind: string; readonly isFixed: boolean }
export const TRANSITIONS: readonly SimTransition[] = [{ name: 'Cut', kind: 'cut_transition', isFixed: true }, { name: 'Fade', kind: 'fade_transition', isFixed: false }];

const isFixed = (name: string): boolean => TRANSITIONS.find((t) => t.name === name)?.isFixed === true;

interface Collection { scenes: string[]; program: string }

/** One frame, and how long a collection change keeps OBS from answering: as measured on a real one. */
const CUT_MS = 45;
const COLLECTION_CHANGE_MS = 90;

/** The UUID that a scene of this name is made with: the same at every start, as OBS keeps them in the collection file. */
function newUuid(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Scenes, transitions, studio mode and collections of the simulation. */
export class ScenesPart {
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #collections = new Map<string, Collection>();
  #collection: string;
  #preview: string | null = null;
  #running: { readonly from: string; readonly to: string; readonly by: string; readonly cancel: Cancel } | null = null;
  /** What is really on air: in studio mode it can differ from the program scene that is reported (see `take`). */
  #onAir: string;
  /** In studio mode a copy of the scene is on air: what it showed when it was taken. Null outside. */
  #copy: ReadonlySet<string> | null = null;
  /** Both ends of a transition that was left half done: a take of either is swallowed until another scene comes. */
  #stuck: readonly string[] = [];
  #cancelChange: Cancel | null = null;
  readonly #shownOf: (scene: string) => ReadonlySet<string>;
  readonly #uuids = new Map<string, string>();
  #transition = 'Fade';
  #durationMs = 300;

  constructor(clock: Clock, emit: Emit, collection: string, scenes: readonly string[], shownOf: (scene: string) => ReadonlySet<string>) {
    const program = scenes[0];
    if (program === undefined) throw new Error('a simulated OBS needs at least one scene');
    this.#clock = clock;
    this.#emit = emit;
    this.#collection = collection;
    this.#collections.set(collection, { scenes: [...scenes], program });
    this.#onAir = program;
    this.#shownOf = shownOf;
  }

  /** The inputs that are really on air: of a scene in studio mode those of the copy that was made when it was taken. */
  get shown(): ReadonlySet<string> {
    const now = this.#copy ?? this.#shownOf(this.#onAir);
    // Both ends of a transition are on air while it runs.
    return this.#running === null ? now : new Set([...now, ...this.#shownOf(this.#running.to)]);
  }

  /** True while the collection changes: every request is answered with "not ready". */
  get isChanging(): boolean {
    return this.#cancelChange !== null;
  }

  get collection(): string {
    return this.#collection;
  }

  get collections(): readonly string[] {
    return [...this.#collections.keys()];
  }

  /** Top first. */
  get names(): readonly string[] {
    return this.#now.scenes;
  }

  /** What OBS says is on air: during a transition already its destination. */
  get program(): string {
    return this.#now.program;
  }

  get onAir(): string {
    return this.#onAir;
  }

  get transition(): string {
    return this.#transition;
  }

  get durationMs(): number {
    return this.#durationMs;
  }

  setTransition(name: string): void {
    if (name === this.#transition) return;
    this.#transition = name;
    // Normal mode: the fade under way is left half done, with its old picture on air (as measured on a real one).
    if (this.#running !== null && !this.isStudioMode) {
      this.#stuck = [this.#running.from, this.#running.to];
      this.#running.cancel();
      this.#running = null;
      this.#emit('SceneTransitionEnded', { transitionName: name });
    }
    this.#emit('CurrentSceneTransitionChanged', { transitionName: name });
  }

  setDuration(ms: number): void {
    if (ms === this.#durationMs) return;
    this.#durationMs = ms;
    this.#emit('CurrentSceneTransitionDurationChanged', { transitionDuration: ms });
  }

  /** A scene keeps its UUID through renames; another one that is given its old name has one of its own. */
  uuidOf(name: string): string {
    const known = this.#uuids.get(name);
    if (known !== undefined) return known;
    let uuid = newUuid(name);
    for (let other = 1; [...this.#uuids.values()].includes(uuid); other += 1) uuid = newUuid(`${name} ${other}`);
    this.#uuids.set(name, uuid);
    return uuid;
  }

  /** The scene with this UUID, null when there is none. */
  byUuid(uuid: string): string | null {
    return this.#now.scenes.find((name) => this.uuidOf(name) === uuid) ?? null;
  }

  /** Null outside studio mode. */
  get preview(): string | null {
    return this.#preview;
  }

  get isStudioMode(): boolean {
    return this.#preview !== null;
  }

  /** The protocol's list: its index counts from the bottom. */
  list(): readonly Readonly<Record<string, unknown>>[] {
    return this.#now.scenes.map((sceneName, i, all) => ({ sceneIndex: all.length - 1 - i, sceneName, sceneUuid: this.uuidOf(sceneName) })).toReversed();
  }

  /**
   * Normal mode: a take during a transition starts it anew towards the new scene. Studio mode: it is acknowledged and
   * reported, but the first one stays on air until the next take, as the real OBS does it.
   */
  take(name: string): Outcome {
    const now = this.#now;
    if (!now.scenes.includes(name)) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    const before = now.program;
    if (this.#stuck.includes(name)) {
      now.program = name;
      this.#emit('CurrentProgramSceneChanged', { sceneName: name, sceneUuid: this.uuidOf(name) });
      return done(undefined, 8);
    }
    this.#stuck = [];
    // In studio mode the copy on air is made anew, through the transition.
    if (this.#running === null && before === name && !this.isStudioMode && this.#onAir === name) return done(undefined, 1);
    // A Cut has no time in which it could be running, and a transition chosen meanwhile is not the one that runs.
    const isLie = this.#running !== null && this.isStudioMode && this.#running.by === this.#transition && !isFixed(this.#transition);
    now.program = name;
    if (isLie) {
      this.#emit('CurrentProgramSceneChanged', { sceneName: name, sceneUuid: this.uuidOf(name) });
      return done(undefined, 8);
    }
    this.#running?.cancel();
    this.#begin(this.#onAir, name);
    return done(undefined, 8);
  }

  setPreview(name: string): Outcome {
    if (!this.isStudioMode) return refused(STATUS.studioModeNotActive, 'Studio mode is not active.');
    if (!this.#now.scenes.includes(name)) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    if (this.#preview === name) return done();
    this.#preview = name;
    this.#emit('CurrentPreviewSceneChanged', { sceneName: name, sceneUuid: this.uuidOf(name) });
    return done();
  }

  setStudioMode(on: boolean): Outcome {
    if (on === this.isStudioMode) return done();
    this.#preview = on ? this.#now.program : null;
    this.#copy = on ? new Set(this.#shownOf(this.#onAir)) : null;
    this.#emit('StudioModeStateChanged', { studioModeEnabled: on });
    return done();
  }

  create(name: string): Outcome {
    if (this.#now.scenes.includes(name)) return refused(STATUS.alreadyExists, 'A source already exists by that scene name.');
    this.#now.scenes.push(name);
    this.#emit('SceneCreated', { sceneName: name, sceneUuid: this.uuidOf(name), isGroup: false });
    this.#listChanged();
    return done({ sceneUuid: this.uuidOf(name) });
  }

  /** Removing the scene on air puts its neighbour on air. */
  remove(name: string): Outcome {
    const now = this.#now;
    const at = now.scenes.indexOf(name);
    if (at < 0) return refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
    if (now.scenes.length === 1) return refused(STATUS.notEnough, 'You cannot remove the last scene in the collection.');
    now.scenes.splice(at, 1);
    this.#emit('SceneRemoved', { sceneName: name, sceneUuid: this.uuidOf(name), isGroup: false });
    this.#listChanged();
    const neighbour = now.scenes[Math.min(at, now.scenes.length - 1)];
    if (now.program === name && neighbour !== undefined) this.take(neighbour);
    if (this.#preview === name) this.#preview = now.program;
    return done();
  }

  /** Tells the new name and nothing else, also for the scene on air. */
  rename(from: string, to: string): Outcome {
    const now = this.#now;
    const at = now.scenes.indexOf(from);
    if (at < 0) return refused(STATUS.notFound, `No source was found by the name of \`${from}\`.`);
    if (now.scenes.includes(to)) return refused(STATUS.alreadyExists, 'A source already exists by that new scene name.');
    const uuid = this.uuidOf(from);
    this.#uuids.delete(from);
    this.#uuids.set(to, uuid);
    now.scenes[at] = to;
    if (now.program === from) now.program = to;
    if (this.#onAir === from) this.#onAir = to;
    this.#stuck = this.#stuck.map((name) => (name === from ? to : name));
    if (this.#preview === from) this.#preview = to;
    this.#emit('SceneNameChanged', { sceneUuid: uuid, oldSceneName: from, sceneName: to });
    return done();
  }

  enterCollection(name: string, create: boolean): Outcome {
    if (create === this.#collections.has(name)) return create ? refused(STATUS.alreadyExists, 'The scene collection exists.') : refused(STATUS.notFound, 'No such scene collection.');
    if (create) this.#collections.set(name, { scenes: ['Scene'], program: 'Scene' });
    if (name === this.#collection) return done();
    this.#emit('CurrentSceneCollectionChanging', { sceneCollectionName: this.#collection });
    this.#running?.cancel();
    this.#running = null;
    this.#collection = name;
    this.#onAir = this.#now.program;
    this.#stuck = [];
    this.#copy = this.isStudioMode ? new Set(this.#shownOf(this.#onAir)) : null;
    if (this.isStudioMode) this.#preview = this.#now.program;
    this.#cancelChange = later(this.#clock, COLLECTION_CHANGE_MS, () => {
      this.#cancelChange = null;
      this.#emit('CurrentSceneCollectionChanged', { sceneCollectionName: name });
      if (create) this.#emit('SceneCollectionListChanged', { sceneCollections: this.collections });
    });
    return done();
  }

  stop(): void {
    this.#running?.cancel();
    this.#cancelChange?.();
  }

  get #now(): Collection {
    const now = this.#collections.get(this.#collection);
    if (now === undefined) throw new Error(`no collection ${this.#collection}`);
    return now;
  }

  #begin(from: string, to: string): void {
    this.#emit('SceneTransitionStarted', { transitionName: this.#transition });
    const cancel = later(this.#clock, isFixed(this.#transition) ? CUT_MS : this.#durationMs, () => this.#arrive(from, to));
    this.#running = { from, to, by: this.#transition, cancel };
  }

  #arrive(from: string, to: string): void {
    this.#running = null;
    this.#onAir = to;
    this.#copy = this.isStudioMode ? new Set(this.#shownOf(to)) : null;
    const transitionName = this.#transition;
    this.#emit('SceneTransitionVideoEnded', { transitionName });
    this.#emit('CurrentProgramSceneChanged', { sceneName: to, sceneUuid: this.uuidOf(to) });
    this.#emit('SceneTransitionEnded', { transitionName });
    if (this.isStudioMode && from !== to && this.#now.scenes.includes(from)) this.setPreview(from);
  }

  #listChanged(): void {
    this.#emit('SceneListChanged', { scenes: this.list() });
  }
}
