import { codeUnits, decodeUnits } from './codeUnits.ts';
import type { CompiledLexicon } from './compileLexicon.ts';
import type { Need } from './patternProblem.ts';

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
/** The figure (as its code) that a character stands for in a number, by its own code; 0 = none. */
const FIGURES = new Uint8Array(65_536);
for (let code = 48; code < 58; code += 1) FIGURES[code] = code;
for (const [written, figure] of Object.entries(NUMERALS)) FIGURES[written.charCodeAt(0)] = figure.charCodeAt(0);
const ENDS_NUMBER = /^[\p{L}\n。!?;,]$/u;

/** A text, and its UTF-16 units. */
interface Units { readonly text: string; readonly units: Uint16Array }

/** All places where patterns of the list match. Figures written otherwise or set apart count where enough stand together to be a number of a person. */
export function patternHits({ patterns }: CompiledLexicon, given: Units, isActive: Uint8Array, isMask: (entry: number) => boolean): readonly PatternHit[] {
  const active = patterns.filter(({ entry }) => isActive[entry] === 1);
  if (active.length === 0) return [];
  const { line, units } = plainLine(given);
  const holds = holdsIn(units);
  const hits: PatternHit[] = [];
  for (const { entry, pattern, needs } of active) if (needs.every((need) => isMet(need, line.text, holds))) scan(line, pattern, (start, end) => { hits.push({ entry, start, end }); });
  const numbers = active.some(({ entry }) => isMask(entry)) ? numberLines(line, units) : [];
  for (const number of numbers) {
    for (const { entry, pattern, needs } of active) {
      if (!isMask(entry) || !needs.every(({ test }) => test.test(number.text))) continue;
      scan(number, pattern, (start, end) => { if (!hits.some((known) => known.start < end && start < known.end)) hits.push({ entry, start, end }); });
    }
  }
  return hits;
}

/** A need is looked for only where all characters of one of its writings are there at all. */
const isMet = ({ test, oneOf }: Need, text: string, holds: Uint8Array): boolean => (oneOf === null || oneOf.some((codes) => codes.every((code) => holds[code] === 1))) && test.test(text);

/** 1 = the text holds a unit of this code; a letter in either case counts as a small one. One table for all texts, wiped before each. */
const held = new Uint8Array(65_536);
function holdsIn(units: Uint16Array): Uint8Array {
  held.fill(0);
  for (let at = 0; at < units.length; at += 1) held[units[at] ?? 0] = 1;
  for (let code = 65; code <= 90; code += 1) if (held[code] === 1) held[code + 32] = 1;
  // Patterns never mind the case, and to them the sign of the kelvin is a k and the long s an s.
  if (held[0x212a] === 1) held[0x6b] = 1;
  if (held[0x17f] === 1) held[0x73] = 1;
  return held;
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

/** What one unit of text folds to when that is one unit too, by its code; 0 = look closer. ASCII and everyday Han from the start, the rest as they come. */
const unitOf = Uint16Array.from({ length: 65_536 }, (_, code) => (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff) ? code : 0));

function learnt(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  const character = String.fromCharCode(code);
  const folded = plainOf(code, character, 0, 1);
  if (folded.length !== 1) return 0;
  unitOf[code] = folded.charCodeAt(0);
  return folded.charCodeAt(0);
}

function plainLine({ text, units }: Units): { readonly line: Line; readonly units: Uint16Array } {
  let differs = false;
  for (let at = 0; at < units.length; at += 1) {
    const code = units[at] ?? 0;
    const known = unitOf[code] ?? 0;
    const unit = known === 0 ? learnt(code) : known;
    if (unit === 0) { const line = foldedLine(text); return { line, units: codeUnits(line.text) }; }
    if (unit !== code) differs = true;
  }
  if (!differs) return { line: { text, from: null, to: null }, units };
  const plain = units.map((code) => unitOf[code] ?? 0);
  return { line: { text: decodeUnits(plain), from: null, to: null }, units: plain };
}

function foldedLine(text: string): Line {
  const room = text.length * LONGEST_FOLD;
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  let plain = '';
  let length = 0;
  let stretch = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (unitOf[code] === code && code !== 0) {
      from[length] = at;
      to[length] = at + 1;
      length += 1;
      at += 1;
      continue;
    }
    const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    const folded = plainOf(code, text, at, size);
    for (let index = 0; index < folded.length; index += 1, length += 1) { from[length] = at; to[length] = at + size; }
    plain += text.slice(stretch, at) + folded;
    at += size;
    stretch = at;
  }
  return { text: plain + text.slice(stretch), from, to };
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
function numberLines(line: Line, units: Uint16Array): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let count = 0;
  let apart = 0;
  const finish = (until: number): void => {
    if (count >= FEWEST_FIGURES) lines.push(figuresOf(line, start, until));
    count = 0;
    apart = 0;
  };
  for (let at = 0; at < units.length; at += 1) {
    const code = units[at] ?? 0;
    if (FIGURES[code] !== 0 || isCheckX(code, count)) {
      if (count === 0) start = at;
      count += 1;
      apart = 0;
      continue;
    }
    if (count === 0) continue;
    apart += 1;
    if (apart > MOST_APART || ENDS_NUMBER.test(String.fromCharCode(code))) finish(at);
  }
  finish(units.length);
  return lines;
}

/** The last place of a number of 18 may be an X. */
const isCheckX = (code: number, before: number): boolean => (code === 88 || code === 120) && before === 17;

function figuresOf({ text, from, to }: Line, start: number, until: number): Line {
  let figures = '';
  const places: number[] = [];
  for (let at = start; at < until; at += 1) {
    const code = text.charCodeAt(at);
    const figure = isCheckX(code, places.length) ? 'X' : FIGURES[code] === 0 ? '' : String.fromCharCode(FIGURES[code] ?? 0);
    if (figure === '') continue;
    figures += figure;
    places.push(at);
  }
  return { text: figures, from: places.map((at) => from?.[at] ?? at), to: places.map((at) => to?.[at] ?? at + 1) };
}
