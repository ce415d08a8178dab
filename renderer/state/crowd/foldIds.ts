import { foldKey } from '#shared/audience/clusters/foldKey.ts';

/** Texts remembered; twice as many as rows in a window, since most comments of an evening are said once. */
const CAPACITY = 40_000;
/** Nobody reads past this to see that two comments are the same, and a wall of text must not cost a frame. */
const LONGEST = 200;

/** Which rows say the same: equal numbers above 0 do, 0 goes with nothing. */
export type FoldIds = (kind: string, text: string) => number;

/**
 * Numbers for what is said, so that a flood is folded by comparing integers. Only comments: two gifts alike are two gifts. When
 * the memory is full it begins anew with numbers never given before: then rows that say the same may stand apart, and never the other way.
 */
export function createFoldIds(capacity: number = CAPACITY): FoldIds {
  const byText = new Map<string, number>();
  const byKey = new Map<string, number>();
  let last = 0;
  return (kind, text) => {
    if (kind !== 'comment' || text === '' || text.length > LONGEST) return 0;
    const known = byText.get(text);
    if (known !== undefined) return known;
    if (byText.size >= capacity) {
      byText.clear();
      byKey.clear();
    }
    const key = foldKey(text);
    const id = byKey.get(key) ?? (last += 1);
    byKey.set(key, id);
    byText.set(text, id);
    return id;
  };
}
