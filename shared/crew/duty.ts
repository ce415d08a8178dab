import { z } from 'zod';

/** What a person does in the room (domain table of roles), in the order of the matrix. `control` is 中控: products, prices, coupons. */
export const DUTIES = ['owner', 'producer', 'control', 'director', 'host', 'moderator', 'operations', 'compliance', 'analyst'] as const;
export const dutySchema = z.enum(DUTIES);
export type Duty = z.infer<typeof dutySchema>;

/** All duties of one person, each once. */
export const dutiesSchema = z.array(dutySchema).max(DUTIES.length).refine((all) => new Set(all).size === all.length, 'repeated').readonly();
