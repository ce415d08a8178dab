import type { SourceAdapter } from '../../../ports.ts';
import { listenToJsonSocket } from '../common/jsonSocket.ts';
import { decodeOba } from './decode.ts';

/** oba-live-tool on this machine. Its port is open to the whole network: that is noted. */
export const obaTool: SourceAdapter<'obaTool'> = {
  kind: 'obaTool',
  start: (config, context) => listenToJsonSocket({
    sourceId: config.id, url: config.url,
    decode: (message, receivedAt) => decodeOba(message, { sourceId: config.id, receivedAt }),
    onConnected: () => context.note('openPort', true),
  }, context),
  sample: ({ id }, receivedAt) => {
    const decoded = decodeOba({ msg_type: 'comment', msg_id: 'selftest', nick_name: 'Cuedeck', content: 'self-test' }, { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};
