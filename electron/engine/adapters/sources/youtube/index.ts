import type { SourceAdapter } from '../../../ports.ts';
import { runReconnecting } from '../common/reconnecting.ts';
import { findChat } from './api.ts';
import { decodeYoutube } from './decode.ts';
import { COST, createQuotaMeter } from './quota.ts';
import { openYoutube, type YoutubeMemory } from './session.ts';

/** YouTube live chat with the user's own API key or token. Its daily quota is shown, and stretched over the planned hours of the show. */
export const youtube: SourceAdapter<'youtube'> = {
  kind: 'youtube',
  start: (config, context) => {
    const secret = (context.secret ?? '').trim();
    if (secret === '') {
      context.situation({ kind: 'failed', since: context.clock.now(), reason: 'secretMissing', detail: '' });
      return { stop: () => Promise.resolve() };
    }
    const memory: YoutubeMemory = { chatId: null, pageToken: null, firstSeen: null, rateLimits: 0, quota: createQuotaMeter(config.dailyUnits, config.showHours) };
    const running = runReconnecting(config.id, context, (listener) => {
      let isLive = false;
      // Every good page says so; the connection became live with the first.
      return openYoutube(config, context, secret, memory, { ...listener, live: () => { if (!isLive) { isLive = true; listener.live(); } } });
    });
    return {
      stop: running.stop,
      probe: async () => {
        memory.quota.spend(COST.videos, context.clock.now());
        const began = context.clock.now();
        const found = await findChat(config, secret, AbortSignal.timeout(10_000));
        return [{ step: 'answer', outcome: found.ok ? 'ok' : 'failed', detail: found.ok ? `${context.clock.now() - began} ms` : found.failure.detail }];
      },
    };
  },
  sample: ({ id }, receivedAt) => {
    const item = { id: 'selftest', snippet: { type: 'textMessageEvent', publishedAt: new Date(receivedAt).toISOString(), textMessageDetails: { messageText: 'self-test' } }, authorDetails: { channelId: 'selftest', displayName: 'Cuedeck' } };
    const decoded = decodeYoutube(item, { sourceId: id, receivedAt }, 0);
    return 'unread' in decoded ? [] : decoded;
  },
};
