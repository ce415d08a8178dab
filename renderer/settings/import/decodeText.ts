/** Which encoding a file turned out to be in, as shown to the person importing it. */
export type TextEncoding = 'UTF-8' | 'GB18030' | 'UTF-16LE' | 'UTF-16BE';
export interface DecodedText { readonly text: string; readonly encoding: TextEncoding }

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * Turns the bytes of a text file into text without asking which encoding it is in.
 * A byte order mark decides; otherwise strict UTF-8; where that fails, GB18030 (what Excel in Chinese writes for "CSV").
 * GB18030 accepts nearly any bytes, so it must be tried last. The mark itself is never part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GB18030' };
  }
}
