import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductsPart, SegmentsPart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { DataTable, Part } from '../DataTable.tsx';
import { Rate } from '../Rate.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import css from '../review.module.css';

/** Part 6: rows on air, the one that sold most a minute first. */
export function Segments({ segments: { rows, outside, latencyMs } }: { readonly segments: SegmentsPart }): ReactNode {
  const { t } = useTranslation(['review', 'phases']);
  const words = useReportWords();
  const most = Math.max(1, ...rows.map(({ minorPerMinute }) => minorPerMinute ?? 0));
  return (
    <Part id="part-segments" n={6} title={t('part.segments')} help={t('segments.help', { seconds: latencyMs / 1_000 })}>
      <DataTable
        label={t('part.segments')} none={t('segments.none')} rows={rows} keyOf={({ runId }) => runId} faintOf={({ isSmallSample }) => isSmallSample}
        columns={[
          { id: 'rank', label: '#', isNumber: true, cell: ({ rank }) => rank }, { id: 'row', label: t('column.row'), cell: ({ cue, title }) => <><span className={css['dim']}>{cue}</span> {words.text(title)}</> },
          { id: 'phase', label: t('column.phase'), cell: ({ phase }) => t(`phases:${phase}`) }, { id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> },
          { id: 'minutes', label: t('segments.minutes'), isNumber: true, cell: ({ minutes }) => words.decimal(minutes) },
          { id: 'perMinute', label: t('segments.perMinute'), isNumber: true, bar: ({ minorPerMinute }) => (minorPerMinute ?? 0) / most, cell: ({ minorPerMinute }) => <b>{words.money(minorPerMinute)}</b> },
          { id: 'paid', label: t('column.paid'), isNumber: true, cell: ({ paidMinor }) => words.money(paidMinor) }, { id: 'orders', label: t('column.orders'), isNumber: true, cell: ({ paidOrders }) => words.whole(paidOrders) },
          { id: 'uplift', label: t('segments.uplift'), help: t('segments.upliftHelp'), isNumber: true, cell: ({ upliftMinor }) => words.signedMoney(upliftMinor) },
          { id: 'online', label: t('segments.online'), isNumber: true, cell: ({ onlineMean }) => words.whole(onlineMean) }, { id: 'follows', label: t('segments.follows'), isNumber: true, cell: ({ followsPerMinute }) => words.decimal(followsPerMinute) },
          { id: 'comments', label: t('segments.comments'), isNumber: true, cell: ({ commentsPerMinute }) => words.decimal(commentsPerMinute) }, { id: 'stay', label: t('segments.stay'), isNumber: true, cell: ({ staySeconds }) => words.span(staySeconds === null ? null : staySeconds * 1_000) },
        ]}
      />
      <p className={css['dim']}>{t('segments.outside', { count: outside.paidOrders, orders: words.whole(outside.paidOrders), paid: words.money(outside.paidMinor) })}</p>
    </Part>
  );
}

type ProductRow = ProductsPart['rows'][number];

/** Part 7: products, what was sold while they were explained beside what the shelf sold by itself. */
export function Products({ products: { rows } }: { readonly products: ProductsPart }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const most = Math.max(1, ...rows.map(({ total }) => total.paidMinor));
  return (
    <Part id="part-products" n={7} title={t('part.products')} help={t('products.help')}>
      <DataTable
        label={t('part.products')} none={t('products.none')} rows={rows} keyOf={({ productId, rank }) => productId ?? `none ${String(rank)}`}
        columns={[
          { id: 'rank', label: '#', isNumber: true, cell: ({ rank }) => rank }, { id: 'name', label: t('column.product'), cell: ({ name, productId }) => (productId === null ? t('products.noGoods') : words.text(name)) },
          { id: 'paid', label: t('column.paid'), isNumber: true, bar: ({ total }) => total.paidMinor / most, cell: ({ total }) => <b>{words.money(total.paidMinor)}</b> },
          { id: 'explained', label: t('products.explained'), isNumber: true, cell: ({ explained }) => words.money(explained.paidMinor) }, { id: 'shelf', label: t('products.shelf'), isNumber: true, cell: ({ shelf }) => words.money(shelf.paidMinor) },
          { id: 'impressions', label: t('products.impressions'), isNumber: true, cell: ({ impressions }) => words.whole(impressions) }, { id: 'clicks', label: t('products.clicks'), isNumber: true, cell: ({ clicks }) => words.whole(clicks) }, ...(rows.some(({ cartAdds }) => cartAdds !== null) ? [{ id: 'carts', label: t('products.carts'), isNumber: true, cell: ({ cartAdds }: ProductRow) => words.whole(cartAdds) }] : []),
          { id: 'orders', label: t('column.orders'), isNumber: true, cell: ({ total }) => words.whole(total.paidOrders) }, { id: 'rate', label: t('products.orderRate'), isNumber: true, cell: ({ orderRate }) => <Rate rate={orderRate} /> },
          { id: 'refund', label: t('products.refundRate'), isNumber: true, cell: ({ refundRate }) => <Rate rate={refundRate} /> }, { id: 'time', label: t('products.time'), isNumber: true, cell: ({ explainMs }) => (explainMs === 0 ? DASH : words.span(explainMs)) },
          { id: 'through', label: t('products.sellThrough'), isNumber: true, cell: ({ sellThrough }) => <Rate rate={sellThrough} /> }, ...(rows.some(({ soldOutAt }) => soldOutAt !== null) ? [{ id: 'soldOut', label: t('products.soldOut'), isNumber: true, cell: ({ soldOutAt }: ProductRow) => <When moment={soldOutAt} /> }] : []), { id: 'price', label: t('products.priceAccuracy'), isNumber: true, cell: ({ priceAccuracy }) => <Rate rate={priceAccuracy} /> },
        ]}
      />
    </Part>
  );
}
