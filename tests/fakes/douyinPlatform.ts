import { postPush, signedPush } from '#engine/simulator/douyin/pushSender.ts';

/** Douyin's open platform as it really delivers: at most 100 pushes a second, the rest dropped; ten failures in a row, and it sends no more. */
export interface DouyinPlatform {
  /** One delivery, if it is sent at all. */
  readonly push: (type: string, items: unknown, roomId?: string) => Promise<void>;
  readonly dropped: () => number;
  /** Deliveries that were not answered with 2xx within two seconds. */
  readonly failed: () => number;
  readonly isBroken: () => boolean;
}

const MOST_A_SECOND = 100;
const PATIENCE_MS = 2_000;
const BREAKS_AFTER = 10;

export function createDouyinPlatform({ secret, url, now }: { readonly secret: string; readonly url: string; readonly now: () => number }): DouyinPlatform {
  const sent = new Map<number, number>();
  let [dropped, failed, straight] = [0, 0, 0];
  return {
    dropped: () => dropped, failed: () => failed, isBroken: () => straight >= BREAKS_AFTER,
    push: async (type, items, roomId) => {
      const second = Math.floor(now() / 1_000);
      const before = sent.get(second) ?? 0;
      if (before >= MOST_A_SECOND || straight >= BREAKS_AFTER) { dropped += 1; return; }
      sent.set(second, before + 1);
      const answer = await Promise.race([postPush(url, signedPush(secret, type, items, { at: now(), ...(roomId === undefined ? {} : { roomId }) })), new Promise<null>((resolve) => { setTimeout(() => resolve(null), PATIENCE_MS).unref(); })]);
      if (answer !== null && answer.ok) { straight = 0; return; }
      failed += 1;
      straight += 1;
    },
  };
}
