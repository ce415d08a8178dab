import type { AudienceEvent, AudienceKind } from './event.ts';

/** Kinds that make a row in the comment desk: what somebody reads. The crowd's gestures (likes, entries, follows) only count. */
export const DESK_KINDS = ['comment', 'gift', 'join', 'notice'] as const satisfies readonly AudienceKind[];
export type DeskKind = (typeof DESK_KINDS)[number];
export type DeskEvent = Extract<AudienceEvent, { kind: DeskKind }>;

/** Does this kind make a row in the desk? */
export const isDeskKind = (kind: AudienceKind): kind is DeskKind => (DESK_KINDS as readonly AudienceKind[]).includes(kind);

/** Does this event make a row in the desk? */
export const isDeskEvent = (event: AudienceEvent): event is DeskEvent => isDeskKind(event.kind);

/** The row's text: the comment, `gift x count`, the tier joined, the platform's words. */
export function deskText(event: DeskEvent): string {
  switch (event.kind) {
    case 'comment': case 'notice': return event.text;
    case 'gift': return event.count === 1 ? event.name : `${event.name} ×${event.count}`;
    case 'join': return event.tier;
    default: return event satisfies never;
  }
}
