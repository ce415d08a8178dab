import { z } from 'zod';
import { itemIdSchema, productIdSchema, sheetIdSchema } from '../ids.ts';
import { calendarDateSchema, durationSchema, timeOfDaySchema } from '../time/instant.ts';

const text = (max: number) => z.string().max(max).default('');

/** A text in the two languages of the product. An empty side falls back to the other when shown. */
export const bilingualSchema = z.object({ zh: text(400), en: text(400) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** The phases of a live-commerce show. */
export const PHASES = ['opening', 'product', 'qa', 'lottery', 'push', 'perk', 'interaction', 'encore', 'break', 'closing', 'custom'] as const;
export const phaseSchema = z.enum(PHASES);
export type Phase = z.infer<typeof phaseSchema>;

/** What may give when the show runs late: must keeps its length longest, flex is squeezed first, cuttable may be skipped. */
export const flexSchema = z.enum(['must', 'flex', 'cuttable']);
export type Flex = z.infer<typeof flexSchema>;

/** When an item is planned to start: right after the one before, or at a clock time of the show's zone. The day is derived, never typed. */
export const plannedStartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linked') }),
  z.object({ kind: z.literal('fixed'), at: timeOfDaySchema }),
]);
export type PlannedStart = z.infer<typeof plannedStartSchema>;

/** One row of the plan. Times of day are wall clock in the sheet's zone; lengths are ms. */
export const itemSchema = z.object({
  id: itemIdSchema,
  /** What the crew calls it on talkback, e.g. "08". Unique within a sheet. */
  cue: z.string().min(1).max(16),
  phase: phaseSchema,
  title: bilingualSchema,
  start: plannedStartSchema,
  durationMs: durationSchema.refine((ms) => ms >= 0, 'notNegative'),
  minDurationMs: durationSchema.refine((ms) => ms >= 0, 'notNegative'),
  flex: flexSchema,
  endAction: z.enum(['hold', 'autoNext']).default('hold'),
  productIds: z.array(productIdSchema).max(50).default([]),
  priceLine: text(400),
  mechanism: text(400),
  talkingPoints: z.object({ zh: z.array(z.string().max(400)).max(50).default([]), en: z.array(z.string().max(400)).max(50).default([]) }),
  interaction: text(400),
  lotteryId: z.string().max(64).nullable().default(null),
  obsScene: z.string().max(200).nullable().default(null),
  overlay: text(200),
  owners: z.array(z.string().max(60)).max(20).default([]),
  producerCue: text(400),
  kpiTarget: text(200),
  complianceNote: text(400),
  fallback: text(400),
  colour: z.string().regex(/^#[0-9a-f]{6}$/iu).nullable().default(null),
  /** Columns of an imported file that we do not know, kept under their own header. */
  custom: z.record(z.string().max(60), z.string().max(400)).default({}),
});
export type RunsheetItem = z.infer<typeof itemSchema>;

export const MAX_ITEMS = 5_000;

/** The plan of one show. `timeZone` is an IANA name and is stored: the machine's zone is never used (runsheet.md D10). */
export const runsheetSchema = z.object({
  id: sheetIdSchema,
  title: z.string().min(1).max(200),
  timeZone: z.string().min(1).max(60),
  date: calendarDateSchema,
  items: z.array(itemSchema).min(1).max(MAX_ITEMS),
});
export type Runsheet = z.infer<typeof runsheetSchema>;
