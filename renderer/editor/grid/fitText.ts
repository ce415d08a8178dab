/** Cuts a text to what fits into so many px of one line. */
export type FitText = (text: string, width: number) => string;

const ELLIPSIS = '…';
/** Han, kana and full-width signs: all as wide as each other. */
const isWide = (code: number): boolean => (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff01 && code <= 0xff60);
const WIDE = '国';
/** What belongs to the character before it, the second half of a surrogate pair too: a text is never cut there. */
const JOINED = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\udc00-\udfff])/u;

/**
 * A browser that cuts each of some hundred cells by itself lays out and clips all of what nobody sees; this takes the widths of
 * characters, each measured once. `measure`: the width of a text in px in the font of the cells.
 */
export function makeFitText(measure: (text: string) => number): FitText {
  const widths = new Map<number, number>();
  const widthOf = (code: number): number => {
    const key = isWide(code) ? 0x56fd : code;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = measure(key === 0x56fd ? WIDE : String.fromCodePoint(code));
    widths.set(key, width);
    return width;
  };
  const end = widthOf(ELLIPSIS.codePointAt(0) ?? 0);
  return (text, width) => {
    let used = 0;
    /** How much of the text leaves room for the ellipsis. */
    let kept = 0;
    for (let at = 0; at < text.length;) {
      const code = text.codePointAt(at) ?? 0;
      if (used + end <= width) kept = at;
      used += widthOf(code);
      if (used > width) return `${text.slice(0, joinedBefore(text, kept)).trimEnd()}${ELLIPSIS}`;
      at += code > 0xffff ? 2 : 1;
    }
    return text;
  };
}

/** The nearest place at or before `at` where nothing that belongs together is cut apart. */
function joinedBefore(text: string, at: number): number {
  let place = at;
  while (place > 0 && (JOINED.test(text.slice(place, place + 2)) || text[place - 1] === '\u200d')) place -= 1;
  return place;
}
