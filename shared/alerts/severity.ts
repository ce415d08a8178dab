import { z } from 'zod';

/** P0 now, P1 within a minute, P2 in this segment, P3 a note. */
export const severitySchema = z.enum(['P0', 'P1', 'P2', 'P3']);
export type Severity = z.infer<typeof severitySchema>;
const RANK: Readonly<Record<Severity, number>> = { P0: 0, P1: 1, P2: 2, P3: 3 };
/** Negative when `a` is the graver one. */
export const bySeverity = (a: Severity, b: Severity): number => RANK[a] - RANK[b];
/** One level graver; P0 stays. */
export const graver = (severity: Severity): Severity => (severity === 'P3' ? 'P2' : severity === 'P2' ? 'P1' : 'P0');
