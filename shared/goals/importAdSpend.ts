import { parseTypedAmount } from '../commerce/typedAmount.ts';
import { headerKey, suggestColumns, type Synonyms } from '../tables/columns.ts';
import { unescapeCell } from '../tables/escapeCell.ts';

export interface ImportedSpend { readonly channel: string; readonly costMinor: number; readonly paidMinor: number | null }
/** A line that cannot be taken: its number in the file (1 = first line) and what stands there. */
export interface BadSpendRow { readonly row: number; readonly problem: 'noAmount' | 'badAmount'; readonly value: string }
export type SpendFile = { readonly kind: 'read'; readonly entries: readonly ImportedSpend[]; readonly bad: readonly BadSpendRow[] } | { readonly kind: 'noHeaders' };

type Column = 'channel' | 'spend' | 'paid';
const SYNONYMS: Synonyms<Column> = {
  channel: ['渠道', '投放渠道', '计划名称', '计划', '广告计划', '推广计划', 'channel', 'campaign', 'campaign name', 'ad name', '名称', 'name'],
  spend: ['消耗', '花费', '总花费', '投放金额', '消耗金额', '成本', 'spend', 'cost', 'amount spent', 'ad spend'],
  paid: ['直接成交金额', '成交金额', '支付金额', '引导成交', '成交', 'gmv', 'paid gmv', 'revenue', 'conversion value', 'purchase value'],
};

/** Totals at the foot of an export would count everything twice. */
const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '汇总', 'total', 'totals', 'sum'].map(headerKey));

/** Ad spend out of a table whose first line names its columns, in Chinese or English. Lines that cannot be read are told and left out; totals and blank lines are nothing. */
export function importAdSpend(rows: readonly (readonly string[])[], currency: string): SpendFile {
  // "消耗(元)": the unit is no part of the name.
  const columns = suggestColumns((rows[0] ?? []).map((header) => header.normalize('NFKC').replaceAll(/[([].*?[)\]]/gu, '')), SYNONYMS);
  const { channel, spend, paid } = columns;
  if (spend === null) return { kind: 'noHeaders' };
  const entries: ImportedSpend[] = [];
  const bad: BadSpendRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const cell = (column: number | null): string => (column === null ? '' : unescapeCell((row[column] ?? '').trim()));
    const name = cell(channel).slice(0, 60);
    if (TOTALS.has(headerKey(name))) continue;
    const amount = cell(spend);
    const cost = parseTypedAmount(amount, currency);
    const brought = cell(paid) === '' ? null : parseTypedAmount(cell(paid), currency);
    if (amount === '') bad.push({ row: index + 1, problem: 'noAmount', value: name });
    else if (!cost.ok) bad.push({ row: index + 1, problem: 'badAmount', value: amount });
    else if (brought?.ok === false) bad.push({ row: index + 1, problem: 'badAmount', value: cell(paid) });
    else entries.push({ channel: name === '' ? `#${index + 1}` : name, costMinor: cost.value, paidMinor: brought === null ? null : brought.value });
  }
  return { kind: 'read', entries, bad };
}
