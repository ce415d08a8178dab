import type { ConfigOf } from '#shared/audience/source.ts';
import type { RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';
import { createFeed } from '../common/createFeed.ts';
import { openEngineIo } from '../common/engineIo.ts';
import type { SocketHandle } from '../common/openSocket.ts';
import { runReconnecting } from '../common/reconnecting.ts';
import { decodeElements } from './decodeElements.ts';
import { decodeLabs } from './decodeLabs.ts';

const withoutToken = ({ situation, clock }: SourceContext): RunningSource => {
  situation({ kind: 'failed', since: clock.now(), reason: 'secretMissing', detail: '' });
  return { stop: () => Promise.resolve() };
};

/** Its heartbeat is answered every 25 s: how long ago is the proof. */
const probeOf = (handle: () => SocketHandle | null, { clock }: SourceContext): NonNullable<RunningSource['probe']> => () => {
  const seen = handle();
  if (seen?.isLive() !== true) return Promise.resolve([{ step: 'seen', outcome: 'failed', detail: '' }]);
  return Promise.resolve([{ step: 'seen', outcome: 'ok', detail: `${Math.round((clock.now() - seen.lastSeen()) / 1_000)} s` }]);
};

/** StreamElements: authenticates with the token after connecting; live once it was accepted. */
export const streamElements: SourceAdapter<'streamElements'> = {
  kind: 'streamElements',
  start: (config, context) => ((context.secret ?? '') === '' ? withoutToken(context) : startElements(config, context, context.secret ?? '')),
  sample: ({ id }, receivedAt) => {
    const decoded = decodeElements('event:test', [{ _id: 'selftest', type: 'tip', data: { username: 'Cuedeck', amount: 1, currency: 'USD', message: 'self-test' } }], { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};

function startElements(config: ConfigOf<'streamElements'>, context: SourceContext, token: string): RunningSource {
  const feed = createFeed(config.id, context);
  let handle: SocketHandle | null = null;
  const running = runReconnecting(config.id, context, (listener) => {
    const session = openEngineIo({
      url: config.url,
      onConnect: (emit) => emit('authenticate', { method: config.tokenKind, token }),
      onUnread: (raw, why) => context.intake.unread(config.id, raw, why),
      onEvent: ([name, ...args], raw, socket) => {
        if (name === 'authenticated') return socket.live();
        if (name === 'unauthorized') return socket.refuse('badSecret', '');
        feed.take(raw, (receivedAt) => decodeElements(name, args, { sourceId: config.id, receivedAt }));
      },
    }, context, listener);
    handle = session.handle;
    return session;
  });
  return { stop: running.stop, probe: probeOf(() => handle, context) };
}

/** Streamlabs: the token stands in the address; live once the connection is accepted. */
export const streamlabs: SourceAdapter<'streamlabs'> = {
  kind: 'streamlabs',
  start: (config, context) => ((context.secret ?? '') === '' ? withoutToken(context) : startLabs(config, context, context.secret ?? '')),
  sample: ({ id }, receivedAt) => {
    const decoded = decodeLabs([{ type: 'donation', event_id: 'selftest', message: [{ _id: 'selftest', name: 'Cuedeck', amount: '1.00', currency: 'USD', message: 'self-test', isTest: true }] }], { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};

function startLabs(config: ConfigOf<'streamlabs'>, context: SourceContext, token: string): RunningSource {
  const feed = createFeed(config.id, context);
  const url = new URL(config.url);
  url.searchParams.set('token', token);
  let handle: SocketHandle | null = null;
  const running = runReconnecting(config.id, context, (listener) => {
    const session = openEngineIo({
      url: url.href,
      onConnect: (_emit, socket) => socket.live(),
      onUnread: (raw, why) => context.intake.unread(config.id, raw, why),
      onEvent: ([name, ...args], raw) => feed.take(raw, (receivedAt) => (name === 'event' ? decodeLabs(args, { sourceId: config.id, receivedAt }) : { unread: `unknown ${name.slice(0, 60)}` })),
    }, context, {
      ...listener,
      // A wrong token is answered with HTTP 401 before there is a socket.
      lost: (loss, lastSeen) => (/^HTTP 40[13]$/u.test(loss.reason) ? listener.refused('badSecret', '') : listener.lost(loss, lastSeen)),
    });
    handle = session.handle;
    return session;
  });
  return { stop: running.stop, probe: probeOf(() => handle, context) };
}
