import { z } from 'zod';
import { viewerKeySchema } from './thread.ts';

/** What was done with viewers outside the loop, told to the log by the one who did it. */
export const COMMENT_DESK_REPORTS = [
  z.object({ kind: z.literal('reportViewerRevealed'), crowdSeq: z.number().int().min(1), viewerKey: viewerKeySchema.nullable() }),
  z.object({ kind: z.literal('reportViewerErased'), viewerKey: viewerKeySchema, rows: z.number().int().min(0) }),
] as const;
