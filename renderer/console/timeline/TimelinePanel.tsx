import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { expectedStart, type Forecast } from '#shared/runsheet/forecast.ts';
import type { ItemId } from '#shared/ids.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { inOwnTask } from '../../ui/inOwnTask.ts';
import { formatClock, formatOffset } from '../../ui/numberFormat.ts';
import { Strip } from './Strip.tsx';
import css from './timeline.module.css';
import { timelineOf, type Timeline } from './timelineModel.ts';
import type { View } from './timelineView.ts';
import { useTimelineView } from './useTimelineView.ts';

interface TimelinePanelProps { readonly sheet: Runsheet; readonly forecast: Forecast; readonly isRunning: boolean; readonly isRehearsal: boolean; readonly onOpen: (itemId: ItemId) => void }

/** At most this many rows are listed below the strip: zooming in brings the others. */
const LISTED = 120;
const SHOWN_FROM_MS = 30_000;

/** The rows in view, in words: planned, expected, and by how much they slip. */
function InView({ sheet, forecast, timeline, view, now, onOpen }: { readonly sheet: Runsheet; readonly forecast: Forecast; readonly timeline: Timeline; readonly view: View; readonly now: number; readonly onOpen: (itemId: ItemId) => void }): ReactNode {
  const { t } = useTranslation(['live', 'phases']);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const { onAirIndex } = forecast;
  useEffect(() => inOwnTask(() => {
    const line = list.current?.querySelector<HTMLElement>('[data-status=onAir]');
    // One played row stays above it. Not scrollIntoView: that would move the page too.
    if (onAirIndex !== null && line !== null && line !== undefined) list.current?.scrollTo({ top: line.offsetTop - (list.current.offsetTop + line.offsetHeight) });
  }), [onAirIndex]);
  const seen = new Set([...timeline.planned, ...timeline.actual].filter(({ from, to }) => to > view.from && from < view.to).map(({ index }) => index));
  const rows = [...seen].toSorted((a, b) => a - b).slice(0, LISTED);
  return (
    <ul className={css['rows']} ref={list} aria-label={t('timeline.inView')}>
      {rows.map((index) => {
        const item = sheet.items[index];
        const row = forecast.rows[index];
        if (item === undefined || row === undefined) return null;
        const at = expectedStart(forecast, index, instant(now));
        const slip = at === null ? null : at - row.plannedStart;
        return (
          <li key={item.id}>
            <button type="button" className={classes(css['line'], css[row.status])} data-status={row.status} onClick={() => onOpen(item.id)}>
              <i className={css['swatch']} data-phase={item.phase} title={t(item.phase, { ns: 'phases' })} />
              <span className={css['lineCue']}>{item.cue}</span>
              <span className={css['lineTitle']}>{pickText(item.title, language)}</span>
              <span className={css['lineTime']}>{formatClock(row.plannedStart, sheet.timeZone)}</span>
              <span className={css['lineTime']}>{at === null ? '—' : `→ ${formatClock(at, sheet.timeZone)}`}</span>
              <span className={classes(css['slip'], slip !== null && slip >= SHOWN_FROM_MS && css['late'], slip !== null && slip <= -SHOWN_FROM_MS && css['early'])}>{slip === null || Math.abs(slip) < SHOWN_FROM_MS ? '' : formatOffset(slip)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The run-sheet as a strip of time: planned beside played and expected. Drawn anew at most once a second. */
export function TimelinePanel({ sheet, forecast, isRunning, isRehearsal, onOpen }: TimelinePanelProps): ReactNode {
  const { t } = useTranslation('live');
  const now = useTick(1) ?? forecast.plannedShowStart;
  const strip = useRef<HTMLDivElement>(null);
  const timeline = useMemo(() => timelineOf(sheet, forecast, instant(now)), [sheet, forecast, now]);
  const look = useTimelineView(strip, timeline, now, isRunning);
  const open = (itemId: ItemId): void => { if (!look.wasDrag()) onOpen(itemId); };
  return (
    <div className={classes(css['panel'], isRehearsal && css['rehearsing'])}>
      <div className={css['tools']}>
        <span className={css['lanes']}>{t('timeline.planned')}<i />{t('timeline.actual')}</span>
        <span className={css['help']}>{t('timeline.help')}</span>
        <Button size="small" variant="quiet" icon aria-label={t('timeline.zoomOut')} title={t('timeline.zoomOut')} onClick={() => look.zoom(1 / 1.6)}><ZoomOut size={14} /></Button>
        <Button size="small" variant="quiet" icon aria-label={t('timeline.zoomIn')} title={t('timeline.zoomIn')} onClick={() => look.zoom(1.6)}><ZoomIn size={14} /></Button>
        <Button size="small" variant="quiet" icon aria-label={t('timeline.fit')} title={t('timeline.fit')} disabledReason={look.isFit ? t('timeline.isFit') : null} onClick={look.fit}><Maximize2 size={14} /></Button>
      </div>
      {/* The strip takes the focus so that its arrow keys can be used; every row in it is also a button in the list below. */}
      <div className={css['strip']} ref={strip} tabIndex={0} role="group" aria-label={t('timeline.keys')} onKeyDown={look.onKeyDown} onPointerDown={look.onPointerDown}>
        {look.width > 0 && <Strip sheet={sheet} timeline={timeline} view={look.view} width={look.width} now={now} isRunning={isRunning} isRehearsal={isRehearsal} onOpen={open} />}
      </div>
      <InView sheet={sheet} forecast={forecast} timeline={timeline} view={look.view} now={now} onOpen={onOpen} />
    </div>
  );
}
