import { memo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { expectedStart, type Forecast, type ForecastRow } from '#shared/runsheet/forecast.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import { instant } from '#shared/time/instant.ts';
import { useFollowLive } from '../console/runsheet/useFollowLive.ts';
import type { Language } from '../i18n/resources.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useTick } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { formatClock, formatLength } from '../ui/numberFormat.ts';
import css from './crew.module.css';
import { isFor, type CrewColumn, type CrewView } from './crewColumns.ts';

/** From this late on the expected time turns amber. */
const LATE_MS = 60_000;

/** What a column says of a row, as text; the phase is named by the caller. */
function cellText(item: RunsheetItem, column: Exclude<CrewColumn, 'phase' | 'plan' | 'expected'>, language: Language): string {
  switch (column) {
    case 'length': return formatLength(item.durationMs);
    case 'owners': return item.owners.join(' · ');
    case 'scene': return item.obsScene ?? '';
    case 'products': return item.productIds.join(' ');
    case 'points': {
      const [first, second] = language === 'en' ? [item.talkingPoints.en, item.talkingPoints.zh] : [item.talkingPoints.zh, item.talkingPoints.en];
      return (first.length > 0 ? first : second).join('\n');
    }
    case 'lottery': return item.lotteryId ?? '';
    case 'compliance': return item.complianceNote;
    case 'priceLine': case 'mechanism': case 'interaction': case 'producerCue': case 'overlay': case 'fallback': return item[column];
  }
}

interface RowProps { readonly item: RunsheetItem; readonly row: ForecastRow; readonly expected: string; readonly isLate: boolean; readonly columns: readonly CrewColumn[]; readonly timeZone: string; readonly isMine: boolean }

const Row = memo(function Row({ item, row, expected, isLate, columns, timeZone, isMine }: RowProps): ReactNode {
  const { t } = useTranslation(['live', 'phases', 'console']);
  const language = useLanguage();
  const cell = (column: CrewColumn): ReactNode => {
    switch (column) {
      case 'plan': return formatClock(row.plannedStart, timeZone);
      case 'expected': return expected;
      case 'phase': return t(item.phase, { ns: 'phases' });
      default: return cellText(item, column, language);
    }
  };
  return (
    <tr data-status={row.status} data-cue={item.cue} data-mine={isMine} aria-current={row.status === 'onAir' ? 'true' : undefined}>
      <th scope="row"><span className={css['rowCue']}>{item.cue}</span></th>
      <td className={css['rowTitle']}><b>{pickText(item.title, language)}</b>{row.status === 'onAir' || row.status === 'next' || row.status === 'dropped' ? <em>{t(`console:sheet.${row.status}`)}</em> : null}</td>
      {columns.map((column) => {
        const value = cell(column);
        return <td key={column} data-column={column} data-late={column === 'expected' && isLate} data-label={t(`crew.column.${column}`)} data-empty={value === ''}>{value}</td>;
      })}
    </tr>
  );
});

/** The table; the row on air stays in view unless someone looks elsewhere. On a phone each row is a card. */
export function CrewTable({ sheet, forecast, view }: { readonly sheet: Runsheet; readonly forecast: Forecast; readonly view: CrewView }): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const now = useTick(1);
  const list = useRef<HTMLDivElement>(null);
  const indexes = sheet.items.flatMap((item, index) => (isFor(item.owners, view.owner) || index === forecast.onAirIndex ? [index] : []));
  const follow = useFollowLive(list, forecast.onAirIndex, () => {
    const row = list.current?.querySelector<HTMLElement>('[data-status=onAir]');
    // One row before it stays in view.
    if (row !== null && row !== undefined) list.current?.scrollTo({ top: row.offsetTop - row.offsetHeight - 48, behavior: 'auto' });
  });
  return (
    <div className={css['body']}>
      <div className={css['scroll']} ref={list} onWheel={follow.onUserScroll} onTouchMove={follow.onUserScroll} onKeyUp={follow.onUserScroll} tabIndex={0} role="region" aria-label={t('crew.title')}>
        <table className={css['table']} data-testid="crew-table">
          <thead><tr><th scope="col">{t('console:sheet.colCue')}</th><th scope="col">{t('console:sheet.colItem')}</th>{view.columns.map((column) => <th key={column} scope="col">{t(`crew.column.${column}`)}</th>)}</tr></thead>
          <tbody>
            {indexes.map((index) => {
              const item = sheet.items[index];
              const row = forecast.rows[index];
              if (item === undefined || row === undefined) return null;
              const at = now === null ? null : expectedStart(forecast, index, instant(now));
              return <Row key={item.id} item={item} row={row} columns={view.columns} timeZone={sheet.timeZone} isMine={isFor(item.owners, view.owner)} expected={at === null ? '—' : formatClock(at, sheet.timeZone)} isLate={at !== null && row.status !== 'done' && at - row.plannedStart >= LATE_MS} />;
            })}
          </tbody>
        </table>
        {indexes.length === 0 && <p className={css['none']}>{t('crew.noRows', { owner: view.owner ?? '' })}</p>}
      </div>
      {follow.isAway && <Button variant="primary" className={css['follow']} onClick={follow.backToLive}>{t('console:sheet.followLive')}</Button>}
    </div>
  );
}
