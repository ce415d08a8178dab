import { ArrowLeft, FileUp, OctagonAlert, PackageOpen, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { buttonClass } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { OffersPane } from './OffersPane.tsx';
import { PlatformsButton } from './PlatformsButton.tsx';
import { PriceLog } from './PriceLog.tsx';
import { ProductPane } from './ProductPane.tsx';
import css from './shelf.module.css';
import { ShelfTable } from './ShelfTable.tsx';
import { useProductSales } from '../state/useProductSales.ts';
import { useShelf, type ShelfNow } from './useShelf.ts';

type Tab = 'product' | 'offers' | 'log';

function Findings({ findings, onOpen }: { readonly findings: ShelfNow['findings']; readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation('shelf');
  const block = findings.filter(({ finding }) => finding.severity === 'block').length;
  const warn = findings.length - block;
  return (
    <>
      {block > 0 && <button type="button" className={css['finding']} data-severity="block" onClick={onOpen}><OctagonAlert size={14} aria-hidden />{t('stack.block', { count: block })}</button>}
      {warn > 0 && <button type="button" className={css['finding']} data-severity="warn" onClick={onOpen}><TriangleAlert size={14} aria-hidden />{t('stack.warn', { count: warn })}</button>}
    </>
  );
}

const importHref = '/settings?section=import&what=products';

function View(): ReactNode {
  const { t } = useTranslation('shelf');
  const shelfNow = useShelf();
  const sales = useProductSales();
  const [tab, setTab] = useState<Tab>('product');
  const [chosen, setChosen] = useState<string | null>(null);
  const { lines, shelf, findings } = shelfNow;
  const line = lines.find(({ product }) => product.id === chosen) ?? lines.find(({ isExplained }) => isExplained) ?? lines[0];
  const choose = (id: string): void => { setChosen(id); setTab('product'); };
  return (
    <>
      <header className={css['header']}>
        <h1 className={css['title']}>{t('title')}</h1>
        <span className={css['count']}>{t('count', { count: lines.length })}</span>
        <Findings findings={findings} onOpen={() => { setTab('offers'); }} />
        <span className={css['push']} />
        <PlatformsButton platforms={shelf.platforms} />
        <a className={buttonClass('normal', 'normal', false, false, css['link'])} href={importHref}><FileUp size={16} aria-hidden />{t('importProducts')}</a>
        <a className={buttonClass('normal', 'normal', false, false, css['link'])} href="/console"><ArrowLeft size={16} aria-hidden />{t('back')}</a>
      </header>
      {line === undefined
        ? <EmptyState icon={<PackageOpen size={40} />} title={t('empty')} help={t('emptyHelp')}><a className={buttonClass('primary', 'normal', false, false, css['link'])} href={importHref}>{t('importProducts')}</a></EmptyState>
        : (
          <div className={css['body']}>
            <ShelfTable lines={lines} sales={sales} chosen={line.product.id} onChoose={choose} />
            <aside className={css['side']}>
              <Tabs label={t('title')} value={tab} onChange={setTab} tabs={[{ id: 'product', label: t('tab.product') }, { id: 'offers', label: t('tab.offers'), count: shelf.offers.length }, { id: 'log', label: t('tab.log'), count: shelf.requests.length }]} />
              <div className={css['pane']}>
                {tab === 'product' && <ProductPane key={line.product.id} line={line} sales={sales?.get(line.product.id) ?? null} shelf={shelf} />}
                {tab === 'offers' && <OffersPane shelfNow={shelfNow} onChoose={choose} />}
                {tab === 'log' && <PriceLog shelfNow={shelfNow} onChoose={choose} />}
              </div>
            </aside>
          </div>
        )}
    </>
  );
}

/** The shelf as a screen of its own: products, prices, offers. */
export default function ShelfScreen(): ReactNode {
  useStaleFlag();
  return <main className={css['screen']} data-testid="shelf"><View /><StaleBanner /></main>;
}
