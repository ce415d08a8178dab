import { duration, type Duration } from '../time/instant.ts';
import type { Runsheet, RunsheetItem } from './item.ts';

/** The rows of the sheet's loop, by index, both ends included. */
export interface LoopSpan { readonly from: number; readonly to: number; readonly times: number }

const known = new WeakMap<Runsheet, LoopSpan | null>();

/** Where the sheet's loop lies; null without one, and while an end of it is not in the plan or they stand the wrong way round. */
export function loopSpan(sheet: Runsheet): LoopSpan | null {
  const { loop } = sheet;
  if (loop === null) return null;
  let span = known.get(sheet);
  if (span === undefined) {
    const from = sheet.items.findIndex((item) => item.id === loop.fromId);
    const to = sheet.items.findIndex((item) => item.id === loop.toId);
    span = from === -1 || to < from ? null : { from, to, times: loop.times };
    known.set(sheet, span);
  }
  return span;
}

export const isInSpan = (span: LoopSpan | null, index: number): boolean => span !== null && index >= span.from && index <= span.to;

/** The room a row takes in the plan, in ms: a milestone takes none. */
export const lengthOf = (item: RunsheetItem): Duration => (item.role === 'milestone' ? duration(0) : item.durationMs);

/** How long a pass after the first takes, in ms. Clock times hold for the first pass only: later rows follow one another by length. */
export function passLength(sheet: Runsheet, span: LoopSpan, counts: (item: RunsheetItem) => boolean = () => true): Duration {
  let sum = 0;
  for (let index = span.from; index <= span.to; index += 1) {
    const item = sheet.items[index] as RunsheetItem;
    if (counts(item)) sum += lengthOf(item);
  }
  return duration(sum);
}

/** Why a loop cannot be: its ends are not two rows in order, nothing in it can be taken, or it would run through without taking any time. */
export function loopProblem(sheet: Runsheet): 'loopBroken' | 'loopWithoutLength' | null {
  if (sheet.loop === null) return null;
  const span = loopSpan(sheet);
  if (span === null) return 'loopBroken';
  const rows = sheet.items.slice(span.from, span.to + 1).filter((item) => item.role === 'segment');
  if (rows.length === 0) return 'loopBroken';
  return passLength(sheet, span) === 0 && rows.every((item) => item.endAction === 'autoNext') ? 'loopWithoutLength' : null;
}
