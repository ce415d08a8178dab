import type { WorldReport } from '#shared/show/reports.ts';
import type { Cancel, Clock, Log } from '../../ports.ts';
import { later } from '../../later.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import type { Outputs } from './outputs.ts';
import { isSameInventory, readObs, type ObsReading } from './reading.ts';
import { renamesBetween } from './renames.ts';
import { isNewProcess } from './restart.ts';
import { forgetLiveSince } from './streamTracker.ts';
import { OBS_TIMING } from './timing.ts';

export interface ReaderNeeds {
  readonly events: ObsLink;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly report: (report: WorldReport) => void;
  readonly outputs: Outputs;
  readonly available: ReadonlySet<string>;
  /** A reading has been taken over. */
  readonly onReading: (reading: ObsReading) => void;
  /** From the start of a collection or profile change to its end OBS is asked nothing at all. */
  readonly hold: () => void;
  readonly release: () => void;
  /** A collection or profile change is over. */
  readonly onThaw: () => void;
  /** The scene being put on air at this moment: its program scene is the take's business, not the reader's. */
  readonly pendingScene: () => string | null;
}

/** Reads OBS whole and reports what differs from what was reported before. Events are hints; this is the last word. */
export class Reader {
  readonly #needs: ReaderNeeds;
  #isFirst = true;
  #running: Promise<void> | null = null;
  #cancelPlanned: Cancel | null = null;
  #plannedMs = 0;
  #cancelDrift: Cancel | null = null;
  #cancelFreeze: Cancel | null = null;
  #isOver = false;

  constructor(needs: ReaderNeeds) {
    this.#needs = needs;
  }

  /** Reads after `ms`; several wishes in that span are one read, the longest settling time wins. */
  plan(why: string, ms: number): void {
    if (this.#isOver) return;
    const waitMs = this.#cancelPlanned === null ? ms : Math.max(ms, this.#plannedMs);
    this.#cancelPlanned?.();
    this.#plannedMs = waitMs;
    this.#cancelPlanned = later(this.#needs.clock, waitMs, () => {
      this.#cancelPlanned = null;
      void this.read(why);
    });
  }

  /** Reads now. A read already under way may be older than the caller's wish, so another follows it. */
  async read(why: string): Promise<void> {
    while (this.#running !== null) await this.#running;
    if (this.#isOver || this.#cancelFreeze !== null) return;
    this.#running = this.#readOnce(why);
    await this.#running.finally(() => {
      this.#running = null;
    });
  }

  startDriftChecks(): void {
    this.#cancelDrift = this.#needs.clock.every(OBS_TIMING.driftMs, () => void this.read('drift check'));
  }

  /**
   * The scene collection is changing: lists are half built until it has changed, and OBS has crashed on questions asked in the middle of
   * it (obs-websocket#894, obs-studio#11645). Thaws by itself should OBS never say so.
   */
  freeze(): void {
    this.#cancelPlanned?.();
    this.#cancelPlanned = null;
    this.#cancelFreeze?.();
    this.#needs.hold();
    this.#cancelFreeze = later(this.#needs.clock, OBS_TIMING.collectionChangeMs, () => this.thaw('the collection change had no end'));
  }

  thaw(why: string): void {
    this.#cancelFreeze?.();
    this.#cancelFreeze = null;
    this.#needs.release();
    void this.read(why).then(() => this.#needs.onThaw());
  }

  /** False until OBS has been read once: before that nothing is known that an event could change. */
  get hasRead(): boolean {
    return !this.#isFirst;
  }

  get isFrozen(): boolean {
    return this.#cancelFreeze !== null;
  }

  stop(): void {
    this.#isOver = true;
    this.#cancelPlanned?.();
    this.#cancelDrift?.();
    this.#cancelFreeze?.();
  }

  async #readOnce(why: string): Promise<void> {
    const { events, log, available } = this.#needs;
    const outcome = await readObs(events, available);
    if (this.#isOver || this.isFrozen) return;
    switch (outcome.kind) {
      case 'read':
        return this.#takeOver(outcome.reading);
      case 'notReady':
        return this.plan(why, OBS_TIMING.notReadyRetryMs);
      case 'noAnswer':
        return this.plan(why, OBS_TIMING.heartbeatMs);
      case 'unreadable':
        log.error('OBS answered in a shape we cannot read', { why, detail: outcome.detail });
        return this.plan(why, OBS_TIMING.driftMs);
    }
  }

  #takeOver(reading: ObsReading): void {
    const { memory, clock, outputs, report } = this.#needs;
    const first = this.#isFirst;
    this.#isFirst = false;
    const mark = { frames: reading.frames, at: clock.now() };
    const restarted = first && isNewProcess(memory.frames, mark, reading.fps, memory.portWasClosed);
    memory.frames = mark;
    memory.portWasClosed = false;
    memory.transitionMs = reading.transitionMs;
    memory.studioMode = reading.inventory.studioMode;
    if (restarted) {
      memory.stream = forgetLiveSince(memory.stream);
      memory.startLockedUntil = null;
    }
    outputs.statusRead(reading.stream, reading.record);
    // While a take of ours runs OBS answers its destination already: the take reports that itself.
    const programBefore = memory.program;
    const program = this.#needs.pendingScene() !== null && !first ? programBefore : reading.inventory.programScene;
    // The transition of one take is nobody's choice: what is selected is what comes back after it.
    const { transitionBefore } = memory;
    const transition = transitionBefore === null ? reading.inventory.transition : { name: transitionBefore.name, durationMs: transitionBefore.durationMs ?? memory.inventory?.transition?.durationMs ?? null };
    const inventory = { ...reading.inventory, programScene: program, transition };
    const renames = renamesBetween(memory.inventory, inventory);
    for (const rename of renames.scenes) report({ kind: 'reportSceneRenamed', ...rename });
    for (const rename of renames.inputs) report({ kind: 'reportInputRenamed', ...rename });
    memory.program = program;
    if (first) this.#settleUncertainTake();
    const known = memory.inventory === null ? null : { ...memory.inventory, programScene: programBefore };
    memory.inventory = inventory;
    memory.sceneUuids = new Map(inventory.scenes.flatMap(({ name, uuid }) => (uuid === null ? [] : [[name, uuid] as const])));
    if (first || known === null || !isSameInventory(known, inventory)) report({ kind: 'reportObsInventory', inventory, restarted });
    if (!first && program !== null && program !== programBefore) report({ kind: 'reportProgramScene', scene: program, cause: 'foreign' });
    this.#needs.onReading({ ...reading, inventory });
  }

  /**
   * A take that a lost connection left open: it came through, or it did not. One of a run is left wanted (the plan puts
   * it on air again after this read); one by hand has nothing to bring it back, so it is told as unknown.
   */
  #settleUncertainTake(): void {
    const { memory, report } = this.#needs;
    const take = memory.uncertainTake;
    memory.uncertainTake = null;
    if (take === null) return;
    if (memory.program === take.scene) report({ kind: 'reportProgramScene', scene: take.scene, cause: 'ours' });
    else if (take.runId === null) report({ kind: 'reportSceneFailed', scene: take.scene, reason: 'outcomeUnknown', detail: 'the connection to OBS was lost during the take' });
  }
}
