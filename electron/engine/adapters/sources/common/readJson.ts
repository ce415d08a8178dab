import { parseExactJson } from '../exactJson.ts';

/** JSON with 64-bit ids as their own digits; undefined when it is none. Text above `maxChars` is not even tried. */
export function readJson(text: string, maxChars = 4 << 20): unknown {
  if (text.length > maxChars) return undefined;
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}
