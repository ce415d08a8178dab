import { HOME_PATHS, type Paired } from '#shared/protocol/pairing.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { dutiesFor } from '#shared/crew/rights.ts';
import { isWindowRole, WINDOW_VIEWS, type Role, type WindowRole } from '#shared/protocol/roles.ts';
import type { Ack, Frame, LanState, PairedClient, PairingLinks } from '#shared/protocol/wire.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { Grant } from '#engine/ports.ts';
import type { Duration } from '#shared/time/instant.ts';
import { CONTROL_BASE } from './control/controlPaths.ts';
import { createAudit, type Audit } from './audit.ts';
import { createControl, type Control } from './control/createControl.ts';
import { createDeskWatches, type DeskWatches } from './deskWatches.ts';
import { createFollowers, type Followers } from './followers.ts';
import { createFrameLane, type FrameLane } from './frames.ts';
import { createGuards } from './guards.ts';
import { createHttpServer } from './httpServer.ts';
import type { Hub, HubOptions } from './hubOptions.ts';
import { createHealthRoom, type HealthRoom } from './healthRoom.ts';
import { createListeners, LOOPBACK, type Listeners } from './listeners.ts';
import { PortUnavailable } from './portUnavailable.ts';
import { createRateLimits } from './rateLimits.ts';
import { serveReplay, type ReplayNamespace, type ReplayRoomParts } from './replayRoom.ts';
import { accepted, refused } from './requests.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { attachSockets, createSocketServer } from './socketServer.ts';
import { createStaticFiles } from './staticFiles.ts';
import { createStrangers } from './strangers.ts';
import { createTickets, TICKET_LIFE, type Tickets } from './tickets.ts';
import { createWatches, type Watches } from './watches.ts';
import { serveWindow, type WindowParts } from './windowRequests.ts';
import { MAX_WAITING_PACKETS, ROOMS, waitingPackets, type WindowServer, type WindowSocket } from './windowSockets.ts';

/** Builds the hub; nothing is open before `listen`. */
export function createHub(options: HubOptions): Hub {
  const { clock, log } = options;
  const startedAt = clock.now();
  let isStopping = false;
  const limits = createRateLimits(clock);
  const strangers = createStrangers(limits);
  const tickets = createTickets(clock);
  const sessions = createSessions(options);
  const followers = createFollowers(options);
  const lane: FrameLane = createFrameLane({
    clock, isMasked: () => options.getState().state.commentDesk.namesMasked, failed: (error) => { log.error('first frame failed', { error }); },
    sendToView: (view, frame, except) => { io.to(ROOMS.crowd(view)).except([...except]).emit('frame', frame); },
  });
  const guards = createGuards(() => listeners.authorities());
  const watches = createWatches({ io: () => io, lane, firstFrame: () => firstFrame(options), clustersNow: options.clustersNow, onWatch: options.onWatch });
  const deskWatches = createDeskWatches({ io: () => io, now: options.deskNow, onWatch: options.onWatchDesk });
  const healthRoom = createHealthRoom(() => io);
    const setLan = (open: boolean): Promise<LanState> => switchLan(open, listeners, options);
  const audit = createAudit(options);
  const links = createLinks({ sessions, tickets, audit, listeners: () => listeners });
  const control = createControl({ ...options, audit, guards, sessions, limits, isStopping: () => isStopping });
  const windows: WindowParts = {
    ...options, audit, followers, watches, deskWatches, limits, isStopping: () => isStopping, setLan,
    pairings: (you) => listPairings(sessions, windowsHere(io, options), control, you), withdraw: (clientId) => withdrawPairing(clientId, sessions, () => windowsHere(io, options), control), endAfterDays: sessions.endAfterDays, setPairingDays: (days) => keepDays(days, { sessions, options, isHere: isHereNow(windowsHere(io, options), control) }),
    issueLink: links.issueFor, lanState: () => lanState(listeners), bases: () => basesOf(listeners),
  };
  const io: WindowServer = createSocketServer({ strangers, sessions, limits, log, ingest: options.ingest, isStopping: () => isStopping, serve: (socket) => { serveWindow(socket, windows); healthRoom.enter(socket); socket.on('disconnect', () => { sessions.used(socket.data.grant.tokenHash); }); }, ...replayDoor(options, { audit, limits, isStopping: () => isStopping }) });
  const files = createStaticFiles(options.rendererDir);
  const listeners = createListeners({
    log, attach: (server) => {
      const closers = [attachSockets(io, server, guards, strangers), control.attach(server)];
      return () => { for (const close of closers) close(); };
    },
    createServer: () => createHttpServer({
      clock, log, guards, limits, webhooks: options.webhooks, files, control: control.http, pair: links.pair, exportFile: options.review.serveExport, importPiece: options.review.receiveImport, isStopping: () => isStopping,
      health: () => ({ ok: true, version: options.version, uptimeMs: clock.now() - startedAt, ...options.health() }),
    }),
  });

  return {
    listen: async () => {
      await sessions.load();
      if (!(await listeners.open(LOOPBACK, options.port))) throw new PortUnavailable(LOOPBACK, options.port);
      if (options.lan) await openLan(listeners, options.lanAddresses());
      return { port: listeners.port(), urls: basesOf(listeners) };
    },
    issueLink: links.issue,
    setLan,
    stop: async () => {
      isStopping = true;
      lane.stop();
      await listeners.closeAll();
    },
    delta: (stored) => {
      sendDelta(stored, io, followers, lane);
      control.changed();
    },
    ...lanesOf({ lane, watches, deskWatches, healthRoom }),
  };
}

/** The replay's windows, where the engine has one. */
function replayDoor(options: HubOptions, own: Pick<ReplayRoomParts, 'audit' | 'limits' | 'isStopping'>): { readonly serveReplay?: (room: ReplayNamespace) => void } {
  const { replay } = options;
  return replay === undefined ? {} : { serveReplay: (room) => { serveReplay(room, { ...options, ...own, replay }); } };
}

const arrayOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

interface Lanes { readonly lane: FrameLane; readonly watches: Watches; readonly deskWatches: DeskWatches; readonly healthRoom: HealthRoom }

/** What goes out beside the deltas. */
function lanesOf({ lane, watches, deskWatches, healthRoom }: Lanes): Pick<Hub, 'frame' | 'desk' | 'meters' | 'sceneThumb' | 'vitals' | 'health' | 'connected' | 'thumbnail' | 'clusters'> {
  return {
    frame: (commit) => { lane.add(commit); },
    desk: deskWatches.desk, meters: deskWatches.meters,
    sceneThumb: (scene, at, jpeg) => { deskWatches.sceneThumb({ scene, at, jpeg: arrayOf(jpeg) }); },
    vitals: watches.vitals,
    clusters: watches.clusters,
    health: healthRoom.tell,
    connected: healthRoom.connected,
    thumbnail: (of, scene, at, jpeg) => { watches.thumbnail({ of, scene, at, jpeg: arrayOf(jpeg) }); },
  };
}

/** One delta per view, encoded once for all windows of it. */
function sendDelta(stored: readonly StoredEvent[], io: WindowServer, followers: Followers, lane: FrameLane): void {
  const cutFor = followers.push(stored);
  for (const view of WINDOW_VIEWS) {
    const members = io.of('/').adapter.rooms.get(ROOMS.deltas(view));
    if (members === undefined) continue;
    for (const id of members) {
      const socket = io.of('/').sockets.get(id);
      if (socket !== undefined && waitingPackets(socket) > MAX_WAITING_PACKETS) socket.conn.close(true);
    }
    const delta = cutFor(view);
    if (delta !== null) io.to(ROOMS.deltas(view)).emit('delta', delta);
  }
  // Names masked or shown again: what windows hold is read anew.
  if (stored.some(({ event }) => event.kind === 'sessionOpened' || event.kind === 'namesMasked' || event.kind === 'viewerErased')) lane.restart();
}

/** Where the session's figures stand, for a window that starts to watch. */
async function firstFrame({ getState, crowdStore }: HubOptions): Promise<Frame | null> {
  const { session } = getState().state;
  if (session === null) return null;
  const [readout, rows] = await Promise.all([crowdStore.readout(session.id), crowdStore.commentsBefore(session.id, null, 32)]);
  return { total: readout.total, rows: rows.crowdSeq.length === 0 ? null : rows, metrics: readout.metrics, buckets: [] };
}

interface Links {
  readonly issue: Hub['issueLink'];
  /** As a producer's window asks for it: a feed is refused, it signs instead of pairing. */
  readonly issueFor: (role: Role, name: string, duties: readonly Duty[] | undefined) => Promise<PairingLinks | Refusal>;
  readonly pair: (ticket: string) => Promise<Ack<Paired>>;
}

/** Pairing links and what they buy. The ticket stands in the URL fragment: it is in no request line, log or Referer. */
function createLinks({ sessions, tickets, audit, listeners }: { readonly sessions: Sessions; readonly audit: Audit; readonly tickets: Tickets; readonly listeners: () => Listeners }): Links {
  const urls = (role: WindowRole, ticket: string): string[] => basesOf(listeners()).map((base) => `${base}${HOME_PATHS[role]}#ticket=${ticket}`);
  const issue = async (role: Role, name: string, life: Duration = TICKET_LIFE, asked?: readonly Duty[]): Promise<PairingLinks> => {
    const duties = dutiesFor(role, asked);
    if (role === 'ingest') throw new Error('a feed signs its requests, it has no pairing link');
    if (role === 'control') return { role, expiresAt: null, urls: basesOf(listeners()).map((base) => `${base}${CONTROL_BASE}`), token: (await sessions.open(role, name, duties)).token };
    // OBS loads its browser sources again whenever it likes: the overlay's link is itself the token, good until withdrawn.
    if (role === 'overlay') return { role, expiresAt: null, urls: urls(role, (await sessions.open(role, name, duties)).token) };
    const { ticket, expiresAt } = tickets.issue({ role, name, duties }, life);
    return { role, expiresAt, urls: urls(role, ticket) };
  };
  return {
    issue,
    issueFor: (role, name, duties) => (role === 'ingest' ? Promise.resolve(refusal('badMessage', { field: 'role', problem: 'a feed has no pairing link; ask ingestAccess' })) : issue(role, name, TICKET_LIFE, duties)),
    pair: async (ticket) => {
      const overlay = sessions.find(ticket);
      if (overlay?.role === 'overlay') return accepted({ token: ticket, role: overlay.role, duties: overlay.duties, clientId: overlay.clientId, name: overlay.name, home: HOME_PATHS.overlay });
      const redeemed = tickets.redeem(ticket);
      if (!redeemed.ok) return refused(redeemed.failure);
      const { role, name, duties } = redeemed.value;
      if (!isWindowRole(role)) return refused(refusal('roleMayNot'));
      const { token, grant } = await sessions.open(role, name, duties);
      audit.note(grant, { what: 'paired', action: isPersons(role) ? 'pairPeople' : 'pairScreens', content: { role } }, accepted(null));
      return accepted({ token, role, duties, clientId: grant.clientId, name, home: HOME_PATHS[role] });
    },
  };
}

/** Every open window, live or of the replay. The namespace of a replay exists only where the engine has one: asking for it would open a room without a door. */
const windowsHere = (io: WindowServer, { replay }: HubOptions): readonly WindowSocket[] => ['/', ...(replay === undefined ? [] : ['/replay'])].flatMap((room) => [...io.of(room).sockets.values()]);

/** Who has paired, and who of them is here. */
function listPairings(sessions: Sessions, windows: readonly WindowSocket[], control: Control, you: Grant): readonly PairedClient[] {
  const isHere = isHereNow(windows, control);
  return sessions.list().map(({ clientId, role, duties, name, grantedAt, usedAt }) => ({ clientId, role, duties, name, grantedAt, usedAt, isConnected: isHere(clientId), isYou: clientId === you.clientId }));
}

function isHereNow(windows: readonly WindowSocket[], control: Control): (clientId: string) => boolean {
  const here = new Set(windows.map((socket) => socket.data.grant.clientId));
  return (clientId) => here.has(clientId) || control.isConnected(clientId);
}

/** Remembered first: days that hold until the next start only would be a promise. */
async function keepDays(days: number, { sessions, options, isHere }: { readonly sessions: Sessions; readonly options: HubOptions; readonly isHere: (clientId: string) => boolean }): Promise<{ readonly endAfterDays: number }> {
  await options.keepPairingDays(days);
  sessions.setDays(days, isHere);
  options.log.info('days without use after which a pairing ends changed', { days });
  return { endAfterDays: days };
}

/** Ends a pairing: the token first, then every open connection of it, told why. */
async function withdrawPairing(clientId: string, sessions: Sessions, windows: () => readonly WindowSocket[], control: Control): Promise<boolean> {
  const isKnown = await sessions.withdraw(clientId);
  // Read after the token is gone: a window that came in meanwhile is closed as well.
  for (const socket of windows()) {
    if (socket.data.grant.clientId !== clientId) continue;
    socket.emit('goodbye', refusal('notAuthorised'));
    socket.disconnect(true);
  }
  control.drop(clientId);
  return isKnown;
}

const isPersons = (role: Role): boolean => role === 'producer' || role === 'control';

const basesOf = (listeners: Listeners): string[] => listeners.addresses().map((address) => `http://${address}:${listeners.port()}`);

function lanState(listeners: Listeners): LanState {
  const addresses = listeners.addresses().filter((address) => address !== LOOPBACK);
  return { open: addresses.length > 0, addresses };
}

const openLan = (listeners: Listeners, addresses: readonly string[]): Promise<boolean[]> => Promise.all(addresses.map((address) => listeners.open(address, listeners.port())));

async function switchLan(open: boolean, listeners: Listeners, options: HubOptions): Promise<LanState> {
  if (open) await openLan(listeners, options.lanAddresses());
  else await listeners.closeLan();
  options.onLanChanged(open);
  options.log.info('lan changed', { open, addresses: lanState(listeners).addresses });
  return lanState(listeners);
}
