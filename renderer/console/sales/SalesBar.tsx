import { Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SalesSums } from '#shared/metrics/salesReadout.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './sales.module.css';
import { salesOpen } from './salesOpen.ts';
import { SoldOne } from './SoldOne.tsx';
import { useSales } from './useSales.ts';

function Sums({ sums }: { readonly sums: readonly SalesSums[] }): ReactNode {
  const { t } = useTranslation('sales');
  const { money, number } = formatsOf(useLanguage());
  if (sums.length === 0) return <span className={css['faint']}>{t('nothing')}</span>;
  return sums.map(({ currency, paidMinor, paidOrders, refundedMinor }) => (
    <span key={currency} className={css['sum']}>
      <b>{money(paidMinor, currency)}</b> {t('paidN', { count: paidOrders, n: number(paidOrders) })}
      {refundedMinor > 0 && <span className={css['minus']}>−{money(refundedMinor, currency)}</span>}
    </span>
  ));
}

/** One line: what the row on air has sold so far, one piece more by hand, and the way to the whole table. */
export function SalesBar(): ReactNode {
  const { t } = useTranslation('sales');
  const isProducer = useRole() === 'producer';
  const runId = useShow(({ show }) => (show.kind === 'running' ? show.onAir.id : null));
  const kind = useShow(({ show }) => show.kind);
  const [isOpen] = useStoredValue(salesOpen);
  const sales = useSales('live');
  if (kind !== 'running' && kind !== 'ended') return null;
  const sums = runId === null ? sales?.totals : sales?.segments.find((segment) => segment.runId === runId)?.sums;
  return (
    <section className={css['bar']} aria-label={t(runId === null ? 'session' : 'onAir')} data-testid="sales-bar">
      <span className={classes(css['faint'], css['word'])}>{t(runId === null ? 'session' : 'onAir')}</span>
      <span className={css['sums']}>{sales === null ? <span className={css['faint']}>—</span> : <Sums sums={sums ?? []} />}</span>
      {isProducer && runId !== null && <SoldOne />}
      <Button size="small" variant="quiet" aria-expanded={isOpen} title={t('table')} onClick={() => { salesOpen.set(!isOpen); }} data-testid="sales-toggle"><Table2 size={14} aria-hidden="true" /><span className={css['word']}>{t('table')}</span></Button>
    </section>
  );
}
