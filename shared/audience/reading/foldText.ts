import { remember } from '../../remember.ts';
import { EMOJI_MOODS } from './emoji.table.ts';
import type { CommentLang } from './reading.ts';
import { EN_SLANG, PINYIN_SLANG, ZH_SLANG } from './slang.table.ts';
import { SIMPLIFIED } from './traditional.table.ts';

export type EmojiMood = 'glad' | 'cross' | 'doubt';
/** A comment in the spelling the lexicons know. */
export interface FoldedText {
  readonly lang: CommentLang;
  /** Lower case, simplified, slang opened, punctuation as single blanks; `?` stays. Empty when there were only signs. */
  readonly text: string;
  /** Lower case with its punctuation: for addresses, numbers and prices. */
  readonly plain: string;
  readonly moods: readonly EmojiMood[];
}

// Zero-width signs, joiners, variation selectors, bidi marks and controls: what copies drag along and filters are dodged with.
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Variation_Selector}/gu;
/** Where pictures live; most comments have none, and the property classes are slow. */
const MAYBE_EMOJI = /[\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\ud800-\udfff[]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}]/gu;
const BRACKET_EMOTE = /\[([\p{L}\p{N}]{1,8})\]/gu;
const HAN = /[\u3400-\u9fff]/u;
const LATIN = /[a-z]/u;
const NOT_ASCII = /[^\u0020-\u007e]/u;
/** Longest slang spelling looked up, in characters. */
const LONGEST_SLANG = 6;
const SLANG_HEADS = new Set([...ZH_SLANG.keys()].map((word) => word.charCodeAt(0)));

/** One batch of the intake and some: clusters and alerts look at it after it was read. */
const REMEMBERED = 1_024;
/** Folds a comment for reading. Never throws; its cost grows with the length of the text only. */
export const foldText = remember(REMEMBERED, fold);

function fold(raw: string): FoldedText {
  const isAscii = !NOT_ASCII.test(raw);
  const clean = isAscii ? raw.toLowerCase() : raw.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const moods: EmojiMood[] = [];
  const plain = isAscii ? clean.trim() : simplify(withoutEmoji(clean, moods)).trim();
  const lang: CommentLang = HAN.test(plain) ? 'zh' : LATIN.test(plain) ? 'en' : 'other';
  const bare = plain.replace(/['’`´]/gu, '').replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}?$£€.]+/gu, ' ').replace(/\?[\s?]*/gu, '? ').trim();
  const pinyin = lang === 'en' ? fromPinyin(bare) : null;
  if (pinyin !== null) return { lang: 'zh', text: pinyin, plain, moods };
  return { lang, text: lang === 'zh' ? foldChinese(bare) : foldLatin(bare), plain, moods };
}

function withoutEmoji(text: string, moods: EmojiMood[]): string {
  const note = (name: string): string => {
    const mood = EMOJI_MOODS.get(name);
    if (mood !== undefined) moods.push(mood);
    return ' ';
  };
  if (!MAYBE_EMOJI.test(text)) return text;
  return text.replace(BRACKET_EMOTE, (_, name: string) => note(name)).replace(EMOJI, note);
}

function simplify(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const simple = SIMPLIFIED.get(text[at] ?? '');
    if (simple === undefined) continue;
    out += text.slice(from, at) + simple;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function foldChinese(bare: string): string {
  // 怎 么 卖: single characters set apart are one word; a blank between longer pieces parts clauses.
  const joined = /^(?:\p{Script=Han}\s+){2,}\p{Script=Han}\s*\??$/u.test(bare) ? bare.replace(/\s+/gu, '') : bare;
  const calm = joined.replace(/([^\d\s?])\1{2,}/gu, '$1$1');
  const words = LATIN.test(calm) ? calm.replace(/[a-z]+/gu, (word) => PINYIN_SLANG.get(word) ?? word) : calm;
  return openSlang(words).replace(/\s+/gu, ' ').trim();
}

function openSlang(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    let length = 0;
    if (SLANG_HEADS.has(text.charCodeAt(at))) {
      for (length = Math.min(LONGEST_SLANG, text.length - at); length > 0; length -= 1) {
        const plain = ZH_SLANG.get(text.slice(at, at + length));
        if (plain !== undefined) { out += plain; break; }
      }
    }
    if (length === 0) { out += text[at] ?? ''; at += 1; } else at += length;
  }
  return out;
}

/** A comment that is nothing but pinyin shorthand ("zmm", "yfx youma") is Chinese without its characters; null when it is not. */
function fromPinyin(bare: string): string | null {
  let out = '';
  for (const word of bare.split(/\s+/u)) {
    const known = PINYIN_SLANG.get(word.replace('?', ''));
    if (known === undefined) return null;
    out += known;
  }
  return out;
}

const foldLatin = (bare: string): string => (bare === '' ? '' : bare.split(/\s+/u).map(plainWord).join(' '));

function plainWord(word: string): string {
  const asks = word.endsWith('?');
  const body = asks ? word.slice(0, -1) : word;
  const known = EN_SLANG.get(body);
  const calm = known ?? (/([a-z])\1\1/u.test(body) ? shorten(body) : body);
  return asks ? `${calm}?` : calm;
}

/** soooo -> so, pleeease -> please, goooood -> good (a doubled vowel before a final d, l, p or t stays). */
function shorten(word: string): string {
  const doubled = word.replace(/([eo])\1{2,}(?=[dlpt]$)/u, '$1$1');
  const single = doubled.replace(/([a-z])\1{2,}/gu, '$1');
  return EN_SLANG.get(single) ?? single;
}
