import type { Column } from '../model/columns.ts';

/** Heights and widths of the grid in px. Every line is as high as the others, so that a place is a multiplication. */
export const ROW = 32;
export const HEAD = 30;
export const ROW_HEAD = 96;

/** Where each column begins, behind the head of the row, and how wide all of it is. `frozen`: how many columns stay when scrolled sideways; `front`: how wide they are, with the head. */
export interface Geometry { readonly lefts: readonly number[]; readonly width: number; readonly frozen: number; readonly front: number }

export function geometryOf(columns: readonly Column[]): Geometry {
  const lefts: number[] = [];
  let width = ROW_HEAD;
  for (const column of columns) {
    lefts.push(width);
    width += column.width;
  }
  const frozen = columns[0]?.id === 'cue' ? 1 : 0;
  return { lefts, width, frozen, front: lefts[frozen] ?? width };
}

/** What can be seen: lines and columns by index, last ones not included. */
export interface Shown {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many lines can be drawn at once: drawn lines take turns in so many slots. */
  readonly slots: number;
}

/** Where a window of `width` x `height` px is scrolled to. `part`: only so much of its height is drawn for now. */
export interface Place { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly part: number | null }

const SPARE_LINES = 4;
/** Lines are drawn in steps, so that scrolling draws once per step and not once per pixel. */
const STEP = 4;

/** The lines and columns of a window, with some to spare. */
export function shownIn(columns: readonly Column[], geometry: Geometry, lineCount: number, at: Place): Shown {
  const first = Math.floor(at.top / ROW / STEP) * STEP;
  const count = Math.ceil(Math.ceil(at.height / ROW) / STEP) * STEP + STEP;
  const drawn = at.part === null ? count + SPARE_LINES : Math.ceil(at.part / ROW);
  const isSeen = (index: number): boolean => {
    const left = geometry.lefts[index] ?? 0;
    return left < at.left + at.width && left + (columns[index]?.width ?? 0) > at.left + ROW_HEAD;
  };
  let firstColumn = geometry.frozen;
  while (firstColumn < columns.length && !isSeen(firstColumn)) firstColumn += 1;
  let lastColumn = firstColumn;
  while (lastColumn < columns.length && isSeen(lastColumn)) lastColumn += 1;
  return {
    firstLine: Math.max(0, Math.min(lineCount, first) - (at.part === null ? SPARE_LINES : 0)), lastLine: Math.min(lineCount, first + drawn),
    firstColumn: Math.max(geometry.frozen, firstColumn - 1), lastColumn: Math.min(columns.length, lastColumn + 1),
    slots: count + 2 * SPARE_LINES,
  };
}
