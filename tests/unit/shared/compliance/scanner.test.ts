import { describe, expect, test } from 'vitest';
import { buildKeyFinder } from '#shared/compliance/ahoCorasick.ts';
import { checkText } from '#shared/compliance/checkText.ts';
import { codeUnits } from '#shared/compliance/codeUnits.ts';
import type { CompiledLexicon } from '#shared/compliance/compileLexicon.ts';
import { TEXT_SCOPES } from '#shared/compliance/lexicon.ts';
import { shippedCompiled } from '#tests/words/shippedLexicon.ts';
import { createRandom } from '#tests/fuzz/random.ts';

/** Every place where a key stands, by looking at each place for each key. */
function naively(keys: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  for (const key of new Set(keys)) {
    for (let at = 0; key !== '' && at + key.length <= text.length; at += 1) if (text.startsWith(key, at)) found.push(`${key} ${at + key.length}`);
  }
  return found.toSorted();
}

describe('the finder of keys', () => {
  test('finds what a naive search finds, for keys inside and across one another (2,000 random lists)', () => {
    const random = createRandom(7);
    const word = (most: number): string => Array.from({ length: random.int(most) }, () => 'ab最佳c'.charAt(random.int(5))).join('');
    for (let round = 0; round < 2_000; round += 1) {
      const keys = Array.from({ length: 1 + random.int(12) }, () => word(5));
      const text = word(60);
      const found: string[] = [];
      buildKeyFinder(keys).each(codeUnits(text), 0, text.length, (key, end) => { found.push(`${keys[key] ?? '?'} ${end}`); });
      expect(found.toSorted(), JSON.stringify({ keys, text })).toEqual(naively(keys, text));
    }
  });
});

describe('what spares the scanner work loses nothing', () => {
  const lexicon = shippedCompiled();
  /** The same list with every short cut open: each homophone is fitted, each pattern tried. */
  const thorough: CompiledLexicon = { ...lexicon, neighbours: new Uint8Array(lexicon.neighbours.length).fill(1), patterns: lexicon.patterns.map((each) => ({ ...each, needs: [] })) };
  const parts = [...lexicon.entries.flatMap(({ term, allowPhrases }) => [term, ...allowPhrases]), ...'蕞薇嘴佳家衣帝极威微'.split(''), 'zhi', 'liao', 'jia', 'WeiXin:abc_123', '微信：Abc12345', '薇❤abc12345', 'qQ号 x1y2z3', '一三八0013-8000', '１３８００１３８０００', '⑽', '北京市海淀区中关村大街1号', 'a.b@c.co', '3米带走', ' ', '。', ',', '\u200b', '\ud800', '😀', '\u212a', '不', '请勿'];

  test('homophones without a fitting neighbour and patterns without their characters are passed by (3,000 random texts)', () => {
    const random = createRandom(11);
    let met = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 1 + random.int(20) }, () => parts[random.int(parts.length)] ?? '').join('');
      const wanted = { text, scope: TEXT_SCOPES[random.int(TEXT_SCOPES.length)] ?? 'script', complianceClass: null };
      const quick = checkText(lexicon, wanted).hits;
      met += quick.length;
      expect(quick, JSON.stringify(wanted)).toEqual(checkText(thorough, wanted).hits);
    }
    expect(met).toBeGreaterThan(5_000);
  });
});
