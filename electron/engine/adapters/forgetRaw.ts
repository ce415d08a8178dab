import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** A name of one or two characters stands in too many messages to prove anything. */
const TELLING = 3;

/**
 * Writes every kept file again without the messages of these events, and without any message in which one of the names or ids
 * stands. A file that cannot be read to its end (the engine died while writing) is kept as far as it can be read.
 */
export async function forgetRaw(dir: string, bySource: Readonly<Record<string, readonly string[]>>, says: readonly string[]): Promise<void> {
  const ids = Object.values(bySource).flat();
  if (ids.length === 0) return;
  const needles = [...ids, ...says].filter((each) => each.length >= TELLING).flatMap((each) => {
    const inner = JSON.stringify(each).slice(1, -1);
    // The message stands in the line as a JSON string, so what it quotes is quoted twice.
    return [inner, JSON.stringify(inner).slice(1, -1)];
  });
  for (const folder of await readdir(dir).catch(() => [])) {
    for (const file of await readdir(join(dir, folder)).catch(() => [])) if (file.endsWith('.jsonl.gz')) await rewrite(join(dir, folder, file), new Set(needles));
  }
}

async function rewrite(path: string, needles: ReadonlySet<string>): Promise<void> {
  const next = `${path}.new`;
  let dropped = 0;
  const kept = async function* (): AsyncGenerator<string> {
    const gunzip = createReadStream(path).pipe(createGunzip());
    try {
      for await (const line of createInterface({ input: gunzip, crlfDelay: Infinity })) {
        if ([...needles].some((needle) => line.includes(needle))) dropped += 1;
        else yield `${line}\n`;
      }
    } catch {
      dropped += 1;
    }
  };
  await pipeline(Readable.from(kept()), createGzip({ level: 4 }), createWriteStream(next, { mode: 0o600 }));
  if (dropped === 0) await rm(next);
  else await rename(next, path);
}
