import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports.ts';

/** 96 random bits: unguessable, and short enough to read in a log. */
const RANDOM_BYTES = 12;

/** Ids of the form `<prefix>-<16 url-safe characters>`. */
export function createIds(): Ids {
  return { next: (prefix) => `${prefix}-${randomBytes(RANDOM_BYTES).toString('base64url')}` };
}
