import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import { MINUTE } from '#shared/time/instant.ts';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, momentOfText, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';

const text = z.string().nullish();
const badgesSchema = z.array(z.object({ set_id: z.string(), info: text })).max(50).nullish();
const messageSchema = z.object({ text: z.string(), fragments: z.array(z.object({ type: z.string() })).max(1_000).nullish() });
const chatterSchema = { chatter_user_id: text, chatter_user_name: text, chatter_user_login: text, badges: badgesSchema };
const chatSchema = z.object({ ...chatterSchema, message_id: z.string().min(1), message: messageSchema, cheer: z.object({ bits: z.number().int().min(1) }).nullish(), source_broadcaster_user_id: text, broadcaster_user_id: z.string() });
const noticeSchema = z.object({
  ...chatterSchema, message_id: text, message: messageSchema.nullish(), notice_type: z.string(), system_message: text, source_broadcaster_user_id: text, broadcaster_user_id: z.string(), chatter_is_anonymous: z.boolean().nullish(),
  sub: z.object({ sub_tier: text }).nullish(), resub: z.object({ sub_tier: text }).nullish(), sub_gift: z.object({ sub_tier: text }).nullish(),
});
const deletedSchema = z.object({ message_id: z.string().min(1) });
const clearedSchema = z.object({ target_user_id: z.string().min(1) });
const followSchema = z.object({ user_id: z.string(), user_name: text, followed_at: text });
const notificationSchema = z.object({ metadata: z.object({ message_id: z.string().min(1), message_timestamp: z.string(), subscription_type: z.string() }), payload: z.object({ event: z.unknown().optional() }) });

/** Twitch repeats what it is not sure about; what is older than this is told again from before. */
const OLD_MS = 10 * MINUTE;
const JOINS: ReadonlySet<string> = new Set(['sub', 'resub', 'sub_gift', 'gift_paid_upgrade', 'prime_paid_upgrade', 'pay_it_forward']);

interface Chatter { readonly chatter_user_id?: string | null | undefined; readonly chatter_user_name?: string | null | undefined; readonly chatter_user_login?: string | null | undefined; readonly badges?: z.infer<typeof badgesSchema> }
function personOf(who: Chatter) {
  const badges = who.badges ?? [];
  const months = badges.find(({ set_id: set }) => set === 'subscriber' || set === 'founder')?.info ?? '';
  return viewerOf({
    id: who.chatter_user_id, name: (who.chatter_user_name ?? '') === '' ? who.chatter_user_login : who.chatter_user_name, level: /^\d+$/u.test(months) ? Number(months) : null,
    badge: badges[0]?.set_id, isModerator: badges.some(({ set_id: set }) => set === 'moderator'), isHost: badges.some(({ set_id: set }) => set === 'broadcaster'),
  });
}
const isMirror = ({ source_broadcaster_user_id: source, broadcaster_user_id: own }: { readonly source_broadcaster_user_id?: string | null | undefined; readonly broadcaster_user_id: string }): boolean => (source ?? own) !== own;

/** One `notification`. Its metadata id is the same in every repeat; a chat message has its own, which deletions name. */
export function decodeEventSub(message: unknown, receipt: Receipt): Decoded {
  const parsed = notificationSchema.safeParse(message);
  if (!parsed.success) return { unread: parsed.error.issues[0]?.path.join('.') ?? 'notification' };
  const { metadata: { message_id: id, message_timestamp: sentAt, subscription_type: type }, payload: { event } } = parsed.data;
  const at = momentOfText(sentAt, receipt.receivedAt);
  const base = baseOf(receipt, id, at, receipt.receivedAt - at > OLD_MS ? 'history' : 'live');
  const read = <S extends z.ZodType>(schema: S, toEvents: (data: z.infer<S>) => readonly AudienceEvent[]): Decoded => {
    const data = schema.safeParse(event);
    return data.success ? toEvents(data.data) : { unread: `${type}: ${data.error.issues[0]?.path.join('.') ?? ''}` };
  };
  switch (type) {
    case 'channel.chat.message': return read(chatSchema, (chat) => chatOf(chat, isMirror(chat) ? { ...base, provenance: 'mirror' } : base));
    case 'channel.chat.notification': return read(noticeSchema, (notice) => noticeOf(notice, isMirror(notice) ? { ...base, provenance: 'mirror' } : base));
    case 'channel.chat.message_delete': return read(deletedSchema, (deleted) => [{ ...base, kind: 'withdrawn', target: { kind: 'event', eventId: clip(deleted.message_id, 200) } }]);
    case 'channel.chat.clear_user_messages': return read(clearedSchema, (cleared) => [{ ...base, kind: 'withdrawn', target: { kind: 'viewer', viewerId: clip(cleared.target_user_id, 128) } }]);
    case 'channel.chat.clear': return [{ ...base, kind: 'withdrawn', target: { kind: 'all' } }];
    case 'channel.follow': return read(followSchema, (follow) => [{ ...base, kind: 'follow', viewer: viewerOf({ id: follow.user_id, name: follow.user_name }) }]);
    case 'stream.online': case 'stream.offline': return [{ ...base, kind: 'notice', text: type }];
    default: return { unread: `unknown ${type.slice(0, 60)}` };
  }
}

function chatOf(chat: z.infer<typeof chatSchema>, base: EventBase): readonly AudienceEvent[] {
  const viewer = personOf(chat);
  const own = { ...base, eventId: clip(chat.message_id, 200) };
  const fragments = chat.message.fragments ?? [];
  const isEmotes = fragments.length > 0 && fragments.every(({ type }) => type === 'emote');
  const words: readonly AudienceEvent[] = chat.message.text === '' ? [] : [{ ...own, kind: 'comment', viewer, text: clip(chat.message.text, 2_000), emoteOnly: isEmotes }];
  if (chat.cheer === null || chat.cheer === undefined) return words;
  // Twitch values one bit at one US cent for the streamer.
  return [...words, { ...own, kind: 'gift', eventId: clip(`${chat.message_id}:bits`, 200), viewer, name: 'bits', count: countOf(chat.cheer.bits), valueMinor: chat.cheer.bits, currency: 'USD' }];
}

function noticeOf(notice: z.infer<typeof noticeSchema>, base: EventBase): readonly AudienceEvent[] {
  const viewer = notice.chatter_is_anonymous === true ? null : personOf(notice);
  const said = notice.message?.text ?? '';
  const words: readonly AudienceEvent[] = said === '' || viewer === null ? [] : [{ ...base, eventId: clip(`${base.eventId}:text`, 200), kind: 'comment', viewer, text: clip(said, 2_000), emoteOnly: false }];
  if (JOINS.has(notice.notice_type.replace(/^shared_chat_/u, ''))) {
    const tier = notice.sub?.sub_tier ?? notice.resub?.sub_tier ?? notice.sub_gift?.sub_tier ?? '';
    return [{ ...base, kind: 'join', viewer, tier: clip(tier, 60) }, ...words];
  }
  return [{ ...base, kind: 'notice', text: clip((notice.system_message ?? '') === '' ? notice.notice_type : (notice.system_message ?? ''), 500) }, ...words];
}
