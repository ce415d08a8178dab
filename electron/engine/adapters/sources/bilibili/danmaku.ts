import { z } from 'zod';
import { clip } from '#shared/clip.ts';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, momentOf, viewerOf, type Receipt } from '../common/drafts.ts';
import { readJson } from '../common/readJson.ts';
import type { WebMessage } from './decodeWeb.ts';

/** `info` of a DANMU_MSG is positional; what is not needed is not looked at, so that a longer or odder tuple still reads. */
const looseNumber = z.union([z.number(), z.string()]).transform(Number).nullish().catch(null);
const headSchema = z.array(z.unknown());
const userSchema = z.array(z.unknown()).min(2);
const extraSchema = z.object({ extra: z.string().max(200_000).nullish() }).nullish().catch(null);
const idsSchema = z.object({ id_str: z.string().nullish() });
const personSchema = z.object({ uid: z.union([z.number(), z.string()]).transform(String), uname: z.string(), isAdmin: looseNumber });
const medalSchema = z.object({ level: z.number().int(), name: z.string() });

/** One danmaku: words, an emote (`dm_type` 1) or speech as text (2). */
export function readDanmaku(body: WebMessage, receipt: Receipt, provenance: 'live' | 'mirror'): Decoded {
  const info = headSchema.safeParse(body.info);
  if (!info.success) return { unread: 'DANMU_MSG: info' };
  const [rawHead, rawText, rawUser, rawMedal] = info.data;
  const head = headSchema.safeParse(rawHead);
  const text = z.string().safeParse(rawText);
  const user = userSchema.safeParse(rawUser);
  if (!head.success || !text.success || !user.success) return { unread: 'DANMU_MSG: info' };
  const person = personSchema.safeParse({ uid: user.data[0], uname: user.data[1], isAdmin: user.data[2] });
  if (!person.success) return { unread: 'DANMU_MSG: user' };
  if (text.data === '') return [];
  const { uid, uname, isAdmin } = person.data;
  const at = momentOf(looseNumber.parse(head.data[4]), receipt.receivedAt);
  const medal = medalSchema.safeParse(Array.isArray(rawMedal) ? { level: rawMedal[0], name: rawMedal[1] } : null);
  return [{
    ...baseOf(receipt, idOf(body, head.data, uid, at), at, provenance), kind: 'comment', text: clip(text.data, 2_000), emoteOnly: looseNumber.parse(head.data[12]) === 1,
    viewer: viewerOf({ id: uid, name: uname, isModerator: isAdmin === 1, level: medal.success ? medal.data.level : null, badge: medal.success ? medal.data.name : null }),
  }];
}

/** `extra.id_str` is what a recall names; then the envelope's id; then who, when and the sender's random number. */
function idOf(body: WebMessage, head: readonly unknown[], uid: string, at: number): string {
  const extra = extraSchema.parse(head[15])?.extra ?? null;
  const ids = extra === null ? null : idsSchema.safeParse(readJson(extra));
  const idStr = ids?.success === true ? ids.data.id_str : null;
  if (idStr !== null && idStr !== undefined && idStr !== '') return idStr;
  return body.msg_id ?? `dm:${uid}:${at}:${String(looseNumber.parse(head[5]) ?? '')}`;
}
