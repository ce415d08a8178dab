import type { SourceAdapter } from '../../../ports.ts';
import { listenToJsonSocket } from '../common/jsonSocket.ts';
import { decodeTiktok } from './decode.ts';
import { createStreaks } from './streaks.ts';

/** TikTok through a bridge on this machine. Streaks are remembered across reconnects of the bridge, so that none counts twice. */
export const tiktokBridge: SourceAdapter<'tiktokBridge'> = {
  kind: 'tiktokBridge',
  start: (config, context) => {
    const streaks = createStreaks();
    return listenToJsonSocket({
      sourceId: config.id, url: config.url,
      decode: (message, receivedAt, connectedAt) => decodeTiktok(message, { sourceId: config.id, receivedAt }, { streaks, connectedAt }),
    }, context);
  },
  sample: ({ id }, receivedAt) => {
    const message = { event: 'chat', data: { common: { msgId: 'selftest', createTime: String(receivedAt) }, user: { userId: 'selftest', nickname: 'Cuedeck' }, comment: 'self-test' } };
    const decoded = decodeTiktok(message, { sourceId: id, receivedAt }, { streaks: createStreaks(), connectedAt: receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};
