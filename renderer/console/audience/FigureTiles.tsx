import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useMetrics } from '../../state/crowd/CrowdProvider.tsx';
import { useShow } from '../../state/hooks.ts';
import { formatsOf, type Formats } from '../../ui/format.ts';
import { ListTree } from 'lucide-react';
import type { MetricId } from '#shared/metrics/catalogue/metrics.table.ts';
import { useFigures, type FiguresNow } from '../figures/useFigures.ts';
import { MetricCard } from './MetricCard.tsx';
import css from './FigureTiles.module.css';
import { buildMetricTiles, type Amount, type MetricTile, type TileId, type TileNote } from './metricTiles.ts';
import { useFeeds } from './useFeeds.ts';

/** Writes an amount as its unit wants; headline figures are rounded, card figures exact. */
export function writeAmount(formats: Formats, amount: Amount, currency: string, how: 'figure' | 'exact'): string {
  switch (amount.unit) {
    case 'whole': return formats.whole(amount.value);
    case 'percent': return formats.percent(amount.value);
    case 'money': return how === 'figure' ? formats.moneyFigure(amount.value, currency) : formats.exactMoney(amount.value, currency);
  }
}

function useNoteWords(currency: string): (note: TileNote) => string {
  const { t } = useTranslation(['audience', 'metrics']);
  const formats = formatsOf(useLanguage());
  const write = (amount: Amount): string => writeAmount(formats, amount, currency, 'figure');
  return (note) => {
    switch (note.kind) {
      case 'fraction': return t('figures.note.fraction', { numerator: write(note.numerator), denominator: write(note.denominator) });
      case 'noViews': case 'noClicks': case 'noOrders': case 'noReport': return t(`figures.note.${note.kind}`);
      case 'net': return note.pace === null ? t('figures.note.net', { net: write(note.net), refunded: write(note.refunded) }) : t('figures.note.paceNet', { pace: write(note.pace), net: write(note.net) });
      case 'pace': return t('metrics:pace', { value: write(note.amount) });
      case 'peak': case 'total': case 'views': case 'created': case 'average': case 'perViews': return t(`figures.note.${note.kind}`, { value: write(note.amount) });
    }
  };
}

/** One figure. Its card is there only while the pointer or the focus is: seven hidden cards a second would be work for nobody. */
function Tile({ tile, currency, isSimulated, card }: { readonly tile: MetricTile; readonly currency: string; readonly isSimulated: boolean; readonly card: () => ReactNode }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const noteWords = useNoteWords(currency);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isOpen = isHovered || isFocused;
  const note = tile.isStale ? t('figures.stale', { age: formats.ageWords(tile.ageMs) }) : noteWords(tile.note);
  return (
    <li
      className={css['tile']} data-stale={tile.isStale || undefined} data-small={tile.isSmallSample || undefined} tabIndex={0} aria-describedby={isOpen ? `figure-${tile.id}` : undefined}
      onPointerEnter={() => { setHovered(true); }} onPointerLeave={() => { setHovered(false); }}
      onFocus={() => { setFocused(true); }} onBlur={() => { setFocused(false); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { setFocused(false); setHovered(false); } }}
    >
      <span className={css['name']}><span>{t(`figures.name.${tile.id}`)}</span></span>
      <span className={css['amount']}><span className={css['value']} data-null={tile.figure.value === null || undefined}>{writeAmount(formats, tile.figure, currency, 'figure')}</span>{isSimulated && <em className={css['simulated']} title={t('comments.provenanceHelp.simulated')}>{t('comments.provenance.simulated')}</em>}</span>
      <span className={css['note']} data-age={tile.isStale || undefined}>{note}</span>
      {isOpen && card()}
    </li>
  );
}

/** Loaded when it is opened: it brings the reader of spreadsheets along. */
const FiguresDialog = lazy(async () => ({ default: (await import('../figures/FiguresDialog.tsx')).FiguresDialog }));

/** Which metrics of the catalogue stand behind a tile. */
const BEHIND: Readonly<Record<TileId, readonly MetricId[]>> = {
  online: ['acu'], commentsPerMinute: [], clicks: ['productClicks', 'ctr'], paidOrders: ['paidOrders', 'paymentRate'], paidGmv: ['paidGmv', 'netGmv', 'pace'], gpm: ['gpm'], conversion: ['ordersPerClick', 'ctor'],
};
const figuresBehind = (tile: TileId, { figures }: FiguresNow) => BEHIND[tile].flatMap((id) => {
  const figure = figures.get(id);
  return figure === undefined || figure.value === null ? [] : [figure];
});

/** With a plan that says what should be paid by now, the pace is what a producer wants under the money. */
function withPace(tile: MetricTile, { figures }: FiguresNow): MetricTile {
  const pace = tile.id === 'paidGmv' ? (figures.get('pace')?.value ?? null) : null;
  if (pace === null) return tile;
  const amount = { value: pace, unit: 'percent' } as const;
  return { ...tile, note: tile.note.kind === 'net' ? { ...tile.note, pace: amount } : { kind: 'pace', amount } };
}

/** The show's figures in a row. Every tile answers on hover and focus where its number comes from. */
export function FigureTiles(): ReactNode {
  const { t } = useTranslation(['audience', 'metrics']);
  const readout = useMetrics();
  const now = useFigures();
  const [isOpen, setOpen] = useState(false);
  const currency = useShow((show) => show.room.currency);
  const { feeds, now: at } = useFeeds();
  const tiles = buildMetricTiles(readout, currency, feeds, at).map((tile) => withPace(tile, now));
  // A figure a simulated crowd moves says so itself: a picture of the strip alone must not pass for a real show.
  const isSimulated = feeds.some((feed) => feed.kind === 'demoCrowd' && feed.word !== 'off');
  return (
    <ul className={css['tiles']} aria-label={t('figures.title')}>
      {tiles.map((tile, place) => (
        <Tile key={tile.id} tile={tile} currency={currency} isSimulated={isSimulated} card={() => <MetricCard tile={tile} readout={readout} currency={currency} isLast={place >= tiles.length - 2} figures={figuresBehind(tile.id, now)} />} />
      ))}
      <li className={css['more']}><button type="button" className={css['moreButton']} aria-label={t('metrics:open')} title={t('metrics:open')} onClick={() => { setOpen(true); }}><ListTree size={16} aria-hidden /><span>{t('metrics:openShort')}</span></button>{isOpen && <Suspense fallback={null}><FiguresDialog onClose={() => { setOpen(false); }} /></Suspense>}</li>
    </ul>
  );
}
