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
    const isLocked = memory.startLockedUntil !== null && clock.now() < memory.startLockedUntil;
    if (isLocked || (kind !== 'off' && kind !== 'failedToStart')) {
      log.warn('startStream dropped: a stream start is under way or the stream is not off', { reason, situation: kind, isLocked });
      return;
    }
    memory.startLockedUntil = instant(clock.now() + OBS_TIMING.startLockMs);
    this.#stopOnceStarted = null;
    log.info('starting the stream', { reason });
    const answer = await this.#ask('StartStream');
    // Refused = OBS began nothing. Unanswered = it may have: the lock stays.
    if (answer.kind === 'refused') memory.startLockedUntil = null;
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
      return;
    }
    log.info('stopping the stream', { reason });
    await this.#ask('StopStream');
  }

  async startRecord(reason: string): Promise<void> {
    const { memory, log } = this.#needs;
    if (memory.record.kind !== 'off') {
      log.warn('startRecord dropped: the recording is not off', { reason, situation: memory.record.kind });
      return;
    }
    log.info('starting the recording', { reason });
    this.#setRecord({ kind: 'starting', since: this.#needs.clock.now() });
    const answer = await this.#ask('StartRecord');
    if (answer.kind === 'refused') this.#setRecord({ kind: 'off', lastFile: null });
  }

  async stopRecord(reason: string): Promise<void> {
    const { memory, log } = this.#needs;
    if (memory.record.kind !== 'recording' && memory.record.kind !== 'paused') {
      log.warn('stopRecord dropped: nothing to stop', { reason, situation: memory.record.kind });
      return;
    }
    log.info('stopping the recording', { reason });
    await this.#ask('StopRecord');
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
    this.#setStream(followStreamStatus(memory.stream, stream, now, isOld(memory.stream.situation)));
    this.#setRecord(followRecordStatus(memory.record, record, now, isOld(memory.record)));
  }

  async #ask(type: 'StartStream' | 'StopStream' | 'StartRecord' | 'StopRecord'): Promise<CallAnswer> {
    const { commands, lane, log, reread, noAnswer } = this.#needs;
    const answer = await lane.run(() => commands.call(type));
    if (answer.kind === 'done' || answer.kind === 'lost') return answer;
    log.warn('OBS did not carry out a command', { type, answer });
    if (answer.kind === 'timeout') noAnswer();
    await reread(`${type} was not carried out`);
    return answer;
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
