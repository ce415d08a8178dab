import { decodeUnits } from './codeUnits.ts';
import { GAP, type FoldedText } from './foldText.ts';

/** A folded text, only around letters that stand alone between Chinese characters, without them. `dropped`: what was left out before each character. */
export interface Bared { readonly folded: FoldedText; readonly dropped: Uint8Array }

/** What was left out: nothing; a small letter or one of another script; a capital or a figure, which may be a size or a count. */
const LEFT = { nothing: 0, letter: 1, size: 2 } as const;
const MOST_LETTERS = 2;
/** How much of the text around a filler is looked at: longer than any term. */
const AROUND = 12;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters of any script but Han. Kept signs lie below the letters, hearts and circled figures among the symbols. */
const isForeign = (code: number): boolean => (code >= 97 && !isHan(code) && (code < 0x2000 || code > 0x2bff)) || code === 0x25a1;

interface Filler { readonly start: number; readonly end: number; readonly left: number }

/** Leaves out letters put between the characters of a word (全网最a低价, 国x家x级); null when no letter stands so. `text`: the text as given. Linear. */
export function withoutFillers(folded: FoldedText, text: string): Bared | null {
  const fillers = fillersOf(folded, text);
  return fillers.length === 0 ? null : build(folded, fillers);
}

function fillersOf(folded: FoldedText, text: string): readonly Filler[] {
  const { codes, length } = folded;
  const fillers: Filler[] = [];
  for (let at = 1; at < length - 1; at += 1) {
    const code = codes[at] ?? 0;
    if (isHan(code) || !isHan(codes[at - 1] ?? 0)) continue;
    if (isDigit(code)) {
      if (isRepeated(folded, at)) fillers.push({ start: at, end: at + 1, left: LEFT.size });
      continue;
    }
    let end = at;
    while (end < length && end - at <= MOST_LETTERS && isForeign(codes[end] ?? 0)) end += 1;
    if (end > at && end - at <= MOST_LETTERS && end < length && isHan(codes[end] ?? 0) && isJoined(folded, at, end)) fillers.push({ start: at, end, left: isCapital(text, folded.from[at] ?? 0) ? LEFT.size : LEFT.letter });
  }
  return fillers;
}

/** One figure counts something; the same one on both sides of a character counts nothing (最1低1价). */
function isRepeated({ codes, gap, length }: FoldedText, at: number): boolean {
  const isAlone = (place: number): boolean => place > 0 && place + 1 < length && codes[place] === codes[at] && isHan(codes[place - 1] ?? 0) && isHan(codes[place + 1] ?? 0) && (gap[place] ?? 0) === GAP.none;
  return isAlone(at) && (isAlone(at - 2) || isAlone(at + 2));
}

function isJoined({ gap }: FoldedText, start: number, end: number): boolean {
  for (let at = start; at <= end; at += 1) if ((gap[at] ?? 0) > GAP.sign) return false;
  return true;
}

const isCapital = (text: string, at: number): boolean => /^[A-ZＡ-Ｚ]$/u.test(text.charAt(at));

function build(folded: FoldedText, fillers: readonly Filler[]): Bared {
  const room = Math.min(folded.length, fillers.length * AROUND * 2);
  const codes = new Uint16Array(room);
  const [from, to, gap, dropped] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room), new Uint8Array(room)];
  let length = 0;
  let taken = 0;
  const copy = (start: number, until: number, left: number): void => {
    const first = left !== LEFT.nothing ? GAP.sign : start === taken ? folded.gap[start] ?? 0 : GAP.sentence;
    for (let at = start; at < until; at += 1, length += 1) {
      codes[length] = folded.codes[at] ?? 0;
      from[length] = folded.from[at] ?? 0;
      to[length] = folded.to[at] ?? 0;
      gap[length] = at === start ? first : folded.gap[at] ?? 0;
      dropped[length] = at === start ? left : LEFT.nothing;
    }
    taken = until;
  };
  fillers.forEach(({ start, end, left }, index) => {
    if (taken < start || index === 0) copy(Math.max(taken, start - AROUND), start, LEFT.nothing);
    const next = fillers[index + 1]?.start ?? folded.length;
    copy(end, Math.min(next, end + AROUND), left);
  });
  const cut = codes.subarray(0, length);
  let text: string | null = null;
  return { folded: { get text() { return (text ??= decodeUnits(cut)); }, codes: cut, from, to, gap, length }, dropped };
}

/** Is a place of the bared text a word with fillers in it? A word of two characters may hold small letters only: 保M本 is a size between two others. */
export function isFilled({ dropped }: Bared, start: number, end: number): boolean {
  let most: number = LEFT.nothing;
  for (let at = start + 1; at < end; at += 1) most = Math.max(most, dropped[at] ?? 0);
  return most === LEFT.letter || (most === LEFT.size && end - start > 2);
}
