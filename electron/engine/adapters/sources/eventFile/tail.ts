import type { FileHandle } from 'node:fs/promises';

/** One line and where it begins. Null text = longer than a line may be; it was skipped to its end. */
export interface TailLine { readonly offset: number; readonly text: string | null }

const CHUNK = 256 * 1024;
export const MAX_LINE_BYTES = 64 * 1024;

/** Reads whole lines of a growing file, in order, from where it left off. Holds at most one unfinished line. */
export interface Tail { readonly read: (file: FileHandle) => Promise<readonly TailLine[]>; readonly offset: () => number }

/** @param from byte to begin at */
export function createTail(from = 0): Tail {
  let offset = from;
  let rest: Buffer = Buffer.alloc(0);
  let skipping = false;
  const buffer = Buffer.alloc(CHUNK);
  return {
    offset: () => offset,
    read: async (file) => {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, offset + rest.length);
      const data = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      const lines: TailLine[] = [];
      let at = 0;
      for (let end = data.indexOf(10, at); end >= 0; end = data.indexOf(10, at)) {
        const text = skipping || end - at > MAX_LINE_BYTES ? null : data.toString('utf8', at, end).replace(/\r$/u, '');
        lines.push({ offset: offset + at, text });
        skipping = false;
        at = end + 1;
      }
      offset += at;
      rest = Buffer.from(data.subarray(at));
      if (rest.length > MAX_LINE_BYTES) {
        // Too long already: forget it up to here and skip to its end.
        offset += rest.length;
        rest = Buffer.alloc(0);
        skipping = true;
      }
      return lines;
    },
  };
}
