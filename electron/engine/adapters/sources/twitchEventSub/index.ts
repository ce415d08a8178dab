import type { SourceAdapter } from '../../../ports.ts';
import { runReconnecting } from '../common/reconnecting.ts';
import { decodeEventSub } from './decode.ts';
import { openEventSub } from './session.ts';

/** Twitch chat, follows and subscriptions through EventSub, with the streamer's (or a moderator's) own token. Nothing is ever sent on the socket. */
export const twitchEventSub: SourceAdapter<'twitchEventSub'> = {
  kind: 'twitchEventSub',
  start: (config, context) => {
    const token = (context.secret ?? '').replace(/^oauth:/u, '');
    if (token === '') {
      context.situation({ kind: 'failed', since: context.clock.now(), reason: 'secretMissing', detail: '' });
      return { stop: () => Promise.resolve() };
    }
    let lastSeen: () => number | null = () => null;
    const running = runReconnecting(config.id, context, (listener) => {
      const session = openEventSub(config, context, token, listener);
      lastSeen = session.lastSeen;
      return session;
    });
    return {
      stop: running.stop,
      // Twitch closes a socket that is sent anything: its last keep-alive is the proof.
      probe: () => {
        const seen = lastSeen();
        return Promise.resolve([{ step: 'seen', outcome: seen === null ? 'failed' : 'ok', detail: seen === null ? '' : `${Math.round((context.clock.now() - seen) / 1_000)} s` }]);
      },
    };
  },
  sample: ({ id }, receivedAt) => {
    const message = {
      metadata: { message_id: 'selftest', message_timestamp: new Date(receivedAt).toISOString(), subscription_type: 'channel.chat.message' },
      payload: { event: { message_id: 'selftest', broadcaster_user_id: '1', chatter_user_id: '1', chatter_user_name: 'Cuedeck', message: { text: 'self-test' } } },
    };
    const decoded = decodeEventSub(message, { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};
