import { foldKey } from './foldKey.ts';

/** Comments that say the same, in the order they came; none is left out. */
export interface FoldedRows<T> { readonly key: string; readonly rows: readonly T[] }

/** Folds comments that say the same. Every row given is in exactly one fold; folds stand in the order of their first row. */
export function foldRows<T>(rows: readonly T[], textOf: (row: T) => string): readonly FoldedRows<T>[] {
  const folds = new Map<string, T[]>();
  for (const row of rows) {
    const key = foldKey(textOf(row));
    const fold = folds.get(key);
    if (fold === undefined) folds.set(key, [row]);
    else fold.push(row);
  }
  return [...folds].map(([key, members]) => ({ key, rows: members }));
}
