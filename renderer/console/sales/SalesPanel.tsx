import { X } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SALES_VERSIONS, type SalesReadout, type SalesVersion } from '#shared/metrics/salesReadout.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import css from './sales.module.css';
import { salesOpen } from './salesOpen.ts';
import { ProductTable, SegmentTable } from './SalesTable.tsx';
import { useSales } from './useSales.ts';

/** What the figures of a version are: still moving, of a moment to come, or final. */
function VersionNote({ sales }: { readonly sales: SalesReadout }): ReactNode {
  const { t } = useTranslation('sales');
  const state = sales.version === 'live' ? 'live' : sales.cutAt === null ? 'notYet' : sales.isFrozen ? 'frozen' : 'moving';
  return <p className={css['note']}>{t(`state.${state}`)}</p>;
}

/** What every row and product sold. */
export function SalesPanel(): ReactNode {
  const { t } = useTranslation(['sales', 'common']);
  const language = useLanguage();
  const [version, setVersion] = useState<SalesVersion>('live');
  const sales = useSales(version);
  const onAir = useShow(({ show }) => (show.kind === 'running' ? show.onAir.id : null));
  const products = useShow((state) => state.products);
  const nameOf = useCallback((ref: string) => {
    const found = products.find(({ id }) => id === ref);
    return found === undefined ? ref : `${ref} ${pickText(found.name, language)}`;
  }, [products, language]);
  return (
    <section className={css['panel']} aria-label={t('sales:title')} data-testid="sales-panel">
      <header className={css['head']}>
        <h2 className={css['title']}>{t('sales:title')}</h2>
        <Tabs tabs={SALES_VERSIONS.map((id) => ({ id, label: t(`sales:version.${id}`) }))} value={version} onChange={setVersion} label={t('sales:versions')} />
        <Button variant="quiet" size="small" icon aria-label={t('common:close')} onClick={() => { salesOpen.set(false); }}><X size={14} /></Button>
      </header>
      <div className={css['body']}>
        {sales === null ? <EmptyState title={t('sales:reading')} /> : <><VersionNote sales={sales} /><SegmentTable sales={sales} onAir={onAir} /><ProductTable sales={sales} nameOf={nameOf} /><p className={css['note']}>{t('sales:rules', { latency: Math.round(sales.latencyMs / 1_000), tail: Math.round(sales.tailMs / 60_000) })}</p></>}
      </div>
    </section>
  );
}
