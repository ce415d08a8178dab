import { io, type Socket } from 'socket.io-client';
import type { IngestPort, WebhookRoute } from '#engine/adapters/hub/ingestPort.ts';
import { createHub } from '#engine/adapters/hub/createHub.ts';
import type { Hub, HubOptions } from '#engine/adapters/hub/hubOptions.ts';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createIds } from '#engine/adapters/ids.ts';
import type { Clock, CrowdCommit, SecretStore } from '#engine/ports.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { EMPTY_DESK, type WatchDesk } from '#shared/obs/desk/model.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { Paired } from '#shared/protocol/pairing.ts';
import type { WindowRole } from '#shared/protocol/roles.ts';
import { PROTOCOL_VERSION, type Ack, type ClientToEngine, type CommentColumns, type EngineToClient, type FollowAnswer } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';
import { createMemoryShowStore, type MemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { NO_REVIEWS } from '#tests/fakes/noReviews.ts';
import { createQuietLog, type QuietLog } from '#tests/fakes/quietLog.ts';
import { commandId } from './fixtures.ts';

export type Window = Socket<EngineToClient, ClientToEngine>;
export type Screen = WindowRole;

export interface TestHub {
  readonly hub: Hub;
  readonly runtime: ShowRuntime;
  readonly store: MemoryShowStore;
  readonly secrets: Map<string, string>;
  readonly log: QuietLog;
  readonly port: number;
  readonly base: string;
  readonly watched: { thumbnails: boolean; vitals: boolean }[];
  readonly deskWatched: WatchDesk[];
  readonly lanChanges: boolean[];
  /** Days a pairing may lie unused, as they were remembered. */
  readonly daysKept: number[];
  /** Runs a command in the engine, as a producer would. */
  readonly act: (command: Command) => Promise<Ack>;
  readonly pair: (role: Screen, duties?: readonly Duty[]) => Promise<Paired>;
  /** Connects a paired window and waits until it is in. */
  readonly connect: (role: Screen, duties?: readonly Duty[]) => Promise<Window>;
  readonly open: (token: string, extra?: Parameters<typeof io>[1]) => Window;
  /** A window of the replay's room. */
  readonly replay: (token: string) => Window;
  readonly stop: () => Promise<void>;
}

/** Stands for this machine's address on the LAN: another one that reaches only this machine. */
export const OTHER_ADDRESS = '127.0.0.2';

export const PRODUCER: Actor = { kind: 'person', role: 'producer', clientId: 'engine-test', name: 'Test' };

export interface TestHubOptions {
  readonly clock?: Clock;
  readonly store?: MemoryShowStore;
  readonly crowd?: HubOptions['crowdStore'];
  readonly webhooks?: readonly WebhookRoute[];
  readonly ingest?: IngestPort;
  readonly review?: HubOptions['review'];
  readonly rendererDir?: string;
  readonly lan?: boolean;
  readonly pairingDays?: number;
  readonly replay?: HubOptions['replay'];
}

/** A hub on a free port over the real loop and the in-memory show store. */
export async function startHub(options: TestHubOptions = {}): Promise<TestHub> {
  const clock = options.clock ?? createSystemClock();
  const ids = createIds();
  const log = createQuietLog();
  const store = options.store ?? createMemoryShowStore();
  const runtime = await restoreRuntime({ clock, ids, log, store, onFatal: (error) => { throw error; } });
  const secrets = new Map<string, string>();
  const watched: TestHub['watched'] = [];
  const deskWatched: TestHub['deskWatched'] = [];
  const lanChanges: boolean[] = [];
  const daysKept: number[] = [];
  const hubOptions: HubOptions = {
    clock, ids, log, runtime, showStore: store, crowdStore: options.crowd ?? emptyCrowd(), secrets: mapSecrets(secrets),
    getState: () => runtime.current(), webhooks: options.webhooks ?? [], ingest: options.ingest ?? null, sources: { vitals: () => [], selfTest: () => Promise.resolve(null), enter: () => Promise.resolve({ ok: true, value: null }), enterOrders: () => Promise.resolve({ ok: true, value: { stored: 0, known: 0, unread: 0 } }) }, sales: () => Promise.resolve(null), lottery: { file: () => Promise.resolve({ file: null, archived: null, archiveBrokenAt: null }), archive: () => Promise.resolve({ draws: [], archiveBrokenAt: null }), archivedFile: () => Promise.resolve({ record: null }) }, review: options.review ?? NO_REVIEWS, problemReport: () => Promise.resolve('{}\n'), rendererDir: options.rendererDir ?? '/nonexistent',
    pairingDays: options.pairingDays ?? 90, keepPairingDays: (days) => { daysKept.push(days); return Promise.resolve(); }, port: 0, lan: options.lan ?? false, lanAddresses: () => [OTHER_ADDRESS], version: '0.0.0-test',
    onWatch: (wants) => void watched.push(wants), onWatchDesk: (wants) => void deskWatched.push(wants), clustersNow: () => null, deskNow: () => EMPTY_DESK, onLanChanged: (open) => void lanChanges.push(open),
    ...(options.replay === undefined ? {} : { replay: options.replay }),
    health: () => ({ obs: runtime.current().state.obs.connection.kind, show: runtime.current().state.show.kind, storeOk: true }),
  };
  const hub = createHub(hubOptions);
  runtime.onCommit('hub', ({ stored }) => { hub.delta(stored); });
  const { port } = await hub.listen();
  const base = `http://127.0.0.1:${port}`;
  const windows: Window[] = [];
  let people = 0;

  const open = (token: string, extra?: Parameters<typeof io>[1], room = ''): Window => {
    const window: Window = io(`${base}${room}`, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token, protocol: PROTOCOL_VERSION }, ackTimeout: 8_000, ...extra });
    windows.push(window);
    return window;
  };
  const pair: TestHub['pair'] = async (role, duties) => {
    // Each pairing is of a person of its own: one name would be one person.
    const links = await hub.issueLink(role, `${role} window ${(people += 1)}`, undefined, duties);
    for (;;) {
      const answer = await postTicket(base, ticketOf(links.urls[0] ?? ''));
      if (answer.ok) return answer.value;
      // A test that opens many windows on a fast machine meets the limit of its address, and waits as a window does.
      const { retryMs } = answer.refusal.params;
      if (answer.refusal.key !== 'tooManyRequests' || typeof retryMs !== 'number') throw new Error(`pairing refused: ${answer.refusal.key}`);
      await new Promise((resolve) => { setTimeout(resolve, retryMs); });
    }
  };
  return {
    hub, runtime, store, secrets, log, port, base, watched, deskWatched, lanChanges, daysKept, pair, open, replay: (token) => open(token, {}, '/replay'),
    act: (command) => runtime.execute(command, PRODUCER, commandId()),
    connect: async (role, duties) => connected(open((await pair(role, duties)).token)),
    stop: async () => {
      for (const window of windows) window.disconnect();
      await hub.stop();
      await runtime.stop();
    },
  };
}

export const ticketOf = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('ticket') ?? '';

export async function postTicket(base: string, ticket: string): Promise<Ack<Paired>> {
  const response = await fetch(`${base}/api/pair`, { method: 'POST', body: JSON.stringify({ ticket }) });
  return (await response.json()) as Ack<Paired>;
}

/** Resolves when the window is in; rejects with the engine's refusal. */
export function connected(window: Window): Promise<Window> {
  return new Promise((resolve, reject) => {
    window.once('connect', () => { resolve(window); });
    window.once('connect_error', reject);
  });
}

/** The refusal a window is turned away with. */
export function turnedAway(window: Window): Promise<unknown> {
  return new Promise((resolve, reject) => {
    window.once('connect', () => { reject(new Error('was let in')); });
    window.once('connect_error', (error: Error & { data?: unknown }) => { resolve(error.data ?? error); });
  });
}

export async function follow(window: Window, afterSeq: number | null): Promise<FollowAnswer> {
  const answer = await window.emitWithAck('follow', { afterSeq });
  if (!answer.ok) throw new Error(`follow refused: ${answer.refusal.key}`);
  return answer.value;
}

/** Waits for a condition, looking every few ms; fails with `what` after 8 s. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 8_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const mapSecrets = (map: Map<string, string>): SecretStore => ({
  get: (owner) => Promise.resolve(map.get(owner) ?? null),
  set: (owner, secret) => { map.set(owner, secret); return Promise.resolve(); },
  remove: (owner) => { map.delete(owner); return Promise.resolve(); },
  owners: () => Promise.resolve([...map.keys()]),
});

export const metrics = (comments: number): MetricsReadout => ({
  at: instant(1_000 + comments), online: null, views: null, uniqueViewers: null, comments, commentsLastMinute: comments,
  likes: 0, follows: 0, gifts: 0, productClicks: null,
  money: [{ currency: 'CNY', createdOrders: 1, createdMinor: 6_900, paidOrders: 1, paidMinor: 6_900, cancelledOrders: 0, refundedOrders: 0, refundedMinor: 0 }], feeds: [],
});

/** Rows `from`..`to` as the columns of one batch. */
export function columns(from: number, to: number): CommentColumns {
  const numbers = Array.from({ length: to - from + 1 }, (_value, index) => from + index);
  return {
    crowdSeq: numbers, at: numbers.map((n) => instant(1_000 + n)), sourceId: numbers.map(() => 'twitch'), kind: numbers.map(() => 'comment'),
    name: numbers.map((n) => `观众小明${n}`), level: numbers.map(() => null), text: numbers.map((n) => `@李雷 第${n}条`), provenance: numbers.map(() => 'live'),
    viewerKey: numbers.map(() => null), reading: numbers.map(() => 'chatter'), topic: numbers.map(() => 'none'),
  };
}

/** A commit that brought comments `from`..`to`. */
export const crowdCommit = (from: number, to: number): CrowdCommit => ({
  results: [], metrics: metrics(to), buckets: [], tail: columns(Math.max(from, to - 31), to), total: to, heard: [], notices: [], orders: [],
});

/** A crowd store that holds comments 1..`total`, newest last. */
export function emptyCrowd(total: () => number = () => 0): HubOptions['crowdStore'] {
  return {
    readout: () => Promise.resolve({ metrics: metrics(total()), buckets: [], total: total() }),
    commentsBefore: (_session, crowdSeq, limit) => {
      const last = crowdSeq === null ? total() : crowdSeq - 1;
      return Promise.resolve(columns(Math.max(1, last - limit + 1), last));
    },
    holdings: () => Promise.resolve([]),
    figuresOf: () => Promise.resolve(null),
    findViewers: () => Promise.resolve([]),
    recomputeStep: () => Promise.resolve({ rows: total(), total: total(), isDone: true, isSame: true }),
    commentsAfter: (_session, crowdSeq, limit) => Promise.resolve(columns(crowdSeq + 1, Math.min(total(), crowdSeq + limit))),
    // Finds comment 1, by its name only when names may be searched.
    searchComments: (_session, text, _before, _limit, _tab, within) => Promise.resolve(columns(1, total() > 0 && ('第1条'.includes(text) || (within !== 'words' && '观众小明1'.includes(text))) ? 1 : 0)),
    commentsByNumber: (_session, crowdSeqs) => Promise.resolve(crowdSeqs[0] === undefined || crowdSeqs[0] > total() ? columns(1, 0) : columns(crowdSeqs[0], crowdSeqs[0])),
    viewerCard: (_session, crowdSeq) => Promise.resolve(crowdSeq > total() ? null : {
      crowdSeq, viewerKey: 'key-0001', name: `观众小明${crowdSeq}`, isMasked: false, level: null, badge: null, isModerator: false, firstSeenAt: 1_000, comments: 1, newest: columns(crowdSeq, crowdSeq), sessions: 1, orders: null,
    }),
  };
}
