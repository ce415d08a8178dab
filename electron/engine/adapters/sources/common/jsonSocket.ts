import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { RunningSource, SourceContext } from '../../../ports.ts';
import { createFeed, type Decoded } from './createFeed.ts';
import { openSocket, type SocketHandle } from './openSocket.ts';
import { readJson } from './readJson.ts';
import { runReconnecting } from './reconnecting.ts';

export interface JsonSocketPlan {
  readonly sourceId: SourceId;
  readonly url: string;
  /** `connectedAt`: since when this connection stands. */
  readonly decode: (message: unknown, receivedAt: Instant, connectedAt: Instant) => Decoded;
  readonly onConnected?: () => void;
}

/**
 * A program on this machine that sends one JSON message per frame and is never sent anything: live from the moment it accepts the
 * connection, and a silent one is an ordinary one (nobody has said anything).
 */
export function listenToJsonSocket(plan: JsonSocketPlan, context: SourceContext): RunningSource {
  const { clock } = context;
  const feed = createFeed(plan.sourceId, context);
  let handle: SocketHandle | null = null;
  const running = runReconnecting(plan.sourceId, context, (listener) => {
    let connectedAt = clock.now();
    const session = openSocket({
      url: plan.url, silenceMs: null,
      onOpen: (opened) => {
        connectedAt = clock.now();
        opened.live();
        plan.onConnected?.();
      },
      onText: (text) => feed.take(text, (receivedAt) => {
        const message = readJson(text);
        return message === undefined ? { unread: 'not JSON' } : plan.decode(message, receivedAt, connectedAt);
      }),
      onBytes: (bytes) => context.intake.unread(plan.sourceId, bytes.toString('base64', 0, 200), 'a binary frame'),
    }, context, listener);
    handle = session.handle;
    return session;
  });
  return { stop: running.stop, probe: () => Promise.resolve([ageStep(handle, clock.now())]) };
}

/** Nothing may be sent: that the socket is open, and when it last said something, is all that can be shown. */
function ageStep(handle: SocketHandle | null, now: Instant): SelfTestStep {
  if (handle?.isLive() !== true) return { step: 'seen', outcome: 'failed', detail: '' };
  return { step: 'seen', outcome: 'ok', detail: `${Math.round((now - handle.lastSeen()) / 1_000)} s` };
}
