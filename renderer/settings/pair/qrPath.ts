import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` modules, quiet zone of four modules included (ISO/IEC 18004). */
export interface QrPath { readonly size: number; readonly d: string }

/** Encodes text (a pairing link) with medium error correction: still readable off a dim studio screen. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let x = 0;
    while (x < size) {
      const from = x;
      while (x < size && row[x] === true) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
      else x += 1;
    }
  });
  return { size, d: runs.join('') };
}
