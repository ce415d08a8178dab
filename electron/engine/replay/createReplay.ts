import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import type { SessionId } from '#shared/ids.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { SalesReadout } from '#shared/metrics/salesReadout.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { replayInstant, type OpenReplay, type ReplayControl, type ReplayPace, type ReplaySituation } from '#shared/replay/replay.ts';
import { createShowTape, type ShowTape, type TapePlace } from '#shared/replay/showTape.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { duration, instant, MINUTE, type Instant } from '#shared/time/instant.ts';
import type { RecordedSession } from '../adapters/store/replayFile.ts';
import type { ReplayStore } from '../adapters/store/replayStore.ts';
import { createClusterLane, type ClusterLane } from '../audience/clusterLane.ts';
import type { Cancel, Clock, CrowdCommit, Log } from '../ports.ts';
import { createReplaySales, type ReplaySales } from './replaySales.ts';

/** What a replay tells the windows that look at it. */
export interface ReplayListener {
  readonly situation: (now: ReplaySituation) => void;
  readonly delta: (stored: readonly StoredEvent[], afterSeq: number, seq: number) => void;
  readonly frame: (commit: CrowdCommit) => void;
  readonly clusters: (now: ClustersNow) => void;
  /** Does any window look? */
  readonly isWatched: () => boolean;
}

/** What stands at the instant shown. `crowdSeq`: the newest row that had come by then. */
export interface ReplayMoment {
  readonly sessionId: SessionId; readonly state: ShowState; readonly seq: number; readonly epoch: number; readonly at: Instant;
  /** Its rows are read with `comments`; the room's own where they are written. */
  readonly isImported: boolean;
  readonly crowdSeq: number; readonly metrics: MetricsReadout | null; readonly total: number; readonly buckets: readonly MinuteBucket[];
}

export interface Replay {
  readonly situation: () => ReplaySituation;
  /** Null while nothing is played. */
  readonly moment: () => ReplayMoment | null;
  readonly clusters: () => ClustersNow | null;
  readonly sales: () => SalesReadout | null;
  readonly comments: ReplayStore['comments'];
  /** Resolves when what was asked for stands; null = done. */
  readonly control: (control: ReplayControl) => Promise<Refusal | null>;
  readonly listen: (listener: ReplayListener) => void;
  /** Something goes on air: whatever is played ends at once. */
  readonly onAir: () => void;
  /** The session windows look at now; null = nobody looks at any, also when one still stands open. */
  readonly watched: () => SessionId | null;
  /** Lets go of a session nobody looks at any more: it is being deleted. */
  readonly letGo: (sessionId: SessionId) => void;
  readonly stop: () => Promise<void>;
}

export interface ReplayDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: ReplayStore;
  readonly isOnAir: () => boolean;
}

const BEAT_MS = 100;
/** Rows wound in one call: winding can be called off in between. */
const ROWS_A_CALL = 100_000;
/** What "many ask" looks back on (clusterLane.ts). */
const HEARD_MS = duration(10 * MINUTE);
const NOTHING: ShowState = initialState();
const NOBODY: ReplayListener = { situation: () => undefined, delta: () => undefined, frame: () => undefined, clusters: () => undefined, isWatched: () => false };

interface Playing {
  readonly session: RecordedSession; readonly sessionId: SessionId; readonly tape: ShowTape; readonly sales: ReplaySales;
  place: TapePlace; at: Instant; pace: ReplayPace; epoch: number; isWinding: boolean;
  crowdSeq: number; metrics: MetricsReadout | null; total: number; minutes: Map<number, MinuteBucket>; lane: ClusterLane;
}

/** The one replay of the engine; nothing is read before somebody opens a session. */
export function createReplay(deps: ReplayDeps): Replay {
  const room = new Room(deps);
  return {
    situation: () => room.situation(), moment: () => room.moment(), clusters: () => room.clusters(), sales: () => room.sales(), comments: deps.store.comments,
    control: (control) => room.control(control), listen: (listener) => room.listen(listener), onAir: () => room.onAir(), watched: () => room.watched(), letGo: (sessionId) => room.letGo(sessionId), stop: () => room.stop(),
  };
}

class Room {
  readonly #deps: ReplayDeps;
  #listener = NOBODY;
  #rest: Exclude<ReplaySituation, OpenReplay> = { kind: 'none' };
  #playing: Playing | null = null;
  /** Whoever asked last is served; what was under way for others is dropped. */
  #turn = 0;
  #epoch = 0;
  #isBusy = false;
  #cancel: Cancel | null = null;

  constructor(deps: ReplayDeps) {
    this.#deps = deps;
  }

  listen(listener: ReplayListener): void { this.#listener = listener; }

  situation(): ReplaySituation {
    const playing = this.#playing;
    if (playing === null) return this.#rest;
    const { session, sessionId, pace, epoch, isWinding, place } = playing;
    const { show } = place.state;
    return {
      kind: 'open', sessionId, title: session.title, mode: session.isTraining ? 'training' : session.mode === 'live' ? 'live' : 'rehearsal',
      timeZone: show.kind === 'empty' ? 'UTC' : show.sheet.timeZone, from: session.from, until: session.until, epoch, isWinding, pace,
    };
  }

  moment(): ReplayMoment | null {
    const playing = this.#playing;
    if (playing === null) return null;
    const { session, sessionId, place, epoch, at, crowdSeq, metrics, total, minutes } = playing;
    return { sessionId, state: place.state, seq: place.seq, epoch, at, isImported: session.isImported, crowdSeq, metrics, total, buckets: [...minutes.values()].toSorted((a, b) => a.minute - b.minute) };
  }

  clusters(): ClustersNow | null { return this.#playing?.lane.now() ?? null; }
  sales(): SalesReadout | null { return this.#playing === null ? null : this.#playing.sales.read(this.#playing.at); }

  async control(control: ReplayControl): Promise<Refusal | null> {
    if (this.#deps.isOnAir()) return refusal('replayOnAir');
    if (control.kind === 'open') return this.#open(control.sessionId, control.at);
    const playing = this.#playing;
    if (playing === null) return refusal('noReplay');
    switch (control.kind) {
      case 'play': this.#pace(playing, { kind: 'playing', at: playing.at >= playing.session.until ? playing.session.from : playing.at, since: this.#deps.clock.now(), speed: control.speed }); break;
      case 'pause': this.#pace(playing, { kind: 'paused', at: playing.at, speed: playing.pace.speed }); break;
      case 'wind': await this.#wind(playing, control.at); return null;
    }
    // Played on from its end: from the beginning.
    if (playing.pace.at < playing.at) await this.#wind(playing, playing.pace.at);
    return null;
  }

  onAir(): void {
    if (this.#playing !== null || this.#rest.kind === 'opening') this.#end({ kind: 'ended', why: 'onAir' });
  }

  watched(): SessionId | null {
    const { kind, ...now } = this.situation();
    return (kind === 'open' || kind === 'opening') && 'sessionId' in now && this.#listener.isWatched() ? now.sessionId : null;
  }

  letGo(sessionId: SessionId): void {
    if (this.#playing?.sessionId === sessionId || (this.#rest.kind === 'opening' && this.#rest.sessionId === sessionId)) this.#end({ kind: 'none' });
  }

  async stop(): Promise<void> {
    this.#end({ kind: 'none' });
    await this.#deps.store.close();
  }

  async #open(sessionId: SessionId, at: Instant | null): Promise<Refusal | null> {
    // Another window of the same replay joins it.
    if (this.#playing?.sessionId === sessionId && at === null) return null;
    this.#end({ kind: 'opening', sessionId });
    const turn = this.#turn;
    const session = await this.#deps.store.session(sessionId).catch((thrown: unknown) => { this.#deps.log.error('a recorded session could not be read', { sessionId, thrown }); return null; });
    if (turn !== this.#turn) return null;
    if (session === null) { this.#end({ kind: 'ended', why: 'unreadable' }); return refusal('unknownRecording'); }
    if (this.#deps.isOnAir()) { this.#end({ kind: 'ended', why: 'onAir' }); return refusal('replayOnAir'); }
    const tape = createShowTape(session.events);
    const begin = at ?? startOf(session);
    const playing: Playing = {
      session, sessionId, tape, sales: createReplaySales(session.from), place: tape.at(begin), at: begin, pace: { kind: 'paused', at: begin, speed: 1 }, epoch: this.#epoch, isWinding: true,
      crowdSeq: 0, metrics: null, total: 0, minutes: new Map(), lane: this.#lane(),
    };
    this.#playing = playing;
    this.#cancel = this.#deps.clock.every(BEAT_MS, () => { void this.#beat(); });
    await this.#wind(playing, begin);
    return null;
  }

  #pace(playing: Playing, pace: ReplayPace): void {
    playing.pace = pace;
    this.#listener.situation(this.situation());
  }

  /** To any instant of the session: the show at once, the crowd as soon as its rows are folded; the clock stands meanwhile. */
  async #wind(playing: Playing, to: Instant): Promise<void> {
    this.#turn += 1;
    this.#epoch += 1;
    const turn = this.#turn;
    const at = instant(Math.min(Math.max(to, playing.session.from), playing.session.until));
    const { pace } = playing;
    playing.lane.stop();
    Object.assign(playing, { at, place: playing.tape.at(at), epoch: this.#epoch, isWinding: true, pace: { kind: 'paused', at, speed: pace.speed }, crowdSeq: 0, metrics: null, total: 0, minutes: new Map(), lane: this.#lane() } satisfies Partial<Playing>);
    playing.sales.move(playing.session.events.slice(0, playing.place.count), true);
    this.#listener.situation(this.situation());
    const isThere = await this.#crowdTo(playing, at, true, turn);
    if (!isThere || turn !== this.#turn) return;
    playing.isWinding = false;
    playing.lane.start();
    this.#pace(playing, pace.kind === 'playing' ? { ...pace, at, since: this.#deps.clock.now() } : { kind: 'paused', at, speed: pace.speed });
  }

  /** False = called off, or the file could not be read. */
  async #crowdTo(playing: Playing, until: Instant, isJump: boolean, turn: number): Promise<boolean> {
    try {
      for (let isFirst = true; ; isFirst = false) {
        const wound = await this.#deps.store.wind({ sessionId: playing.sessionId, until, isJump: isJump && isFirst, heardSince: isJump ? instant(until - HEARD_MS) : playing.session.from, limit: ROWS_A_CALL });
        if (turn !== this.#turn || this.#playing !== playing) return false;
        if (!wound.isThere) continue;
        Object.assign(playing, { crowdSeq: wound.crowdSeq, metrics: wound.metrics, total: wound.total } satisfies Partial<Playing>);
        for (const bucket of wound.buckets) playing.minutes.set(bucket.minute, bucket);
        playing.sales.put(wound.orders, isJump);
        const commit: CrowdCommit = { results: [], metrics: wound.metrics, buckets: wound.buckets, tail: wound.tail, total: wound.total, heard: wound.heard, notices: wound.notices, orders: wound.orders };
        playing.lane.hear(commit);
        if (!isJump) this.#listener.frame(commit);
        return true;
      }
    } catch (thrown) {
      this.#deps.log.error('the crowd of a recorded session could not be read', { thrown });
      if (turn === this.#turn) this.#end({ kind: 'ended', why: 'unreadable' });
      return false;
    }
  }

  /** Show and crowd move together: what a window shows is one instant. */
  async #beat(): Promise<void> {
    const playing = this.#playing;
    if (playing === null || playing.pace.kind !== 'playing' || playing.isWinding || this.#isBusy) return;
    const { pace, session } = playing;
    const turn = this.#turn;
    const to = replayInstant(pace, this.#deps.clock.now(), session.until);
    if (to <= playing.at) return;
    this.#isBusy = true;
    try {
      if (!(await this.#crowdTo(playing, to, false, turn))) return;
      const before = playing.place;
      const { events, place } = playing.tape.onTo(before, to);
      playing.at = to;
      playing.place = place;
      playing.sales.move(events, false);
      if (events.length > 0) this.#listener.delta(events, before.seq, place.seq);
      if (to >= session.until) this.#pace(playing, { kind: 'paused', at: to, speed: pace.speed });
    } finally {
      this.#isBusy = false;
    }
  }

  #lane(): ClusterLane {
    const { clock, log } = this.#deps;
    return createClusterLane({
      log, clock: { ...clock, now: () => this.#playing?.at ?? clock.now() },
      // What was said before the instant is handed over when the crowd is wound.
      crowdStore: { askedSince: async () => [] }, state: () => this.#playing?.place.state ?? NOTHING, tell: (now) => this.#listener.clusters(now), grown: () => undefined,
    });
  }

  #end(rest: Exclude<ReplaySituation, OpenReplay>): void {
    this.#turn += 1;
    this.#epoch += 1;
    this.#cancel?.();
    this.#cancel = null;
    this.#playing?.lane.stop();
    const wasPlaying = this.#playing !== null;
    this.#playing = null;
    this.#rest = rest;
    if (wasPlaying && rest.kind !== 'opening') void this.#deps.store.forget().catch(() => undefined);
    this.#listener.situation(rest);
  }
}

/** moments before the show began: the room as it stood; without a show, where the session begins. */
function startOf({ events, from }: RecordedSession): Instant {
  const started = events.find(({ event }) => event.kind === 'showStarted')?.at ?? null;
  return started === null ? from : instant(Math.max(from, started - 5_000));
}
