import { z } from 'zod';
import { itemIdSchema, productIdSchema, sheetIdSchema } from '../ids.ts';
import { minorSchema } from '../commerce/money.ts';
import { obsCueSchema } from '../obs/cue.ts';
import { calendarDateSchema, durationSchema, instantSchema, timeOfDaySchema } from '../time/instant.ts';

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

/** When an item ends: after its length, or at a clock time of the show's zone, however late it began (count to end). */
export const endingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('afterDuration') }),
  z.object({ kind: z.literal('atClock'), at: timeOfDaySchema }),
]);

export const APPROVAL_STATES = ['draft', 'reviewed', 'approved', 'locked'] as const;
export const approvalStateSchema = z.enum(APPROVAL_STATES);
export type ApprovalState = z.infer<typeof approvalStateSchema>;

/** How far a row is agreed, and who said so when. A locked row refuses edits until someone sets it back. */
export const approvalSchema = z.object({ state: approvalStateSchema, by: z.string().max(60), at: instantSchema.nullable() });
export type Approval = z.infer<typeof approvalSchema>;
export const DRAFT: Approval = { state: 'draft', by: '', at: null };

/** One row of the plan. Times of day are wall clock in the sheet's zone; lengths are ms. */
export const itemSchema = z.object({
  id: itemIdSchema,
  /** What the crew calls it on talkback, e.g. "08". Unique within a sheet. */
  cue: z.string().min(1).max(16),
  /** A milestone is a marker without time: it takes no room in the plan and is never taken. */
  role: z.enum(['segment', 'milestone']).default('segment'),
  phase: phaseSchema,
  title: bilingualSchema,
  start: plannedStartSchema,
  durationMs: durationSchema.refine((ms) => ms >= 0, 'notNegative'),
  minDurationMs: durationSchema.refine((ms) => ms >= 0, 'notNegative'),
  flex: flexSchema,
  ending: endingSchema.default({ kind: 'afterDuration' }),
  endAction: z.enum(['hold', 'autoNext']).default('hold'),
  productIds: z.array(productIdSchema).max(50).default([]),
  priceLine: text(400),
  mechanism: text(400),
  talkingPoints: z.object({ zh: z.array(z.string().max(400)).max(50).default([]), en: z.array(z.string().max(400)).max(50).default([]) }),
  interaction: text(400),
  lotteryId: z.string().max(64).nullable().default(null),
  obsScene: z.string().max(200).nullable().default(null),
  /** What OBS and the overlay do with the scene, as one transaction on take; null = the scene alone. */
  obsCue: obsCueSchema.nullable().default(null),
  overlay: text(200),
  owners: z.array(z.string().max(60)).max(20).default([]),
  producerCue: text(400),
  kpiTarget: text(200),
  complianceNote: text(400),
  fallback: text(400),
  colour: z.string().regex(/^#[0-9a-f]{6}$/iu).nullable().default(null),
  /** Columns of an imported file that we do not know, kept under their own header. */
  custom: z.record(z.string().max(60), z.string().max(400)).default({}),
  /** What this presentation is expected to sell, in minor units of the room's currency; null = worked out from its products' targets. */
  expectedGmvMinor: minorSchema.min(0).nullable().default(null),
  approval: approvalSchema.default(DRAFT),
});
export type RunsheetItem = z.infer<typeof itemSchema>;

export const MAX_ITEMS = 5_000;
export const MAX_AD_LIBS = 200;

/** A span of rows that is played `times` times in all before the plan goes on: bounded, so no loop runs for ever. */
export const loopSchema = z.object({ fromId: itemIdSchema, toId: itemIdSchema, times: z.number().int().min(2).max(1_000) });
export type Loop = z.infer<typeof loopSchema>;

/** The plan of one show. `timeZone` is an IANA name and is stored: the machine's zone is never used (runsheet.md D10). */
export const runsheetSchema = z.object({
  id: sheetIdSchema,
  title: z.string().min(1).max(200),
  timeZone: z.string().min(1).max(60),
  date: calendarDateSchema,
  items: z.array(itemSchema).min(1).max(MAX_ITEMS),
  /** Items outside the order, fired whenever they are wanted. Ids and cues are unique across both lists. */
  adLibs: z.array(itemSchema).max(MAX_AD_LIBS).default([]),
  loop: loopSchema.nullable().default(null),
});
export type Runsheet = z.infer<typeof runsheetSchema>;
