import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { bundleHeadSchema, BUNDLE_VERSION, MANIFEST_NAME, manifestSchema, MAX_PART_BYTES, MAX_PARTS, type BundleManifest, type BundlePart } from '#shared/bundle/bundle.ts';
import type { ImportProblem } from '#shared/bundle/imported.ts';
import { REPORT_RULES } from '#shared/review/report.ts';
import { FIGURE_RULES } from './crowdTotals.ts';
import { SEAL } from './zipWriter.ts';

/** What keeps a file from being imported. `subject`: the part it is about, as the file names it. */
export class BundleProblem extends Error {
  readonly problem: ImportProblem;
  readonly subject: string;
  constructor(problem: ImportProblem, subject = '') {
    super(subject === '' ? problem : `${problem}: ${subject}`);
    this.problem = problem;
    this.subject = subject;
  }
}

/** A bundle that was opened; nothing of it is believed before `check` has run to its end. */
export interface OpenBundle {
  readonly manifest: BundleManifest;
  /** Hashes every part, then the whole file; yields how far it is, 0 to 1. @throws BundleProblem `damaged` */
  readonly check: () => Generator<number, void>;
  /** The lines of a part, hashed again. @throws BundleProblem `damaged` */
  readonly lines: (part: BundlePart) => readonly unknown[];
  readonly close: () => void;
}

interface Entry { readonly name: string; readonly crc: number; readonly packed: number; readonly size: number; readonly offset: number }
const END_BYTES = 22;
const SEAL_BYTES = SEAL.length + 64;
const TAIL_BYTES = END_BYTES + SEAL_BYTES;
const MAX_DIRECTORY = 8 * 1024 * 1024;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const HASH_CHUNK = 16 * 1024 * 1024;

/** Opens a bundle and reads what it says of itself. @throws BundleProblem `notABundle`, `newerFormat`, `damaged` */
export function openBundle(path: string): OpenBundle {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      if (at < 0 || readSync(file, bytes, 0, length, at) !== length) throw new BundleProblem('damaged');
      return bytes;
    };
    if (size < 4 || read(0, 4).readUInt32LE(0) !== LOCAL) throw new BundleProblem('notABundle');
    const entries = directoryOf(read, size);
    const manifest = manifestOf(read, entries);
    const part = (wanted: BundlePart): string => contentOf(read, entries, wanted);
    return {
      manifest, close: () => { closeSync(file); },
      lines: (wanted) => linesOf(part(wanted), wanted),
      check: function* check() {
        const [total, names] = [Math.max(1, manifest.parts.length), new Set(manifest.parts.map(({ name }) => name))];
        if (names.size !== manifest.parts.length || entries.size !== names.size + 1) throw new BundleProblem('damaged', MANIFEST_NAME);
        for (const [place, each] of manifest.parts.entries()) {
          linesOf(part(each), each);
          yield (0.8 * (place + 1)) / total;
        }
        yield* checkSeal(read, size);
      },
    };
  } catch (thrown) {
    closeSync(file);
    throw thrown;
  }
}

type Read = (at: number, length: number) => Buffer;

/** Entries by name, as the directory at the end lists them. A file that was cut short has none. */
function directoryOf(read: Read, size: number): ReadonlyMap<string, Entry> {
  if (size < TAIL_BYTES) throw new BundleProblem('damaged');
  const tail = read(size - TAIL_BYTES, TAIL_BYTES);
  const [count, bytes, start] = [tail.readUInt16LE(10), tail.readUInt32LE(12), tail.readUInt32LE(16)];
  const isWhole = tail.readUInt32LE(0) === END && tail.readUInt16LE(20) === SEAL_BYTES && tail.toString('latin1', END_BYTES, END_BYTES + SEAL.length) === SEAL && start + bytes === size - TAIL_BYTES && bytes <= MAX_DIRECTORY && count <= MAX_PARTS + 1;
  if (!isWhole) throw new BundleProblem('damaged');
  const found = new Map<string, Entry>();
  const directory = read(start, bytes);
  for (let at = 0, n = 0; n < count; n += 1) {
    if (at + 46 > bytes || directory.readUInt32LE(at) !== CENTRAL) throw new BundleProblem('damaged');
    const length = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + length);
    found.set(name, { name, crc: directory.readUInt32LE(at + 16), packed: directory.readUInt32LE(at + 20), size: directory.readUInt32LE(at + 24), offset: directory.readUInt32LE(at + 42) });
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return found;
}

/** What an entry holds. A length that is not what it says, or more than a part may have, is never unpacked further. */
function unpacked(read: Read, { name, packed, size, offset, crc }: Entry): Buffer {
  if (size > MAX_PART_BYTES) throw new BundleProblem('damaged', name);
  try {
    const head = read(offset, 30);
    const from = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const bytes = inflateRawSync(read(from, packed), { maxOutputLength: size + 1 });
    if (head.readUInt32LE(0) === LOCAL && bytes.length === size && crc32(bytes) === crc) return bytes;
  } catch (thrown) {
    if (isOfTheDisk(thrown)) throw thrown;
  }
  throw new BundleProblem('damaged', name);
}

const isOfTheDisk = (thrown: unknown): boolean => typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'EIO';

function manifestOf(read: Read, entries: ReadonlyMap<string, Entry>): BundleManifest {
  const entry = entries.get(MANIFEST_NAME);
  if (entry === undefined) throw new BundleProblem('notABundle');
  const given = jsonIn(unpacked(read, entry).toString('utf8'), MANIFEST_NAME);
  const head = bundleHeadSchema.safeParse(given);
  if (!head.success) throw new BundleProblem('notABundle');
  // Rules of tomorrow would be read as those of today.
  if (head.data.version > BUNDLE_VERSION || head.data.rules > REPORT_RULES || head.data.figureRules > FIGURE_RULES) throw new BundleProblem('newerFormat');
  const parsed = manifestSchema.safeParse(given);
  if (!parsed.success) throw new BundleProblem('damaged', MANIFEST_NAME);
  return parsed.data;
}

function contentOf(read: Read, entries: ReadonlyMap<string, Entry>, { name, bytes, sha256 }: BundlePart): string {
  const entry = entries.get(name);
  if (entry === undefined) throw new BundleProblem('damaged', name);
  const content = unpacked(read, entry);
  if (content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) throw new BundleProblem('damaged', name);
  return content.toString('utf8');
}

function linesOf(text: string, { name, lines }: BundlePart): readonly unknown[] {
  const found = text.split('\n');
  if (found.pop() !== '' || found.length !== lines) throw new BundleProblem('damaged', name);
  return found.map((line) => jsonIn(line, name));
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BundleProblem('damaged', name);
  }
}

/** Every byte before the seal is as it was written: also those no part owns. */
function* checkSeal(read: Read, size: number): Generator<number, void> {
  const end = size - SEAL_BYTES;
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += HASH_CHUNK) {
    hash.update(read(at, Math.min(HASH_CHUNK, end - at)));
    yield 0.8 + (0.2 * Math.min(end, at + HASH_CHUNK)) / end;
  }
  if (read(end, SEAL_BYTES).toString('latin1') !== `${SEAL}${hash.digest('hex')}`) throw new BundleProblem('damaged');
}
