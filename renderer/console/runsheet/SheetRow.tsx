import { Check, ChevronRight, Circle, Minus } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ForecastRow } from '#shared/runsheet/forecast.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock, formatLength } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './runsheet.module.css';

const ICONS = { done: Check, onAir: Circle, next: ChevronRight, todo: null, dropped: Minus } as const;

export interface SheetRowProps {
  readonly item: RunsheetItem;
  readonly row: ForecastRow;
  /** `HH:MM` expected (coming rows) or actual (played rows); null = no place in time. */
  readonly expected: string | null;
  readonly isLate: boolean;
  readonly timeZone: string;
  /** OBS is connected and has no scene of this name. */
  readonly isSceneMissing: boolean;
  readonly onOpen: (itemId: RunsheetItem['id']) => void;
}

export function ItemTags({ item, max = 2 }: { readonly item: RunsheetItem; readonly max?: number }): ReactNode {
  const { t } = useTranslation('console');
  const shown = item.productIds.slice(0, max);
  const rest = item.productIds.length - shown.length;
  return (
    <>
      {item.flex === 'cuttable' && <Tag tone="outline">{t('sheet.cuttable')}</Tag>}
      {item.lotteryId !== null && <Tag tone="lottery">{t('lottery.label', { id: item.lotteryId })}</Tag>}
      {shown.map((id) => <Tag key={id} tone="accent">{id}</Tag>)}
      {rest > 0 && <Tag tone="accent" title={item.productIds.join(' ')}>+{rest}</Tag>}
    </>
  );
}

/** One row of the plan that is not on air. Drawn again only when what it shows changes: a minute, a status, the plan. */
export const SheetRow = memo(function SheetRow({ item, row, expected, isLate, timeZone, isSceneMissing, onOpen }: SheetRowProps): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const Icon = ICONS[row.status];
  const title = pickText(item.title, language);
  const played = row.actualStart !== null && row.actualEnd !== null ? row.actualEnd - row.actualStart : null;
  return (
    <button type="button" className={classes(css['row'], css[row.status])} onClick={() => onOpen(item.id)} data-cue={item.cue} data-status={row.status}>
      <span className="visuallyHidden">{t(`sheet.${row.status}`)} </span>
      <span className={css['icon']} aria-hidden="true" title={t(`sheet.${row.status}`)}>{Icon !== null && <Icon size={14} />}</span>
      <span className={css['cue']}>{item.cue}</span>
      <span className={classes(css['time'], css['plan'])}>{formatClock(row.plannedStart, timeZone)}</span>
      <span className={classes(css['time'], css['expected'], isLate && css['late'])}>{expected ?? '—'}</span>
      <span className={css['title']} title={title}>{title}</span>
      <span className={css['tags']}><ItemTags item={item} max={1} /></span>
      <span className={classes(css['scene'], isSceneMissing && css['sceneBad'])} title={isSceneMissing ? t('row.sceneMissing') : item.obsScene ?? undefined}>{isSceneMissing ? `⚠ ${item.obsScene ?? ''}` : item.obsScene}</span>
      <span className={css['length']}>{formatLength(played ?? item.durationMs)}</span>
    </button>
  );
});
