import { z } from 'zod';

/** ISO 4217 code, upper case. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/u);

/** An amount in integer minor units (分, cents). Currencies are never summed together. */
export const minorSchema = z.number().int().min(-9e15).max(9e15);
