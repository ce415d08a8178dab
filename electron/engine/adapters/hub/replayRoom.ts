import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { maskColumns } from '#shared/protocol/redactFrame.ts';
import { isBeingDeleted } from '#shared/deletion/decideDeletion.ts';
import { may } from '#shared/crew/rights.ts';
import { mayQuery } from '#shared/crew/rights.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { viewOf, WINDOW_VIEWS, type View } from '#shared/protocol/roles.ts';
import { followSchema, querySchema, watchSchema, type Ack, type CommentColumns, type FollowAnswer, type Frame, type Query, type QueryAnswers, type QueryKind } from '#shared/protocol/wire.ts';
import { replayControlSchema, type ClientToReplay, type ReplayToClient } from '#shared/replay/replay.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { Grant } from '#engine/ports.ts';
import type { Replay, ReplayMoment } from '../../replay/createReplay.ts';
import type { Audit } from './audit.ts';
import { createFrameLane, type FrameLane } from './frames.ts';
import { gate } from './gate.ts';
import type { HubOptions } from './hubOptions.ts';
import type { RateLimits } from './rateLimits.ts';
import { accepted, refused, requestListener, type RequestParts } from './requests.ts';
import { ROOMS, waitingPackets, type WindowData, type WindowSocket } from './windowSockets.ts';

export type ReplayNamespace = Namespace<ClientToReplay, ReplayToClient, DefaultEventsMap, WindowData>;
type ReplaySocket = Socket<ClientToReplay, ReplayToClient, DefaultEventsMap, WindowData>;

export interface ReplayRoomParts extends Pick<HubOptions, 'clock' | 'log' | 'crowdStore' | 'runtime' | 'version' | 'getState'> {
  readonly replay: Replay;
  readonly audit: Audit;
  readonly limits: RateLimits;
  readonly isStopping: () => boolean;
}

/** The windows of the replay, in a namespace of their own: no room, lane or message of the live show leads here, and none from here to it. */
export function serveReplay(room: ReplayNamespace, parts: ReplayRoomParts): { readonly stop: () => void } {
  const { replay, clock, log } = parts;
  /** At which jump each window last got its ground; deltas across a jump make no sense. */
  const grounds = new WeakMap<ReplaySocket, number>();
  const isMasked = (): boolean => parts.getState().state.commentDesk.namesMasked;
  const lane: FrameLane = createFrameLane({
    clock, isMasked, failed: (error) => { log.error('first frame of a replay failed', { error }); },
    sendToView: (view, frame, except) => { room.to(ROOMS.crowd(view)).except([...except]).emit('frame', frame); },
  });
  replay.listen({
    situation: (now) => { room.emit('replaySituation', now); },
    delta: (stored, afterSeq, seq) => { sendDelta(room, stored, afterSeq, seq); },
    frame: (commit) => { lane.add(commit); },
    clusters: (now) => { room.to(ROOMS.clusters).volatile.emit('clusters', now); },
    isWatched: () => room.sockets.size > 0,
  });
  room.on('connection', (socket) => { serve(socket, grounds, lane, parts); });
  return { stop: lane.stop };
}

function sendDelta(room: ReplayNamespace, stored: readonly StoredEvent[], afterSeq: number, seq: number): void {
  for (const view of WINDOW_VIEWS) {
    if (!room.adapter.rooms.has(ROOMS.deltas(view))) continue;
    room.to(ROOMS.deltas(view)).emit('delta', { afterSeq, seq, events: stored.map((entry) => redactStored(entry, view)).filter((entry) => entry !== null) });
  }
}

function serve(socket: ReplaySocket, grounds: WeakMap<ReplaySocket, number>, lane: FrameLane, parts: ReplayRoomParts): void {
  const { grant } = socket.data;
  const { replay } = parts;
  const request: RequestParts = { log: parts.log, gate: () => gate(grant, parts) };
  socket.on('follow', requestListener('follow', followSchema, async ({ afterSeq }) => {
    const moment = replay.moment();
    // Nothing to show yet: the window asks again as soon as it is told that a session stands. A refusal would end its link for good.
    if (moment === null) return null;
    const isOnGround = grounds.get(socket) === moment.epoch && afterSeq === moment.seq;
    grounds.set(socket, moment.epoch);
    void socket.join(ROOMS.deltas(viewOf(grant)));
    return accepted(isOnGround ? { kind: 'deltas', delta: { afterSeq: moment.seq, seq: moment.seq, events: [] } } : snapshot(moment, grant, parts.version));
  }, request));
  socket.on('watch', requestListener('watch', watchSchema, async (watch) => {
    watchCrowd(socket, watch.crowd, lane, parts);
    if (watch.clusters === true && grant.role !== 'host') {
      void socket.join(ROOMS.clusters);
      const now = replay.clusters();
      if (now !== null) socket.emit('clusters', now);
    } else void socket.leave(ROOMS.clusters);
    return accepted(null);
  }, request));
  socket.on('query', requestListener('query', querySchema, (query) => answerQuery(query, grant, parts), request));
  socket.on('replay', requestListener('replay', replayControlSchema, async (control) => {
    const why = !may(grant, 'readSessions') ? refusal('roleMayNot') : control.kind === 'open' && isBeingDeleted(parts.getState().state, control.sessionId) ? refusal('sessionBeingDeleted') : await replay.control(control);
    const answer = why === null ? accepted(null) : refused(why);
    if (control.kind === 'open') parts.audit.note(grant, { what: 'replay', action: 'readSessions', content: control }, answer);
    return answer;
  }, request));
  socket.on('command', (...args: unknown[]) => { refuse(args.at(-1), refusal('replayOnly')); });
  socket.on('watchDesk', (...args: unknown[]) => { const ack = args.at(-1); if (typeof ack === 'function') ack(accepted(null)); });
  socket.on('clock', (ack: unknown) => { if (typeof ack === 'function' && gate(grant, parts) === null) ack(parts.clock.now()); });
  socket.on('disconnect', () => { lane.leave(socket.id); });
  socket.emit('replaySituation', replay.situation());
}

const refuse = (ack: unknown, why: Refusal): void => { if (typeof ack === 'function') ack(refused(why)); };

/** The state is cut as for the live window of the same person; the role is a looker's: a recording has no buttons. A prompter stays a prompter. */
function snapshot({ state, seq }: ReplayMoment, grant: Grant, version: string): FollowAnswer {
  return { kind: 'snapshot', seq, state: redactState(state, viewOf(grant)), role: grant.role === 'host' ? 'host' : 'viewer', duties: [], clientId: grant.clientId, name: grant.name, engineVersion: version };
}

function watchCrowd(socket: ReplaySocket, wants: boolean, lane: FrameLane, parts: ReplayRoomParts): void {
  const view: View = viewOf(socket.data.grant);
  lane.leave(socket.id);
  if (!wants) { void socket.leave(ROOMS.crowd(view)); return; }
  void socket.join(ROOMS.crowd(view));
  lane.join({ id: socket.id, view, isBusy: () => waitingPackets(socket as unknown as WindowSocket) > 0, send: (frame) => socket.emit('frame', frame) }, () => firstFrame(parts));
}

/** Rows are read where they are written; those of a session from another machine beside it, by whoever plays it. */
const rowsOf = ({ replay, crowdStore }: ReplayRoomParts, { isImported }: ReplayMoment): Pick<HubOptions['crowdStore'], 'commentsBefore' | 'commentsAfter' | 'searchComments' | 'commentsByNumber'> => (!isImported ? crowdStore : {
  commentsBefore: (sessionId, crowdSeq, limit, tab = 'all') => replay.comments({ kind: 'before', sessionId, crowdSeq, limit, tab }),
  commentsAfter: (sessionId, crowdSeq, limit, tab = 'all') => replay.comments({ kind: 'after', sessionId, crowdSeq, limit, tab }),
  searchComments: (sessionId, text, crowdSeq, limit, tab = 'all', within = 'words') => replay.comments({ kind: 'search', sessionId, text, crowdSeq, limit, tab, within }),
  commentsByNumber: (sessionId, crowdSeqs) => replay.comments({ kind: 'numbers', sessionId, crowdSeqs }),
});

async function firstFrame(parts: ReplayRoomParts): Promise<Frame | null> {
  const moment = parts.replay.moment();
  if (moment === null) return null;
  const rows = await rowsOf(parts, moment).commentsBefore(moment.sessionId, moment.crowdSeq + 1, 32);
  return { total: moment.total, rows: rows.crowdSeq.length === 0 ? null : rows, metrics: moment.metrics, buckets: [] };
}

/** What a console asks while it shows the past: nothing that had not happened yet, and nothing of today. */
async function answerQuery(query: Query, grant: Grant, parts: ReplayRoomParts): Promise<Ack<QueryAnswers[QueryKind]>> {
  const moment = parts.replay.moment();
  if (moment === null) return refused(refusal('noReplay'));
  if (!mayQuery(grant, query)) return refused(refusal('roleMayNot'));
  switch (query.kind) {
    case 'minuteBuckets': return accepted({ buckets: [...moment.buckets] });
    case 'sales': return accepted({ sales: parts.replay.sales() });
    case 'lexicon': return accepted({ lexicon: parts.runtime.words ?? { version: '', reviewedOn: '', entries: [] } });
    case 'commentsBefore': case 'commentsAfter': case 'searchComments': case 'commentsByNumber': {
      const hidden = !may(grant, 'readNames') || parts.getState().state.commentDesk.namesMasked;
      const rows = await commentRows(query, moment, hidden, parts);
      return accepted({ rows: hidden ? maskColumns(rows) : rows });
    }
    default: return refused(refusal('replayOnly'));
  }
}

type CommentQuery = Extract<Query, { kind: 'commentsBefore' | 'commentsAfter' | 'searchComments' | 'commentsByNumber' }>;

async function commentRows(query: CommentQuery, moment: ReplayMoment, isMasked: boolean, parts: ReplayRoomParts): Promise<CommentColumns> {
  const { sessionId, crowdSeq } = moment;
  const store = rowsOf(parts, moment);
  const before = (asked: number | null): number => Math.min(asked ?? Number.MAX_SAFE_INTEGER, crowdSeq + 1);
  switch (query.kind) {
    case 'commentsBefore': return store.commentsBefore(sessionId, before(query.crowdSeq), query.limit, query.tab);
    case 'commentsAfter': return upTo(await store.commentsAfter(sessionId, query.crowdSeq, query.limit, query.tab), crowdSeq);
    case 'searchComments': return store.searchComments(sessionId, query.text, before(query.crowdSeq), query.limit, query.tab, isMasked ? 'words' : 'namesAndWords');
    case 'commentsByNumber': return upTo(await store.commentsByNumber(sessionId, query.crowdSeqs), crowdSeq);
  }
}

/** The rows that had come by then. */
function upTo(rows: CommentColumns, newest: number): CommentColumns {
  const kept = rows.crowdSeq.filter((seq) => seq <= newest).length;
  return Object.fromEntries(Object.entries(rows).map(([column, values]) => [column, (values as readonly unknown[]).slice(0, kept)])) as unknown as CommentColumns;
}
