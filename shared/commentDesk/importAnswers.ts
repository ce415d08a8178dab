import { commentTopicSchema, type CommentTopic } from '../audience/reading/reading.ts';
import type { CannedAnswer } from './thread.ts';

/** A product as a person may name it in a file. */
export interface AnswerProduct { readonly id: string; readonly sku: string; readonly linkNo: number | null; readonly name: { readonly zh: string; readonly en: string } }

export type AnswerProblem = 'unknownTopic' | 'unknownProduct' | 'noWords' | 'tooLong' | 'blocked';
/** A row that cannot be taken: its number in the file (1 = first line), why, and what stands there. */
export interface BadAnswerRow { readonly row: number; readonly problem: AnswerProblem; readonly value: string }
export type AnswersFile =
  | { readonly kind: 'read'; readonly answers: readonly Omit<CannedAnswer, 'id'>[]; readonly bad: readonly BadAnswerRow[] }
  /** The first line names no column with words in it. */
  | { readonly kind: 'noHeaders' };

type Column = 'topic' | 'product' | 'zh' | 'en';
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  topic: ['话题', '类型', '分类', 'topic', 'type'],
  product: ['商品', '产品', '链接', '链接号', '商品编号', 'sku', 'product', 'product id', 'link', 'link no'],
  zh: ['回答', '答案', '中文', '中文回答', '话术', 'answer', 'zh', 'answer zh', 'chinese'],
  en: ['英文', '英文回答', 'en', 'answer en', 'english'],
};
const TOPICS: Readonly<Record<string, CommentTopic>> = {
  价格: 'price', 尺码: 'size', 尺寸: 'size', 色号: 'shade', 颜色: 'shade', 库存: 'stock', 发货: 'shipping', 物流: 'shipping', 快递: 'shipping', 链接: 'link', 优惠: 'coupon', 优惠券: 'coupon', 用法: 'usage', 使用: 'usage',
  售后: 'aftersales', 退换: 'aftersales', 品质: 'quality', 质量: 'quality', 画面声音: 'stream', 抽奖: 'lottery', 其他: 'none', '': 'none',
};
const MAX_WORDS = 300;
const plain = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase().replaceAll(/[\s_-]+/gu, ' ');

function topicOf(cell: string): CommentTopic | null {
  const known = commentTopicSchema.safeParse(plain(cell).replaceAll(/[ -]/gu, ''));
  return known.success ? known.data : TOPICS[plain(cell)] ?? null;
}

/** By id, SKU, link number ("3", "3号", "#3") or whole name; '' and "all" mean every product. */
function productOf(cell: string, products: readonly AnswerProduct[]): { readonly id: string | null } | null {
  const wanted = plain(cell);
  if (['', 'all', '全部', '所有', '所有商品', '通用'].includes(wanted)) return { id: null };
  const link = /^#?(\d+)(?:号(?:链接)?)?$/u.exec(wanted)?.[1];
  const found = products.find(({ id, sku, name }) => [id, sku, name.zh, name.en].some((each) => each !== '' && plain(each) === wanted)) ?? (link === undefined ? undefined : products.find(({ linkNo }) => linkNo === Number(link)));
  return found === undefined ? null : { id: found.id };
}

/**
 * Ready answers out of a table whose first line names its columns, in Chinese or English. Rows that cannot be read are told with
 * their number and left out; blank rows are nothing. `blockedIn`: the words of a text that may not be said, '' = none.
 */
export function importAnswers(rows: readonly (readonly string[])[], products: readonly AnswerProduct[], blockedIn: (text: string) => string = () => ''): AnswersFile {
  const heads = (rows[0] ?? []).map(plain);
  const at = (column: Column): number => heads.findIndex((head) => HEADERS[column].includes(head));
  const places = { topic: at('topic'), product: at('product'), zh: at('zh'), en: at('en') };
  if (places.zh === -1 && places.en === -1) return { kind: 'noHeaders' };
  const answers: Omit<CannedAnswer, 'id'>[] = [];
  const bad: BadAnswerRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: Column): string => (row[places[column]] ?? '').trim();
    const [topic, product] = [topicOf(cell('topic')), productOf(cell('product'), products)];
    const text = { zh: cell('zh'), en: cell('en') };
    const say = (problem: AnswerProblem, value: string): void => { bad.push({ row: index + 1, problem, value }); };
    if (text.zh === '' && text.en === '') say('noWords', '');
    else if (text.zh.length > MAX_WORDS || text.en.length > MAX_WORDS) say('tooLong', String(Math.max(text.zh.length, text.en.length)));
    else if (topic === null) say('unknownTopic', cell('topic'));
    else if (product === null) say('unknownProduct', cell('product'));
    else {
      const blocked = [blockedIn(text.zh), blockedIn(text.en)].filter((words) => words !== '').join('、');
      if (blocked !== '') say('blocked', blocked);
      else answers.push({ topic, productId: product.id, text });
    }
  }
  return { kind: 'read', answers, bad };
}

/** Those of a file that are not there yet: the same words for the same topic and product are the same answer. */
export function newAnswers(known: readonly CannedAnswer[], told: readonly Omit<CannedAnswer, 'id'>[]): readonly Omit<CannedAnswer, 'id'>[] {
  const keyOf = ({ topic, productId, text }: Omit<CannedAnswer, 'id'>): string => JSON.stringify([topic, productId, text.zh, text.en]);
  const seen = new Set(known.map(keyOf));
  return told.filter((answer) => {
    const key = keyOf(answer);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
