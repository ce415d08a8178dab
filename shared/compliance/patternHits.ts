import type { CompiledLexicon } from './compileLexicon.ts';

/** A pattern met at UTF-16 offsets of the text as given. */
export interface PatternHit { readonly entry: number; readonly start: number; readonly end: number }

/** A text as patterns read it: width folded, figures of any script as 0-9, signs that print nothing left out. `from`, `to`: where each unit came from; null = where it stands. */
interface Line { readonly text: string; readonly from: Places | null; readonly to: Places | null }
type Places = Readonly<ArrayLike<number>>;

/** A pattern is tried on pieces of this length, so that the worst it can cost is a piece, whatever the text. */
const PIECE = 256;
/** What is seen on both sides of a piece: longer than anything worth masking. */
const MARGIN = 64;

const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}]$/u;
/** One sign may stand for a few characters (⑽ is (10)); longer ones stay as they are. */
const LONGEST_FOLD = 4;
const NUMERALS = {
  零: '0', 〇: '0', 洞: '0', 一: '1', 壹: '1', 幺: '1', 二: '2', 贰: '2', 两: '2', 三: '3', 叁: '3', 四: '4', 肆: '4', 五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7', 柒: '7', 拐: '7', 八: '8', 捌: '8', 九: '9', 玖: '9', 勾: '9', o: '0', O: '0', l: '1', I: '1',
} as const;
const FIGURES: ReadonlyMap<number, string> = new Map(Object.entries(NUMERALS).map(([written, figure]) => [written.charCodeAt(0), figure]));
const ENDS_NUMBER = /^[\p{L}\n。!?;,]$/u;

/** All places where patterns of the list match. Figures written otherwise or set apart count where enough stand together to be a number of a person. */
export function patternHits({ patterns }: CompiledLexicon, text: string, isActive: Uint8Array, isMask: (entry: number) => boolean): readonly PatternHit[] {
  const active = patterns.filter(({ entry }) => isActive[entry] === 1);
  if (active.length === 0) return [];
  const line = plainLine(text);
  const hits: PatternHit[] = [];
  for (const { entry, pattern, needs } of active) if (needs.every((need) => need.test(line.text))) scan(line, pattern, (start, end) => { hits.push({ entry, start, end }); });
  const numbers = active.some(({ entry }) => isMask(entry)) ? numberLines(line) : [];
  for (const number of numbers) {
    for (const { entry, pattern, needs } of active) {
      if (!isMask(entry) || !needs.every((need) => need.test(number.text))) continue;
      scan(number, pattern, (start, end) => { if (!hits.some((known) => known.start < end && start < known.end)) hits.push({ entry, start, end }); });
    }
  }
  return hits;
}

function scan({ text, from, to }: Line, pattern: RegExp, found: (start: number, end: number) => void): void {
  for (let piece = 0; piece < text.length; piece += PIECE) {
    const first = Math.max(0, piece - MARGIN);
    const window = text.slice(first, piece + PIECE + MARGIN);
    pattern.lastIndex = piece - first;
    for (let match = pattern.exec(window); match !== null && first + match.index < piece + PIECE; match = pattern.exec(window)) {
      if (match[0] === '') { pattern.lastIndex += 1; continue; }
      const at = first + match.index;
      const end = at + match[0].length;
      found(from?.[at] ?? at, to?.[end - 1] ?? end);
    }
  }
}

/** Nothing but ASCII and everyday Han: there is nothing to fold. */
const PLAIN_ALREADY = /^[\t\n\r -~\u4e00-\u9fff]*$/u;

function plainLine(text: string): Line {
  if (PLAIN_ALREADY.test(text)) return { text, from: null, to: null };
  const room = text.length * LONGEST_FOLD;
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  let plain = '';
  let length = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    const folded = plainOf(code, text, at, size);
    for (let index = 0; index < folded.length; index += 1, length += 1) { from[length] = at; to[length] = at + size; }
    plain += folded;
    at += size;
  }
  return { text: plain, from, to };
}

function plainOf(code: number, text: string, at: number, size: number): string {
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return text.charAt(at);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const character = text.slice(at, at + size);
  if (INVISIBLE.test(character)) return '';
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  const folded = character.normalize('NFKC');
  return folded.length <= LONGEST_FOLD && /^[\u0020-\u007e]+$/u.test(folded) ? folded : character;
}

/** Fewest figures together that can be the number of a person. */
const FEWEST_FIGURES = 11;
const MOST_APART = 3;

/** Stretches of figures with what stands between them left out and words for figures read: 一三八 0013-8000. */
function numberLines({ text, from, to }: Line): readonly Line[] {
  const lines: Line[] = [];
  let figures = '';
  let places: number[] = [];
  let apart = 0;
  const finish = (): void => {
    if (figures.length >= FEWEST_FIGURES) lines.push({ text: figures, from: places.map((at) => from?.[at] ?? at), to: places.map((at) => to?.[at] ?? at + 1) });
    figures = '';
    places = [];
    apart = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const figure = code >= 48 && code <= 57 ? text.charAt(at) : (code === 88 || code === 120) && figures.length === 17 ? 'X' : FIGURES.get(code) ?? null;
    if (figure !== null) { figures += figure; places.push(at); apart = 0; continue; }
    if (figures === '') continue;
    apart += 1;
    if (apart > MOST_APART || ENDS_NUMBER.test(text.charAt(at))) finish();
  }
  finish();
  return lines;
}
