/** Places of a fold that are kept, to go back to one of them instead of to the beginning. */
export interface TapeMarks<P> {
  /** The fold stands at `place`, and all it holds had come by `upTo`, ms. Kept when the last mark is far enough behind. */
  readonly pass: (upTo: number, place: () => P) => void;
  /** The last mark of which everything had come by `until`; null = none, begin at the beginning. A copy: it may be folded on. */
  readonly before: (until: number) => P | null;
}

export interface MarkSetting { readonly everyMs: number; readonly most: number }

/**
 * Marks of one tape. `copy` makes a place that shares nothing that changes. A mark holds as much as the fold itself, so there are at most `most` of
 * them: when there would be more, every other one goes and the rest lie twice as far apart.
 */
export function createTapeMarks<P>(copy: (place: P) => P, { everyMs, most }: MarkSetting): TapeMarks<P> {
  let marks: { readonly upTo: number; readonly place: P }[] = [];
  let spacing = everyMs;
  let next: number | null = null;
  return {
    pass: (upTo, place) => {
      next ??= upTo + spacing;
      if (upTo < next) return;
      marks.push({ upTo, place: copy(place()) });
      if (marks.length > most) {
        marks = marks.filter((_mark, index) => index % 2 === 1);
        spacing *= 2;
      }
      next = (marks.at(-1)?.upTo ?? upTo) + spacing;
    },
    before: (until) => {
      const mark = marks.findLast(({ upTo }) => upTo <= until);
      return mark === undefined ? null : copy(mark.place);
    },
  };
}
