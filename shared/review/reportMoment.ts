import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

/** Where a moment lies in what OBS recorded. `file` is a name without its path, null = OBS never named it; `ms` counts within that file; `timecode` is HH:MM:SS of it. */
export const recordingPlaceSchema = z.object({ file: z.string().nullable(), ms: z.number().int().min(0), timecode: z.string() });

/**
 * A moment as every row of a report carries it: on the wall clock, within the show, and in the recording. `offsetMs` counts from the
 * start of the show, is negative before it, and null when no show ever started. `recording` is null while nothing was recorded.
 */
export const reportMomentSchema = z.object({ at: instantSchema, offsetMs: z.number().int().nullable(), recording: recordingPlaceSchema.nullable() });
export type ReportMoment = Readonly<z.infer<typeof reportMomentSchema>>;

/** A text in both languages; an empty side falls back to the other. */
export const reportTextSchema = z.object({ zh: z.string(), en: z.string() });
export type ReportText = Readonly<z.infer<typeof reportTextSchema>>;

/** A share or a rate with what it was made of. Null value = unknown or divided by nothing: "—", never 0. `isSmallSample`: grey it. */
export const reportRateSchema = z.object({ value: z.number().nullable(), top: z.number().nullable(), bottom: z.number().nullable(), isSmallSample: z.boolean() });
export type ReportRate = Readonly<z.infer<typeof reportRateSchema>>;

/** What fills a sentence: names, amounts in minor units, counts. */
export const reportParamsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type ReportParams = Readonly<z.infer<typeof reportParamsSchema>>;
