import type { AudienceEvent, Provenance } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import { currencySchema } from '#shared/commerce/money.ts';
import { minorExponent } from '#shared/commerce/decimal.ts';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, momentOfText, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';

const text = z.string().nullish();
const micros = z.union([z.string().regex(/^\d{1,16}$/u), z.number().int().min(0)]).transform(Number);
const moneySchema = z.object({ amountMicros: micros, currency: z.string(), userComment: text, superStickerMetadata: z.object({ altText: text }).nullish() });
const itemSchema = z.object({
  id: z.string().min(1),
  snippet: z.object({
    type: z.string().max(80), publishedAt: text, displayMessage: text, authorChannelId: text,
    textMessageDetails: z.object({ messageText: text }).nullish(), superChatDetails: moneySchema.nullish(), superStickerDetails: moneySchema.nullish(),
    newSponsorDetails: z.object({ memberLevelName: text }).nullish(), memberMilestoneChatDetails: z.object({ memberLevelName: text, userComment: text }).nullish(),
    userBannedDetails: z.object({ bannedUserDetails: z.object({ channelId: z.string() }) }).nullish(), messageDeletedDetails: z.object({ deletedMessageId: z.string() }).nullish(), messageRetractedDetails: z.object({ retractedMessageId: z.string() }).nullish(),
  }),
  authorDetails: z.object({ channelId: text, displayName: text, isChatOwner: z.boolean().nullish(), isChatModerator: z.boolean().nullish(), isChatSponsor: z.boolean().nullish() }).nullish(),
});
type Item = z.infer<typeof itemSchema>;

/** Understood: gifted memberships are told by their receipt one by one, polls and stickers without money are no comment. */
const QUIET: ReadonlySet<string> = new Set(['membershipGiftingEvent', 'pollEvent', 'tombstone', 'sponsorOnlyModeStartedEvent', 'sponsorOnlyModeEndedEvent', 'fanFundingEvent', 'chatEndedEvent']);

/** Did this item say that the chat is over? */
export const isChatEnd = (raw: unknown): boolean => itemSchema.safeParse(raw).data?.snippet.type === 'chatEndedEvent';

/** One item of a page. `firstSeen`: what was published before is history (the first page tells old chat again). */
export function decodeYoutube(raw: unknown, receipt: Receipt, firstSeen: number): Decoded {
  const parsed = itemSchema.safeParse(raw);
  if (!parsed.success) return { unread: parsed.error.issues[0]?.path.join('.') ?? 'item' };
  const item = parsed.data;
  const at = momentOfText(item.snippet.publishedAt, receipt.receivedAt);
  const provenance: Provenance = at < firstSeen ? 'history' : 'live';
  return eventsOf(item, baseOf(receipt, item.id, at, provenance));
}

const personOf = ({ authorDetails: author, snippet }: Item) => viewerOf({
  id: author?.channelId ?? snippet.authorChannelId, name: author?.displayName, badge: author?.isChatSponsor === true ? 'member' : null,
  isModerator: author?.isChatModerator === true, isHost: author?.isChatOwner === true,
});

function eventsOf(item: Item, base: EventBase): Decoded {
  const { snippet } = item;
  const viewer = personOf(item);
  const words = (said: string | null | undefined): readonly AudienceEvent[] => ((said ?? '') === '' ? [] : [{ ...base, kind: 'comment', viewer, text: clip(said ?? '', 2_000), emoteOnly: false }]);
  const withdrawn = (target: Extract<AudienceEvent, { kind: 'withdrawn' }>['target']): readonly AudienceEvent[] => [{ ...base, kind: 'withdrawn', target }];
  switch (snippet.type) {
    case 'textMessageEvent': { const said = words(snippet.textMessageDetails?.messageText ?? snippet.displayMessage); return said.length === 0 ? { unread: 'textMessageEvent: text' } : said; }
    case 'superChatEvent': return snippet.superChatDetails === null || snippet.superChatDetails === undefined ? { unread: 'superChatEvent' } : [...words(snippet.superChatDetails.userComment), paidOf('superChat', snippet.superChatDetails, base, viewer)];
    case 'superStickerEvent': return snippet.superStickerDetails === null || snippet.superStickerDetails === undefined ? { unread: 'superStickerEvent' } : [paidOf('superSticker', snippet.superStickerDetails, base, viewer)];
    case 'newSponsorEvent': return [{ ...base, kind: 'join', viewer, tier: clip(snippet.newSponsorDetails?.memberLevelName ?? '', 60) }];
    case 'giftMembershipReceivedEvent': return [{ ...base, kind: 'join', viewer, tier: '' }];
    // A member who stays: words, not a new membership.
    case 'memberMilestoneChatEvent': return words(snippet.memberMilestoneChatDetails?.userComment);
    case 'userBannedEvent': { const banned = snippet.userBannedDetails?.bannedUserDetails.channelId; return banned === undefined ? { unread: 'userBannedEvent' } : withdrawn({ kind: 'viewer', viewerId: clip(banned, 128) }); }
    case 'messageDeletedEvent': { const gone = snippet.messageDeletedDetails?.deletedMessageId; return gone === undefined ? { unread: 'messageDeletedEvent' } : withdrawn({ kind: 'event', eventId: clip(gone, 200) }); }
    case 'messageRetractedEvent': { const gone = snippet.messageRetractedDetails?.retractedMessageId; return gone === undefined ? { unread: 'messageRetractedEvent' } : withdrawn({ kind: 'event', eventId: clip(gone, 200) }); }
    default: return QUIET.has(snippet.type) ? [] : { unread: `unknown ${snippet.type}` };
  }
}

/** Millionths of a major unit, as minor units of that currency. */
function paidOf(name: string, { amountMicros, currency }: z.infer<typeof moneySchema>, base: EventBase, viewer: ReturnType<typeof personOf>): AudienceEvent {
  const code = currencySchema.safeParse(currency);
  const minor = code.success ? Math.round(amountMicros / 10 ** (6 - minorExponent(code.data))) : null;
  return { ...base, eventId: clip(`${base.eventId}:paid`, 200), kind: 'gift', viewer, name, count: 1, valueMinor: minor, currency: code.success ? code.data : null };
}
