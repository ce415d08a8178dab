import { calendarDateSchema } from '../../time/instant.ts';
import { addDays } from '../../time/zone.ts';
import { compileLexicon, type CompiledLexicon } from '../compileLexicon.ts';
import type { Lexicon } from '../lexicon.ts';
import type { WordChanges } from './model.ts';

/** The list a room goes by: the one it was given with the room's own changes on top. The edition names both. */
export function roomLexicon(given: Lexicon, { edits, saved, removed, reviewedOn }: WordChanges): Lexicon {
  if (edits === 0 && reviewedOn === null) return given;
  const own = new Map(saved.map((entry) => [entry.id, entry]));
  const gone = new Set(removed);
  const known = new Set(given.entries.map(({ id }) => id));
  return {
    version: edits === 0 ? given.version : `${given.version}+${edits}`,
    reviewedOn: reviewedOn ?? given.reviewedOn,
    entries: [...given.entries.flatMap((entry) => (gone.has(entry.id) ? [] : [own.get(entry.id) ?? entry])), ...saved.filter(({ id }) => !known.has(id) && !gone.has(id))],
  };
}

const made = new WeakMap<Lexicon, WeakMap<WordChanges, CompiledLexicon>>();

/** The room's list made ready; once for each edition, as making it takes some tens of milliseconds. */
export function roomWords(given: Lexicon, changes: WordChanges): CompiledLexicon {
  const editions = made.get(given) ?? new WeakMap<WordChanges, CompiledLexicon>();
  made.set(given, editions);
  const known = editions.get(changes);
  if (known !== undefined) return known;
  const fresh = compileLexicon(roomLexicon(given, changes));
  editions.set(changes, fresh);
  return fresh;
}

/** Days between reviews of the list where nobody set a day (R42: every month). */
const REVIEW_DAYS = 30;

/** When the list is to be gone through next, as a calendar date. */
export function nextReview({ reviewedOn }: Lexicon, { nextReviewOn }: WordChanges): string {
  const reviewed = calendarDateSchema.safeParse(reviewedOn);
  return nextReviewOn ?? (reviewed.success ? addDays(reviewed.data, REVIEW_DAYS) : reviewedOn);
}

export const isReviewDue = (given: Lexicon, changes: WordChanges, today: string): boolean => nextReview(roomLexicon(given, changes), changes) <= today;
