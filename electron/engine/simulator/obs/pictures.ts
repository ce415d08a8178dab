import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { crc32, deflateSync } from 'node:zlib';
import type { Instant } from '#shared/time/instant.ts';

/** resources/demo/scenes/index.json: frames of each known scene, and cards for all others; every one says that it is simulated. */
const indexSchema = z.object({ frameMs: z.number().positive(), scenes: z.record(z.string(), z.array(z.string()).min(1)), others: z.array(z.array(z.string()).min(1)).min(1) });

/** The pictures of the simulated scenes. */
export interface Pictures {
  /** A 320x180 baseline JPEG: short loops of prepared frames, so that the picture moves. */
  readonly jpeg: (scene: string, at: Instant) => Uint8Array;
  /** A plain PNG of the asked size in the scene's colour. */
  /** A grey picture that changes with every moment; the same one again when `at` is null, all black when asked. */
  readonly pgm: (scene: string, width: number, height: number, at: Instant | null, isBlack: boolean) => Uint8Array;
  readonly png: (scene: string, width: number, height: number) => Uint8Array;
}

/** Reads the prepared frames once. Throws when the folder is not complete: it is part of the product. */
export function loadPictures(dir: string): Pictures {
  const index = indexSchema.parse(JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')));
  const load = (names: readonly string[]): readonly Uint8Array[] => names.map((name) => readFileSync(join(dir, name)));
  const known = new Map(Object.entries(index.scenes).map(([scene, names]) => [scene, load(names)]));
  const others = index.others.map(load);
  return {
    jpeg: (scene, at) => {
      const frames = known.get(scene) ?? others[hash(scene)[0] % others.length] ?? [];
      const frame = frames[Math.floor(at / index.frameMs) % frames.length];
      if (frame === undefined) throw new Error(`no picture for ${scene}`);
      return frame;
    },
    pgm: (scene, width, height, at, isBlack) => greyPgm(hash(scene)[0], width, height, at, isBlack),
    png: (scene, width, height) => plainPng(hash(scene), width, height),
  };
}

function hash(text: string): readonly [number, number, number] {
  const bytes = createHash('sha1').update(text).digest();
  return [bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0];
}

function greyPgm(shade: number, width: number, height: number, at: Instant | null, isBlack: boolean): Uint8Array {
  const pixels = Buffer.alloc(width * height, isBlack ? 0 : 64 + (shade % 128));
  // One line of it wanders.
  if (!isBlack && at !== null) pixels.fill(230, Math.floor((at / 40) % height) * width, Math.floor((at / 40) % height) * width + width);
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'ascii'), pixels]);
}

/** A PNG of one colour: signature, IHDR (8-bit RGB), one IDAT, IEND. */
function plainPng([r, g, b]: readonly [number, number, number], width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  // Each row begins with its filter type, 0 = none.
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x += 1) row.set([r, g, b], 1 + x * 3);
  const body = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
