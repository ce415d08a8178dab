/** Room for a name in a row, in widths of a Chinese character. */
const ROOM = 9;
/** A Latin letter takes about this much of it. */
const NARROW = 0.55;
/** From here on scripts are as wide as they are high. */
const WIDE_FROM = 0x2e80;

/** As much of a name as a row has room for, with an ellipsis when it was cut. By counting: to measure it, a burst would lay every row out twice. */
export function shortName(name: string): string {
  // Most names: nothing to count.
  if (name.length <= ROOM) return name;
  let width = 0;
  let fits = '';
  for (const character of name) {
    width += (character.codePointAt(0) ?? 0) >= WIDE_FROM ? 1 : NARROW;
    if (width > ROOM) return `${fits}…`;
    // What still fits beside an ellipsis.
    if (width <= ROOM - 1) fits += character;
  }
  return name;
}
