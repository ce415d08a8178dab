import type { CommentSource } from './commentSource.ts';
import { FOLD_SPAN_MS } from './foldTracker.ts';

/**
 * One line of the list, pointing into a source.
 * `same`: rows that say what this one says and stand behind it. `part`: a row by itself; the newest of several, which stands for
 * them; the newest of several that are shown one by one; one of those. `at`: the number its place in the list goes by.
 */
export type ListLine =
  | { readonly kind: 'row'; readonly index: number; readonly seq: number; readonly at: number; readonly same: number; readonly part: 'single' | 'folded' | 'unfolded' | 'member' }
  /** Rows that are not loaded: how many, or null when nobody counted them. `beforeSeq`: the loaded row after the newest of them. */
  | { readonly kind: 'gap'; readonly count: number | null; readonly beforeSeq: number; readonly at: number };

const rowLine = (source: CommentSource, index: number, same: number): ListLine => {
  const seq = source.seqAt(index);
  return { kind: 'row', index, seq, at: seq, same, part: same > 0 ? 'folded' : 'single' };
};

/** Gaps with no line between them are one. Collected walking towards older rows: the first one met says where it ends. */
function gapCollector(): { readonly add: (count: number, beforeSeq: number) => void; readonly take: () => ListLine | null } {
  let count = 0;
  let beforeSeq = 0;
  return {
    add: (more, before) => {
      if (count === 0) beforeSeq = before;
      count += more;
    },
    take: () => {
      if (count === 0) return null;
      const line: ListLine = { kind: 'gap', count, beforeSeq, at: beforeSeq - 0.5 };
      count = 0;
      return line;
    },
  };
}

/** What lies before the first row: a count, or only that there is something. */
const headLine = (source: CommentSource): ListLine | null => (source.hasOlder && source.length > 0 && source.gapBefore(0) === 0 ? { kind: 'gap', count: null, beforeSeq: source.seqAt(0), at: source.seqAt(0) - 0.5 } : null);

/**
 * The last lines of a list that follows the newest, top to bottom: walks back from the end until `slots` are filled, so it costs the
 * screen and what is folded into it, not the buffer. The counts are those the source kept as rows came.
 */
export function tailLines(source: CommentSource, slots: number, isFolding: boolean): readonly ListLine[] {
  const upwards: ListLine[] = [];
  const laterAt = new Map<number, number>();
  const gaps = gapCollector();
  for (let i = source.length - 1; i >= 0; i -= 1) {
    const fold = isFolding ? source.foldAt(i) : 0;
    const later = fold === 0 ? undefined : laterAt.get(fold);
    const at = source.atAt(i);
    if (fold !== 0) laterAt.set(fold, at);
    if (later === undefined || later - at > FOLD_SPAN_MS) {
      const gap = gaps.take();
      if (gap !== null) upwards.push(gap);
      if (upwards.length >= slots) break;
      upwards.push(rowLine(source, i, fold === 0 ? 0 : source.sameAt(i)));
      if (upwards.length >= slots) break;
    }
    if (source.gapBefore(i) > 0) gaps.add(source.gapBefore(i), source.seqAt(i));
  }
  const head = upwards.length < slots ? gaps.take() ?? headLine(source) : null;
  return (head === null ? upwards : [...upwards, head]).slice(0, slots).toReversed();
}

interface Chain { at: number; readonly members: number[] }

/** Which rows stand behind which: for each row its chain, the newest member of which is the line. */
function chainsOf(source: CommentSource, isFolding: boolean): readonly (Chain | null)[] {
  const open = new Map<number, Chain>();
  const chains: (Chain | null)[] = [];
  for (let i = 0; i < source.length; i += 1) {
    const fold = isFolding ? source.foldAt(i) : 0;
    if (fold === 0) {
      chains.push(null);
      continue;
    }
    const at = source.atAt(i);
    const known = open.get(fold);
    const chain: Chain = known !== undefined && at - known.at <= FOLD_SPAN_MS ? known : { at, members: [] };
    chain.at = at;
    chain.members.push(i);
    if (chain !== known) open.set(fold, chain);
    chains.push(chain);
  }
  return chains;
}

/**
 * All lines of what somebody reads, top to bottom. Every row is in exactly one place: a line of its own, behind the line that stands
 * for it, or, where `unfolded` names one of the rows of a chain, above that line one by one in the order they came.
 */
export function allLines(source: CommentSource, isFolding: boolean, unfolded: ReadonlySet<number>): readonly ListLine[] {
  const chains = chainsOf(source, isFolding);
  const lines: ListLine[] = [];
  const gaps = gapCollector();
  // Walks towards older, as gaps are collected; turned round at the end.
  for (let i = source.length - 1; i >= 0; i -= 1) {
    const members = chains[i]?.members ?? [i];
    if (members.at(-1) === i) {
      const gap = gaps.take();
      if (gap !== null) lines.push(gap);
      const same = members.length - 1;
      const line = rowLine(source, i, same);
      if (same > 0 && unfolded.size > 0 && members.some((index) => unfolded.has(source.seqAt(index)))) {
        lines.push({ ...line, part: 'unfolded' } as ListLine);
        for (const index of members.slice(0, -1).toReversed()) lines.push({ kind: 'row', index, seq: source.seqAt(index), at: line.at, same: 0, part: 'member' });
      } else lines.push(line);
    }
    if (source.gapBefore(i) > 0) gaps.add(source.gapBefore(i), source.seqAt(i));
  }
  const head = gaps.take() ?? headLine(source);
  if (head !== null) lines.push(head);
  return lines.toReversed();
}

/** The last line at or above a place in the list; -1 when all are below it. */
export const lineAtOrAbove = (lines: readonly ListLine[], at: number): number => lines.findLastIndex((line) => line.at <= at);

/** The line a row stands on by itself; -1 when it stands behind another or is not there. */
export const lineOf = (lines: readonly ListLine[], seq: number): number => lines.findIndex((line) => line.kind === 'row' && line.seq === seq);
