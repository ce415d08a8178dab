import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productNames } from '#shared/audience/reading/productNames.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { readLabelledComments } from '#tests/reading/labelledComments.ts';
import { JUDGE_SETS, OLD_SETS, TRAIN_SETS } from '#tests/reading/train/sets.ts';
import { measureReading } from '#tests/reading/measureReading.ts';

const read = (text: string): string => { const { kind, topic, mentions } = readComment(text); return [kind, topic, ...mentions.map((mention) => mention.linkNo)].join(' '); };
const setOf = (name: string): ReturnType<typeof measureReading> => {
  const set = readLabelledComments(readFileSync(`tests/data/comments/${name}.csv`, 'utf8'));
  if (!set.ok) throw new Error(set.failure);
  return measureReading(set.value);
};

describe('the conventions of the desk', () => {
  test.each([
    ['3号多少钱', 'question price 3'],
    ['想买 多少钱', 'question price'],
    ['怎么还不发货', 'complaint shipping'],
    ['上链接', 'intent link'],
    ['求链接', 'intent link'],
    ['能不能快点上链接', 'intent link'],
    ['不要了', 'chatter none'],
    ['不买了 质量太差', 'complaint quality'],
    ['show me 9', 'question none 9'],
    ['有运费险吗', 'question aftersales'],
    ['声音太小了', 'complaint stream'],
    ['是纯棉的吗', 'question quality'],
    ['抽我抽我', 'chatter lottery'],
    ['加微信abc12345领红包', 'spam none'],
  ])('%s is %s', (text, wanted) => expect(read(text)).toBe(wanted));
});

describe('a longer phrase knows better than its parts', () => {
  test.each([
    ['怎么这么好看', 'praise'], ['怎么这么贵', 'complaint'], ['几百人在线了', 'chatter'], ['洗了十几次没变形', 'praise'], ['一点不起球', 'praise'], ['不好用', 'complaint'], ['好不好用', 'question'],
    ['起球吗', 'question'], ['what a bargain', 'praise'], ['how much do i love this', 'praise'], ['how much', 'question'], ['never disappoints', 'praise'], ['not worth it', 'complaint'], ['发货好快', 'praise'],
  ])('%s is %s', (text, kind) => expect(readComment(text).kind).toBe(kind));
});

describe('spellings of the chat room', () => {
  test.each([
    ['zmm', 'question link'], ['多钱', 'question price'], ['3號幾錢', 'question price 3'], ['有冇货', 'question stock'], ['什么时候发火', 'question shipping'], ['优\u200b惠\u200b卷在哪领', 'question coupon'],
    ['怎 么 卖', 'question price'], ['HOW MUCHHHH???', 'question price'], ['２号链接多少钱', 'question price 2'], ['wheres my refund', 'complaint aftersales'],
  ])('%s is %s', (text, wanted) => expect(read(text)).toBe(wanted));
});

describe('mentions', () => {
  test.each([
    ['1号和3号哪个好', [1, 3]], ['十二号多少钱', [12]], ['#7 how much', [7]], ['price on 4', [4]], ['can u do 2 for 50', []], ['3号色好看', []], ['15号之前能到吗', []], ['我穿38号鞋', []], ['扣1', []], ['01跟02哪个更日常', []], ['12.5元', []],
  ])('%s names %j', (text, wanted) => expect(readComment(text).mentions.map((mention) => mention.linkNo)).toEqual(wanted));

  test('a product is named by link number, by its name or by a call name that fits it alone', () => {
    const products = productNames([{ id: 'P01', linkNo: 1, names: ['云柔便携抽纸 6包', 'Soft pocket tissues x6'] }, { id: 'P03', linkNo: 3, names: ['神经酰胺保湿面霜 50g'] }, { id: 'P05', linkNo: null, names: ['晚安保湿面霜'] }]);
    const named = (text: string): readonly (string | null)[] => readComment(text, { products }).mentions.map((mention) => mention.productId);
    expect(named('抽纸还有吗')).toEqual(['P01']);
    expect(named('are the pocket tissues soft')).toEqual(['P01']);
    expect(named('1号抽纸还有吗')).toEqual(['P01']);
    expect(named('面霜还有吗')).toEqual([]);
    expect(named('神经酰胺保湿面霜还有吗')).toEqual(['P03']);
    expect(named('3号还有吗')).toEqual(['P03']);
  });
});

describe('reading is a function of the text alone', () => {
  test('any text at all gets a reading, twice the same, within the closed lists', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...Array.from('多少钱吗3号不没几怎么abc how much?！😡[赞]\u200b\ud800 ')), maxLength: 60 })), (text) => {
      const once = readComment(text);
      expect(readComment(text)).toEqual(once);
      expect(once.confidence).toBeGreaterThanOrEqual(0);
      expect(once.confidence).toBeLessThanOrEqual(1);
      if (once.kind === 'spam') expect(once.topic).toBe('none');
      if (once.kind === 'chatter') expect(['none', 'lottery']).toContain(once.topic);
    }), { numRuns: 800 });
  });

  test('a comment of 2,000 characters is read in milliseconds', () => {
    const started = performance.now();
    for (const unit of ['a', '1', '不', '吗', '第一次', 'how much ', '号', '1号和']) readComment(unit.repeat(Math.ceil(2_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('labelled sets', () => {
  test.each(['zh-dev', 'en-dev', 'zh-heldout', 'en-heldout', 'zh-plain', 'en-plain'])('%s: question and intent at recall and precision 0.90 or better, topics 0.85', (name) => {
    const figures = setOf(name);
    for (const kind of ['question', 'intent']) {
      const figure = figures.kinds.find(({ label }) => label === kind);
      expect(figure?.recall, `${kind} recall`).toBeGreaterThanOrEqual(0.9);
      expect(figure?.precision, `${kind} precision`).toBeGreaterThanOrEqual(0.9);
    }
    expect(figures.topicAccuracy).toBeGreaterThanOrEqual(0.85);
  });

  test.each([['zh-round3', 0.95, 0.92], ['en-round3', 0.95, 0.9], ['zh-round4', 0.76, 0.62], ['en-round4', 0.82, 0.62]])('%s, which neither rules nor weights have seen: kinds %d, topics %d or better', (name, kinds, topics) => {
    const figures = setOf(name);
    expect(figures.kindAccuracy).toBeGreaterThanOrEqual(kinds);
    expect(figures.topicAccuracy).toBeGreaterThanOrEqual(topics);
    expect(figures.mentionsAccuracy).toBeGreaterThanOrEqual(0.95);
  });

  test('all sets that judge together: questions and intent at recall and precision 0.90 or better', () => {
    const figures = measureReading(JUDGE_SETS.flatMap((name) => setOf(name).rows.map(({ row }) => row)));
    for (const kind of ['question', 'intent']) {
      const figure = figures.kinds.find(({ label }) => label === kind);
      expect(figure?.recall, `${kind} recall`).toBeGreaterThanOrEqual(0.9);
      expect(figure?.precision, `${kind} precision`).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('no set that judges teaches', () => {
    for (const [lang, sets] of Object.entries(TRAIN_SETS)) for (const set of [...OLD_SETS, ...sets]) expect(JUDGE_SETS).not.toContain(`${lang}-${set}`);
  });
});

describe('labelled CSV', () => {
  const head = 'id,lang,text,kind,topic,mentions\n';
  test.each([
    ['id,text\n1,a\n', 'lacks lang, kind, topic, mentions'],
    [`${head}1,zh,多少钱,ask,price,\n`, 'row 2 (id 1), field kind: "ask"'],
    [`${head}1,zh,多少钱,question,price,\n2,zh,多少钱,question,cost,\n`, 'row 3 (id 2), field topic: "cost"'],
    [`${head}1,zh,,question,price,\n`, 'field text'],
    [head, 'no comment'],
  ])('what cannot be read is named by row and field', (csv, words) => {
    const answer = readLabelledComments(csv);
    expect(answer.ok ? '' : answer.failure).toContain(words);
  });

  test('mentions may be written in any usual way; other columns and a BOM do not matter', () => {
    const answer = readLabelledComments(`\ufeffnote,${head}x,1,zh,"3号,5号呢",Question,none,"3号; #5"\n`);
    expect(answer.ok && answer.value[0]?.mentions).toEqual(['3', '5']);
  });
});
