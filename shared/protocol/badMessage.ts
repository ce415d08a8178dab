import type { z } from 'zod';
import { refusal, type Refusal } from './refusal.ts';

/** Names the first thing that does not fit, in a form a person can act on. */
export function badMessage(error: z.ZodError): Refusal {
  const first = error.issues[0];
  return refusal('badMessage', { field: (first?.path.map(String).join('.') ?? '').slice(0, 200) || '(message)', problem: (first?.message ?? 'unreadable').slice(0, 200) });
}
