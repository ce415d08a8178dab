import { z } from 'zod';

/** An id as platforms write it: text, or a number (64-bit ones come as text from `exactJson.ts`). */
export const platformId = z.union([z.string().min(1), z.number()]).transform(String);
/** As shops write it. */
export const shopId = z.union([z.number().int(), z.string().min(1).max(100)]).transform(String);
