import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import { healthNowSchema, NO_HEALTH_NOW, type HealthNow } from '#shared/alerts/healthNow.ts';
import type { CommandId, SourceId } from '#shared/ids.ts';
import { refusalSchema, type Refusal } from '#shared/protocol/refusal.ts';
import type { Ack, ClustersNow, Delta, enterOrdersSchema, Frame, LanState, OrdersTaken, Query, QueryAnswers, QueryKind, SceneThumb, Thumbnail, Watch } from '#shared/protocol/wire.ts';
import { NO_DESK, type DeskChange, type Meters, type WatchDesk } from '#shared/obs/desk/model.ts';
import type { ObsVitals } from '#shared/obs/model.ts';
import type { Command } from '#shared/show/commands.ts';
import type { SecretOwner } from '#shared/show/secretOwner.ts';
import type { z } from 'zod';
import { makeCommandLane, type CommandLane, type CommandOutcome } from './commandLane.ts';
import { makeFollower, type Follower, type Snapshot } from './follower.ts';
import { makeHeartbeat, type Heartbeat } from './heartbeat.ts';
import { makeListeners, type Listeners } from './listeners.ts';
import type { LinkSituation } from './situation.ts';
import type { LinkSocket } from './socket.ts';

/** An answer to a read or a setting; `unanswered` when the engine said nothing in time. */
export type Answer<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'unanswered' };

export type OrderFileRows = z.infer<typeof enterOrdersSchema>;

export interface LinkEvents {
  readonly onSituation: (situation: LinkSituation) => void;
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onDelta: (delta: Delta) => void;
}

export interface LinkOptions extends LinkEvents {
  readonly socket: LinkSocket;
  /** Monotonic ms (performance.now). */
  readonly now: () => number;
  readonly newId: () => CommandId;
  /** What this window takes for now at an instant of the engine; absent = the instant itself. A replay shows another evening. */
  readonly timeline?: (engineNow: number) => number;
}

/** The one connection of a window to the engine. */
export interface Link {
  readonly send: (command: Command) => Promise<CommandOutcome>;
  readonly query: <K extends QueryKind>(query: Extract<Query, { kind: K }>) => Promise<Answer<QueryAnswers[K]>>;
  /** Which high-rate lanes this window shows; remembered and sent again after a reconnect. */
  readonly watch: (watch: Watch) => void;
  /** Which parts of the desk of OBS this window shows; remembered and sent again after a reconnect. */
  readonly watchDesk: (watch: WatchDesk) => void;
  readonly onDesk: (listener: (change: DeskChange) => void) => () => void;
  readonly onMeters: (listener: (meters: Meters) => void) => () => void;
  readonly onSceneThumb: (listener: (thumb: SceneThumb) => void) => () => void;
  readonly storeSecret: (owner: SecretOwner, secret: string) => Promise<Answer<null>>;
  readonly withdrawPairing: (clientId: string) => Promise<Answer<null>>;
  readonly setLan: (open: boolean) => Promise<Answer<LanState>>;
  /** After how many days without use a pairing ends; 0 = never. */
  readonly setPairingDays: (days: number) => Promise<Answer<{ readonly endAfterDays: number }>>;
  /** Walks the path of a source; what it stores is marked as a test. */
  readonly testSource: (sourceId: SourceId) => Promise<Answer<{ readonly steps: readonly SelfTestStep[] }>>;
  /** An event entered by hand, in the shape of docs/ingest.md. */
  readonly enterEvent: (sourceId: SourceId, event: Readonly<Record<string, unknown>>) => Promise<Answer<null>>;
  /** Rows of an order file into a source of entries by hand. */
  readonly enterOrders: (file: OrderFileRows) => Promise<Answer<OrdersTaken>>;
  /** The engine's wall clock in ms, estimated; null before the first sample. */
  readonly engineNow: () => number | null;
  readonly onFrame: (listener: (frame: Frame) => void) => () => void;
  readonly onClusters: (listener: (now: ClustersNow) => void) => () => void;
  readonly onVitals: (listener: (vitals: ObsVitals | null) => void) => () => void;
  /** What is true now beside the log, as last told; NO_HEALTH_NOW before that. */
  readonly healthNow: () => HealthNow;
  readonly onHealth: (listener: () => void) => () => void;
  readonly onThumbnail: (listener: (thumbnail: Thumbnail) => void) => () => void;
  /** Runs when the engine's clock estimate changes. */
  readonly onClock: (listener: () => void) => () => void;
  /** What this window holds is void, and its time may be another: follow from scratch, set all digits anew. */
  readonly refollow: () => void;
  /** Time runs otherwise from here on: set all digits anew. */
  readonly retime: () => void;
  readonly close: () => void;
}

interface Parts {
  readonly lane: CommandLane; readonly follower: Follower; readonly heart: Heartbeat;
  readonly say: (situation: LinkSituation) => void; readonly rewatch: () => void;
}

const answerOf = async <T>(ask: () => Promise<Ack<T>>): Promise<Answer<T>> => {
  try {
    const ack = await ask();
    return ack.ok ? { kind: 'ok', value: ack.value } : { kind: 'refused', refusal: ack.refusal };
  } catch {
    return { kind: 'unanswered' };
  }
};

/** The probe of a platform may take its time (selfTest.ts), longer than any other answer. */
const SELF_TEST_MS = 20_000;
const askSelfTest = (socket: LinkSocket, sourceId: SourceId): Promise<Ack<{ readonly steps: SelfTestStep[] }>> =>
  new Promise((resolve, reject) => {
    socket.timeout(SELF_TEST_MS).emit('testSource', { sourceId }, (late, ack) => { if (late === null) resolve(ack); else reject(late); });
  });

/** Up to some thousands of facts on their way to the disk. */
const ORDERS_MS = 30_000;
const askOrders = (socket: LinkSocket, file: OrderFileRows): Promise<Ack<OrdersTaken>> =>
  new Promise((resolve, reject) => {
    socket.timeout(ORDERS_MS).emit('enterOrders', file, (late, ack) => { if (late === null) resolve(ack); else reject(late); });
  });

/** Says a situation once per change; `stale` keeps its first `since`. */
function makeSayer(tell: (situation: LinkSituation) => void): (situation: LinkSituation) => void {
  let said: LinkSituation | null = null;
  return (situation) => {
    const isFinal = said?.kind === 'refused' || said?.kind === 'pairedOut';
    if (isFinal || said?.kind === situation.kind) return;
    said = situation;
    tell(situation);
  };
}

/** The refusal a failed handshake carries, if it carries one: `error.data` is set by the engine's gate. */
const refusalOfError = (error: Error & { data?: unknown }): Refusal | null => {
  const parsed = refusalSchema.safeParse(error.data);
  return parsed.success ? parsed.data : null;
};

function listen(socket: LinkSocket, parts: Parts): void {
  let everLive = false;
  let turnedAway = false;
  const turnedDown = (why: Refusal): void => {
    turnedAway = true;
    const isPairing = why.key === 'notAuthorised' || why.key === 'ticketUnknown' || why.key === 'ticketExpired';
    parts.say(isPairing ? { kind: 'pairedOut', refusal: why } : { kind: 'refused', refusal: why });
    socket.disconnect();
  };
  socket.on('connect', () => { everLive = true; parts.heart.connected(); parts.follower.resume(); parts.rewatch(); });
  socket.on('disconnect', (reason) => {
    if (everLive) parts.say({ kind: 'stale', since: parts.heart.lastContact() });
    // The engine closed it (restart, shutdown): socket.io leaves reconnecting to us in that case.
    if (reason === 'io server disconnect' && !turnedAway) setTimeout(() => socket.connect(), 500);
  });
  socket.on('connect_error', (error) => {
    const why = refusalOfError(error);
    if (why === null || why.key === 'engineStopping') { if (!socket.active) setTimeout(() => socket.connect(), 1_000); return; }
    // Somebody at this address tries tokens: ours is asked for again, and only then known to be wrong.
    if (why.key === 'tooManyRequests') { setTimeout(() => socket.connect(), Math.max(1_000, Number(why.params['retryMs'] ?? 0))); return; }
    turnedDown(why);
  });
  socket.on('goodbye', turnedDown);
  socket.on('delta', (delta) => parts.follower.receive(delta));
  socket.onAny(() => parts.heart.contact());
  socket.io.on('ping', () => parts.heart.contact());
}

interface Lanes { readonly frames: Listeners<Frame>; readonly clusters: Listeners<ClustersNow>; readonly vitals: Listeners<ObsVitals | null>; readonly thumbnails: Listeners<Thumbnail>; readonly clock: Listeners<null>; readonly desk: Listeners<DeskChange>; readonly meters: Listeners<Meters>; readonly sceneThumbs: Listeners<SceneThumb>; readonly health: Pick<Link, 'healthNow' | 'onHealth'> }

/** Comes with the connection, before any view asks: the last word is kept. One that cannot be read (a newer engine) changes nothing. */
function listenHealth(socket: LinkSocket): Pick<Link, 'healthNow' | 'onHealth'> {
  const listeners = makeListeners<null>();
  let now = NO_HEALTH_NOW;
  socket.on('health', (told) => {
    const parsed = healthNowSchema.safeParse(told);
    if (!parsed.success) return;
    now = parsed.data;
    listeners.tell(null);
  });
  return { healthNow: () => now, onHealth: (listener) => listeners.add(listener) };
}

function listenLanes(socket: LinkSocket): Lanes {
  const lanes: Lanes = { frames: makeListeners(), clusters: makeListeners(), vitals: makeListeners(), thumbnails: makeListeners(), clock: makeListeners(), desk: makeListeners(), meters: makeListeners(), sceneThumbs: makeListeners(), health: listenHealth(socket) };
  socket.on('frame', lanes.frames.tell);
  socket.on('clusters', lanes.clusters.tell);
  socket.on('vitals', lanes.vitals.tell);
  socket.on('thumbnail', lanes.thumbnails.tell);
  socket.on('desk', lanes.desk.tell);
  socket.on('meters', lanes.meters.tell);
  socket.on('sceneThumb', lanes.sceneThumbs.tell);
  return lanes;
}

const asItIs = (engineNow: number): number => engineNow;

/**
 * Joins the parts to one link and starts connecting. Only `live` once the copy of the state has caught up.
 */
export function connectLink(options: LinkOptions): Link {
  const { socket, now } = options;
  const say = makeSayer(options.onSituation);
  const lanes = listenLanes(socket);
  let clockOffset: number | null = null;
  let watching: Watch = { crowd: false, thumbnails: false, vitals: false };
  let watchingDesk = NO_DESK;
  let caughtUp = false;

  const rewatchDesk = (): void => { if (socket.connected) void answerOf(() => socket.emitWithAck('watchDesk', watchingDesk)); };
  const rewatch = (): void => {
    if (socket.connected) void answerOf(() => socket.emitWithAck('watch', watching));
    if (watchingDesk !== NO_DESK) rewatchDesk();
  };
  const lane = makeCommandLane({
    deliver: (envelope) => socket.emitWithAck('command', envelope), isConnected: () => socket.connected, newId: options.newId, now,
  });
  const follower = makeFollower({
    follow: (afterSeq) => socket.emitWithAck('follow', { afterSeq }),
    onSnapshot: options.onSnapshot, onDelta: options.onDelta,
    onRefused: (answer) => { say({ kind: answer.refusal.key === 'notAuthorised' ? 'pairedOut' : 'refused', refusal: answer.refusal }); },
    onCaughtUp: () => { caughtUp = true; say({ kind: 'live' }); lane.resume(); },
  });
  const heart = makeHeartbeat({
    askClock: () => socket.emitWithAck('clock'), now,
    onSilent: (since) => { if (caughtUp) say({ kind: 'stale', since }); },
    onContact: () => { if (socket.connected && caughtUp) say({ kind: 'live' }); },
    onEstimate: (estimate) => { clockOffset = estimate.offset; lanes.clock.tell(null); },
  });
  listen(socket, { lane, follower, heart, say, rewatch });
  socket.on('disconnect', () => { caughtUp = false; });
  const timer = setInterval(() => { lane.expire(); if (socket.connected) { heart.beat(); if (!caughtUp) follower.resume(); } }, 1_000);
  say({ kind: 'connecting' });
  socket.connect();

  return {
    send: lane.send,
    // The engine answers each query kind with its own shape (QueryAnswers); the event map can only name their union.
    query: async <K extends QueryKind>(query: Extract<Query, { kind: K }>) => answerOf(() => socket.emitWithAck('query', query) as Promise<Ack<QueryAnswers[K]>>),
    watch: (next) => { watching = next; if (socket.connected) void answerOf(() => socket.emitWithAck('watch', watching)); },
    watchDesk: (next) => { watchingDesk = next; rewatchDesk(); },
    storeSecret: (owner, secret) => answerOf(() => socket.emitWithAck('storeSecret', { owner, secret })),
    withdrawPairing: (clientId) => answerOf(() => socket.emitWithAck('withdrawPairing', { clientId })),
    setLan: (open) => answerOf(() => socket.emitWithAck('setLan', { open })),
    setPairingDays: (days) => answerOf(() => socket.emitWithAck('setPairingDays', { days })),
    testSource: (sourceId) => answerOf(() => askSelfTest(socket, sourceId)),
    enterEvent: (sourceId, event) => answerOf(() => socket.emitWithAck('enterEvent', { sourceId, event: { ...event } })),
    enterOrders: (file) => answerOf(() => askOrders(socket, file)),
    engineNow: () => (clockOffset === null ? null : (options.timeline ?? asItIs)(now() + clockOffset)),
    onFrame: lanes.frames.add, onClusters: lanes.clusters.add, onVitals: lanes.vitals.add, onThumbnail: lanes.thumbnails.add, onClock: lanes.clock.add, onDesk: lanes.desk.add, onMeters: lanes.meters.add, onSceneThumb: lanes.sceneThumbs.add, ...lanes.health,
    refollow: () => { caughtUp = false; lanes.clock.tell(null); if (socket.connected) follower.restart(); },
    retime: () => { lanes.clock.tell(null); },
    close: () => { clearInterval(timer); socket.disconnect(); },
  };
}

