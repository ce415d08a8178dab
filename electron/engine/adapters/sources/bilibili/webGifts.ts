import type { AudienceEvent, Viewer } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import { baseOf, countOf, minorOf, momentOfSeconds, viewerOf, type Receipt } from '../common/drafts.ts';
import { pbBig, pbMessage, pbMessages, pbNumber, pbText, readProtobuf } from '../common/protobuf.ts';
import { platformId as id } from '../common/wireIds.ts';

/** One gift, whichever of the two forms it came in. */
export interface WebGift { readonly tid: string; readonly viewer: Viewer; readonly name: string; readonly num: number; readonly totalCoin: number; readonly coin: string; readonly seconds: number }

const schema = z.object({
  uid: id, uname: z.string().nullish(), giftName: z.string(), num: z.number().int().min(1), total_coin: z.number().min(0), coin_type: z.string(), timestamp: z.number(), tid: id.nullish(), rnd: id.nullish(),
  medal_info: z.object({ medal_level: z.number().nullish(), medal_name: z.string().nullish() }).nullish(),
});

/** SEND_GIFT; null when it is none. */
export function giftOfJson(data: unknown): WebGift | null {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return null;
  const gift = parsed.data;
  return {
    tid: gift.tid ?? `${gift.uid}:${gift.timestamp}:${gift.rnd ?? ''}`, name: gift.giftName, num: gift.num, totalCoin: gift.total_coin, coin: gift.coin_type, seconds: gift.timestamp,
    viewer: viewerOf({ id: gift.uid, name: gift.uname, level: gift.medal_info?.medal_level, badge: gift.medal_info?.medal_name }),
  };
}

/** SEND_GIFT_V2: 1 uid, 2 uname, 8 medal (5 level, 6 name), 10 repeated gift (2 name, 3 num, 7 total_coin, 8 coin_type, 9 tid, 10 seconds). Null when it is none. */
export function giftsOfProtobuf(pb: Uint8Array): readonly WebGift[] | null {
  const fields = readProtobuf(pb);
  if (fields === null) return null;
  const medal = pbMessage(fields, 8);
  const uid = pbBig(fields, 1).toString();
  const viewer = viewerOf({ id: uid, name: pbText(fields, 2), level: medal === null ? null : pbNumber(medal, 5), badge: medal === null ? null : pbText(medal, 6) });
  const gifts = pbMessages(fields, 10).map((gift): WebGift => {
    const seconds = pbNumber(gift, 10);
    const tid = pbText(gift, 9);
    return { tid: tid === '' ? `${uid}:${seconds}:${pbText(gift, 12)}` : tid, viewer, name: pbText(gift, 2), num: pbNumber(gift, 3), totalCoin: pbNumber(gift, 7), coin: pbText(gift, 8), seconds };
  });
  return gifts.length === 0 || gifts.some(({ name, num }) => name === '' || num < 1) ? null : gifts;
}

/** 1,000 gold are one CNY; silver costs nothing. */
export const giftEvent = ({ tid, viewer, name, num, totalCoin, coin, seconds }: WebGift, receipt: Receipt): AudienceEvent => ({
  ...baseOf(receipt, `gift:${tid}`, momentOfSeconds(seconds, receipt.receivedAt)), kind: 'gift', viewer, name: clip(name, 200), count: countOf(num),
  valueMinor: coin === 'gold' ? minorOf(totalCoin / 10) : 0, currency: 'CNY',
});
