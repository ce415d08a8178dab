import { SIMPLIFIED } from './traditional.table.ts';
import { codeUnits, decodeUnits } from './codeUnits.ts';
import { BRACKETS, enclosesPiece, MARKUP_STARTS, markupAt } from './foldMarkup.ts';
import { LATIN_LOOKALIKES } from './lookalikes.table.ts';

/** What stood between a character and the one before it, weakest first. Signs that print nothing count as nothing. */
export const GAP = { none: 0, space: 1, sign: 2, clause: 3, sentence: 4 } as const;

/**
 * A text as the matcher sees it: characters that carry meaning only, each one UTF-16 unit, folded (NFKC, lower case, no tone marks or
 * accents, simplified, lookalikes of Latin letters as Latin), with where each came from.
 */
export interface FoldedText {
  readonly text: string;
  readonly codes: Uint16Array;
  /** First original UTF-16 offset of each character, and the offset behind its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** `GAP` before each character. */
  readonly gap: Uint8Array;
  readonly length: number;
}

const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0\p{Cc}]$/u;
const LINE_END = new Set(['\n', '\r', '\u2028', '\u2029']);
const SENTENCE_END = new Set(['。', '!', '?', '…', '！', '？']);
const CLAUSE_END = new Set([',', '、', ';', ':', '，', '；', '：']);
/** Strokes, radicals, kana and pictures of characters that are put between characters as ornaments: no term has them. */
const ORNAMENTS = new Set('のノ丶丨丿乀乁乄卩囧灬彡丷巛巜〇㊗㊙🈁🈂🈷🈶🈯🉐🈹🈚🈲🉑🈸🈴🈳🈺🈵');
const HEARTS = new Set(['❤', '♥', '♡', '❣', '💓', '💕', '💖', '💗', '💘', '💙', '💚', '💛', '💜', '🧡', '🖤', '🤍', '🤎', '🩷']);
const PLUS = new Set(['+', '➕', '✚', '✛', '✙', '✜', '╋', '﹢']);
/** Signs that mean something beside a number, and nothing anywhere else. */
const KEPT_SIGNS = new Set(['%', '$', '#', ':', '.']);

/** The heart of 微❤, kept as a character of its own behind what can be read as 微. */
export const HEART = '♥';
const BEFORE_HEART = new Set('微薇徽威卫维溦v');
/** What a plus sign before it adds as a contact. */
const AFTER_PLUS = /^[vVｖＶ微薇徽威维wWqQ扣🆅Ⓥⓥ]/u;

/** A class of character, or the folded characters it stands for. */
type Folding = { readonly kind: 'skip' } | { readonly kind: 'gap'; readonly gap: number } | { readonly kind: 'heart' | 'markup' | 'bracket' } | { readonly kind: 'plus' } | { readonly kind: 'sign'; readonly sign: string } | { readonly kind: 'text'; readonly text: string };

const SKIP: Folding = { kind: 'skip' };
const foldings = new Map<string, Folding>();
/** More than the characters of any text; a flood of rare ones must not grow the memory for ever. */
const MOST_REMEMBERED = 30_000;
/** Folded code of characters that stay one plain character: the quick way for most of any text. 0 = look closer. */
const plain = new Uint16Array(65_536);
/** `GAP` + 1 of characters that only part others; 0 = look closer. */
const partings = new Uint8Array(65_536);

function foldingOf(character: string): Folding {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  if (foldings.size >= MOST_REMEMBERED) foldings.clear();
  const folding = classify(character);
  foldings.set(character, folding);
  if (folding.kind === 'gap' && character.length === 1) partings[character.charCodeAt(0)] = folding.gap + 1;
  if (folding.kind === 'text' && folding.text.length === 1 && character.length === 1) plain[character.charCodeAt(0)] = folding.text.charCodeAt(0);
  return folding;
}

function classify(character: string): Folding {
  if (LINE_END.has(character)) return { kind: 'gap', gap: GAP.sentence };
  if (character === '\t' || /^\p{Zs}$/u.test(character)) return { kind: 'gap', gap: GAP.space };
  if (INVISIBLE.test(character)) return SKIP;
  if (HEARTS.has(character)) return { kind: 'heart' };
  if (PLUS.has(character)) return { kind: 'plus' };
  if (ORNAMENTS.has(character)) return { kind: 'gap', gap: GAP.sign };
  const circled = circledDigit(character);
  if (circled !== null) return { kind: 'text', text: circled };
  const folded = LATIN_LOOKALIKES.get(character) ?? boxedLetter(character) ?? character.normalize('NFKC');
  if (folded === '+') return { kind: 'plus' };
  if (KEPT_SIGNS.has(folded)) return { kind: 'sign', sign: folded };
  if (BRACKETS.has(folded)) return { kind: 'bracket' };
  if (MARKUP_STARTS.has(character)) return { kind: 'markup' };
  if (SENTENCE_END.has(folded)) return { kind: 'gap', gap: GAP.sentence };
  if (CLAUSE_END.has(folded)) return { kind: 'gap', gap: GAP.clause };
  const letters = Array.from(folded.normalize('NFD').toLowerCase()).flatMap(meaningful).join('');
  return letters === '' ? { kind: 'gap', gap: GAP.sign } : { kind: 'text', text: letters };
}

function meaningful(character: string): readonly string[] {
  if (!/^[\p{L}\p{N}]$/u.test(character)) return [];
  const simple = SIMPLIFIED.get(character) ?? LATIN_LOOKALIKES.get(character) ?? character;
  const digit = /^\p{Nd}$/u.test(simple) ? digitOf(simple) : simple;
  // Beyond the basic plane there are no terms; one unit stands for the character.
  return [digit.length === 1 ? digit : '\u25a1'];
}

/** Digits of any script: blocks of ten begin at a multiple of ten counted from their zero. */
function digitOf(character: string): string {
  if (/^[0-9]$/u.test(character)) return character;
  let code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) { code -= 1; value += 1; }
  return String(value);
}

const CIRCLED = [0x2460, 0x2776, 0x2780, 0x278a, 0x24f5];
/** ① ❶ ➀ ➊ ⓵ are one sign each; what it stands for is decided by what it stands behind. */
function circledDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const start = CIRCLED.find((first) => code >= first && code < first + 9);
  return start === undefined ? null : String.fromCharCode(0x2460 + code - start);
}

const BOXED = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6];
/** 🆅 🅥 🇻 are letters. */
function boxedLetter(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const start = BOXED.find((first) => code >= first && code < first + 26);
  return start === undefined ? null : String.fromCharCode(97 + code - start);
}

/** Folds a text. `keepsSigns`: for terms, whose signs mean themselves wherever they stand. `units`: those of the text, when they are at hand. Never throws; linear in the text. */
export function foldText(text: string, keepsSigns = false, units = codeUnits(text)): FoldedText {
  const folder = new Folder(Math.max(16, text.length + 16), keepsSigns);
  for (let at = folder.run(units, 0); at < text.length; at = folder.run(units, at)) {
    const unit = units[at] ?? 0;
    const character = unit >= 0xd800 && unit <= 0xdbff ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
    const folding = foldingOf(character);
    const markup = folding.kind === 'markup' ? markupAt(text, at) : null;
    const end = markup?.end ?? at + character.length;
    folder.take(markup === null ? folding : foldingOf(markup.character), text, at, end);
    at = end;
  }
  return folder.done();
}

class Folder {
  private codes: Uint16Array;
  private from: Int32Array;
  private to: Int32Array;
  private gaps: Uint8Array;
  private length = 0;
  private pending = 0;
  private readonly keepsSigns: boolean;
  constructor(room: number, keepsSigns: boolean) {
    ({ codes: this.codes, from: this.from, to: this.to, gaps: this.gaps } = columns(room));
    this.keepsSigns = keepsSigns;
  }

  /** Takes characters from `at` on for as long as they are known to be plain or to part others only; answers where that ends. */
  run(units: Uint16Array, at: number): number {
    const { codes, from, to, gaps } = this;
    const until = Math.min(units.length, at + codes.length - this.length);
    let { length, pending } = this;
    let place = at;
    for (; place < until; place += 1) {
      const unit = units[place] ?? 0;
      const quick = plain[unit] ?? 0;
      if (quick === 0) {
        const parting = partings[unit] ?? 0;
        if (parting === 0) break;
        if (parting > pending + 1) pending = parting - 1;
        continue;
      }
      codes[length] = quick;
      from[length] = place;
      to[length] = place + 1;
      gaps[length] = pending;
      pending = 0;
      length += 1;
    }
    this.length = length;
    this.pending = pending;
    return place;
  }

  push(code: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow();
    const at = this.length;
    this.codes[at] = code;
    this.from[at] = from;
    this.to[at] = to;
    this.gaps[at] = this.pending;
    this.pending = 0;
    this.length = at + 1;
  }

  take(folding: Folding, text: string, from: number, to: number): void {
    switch (folding.kind) {
      case 'skip': return;
      case 'gap': this.part(folding.gap); return;
      case 'text': for (let index = 0; index < folding.text.length; index += 1) this.push(folding.text.charCodeAt(index), from, to); return;
      case 'heart': this.heart(from, to); return;
      case 'plus': if (AFTER_PLUS.test(text.slice(to, to + 6).trimStart())) this.push(0x52a0, from, to); else this.part(GAP.sign); return;
      case 'markup': this.part(GAP.sign); return;
      case 'bracket': this.part(enclosesPiece(text, from) ? GAP.sign : GAP.clause); return;
      case 'sign': this.sign(folding.sign, text, from, to); return;
    }
  }

  private heart(from: number, to: number): void {
    const before = this.length === 0 || this.pending > GAP.space ? '' : String.fromCharCode(this.codes[this.length - 1] ?? 0);
    if (BEFORE_HEART.has(before)) this.push(HEART.charCodeAt(0), from, to);
    else this.part(GAP.sign);
  }

  private sign(sign: string, text: string, from: number, to: number): void {
    const isBehindDigit = from > 0 && isDigitAt(text, from - 1);
    const means = sign === '%' ? isBehindDigit : sign === ':' ? isBehindDigit && isDigitAt(text, to) : sign === '.' ? false : isDigitAt(text, to) || (isBlankAt(text, to) && isDigitAt(text, to + 1));
    if (means || (this.keepsSigns && sign !== '.' && sign !== ':')) { this.push(sign.charCodeAt(0), from, to); return; }
    if (sign === ':') this.part(GAP.clause);
    // A full stop with a blank behind it ends a sentence; without one, or behind initials, it only parts letters (N.O.1, mir.acle, F.D.A. approved).
    else this.part(sign === '.' && (to >= text.length || isBlankAt(text, to)) && !isBehindDigit && text.charAt(from - 2) !== '.' ? GAP.sentence : GAP.sign);
  }

  part(gap: number): void { if (gap > this.pending) this.pending = gap; }

  private grow(): void {
    const wider = columns(this.codes.length * 2);
    wider.codes.set(this.codes);
    wider.from.set(this.from);
    wider.to.set(this.to);
    wider.gaps.set(this.gaps);
    ({ codes: this.codes, from: this.from, to: this.to, gaps: this.gaps } = wider);
  }

  done(): FoldedText {
    return new Folded(this.codes.subarray(0, this.length), this.from, this.to, this.gaps);
  }
}

/** Most texts are read by their codes alone: the string is made when somebody asks for it. */
class Folded implements FoldedText {
  readonly codes: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly gap: Uint8Array;
  readonly length: number;
  private decoded: string | null = null;
  constructor(codes: Uint16Array, from: Int32Array, to: Int32Array, gap: Uint8Array) {
    this.codes = codes;
    this.from = from;
    this.to = to;
    this.gap = gap;
    this.length = codes.length;
  }
  get text(): string { return (this.decoded ??= decodeUnits(this.codes)); }
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 48 && code <= 57 : /^\p{Nd}$/u.test(text.charAt(at));
};
const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /^\s$/u.test(text.charAt(at));
};

interface Columns { readonly codes: Uint16Array; readonly from: Int32Array; readonly to: Int32Array; readonly gaps: Uint8Array }

/** The columns of a folded text in one piece of memory: four pieces would be four things to collect for each text. */
function columns(room: number): Columns {
  const memory = new ArrayBuffer(room * 11);
  return { from: new Int32Array(memory, 0, room), to: new Int32Array(memory, room * 4, room), codes: new Uint16Array(memory, room * 8, room), gaps: new Uint8Array(memory, room * 10, room) };
}
