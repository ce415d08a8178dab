import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '#shared/compliance/checkText.ts';
import { compileLexicon } from '#shared/compliance/compileLexicon.ts';
import type { LexiconEntry } from '#shared/compliance/lexicon.ts';
import { rewriteText } from '#shared/compliance/rewriteText.ts';
import { judgeSentences } from '#tests/words/judgeSentences.ts';
import { readLabelledSentences } from '#tests/words/labelledSentences.ts';
import { shippedCompiled, tableOf } from '#tests/words/shippedLexicon.ts';

const lexicon = shippedCompiled();
const check = (text: string, scope: Parameters<typeof checkText>[1]['scope'] = 'host', complianceClass: string | null = null) => checkText(lexicon, { text, scope, complianceClass });
const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../../..', path), 'utf8');

describe('the shipped list', () => {
  test.each(['tests/data/words/sample.csv', 'tests/data/words/sentences.csv', 'tests/data/words/onAir.csv'])('judges all of %s as labelled', (path) => {
    const sentences = readLabelledSentences(tableOf(read(path)));
    if (!sentences.ok) throw new Error(sentences.failure.join('\n'));
    expect(judgeSentences(lexicon, sentences.value)).toEqual([]);
  });

  test('0 hits (block, warn) on the sample run-sheet', () => {
    const { rows } = tableOf(read('resources/demo/sample-runsheet.csv'));
    const met = rows.flat().flatMap((cell) => check(cell, 'script').hits.map(({ entry, text }) => `${entry.term} in ${text}`));
    expect(rows.length).toBe(26);
    expect(met).toEqual([]);
  });
});

describe('a hit', () => {
  test('tells where it stands in the text as given, whatever was folded away before it', () => {
    const text = '😀ＡＢ\u200b這款最\u200d⭐佳面霜';
    const [hit] = check(text).hits;
    expect(hit?.text).toBe('最\u200d⭐佳');
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.text);
  });

  test('is one graver where the word was disguised, and says so', () => {
    expect(check('独家配方').hits.map(({ severity, isDisguised }) => [severity, isDisguised])).toEqual([['warn', false]]);
    expect(check('独jia配方').hits.map(({ severity, isDisguised }) => [severity, isDisguised])).toEqual([['block', true]]);
  });

  test('is none inside an allowed phrase, and one beside it', () => {
    expect(check('国家级非物质文化遗产').severity).toBeNull();
    expect(check('国家级非物质文化遗产,国家级品质').hits).toHaveLength(1);
  });

  test('signals are met in comments only, and are never more than signals', () => {
    expect(check('骗子,退款', 'comment').severity).toBe('signal');
    expect(check('骗子,退款', 'host').severity).toBeNull();
  });

  test.each([['消炎面霜', '普通化妆品', 'block'], ['消炎药膏', '医疗器械', null], ['养胃小米', '预包装食品(SC)', 'block'], ['养胃', '小家电(CCC)', null], ['美白', '纺织品(GB 18401 B类)', null], ['减肥', '食品接触材料', null]])(
    '%s of %s: %s', (text, complianceClass, severity) => { expect(check(text, 'product', complianceClass).severity).toBe(severity); },
  );
});

describe('what is edited into the list', () => {
  const entry = (more: Partial<LexiconEntry>): LexiconEntry => ({
    id: 'X1', term: '紫气', lang: 'zh', category: 'TEST', subCategory: '', severity: 'block', matchMode: 'substring', allowPhrases: [], allowCondition: '', appliesTo: ['all'], scope: ['host'], legalBasis: '', suggestion: '', ...more,
  });
  const own = (...entries: LexiconEntry[]) => compileLexicon({ version: '1', reviewedOn: '2026-01-01', entries });
  const severityOf = (list: ReturnType<typeof own>, text: string) => checkText(list, { text, scope: 'host', complianceClass: null }).severity;

  test('works at once: pinyin, traditional and parted writing of a new term too', () => {
    const list = own(entry({}));
    for (const text of ['紫气', '紫氣', '紫⭐气', 'zi气', '紫qi']) expect(severityOf(list, text), text).toBe('block');
    expect(severityOf(list, '红气')).toBeNull();
  });
  test('a phrase with signs is minded with its signs', () => {
    const list = own(entry({ allowPhrases: ['(紫气)'] }));
    expect([severityOf(list, '名单(紫气)'), severityOf(list, '紫气')]).toEqual([null, 'block']);
  });
  test('whole words are not parts of words', () => {
    const list = own(entry({ term: 'cure', lang: 'en', matchMode: 'word' }));
    expect(['secure', 'manicure', 'cureall', 'a cure', 'CURE!', 'cures', 'c.u.r.e'].map((text) => severityOf(list, text))).toEqual([null, null, null, 'block', 'block', 'block', 'block']);
  });
});

describe('what is put instead', () => {
  test.each(['这款是全网最低价,史低价,错过再等一年', '我们家销量第一,行业天花板', '最好的国家级面料,稳赚不赔', 'a miracle cream, no side effects', '想要的加薇信,截屏抽奖'])('%s: nothing is left that blocks', (text) => {
    const rewritten = rewriteText(lexicon, { text, scope: 'script', complianceClass: null });
    expect(rewritten).not.toBeNull();
    expect(check(rewritten ?? '', 'script').hits.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
  test('a text that is nothing but the word has no rewrite without one', () => {
    expect(rewriteText(lexicon, { text: '裸聊', scope: 'script', complianceClass: null })).toBeNull();
  });
});
