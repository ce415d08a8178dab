import type { WorldReport } from '#shared/show/reports.ts';
import type { Clock, Log } from '../../ports.ts';
import { OBS_STATUS, programSchema, type CallAnswer } from './answers.ts';
import type { CommandLane } from './lane.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory, SceneRequest } from './memory.ts';
import type { TakeOutcome, TakeWish } from './takeWish.ts';
import { OBS_TIMING } from './timing.ts';
import { TransitionWatch } from './transitionWatch.ts';

export interface TakesNeeds {
  readonly commands: ObsLink;
  readonly lane: CommandLane;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly report: (report: WorldReport) => void;
  /** A whole re-read; resolves when its result has been taken over. */
  readonly reread: (why: string) => Promise<void>;
  /** A command got no answer in time. */
  readonly noAnswer: () => void;
}

/** A transition without a duration of its own (Cut ends in a frame, a stinger in seconds). */
const UNKNOWN_TRANSITION_MS = 5_000;

/** A take in the queue, and who waits for what comes of it. */
interface Job { readonly request: SceneRequest; readonly settle: (outcome: TakeOutcome) => void }

/**
 * Puts scenes on air one after the other. A take in studio mode that comes while a transition runs is acknowledged, reported,
 * and never shown (obs.md finding 2): so takes wait for SceneTransitionEnded, a later one replaces a waiting earlier
 * one, and each is confirmed by reading the program scene back.
 */
export class Takes {
  readonly #needs: TakesNeeds;
  readonly #transition: TransitionWatch;
  #current: Job | null = null;
  #isConfirmed = false;
  #waiting: Job | null = null;
  #isWaitingForOthers = false;
  #isOver = false;

  constructor(needs: TakesNeeds) {
    this.#needs = needs;
    this.#transition = new TransitionWatch(needs.clock);
  }

  /** The scene being put on air at this moment. */
  get pendingScene(): string | null {
    return this.#current?.request.scene ?? null;
  }

  take(request: SceneRequest): void {
    // Asked again while on its way (a re-read in the middle of a take finds its run unanswered).
    const now = this.#current?.request;
    const isUnderWay = this.#waiting === null && now?.scene === request.scene && now.runId === request.runId && request.runId !== null;
    if (!isUnderWay) this.#enqueue({ request, settle: () => undefined });
  }

  /** The same for a part of the adapter, which is told what came of it. */
  takeNow({ scene, reason }: TakeWish): Promise<TakeOutcome> {
    return new Promise((settle) => this.#enqueue({ request: { kind: 'setProgramScene', scene, runId: null, reason }, settle }));
  }

  transitionStarted(): void {
    this.#transition.started();
  }

  transitionEnded(): void {
    this.#transition.ended();
  }

  /** OBS named a new program scene. True when it is the take of ours, and then it has been reported. */
  programChanged(scene: string): boolean {
    if (this.#current?.request.scene !== scene) return false;
    this.#confirm(scene);
    return true;
  }

  /** The connection is gone: what was on its way is settled by the read after the next connect. */
  end(): void {
    this.#isOver = true;
    const unconfirmed = this.#isConfirmed ? null : this.#current;
    const open = this.#waiting ?? unconfirmed;
    this.#needs.memory.uncertainTake = open?.request ?? this.#needs.memory.uncertainTake;
    for (const job of [this.#waiting, unconfirmed]) job?.settle({ kind: 'failed', reason: 'outcomeUnknown', detail: 'the connection to OBS was lost' });
    this.#waiting = null;
  }

  #enqueue(job: Job): void {
    if (this.#waiting !== null) {
      this.#needs.log.info('a waiting take is replaced', { scene: this.#waiting.request.scene, by: job.request.scene });
      this.#waiting.settle({ kind: 'superseded' });
    }
    this.#waiting = job;
    void this.#next();
  }

  async #next(): Promise<void> {
    while (this.#waiting !== null && this.#current === null && !this.#isWaitingForOthers && !this.#isOver) {
      if (this.#transition.isRunning) {
        this.#isWaitingForOthers = true;
        await this.#transition.until(() => !this.#transition.isRunning, this.#longestTransition());
        // Also when no end was heard: a lost event must not lock the takes.
        this.#transition.ended();
        this.#isWaitingForOthers = false;
        continue;
      }
      const job = this.#waiting;
      this.#waiting = null;
      this.#current = job;
      this.#isConfirmed = false;
      await this.#carryOut(job.request);
      this.#current = null;
    }
  }

  async #carryOut(request: SceneRequest): Promise<void> {
    const { commands, lane, memory, log } = this.#needs;
    const startsBefore = this.#transition.starts;
    const wasOnAir = memory.program === request.scene;
    log.info('taking a scene', { scene: request.scene, reason: request.reason });
    const answer = await lane.run(() => this.#ask(request));
    if (this.#isOver) return;
    if (answer.kind !== 'done') return this.#failed(request, answer);
    if (!wasOnAir) await this.#untilOver(startsBefore);
    if (this.#isOver) return;
    const seen = await lane.run(() => commands.call('GetCurrentProgramScene'));
    if (this.#isOver) return;
    const program = seen.kind === 'done' ? programSchema.safeParse(seen.data) : null;
    if (program?.success !== true) return this.#failed(request, seen);
    if (program.data.currentProgramSceneName === request.scene) this.#confirm(request.scene);
    else this.#overtaken(request, program.data.currentProgramSceneName);
  }

  /** OBS 30+ answers 207 while it loads a collection: the take is not lost, only early. */
  async #ask(request: SceneRequest): Promise<CallAnswer> {
    const { commands, clock } = this.#needs;
    const giveUpAt = clock.now() + OBS_TIMING.requestMs;
    for (;;) {
      const answer = await commands.call('SetCurrentProgramScene', { sceneName: request.scene });
      const isEarly = answer.kind === 'refused' && answer.code === OBS_STATUS.notReady;
      if (!isEarly || clock.now() >= giveUpAt || this.#isOver) return answer;
      await clock.sleep(OBS_TIMING.notReadyRetryMs);
    }
  }

  async #untilOver(startsBefore: number): Promise<void> {
    const began = await this.#transition.until(() => this.#transition.starts > startsBefore, OBS_TIMING.transitionStartMs);
    if (!began) return;
    const ended = await this.#transition.until(() => !this.#transition.isRunning, this.#longestTransition());
    if (!ended) this.#needs.log.warn('no end of the transition was heard in time', {});
    this.#transition.ended();
  }

  #longestTransition(): number {
    return (this.#needs.memory.transitionMs ?? UNKNOWN_TRANSITION_MS) + OBS_TIMING.transitionSlackMs;
  }

  #confirm(scene: string): void {
    if (this.#isConfirmed) return;
    this.#isConfirmed = true;
    this.#needs.memory.program = scene;
    this.#needs.report({ kind: 'reportProgramScene', scene, cause: 'ours' });
    this.#current?.settle({ kind: 'onAir', repaired: false });
  }

  /** OBS took our scene and now shows another: someone else was there in between. */
  #overtaken(request: SceneRequest, onAir: string): void {
    const { memory, report } = this.#needs;
    if (!this.#isConfirmed) this.#fail(request.scene, 'obsRefused', `"${onAir}" is on air instead`);
    memory.program = onAir;
    report({ kind: 'reportProgramScene', scene: onAir, cause: 'foreign' });
  }

  async #failed(request: SceneRequest, answer: CallAnswer): Promise<void> {
    const { reread, memory, noAnswer } = this.#needs;
    if (answer.kind === 'refused') {
      const reason = answer.code === OBS_STATUS.sourceMissing ? 'sceneMissing' : 'obsRefused';
      this.#fail(request.scene, reason, `${answer.comment} (${answer.code})`.slice(0, 300));
      if (reason === 'sceneMissing') await reread('a scene is missing');
      return;
    }
    if (answer.kind === 'timeout') noAnswer();
    // Unknown is not failed: look first.
    await reread('a take got no answer');
    if (this.#isOver) return;
    if (memory.program === request.scene) this.#confirm(request.scene);
    else this.#fail(request.scene, 'outcomeUnknown', 'OBS did not answer in time');
  }

  #fail(scene: string, reason: 'sceneMissing' | 'obsRefused' | 'outcomeUnknown', detail: string): void {
    this.#needs.report({ kind: 'reportSceneFailed', scene, reason, detail });
    this.#current?.settle({ kind: 'failed', reason, detail });
  }
}
