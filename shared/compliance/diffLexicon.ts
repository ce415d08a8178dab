import type { LexiconEntry } from './lexicon.ts';

/** A word that a file words otherwise. `fields`: what differs. */
export interface ChangedWord { readonly before: LexiconEntry; readonly after: LexiconEntry; readonly fields: readonly (keyof LexiconEntry)[] }
/** What taking a file does to a list. `missing`: words of the list the file does not have; they stay unless somebody says otherwise. */
export interface LexiconDiff { readonly added: readonly LexiconEntry[]; readonly changed: readonly ChangedWord[]; readonly missing: readonly LexiconEntry[]; readonly same: number }

/** Words are the same by their id. */
export function diffLexicon(list: readonly LexiconEntry[], file: readonly LexiconEntry[]): LexiconDiff {
  const known = new Map(list.map((entry) => [entry.id, entry]));
  const told = new Set(file.map(({ id }) => id));
  const added: LexiconEntry[] = [];
  const changed: ChangedWord[] = [];
  for (const after of file) {
    const before = known.get(after.id);
    if (before === undefined) { added.push(after); continue; }
    const fields = fieldsThatDiffer(before, after);
    if (fields.length > 0) changed.push({ before, after, fields });
  }
  return { added, changed, missing: list.filter(({ id }) => !told.has(id)), same: file.length - added.length - changed.length };
}

const fieldsThatDiffer = (before: LexiconEntry, after: LexiconEntry): readonly (keyof LexiconEntry)[] =>
  (Object.keys(after) as (keyof LexiconEntry)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
