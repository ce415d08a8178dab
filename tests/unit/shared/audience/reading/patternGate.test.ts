import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldText } from '#shared/audience/reading/foldText.ts';
import { neededChars } from '#shared/audience/reading/neededChars.ts';
import { buildPatternGate } from '#shared/audience/reading/patternGate.ts';
import { PATTERNS_EN } from '#shared/audience/reading/patternsEn.table.ts';
import { PATTERNS_ZH } from '#shared/audience/reading/patternsZh.table.ts';

const patterns = [...PATTERNS_ZH, ...PATTERNS_EN];
const gate = buildPatternGate(patterns);
const expectNoneShutOut = (text: string): void => {
  const open = new Set(gate(text));
  for (const pattern of patterns) if (!pattern.isPlain && pattern.form.test(text)) expect(open.has(pattern), `${pattern.form.source} on ${text}`).toBe(true);
};

test('the gate shuts out no pattern that would match: every labelled comment', () => {
  const folder = 'tests/data/comments';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) expectNoneShutOut(foldText(line.split(',')[2] ?? '').text);
});

test('the gate shuts out no pattern that would match: whatever a pattern itself can write', () => {
  for (const pattern of patterns) {
    // Lookarounds, word bounds and back references cannot be generated from; those patterns are covered by the labelled comments.
    if (/\(\?<?[!=]|\\p|\\[1-9bB]/u.test(pattern.form.source)) continue;
    fc.assert(fc.property(fc.stringMatching(pattern.form, { size: 'small' }), expectNoneShutOut), { numRuns: 5 });
  }
});

test('needed characters: all alternatives of the most telling part, nothing where a part may be absent', () => {
  const of = (form: RegExp): string | null => { const needed = neededChars(form); return needed === null ? null : [...needed].toSorted().join(''); };
  expect(of(/(?:甲|乙)丙?/u)).toBe('乙甲');
  expect(of(/甲?|乙/u)).toBeNull();
  expect(of(/[^ ]{0,3}\d+元/u)).toBe('元');
  expect(of(/(?<!甲)[乙丙]{2}/u)).toBe('丙乙');
  expect(of(/[a-z]+|\s/u)).toBeNull();
});
