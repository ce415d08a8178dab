import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellFeatures, tellTopicFeatures } from '#shared/audience/reading/features.ts';
import { foldText } from '#shared/audience/reading/foldText.ts';
import { buildLinearModel, COLUMNS, weighComment } from '#shared/audience/reading/linearModel.ts';
import { readByRules } from '#shared/audience/reading/readByRules.ts';
import { COMMENT_KINDS, COMMENT_TOPICS } from '#shared/audience/reading/reading.ts';
import { packWeights, unpackRows } from '#shared/audience/reading/weights.ts';
import { WEIGHTS_EN } from '#shared/audience/reading/weightsEn.table.ts';
import { WEIGHTS_ZH } from '#shared/audience/reading/weightsZh.table.ts';
import { readLabelledComments } from '#tests/reading/labelledComments.ts';

const MODELS = { zh: buildLinearModel(WEIGHTS_ZH), en: buildLinearModel(WEIGHTS_EN) };

/** The plain way: every feature spelled out and looked up by its name. */
function weighPlainly(text: string): readonly [kind: string, topic: string] | null {
  const folded = foldText(text);
  if (folded.lang === 'other' || folded.text === '') return null;
  const { rules } = readByRules(folded, null);
  const { names, starts, columns, weights } = MODELS[folded.lang].table;
  const rows = new Map(names.map((name, row) => [name, row]));
  const sums = Array.from({ length: COLUMNS }, () => 0);
  const heard = new Set<string>();
  const hear = (name: string, value: number): void => {
    const row = rows.get(name);
    if (row === undefined || heard.has(name)) return;
    heard.add(name);
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) sums[columns[at] ?? 0] = (sums[columns[at] ?? 0] ?? 0) + (weights[at] ?? 0) * value;
  };
  tellFeatures(folded, rules, hear);
  const kind = COMMENT_KINDS.reduce((best, one, at) => ((sums[at] ?? 0) > (sums[COMMENT_KINDS.indexOf(best)] ?? 0) ? one : best), COMMENT_KINDS[0] ?? 'question');
  if (kind === 'spam') return [kind, 'none'];
  tellTopicFeatures(kind, rules, hear);
  const score = (topic: (typeof COMMENT_TOPICS)[number]): number => sums[COMMENT_KINDS.length + COMMENT_TOPICS.indexOf(topic)] ?? 0;
  const topics = kind === 'chatter' ? (['none', 'lottery'] as const) : COMMENT_TOPICS;
  return [kind, topics.reduce((best, one) => (score(one) > score(best) ? one : best))];
}

function weighFast(text: string): readonly [kind: string, topic: string] | null {
  const folded = foldText(text);
  if (folded.lang === 'other' || folded.text === '') return null;
  const { kind, topic } = weighComment(MODELS[folded.lang], folded, readByRules(folded, null).rules);
  return [kind, topic];
}

describe('what is learnt is what is read', () => {
  test.each(['zh-dev', 'en-dev', 'zh-round1', 'en-round1'])('%s: reading by tree and by number weighs the very features the weights were learnt from', (name) => {
    const set = readLabelledComments(readFileSync(`tests/data/comments/${name}.csv`, 'utf8'));
    for (const { text } of set.ok ? set.value.slice(0, 120) : []) expect(weighFast(text), text).toEqual(weighPlainly(text));
    expect(set.ok).toBe(true);
  });

  test('any text at all, too', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('多少钱', '3号', ' ', '?', 'restock', 'how much', ' is it', '12.5', '不', '好看', 'x', '要', ' $', '^'), { maxLength: 12 }), (parts) => {
      expect(weighFast(parts.join(''))).toEqual(weighPlainly(parts.join('')));
    }), { numRuns: 60 });
  });
});

describe('the table of weights', () => {
  test('a weight comes back to within a step, whatever it is', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -3.9, max: 3.9, noNaN: true }), { minLength: COLUMNS, maxLength: COLUMNS }), (weights) => {
      const { names, columns, weights: back } = unpackRows(packWeights('怎么 *', weights));
      for (const [at, column] of columns.entries()) expect(Math.abs((back[at] ?? 0) - (weights[column] ?? 0))).toBeLessThanOrEqual(0.151);
      if (columns.length > 0) expect(names).toEqual(['怎么 *']);
    }));
  });

  test('both tables stay under 300 kB together', () => expect(Buffer.byteLength(WEIGHTS_ZH) + Buffer.byteLength(WEIGHTS_EN)).toBeLessThan(300_000));
});
