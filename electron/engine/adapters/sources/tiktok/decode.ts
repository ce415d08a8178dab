import type { AudienceEvent, Provenance } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Instant } from '#shared/time/instant.ts';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, gaugeOf, momentOf, type EventBase, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';
import { giftOf, type Streaks } from './streaks.ts';
import { flag, number, personOf, personSchema, text } from './person.ts';

const commonSchema = z.object({ msgId: id.nullish(), createTime: number, isHistory: flag });
const dataSchema = personSchema.extend({
  common: commonSchema.nullish(), msgId: id.nullish(), createTime: number, timestamp: number, isHistory: flag,
  comment: text, content: text, likeCount: number, viewerCount: number, action: number, displayType: text, questionText: text, details: z.object({ questionText: text }).nullish(),
  giftId: id.nullish(), giftName: text, diamondCount: number, giftType: number, repeatCount: number, repeatEnd: flag, groupId: id.nullish(), gift: z.object({ gift_type: number, repeat_count: number }).nullish(),
  giftDetails: z.object({ giftName: text, diamondCount: number, giftType: number }).nullish(), extendedGiftInfo: z.object({ name: text }).nullish(),
  deleteMsgIdsList: z.array(id).max(10_000).nullish(), deleteUserIdsList: z.array(id).max(10_000).nullish(),
  shopData: z.object({ title: text, priceString: text }).nullish(), chatMessage: z.object({ comment: text, content: text }).nullish(),
});
export type TiktokData = z.infer<typeof dataSchema>;
const envelopeSchema = z.object({ event: z.string().min(1).max(60), data: z.unknown().optional(), isHistory: flag });

/** Understood, and nothing for a desk: the bridge about itself, battles, effects, polls, envelopes. */
const QUIET: ReadonlySet<string> = new Set(['connected', 'disconnected', 'roomInfo', 'websocketConnected', 'rawData', 'decodedData', 'envelope', 'pollMessage', 'linkMicBattle', 'linkMicArmies', 'liveIntro', 'goalUpdate', 'rankUpdate', 'hourlyRank', 'inRoomBanner', 'caption', 'control', 'barrage', 'linkMessage', 'linkLayer', 'linkMicFanTicketMethod', 'linkMicMethod', 'unauthorizedMember', 'roomMessage', 'msgDetect', 'superFan', 'rankText']);
/** Older than this before we connected = told again. Chat comes within seconds, and clocks differ. */
const HISTORY_MS = 60_000;

/** What one source remembers between messages: gift streaks. */
export interface TiktokMemory { readonly streaks: Streaks; readonly connectedAt: Instant }

/** One message of the bridge. */
export function decodeTiktok(message: unknown, receipt: Receipt, memory: TiktokMemory): Decoded {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return { unread: 'no event' };
  const { event } = envelope.data;
  if (QUIET.has(event)) return [];
  const data = dataSchema.safeParse(envelope.data.data ?? {});
  if (!data.success) return { unread: `${clip(event, 40)}: ${data.error.issues[0]?.path.join('.') ?? ''}` };
  const createdAt = data.data.common?.createTime ?? data.data.createTime ?? data.data.timestamp ?? null;
  const isTold = envelope.data.isHistory === true || data.data.isHistory === true || data.data.common?.isHistory === true;
  const isOld = createdAt !== null && createdAt > 0 && createdAt < memory.connectedAt - HISTORY_MS;
  const provenance: Provenance = isTold || isOld ? 'history' : 'live';
  const msgId = data.data.common?.msgId ?? data.data.msgId ?? null;
  // Without an id a repeat cannot be told from a second time: who, what and when is the next best.
  const eventId = msgId ?? `${event}:${personOf(data.data).id ?? ''}:${createdAt ?? receipt.receivedAt}:${clip(data.data.comment ?? String(data.data.likeCount ?? ''), 60)}`;
  return eventsOf(event, data.data, baseOf(receipt, eventId, momentOf(createdAt, receipt.receivedAt), provenance), memory);
}

function eventsOf(event: string, data: TiktokData, base: EventBase, memory: TiktokMemory): Decoded {
  const viewer = personOf(data);
  const said = data.comment ?? data.content ?? '';
  const one = (draft: AudienceEvent): readonly AudienceEvent[] => [draft];
  switch (event) {
    case 'chat': return said === '' ? { unread: 'chat: comment' } : one({ ...base, kind: 'comment', viewer, text: clip(said, 2_000), emoteOnly: false });
    case 'emote': return one({ ...base, kind: 'comment', viewer, text: said === '' ? '[emote]' : clip(said, 2_000), emoteOnly: true });
    case 'questionNew': { const asked = data.questionText ?? data.details?.questionText ?? ''; return asked === '' ? { unread: 'questionNew: questionText' } : one({ ...base, kind: 'comment', viewer, text: clip(asked, 2_000), emoteOnly: false }); }
    case 'gift': return giftOf(data, base, memory.streaks);
    case 'like': return one({ ...base, kind: 'like', viewer, count: countOf(data.likeCount) });
    case 'member': return one({ ...base, kind: 'enter', viewer, count: 1 });
    case 'follow': return one({ ...base, kind: 'follow', viewer });
    case 'share': return one({ ...base, kind: 'share', viewer });
    case 'social': return socialOf(data, base);
    case 'subscribe': return one({ ...base, kind: 'join', viewer, tier: '' });
    case 'roomUser': return data.viewerCount === null || data.viewerCount === undefined ? { unread: 'roomUser: viewerCount' } : one({ ...base, kind: 'viewers', online: gaugeOf(data.viewerCount), views: null, uniqueViewers: null });
    case 'imDelete': return withdrawals(data, base);
    case 'roomPin': return one({ ...base, kind: 'notice', text: clip(`roomPin ${data.chatMessage?.comment ?? data.chatMessage?.content ?? ''}`.trim(), 500) });
    case 'oecLiveShopping': return one({ ...base, kind: 'notice', text: clip(`oecLiveShopping ${data.shopData?.title ?? ''} ${data.shopData?.priceString ?? ''}`.trim(), 500) });
    case 'streamEnd': return one({ ...base, kind: 'notice', text: 'streamEnd' });
    default: return { unread: `unknown ${clip(event, 40)}` };
  }
}

/** A follow and a share also come under this name, with the same id as under their own: the file keeps one. */
function socialOf(data: TiktokData, base: EventBase): Decoded {
  const viewer = personOf(data);
  if (data.displayType?.includes('follow') === true || data.action === 1) return [{ ...base, kind: 'follow', viewer }];
  return data.displayType?.includes('share') === true || data.action === 3 ? [{ ...base, kind: 'share', viewer }] : [];
}

const withdrawals = (data: TiktokData, base: EventBase): Decoded => [
  ...(data.deleteMsgIdsList ?? []).map((eventId) => ({ ...base, kind: 'withdrawn' as const, eventId: clip(`del:${eventId}`, 200), target: { kind: 'event' as const, eventId: clip(eventId, 200) } })),
  ...(data.deleteUserIdsList ?? []).map((viewerId) => ({ ...base, kind: 'withdrawn' as const, eventId: clip(`del:${base.eventId}:${viewerId}`, 200), target: { kind: 'viewer' as const, viewerId: clip(viewerId, 128) } })),
];
