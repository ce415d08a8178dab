import { isBlankRow, unmappedColumns, type Table } from '../tables/columns.ts';
import type { ImportProblem } from '../tables/problem.ts';
import { customCells, readRow, type RowReader } from '../tables/rowReader.ts';
import { suggestProductMapping, type ProductField, type ProductMapping } from './importColumns.table.ts';
import { currencySchema } from './money.ts';
import { MAX_PRODUCTS, productSchema, type Product } from './product.ts';
import { parseTypedAmount } from './typedAmount.ts';

export { suggestProductMapping, PRODUCT_FIELDS, type ProductField, type ProductMapping } from './importColumns.table.ts';

/** The good rows as products, in file order, and everything there is to say about the others. */
export interface ProductImport { readonly products: readonly Product[]; readonly problems: readonly ImportProblem[] }

type Reader = RowReader<ProductField>;

/**
 * Turns the rows of a spreadsheet into products. Nothing throws: a bad cell is a problem that names its row and column,
 * and rows without an error are returned. Prices become whole minor units of the row's currency (its own column, else
 * `options.currency`), exactly. Claims are split at "、", "|", ";" and line breaks. Unknown columns go to `custom`.
 */
export function importProducts(table: Table, options: { readonly mapping?: ProductMapping; readonly currency?: string } = {}): ProductImport {
  const mapping = options.mapping ?? suggestProductMapping(table.headers);
  const problems: ImportProblem[] = [];
  const indexes = table.rows.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
  const say = (row: number, key: ImportProblem['key'], params: ImportProblem['params'] = {}) => problems.push({ row, column: '', value: '', key, severity: 'error', params });
  if (indexes.length === 0) say(1, 'noRows');
  else if (mapping.id === null) say(1, 'missingColumn', { field: 'id' });
  if (problems.length > 0) return { products: [], problems };
  if (indexes.length > MAX_PRODUCTS) say(MAX_PRODUCTS + 2, 'tooManyRows', { max: MAX_PRODUCTS, found: indexes.length });
  const custom = unmappedColumns(table, mapping);
  const rowsOfIds = new Map<string, number>();
  const products = indexes.slice(0, MAX_PRODUCTS).flatMap((index) => {
    const product = readProduct(readRow(table, mapping, index, problems), options.currency ?? 'CNY', customCells(table.rows[index] ?? [], custom), rowsOfIds);
    return product === null ? [] : [product];
  });
  return { products, problems };
}

function readProduct(reader: Reader, defaultCurrency: string, custom: Record<string, string>, rowsOfIds: Map<string, number>): Product | null {
  const id = readId(reader, rowsOfIds);
  const currency = readCurrency(reader, defaultCurrency);
  if (currency === null) return null;
  const amount = (field: ProductField) => readAmount(reader, field, currency);
  const any = reader.text('name', 200);
  const [anyZh, anyEn] = /\p{Script=Han}/u.test(any) ? [any, ''] : ['', any];
  const name = { zh: reader.text('nameZh', 200) || anyZh, en: reader.text('nameEn', 200) || anyEn };
  if (name.zh === '' && name.en === '') reader.problem('nameZh', 'missingTitle', 'warning');
  const prices = { listMinor: amount('list'), lowest7dMinor: amount('lowest7d'), liveMinor: amount('live'), floorMinor: amount('floor'), costMinor: amount('cost'), targetGmvMinor: amount('targetGmv') };
  checkPrices(reader, prices);
  const claims = (field: ProductField) => reader.list(field, /[、|;；\n]/u, 50, 200);
  const fields = {
    id, currency, name, ...prices, custom,
    linkNo: readNumber(reader, 'linkNo', 1, 9_999, true), sku: reader.text('sku', 64), category: reader.text('category', 60), role: reader.text('role', 60), spec: reader.text('spec', 200),
    commissionPct: readNumber(reader, 'commission', 0, 100, false), stock: readNumber(reader, 'stock', 0, 1e9, true), safetyStock: readNumber(reader, 'safetyStock', 0, 1e9, true),
    limitPerUser: readNumber(reader, 'limit', 1, 1e6, true), coupon: reader.text('coupon', 200), gift: reader.text('gift', 200),
    shipWithinHours: readNumber(reader, 'shipHours', 0, 10_000, false), returnPolicy: reader.text('returnPolicy', 200), complianceClass: reader.text('complianceClass', 60),
    evidence: reader.text('evidence', 400), claimsAllowed: claims('claimsAllowed'), claimsForbidden: claims('claimsForbidden'),
    targetUnits: readNumber(reader, 'targetUnits', 0, 1e9, true), note: reader.text('note', 400),
  };
  if (reader.hasErrors()) return null;
  const product = productSchema.safeParse(fields);
  if (!product.success) reader.problem(null, 'notValid', 'error', { problem: `${product.error.issues[0]?.path.join('.') ?? ''}: ${product.error.issues[0]?.message ?? ''}` });
  return product.success ? product.data : null;
}

function readId(reader: Reader, rowsOfIds: Map<string, number>): string {
  const id = reader.cell('id');
  const firstRow = rowsOfIds.get(id);
  if (id === '') reader.problem('id', 'missingId', 'error');
  else if (!/^[\w.:-]{1,64}$/u.test(id)) reader.problem('id', 'badId', 'error');
  else if (firstRow !== undefined) reader.problem('id', 'duplicateId', 'error', { firstRow });
  else rowsOfIds.set(id, reader.row);
  return id;
}

function readCurrency(reader: Reader, otherwise: string): string | null {
  const text = (reader.cell('currency') || otherwise).toUpperCase();
  if (currencySchema.safeParse(text).success) return text;
  reader.problem('currency', 'badCurrency', 'error');
  return null;
}

function readAmount(reader: Reader, field: ProductField, currency: string): number | null {
  const text = reader.cell(field);
  if (text === '') return null;
  const amount = parseTypedAmount(text, currency);
  if (amount.ok) return amount.value;
  reader.problem(field, amount.failure === 'tooManyDecimals' ? 'tooPrecise' : 'badAmount', 'error', { currency });
  return null;
}

/** Numbers as people write them: "3,000", "5%". */
function readNumber(reader: Reader, field: ProductField, min: number, max: number, isWhole: boolean): number | null {
  const text = reader.cell(field).normalize('NFKC').replace(/%$/u, '').trim();
  if (text === '') return null;
  const plain = /^\d{1,3}(?:,\d{3})+$/u.test(text) ? text.replaceAll(',', '') : text;
  const value = /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : Number.NaN;
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
  reader.problem(field, 'badNumber', 'error', { min, max });
  return null;
}

function checkPrices(reader: Reader, { liveMinor, floorMinor, listMinor }: { readonly liveMinor: number | null; readonly floorMinor: number | null; readonly listMinor: number | null }): void {
  if (liveMinor !== null && floorMinor !== null && liveMinor < floorMinor) reader.problem('live', 'liveBelowFloor', 'warning');
  if (liveMinor !== null && listMinor !== null && liveMinor > listMinor) reader.problem('live', 'liveAboveList', 'warning');
}
