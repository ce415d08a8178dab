import { isBlankRow, suggestColumns, type ColumnMapping, type Synonyms, type Table } from '../tables/columns.ts';
import type { ImportProblem } from '../tables/problem.ts';
import { readRow, type RowReader } from '../tables/rowReader.ts';
import { calendarDateSchema, HOUR, MINUTE, timeOfDaySchema, type CalendarDate, type Instant } from '../time/instant.ts';
import { addDays, resolveTimeOfDay } from '../time/zone.ts';
import { OFFER_GROUPS, OFFER_LIMIT, offerSchema, type Offer } from './offer.ts';
import type { Product } from './product.ts';
import { readOfferText } from './readOfferText.ts';

type OfferField = 'id' | 'name' | 'type' | 'text' | 'rules' | 'products' | 'except' | 'from' | 'until';
const OFFER_SYNONYMS: Synonyms<OfferField> = {
  id: ['offer_id', 'coupon_id', 'lottery_id', 'id', '优惠编号', '券编号', '活动编号', '编号'],
  name: ['name', 'name_zh', 'title', '优惠名称', '券名称', '活动名称', '名称'],
  type: ['type', 'kind', '类型', '优惠类型', '活动类型'],
  text: ['offer', 'deal', 'coupon', 'discount', 'prize_names', '优惠内容', '优惠', '面额', '奖品'],
  rules: ['rules', 'conditions', 'claim_conditions', '使用条件', '使用规则', '规则', '条件'],
  products: ['products', 'product_ids', '适用商品', '商品'],
  except: ['except', 'excluded_products', '排除商品', '除外商品'],
  from: ['from', 'start', 'valid_from', 'open_time', '开始时间', '生效时间'],
  until: ['until', 'end', 'valid_until', '结束时间', '失效时间'],
};

/** What a file of offers brings: coupons, packets and bundles; rows of a lottery file that are no coupons are left out. */
export interface OfferImport { readonly offers: readonly Offer[]; readonly problems: readonly ImportProblem[] }
export interface OfferImportOptions { readonly currency: string; readonly timeZone: string; /** Of times without a day. */ readonly date: CalendarDate; readonly productIds: readonly string[] }

/**
 * Reads offers out of a table: a list of coupons, or a lottery file whose packets are coupons. Amounts and thresholds come from the words
 * ("5元店铺券 券满99可用"), and so do "不与其他店铺券叠加" and "P10除外". Nothing throws: what cannot be read is a problem with its row.
 */
export function importOffers(table: Table, options: OfferImportOptions): OfferImport {
  const mapping = suggestColumns(table.headers, OFFER_SYNONYMS);
  const problems: ImportProblem[] = [];
  const say = (row: number, key: ImportProblem['key'], params: ImportProblem['params'] = {}) => problems.push({ row, column: '', value: '', key, severity: 'error', params });
  if (mapping.text === null) say(1, 'missingColumn', { field: 'offer' });
  const seen = new Map<string, number>();
  const offers = mapping.text === null ? [] : table.rows.flatMap((row, index) => (isBlankRow(row) ? [] : readOffer(readRow(table, mapping, index, problems), mapping, options, seen)));
  if (problems.length === 0 && offers.length === 0) say(1, 'noRows');
  if (offers.length > OFFER_LIMIT) say(OFFER_LIMIT + 2, 'tooManyRows', { max: OFFER_LIMIT, found: offers.length });
  return { offers: offers.slice(0, OFFER_LIMIT), problems };
}

function readOffer(reader: RowReader<OfferField>, mapping: ColumnMapping<OfferField>, { currency, timeZone, date, productIds }: OfferImportOptions, seen: Map<string, number>): readonly Offer[] {
  const type = reader.cell('type');
  const words = `${reader.cell('text')} ${reader.cell('rules')}`.normalize('NFKC');
  if (mapping.type !== null && !/coupon|packet|voucher|bundle|discount|券|红包|减|折/iu.test(type)) return [];
  const reading = readOfferText(words, currency);
  const name = reader.text('name', 100) || reader.text('text', 100);
  const id = reader.cell('id') || `offer-${String(reader.row)}`;
  const firstRow = seen.get(id);
  if (firstRow !== undefined) reader.problem('id', 'duplicateId', 'error', { firstRow });
  if (reading === null) reader.problem('text', 'badOffer', 'error');
  if (reading === null || firstRow !== undefined) return [];
  seen.set(id, reader.row);
  const ids = (text: string): string[] => productIds.filter((productId) => new RegExp(`(?<![\\w.:-])${productId.replaceAll(/[.]/gu, '\\.')}(?![\\w.:-])`, 'u').test(text));
  const { from, until } = validity(words, reader.cell('from'), reader.cell('until'), date, timeZone);
  const offer = offerSchema.safeParse({
    id, name, currency, ...reading, group: /packet|红包/iu.test(`${type} ${name}`) ? 'redPacket' : reading.group, excludes: excluded(words),
    products: ids(reader.cell('products')), except: ids(`${reader.cell('except')} ${words.match(/[^;；。]*除外/gu)?.join(' ') ?? ''}`), from, until,
  });
  if (!offer.success) reader.problem(null, 'notValid', 'error', { problem: `${offer.error.issues[0]?.path.join('.') ?? ''}: ${offer.error.issues[0]?.message ?? ''}` });
  return offer.success ? [offer.data] : [];
}

/** What it says it does not stack with. */
function excluded(words: string): Offer['excludes'] {
  const said = words.match(/不[与和]([^;；。]*?)(?:叠加|同享|同用)/gu)?.join(' ') ?? '';
  if (/其他优惠|任何优惠|所有优惠/u.test(said)) return [...OFFER_GROUPS];
  return OFFER_GROUPS.filter((group) => ({ shopCoupon: /店铺券|优惠券/u, platformCoupon: /平台券/u, redPacket: /红包/u, bundle: /组合|同拍/u })[group].test(said));
}

const DAYS = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*(?:至|到|~|—|–)\s*(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})/u;
const TIME = /(\d{1,2}):(\d{2})/u;
const DAY = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u;

/** From the opening time on (of the first day named, else the show's), to the end of the last day named. Null = not said. */
function validity(words: string, fromCell: string, untilCell: string, date: CalendarDate, timeZone: string): { readonly from: Instant | null; readonly until: Instant | null } {
  const days = DAYS.exec(words);
  const day = (year: string | undefined, month: string | undefined, of: string | undefined): CalendarDate | null => calendarDateSchema.safeParse(`${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(of ?? '').padStart(2, '0')}`).data ?? null;
  const moment = (text: string, otherwise: CalendarDate | null): Instant | null => {
    const [time, named] = [TIME.exec(text), DAY.exec(text)];
    const on = named === null ? otherwise : day(named[1], named[2], named[3]);
    const at = time === null ? (named === null ? null : 0) : Number(time[1]) * HOUR + Number(time[2]) * MINUTE;
    const clock = timeOfDaySchema.safeParse(at);
    return on === null || !clock.success ? null : resolveTimeOfDay(on, clock.data, timeZone);
  };
  const last = days === null ? null : day(days[4] ?? days[1], days[5], days[6]);
  const first = days === null ? null : day(days[1], days[2], days[3]);
  return {
    from: moment(fromCell, first ?? date) ?? (first === null ? null : resolveTimeOfDay(first, timeOfDaySchema.parse(0), timeZone)),
    until: untilCell === '' ? (last === null ? null : resolveTimeOfDay(addDays(last, 1), timeOfDaySchema.parse(0), timeZone)) : moment(untilCell, last ?? date),
  };
}

/** The offers written in the coupon cells of products, each for its product alone. */
export const offersOfProducts = (products: readonly Product[]): readonly Offer[] => products.flatMap((product) => {
  const reading = readOfferText(product.coupon, product.currency);
  const offer = reading === null ? null : offerSchema.safeParse({ id: `c-${product.id}`, name: product.coupon.slice(0, 100), currency: product.currency, ...reading, products: [product.id] });
  return offer?.success === true ? [offer.data] : [];
});
