import 'uplot/dist/uPlot.min.css';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowState } from '#shared/show/state.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import type { Language } from '../../i18n/resources.ts';
import type { Crowd } from '../../state/crowd/crowd.ts';
import { useCrowd } from '../../state/crowd/CrowdProvider.tsx';
import type { Desk } from '../../state/desk.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { useTheme } from '../../state/theme.ts';
import { formatsOf } from '../../ui/format.ts';
import { bandAt, buildChartModel, type ChartModel } from './chartModel.ts';
import { readPalette } from './chartPalette.ts';
import css from './TimeAxisChart.module.css';
import { mountChart, type LiveChart } from './liveChart.ts';
import { onBeatOrNews } from './onBeatOrNews.ts';
import { useZone } from './useZone.ts';

/** What the chart is made of now; `previous` while nothing that it draws has changed. */
interface Reading { readonly show: ShowState; readonly figures: number; readonly model: ChartModel }

function readModel(desk: Desk, crowd: Crowd): Reading | null {
  const show = desk.store.getState().mirror?.show;
  if (show === undefined) return null;
  const now = desk.link.engineNow() ?? crowd.buffer.metrics()?.at ?? 0;
  const gaps = Object.values(show.sources).flatMap((source) => source.gaps);
  return { show, figures: crowd.buffer.figuresVersion(), model: buildChartModel(show.show, crowd.buffer.buckets(), gaps, show.room.currency, now) };
}

interface ChartWords { readonly summary: (model: ChartModel, crowd: Crowd) => string; readonly readout: (model: ChartModel, index: number | null) => string }

function useChartWords(language: Language, timeZone: string, currency: string): ChartWords {
  const { t } = useTranslation('audience');
  return useMemo(() => ({
    summary: (model, crowd) => {
      const formats = formatsOf(language);
      const metrics = crowd.buffer.metrics();
      const paid = metrics?.money.find((money) => money.currency === currency)?.paidMinor ?? null;
      return t('chart.summary', {
        from: formats.clockMinute(model.from, timeZone), to: formats.clockMinute(model.now, timeZone), online: formats.whole(metrics?.online?.value ?? null), peak: formats.whole(metrics?.online?.peak ?? null),
        gmv: formats.exactMoney(paid, currency), comments: formats.whole(metrics?.commentsLastMinute ?? null), segments: model.bands.length, gaps: model.gaps.length,
      });
    },
    readout: (model, index) => {
      const at = index === null ? undefined : model.columns[0][index];
      if (index === null || at === undefined) return '';
      const formats = formatsOf(language);
      const band = bandAt(model, at);
      return t('chart.readout', {
        time: formats.clockMinute(at, timeZone), segment: band === null ? t('chart.noSegment') : `${band.cue} ${pickText(band.title, language)}`,
        online: formats.whole(model.columns[1][index] ?? null), gmv: formats.moneyFigure(model.columns[2][index] ?? null, currency), comments: formats.whole(model.columns[3][index] ?? null),
      });
    },
  }), [t, language, timeZone, currency]);
}

/** Writes only what changed: a live region repeats every write to the listener. */
const write = (element: HTMLElement, text: string): void => { if (element.textContent !== text) element.textContent = text; };

interface ChartParts { readonly plot: HTMLElement; readonly readout: HTMLElement; readonly summary: HTMLElement; readonly empty: HTMLElement }

/** The elements of the panel that are written to directly. */
function partsOf(panel: HTMLElement): ChartParts {
  const part = (name: string): HTMLElement => {
    const found = panel.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`The chart panel has no part ${name}`);
    return found;
  };
  return { plot: part('plot'), readout: part('readout'), summary: part('summary'), empty: part('empty') };
}

/** Draws at most once a second, and only when something it shows has moved. React never hears of it. Null before the first snapshot. */
function runChart(panel: HTMLElement, desk: Desk, crowd: Crowd, words: ChartWords, setting: { language: Language; timeZone: string; currency: string }): LiveChart | null {
  const parts = partsOf(panel);
  const first = readModel(desk, crowd);
  if (first === null) return null;
  let shown = first;
  let index: number | null = null;
  const tell = (): void => {
    write(parts.summary, words.summary(shown.model, crowd));
    write(parts.readout, words.readout(shown.model, index));
    parts.empty.hidden = shown.model.columns[0].length > 0 || shown.model.bands.length > 0;
  };
  const chart = mountChart(parts.plot, first.model, {
    ...setting, palette: readPalette(panel),
    onCursor: (at) => {
      index = at;
      write(parts.readout, words.readout(shown.model, at));
    },
  });
  tell();
  const stop = onBeatOrNews({ beat: desk.ticker(1), news: crowd.figures, setTimer: (run, ms) => { const handle = setTimeout(run, ms); return () => { clearTimeout(handle); }; } }, () => {
    const next = readModel(desk, crowd);
    if (next === null) return;
    if (next.figures === shown.figures && next.show === shown.show && next.model.now - shown.model.now < chart.pixelMs()) return;
    shown = next;
    chart.show(next.model);
    tell();
  });
  return { ...chart, destroy: () => { stop(); chart.destroy(); } };
}

function Legend(): ReactNode {
  const { t } = useTranslation('audience');
  return (
    <ul className={css['legend']} aria-hidden="true">
      <li data-key="online">{t('chart.online')}</li>
      <li data-key="gmv">{t('chart.gmv')}</li>
      <li data-key="comments">{t('chart.comments')}</li>
      <li data-key="gap">{t('chart.gap')}</li>
    </ul>
  );
}

/** Online, money and comments of the whole show on one time axis, with its segments, takes and feed gaps. */
export function TimeAxisChart(): ReactNode {
  const { t } = useTranslation('audience');
  const desk = useDesk();
  const crowd = useCrowd();
  const language = useLanguage();
  const theme = useTheme();
  const timeZone = useZone();
  const currency = useShow((show) => show.room.currency);
  const words = useChartWords(language, timeZone, currency);
  const panel = useRef<HTMLElement>(null);
  const chart = useRef<LiveChart>(null);
  useEffect(() => {
    if (panel.current === null) return undefined;
    const made = runChart(panel.current, desk, crowd, words, { language, timeZone, currency });
    chart.current = made;
    return () => {
      chart.current = null;
      made?.destroy();
    };
  }, [desk, crowd, words, language, theme, timeZone, currency]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    chart.current?.step(by);
  };
  return (
    <section className={css['panel']} role="group" aria-label={t('chart.label')} tabIndex={0} onKeyDown={onKeyDown} ref={panel}>
      <div className={css['head']}>
        <Legend />
        <p className={css['readout']} aria-live="polite" data-part="readout" />
      </div>
      <p className="visuallyHidden" data-part="summary" />
      <div className={css['plot']} data-part="plot" aria-hidden="true" />
      <p className={css['empty']} data-part="empty" hidden><strong>{t('chart.empty')}</strong> {t('chart.emptyHelp')}</p>
    </section>
  );
}
