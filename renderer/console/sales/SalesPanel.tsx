import { X } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SALES_VERSIONS, type SalesReadout, type SalesVersion } from '#shared/metrics/salesReadout.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useReaches, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import css from './sales.module.css';
import { salesOpen } from './salesOpen.ts';
import { LatencyPanel, useLatencyWords } from './LatencyPanel.tsx';
import { ProductTable, SegmentTable } from './SalesTable.tsx';
import { useSales } from './useSales.ts';

/** What the figures of a version are: still moving, of a moment to come, or final. */
function VersionNote({ sales }: { readonly sales: SalesReadout }): ReactNode {
  const { t } = useTranslation('sales');
  const state = sales.version === 'live' ? 'live' : sales.cutAt === null ? 'notYet' : sales.isFrozen ? 'frozen' : 'moving';
  return <p className={css['note']}>{t(`state.${state}`)}</p>;
}

/** By which rules orders were put where they stand; on hover, which delay is used for whom and how it is known. */
function Rules({ sales }: { readonly sales: SalesReadout }): ReactNode {
  const { t } = useTranslation('sales');
  const words = useLatencyWords();
  const mayMark = useReaches('markMoment');
  const feeds = useShow((state) => state.sources);
  const nameOf = (id: string): string => Object.values(feeds).find(({ config }) => config.id === id)?.config.name ?? id;
  const [isOpen, setOpen] = useState(false);
  const { others, sources } = sales.latency;
  const used = [...sources.map(({ sourceId, ...own }) => `${nameOf(sourceId)}: ${words(own)}`), `${t(sources.length === 0 ? 'latency.all' : 'latency.others')}: ${words(others)}`].join('\n');
  return (
    <>
      <p className={css['note']}>
        <span title={used} data-testid="latency-used">{t('rules', { latency: Math.round(sales.latencyMs / 100) / 10, how: words(others), tail: Math.round(sales.tailMs / 60_000) })}</span>
        {mayMark && <Button size="small" variant="quiet" aria-expanded={isOpen} title={used} onClick={() => { setOpen(!isOpen); }} data-testid="latency-open">{t('latency.open')}</Button>}
      </p>
      {isOpen && <LatencyPanel />}
    </>
  );
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
        {sales === null ? <EmptyState title={t('sales:reading')} /> : <><VersionNote sales={sales} /><SegmentTable sales={sales} onAir={onAir} /><ProductTable sales={sales} nameOf={nameOf} /><Rules sales={sales} /></>}
      </div>
    </section>
  );
}
