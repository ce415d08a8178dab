import { describe, expect, test } from 'vitest';
import { answerText, matchAnswers } from '#shared/commentDesk/matchAnswers.ts';
import type { CannedAnswer } from '#shared/commentDesk/thread.ts';

const answer = (id: string, topic: string, productId: string | null, zh = id, en = ''): CannedAnswer => ({ id, topic, productId, text: { zh, en } });
const all = [answer('a', 'shipping', null, '48小时内发出'), answer('b', 'shade', 'P05', '黄皮选02'), answer('c', 'shade', null, '看详情页色卡'), answer('d', 'shade', 'P06', '都显白'), answer('e', 'price', 'P05', '129元')];
const ids = (answers: readonly CannedAnswer[]): readonly string[] => answers.map(({ id }) => id);

describe('ready answers for what is asked', () => {
  test('product and topic first, then the topic for all products, then the product; another product\'s answer is never offered as fitting', () => {
    const { fitting, others } = matchAnswers(all, { topic: 'shade', productIds: ['P05'] }, '');
    expect(ids(fitting)).toEqual(['b', 'c', 'e']);
    expect(ids(others)).toEqual(['a', 'd']);
  });

  test('of two products named the first one goes first', () => {
    expect(ids(matchAnswers(all, { topic: 'shade', productIds: ['P06', 'P05'] }, '').fitting)).toEqual(['d', 'b', 'c', 'e']);
  });

  test('a search narrows both lists, Chinese from one character up', () => {
    expect(ids(matchAnswers(all, { topic: 'shade', productIds: ['P05'] }, '黄').fitting)).toEqual(['b']);
    expect(ids(matchAnswers(all, { topic: 'shade', productIds: [] }, '48小时').others)).toEqual(['a']);
  });

  test('words of the other language stand in where one is empty', () => {
    expect([answerText(answer('a', 'size', null, '正码'), 'en'), answerText(answer('a', 'size', null, '正码', 'True to size'), 'en')]).toEqual(['正码', 'True to size']);
  });
});
