import type { SourceAdapter } from '../../../ports.ts';
import { listenToJsonSocket } from '../common/jsonSocket.ts';
import { decodeDouyinGrab } from './decodeGrab.ts';

/** Douyin through a grabber on this machine. Its port is open to the whole network whatever its settings say: that is noted. */
export const douyinGrab: SourceAdapter<'douyinGrab'> = {
  kind: 'douyinGrab',
  start: (config, context) => listenToJsonSocket({
    sourceId: config.id, url: config.url,
    decode: (message, receivedAt) => decodeDouyinGrab(message, { sourceId: config.id, receivedAt }),
    onConnected: () => context.note('openPort', true),
  }, context),
  sample: ({ id }, receivedAt) => {
    const decoded = decodeDouyinGrab({ Type: 1, ProcessName: 'selftest', Data: JSON.stringify({ MsgId: '1', User: { SecUid: 'selftest', Nickname: 'Cuedeck' }, Content: 'self-test' }) }, { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};
