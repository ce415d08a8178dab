import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SalesReadout, SalesSums } from '#shared/metrics/salesReadout.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import { classes } from '../../ui/classes.ts';
import css from './sales.module.css';

type Formats = ReturnType<typeof formatsOf>;

/** One currency of one line of the table: how many, and how much. */
function Cells({ sums, formats }: { readonly sums: SalesSums; readonly formats: Formats }): ReactNode {
  const { money, number } = formats;
  const cell = (count: number, minor: number | null): ReactNode => (
    <td className={classes(count === 0 && css['faint'])}>{number(count)}{minor !== null && <span className={css['amount']}>{money(minor, sums.currency)}</span>}</td>
  );
  return <>{cell(sums.orders, sums.createdMinor)}{cell(sums.paidOrders, sums.paidMinor)}{cell(sums.cancelledOrders, null)}{cell(sums.refundedOrders, sums.refundedMinor)}<td>{number(sums.paidUnits)}</td></>;
}

interface LineProps { readonly name: ReactNode; readonly note?: string; readonly sums: readonly SalesSums[]; readonly isOnAir?: boolean; readonly isSum?: boolean; readonly id: string }

/** Currencies stand below each other; a row that sold nothing says so once. */
function Line({ name, note, sums, isOnAir = false, isSum = false, id }: LineProps): ReactNode {
  const formats = formatsOf(useLanguage());
  const head = <th scope="row" rowSpan={Math.max(1, sums.length)}>{name}{note !== undefined && <span className={css['note']}>{note}</span>}</th>;
  const row = classes(isOnAir && css['live'], isSum && css['sumRow']);
  if (sums.length === 0) return <tr className={row} data-line={id}>{head}<td colSpan={5} className={css['faint']}>—</td></tr>;
  return sums.map((each, index) => <tr key={each.currency} className={row} data-line={id} data-currency={each.currency}>{index === 0 ? head : null}<Cells sums={each} formats={formats} /></tr>);
}

function Head({ first }: { readonly first: string }): ReactNode {
  const { t } = useTranslation('sales');
  return <thead><tr><th scope="col">{first}</th>{(['created', 'paid', 'cancelled', 'refunded', 'pieces'] as const).map((name) => <th key={name} scope="col" title={t(`about.${name}`)}>{t(`column.${name}`)}</th>)}</tr></thead>;
}

/** Rows as they were played, what was ordered outside of them, and the sum. */
export function SegmentTable({ sales, onAir }: { readonly sales: SalesReadout; readonly onAir: string | null }): ReactNode {
  const { t } = useTranslation('sales');
  const language = useLanguage();
  return (
    <table className={css['table']} data-testid="sales-segments">
      <Head first={t('segment')} />
      <tbody>
        {sales.segments.map(({ runId, cue, title, sums }) => <Line key={runId} id={runId} name={`${cue} ${pickText(title, language)}`} sums={sums} isOnAir={runId === onAir} />)}
        <Line id="outside" name={t('outside')} note={t('outsideNote')} sums={sales.outside} />
        <Line id="totals" name={t('total')} sums={sales.totals} isSum />
      </tbody>
    </table>
  );
}

/** What each product sold while it was explained, and from the shelf. */
export function ProductTable({ sales, nameOf }: { readonly sales: SalesReadout; readonly nameOf: (ref: string) => string }): ReactNode {
  const { t } = useTranslation('sales');
  if (sales.products.length === 0) return null;
  return (
    <table className={css['table']} data-testid="sales-products">
      <Head first={t('product')} />
      <tbody>
        {sales.products.flatMap(({ productRef, explained, shelf }) => {
          const name = productRef === null ? t('noGoods') : nameOf(productRef);
          return [
            ...(explained.length === 0 ? [] : [<Line key={`${productRef ?? ''} e`} id={`${productRef ?? ''} explained`} name={name} note={t('explained')} sums={explained} />]),
            ...(shelf.length === 0 ? [] : [<Line key={`${productRef ?? ''} s`} id={`${productRef ?? ''} shelf`} name={name} note={t('fromShelf')} sums={shelf} />]),
          ];
        })}
      </tbody>
    </table>
  );
}
