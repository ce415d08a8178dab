import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

/** Databases that hold what nobody can make again. */
export const rescuedFileSchema = z.enum(['show', 'crowd', 'lottery']);
export type RescuedFile = z.infer<typeof rescuedFileSchema>;

/** What became of a damaged database at start. */
export const rescueReportSchema = z.object({
  file: rescuedFileSchema,
  at: instantSchema,
  /** Where the damaged file was put, from the data folder. */
  aside: z.string().max(300),
  /** `rows`: every readable row of it; `copy`: a copy from before an update, as nothing of it was readable; `nothing`: there was no copy either. */
  from: z.enum(['rows', 'copy', 'nothing']),
  /** When the copy was made. */
  copiedAt: instantSchema.nullable(),
  /** Rows of the log, or of the comments, that were kept. */
  kept: z.number().int(),
  /** Their numbers that were not, as far as they are known; only the first are named. */
  lost: z.array(z.object({ from: z.number().int(), until: z.number().int() })),
  lostCount: z.number().int(),
  /** Other tables of which something was lost. */
  others: z.array(z.string().max(80)),
});
export type RescueReport = z.infer<typeof rescueReportSchema>;
