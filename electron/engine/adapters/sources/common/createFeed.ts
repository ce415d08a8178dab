import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { SourceContext } from '../../../ports.ts';

/** What one message means: events (none = understood, nothing to tell), or why it could not be read. */
export type Decoded = readonly AudienceEvent[] | { readonly unread: string };
export const isUnread = (decoded: Decoded): decoded is { readonly unread: string } => 'unread' in decoded;

export interface Feed {
  /** One message: keeps it raw, decodes it, hands over what it says. Never throws; a message it cannot read is counted. */
  readonly take: (raw: string, decode: (receivedAt: Instant) => Decoded) => void;
}

/** The way of every message from an adapter into the lane. */
export function createFeed(sourceId: SourceId, context: SourceContext): Feed {
  const { clock, intake, log } = context;
  /** Since when the lane has been refusing: one gap, however many messages. */
  let refusedSince: Instant | null = null;
  const unread = (raw: string, why: string): void => intake.unread(sourceId, raw, why.slice(0, 120));
  const offer = (events: readonly AudienceEvent[], at: Instant): void => {
    intake.accept(events).then(() => {
      if (refusedSince === null) return;
      context.gap({ sourceId, from: refusedSince, until: clock.now(), reason: 'rateLimited' });
      refusedSince = null;
    }, (problem: unknown) => {
      // The lane is full and chat has no replay: the loss becomes a stored fact instead of a silence.
      if (refusedSince !== null) return;
      refusedSince = at;
      log.warn('events refused by the intake', { source: sourceId, problem: String(problem) });
      context.gap({ sourceId, from: at, until: null, reason: 'rateLimited' });
    });
  };
  return {
    take: (raw, decode) => {
      const receivedAt = clock.now();
      const decoded = tryDecode(() => decode(receivedAt));
      if (isUnread(decoded)) { context.keepRaw(raw, []); return unread(raw, decoded.unread); }
      const good: AudienceEvent[] = [];
      for (const event of decoded) {
        const checked = audienceEventSchema.safeParse(event);
        if (checked.success) good.push(checked.data);
        else unread(raw, `${event.kind} ${checked.error.issues[0]?.path.join('.') ?? ''} out of bounds`);
      }
      context.keepRaw(raw, good.map(({ eventId }) => eventId));
      if (good.length > 0) offer(good, receivedAt);
    },
  };
}

/** A decoder that throws has a bug; the feed goes on, and the message counts as unread. */
function tryDecode(decode: () => Decoded): Decoded {
  try {
    return decode();
  } catch (thrown) {
    return { unread: `decoder: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}
