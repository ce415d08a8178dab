import { describe, expect, test } from 'vitest';
import { importAnswers, newAnswers, type AnswerProduct } from '#shared/commentDesk/importAnswers.ts';
import { dueAtOnce, planRetention } from '#shared/commentDesk/retentionPlan.ts';
import type { SessionHolding } from '#shared/commentDesk/holdings.ts';

const products: readonly AnswerProduct[] = [{ id: 'P05', sku: 'QH-MASK-5', linkNo: 3, name: { zh: '补水面膜', en: 'Hydrating mask' } }, { id: 'P06', sku: '', linkNo: null, name: { zh: '面霜', en: '' } }];
const DAY = 24 * 3_600_000;

describe('ready answers out of a table', () => {
  test('columns by their names in either language, products by id, SKU, link number or name, blank = all', () => {
    const read = importAnswers([
      ['话题', '商品', '中文', '英文'],
      ['发货', '', '48 小时内发出', 'Ships within 48 h'],
      ['shade', '3号链接', '黄皮选 02', ''],
      ['色号', 'qh-mask-5', '白皮选 01', ''],
      ['', '', '', ''],
      ['price', '面霜', '今晚 129', ''],
    ], products);
    expect(read).toEqual({ kind: 'read', bad: [], answers: [
      { topic: 'shipping', productId: null, text: { zh: '48 小时内发出', en: 'Ships within 48 h' } },
      { topic: 'shade', productId: 'P05', text: { zh: '黄皮选 02', en: '' } },
      { topic: 'shade', productId: 'P05', text: { zh: '白皮选 01', en: '' } },
      { topic: 'price', productId: 'P06', text: { zh: '今晚 129', en: '' } },
    ] });
  });

  test('a row that cannot be read is told with its line and left out; the others are kept', () => {
    const read = importAnswers([['topic', 'product', 'answer'], ['weather', '', 'x'], ['size', 'P99', 'x'], ['size', '', ''], ['size', '', 'x'.repeat(301)], ['size', 'all', 'True to size']], products);
    expect(read).toMatchObject({ kind: 'read', answers: [{ topic: 'size', productId: null }], bad: [{ row: 2, problem: 'unknownTopic', value: 'weather' }, { row: 3, problem: 'unknownProduct', value: 'P99' }, { row: 4, problem: 'noWords' }, { row: 5, problem: 'tooLong', value: '301' }] });
  });

  test('a row whose words may not be said is told with them and left out, whichever language they stand in', () => {
    const blockedIn = (text: string): string => (text.includes('best') ? 'best' : text.includes('最好') ? '最好' : '');
    const read = importAnswers([['topic', 'zh', 'en'], ['size', '正码', 'True to size'], ['size', '最好的', 'The best'], ['size', '偏小', 'the best']], products, blockedIn);
    expect(read).toMatchObject({ answers: [{ text: { zh: '正码' } }], bad: [{ row: 3, problem: 'blocked', value: '最好、best' }, { row: 4, problem: 'blocked', value: 'best' }] });
  });

  test('a table without a column of answers is not guessed at', () => {
    expect(importAnswers([['name', 'phone'], ['a', 'b']], products)).toEqual({ kind: 'noHeaders' });
  });

  test('what is there already, or twice in the file, comes once', () => {
    const known = { id: 'a', topic: 'size', productId: null, text: { zh: '正码', en: '' } };
    const fresh = { topic: 'size', productId: null, text: { zh: '偏小', en: '' } };
    expect(newAnswers([known], [{ topic: 'size', productId: null, text: { zh: '正码', en: '' } }, fresh, fresh])).toEqual([fresh]);
  });
});

describe('what the retention timers will do', () => {
  const held = (fields: Partial<SessionHolding>): SessionHolding => ({ sessionId: 's', title: '', rows: 10, firstAt: 0, lastAt: 0, oldest: 'raw', newest: 'raw', ...fields });

  test('names go so many days after the last row came, words later', () => {
    expect(planRetention(held({ lastAt: 5 * DAY }), { rawDays: 30, maskedDays: 180 })).toMatchObject({ masksAt: 35 * DAY, emptiesAt: 185 * DAY });
  });

  test('shorter days say how many rows the next run takes, those that were taken before not counted', () => {
    const all = [held({ rows: 5, lastAt: 99 * DAY }), held({ rows: 7, lastAt: 90 * DAY }), held({ rows: 11, lastAt: 40 * DAY, newest: 'masked' }), held({ rows: 13, lastAt: 1 * DAY, newest: 'empty' })];
    expect(dueAtOnce(all, { rawDays: 5, maskedDays: 50 }, 100 * DAY)).toEqual({ masked: 7, emptied: 11 });
    expect(dueAtOnce(all, { rawDays: 30, maskedDays: 180 }, 100 * DAY)).toEqual({ masked: 0, emptied: 0 });
  });
});
