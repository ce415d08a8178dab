import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';
import { threadRefSchema, viewerKeySchema } from './thread.ts';

/** What happened at the desk outside the loop, told to the log by the one who did or saw it. */
export const COMMENT_DESK_REPORTS = [
  z.object({ kind: z.literal('reportViewerRevealed'), crowdSeq: z.number().int().min(1), viewerKey: viewerKeySchema.nullable() }),
  z.object({ kind: z.literal('reportViewerErased'), viewerKey: viewerKeySchema, rows: z.number().int().min(0) }),
  /** An answered thread is asked again: by so many different people, the first of them at `since` (reopenRule.ts). */
  z.object({ kind: z.literal('reportThreadGrown'), thread: threadRefSchema, people: z.number().int().min(1), since: instantSchema }),
] as const;
