import { duration, type Instant } from '../../time/instant.ts';
import { tellsOfViolation } from '../violationWords.ts';
import type { ViolationNotice } from './crowdSample.ts';

/** So long a notice stands: time to read it, to act and to appeal. */
const STANDS_MS = duration(600_000);
const MOST_TEXT = 120;

/** The newest notice of a broken rule, in the platform's own words. */
export interface ViolationWatch {
  readonly hear: (notices: readonly { readonly sourceId: string; readonly text: string }[], now: Instant) => void;
  /** `nameOf` = what the room calls the source. */
  readonly read: (nameOf: (sourceId: string) => string, now: Instant) => ViolationNotice | null;
}

export function createViolationWatch(): ViolationWatch {
  let newest: { readonly sourceId: string; readonly text: string; readonly at: Instant } | null = null;
  return {
    hear: (notices, now) => {
      const told = notices.findLast(({ text }) => tellsOfViolation(text));
      if (told !== undefined) newest = { ...told, text: told.text.slice(0, MOST_TEXT), at: now };
    },
    read: (nameOf, now) => (newest === null || now - newest.at > STANDS_MS ? null : { name: nameOf(newest.sourceId), text: newest.text, at: newest.at }),
  };
}
