import { z } from 'zod';

/** What somebody marks by hand, or a rule by itself: a moment worth cutting out, or the moment of a draw. */
export const MARKED_AS = ['highlight', 'draw'] as const;
export const markedAsSchema = z.enum(MARKED_AS);
export type MarkedAs = z.infer<typeof markedAsSchema>;
