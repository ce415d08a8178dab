import { z } from 'zod';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, SourceContext } from '../../../ports.ts';
import { createAskAndWait } from '../common/askAndWait.ts';
import { createFeed, type Decoded } from '../common/createFeed.ts';
import { openSocket, type SocketHandle, type SocketSession } from '../common/openSocket.ts';
import { readJson } from '../common/readJson.ts';
import type { SessionListener } from '../common/reconnecting.ts';
import { OP, readFrames, writePacket, type Packet } from './frame.ts';

export interface RoomSocketPlan {
  readonly sourceId: SourceId;
  readonly url: string;
  /** Body of the auth packet, sent as it is. */
  readonly authBody: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly decode: (message: unknown, receivedAt: Instant) => Decoded;
  /** Reply -101: this token is not (or no longer) good. */
  readonly onTokenRefused: (handle: SocketHandle) => void;
  /** Before decoding: messages that concern the connection itself. True = dealt with. */
  readonly onMessage?: (message: unknown, handle: SocketHandle) => boolean;
}
export interface RoomSession extends SocketSession { readonly probe: () => Promise<readonly SelfTestStep[]> }

const HEARTBEAT_MS = 30_000;
/** A heartbeat is answered at once; the reference client gives up after 35 s of silence. */
const SILENCE_MS = 35_000;
const authReplySchema = z.object({ code: z.number().int() });

/** The danmaku socket of both interfaces: auth (op 7), its answer (op 8), a heartbeat (op 2) every 30 s, messages (op 5). */
export function openRoomSocket(plan: RoomSocketPlan, context: SourceContext, listener: SessionListener): RoomSession {
  const { clock } = context;
  const feed = createFeed(plan.sourceId, context);
  let stopHeart: Cancel = () => {};
  const beat = (handle: SocketHandle): void => handle.send(writePacket(OP.heartbeat));
  const asked = createAskAndWait(clock, () => beat(session.handle));
  const onAuth = (body: Buffer, handle: SocketHandle): void => {
    const reply = authReplySchema.safeParse(readJson(body.toString('utf8')));
    if (!reply.success) return context.intake.unread(plan.sourceId, body.toString('utf8', 0, 300), 'auth reply');
    if (reply.data.code === -101) return plan.onTokenRefused(handle);
    if (reply.data.code !== 0) return handle.lose({ reason: `auth reply ${reply.data.code}` });
    handle.live();
    beat(handle);
    stopHeart();
    stopHeart = clock.every(HEARTBEAT_MS, () => beat(handle));
  };
  const onPacket = ({ op, body }: Packet, handle: SocketHandle): void => {
    if (op === OP.authReply) return onAuth(body, handle);
    if (op === OP.heartbeatReply) return asked.answered();
    if (op !== OP.message) return context.intake.unread(plan.sourceId, body.toString('utf8', 0, 300), `operation ${op}`);
    const raw = body.toString('utf8');
    const message = readJson(raw);
    if (message !== undefined && plan.onMessage?.(message, handle) === true) return context.keepRaw(raw, []);
    feed.take(raw, (receivedAt) => (message === undefined ? { unread: 'not JSON' } : plan.decode(message, receivedAt)));
  };
  const session = openSocket({
    url: plan.url, silenceMs: SILENCE_MS, options: { headers: { ...plan.headers } },
    onOpen: (handle) => handle.send(writePacket(OP.auth, plan.authBody)),
    onBytes: (bytes, handle) => {
      const { packets, problem } = readFrames(bytes);
      for (const packet of packets) onPacket(packet, handle);
      if (problem !== null) context.intake.unread(plan.sourceId, bytes.toString('base64', 0, 200), problem);
    },
    onText: (text) => context.intake.unread(plan.sourceId, text, 'a text frame'),
  }, context, { ...listener, lost: (loss, lastSeen) => { stopHeart(); listener.lost(loss, lastSeen); }, refused: (reason, detail) => { stopHeart(); listener.refused(reason, detail); } });
  return {
    handle: session.handle,
    close: () => { stopHeart(); session.close(); },
    probe: asked.probe,
  };
}
