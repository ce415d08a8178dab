import { z } from 'zod';

/** The schema of one command: its kind, who sends it and why in a sentence, its fields. */
export const commandOf = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, why: string, shape: S) => z.object({ kind: z.literal(kind), ...shape }).describe(why);
