import { fail, succeed, type Result } from '#shared/result.ts';

/** All parts of a workbook unpacked: a 5,000-row run-sheet with full texts is about 12 MB. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** More rows than this in the first sheet, empty ones counted, are no run-sheet: refused before they are read. */
const MAX_SHEET_ROWS = 20_000;
const MAX_PARTS = 2_000;
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

export type WorkbookFailure = { readonly kind: 'notASpreadsheet' } | { readonly kind: 'unpacksTooLarge' } | { readonly kind: 'tooManyRows'; readonly rows: number };

interface Entry { readonly name: string; readonly method: number; readonly packed: Uint8Array; readonly declared: number }
interface Part { readonly name: Uint8Array; readonly bytes: Uint8Array }

/** The parts that the reader of workbooks looks at. */
const isWanted = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** Reads the directory at the end of a zip. Null = it is none, or not of the plain kind that spreadsheets write. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x0605_4b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x0605_4b50) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_PARTS) return null;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) return null;
    const [packedSize, declared, local] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (local + 30 > bytes.length) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) return null;
    if (isWanted(name)) entries.push({ name, method: view.getUint16(at + 10, true), packed: bytes.subarray(start, start + packedSize), declared });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks one part, and stops as soon as it is larger than `budget` bytes: what a zip says about its sizes is not believed. Null = too large. */
async function unpack({ method, packed }: Entry, budget: number): Promise<Uint8Array | null> {
  if (method === 0) return packed.length > budget ? null : packed;
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > budget) { await reader.cancel().catch(() => undefined); return null; }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) { whole.set(chunk, at); at += chunk.length; }
  return whole;
}

/** How many rows the XML of a sheet has, without parsing it. */
function rowsIn(bytes: Uint8Array): number {
  let rows = 0;
  // `<row ` or `<row>`
  for (let at = bytes.indexOf(0x3c); at !== -1 && at + 4 < bytes.length; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] === 0x72 && bytes[at + 2] === 0x6f && bytes[at + 3] === 0x77 && (bytes[at + 4] === 0x20 || bytes[at + 4] === 0x3e)) rows += 1;
  }
  return rows;
}

/** A zip of parts as they are, nothing packed. Checksums are left out: its only reader is the next function, which looks at none. */
function storedZip(parts: readonly Part[]): Uint8Array {
  const size = parts.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const heads: { readonly part: Part; readonly local: number }[] = [];
  let at = 0;
  const head = (from: number, { name, bytes }: Part): void => {
    view.setUint16(from, 20, true);
    view.setUint32(from + 14, bytes.length, true);
    view.setUint32(from + 18, bytes.length, true);
    view.setUint16(from + 22, name.length, true);
  };
  for (const part of parts) {
    heads.push({ part, local: at });
    view.setUint32(at, 0x0403_4b50, true);
    head(at + 4, part);
    zip.set(part.name, at + 30);
    zip.set(part.bytes, at + 30 + part.name.length);
    at += 30 + part.name.length + part.bytes.length;
  }
  const directory = at;
  for (const { part, local } of heads) {
    view.setUint32(at, 0x0201_4b50, true);
    head(at + 6, part);
    view.setUint32(at + 42, local, true);
    zip.set(part.name, at + 46);
    at += 46 + part.name.length;
  }
  view.setUint32(at, 0x0605_4b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/**
 * Unpacks a workbook within limits and hands it back unpacked, for the reader of workbooks. Two birds: a small file that
 * unpacks to gigabytes is refused before it costs memory, and the reader, which unpacks larger parts in workers made of
 * blobs that the pages' policy forbids, has nothing left to unpack.
 */
export async function safeWorkbook(bytes: Uint8Array): Promise<Result<Uint8Array, WorkbookFailure>> {
  const entries = entriesOf(bytes);
  if (entries === null || entries.length === 0 || entries.some(({ method }) => method !== 0 && method !== 8)) return fail({ kind: 'notASpreadsheet' });
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > MAX_UNPACKED_BYTES) return fail({ kind: 'unpacksTooLarge' });
  const parts: Part[] = [];
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    let unpacked: Uint8Array | null;
    try {
      unpacked = await unpack(entry, budget);
    } catch {
      return fail({ kind: 'notASpreadsheet' });
    }
    if (unpacked === null) return fail({ kind: 'unpacksTooLarge' });
    const rows = entry.name === FIRST_SHEET ? rowsIn(unpacked) : 0;
    if (rows > MAX_SHEET_ROWS) return fail({ kind: 'tooManyRows', rows });
    budget -= unpacked.length;
    parts.push({ name: new TextEncoder().encode(entry.name), bytes: unpacked });
  }
  return succeed(storedZip(parts));
}
