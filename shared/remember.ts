/**
 * A pure function of a text that remembers its newest answers: a crowd says the same things, and one comment is looked at by several parts in
 * turn. Two generations: the older half goes at once when the younger is full, so a look costs one or two map reads and never a sort.
 * Holds at most twice `size` answers, which are shared: they must be readonly.
 */
export function remember<T extends object | string | number>(size: number, make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const held = young.get(text);
    if (held !== undefined) return held;
    const answer = old.get(text) ?? make(text);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
