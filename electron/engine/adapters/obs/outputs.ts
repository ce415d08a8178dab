import type { WorldReport } from '#shared/show/reports.ts';
import { instant } from '#shared/time/instant.ts';
import type { Clock, Log } from '../../ports.ts';
import type { CallAnswer } from './answers.ts';
import type { CommandLane } from './lane.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import { followRecordEvent, followRecordStatus, type RecordStatus } from './recordTracker.ts';
import { followStreamEvent, followStreamStatus, type StreamStatus, type StreamTrack } from './streamTracker.ts';
import { OBS_TIMING } from './timing.ts';

export interface OutputsNeeds {
  readonly commands: ObsLink;
  readonly lane: CommandLane;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly report: (report: WorldReport) => void;
  readonly reread: (why: string) => Promise<void>;
  readonly noAnswer: () => void;
}

/**
 * Stream and recording. An acknowledgement of OBS says "queued" and nothing more: only its events and re-reads move the
 * situation. A second StartStream inside a start kills OBS (finding 1): once asked, the start is dead until OBS says
 * STARTED or STOPPED, or 15 s have passed.
 */
export class Outputs {
  readonly #needs: OutputsNeeds;
  #stopOnceStarted: string | null = null;

  constructor(needs: OutputsNeeds) {
    this.#needs = needs;
  }

  async startStream(reason: string): Promise<void> {
    const { memory, clock, log } = this.#needs;
    const { kind } = memory.stream.situation;
    if (this.#isLocked || (kind !== 'off' && kind !== 'failedToStart')) {
      log.warn('startStream dropped: a stream start is under way or the stream is not off', { reason, situation: kind, isLocked: this.#isLocked });
      return this.#tellStream();
    }
    const now = clock.now();
    memory.startLockedUntil = instant(now + OBS_TIMING.startLockMs);
    this.#stopOnceStarted = null;
    this.#setStream({ situation: { kind: 'starting', since: now }, liveSince: null });
    log.info('starting the stream', { reason });
    const answer = await this.#ask('StartStream');
    // Unanswered = OBS may have begun: the lock and "starting" stay until an event or the lock's end decides.
    if (answer.kind !== 'refused') return;
    memory.startLockedUntil = null;
    if (this.#streamKind() === 'starting') this.#setStream({ situation: { kind: 'failedToStart', at: clock.now() }, liveSince: null });
    await this.#needs.reread('StartStream was refused');
  }

  async stopStream(reason: string): Promise<void> {
    const { memory, log } = this.#needs;
    const { kind } = memory.stream.situation;
    if (kind === 'starting') {
      // OBS refuses a stop while it starts and goes live all the same.
      log.info('the stream will be stopped as soon as it has started', { reason });
      this.#stopOnceStarted = reason;
      return;
    }
    if (kind !== 'live' && kind !== 'reconnecting') {
      log.warn('stopStream dropped: nothing to stop', { reason, situation: kind });
      return this.#tellStream();
    }
    log.info('stopping the stream', { reason });
    const answer = await this.#ask('StopStream');
    if (answer.kind === 'done' || answer.kind === 'lost') return;
    await this.#needs.reread('StopStream was not carried out');
    this.#tellStream();
  }

  async startRecord(reason: string): Promise<void> {
    const { memory, log, clock } = this.#needs;
    if (memory.record.kind !== 'off') {
      log.warn('startRecord dropped: the recording is not off', { reason, situation: memory.record.kind });
      return this.#tellRecord();
    }
    log.info('starting the recording', { reason });
    this.#setRecord({ kind: 'starting', since: clock.now() });
    const answer = await this.#ask('StartRecord');
    if (answer.kind !== 'refused') return;
    this.#setRecord({ kind: 'off', lastFile: null });
    await this.#needs.reread('StartRecord was refused');
  }

  async stopRecord(reason: string): Promise<void> {
    const { memory, log } = this.#needs;
    if (memory.record.kind !== 'recording' && memory.record.kind !== 'paused') {
      log.warn('stopRecord dropped: nothing to stop', { reason, situation: memory.record.kind });
      return this.#tellRecord();
    }
    log.info('stopping the recording', { reason });
    const answer = await this.#ask('StopRecord');
    if (answer.kind === 'done' || answer.kind === 'lost') return;
    await this.#needs.reread('StopRecord was not carried out');
    this.#tellRecord();
  }

  streamEvent(outputState: string): void {
    const { memory, clock } = this.#needs;
    if (outputState === 'OBS_WEBSOCKET_OUTPUT_STARTED' || outputState === 'OBS_WEBSOCKET_OUTPUT_STOPPED') memory.startLockedUntil = null;
    this.#setStream(followStreamEvent(memory.stream, outputState, clock.now()));
    const stop = this.#stopOnceStarted;
    if (stop === null || memory.stream.situation.kind === 'starting') return;
    this.#stopOnceStarted = null;
    if (memory.stream.situation.kind === 'live') void this.stopStream(stop);
  }

  recordEvent(outputState: string, file: string | null): void {
    this.#setRecord(followRecordEvent(this.#needs.memory.record, outputState, file, this.#needs.clock.now()));
  }

  statusRead(stream: StreamStatus, record: RecordStatus): void {
    const { memory, clock } = this.#needs;
    const now = clock.now();
    const isOld = (situation: { readonly kind: string; readonly since?: number }): boolean => situation.since !== undefined && now - situation.since > OBS_TIMING.startLockMs;
    // We asked for a start, lost OBS, and it is not live yet: it may still be starting.
    if (this.#isLocked && !stream.active && memory.stream.situation.kind === 'unknown') this.#setStream({ situation: { kind: 'starting', since: now }, liveSince: null });
    else this.#setStream(followStreamStatus(memory.stream, stream, now, isOld(memory.stream.situation)));
    this.#setRecord(followRecordStatus(memory.record, record, now, isOld(memory.record)));
  }

  /** As of now: an event may have moved it while a command was on its way. */
  #streamKind(): StreamTrack['situation']['kind'] {
    return this.#needs.memory.stream.situation.kind;
  }

  get #isLocked(): boolean {
    const { memory, clock } = this.#needs;
    return memory.startLockedUntil !== null && clock.now() < memory.startLockedUntil;
  }

  async #ask(type: 'StartStream' | 'StopStream' | 'StartRecord' | 'StopRecord'): Promise<CallAnswer> {
    const { commands, lane, log, noAnswer } = this.#needs;
    const answer = await lane.run(() => commands.call(type));
    if (answer.kind === 'refused' || answer.kind === 'timeout') log.warn('OBS did not carry out a command', { type, answer });
    if (answer.kind === 'timeout') noAnswer();
    return answer;
  }

  /** Says again how things stand: who asked may already show what was asked for. */
  #tellStream(): void {
    this.#needs.report({ kind: 'reportStream', stream: this.#needs.memory.stream.situation });
  }

  #tellRecord(): void {
    this.#needs.report({ kind: 'reportRecord', record: this.#needs.memory.record });
  }

  #setStream(track: StreamTrack): void {
    const { memory, report } = this.#needs;
    const changed = track.situation !== memory.stream.situation;
    memory.stream = track;
    if (changed) report({ kind: 'reportStream', stream: track.situation });
  }

  #setRecord(record: ObsMemory['record']): void {
    const { memory, report } = this.#needs;
    const changed = record !== memory.record;
    memory.record = record;
    if (changed) report({ kind: 'reportRecord', record });
  }
}
