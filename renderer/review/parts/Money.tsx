import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneyPart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { DataTable, Part } from '../DataTable.tsx';
import { useAround, useReportWords } from '../reportContext.tsx';
import css from '../review.module.css';

type MoneyItem = 'created' | 'paid' | 'refunded' | 'net' | 'margin' | 'ad' | 'commission' | 'people' | 'prizes' | 'costs' | 'roi' | 'adRoi' | 'follows' | 'joins' | 'shares' | 'newBuyers' | 'recorded' | 'unpaidOrders' | 'unpaid' | 'carts' | 'intent';
interface Item { readonly id: MoneyItem; readonly value: string; readonly isSum?: boolean }

function Kind({ kind, items }: { readonly kind: 'direct' | 'indirect' | 'potential'; readonly items: readonly Item[] }): ReactNode {
  const { t } = useTranslation('review');
  return <section className={css['kind']} aria-label={t(`money.${kind}`)}><h3>{t(`money.${kind}`)}</h3><p className={css['dim']}>{t(`money.${kind}Help`)}</p><dl>{items.map(({ id, value, isSum }) => <div key={id} data-sum={isSum || undefined}><dt>{t(`money.item.${id}`)}</dt><dd>{value}</dd></div>)}</dl></section>;
}

/** Part 15: what came in, what came beside it, what could still come. Three columns that are never added up. */
export function Money({ money: { direct, indirect, potential, ads, costAdRoi, currencies } }: { readonly money: MoneyPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useReportWords();
  const { cover } = useAround();
  const others = currencies.filter(({ currency }) => currency !== cover.currency);
  const times = (value: number | null): string => (value === null ? DASH : `${words.decimal(value)}×`);
  return (
    <Part id="part-money" n={15} title={t('part.money')} help={t('money.help')}>
      <div className={css['kinds']}>
        <Kind kind="direct" items={[
          { id: 'created', value: words.money(direct.createdMinor) }, { id: 'paid', value: words.money(direct.paidMinor) }, { id: 'refunded', value: words.money(direct.refundedMinor) }, { id: 'net', value: words.money(direct.netMinor), isSum: true },
          { id: 'margin', value: words.money(direct.marginMinor) }, { id: 'ad', value: words.money(direct.costAdMinor) }, { id: 'commission', value: words.money(direct.commissionMinor) }, { id: 'people', value: words.money(direct.costPeopleMinor) }, { id: 'prizes', value: words.money(direct.costPrizesMinor) },
          { id: 'costs', value: words.money(direct.costTotalMinor), isSum: true }, { id: 'roi', value: words.percent(direct.marginRoi), isSum: true }, { id: 'adRoi', value: times(costAdRoi) },
        ]} />
        <Kind kind="indirect" items={[{ id: 'follows', value: words.whole(indirect.follows) }, { id: 'joins', value: words.whole(indirect.joins) }, { id: 'shares', value: words.whole(indirect.shares) }, { id: 'newBuyers', value: words.whole(indirect.newBuyers) }, { id: 'recorded', value: words.length(indirect.recordedMs) }]} />
        <Kind kind="potential" items={[{ id: 'unpaidOrders', value: words.whole(potential.unpaidOrders) }, { id: 'unpaid', value: words.money(potential.unpaidMinor) }, { id: 'carts', value: words.whole(potential.cartAdds) }, { id: 'intent', value: words.whole(potential.unansweredIntent) }]} />
      </div>
      {direct.cautions.length > 0 && <p className={css['dim']}>{direct.cautions.map((caution) => (t as (key: string, options: object) => string)(`metrics:caution.${caution}`, { defaultValue: caution })).join(' · ')}</p>}
      {ads.length > 0 && <DataTable label={t('money.ads')} none="" rows={ads} keyOf={({ channel }, place) => `${channel} ${String(place)}`} columns={[{ id: 'channel', label: t('metrics:spend.channel'), cell: ({ channel }) => channel }, { id: 'cost', label: t('money.item.ad'), isNumber: true, cell: ({ costMinor }) => words.money(costMinor) }, { id: 'paid', label: t('column.paid'), isNumber: true, cell: ({ paidMinor }) => words.money(paidMinor) }, { id: 'roi', label: t('money.adRoi'), isNumber: true, cell: ({ marginRoi }) => times(marginRoi) }]} />}
      {others.length > 0 && <p className={css['dim']}>{t('money.currencies', { list: others.map(({ currency, paidMinor }) => `${currency} ${words.moneyIn(paidMinor, currency)}`).join(' · ') })}</p>}
    </Part>
  );
}
