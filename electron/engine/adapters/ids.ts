import { randomBytes } from 'node:crypto';
import type { Ids } from '../ports.ts';

/** 96 random bits: unguessable, and short enough to read in a log. */
const RANDOM_BYTES = 12;
/** Asking the system for randomness costs more than the rest of an edit's decision, so it is asked for many ids at a time. */
const IDS_A_TIME = 128;

/** Ids of the form `<prefix>-<16 url-safe characters>`. */
export function createIds(): Ids {
  let pool = Buffer.alloc(0);
  let used = 0;
  return {
    next: (prefix) => {
      if (used === pool.length) {
        pool = randomBytes(RANDOM_BYTES * IDS_A_TIME);
        used = 0;
      }
      used += RANDOM_BYTES;
      return `${prefix}-${pool.toString('base64url', used - RANDOM_BYTES, used)}`;
    },
  };
}
