import type { FoldedText } from './foldText.ts';
import type { ProductNames } from './productNames.ts';
import type { CommentMention } from './reading.ts';

const HAN_DIGITS = '零一二三四五六七八九';
const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** What makes "3号" something else than a link: a day, a shade, a place, a battery. */
const NOT_A_LINK = '(?:色|楼|线(?!上)|电池|店|仓|库房|客服|码|字|之前|以前|前(?!面)|左右|以后|之后|晚上|早上|下午|上午|中午|那天|当天|生日|开学|结婚|出生|才能?发|能发|能到|能收|到(?!手|底)|发(?!过敏)|收到|寄|下午|开播|直播|放假)';
const ZH_NUMBERED = new RegExp(`(?<![\\d.\\-点月周口红大小止日指圈戴]|日是)(${NUMBER})(?:号链接|号链|号车|号商品|号宝贝|号产品|号品|号(?!${NOT_A_LINK}))`, 'gu');
const ZH_LINKED = new RegExp(`链接\\s?(${NUMBER})(?![\\d分元块折个件点天码]|号?色)|第(${NUMBER})个?链接|(?<![\\d.])(\\d{1,3})链接`, 'gu');
const ZH_LIST = /(?<![\d.])(\d{1,3})(?:号)?\s?(?:和|跟|与|及|或|还是|、|,|，|对比|vs)\s?(\d{1,3})(?![\d.]|斤|块|元|个|件|岁|米|天|月|点|ml|kg|g|寸|码|盒|瓶|包|片|支)(?=号|哪|有|区别|的|对比|$|\s|都|一起|比|怎么|什么|谁|除了|差|选)/gu;
/** 拍1还是拍2; a bare number with 呢 is the next thing asked about. */
const ZH_CHOICE = /[拍选要买](\d{1,2})还是[拍选要买]?(\d{1,2})(?![\d斤块元个件岁米天月点码盒瓶包片支])|^(\d{1,2})呢\??$/gu;
const ZH_BARE = /(?:看看|看一下|看下|讲讲|讲一下|讲下|试试|试一下|试下|试穿|介绍|上|扣)\s?(\d{1,2})(?=$|\s|\?)/gu;
/** 扣3我要: pressed as an answer. */
const ZH_PRESSED = /扣\s?([2-9]|\d{2})(?=\s?(?:我|要|拍|买))/gu;
const SIGNED = /(?<![\p{L}\d&])#\s?(\d{1,3})(?!\d)|(?<![a-z])(?:no|nr|num|number|link|item|lot|product|option)s?[\s.:#]{0,2}(\d{1,3})(?![\d%]|st|nd|rd|th)/gu;
/** What a number counts or measures, so that it names nothing. */
const EN_UNIT = "for(?! a | the | me| us)|pack|pcs|pieces?|items?|sets?|bottles?|boxes|of|more|or more|left|days?|weeks?|months?|years?|hours?|minutes?|times?|secs?|seconds?|inch|inches|in(?! the| cart| my| your)|ml|oz|cm|mm|kg|lbs?|pounds|g|percent|off|usd|dollars|bucks|am|pm|people|sizes|colors|shades|stars|k|ft|euros|and up|instead|each|bags?|pairs?|packs";
/** In English a bare number after these words is a thing, not an amount ("price on 4", "show me 9"). */
const EN_BARE = new RegExp(`(?:^|\\s)(?:show me|show us|see|show|try|try on|price on|price for|price of|much is|much for|cost of|what about|how about|^and|^is|^are|what is|what color is|what size is|when is|what would|on|model|back to|need the link for|link for|want|need|take|love|i like|does|did|will|would|bring out|bring back|talk about|tell us about|tell me about|go over|put|throw|drop|list|pin|restock|hold|reserve|claim|claiming|claimed|dibs on|mine|^sold|(?:xs|xl|xxl|small|medium|large) in)\\s(\\d{1,3})(?=$|\\s|\\?)(?!\\s?(?:${EN_UNIT})(?:\\s|$|\\?))`, 'gu');
const EN_START = /^(?:hi |hey |omg |ok |and |yes )?(\d{1,3})\s(?=please|in\s(?!inch)|is\s|me$|for me|how|price|i want|looks|sold|mine|link|still)/gu;
const EN_PAIR = /(?:^|\s)(?<!(?:say|said|size|and|wear) )(?!9 to 5)(\d{1,2})\s(?:and|or|vs|versus|n|to)\s(\d{1,2})(?=$|\s|\?)(?!\s(?:days?|weeks?|months?|years?|business|pieces|pcs|pack|hours?|minutes?|dollars|bucks|inch|inches|pounds|lbs|times|oz|ml|cm|or))/gu;
const EN_HOLD_UP = /\bhold up (\d{1,3})\b/gu;
/** "is it 15 or 50" asks the price again; "is it 6 or 7 in the cart" asks which. */
const EN_PRICE_AGAIN = /\b(?:is|was) (?:it|that) \d+ or (?:[2-9]\d|1[3-9])(?=$|\?)/u;
/** After these a small number is how many, not which. */
const QUANTITY = /(?:want|need|take|love|like|hold|reserve|list|put|drop)\s[12]$|much for\s[2-4]$/u;

/** Products a comment names, in the order it names them: by link number ("3号", "#3", "show me 9") and by product name. */
export function findMentions(folded: FoldedText, names: ProductNames | null): readonly CommentMention[] {
  // Most comments name nothing: nothing is made for them.
  const numbered = /[\d一二三四五六七八九十]/u.test(folded.plain) ? findNumbered(folded, names) : NONE;
  const named = names === null ? NONE : names.find(folded.text);
  if (named.length === 0) return numbered;
  const known = new Set(numbered.map((mention) => mention.productId));
  return [...numbered, ...named.filter((mention) => !known.has(mention.productId))];
}

const NONE: readonly CommentMention[] = [];

function findNumbered({ lang, plain, text }: FoldedText, names: ProductNames | null): readonly CommentMention[] {
  const found = new Map<number, number>();
  const note = (said: string | undefined, at: number): void => {
    const linkNo = said === undefined ? 0 : toNumber(said);
    // 01 and 02 are shades; a link is written without the nought.
    if (linkNo >= 1 && linkNo <= 500 && !(said ?? '').startsWith('0') && !found.has(linkNo)) found.set(linkNo, at);
  };
  const collect = (form: RegExp, among: string, refuse?: RegExp): void => {
    eachMatch(form, among, (match) => {
      if (refuse?.test(match[0]) === true) return;
      for (let group = 1; group < match.length; group += 1) note(match[group], match.index);
    });
  };
  if (plain.includes('#') || /[a-z]/u.test(plain)) collect(SIGNED, plain);
  if (lang === 'zh') collectChinese(plain, note, collect);
  else {
    collect(EN_BARE, text, QUANTITY);
    collect(EN_START, text, /^[12]\s(?:$|please|for me)/u);
    if (text.includes('hold up')) collect(EN_HOLD_UP, text);
    if (!EN_PRICE_AGAIN.test(text)) collect(EN_PAIR, text);
  }
  if (found.size === 0) return NONE;
  return [...found].toSorted((a, b) => a[1] - b[1]).map(([linkNo]): CommentMention => ({ linkNo, productId: names?.byLink.get(linkNo) ?? null }));
}

type Note = (said: string | undefined, at: number) => void;
/** Each form is tried only where the sign it cannot do without stands: a crowd is read as it comes, and most comments name nothing. */
function collectChinese(plain: string, note: Note, collect: (form: RegExp, text: string) => void): void {
  if (plain.includes('号')) {
    // 鞋 35号, 37号脚: a foot, not a link.
    const shoes = /鞋|脚|穿/u.test(plain);
    eachMatch(ZH_NUMBERED, plain, (match) => { if (!(shoes && isShoeSize(match[1]))) note(match[1], match.index); });
  }
  if (plain.includes('链接')) collect(ZH_LINKED, plain);
  if ((plain.includes('还是') || plain.includes('呢')) && !/脚|鞋|码/u.test(plain)) collect(ZH_CHOICE, plain);
  if (/号|哪|区别|不一样|不同|比|一起|好|差/u.test(plain)) {
    eachMatch(ZH_LIST, plain, (match) => {
      if (Number(match[2]) <= 60 && Number(match[1]) <= 60) { note(match[1], match.index); note(match[2], match.index); }
    });
  }
  if (/[看讲试绍上扣]/u.test(plain)) eachMatch(ZH_BARE, plain, (match) => { if (!match[0].startsWith('扣') || (match[1] !== '1' && /要|拍|买/u.test(plain))) note(match[1], match.index); });
  if (plain.includes('扣')) eachMatch(ZH_PRESSED, plain, (match) => { note(match[1], match.index); });
}

/** All matches of a form with the `g` flag, none of which may be empty. Without `matchAll`, which makes a copy of the form each time. */
function eachMatch(form: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) take(match);
}

const isShoeSize = (said: string | undefined): boolean => said !== undefined && toNumber(said) >= 33 && toNumber(said) <= 47;

/** 3 -> 3, 三 -> 3, 十二 -> 12, 二十 -> 20, 三十五 -> 35; 0 when it is none. */
function toNumber(said: string): number {
  if (/^\d+$/u.test(said)) return Number(said);
  const ten = said.indexOf('十');
  if (ten < 0) return said.length === 1 ? HAN_DIGITS.indexOf(said) : 0;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(said.slice(0, ten));
  const ones = ten === said.length - 1 ? 0 : HAN_DIGITS.indexOf(said.slice(ten + 1));
  return tens < 0 || ones < 0 ? 0 : tens * 10 + ones;
}
