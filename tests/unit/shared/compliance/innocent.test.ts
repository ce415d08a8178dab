import { describe, expect, test } from 'vitest';
import { checkText } from '#shared/compliance/checkText.ts';
import { withoutFillers } from '#shared/compliance/fillers.ts';
import { markupAt } from '#shared/compliance/foldMarkup.ts';
import { foldText } from '#shared/compliance/foldText.ts';
import { rewriteText } from '#shared/compliance/rewriteText.ts';
import { isReferenceNumber } from '#shared/compliance/referenceNumber.ts';
import { shippedCompiled } from '#tests/words/shippedLexicon.ts';

const check = (text: string, scope: Parameters<typeof checkText>[1]['scope']) => checkText(shippedCompiled(), { text, scope, complianceClass: null });

describe('numbers', () => {
  test.each([['运单号 78123456789012', 'the name before it'], ['SF1385467812345', 'letters of a courier'], ['order 112-4839201-2233445', 'in groups'], ['2026-11-22 20:00:00', 'a date'], ['20261122201533', 'a moment without signs'], ['88888888888888', 'one figure over and over']])('%s names nobody: %s', (text) => {
    expect(check(`看下 ${text}`, 'comment').severity).toBeNull();
  });
  test.each(['快递电话 13812345678', '订单退到银行卡 6222021200001234567', '我的卡 4000 1234 5678 9010', '4000123456789010'])('%s is covered', (text) => { expect(check(text, 'comment').severity).toBe('mask'); });
  test('what stands far before, or in another sentence, is no name of it', () => {
    const [far, near] = ['订单我昨天就付了款一直没有消息 ', '订单。'].map((before) => `${before}4000123456789010`);
    expect([far, near].map((text = '') => isReferenceNumber(text, text.length - 16, text.length))).toEqual([false, false]);
  });
});

describe('markup', () => {
  test.each([['<b>', 3, '\u200b'], ['<br/>', 5, '|'], ['<!-- x -->', 10, '\u200b'], ['&#26368;', 8, '最'], ['&NBSP;', 6, ' ']])('%s', (text, end, character) => { expect(markupAt(text, 0)).toEqual({ end, character }); });
  test.each([['a wide sign', '< b'], ['a heart', '<3'], ['an and', 'a & b'], ['a name nobody knows', '&bogus;'], ['half a pair', '&#55296;'], ['past the last', '&#x110000;'], ['strokes', '/ * x * /'], ['an open tag', '<b'], ['one too long', `<a ${'x'.repeat(300)}>`]])('%s is none', (_, text) => { expect(markupAt(text, text.indexOf('&') === 2 ? 2 : 0)).toBeNull(); });
  test('a hit over tags covers them, and lies inside the text', () => {
    const text = '这<b>最</b>&#x4f4e;价';
    expect(check(text, 'overlay').hits.map((hit) => [hit.text, text.slice(hit.start, hit.end)])).toEqual([['<b>最</b>&#x4f4e;价', '<b>最</b>&#x4f4e;价']]);
  });
});

describe('letters between characters', () => {
  const bared = (text: string) => withoutFillers(foldText(text), text)?.folded.text ?? null;
  test('stand alone, or two together, between two Chinese characters', () => {
    expect([bared('全x网xx最'), bared('最1低1价'), bared('无 a 敌')]).toEqual(['全网最', '最低价', '无敌']);
    expect([bared('全xxx网'), bared('满3减'), bared('x网'), bared('网x'), bared('好。x好'), bared('好')]).toEqual([null, null, null, null, null, null]);
  });
  test('capitals are sizes and models in words of two, and disguises in longer ones', () => {
    expect(check('保M本', 'host').severity).toBeNull();
    expect(check('保m本', 'host').severity).toBe('block');
    expect(check('国M家M级', 'host').severity).toBe('block');
  });
  test('far from each other they are read apart: nothing is joined over what was left out', () => {
    const text = `甲a${'好'.repeat(11)}最${'看'.repeat(20)}低价${'色'.repeat(10)}b乙`;
    expect(withoutFillers(foldText(text), text)?.folded.text).toBe(`甲${'好'.repeat(11)}最低价${'色'.repeat(10)}乙`);
    expect(check(text, 'host').severity).toBeNull();
  });
});

describe('a piece in brackets', () => {
  test.each([['顶{级}', 'block'], ['全[网最]低', 'block'], ['最()低价', 'block'], ['价格(最低)39', null], ['国家(地区)级', null], ['顶(级', null]])('%s', (text, severity) => { expect(check(text, 'host').severity).toBe(severity); });
});

describe('put otherwise', () => {
  test.each([['这是顶{级}面料', '这是优质面料'], ['这是【顶】级面料', '这是优质面料'], ['(顶级)面料', '(优质)面料'], ['这是<i>顶</i>级面料', '这是优质面料'], ['这是顶<b>级</b>面料', '这是优质面料'], ['<p>顶级</p>面料', '<p>优质</p>面料'], ['面料(顶<b>级</b>)', '面料(优质)']])('%s: no half of a pair is left', (text, instead) => {
    expect(rewriteText(shippedCompiled(), { text, scope: 'overlay', complianceClass: null })).toBe(instead);
  });
});

describe('said in passing', () => {
  test.each([['把杯子打碎了', null], ['快递把杯子打碎了', 'signal'], ['会过期吗', null], ['收到过期的', 'signal']])('%s', (text, severity) => { expect(check(text, 'comment').severity).toBe(severity); });
  test.each([['模特身上同款', null], ['明星身上同款', 'warn'], ['香奈儿同款', 'warn'], ['第一,看成分;第二,看克重', null], ['业内第一,第二都追不上', 'warn'], ['违禁词:最佳、国家级', null], ['我们不是最佳', null], ['"最佳"改为"不错"', null], ['"最佳"口碑', 'block'], ['如果观众提到加微信', null], ['观众加微信', 'block'], ['禁止出现:全网最低、史低价', null], ['禁止议价,全网最低', 'block'], ['最便宜的是小号', null], ['最便宜的是我们', 'block'], ['国家级', 'block']])('%s', (text, severity) => { expect(check(text, 'host').severity).toBe(severity); });
});
