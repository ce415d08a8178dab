import type { Result } from '#shared/result.ts';
import type { CoreRequest } from '#shared/obs/request.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { Clock, Log, ObsListener } from '../../ports.ts';
import { programSchema } from './answers.ts';
import type { LinkEnd } from './failures.ts';
import { Heartbeat } from './heartbeat.ts';
import { CommandLane } from './lane.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import type { ObsEvent } from './obsEvents.ts';
import { Outputs } from './outputs.ts';
import type { PartHost } from './partHost.ts';
import { Reader } from './reader.ts';
import { Panic } from './panic.ts';
import { Silence } from './silence.ts';
import { StandingPicture } from './standingPicture.ts';
import { Takes } from './takes.ts';
import { OBS_TIMING } from './timing.ts';
import { Watching, type Wants } from './watching.ts';

export interface SessionNeeds {
  /** Commands only; subscribed to no events. */
  readonly commands: ObsLink;
  /** Events, reads, vitals, thumbnails. */
  readonly events: ObsLink;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly listener: ObsListener;
  /** The requests this OBS offers. */
  readonly available: ReadonlySet<string>;
  readonly parts: PartHost;
  /** One more connection to the same OBS. */
  readonly openLink: (subscriptions: number, onEnd: (end: LinkEnd) => void) => Promise<Result<ObsLink, LinkEnd>>;
  /** The session has to end: OBS is silent. */
  readonly onSilence: (end: LinkEnd) => void;
}

/** Commands in a row that may go unanswered before the connection is given up. */
const MOST_UNANSWERED = 2;

/** One connected stretch with OBS: everything that lives and dies with the two connections. */
export class ObsSession {
  readonly #needs: SessionNeeds;
  readonly #lane: CommandLane;
  readonly #takes: Takes;
  readonly #panic: Panic;
  readonly #outputs: Outputs;
  readonly #reader: Reader;
  readonly #standing: StandingPicture;
  readonly #silence: Silence;
  readonly #watching: Watching;
  #heartbeat: Heartbeat | null = null;
  #unanswered = 0;
  #isOver = false;

  constructor(needs: SessionNeeds) {
    this.#needs = needs;
    const { commands, events, memory, clock, log, listener, available, parts } = needs;
    this.#lane = new CommandLane(clock);
    this.#silence = new Silence(clock, [commands, events]);
    const report = (r: WorldReport): void => this.#tell(r);
    const noAnswer = (): void => {
      this.#unanswered += 1;
      if (this.#unanswered >= MOST_UNANSWERED) needs.onSilence({ kind: 'frozen' });
    };
    const reread = (why: string): Promise<void> => this.#reader.read(why);
    const shared = { commands, events, lane: this.#lane, memory, clock, log, report, reread, noAnswer, isFrozen: () => this.#reader.isFrozen };
    this.#outputs = new Outputs(shared);
    this.#takes = new Takes(shared);
    this.#panic = new Panic(shared, this.#takes);
    this.#reader = new Reader({
      events, memory, clock, log, report, available, outputs: this.#outputs, pendingScene: () => this.#takes.pendingScene,
      onReading: (reading) => {
        parts.read(reading);
        this.#standing.wasRead();
      },
      hold: () => this.#silence.changeBegan(), release: () => this.#silence.changeEnded(), onThaw: () => this.#takes.resume(),
    });
    this.#standing = new StandingPicture({ events, memory, clock, log, report, isMoving: () => this.#isOver || this.isExiting || this.#reader.isFrozen || this.#takes.isBusy });
    this.#watching = new Watching({ events, memory, clock, listener, isCommanding: () => this.#lane.isBusy || this.#silence.isOn });
    parts.attach({
      commands, events, lane: this.#lane, available, noAnswer, openLink: needs.openLink,
      isSettled: () => !this.#isOver && !this.isExiting && !this.#reader.isFrozen,
      reread: (why) => this.#reader.plan(why, OBS_TIMING.changeSettleMs),
      take: (wish) => this.#takes.takeNow(wish),
    });
  }

  #tell(report: WorldReport): void {
    if (this.#isOver) return;
    this.#needs.listener.report(report);
    this.#standing.heard(report);
  }

  /** First read, then the steady beat. */
  async start(wants: Wants): Promise<void> {
    await this.#reader.read('connected');
    if (this.#isOver) return;
    this.#heartbeat = new Heartbeat(this.#needs.clock, () => (this.#silence.isOn ? Promise.resolve(true) : this.#watching.beat()), () => this.#needs.onSilence({ kind: 'frozen' }));
    this.#reader.startDriftChecks();
    this.#watching.set(wants);
    // A transition that the connection before left selected is put back.
    this.#takes.resume();
  }

  /** OBS said that it is closing: whatever ends the connection from here on is that. */
  get isExiting(): boolean {
    return this.#silence.isExiting;
  }

  watch(wants: Wants): void {
    if (!this.#isOver && this.#heartbeat !== null) this.#watching.set(wants);
  }

  send(request: CoreRequest): void {
    switch (request.kind) {
      case 'setProgramScene':
        return this.#takes.take(request);
      case 'setPreviewScene':
        return this.#takes.setPreview(request.scene);
      case 'setStudioMode':
        return void this.#setStudioMode(request.on, request.reason);
      case 'panic':
        return void this.#panic.start(request);
      case 'endPanic':
        return void this.#panic.resume(request);
      case 'startStream':
        return void this.#outputs.startStream(request.reason);
      case 'stopStream':
        return void this.#outputs.stopStream(request.reason);
      case 'startRecord':
        return void this.#outputs.startRecord(request.reason);
      case 'stopRecord':
        return void this.#outputs.stopRecord(request.reason);
    }
  }

  async #setStudioMode(studioModeEnabled: boolean, reason: string): Promise<void> {
    const { commands, log } = this.#needs;
    log.info('changing studio mode', { on: studioModeEnabled, reason });
    const answer = await this.#lane.run(() => commands.call('SetStudioModeEnabled', { studioModeEnabled }));
    if (answer.kind !== 'done') log.warn('OBS did not change studio mode', { answer });
    await this.#reader.read('studio mode');
  }

  /** Ends it without waiting for OBS. Nothing is reported any more after this. */
  end(): void {
    if (this.#isOver) return;
    this.#takes.end();
    this.#panic.end();
    this.#reader.stop();
    this.#standing.stop();
    this.#silence.stop();
    this.#heartbeat?.stop();
    this.#watching.stop();
    this.#isOver = true;
    this.#needs.commands.close();
    this.#needs.events.close();
    this.#needs.parts.detach();
  }

  handle(event: ObsEvent): void {
    if (this.#isOver) return;
    this.#heartbeat?.heard();
    if (event.name === 'SceneRemoved' || event.name === 'InputRemoved') this.#silence.removed(event.name === 'SceneRemoved');
    switch (event.name) {
      case 'StreamStateChanged':
        return this.#outputs.streamEvent(event.data.outputState);
      case 'RecordStateChanged':
        return this.#outputs.recordEvent(event.data.outputState, event.data.outputPath ?? null);
      case 'SceneTransitionStarted':
        return this.#takes.transitionStarted();
      case 'SceneTransitionEnded':
        return this.#takes.transitionEnded();
      case 'CurrentSceneCollectionChanging': case 'CurrentProfileChanging':
        return this.#reader.freeze();
      case 'CurrentSceneCollectionChanged':
        return this.#reader.thaw('the scene collection changed');
      case 'CurrentProfileChanged':
        return this.#reader.thaw('the profile changed');
      case 'ExitStarted':
        this.#needs.log.info('OBS is closing', {});
        return this.#silence.exitStarted();
      default:
        // OBS takes its scenes apart while it closes, and while it changes collections: no news for anybody.
        if (!this.isExiting && !this.#reader.isFrozen) this.#handleChange(event);
    }
  }

  #handleChange(event: ObsEvent): void {
    const { memory } = this.#needs;
    switch (event.name) {
      case 'CurrentProgramSceneChanged':
        // A switch from before the first read is no switch to us; the read may be older than it, so another follows.
        if (!this.#reader.hasRead) return this.#reader.plan(event.name, OBS_TIMING.changeSettleMs);
        if (!this.#isOurs(event.data.sceneName, event.data.sceneUuid) || !this.#takes.programChanged(event.data.sceneName)) void this.#checkProgram();
        return;
      case 'SceneNameChanged':
        if (this.#isOurs(event.data.oldSceneName, event.data.sceneUuid)) this.#sceneRenamed(event.data.oldSceneName, event.data.sceneName);
        return this.#reader.plan('a scene was renamed', OBS_TIMING.changeSettleMs);
      case 'InputNameChanged':
        this.#tell({ kind: 'reportInputRenamed', from: event.data.oldInputName, to: event.data.inputName });
        return this.#reader.plan('an input was renamed', OBS_TIMING.changeSettleMs);
      case 'CurrentSceneTransitionChanged':
        this.#transitionChosen(event.data.transitionName);
        return this.#reader.plan('another transition', OBS_TIMING.changeSettleMs);
      case 'CurrentSceneTransitionDurationChanged':
        memory.transitionMs = event.data.transitionDuration;
        return;
      case 'SceneRemoved': case 'InputRemoved':
        return this.#reader.plan('a scene or input was removed', OBS_TIMING.removalSettleMs);
      default:
        this.#reader.plan(event.name, OBS_TIMING.changeSettleMs);
    }
  }

  /** Known at once, not with the next read: a panic right after it has to bring this one back. */
  #transitionChosen(name: string): void {
    const { memory } = this.#needs;
    if (memory.transitionBefore !== null || memory.inventory === null || memory.inventory.transition?.name === name) return;
    memory.inventory = { ...memory.inventory, transition: { name, durationMs: null } };
  }

  /**
   * Where OBS has several canvases their scenes send the same events, and a name is taken once on each: only the UUID tells whose it
   * is. Of a scene that is not ours nothing is believed; the next read says whether it has become one.
   */
  #isOurs(name: string, uuid: string | null | undefined): boolean {
    const known = this.#needs.memory.sceneUuids.get(name);
    return uuid === null || uuid === undefined || this.#needs.memory.sceneUuids.size === 0 || known === uuid;
  }

  /** A rename of the scene on air is not a switch: no other event tells of it. */
  #sceneRenamed(from: string, to: string): void {
    const { memory } = this.#needs;
    memory.sceneUuids = new Map([...memory.sceneUuids].map(([name, uuid]) => [name === from ? to : name, uuid]));
    if (memory.program === from) memory.program = to;
    if (memory.panic?.scene === from) memory.panic = { ...memory.panic, scene: to };
    this.#takes.renamed(from, to);
    this.#tell({ kind: 'reportSceneRenamed', from, to });
  }

  /**
   * Somebody else switched, or OBS says so: leaving studio mode sends two false program changes, and events may come out
   * of order, so OBS is asked.
   */
  async #checkProgram(): Promise<void> {
    const { events, memory } = this.#needs;
    const before = memory.program;
    const answer = await events.call('GetSceneList');
    const read = answer.kind === 'done' ? programSchema.safeParse(answer.data) : null;
    if (read?.success !== true || this.#isOver || this.isExiting || this.#reader.isFrozen || this.#takes.pendingScene !== null) return;
    // Renamed or switched while we asked: the answer is older than what we know.
    if (memory.program !== before) return this.#checkProgram();
    const scene = read.data.currentProgramSceneName;
    if (scene === memory.program) return;
    memory.program = scene;
    // The take that was under way when the connection was lost may arrive before the whole read has settled it.
    const isOurs = memory.uncertainTake?.scene === scene;
    if (isOurs) memory.uncertainTake = null;
    this.#tell({ kind: 'reportProgramScene', scene, cause: isOurs ? 'ours' : 'foreign' });
  }
}
