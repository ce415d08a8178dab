import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProducts } from '#shared/commerce/importProducts.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { blocking, judgeText } from '#shared/compliance/gate/judgeText.ts';
import { NO_COMPLIANCE } from '#shared/compliance/gate/model.ts';
import { productTexts } from '#shared/compliance/gate/productTexts.ts';
import type { LotteryDraft } from '#shared/lottery/draft.ts';
import { findingsOf } from '#shared/lottery/decideLotteryDraft.ts';
import { importLotteries } from '#shared/lottery/importLotteries.ts';
import { lotteryTexts } from '#shared/lottery/lotteryTexts.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import type { Command } from '#shared/show/commands.ts';
import { decide } from '#shared/show/decide.ts';
import type { Actor, ShowEvent } from '#shared/show/events.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { shippedCompiled, shippedLexicon, tableOf } from '#tests/words/shippedLexicon.ts';
import { AUTHOR, COMPLIANCE, draftOf, LEAD } from '../../lottery/fixtures.ts';

const words = shippedLexicon();
const sample = (name: string) => tableOf(readFileSync(join(import.meta.dirname, '../../../../../resources/demo', name), 'utf8'));

/** A room with the list as shipped, driven by commands of several people. */
function room() {
  let state: ShowState = initialState();
  let seq = 0;
  const take = (event: ShowEvent, actor: Actor): void => { seq += 1; state = evolve(state, { seq, at: instant(1_000 + seq), actor, event }); };
  return {
    state: () => state,
    take,
    send: (command: Command, actor: Actor = LEAD) => {
      const decided = decide(state, command, { now: instant(1_000 + seq), actor, newId: (prefix) => `${prefix}-${seq}`, words });
      if (decided.ok) for (const event of decided.value) take(event, actor);
      return decided.ok ? 'done' : decided.failure;
    },
  };
}

describe('what viewers read and hear of a draw', () => {
  it('all of it is judged: name, keyword, prizes, terms of coupons and gifts, the sixteen points; notes to the crew are not', () => {
    const coupon = { rule: 'r', scope: 's', expiry: 'e', limits: 'l', redeemedElsewhere: true, merchant: 'm' };
    const draft = draftOf({ note: '最好', prizes: [{ name: 'p', kind: 'coupon', count: 1, unitMinor: 1, coupon }], vouchers: { ...draftOf().vouchers, giftTerms: 'g' } });
    expect(lotteryTexts(draft).map(({ field }) => field)).toEqual(['name', 'keyword', 'giftTerms', 'prize', 'couponTerms', 'couponTerms', 'couponTerms', 'couponTerms', 'couponTerms', ...DISCLOSURE_FIELDS]);
  });

  it.each<readonly [string, LotteryDraft, string]>([
    ['name', draftOf({ name: '全网最好的保温杯' }), '最好'],
    ['prize', draftOf({ prizes: [{ ...draftOf().prizes[0], name: '国家级保温杯', kind: 'physical', count: 1, unitMinor: 7_900 }] }), '国家级'],
    ['keyword', draftOf({ entry: { keyword: '加微信领奖' } }), '加微信'],
    ...DISCLOSURE_FIELDS.map((field) => [field, draftOf({ disclosure: { ...draftOf().disclosure, [field]: '人人有奖' } }), '人人有奖'] as const),
    ['method', draftOf({ disclosure: { ...draftOf().disclosure, method: '转发直播间抽奖' } }), '转发直播间抽奖'],
  ])('blocked words in its %s keep it from being submitted; field, words and another way to say it are named', (field, draft, word) => {
    const { send } = room();
    send({ kind: 'saveLottery', draft }, AUTHOR);
    const refused = send({ kind: 'submitLottery', lotteryId: draft.id }, AUTHOR);
    expect(refused).toMatchObject({ key: 'lotteryWordsBlocked', params: { id: 'L1', textField: field } });
    if (refused === 'done') throw new Error('not refused');
    expect(refused.params['words']).toContain(word);
    expect(typeof refused.params['instead']).toBe('string');
  });

  it('a list that was made stricter stops what was submitted already, at the approval and at the publishing', () => {
    const { send, state } = room();
    send({ kind: 'saveLottery', draft: draftOf() }, AUTHOR);
    expect(send({ kind: 'submitLottery', lotteryId: 'L1' as never }, AUTHOR)).toBe('done');
    const stricter = { ...words.entries[0], id: 'X1', term: '保温杯', severity: 'block', matchMode: 'substring', allowPhrases: [], appliesTo: ['all'], scope: ['script'] } as (typeof words.entries)[number];
    const ban = (): unknown => send({ kind: 'saveWords', words: [stricter], sawEdits: state().compliance.words.edits }, COMPLIANCE);
    ban();
    expect(send({ kind: 'approveLottery', lotteryId: 'L1' as never, level: 'L2', note: '' })).toMatchObject({ key: 'lotteryWordsBlocked', params: { textField: 'name', words: '保温杯' } });
    send({ kind: 'removeWords', wordIds: ['X1'], sawEdits: state().compliance.words.edits }, COMPLIANCE);
    expect(send({ kind: 'approveLottery', lotteryId: 'L1' as never, level: 'L2', note: '' })).toBe('done');
    ban();
    expect(send({ kind: 'publishLottery', lotteryId: 'L1' as never })).toMatchObject({ key: 'lotteryWordsBlocked' });
  });

  it('compliance alone lets a text pass, with a reason and a paper; it is this very text and no other', () => {
    const { send } = room();
    const draft = draftOf({ name: '全网最好的保温杯' });
    send({ kind: 'saveLottery', draft }, AUTHOR);
    const wordIds = shippedHits('全网最好的保温杯');
    expect(send({ kind: 'overrideWords', text: '全网最好的保温杯', scope: 'lottery', wordIds, reason: '注册商标原文', evidenceId: 'TM-1' }, COMPLIANCE)).toBe('done');
    expect(send({ kind: 'submitLottery', lotteryId: 'L1' as never }, AUTHOR)).toBe('done');
    send({ kind: 'returnLottery', lotteryId: 'L1' as never, reason: 'again' });
    send({ kind: 'saveLottery', draft: draftOf({ name: '全网最好的保温杯!' }) }, AUTHOR);
    expect(send({ kind: 'submitLottery', lotteryId: 'L1' as never }, AUTHOR)).toMatchObject({ key: 'lotteryWordsBlocked' });
  });

  it('a notice to viewers is judged as well: of a change in their favour and of a draw that is called off', () => {
    const { send, state, take } = room();
    send({ kind: 'saveLottery', draft: draftOf() }, AUTHOR);
    send({ kind: 'submitLottery', lotteryId: 'L1' as never }, AUTHOR);
    send({ kind: 'approveLottery', lotteryId: 'L1' as never, level: 'L2', note: '' });
    send({ kind: 'publishLottery', lotteryId: 'L1' as never });
    const drawId = state().lottery.runs[0]?.drawId as never;
    take({ kind: 'lotteryCommitted', lotteryId: 'L1' as never, drawId, commit: 'c'.repeat(64) }, LEAD);
    const favour = (notice: string) => send({ kind: 'favourLottery', lotteryId: 'L1' as never, favour: { kind: 'morePrizes', prizeIndex: 0, add: 1 }, notice, reason: 'r' });
    expect(favour('加一个保温杯,人人有奖')).toMatchObject({ key: 'wordsBlocked', params: { words: '人人有奖' } });
    expect(favour('加一个保温杯')).toBe('done');
    send({ kind: 'openLottery', lotteryId: 'L1' as never });
    const cancel = (notice: string) => send({ kind: 'cancelLottery', lotteryId: 'L1' as never, reason: 'r', notice });
    expect(cancel('改日再抽,人人有奖')).toMatchObject({ key: 'wordsBlocked' });
    expect(cancel('改日再抽,已参与的不用再报名')).toBe('done');
    expect(state().lottery.runs[0]?.phase).toBe('cancelled');
  });

  it('doubtful words are told and stop nothing; without a list nothing is said', () => {
    const { state } = room();
    const draft = draftOf({ disclosure: { ...draftOf().disclosure, prizeValue: '原价 79 元' } });
    expect(findingsOf(state(), { draft }, 0, words).filter(({ rule }) => rule === 'words')).toMatchObject([{ severity: 'warn', key: 'wordsDoubtful', params: { field: 'prizeValue' } }]);
    expect(findingsOf(state(), { draft: draftOf({ name: '最好' }) }, 0, null).filter(({ rule }) => rule === 'words')).toEqual([]);
  });

  it('the sample draws hold no blocked word', () => {
    const { drafts } = importLotteries(sample('sample-lotteries.csv'), { currency: 'CNY', profile: 'douyin' });
    expect(drafts.length).toBe(4);
    expect(drafts.flatMap((draft) => findingsOf(initialState(), { draft }, 0, words).filter(({ key }) => key === 'wordsBlocked'))).toEqual([]);
  });
});

const shippedHits = (text: string): string[] => [...new Set(blocking(judgeText(shippedCompiled(), NO_COMPLIANCE, { text, scope: 'lottery', complianceClass: null, productIds: [], today: '' })).map(({ entry }) => entry.id))];

describe('what buyers read and hear of a product', () => {
  const product = (more: object) => productSchema.parse({ id: 'P1', name: { zh: '保温杯', en: 'Cup' }, listMinor: 9_900, liveMinor: 7_900, lowest7dMinor: 7_900, floorMinor: 5_000, costMinor: 3_000, stock: 10, ...more });
  const list = (more: object) => {
    const { send, take } = room();
    take({ kind: 'shelfPlatformsSet', platforms: ['douyin'] }, LEAD);
    take({ kind: 'productsImported', products: [product(more)] }, LEAD);
    return send({ kind: 'listProduct', productId: 'P1' as never, platform: 'douyin', cardMinor: 7_900 as never });
  };

  it.each([
    ['nameZh', { name: { zh: '最好的保温杯', en: 'Cup' } }], ['nameEn', { name: { zh: '杯', en: 'The best cup ever guaranteed to win' } }], ['spec', { spec: '国家级' }], ['coupon', { coupon: '加微信领券' }], ['gift', { gift: '人人有奖' }],
    ['returnPolicy', { returnPolicy: '全网最低价,包退' }], ['claim', { claimsAllowed: ['保温', '消炎杀菌'], complianceClass: '普通化妆品' }],
  ])('blocked words in its %s keep it off the shelf', (textField, more) => {
    expect(list(more)).toMatchObject({ key: 'productWordsBlocked', params: { textField } });
  });

  it('is judged by its class, and what must not be said of it may be written down', () => {
    expect(list({})).toBe('done');
    expect(list({ claimsAllowed: ['消炎'], complianceClass: '医疗器械' })).toBe('done');
    expect(list({ claimsForbidden: ['最好', '消炎'], note: '别说最好', evidence: '最好' })).toBe('done');
  });

  it('is not explained either once the list forbids it', () => {
    const { send, take, state } = room();
    take({ kind: 'shelfPlatformsSet', platforms: ['douyin'] }, LEAD);
    take({ kind: 'productsImported', products: [product({})] }, LEAD);
    expect(send({ kind: 'listProduct', productId: 'P1' as never, platform: 'douyin', cardMinor: 7_900 as never })).toBe('done');
    take({ kind: 'productsImported', products: [product({ name: { zh: '最好的保温杯', en: '' } })] }, LEAD);
    expect(send({ kind: 'startExplaining', productId: 'P1' as never })).toMatchObject({ key: 'productWordsBlocked' });
    expect(state().shelf.windows).toEqual([]);
  });

  it('the sample products hold no blocked word', () => {
    const { products } = importProducts(sample('sample-products.csv'));
    expect(products.length).toBeGreaterThan(5);
    expect(products.flatMap((each) => productTexts(each).flatMap((text) => blocking(judgeText(shippedCompiled(), NO_COMPLIANCE, { ...text, productIds: [each.id], today: '' })).map((hit) => `${each.id} ${text.field}: ${hit.text}`)))).toEqual([]);
  });
});

describe('the label of a timer', () => {
  it('is judged where viewers see it, and as soon as they are to see it', () => {
    const { send, state } = room();
    const start = (showOn: ('overlay' | 'prompter')[]) => send({ kind: 'startTimer', label: '最好的价格', counts: 'up', durationMs: 0 as never, until: null, showOn });
    expect(start(['overlay'])).toMatchObject({ key: 'wordsBlocked', params: { words: '最好' } });
    expect(start(['prompter'])).toBe('done');
    const [timer] = state().timers;
    if (timer === undefined) throw new Error('no timer');
    expect(send({ kind: 'setTimerScreens', timerId: timer.id, showOn: ['prompter', 'overlay'] })).toMatchObject({ key: 'wordsBlocked' });
    expect(send({ kind: 'setTimerScreens', timerId: timer.id, showOn: [] })).toBe('done');
  });
});
