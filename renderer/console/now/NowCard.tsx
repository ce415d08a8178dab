import { CircleCheck, PackageOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import type { ShowSituation } from '#shared/show/state.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useProducts, useShow } from '../../state/hooks.ts';
import { useProductSales } from '../../state/useProductSales.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import { CueStrip } from './CueStrip.tsx';
import css from './now.module.css';
import { pointsOf } from './points.ts';
import { ProductFacts } from './ProductFacts.tsx';

function Products({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const products = useProducts(ids);
  const sales = useProductSales();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = products.find(({ id }) => id === chosen) ?? products[0];
  if (shown === undefined) return null;
  return (
    <>
      {products.length > 1 && (
        <div className={css['chooser']} role="group" aria-label={t('now.product', { count: products.length })}>
          {products.map(({ id, product }) => <button key={id} type="button" className={css['choice']} aria-pressed={id === shown.id} onClick={() => setChosen(id)}>{id}{product !== null && ` ${pickText(product.name, language)}`}</button>)}
        </div>
      )}
      {shown.product === null ? <p className={css['warn']}>{t('now.unknownProduct', { id: shown.id })}</p> : <ProductFacts product={shown.product} sales={sales?.get(shown.id) ?? null} />}
    </>
  );
}

function ItemLines({ item }: { readonly item: RunsheetItem }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const points = pointsOf(item, language);
  const lines: readonly (readonly [string, string])[] = [
    [t('row.priceLine'), item.priceLine], [t('now.interaction'), item.interaction], [t('now.kpi'), item.kpiTarget], [t('now.compliance'), item.complianceNote], [t('now.fallback'), item.fallback],
    [t('row.overlay'), item.overlay], [t('row.owners'), item.owners.join(' · ')], [t('row.cue'), item.producerCue],
  ];
  const mechanism = item.mechanism;
  return (
    <>
      {item.lotteryId !== null && <p className={css['lottery']} data-testid="lottery"><b>{t('lottery.label', { id: item.lotteryId })}</b>{mechanism}</p>}
      <dl className={css['lines']}>
        {item.lotteryId === null && mechanism !== '' && <><dt>{t('now.mechanism')}</dt><dd>{mechanism}</dd></>}
        {points.length > 0 && <><dt>{t('now.points')}</dt><dd><ul className={css['points']}>{points.map((point) => <li key={point}>{point}</li>)}</ul></dd></>}
        {lines.filter(([, text]) => text !== '').map(([label, text]) => <div key={label} style={{ display: 'contents' }}><dt>{label}</dt><dd>{text}</dd></div>)}
      </dl>
    </>
  );
}

/** The show is over: what it came to, and that the stream is another matter. */
function EndedNote({ show }: { readonly show: Extract<ShowSituation, { kind: 'ended' }> }): ReactNode {
  const { t } = useTranslation('console');
  const isStreaming = useShow(({ obs }) => obs.stream.kind === 'live' || obs.stream.kind === 'reconnecting');
  const figures = t('now.overHelp', { count: show.done.length, rows: show.sheet.items.length, span: formatSpan(show.endedAt - show.startedAt) });
  return <EmptyState icon={<CircleCheck size={32} />} title={t('now.over')} help={isStreaming ? `${figures} ${t('now.overStreaming')}` : figures} />;
}

/** What is on air, as the producer needs it: product, price guards, what may not be said, mechanism, points. Before the start: the first row. */
export function NowCard(): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const show = useShow((state) => state.show);
  const item = show.kind === 'running' ? show.onAir.item : show.kind === 'armed' || show.kind === 'planning' ? show.sheet.items[0] ?? null : null;
  const isOnAir = show.kind === 'running';
  if (show.kind === 'ended') return <section className={css['card']} aria-label={t('now.title')}><EndedNote show={show} /></section>;
  if (item === null) return <section className={css['card']} aria-label={t('now.title')}><EmptyState icon={<PackageOpen size={32} />} title={t('now.idle')} help={t('now.idleHelp')} /></section>;
  return (
    <section className={css['card']} aria-label={t('now.title')} data-testid="now-card" data-cue={item.cue}>
      <header className={css['head']}>
        <span className={css['kind']}>{isOnAir ? t('now.title') : t('now.upFirst')}</span>
        <h2 className={css['headTitle']}>{item.cue} {pickText(item.title, language)}</h2>
        <span className={css['push']}><Tag>{t(item.phase, { ns: 'phases' })}</Tag></span>
      </header>
      <div className={css['body']} key={item.id} tabIndex={0} role="group" aria-label={`${item.cue} ${pickText(item.title, language)}`}>
        <CueStrip />
        {item.productIds.length > 0 && <Products ids={item.productIds} />}
        <ItemLines item={item} />
      </div>
    </section>
  );
}
