import { z } from 'zod';

/** Rehearsal and live are two modes of one machine; rehearsal can start no stream. */
export const showModeSchema = z.enum(['rehearsal', 'live']);
export type ShowMode = z.infer<typeof showModeSchema>;
