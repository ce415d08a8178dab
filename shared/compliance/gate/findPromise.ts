/**
 * Does a line for the host promise viewers something that somebody has to see to: a gift, a delivery, a refund, a compensation, a later draw?
 * Reads the verb and its object; a question or a denial promises nothing.
 */
export function isPromise(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/[吗么?]\s*$/u.test(plain) || /(?:不能|不会|不可以|没有|无法|不再|不)(?:再)?(?:送|补发|补偿|赔|包邮)/u.test(plain)) return false;
  return ZH.test(plain) || EN.test(plain);
}

const ZH = /(?:加送|补送|额外送|多送|赠送|免费送|送(?:一|两|三|\d|大家|你|您|小样|赠品)|补发|补偿|补差价|差价.{0,4}(?:退|补)|包退|包换|包赔|假一赔|先行赔付|\d+\s*(?:小时|天)(?:内|之内)(?:发货|退款|到账|回复|处理|补)|(?:今天|今晚|明天|当天|本周|周[一二三四五六日天]).{0,6}(?:发货|发出|补|开奖|抽奖|返场)|承诺|保证(?!书|金)|一定(?:给|会|补|送|发)|延长.{0,4}(?:质保|保修)|免费(?:上门|维修|换新|安装))/u;
const EN = /\b(?:we(?:'ll| will)|i(?:'ll| will)) (?:\w+ ){0,3}?(?:send|ship|refund|replace|compensate|give|add|cover|extend|draw|match)\b|\b(?:ships?|refund(?:ed)?|delivered) within \d+\b|\bfull refund\b|\bmoney[- ]back\b/iu;
