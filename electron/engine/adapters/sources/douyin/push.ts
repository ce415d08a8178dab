import { randomUUID } from 'node:crypto';
import type { SourceAdapter } from '../../../ports.ts';
import { runPushedSource } from '../common/pushedSource.ts';
import { SELF_TEST_PREFIX } from './decodePush.ts';
import { signDouyinPush } from './pushSignature.ts';

/** Douyin's official push: whoever owns the app starts the tasks; deliveries reach our door through a tunnel or relay. */
export const douyinPush: SourceAdapter<'douyinPush'> = {
  kind: 'douyinPush',
  start: (config, context) => runPushedSource(context, (secret) => {
    const body = JSON.stringify([{ msg_id: `${SELF_TEST_PREFIX}${randomUUID()}`, sec_openid: 'selftest', nickname: 'Cuedeck', content: 'self-test', timestamp: context.clock.now() }]);
    const headers = { 'x-nonce-str': randomUUID(), 'x-timestamp': String(context.clock.now()), 'x-roomid': config.roomId === '' ? '0' : config.roomId, 'x-msg-type': 'live_comment' };
    return { path: `/hooks/douyin/${config.id}`, body, headers: { ...headers, 'x-signature': signDouyinPush(headers, Buffer.from(body), secret.trim()).toString('base64') } };
  }),
};
