import { z } from 'zod';
import { lexiconEntrySchema } from '../compliance/lexicon.ts';
import { sessionIdSchema } from '../ids.ts';
import { reportSchema } from '../review/report.ts';
import { actionsPartSchema, annexPartSchema } from '../review/reportRest.ts';
import { instantSchema } from '../time/instant.ts';

const comparedSchema = z.object({
  sessionId: sessionIdSchema, title: z.string(), startedAt: instantSchema, figures: z.record(z.string(), z.number().nullable()), small: z.array(z.string()), rates: z.record(z.string(), z.number()),
});

/**
 * What a report reads that is neither in the log of its session nor in its audience: the shows it is compared with, what the room wrote down of it
 * since, the audit log's lines, the word list it was judged by, and the reports that were frozen.
 */
export const carriedSchema = z.object({
  compared: z.array(comparedSchema), newBuyers: z.number().nullable(),
  /** When the next session was opened there: whose order an order is. */
  until: z.number().nullable(),
  stopped: z.array(z.object({ at: instantSchema, by: z.string(), what: z.string() })),
  words: z.object({ version: z.string(), reviewedOn: z.string(), entries: z.array(lexiconEntrySchema) }).nullable(),
  /** The first line of the archive of draws that did not hold there; null = all did. */
  archiveBrokenAt: z.number().nullable(),
  actions: actionsPartSchema.shape.rows, before: actionsPartSchema.shape.before, exports: annexPartSchema.shape.exports,
  frozen: z.array(reportSchema).max(2),
});
export type Carried = Readonly<z.infer<typeof carriedSchema>>;
