import { z } from 'zod';
import type { CommentKind } from './reading/reading.ts';

/** What the desk can be narrowed to. `risk`: who complains, and what is spam; `gift`: gifts and memberships. */
export const DESK_TABS = ['all', 'question', 'intent', 'risk', 'gift'] as const;
export const deskTabSchema = z.enum(DESK_TABS);
export type DeskTab = z.infer<typeof deskTabSchema>;

const OF_READING: Readonly<Record<CommentKind, Exclude<DeskTab, 'all'> | null>> = { question: 'question', intent: 'intent', complaint: 'risk', spam: 'risk', praise: null, chatter: null };

/** Under which tab beside `all` a row stands; `reading` is how a comment was understood, '' for what is no comment. */
export function deskTabOf(kind: string, reading: string): Exclude<DeskTab, 'all'> | null {
  if (kind === 'gift' || kind === 'join') return 'gift';
  return kind === 'comment' && reading in OF_READING ? OF_READING[reading as CommentKind] : null;
}
