import { z } from 'zod';
import { sessionIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { metricsReadoutSchema } from './readout.ts';

/** The figures of an earlier show of this room as they stood at its end. */
export const pastFiguresSchema = z.object({ sessionId: sessionIdSchema, title: z.string(), startedAt: instantSchema, endedAt: instantSchema, readout: metricsReadoutSchema });
export type PastFigures = z.infer<typeof pastFiguresSchema>;
/** How many shows "usual" looks back. */
export const MAX_PAST_SHOWS = 10;
