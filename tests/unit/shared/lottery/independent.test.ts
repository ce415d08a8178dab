import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listHash, listText, sortEntrants } from '#shared/lottery/canonicalList.ts';
import { drawOrder, drawSecret } from '#shared/lottery/drawOrder.ts';
import { orderHash } from '#shared/lottery/proof.ts';
import { sha256Hex } from '#shared/lottery/sha256.ts';
import { createRandom } from '#tests/fuzz/random.ts';
import { proofOf } from './proofFixture.ts';

const SCRIPT = join(import.meta.dirname, '../../../draw/draw_again.py');
/** Not skipped where it is missing: agreement that nobody checked is none. */
const python = (args: readonly string[], input = ''): string => execFileSync('python3', [SCRIPT, ...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
const NAMES = ['a', 'Z', '0', 'é', '李', '雷', '한', '🎁', 'ｱ', '\uffee', 'ß'];

describe('a second implementation, in another language', () => {
  it('agrees on 10,000 draws of all sizes, weights and scripts, with and without a beacon', () => {
    const random = createRandom(20_261_128);
    const draws = Array.from({ length: 10_000 }, (_, n) => {
      const size = random.int(12);
      const heavy = random.int(4) === 0 ? 150_000_000 : 9;
      const keys = new Set(Array.from({ length: size }, () => `p${String(random.int(3))}:${Array.from({ length: 1 + random.int(5) }, () => NAMES[random.int(NAMES.length)]).join('')}`.normalize('NFC')));
      const sorted = sortEntrants([...keys].map((key) => ({ key, tickets: 1 + random.int(heavy) })));
      const draw = { drawId: `draw-${String(n)}`, seed: sha256Hex(`s${String(n)}`), beacon: random.int(2) === 0 ? '' : sha256Hex(`b${String(n)}`), rulesHash: sha256Hex('r'), listHash: listHash(sorted) };
      const keysDrawn = drawOrder(sorted.map(({ tickets }) => tickets), drawSecret(draw)).map((index) => sorted[index]?.key ?? '');
      return { line: JSON.stringify({ ...draw, list: listText(sorted) }), ours: orderHash(keysDrawn) };
    });
    const theirs = python(['orders'], `${draws.map(({ line }) => line).join('\n')}\n`).trim().split('\n');
    expect(theirs).toHaveLength(10_000);
    expect(draws.flatMap(({ ours }, index) => (ours === theirs[index] ? [] : [index]))).toEqual([]);
  }, 120_000);

  it.each([[false], [true]])('agrees on a whole proof, and finds the tampered one; with a beacon: %s', (withBeacon) => {
    const dir = mkdtempSync(join(tmpdir(), 'proof-'));
    try {
      const file = join(dir, 'proof.json');
      writeFileSync(file, JSON.stringify(proofOf(60, { withBeacon })));
      expect(Object.values(JSON.parse(python(['proof', file])) as Record<string, boolean>)).toEqual([true, true, true, true, true, true, true]);
      writeFileSync(file, JSON.stringify({ ...proofOf(60, { withBeacon }), seed: sha256Hex('other') }));
      expect(() => python(['proof', file])).toThrow('Command failed');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
