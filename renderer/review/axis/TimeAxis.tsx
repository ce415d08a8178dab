import 'uplot/dist/uPlot.min.css';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { instant } from '#shared/time/instant.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useTheme } from '../../state/theme.ts';
import { Button } from '../../ui/Button.tsx';
import { useAround, useReportWords } from '../reportContext.tsx';
import { axisColumns, groupMarks, LANES, moved, zoomed, type AxisView, type MarkGroup } from './axisModel.ts';
import css from './axis.module.css';
import { AXIS_LEFT, AXIS_RIGHT, mountAxis, type AxisChart } from './mountAxis.ts';
import type { MarkKind, TimelineMark, TimelinePart } from './timelineTypes.ts';
import { useMarkWords } from './useMarkWords.ts';

const GLYPHS: Readonly<Record<MarkKind, string>> = { take: '▸', explain: '■', pin: '●', draw: '★', scene: '▮', alert: '▲', incident: '◆', highlight: '✦', hostCue: '✉', panic: '✖', stream: '◉', price: '¥', adLib: '+' };

function Mark({ group }: { readonly group: MarkGroup }): ReactNode {
  const { choose } = useAround();
  const { whole: say } = useMarkWords();
  const first = group.marks[0] as TimelineMark;
  const gravest = group.marks.find(({ severity }) => severity === 'P0') ?? group.marks.find(({ severity }) => severity === 'P1') ?? first;
  const label = group.marks.slice(0, 6).map(say).join('\n') + (group.marks.length > 6 ? `\n+${String(group.marks.length - 6)}` : '');
  return (
    <button type="button" className={css['mark']} style={{ left: `${String(group.share * 100)}%` }} data-kind={gravest.kind} data-severity={gravest.severity ?? undefined} title={label} aria-label={label} onClick={() => { choose(instant(group.at), true); }}>
      {GLYPHS[gravest.kind]}{group.marks.length > 1 && <small>{group.marks.length}</small>}
    </button>
  );
}

function Lanes({ timeline, view }: { readonly timeline: TimelinePart; readonly view: AxisView }): ReactNode {
  const { t } = useTranslation('review');
  const lanes = useMemo(() => LANES.map(({ id, kinds }) => ({ id, marks: timeline.marks.filter(({ kind }) => (kinds as readonly MarkKind[]).includes(kind)) })), [timeline]);
  return (
    <div className={css['lanes']}>
      {lanes.map(({ id, marks }) => (
        <div key={id} className={css['lane']} role="group" aria-label={t(`lane.${id}`)}>
          <span className={css['laneName']} style={{ width: AXIS_LEFT + 20 }}>{t(`lane.${id}`)}</span>
          <div className={css['laneTrack']} style={{ marginInlineEnd: AXIS_RIGHT }}>{groupMarks(marks, view).map((group) => <Mark key={group.at} group={group} />)}</div>
        </div>
      ))}
    </div>
  );
}

function Tools({ view, whole, onView }: { readonly view: AxisView; readonly whole: AxisView; readonly onView: (view: AxisView) => void }): ReactNode {
  const { t } = useTranslation('review');
  const middle = (view.from + view.until) / 2;
  return (
    <div className={css['tools']}>
      <Button size="small" variant="quiet" title={t('axis.nearer')} aria-label={t('axis.nearer')} onClick={() => { onView(zoomed(view, whole, 0.5, middle)); }}>+</Button>
      <Button size="small" variant="quiet" title={t('axis.farther')} aria-label={t('axis.farther')} onClick={() => { onView(zoomed(view, whole, 2, middle)); }}>−</Button>
      <Button size="small" variant="quiet" onClick={() => { onView(whole); }}>{t('axis.whole')}</Button>
      <ul className={css['legend']} aria-hidden="true">{(['online', 'gmv', 'comments', 'gap'] as const).map((key) => <li key={key} data-key={key}>{t(`axis.${key}`)}</li>)}</ul>
    </div>
  );
}

function useReadout(timeline: TimelinePart): (index: number | null) => string {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const columns = useMemo(() => axisColumns(timeline), [timeline]);
  return (index) => {
    const at = index === null ? undefined : columns[0][index];
    if (index === null || at === undefined) return t('axis.hint');
    const band = timeline.bands.findLast(({ moment }) => moment.at <= at);
    return t('axis.readout', { time: words.clock(at - 30_000).slice(0, 5), segment: band === undefined ? '' : `${band.cue} ${words.text(band.title)}`, online: words.whole(columns[1][index] ?? null), gmv: words.money(columns[2][index] ?? null), comments: words.whole(columns[3][index] ?? null) });
  };
}

/** The minute of the axis in which a moment lies; null = none is written. Columns have a gap where minutes are missing, so they are searched. */
function indexAt(timeline: TimelinePart, at: number | null): number | null {
  if (at === null) return null;
  const found = axisColumns(timeline)[0].findIndex((middle) => at >= middle - 30_000 && at < middle + 30_000);
  return found === -1 ? null : found;
}

/** Online, money and comments over the whole session, with everything that happened on the same axis. */
export function TimeAxis({ timeline }: { readonly timeline: TimelinePart }): ReactNode {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const theme = useTheme();
  const { cover: { timeZone, currency }, chosen, choose } = useAround();
  const whole = useMemo<AxisView>(() => ({ from: timeline.from, until: timeline.until }), [timeline]);
  const [view, setView] = useState(whole);
  const [index, setIndex] = useState<number | null>(null);
  const read = useReadout(timeline);
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<AxisChart>(null);
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = mountAxis(host.current, { timeline, language, timeZone, currency, onView: setView, onCursor: setIndex, onPick: (at) => { choose(instant(Math.round(at))); } }, whole);
    chart.current = made;
    return () => { chart.current = null; made.destroy(); };
  }, [timeline, language, theme, timeZone, currency, choose, whole]);
  useEffect(() => { chart.current?.show(view, chosen); }, [view, chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const middle = chosen ?? (view.from + view.until) / 2;
    const step = (view.until - view.from) / 10;
    if (event.key === '+' || event.key === '=') setView(zoomed(view, whole, 0.5, middle));
    else if (event.key === '-') setView(zoomed(view, whole, 2, middle));
    else if (event.key === '0') setView(whole);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const by = event.key === 'ArrowLeft' ? -1 : 1;
      if (event.shiftKey) setView(moved(view, whole, by * step));
      else choose(instant(Math.min(timeline.until, Math.max(timeline.from, Math.round((chosen ?? middle) + by * 60_000)))));
    } else return;
    event.preventDefault();
  };
  return (
    <div className={css['axis']} role="group" aria-label={t('axis.label')} tabIndex={0} onKeyDown={onKeyDown} data-testid="axis">
      <div className={css['head']}><Tools view={view} whole={whole} onView={setView} /><p className={css['readout']} aria-live="polite">{read(index ?? indexAt(timeline, chosen))}</p></div>
      <div className={css['plot']} ref={host} data-testid="axis-plot" />
      <Lanes timeline={timeline} view={view} />
    </div>
  );
}
