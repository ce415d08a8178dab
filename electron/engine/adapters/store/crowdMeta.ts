import { createHmac } from 'node:crypto';
import { deskTabOf, type DeskTab } from '#shared/audience/deskTab.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import { remember } from '#shared/remember.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import type { CommentKind, CommentTopic } from '#shared/audience/reading/reading.ts';

/** What the desk knows of a row beside the event itself. */
export interface RowMeta {
  /** The viewer without the name; null when the platform hides who it is. */
  readonly viewerKey: string | null;
  /** How a comment was understood; null for all else. */
  readonly reading: CommentKind | null;
  readonly topic: CommentTopic | null;
  readonly tab: Exclude<DeskTab, 'all'> | null;
}

/** People who speak come back; a hash costs a tenth of storing a comment. */
const PEOPLE_REMEMBERED = 10_000;
const COMMENTS_REMEMBERED = 2_000;
const readAgain = remember(COMMENTS_REMEMBERED, readComment);
/** By room key, as tests and migrations open several rooms in one process. */
const keysOf = remember(4, (roomKey: string) => remember(PEOPLE_REMEMBERED, (viewer: string) => createHmac('sha256', roomKey).update(viewer).digest('base64url').slice(0, 8)));

/** HMAC-SHA256 of source and platform id with the room's key, 8 characters (domain.md 10): 48 bits part the people of a room. */
export const viewerKeyOf = (roomKey: string, sourceId: string, viewerId: string): string => keysOf(roomKey)(`${sourceId}\u0000${viewerId}`);

/** An event id without what it may say of its author. */
export const eventHashOf = (roomKey: string, eventId: string): string => `h-${createHmac('sha256', roomKey).update(`event\u0000${eventId}`).digest('base64url').slice(0, 22)}`;

/** Reads an event for the desk, once, when it is stored. */
export function deskRowMeta(event: AudienceEvent, roomKey: string): RowMeta {
  const viewerId = 'viewer' in event ? (event.viewer?.id ?? null) : null;
  const reading = event.kind === 'comment' ? readAgain(event.text) : null;
  return {
    viewerKey: viewerId === null ? null : viewerKeyOf(roomKey, event.sourceId, viewerId),
    reading: reading?.kind ?? null, topic: reading?.topic ?? null, tab: deskTabOf(event.kind, reading?.kind ?? ''),
  };
}
