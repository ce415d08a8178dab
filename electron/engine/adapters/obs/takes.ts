import type { TakeTransition } from '#shared/obs/takeTransition.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { Clock, Log } from '../../ports.ts';
import { OBS_STATUS, type CallAnswer } from './answers.ts';
import type { CommandLane } from './lane.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory, SceneRequest } from './memory.ts';
import { proveTake } from './proveTake.ts';
import { restoreTransition, sendTake } from './sendTake.ts';
import { sceneRef } from './takeCalls.ts';
import type { TakeFailure, TakeOutcome, TakeWish } from './takeWish.ts';
import type { TakeJob } from './takeJob.ts';
import { OBS_TIMING } from './timing.ts';
import { TransitionWatch } from './transitionWatch.ts';

export interface TakesNeeds {
  readonly commands: ObsLink;
  readonly events: ObsLink;
  readonly lane: CommandLane;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly report: (report: WorldReport) => void;
  /** A whole re-read; resolves when its result has been taken over. */
  readonly reread: (why: string) => Promise<void>;
  /** A command got no answer in time. */
  readonly noAnswer: () => void;
  /** True while OBS changes its collection or profile: takes wait. */
  readonly isFrozen: () => boolean;
}

/** A transition without a duration of its own (Cut ends in a frame, a stinger in seconds). */
const UNKNOWN_TRANSITION_MS = 5_000;

/**
 * Puts scenes on air one after the other. A take in studio mode that comes while a transition runs is acknowledged, reported,
 * and never shown (obs.md finding 2): so takes wait for SceneTransitionEnded, a later one replaces a waiting earlier one,
 * and each is proved by the inputs that are really on air, taken again where they are not.
 */
export class Takes {
  readonly #needs: TakesNeeds;
  readonly #transition: TransitionWatch;
  #current: TakeJob | null = null;
  #waiting: TakeJob | null = null;
  /** A preview asked for: set when nothing runs, as OBS swaps the preview by itself at the end of a take. */
  #preview: string | null = null;
  #isWaitingForOthers = false;
  #isOver = false;

  constructor(needs: TakesNeeds) {
    this.#needs = needs;
    this.#transition = new TransitionWatch(needs.clock);
  }

  /** The scene being put on air at this moment. */
  get pendingScene(): string | null {
    return this.#needs.memory.panic?.isRunning === true ? this.#needs.memory.panic.scene : (this.#current?.scene ?? null);
  }

  /** True while a take or a panic runs or waits: whoever it is proves the picture. */
  get isBusy(): boolean {
    return this.#current !== null || this.#waiting !== null || this.#needs.memory.panic?.isRunning === true;
  }

  take(request: SceneRequest): void {
    // Asked again while on its way (a re-read in the middle of a take finds its run unanswered).
    const now = this.#current;
    const isUnderWay = this.#waiting === null && now !== null && now.scene === request.scene && now.runId === request.runId && request.runId !== null;
    if (!isUnderWay) this.#enqueue(makeJob(request.scene, request.runId, request.reason, request.transition ?? null));
  }

  /** The same for a part of the adapter, which is told what came of it. */
  takeNow({ scene, transition, reason, before = [], after = [] }: TakeWish, runId: TakeJob['runId'] = null): Promise<TakeOutcome> {
    return new Promise((settle) => this.#enqueue({ ...makeJob(scene, runId, reason, transition), before, after, settle }));
  }

  setPreview(scene: string): void {
    this.#preview = scene;
    void this.#next();
  }

  transitionStarted(): void {
    this.#transition.started();
  }

  transitionEnded(): void {
    this.#transition.ended();
    void this.#next();
  }

  /** OBS named a new program scene. True when it is the take of ours, and then it has been reported. */
  programChanged(scene: string): boolean {
    if (this.#needs.memory.panic?.isRunning === true) return true;
    if (this.#current?.scene !== scene) return false;
    this.#confirm(this.#current);
    return true;
  }

  renamed(from: string, to: string): void {
    for (const job of [this.#current, this.#waiting]) if (job?.scene === from) job.scene = to;
    if (this.#preview === from) this.#preview = to;
  }

  /** Whatever runs or waits is given up: the panic has the picture from here. The scenes that may be on air now. */
  interrupt(): readonly string[] {
    const jobs = [this.#current, this.#waiting].filter((job) => job !== null);
    for (const job of jobs) job.settle({ kind: 'failed', reason: 'panic', detail: '', steps: job.steps });
    this.#current = null;
    this.#waiting = null;
    this.#preview = null;
    return jobs.map(({ scene }) => scene);
  }

  /** Goes on after a panic or a collection change; also puts a transition back that an earlier take left selected. */
  resume(): void {
    // What ran is over by proof, or OBS lists its scenes anew.
    this.#transition.ended();
    void this.#next();
  }

  /** The connection is gone: what was on its way is settled by the read after the next connect. */
  end(): void {
    this.#isOver = true;
    const unconfirmed = this.#current?.isConfirmed === true ? null : this.#current;
    const open = this.#waiting ?? unconfirmed;
    if (open !== null) this.#needs.memory.uncertainTake = { kind: 'setProgramScene', scene: open.scene, runId: open.runId, reason: open.reason };
    for (const job of [this.#waiting, this.#current]) job?.settle({ kind: 'failed', reason: 'outcomeUnknown', detail: 'the connection to OBS was lost', steps: job.steps });
    this.#waiting = null;
  }

  #enqueue(job: TakeJob): void {
    if (this.#needs.memory.panic !== null) {
      this.#needs.log.warn('a take was refused: the backup scene stays on air until it is resumed', { scene: job.scene, reason: job.reason });
      return job.settle({ kind: 'failed', reason: 'panic', detail: '', steps: [] });
    }
    if (this.#waiting !== null) {
      this.#needs.log.info('a waiting take is replaced', { scene: this.#waiting.scene, by: job.scene });
      this.#waiting.settle({ kind: 'superseded', steps: [] });
    }
    this.#waiting = job;
    void this.#next();
  }

  async #next(): Promise<void> {
    while (this.#mayGoOn && (this.#waiting !== null || this.#preview !== null || this.#needs.memory.transitionBefore !== null)) {
      if (this.#transition.isRunning) {
        this.#isWaitingForOthers = true;
        await this.#transition.until(() => !this.#transition.isRunning || !this.#mayWait, this.#longestTransition(null));
        // Also when no end was heard: a lost event must not lock the takes.
        this.#transition.ended();
        this.#isWaitingForOthers = false;
        continue;
      }
      const job = this.#waiting;
      if (job === null) {
        if (!(await this.#tidy())) return;
        continue;
      }
      this.#waiting = null;
      this.#current = job;
      await this.#carryOut(job);
      if (this.#current === job) this.#current = null;
    }
  }

  get #mayWait(): boolean {
    return !this.#isOver && this.#needs.memory.panic?.isRunning !== true && !this.#needs.isFrozen();
  }

  get #mayGoOn(): boolean {
    return this.#mayWait && this.#current === null && !this.#isWaitingForOthers;
  }

  /** Between takes: the transition put back, the preview set. False = nothing could be done now. */
  async #tidy(): Promise<boolean> {
    const { commands, lane, memory, log } = this.#needs;
    this.#isWaitingForOthers = true;
    try {
      if (memory.transitionBefore !== null) {
        const isDone = await restoreTransition(this.#needs, memory.transitionBefore);
        if (!isDone) return false;
      }
      const scene = this.#preview;
      if (scene === null || this.#waiting !== null || this.#transition.isRunning) return !this.#isOver;
      this.#preview = null;
      const answer = await lane.run(() => commands.call('SetCurrentPreviewScene', sceneRef(scene, memory.sceneUuids)));
      if (answer.kind !== 'done') log.warn('OBS did not set the preview', { scene, answer });
      return !this.#isOver;
    } finally {
      this.#isWaitingForOthers = false;
    }
  }

  #isStale(job: TakeJob): boolean {
    return this.#isOver || this.#current !== job;
  }

  async #carryOut(job: TakeJob): Promise<void> {
    const { memory, log, clock } = this.#needs;
    const startsBefore = this.#transition.starts;
    const onAirBefore = memory.program;
    const askedAt = clock.now();
    const sending = sendTake(this.#needs, job, () => this.#isStale(job));
    // Written to a file: after the message has left.
    log.info('taking a scene', { scene: job.scene, reason: job.reason, transition: job.transition });
    const answer = await sending;
    if (this.#isStale(job)) return;
    if (answer.kind !== 'done') return this.#failed(job, answer);
    const ackMs = clock.now() - askedAt;
    // In studio mode a scene that is on air already runs through the transition again: its copy is made anew.
    if (onAirBefore !== job.scene || memory.studioMode) await this.#untilOver(startsBefore, job.transition);
    if (this.#isStale(job)) return;
    const proof = await proveTake({ ...this.#needs, job, before: onAirBefore, isStale: () => this.#isStale(job), isReplaced: () => this.#waiting !== null, untilOver: (starts) => this.#untilOver(starts, null), starts: () => this.#transition.starts });
    if (this.#isStale(job)) return;
    switch (proof.kind) {
      case 'right': {
        this.#confirm(job);
        this.#needs.report({ kind: 'reportTakeVerified', scene: job.scene, runId: job.runId, ackMs, onAirMs: clock.now() - askedAt, repairs: proof.repairs, found: proof.found.slice(0, 300) });
        return job.settle({ kind: 'onAir', repairs: proof.repairs, steps: job.steps });
      }
      case 'replaced':
        return job.settle({ kind: 'superseded', steps: job.steps });
      case 'elsewhere':
        return this.#overtaken(job, proof.scene);
      case 'wrong':
        return this.#fail(job, 'notOnAir', proof.found);
      case 'unknown':
        return this.#failed(job, { kind: 'timeout' });
    }
  }

  async #untilOver(startsBefore: number, own: TakeTransition | null): Promise<void> {
    const began = await this.#transition.until(() => this.#transition.starts > startsBefore || this.#isOver, OBS_TIMING.transitionStartMs);
    if (!began) return;
    const ended = await this.#transition.until(() => !this.#transition.isRunning || !this.#mayWait, this.#longestTransition(own));
    if (!ended) this.#needs.log.warn('no end of the transition was heard in time', {});
    this.#transition.ended();
  }

  #longestTransition(own: TakeTransition | null): number {
    return (own?.durationMs ?? this.#needs.memory.transitionMs ?? UNKNOWN_TRANSITION_MS) + OBS_TIMING.transitionSlackMs;
  }

  #confirm(job: TakeJob): void {
    if (job.isConfirmed) return;
    job.isConfirmed = true;
    this.#needs.memory.program = job.scene;
    this.#needs.report({ kind: 'reportProgramScene', scene: job.scene, cause: 'ours' });
  }

  /** OBS took our scene and now shows another: someone else was there in between. */
  #overtaken(job: TakeJob, onAir: string): void {
    const { memory, report } = this.#needs;
    if (!job.isConfirmed) this.#fail(job, 'obsRefused', `"${onAir}" is on air instead`);
    else job.settle({ kind: 'superseded', steps: job.steps });
    memory.program = onAir;
    report({ kind: 'reportProgramScene', scene: onAir, cause: 'foreign' });
  }

  async #failed(job: TakeJob, answer: CallAnswer): Promise<void> {
    const { reread, memory, noAnswer } = this.#needs;
    if (answer.kind === 'refused') {
      const reason = answer.code === OBS_STATUS.sourceMissing ? 'sceneMissing' : 'obsRefused';
      this.#fail(job, reason, `${answer.comment} (${answer.code})`);
      if (reason === 'sceneMissing') await reread('a scene is missing');
      return;
    }
    if (answer.kind === 'timeout') noAnswer();
    // Unknown is not failed: look first.
    await reread('a take got no answer');
    if (this.#isStale(job)) return;
    if (memory.program !== job.scene) return this.#fail(job, 'outcomeUnknown', 'OBS did not answer in time');
    this.#confirm(job);
    job.settle({ kind: 'onAir', repairs: 0, steps: job.steps });
  }

  #fail(job: TakeJob, reason: Exclude<TakeFailure, 'notConnected' | 'panic'>, detail: string): void {
    this.#needs.report({ kind: 'reportSceneFailed', scene: job.scene, reason, detail: detail.slice(0, 300) });
    job.settle({ kind: 'failed', reason, detail, steps: job.steps });
  }
}

const makeJob = (scene: string, runId: TakeJob['runId'], reason: string, transition: TakeTransition | null): TakeJob =>
  ({ scene, runId, reason, transition, before: [], after: [], steps: [], isConfirmed: false, settle: () => undefined });
