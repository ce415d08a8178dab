import type { ObsAddress, ObsFailure } from '#shared/obs/model.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock, Log, ObsAdapter, ObsListener } from '../../ports.ts';
import { backoffMs } from './backoff.ts';
import type { Verdict } from './failures.ts';
import { later } from '../../later.ts';
import { freshMemory, type ObsMemory } from './memory.ts';
import { openSession } from './openSession.ts';
import { PartHost } from './partHost.ts';
import type { MakeObsPart } from './parts.ts';
import { followRecordLoss } from './recordTracker.ts';
import type { ObsSession } from './session.ts';
import { followStreamLoss } from './streamTracker.ts';
import type { Wants } from './watching.ts';

export interface ObsAdapterNeeds {
  readonly clock: Clock;
  readonly log: Log;
  readonly listener: ObsListener;
  /** What the adapter does beyond its core; see README.md. */
  readonly parts?: readonly MakeObsPart[];
  /** 0 <= r < 1, for the spread of the retries. */
  readonly random?: () => number;
}

/** The adapter to one OBS: connects, keeps trying, sends on one lane, reports what it sees. Connects to nothing before `connect`. */
export function createObsAdapter(needs: ObsAdapterNeeds): ObsAdapter {
  const core = new ObsConnector(needs);
  return {
    connect: (address, password) => core.connect(address, password),
    disconnect: () => core.disconnect(),
    send: (requests) => core.send(requests),
    watch: (wants) => core.watch(wants),
  };
}

class ObsConnector {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #listener: ObsListener;
  readonly #random: () => number;
  readonly #parts: PartHost;
  #memory: ObsMemory;
  #memoryOf: string | null = null;
  #session: ObsSession | null = null;
  #wants: Wants = { thumbnails: false, vitals: false };
  /** Grows with every connect and disconnect: whatever an older try brings is thrown away. */
  #era = 0;
  #cancelRetry: Cancel = () => undefined;

  constructor(needs: ObsAdapterNeeds) {
    this.#clock = needs.clock;
    this.#log = needs.log;
    this.#listener = needs.listener;
    this.#random = needs.random ?? Math.random;
    this.#memory = freshMemory(needs.clock.now());
    this.#parts = new PartHost({ clock: needs.clock, log: needs.log, report: needs.listener.report, parts: needs.parts ?? [] });
  }

  connect(address: ObsAddress, password: string | null): void {
    this.#leave();
    const place = `${address.host}:${address.port}`;
    if (this.#memoryOf !== place) this.#memory = freshMemory(this.#clock.now());
    this.#memoryOf = place;
    const since = this.#clock.now();
    this.#listener.report({ kind: 'reportObsConnection', connection: { kind: 'connecting', since } });
    void this.#try({ address, password, era: this.#era, attempt: 0, failure: null, since });
  }

  disconnect(): Promise<void> {
    this.#leave();
    return Promise.resolve();
  }

  send(requests: readonly ObsRequest[]): void {
    for (const request of requests) {
      if ('part' in request) this.#parts.request(request);
      else if (this.#session !== null) this.#session.send(request);
      else if (request.kind === 'setProgramScene') {
        this.#listener.report({ kind: 'reportSceneFailed', scene: request.scene, reason: 'notConnected', detail: '' });
      } else {
        this.#log.warn('a request to OBS was dropped: not connected', { kind: request.kind, reason: request.reason });
        // Who asked may already show what was asked for.
        this.#listener.report({ kind: 'reportStream', stream: this.#memory.stream.situation });
        this.#listener.report({ kind: 'reportRecord', record: this.#memory.record });
      }
    }
  }

  watch(wants: Wants): void {
    this.#wants = wants;
    this.#session?.watch(wants);
  }

  #leave(): void {
    this.#era += 1;
    this.#cancelRetry();
    this.#endSession();
  }

  #endSession(): void {
    if (this.#session === null) return;
    this.#session.end();
    this.#session = null;
    const now = this.#clock.now();
    const [stream, record] = [this.#memory.stream, this.#memory.record];
    this.#memory.stream = followStreamLoss(stream, now);
    this.#memory.record = followRecordLoss(record, now);
    if (this.#memory.stream !== stream) this.#listener.report({ kind: 'reportStream', stream: this.#memory.stream.situation });
    if (this.#memory.record !== record) this.#listener.report({ kind: 'reportRecord', record: this.#memory.record });
  }

  async #try(run: Run): Promise<void> {
    const { address, password, era } = run;
    const opened = await openSession({
      address, password, memory: this.#memory, clock: this.#clock, log: this.#log, listener: this.#listener, parts: this.#parts, failure: run.failure,
      onEnd: (verdict) => {
        if (era !== this.#era) return;
        this.#retry({ ...run, attempt: 0, failure: null, since: this.#clock.now() }, verdict);
      },
    });
    if (era !== this.#era) {
      if (opened.ok) opened.value.session.end();
      return;
    }
    if (!opened.ok) return this.#retry(run, opened.failure);
    const { session, obsVersion, websocketVersion, simulated } = opened.value;
    this.#session = session;
    this.#log.info('connected to OBS', { obsVersion, websocketVersion, simulated });
    this.#listener.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: this.#clock.now(), obsVersion, websocketVersion, simulated } });
    await session.start(this.#wants);
    // Somebody may have begun or ceased to watch during the first read.
    session.watch(this.#wants);
  }

  #retry(run: Run, verdict: Verdict): void {
    this.#endSession();
    const { failure, again } = verdict;
    if (failure === 'unreachable' || failure === 'closed') this.#memory.portWasClosed = true;
    // The reason shown is the present one, the moment stays that of the loss. `lost` is what a refused port was a moment ago.
    if (failure !== run.failure || !again) {
      this.#log.warn('no connection to OBS', { failure, again });
      this.#listener.report({ kind: 'reportObsConnection', connection: { kind: again ? 'retrying' : 'stopped', since: run.since, failure } });
    }
    if (!again) return;
    const attempt = run.attempt + 1;
    this.#cancelRetry = later(this.#clock, backoffMs(attempt, run.address.host, this.#random()), () => void this.#try({ ...run, attempt, failure }));
  }
}

interface Run {
  readonly address: ObsAddress;
  readonly password: string | null;
  readonly era: number;
  readonly attempt: number;
  readonly failure: ObsFailure | null;
  /** When this stretch without OBS began. */
  readonly since: Instant;
}
