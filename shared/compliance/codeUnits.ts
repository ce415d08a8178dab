/** UTF-16 units of a text. Every step reads these: asking a string for one unit after another costs several times more. */
export function codeUnits(text: string): Uint16Array {
  // Joined with a blank it is one piece of memory; a text put together of others, or cut out of one, is slow to read.
  const flat = ['', text].join(' ');
  const { length } = text;
  const units = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) units[at] = flat.charCodeAt(at + 1);
  return units;
}

/** Engines take only so many arguments at once. */
const CHUNK = 4_096;

/** The text of units. */
export function decodeUnits(codes: Uint16Array): string {
  let text = '';
  // A typed array is array-like enough for `apply`; spreading one is many times slower.
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}
