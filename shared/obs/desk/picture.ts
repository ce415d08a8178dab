/** A grey picture: one byte a pixel, 0 = black, row by row. */
export interface GreyPicture { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

const SPACE = new Set([0x09, 0x0a, 0x0d, 0x20]);

/**
 * Reads a binary PGM ("P5", at most 255 grey levels), the plainest format OBS writes: width, height and bytes, nothing packed.
 * Null when the bytes are anything else.
 */
export function readPgm(bytes: Uint8Array): GreyPicture | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x35) return null;
  const numbers: number[] = [];
  let at = 2;
  while (numbers.length < 3) {
    while (SPACE.has(bytes[at] ?? -1)) at += 1;
    let [digits, value] = [0, 0];
    for (let digit = (bytes[at] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[at] ?? 0) - 0x30) {
      value = value * 10 + digit;
      digits += 1;
      at += 1;
    }
    if (digits === 0 || digits > 5) return null;
    numbers.push(value);
  }
  // Exactly one white space stands between the header and the first pixel.
  if (!SPACE.has(bytes[at] ?? -1)) return null;
  const [width = 0, height = 0, most = 0] = numbers;
  const pixels = bytes.subarray(at + 1);
  return most !== 255 || width * height === 0 || pixels.length < width * height ? null : { width, height, pixels: pixels.subarray(0, width * height) };
}

/** Mean luma of a picture, 0-255. */
export const meanLuma = ({ pixels }: GreyPicture): number => pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;

/** FNV-1a over the pixels, 8 hex digits: equal pictures have equal hashes, and a moved one all but never. */
export function pictureHash({ pixels }: GreyPicture): string {
  let hash = 0x811c9dc5;
  for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
