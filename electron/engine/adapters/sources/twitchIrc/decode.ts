import type { AudienceEvent, Viewer } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { IrcLine } from './ircLine.ts';

/** Sub months from `badge-info`, e.g. `subscriber/14`. */
const subscriberMonths = (tags: IrcLine['tags']): number | null => {
  const months = /(?:^|,)(?:subscriber|founder)\/(\d+)/u.exec(tags['badge-info'] ?? '')?.[1];
  return months === undefined ? null : Number(months);
};

function viewerOf(line: IrcLine): Viewer {
  const { tags } = line;
  const badges = (tags['badges'] ?? '').split(',').map((badge) => badge.split('/')[0] ?? '').filter((badge) => badge !== '');
  return {
    id: tags['user-id'] !== undefined && tags['user-id'] !== '' ? tags['user-id'] : null,
    name: (tags['display-name'] !== undefined && tags['display-name'] !== '' ? tags['display-name'] : tags['login'] ?? line.from).slice(0, 200),
    level: subscriberMonths(tags),
    badge: badges[0]?.slice(0, 60) ?? null,
    isModerator: tags['mod'] === '1' || badges.includes('moderator'),
    isHost: badges.includes('broadcaster'),
  };
}

const CTCP = String.fromCharCode(1);

/** `/me` comes as a CTCP action; the control characters around it are not text. */
function plainText(text: string): string {
  const action = `${CTCP}ACTION `;
  const plain = text.startsWith(action) ? text.slice(action.length).replaceAll(CTCP, '') : text;
  return clip(plain, 2_000);
}

/**
 * Turns one line into audience events: none (protocol chatter), or one, or two (a comment that carries bits, a resub with words).
 * Shared-chat copies (another room's `source-room-id`) are marked `mirror`.
 * @returns null for a line of a kind we know but cannot read
 */
export function decodeTwitch(line: IrcLine, sourceId: SourceId, receivedAt: Instant): readonly AudienceEvent[] | null {
  const { tags } = line;
  const sentAt = Number(tags['tmi-sent-ts']);
  const base = {
    sourceId, receivedAt,
    at: Number.isSafeInteger(sentAt) && sentAt > 0 ? instant(sentAt) : receivedAt,
    provenance: tags['source-room-id'] !== undefined && tags['source-room-id'] !== tags['room-id'] ? 'mirror' as const : 'live' as const,
  };
  const id = tags['id'];
  switch (line.command) {
    case 'PRIVMSG': return decodeMessage(line, base, id);
    case 'USERNOTICE': return decodeNotice(line, base, id);
    case 'CLEARMSG': {
      const target = tags['target-msg-id'];
      return target === undefined ? null : [{ ...base, kind: 'withdrawn', eventId: `clear:${target}`, target: { kind: 'event', eventId: target } }];
    }
    case 'CLEARCHAT': {
      const target = tags['target-user-id'];
      return [{ ...base, kind: 'withdrawn', eventId: `clearchat:${base.at}:${target ?? 'all'}`, target: target === undefined ? { kind: 'all' } : { kind: 'viewer', viewerId: target } }];
    }
    default: return [];
  }
}

type Base = Pick<AudienceEvent, 'sourceId' | 'receivedAt' | 'at' | 'provenance'>;

function decodeMessage(line: IrcLine, base: Base, id: string | undefined): readonly AudienceEvent[] | null {
  const text = plainText(line.params[1] ?? '');
  if (id === undefined || text === '') return null;
  const viewer = viewerOf(line);
  const comment: AudienceEvent = { ...base, kind: 'comment', eventId: id, viewer, text, emoteOnly: line.tags['emote-only'] === '1' };
  const bits = Number(line.tags['bits'] ?? 0);
  if (!Number.isSafeInteger(bits) || bits < 1) return [comment];
  // Twitch values one bit at one US cent for the streamer.
  return [comment, { ...base, kind: 'gift', eventId: `${id}:bits`, viewer, name: 'bits', count: Math.min(bits, 10_000_000), valueMinor: bits, currency: 'USD' }];
}

const JOIN_KINDS: readonly string[] = ['sub', 'resub', 'subgift', 'anonsubgift', 'giftpaidupgrade', 'primepaidupgrade'];

function decodeNotice(line: IrcLine, base: Base, id: string | undefined): readonly AudienceEvent[] | null {
  if (id === undefined) return null;
  const viewer = viewerOf(line);
  const what = line.tags['msg-id'] ?? '';
  const text = plainText(line.params[1] ?? '');
  const words: readonly AudienceEvent[] = text === '' ? [] : [{ ...base, kind: 'comment', eventId: `${id}:text`, viewer, text, emoteOnly: false }];
  if (JOIN_KINDS.includes(what)) return [{ ...base, kind: 'join', eventId: id, viewer, tier: (line.tags['msg-param-sub-plan'] ?? '').slice(0, 60) }, ...words];
  return [{ ...base, kind: 'notice', eventId: id, text: clip(line.tags['system-msg'] ?? what, 500) }, ...words];
}
