import { buildKeyFinder } from './ahoCorasick.ts';
import { foldText, GAP, type FoldedText } from './foldText.ts';
import { cutsToken } from './acceptGaps.ts';
import { PLAIN_SPELLINGS, SPELLINGS } from './homophones.table.ts';

/** A folded text with its spellings opened. `changed`: 1 = opened from a plain other spelling, 2 = from a disguise. */
export interface Respelt { readonly folded: FoldedText; readonly changed: Uint8Array }

const spellings = SPELLINGS.map(([written, meant]) => ({ written: foldText(written, true).text, meant: foldText(meant, true).text, isPlain: PLAIN_SPELLINGS.has(written) }));
const finder = buildKeyFinder(spellings.map(({ written }) => written));
const ORDINAL_FIRST = '第';

interface Found { readonly start: number; readonly end: number; readonly meant: string; readonly isPlain: boolean }

/** Opens split characters, code words and other spellings; null when there are none. Offsets of what was opened cover all it was written with. */
export function respell(folded: FoldedText): Respelt | null {
  const found: Found[] = [];
  finder.each(folded.codes, 0, folded.length, (key, end) => {
    const spelling = spellings[key];
    if (spelling === undefined) return;
    const start = end - spelling.written.length;
    if (isWhole(folded, start, end)) found.push({ start, end, meant: spelling.meant, isPlain: spelling.isPlain });
  });
  if (found.length === 0) return null;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = found.reduce<Found[]>((chosen, each) => (each.start >= (chosen.at(-1)?.end ?? 0) ? [...chosen, each] : chosen), []);
  return build(folded, kept);
}

function isWhole(folded: FoldedText, start: number, end: number): boolean {
  if (cutsToken(folded, start) || cutsToken(folded, end)) return false;
  for (let at = start + 1; at < end; at += 1) if ((folded.gap[at] ?? 0) > GAP.sign) return false;
  // 第1 is 第一, 第10 and 第1.5 are not: digits behind a dot stay digits.
  return !(folded.text.charAt(start) === ORDINAL_FIRST && /^\d$/u.test(folded.text.charAt(end)) && (folded.gap[end] ?? 0) !== GAP.space);
}

function build(folded: FoldedText, found: readonly Found[]): Respelt {
  const room = folded.length + found.reduce((sum, { meant }) => sum + meant.length, 0);
  const codes = new Uint16Array(room);
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  const gap = new Uint8Array(room);
  const changed = new Uint8Array(room);
  let length = 0;
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at += 1, length += 1) {
      codes[length] = folded.codes[at] ?? 0;
      from[length] = folded.from[at] ?? 0;
      to[length] = folded.to[at] ?? 0;
      gap[length] = folded.gap[at] ?? 0;
    }
  };
  for (const { start, end, meant, isPlain } of found) {
    copy(start);
    for (let index = 0; index < meant.length; index += 1, length += 1) {
      codes[length] = meant.charCodeAt(index);
      from[length] = folded.from[start] ?? 0;
      to[length] = folded.to[end - 1] ?? 0;
      gap[length] = index === 0 ? folded.gap[start] ?? 0 : GAP.none;
      changed[length] = isPlain ? 1 : 2;
    }
    at = end;
  }
  copy(folded.length);
  const text = Array.from(codes.subarray(0, length), (code) => String.fromCharCode(code)).join('');
  return { folded: { text, codes: codes.subarray(0, length), from, to, gap, length }, changed };
}
