/** Fewest figures of what could be a card or an identity as well as an order; telephones are shorter, and named as such or not they stay covered. */
const FEWEST_FIGURES = 12;
/** How far before a number its name is looked for. Characters. */
const BACK = 24;

const NAMES = '单号|订单|运单|编号|物流|快递|包裹|流水号?|条形?码|货号|批号|批次|场次|款号|券码|兑换码|取件码|核销码|顺丰|中通|圆通|韵达|申通|极兔|邮政|京东|德邦|tracking|track|order|parcel|package|shipment|invoice|barcode|isbn|sku|ean|ups|usps|fedex|dhl|ems';
/** The name, what joins it to the number, and the letters a courier puts before it (SF1385…). */
const NAMED = new RegExp(`(?:${NAMES})[^\\d\\n。!?;,]{0,9}$`, 'iu');
const COURIER_LETTERS = /(?<![a-z])(?:sf|yt|jt|jd|jdv|zto|sto|yd|yto|ems|ups|1z|lp|ea|cn)$/iu;
/** Words that say it is a person's number after all. */
const OF_A_PERSON = /卡|身份|证件|证号|手机|电话|账号|card|phone|passport/iu;
const DATE = /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)/u;

/** A moment without a sign in it: 20261122201533. */
const STAMP = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/u;
/** 88888888888888: a crowd that cheers. */
const ONE_FIGURE = /^(\d)\1+$/u;

/** Is the number at `[start, end)` that of an order, a parcel or a piece of goods, by what stands before it, a date with its time, or one figure over and over? Such numbers name nobody. */
export function isReferenceNumber(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (/^[\d\s:/.年月日时分秒-]+$/u.test(number) && DATE.test(number)) return true;
  const figures = number.replace(/\D/gu, '');
  if (figures.length < FEWEST_FIGURES || !/^[\d\s-]+x?\s*$/iu.test(number)) return false;
  if (STAMP.test(figures) || ONE_FIGURE.test(figures)) return true;
  const before = text.slice(Math.max(0, start - BACK), start).normalize('NFKC').replace(/[\d\s-]+$/u, '');
  const named = NAMED.exec(before)?.[0];
  return COURIER_LETTERS.test(before) || (named !== undefined && !OF_A_PERSON.test(named));
}
