/** A piece of markup in a text: where it ends, and the sign it stands for. */
export interface MarkupSpan { readonly end: number; readonly character: string }

/** Signs that may begin markup. */
export const MARKUP_STARTS: ReadonlySet<string> = new Set(['<', '&', '/']);

const TAG = /<(?:\/?([a-z][a-z0-9]{0,15})(?:[\s/][^<>]{0,200})?>|!--[^<>]{0,200}-->)/iuy;
const COMMENT = /\/\*[^*/]{0,40}\*\//uy;
const ENTITY = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,8}));/iuy;
/** Tags that begin a new line: what they part is read one below the other, and often as one phrase. */
const BREAKS = new Set(['br', 'hr', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** A sign that prints nothing, and one that only parts. */
const NOTHING = '\u200b';
const PARTS = '|';
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: NOTHING, zwnj: NOTHING, zwj: NOTHING, amp: '&', lt: '<', gt: '>', quot: '"', middot: '·' };

/** Markup that begins at `at`: a tag is not seen on air (最<b>低</b>价 reads 最低价), an entity is the sign it names. Null = there is none. Linear; looks ahead 220 units at most. */
export function markupAt(text: string, at: number): MarkupSpan | null {
  const tag = match(TAG, text, at);
  if (tag !== null) return { end: at + tag[0].length, character: BREAKS.has((tag[1] ?? '').toLowerCase()) ? PARTS : NOTHING };
  const comment = match(COMMENT, text, at);
  if (comment !== null) return { end: at + comment[0].length, character: NOTHING };
  const entity = match(ENTITY, text, at);
  const character = entity === null ? undefined : characterOf(entity);
  return entity === null || character === undefined ? null : { end: at + entity[0].length, character };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function characterOf([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '【': '】', '〔': '〕' };
const OPENED_BY: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSED_BY).map(([open, close]) => [close, open]));
const HAN = /^[\u3400-\u9fff]$/u;

export const BRACKETS: ReadonlySet<string> = new Set([...Object.keys(CLOSED_BY), ...Object.keys(OPENED_BY)]);

/** Does the bracket at `at` enclose no more than a piece of a word (顶{级}, 全[网最]低)? What is put in brackets in earnest is longer; round ones hold a single character at most. */
export function enclosesPiece(text: string, at: number): boolean {
  const bracket = text.charAt(at).normalize('NFKC');
  const closing = CLOSED_BY[bracket];
  const [partner, step] = closing === undefined ? [OPENED_BY[bracket], -1] : [closing, 1];
  const most = bracket === '(' || bracket === ')' ? 1 : 2;
  for (let inside = 0, next = at + step; inside <= most; inside += 1, next += step) {
    const character = text.charAt(next).normalize('NFKC');
    if (character === partner) return true;
    if (!HAN.test(character)) return false;
  }
  return false;
}

const OPENING_TAG = /<([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,200})?>$/iu;
const CLOSING_TAG = /^<\/([a-z][a-z0-9]{0,15})\s*>/iu;
/** Tags in one another around a word; more are nobody's. */
const MOST_TAGS = 4;

/** Widens `[start, end)` over a bracket or a tag whose other half lies inside: what is taken out of a text must not leave half of a pair behind. */
export function withWholePairs(text: string, start: number, end: number): readonly [start: number, end: number] {
  let [from, to] = [start, end];
  for (let turn = 0; turn < MOST_TAGS; turn += 1) {
    const inside = text.slice(from, to);
    if (isHalf(inside, text.charAt(to), OPENED_BY)) to += 1;
    else if (isHalf(inside, text.charAt(from - 1), CLOSED_BY)) from -= 1;
    else {
      const closing = inside.includes('<') ? CLOSING_TAG.exec(text.slice(to, to + 20)) : null;
      const opening = inside.includes('</') ? OPENING_TAG.exec(text.slice(Math.max(0, from - 220), from)) : null;
      if (closing !== null && countOf(inside, `<${closing[1] ?? ''}`) > countOf(inside, `</${closing[1] ?? ''}`)) to += closing[0].length;
      else if (opening !== null && countOf(inside, `</${opening[1] ?? ''}`) > countOf(inside, `<${opening[1] ?? ''}`)) from -= opening[0].length;
      else break;
    }
  }
  return [from, to];
}

const countOf = (text: string, part: string): number => text.toLowerCase().split(part.toLowerCase()).length - 1;

/** Has a bracket beside a stretch its partner, without one of its own, inside? */
function isHalf(inside: string, beside: string, partners: Readonly<Record<string, string>>): boolean {
  const bracket = beside.normalize('NFKC');
  const partner = partners[bracket];
  if (partner === undefined) return false;
  const plain = inside.normalize('NFKC');
  return countOf(plain, partner) > countOf(plain, bracket);
}
