import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/setup.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useSheet, useTick } from '../state/hooks.ts';
import { useForecast } from '../state/useForecast.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatClock, formatDay, formatLength } from '../ui/numberFormat.ts';
import css from './print.module.css';
import { printRows, type PrintRow } from './printRows.ts';

const COLUMNS = ['cue', 'start', 'length', 'item', 'points', 'offer', 'scene', 'owners', 'notes'] as const;

function Lines({ parts }: { readonly parts: readonly (readonly [label: string, text: string])[] }): ReactNode {
  return parts.filter(([, text]) => text !== '').map(([label, text]) => <div key={label}>{label !== '' && <i>{label} </i>}{text}</div>);
}

function Row({ row, timeZone }: { readonly row: PrintRow; readonly timeZone: string }): ReactNode {
  const { t } = useTranslation(['live', 'console', 'phases']);
  const language = useLanguage();
  const { item, start, points } = row;
  return (
    <tr data-phase={item.phase} data-cue={item.cue}>
      <th scope="row">{item.cue}</th>
      <td className={css['time']}>{start === null ? '—' : formatClock(start, timeZone)}{item.start.kind === 'fixed' && <span title={t('timeline.fixedWord')}> ▲</span>}</td>
      <td className={css['time']}>{formatLength(item.durationMs)}<div className={css['min']}>{formatLength(item.minDurationMs)} · {t(`console:sheet.${item.flex}`)}</div></td>
      <td><b>{pickText(item.title, language)}</b><div className={css['min']}>{t(item.phase, { ns: 'phases' })}{item.lotteryId !== null && ` · ${t('console:lottery.label', { id: item.lotteryId })}`}</div></td>
      <td>{points.length > 0 && <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>}<Lines parts={[[t('console:row.interaction'), item.interaction]]} /></td>
      <td><Lines parts={[['', item.productIds.join(' ')], ['', item.priceLine], ['', item.mechanism]]} /></td>
      <td><Lines parts={[['', item.obsScene ?? ''], [t('console:row.overlay'), item.overlay]]} /></td>
      <td>{item.owners.join(' · ')}</td>
      <td><Lines parts={[['', item.producerCue], [t('console:row.compliance'), item.complianceNote], [t('console:row.fallback'), item.fallback]]} /></td>
    </tr>
  );
}

/** The page scrolls and prints as a document, unlike every other screen. */
function useDocumentPage(title: string): void {
  useEffect(() => {
    document.documentElement.dataset['screen'] = 'print';
    return () => { delete document.documentElement.dataset['screen']; };
  }, []);
  // Chromium offers the title as the name of the PDF.
  useEffect(() => { document.title = title; }, [title]);
}

/** The whole run-sheet on A4 landscape: as on paper on the screen, and by the browser's own print dialog a PDF. */
export default function PrintScreen(): ReactNode {
  const { t } = useTranslation(['live', 'common', 'console']);
  const language = useLanguage();
  const sheet = useSheet();
  const forecast = useForecast();
  const now = useTick(1 / 60);
  useDocumentPage(sheet === null ? t('print.title') : `${sheet.title} ${sheet.date}`);
  if (sheet === null || forecast === null) return <EmptyState title={t('console:sheet.emptyTitle')} help={t('console:sheet.emptyViewerHelp')} />;
  const { plan, adLibs } = printRows(sheet, forecast, language);
  const minutes = Math.round(sheet.items.reduce((sum, item) => sum + item.durationMs, 0) / 60_000);
  const span = `${formatClock(forecast.plannedShowStart, sheet.timeZone)}–${formatClock(forecast.plannedShowEnd, sheet.timeZone)}`;
  return (
    <div className={css['desk']}>
      <header className={css['bar']}>
        <a href="/console"><ArrowLeft size={16} aria-hidden />{t('print.back')}</a>
        <span>{t('print.help')}</span>
        <Button variant="quiet" onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}>{t('common:switchLanguage')}</Button>
        <Button variant="primary" onClick={() => window.print()}><Printer size={16} aria-hidden="true" />{t('print.button')}</Button>
      </header>
      <article className={css['paper']} lang={language}>
        <table data-testid="print-table">
          <colgroup>{COLUMNS.map((column) => <col key={column} data-column={column} />)}</colgroup>
          {/* Head and foot come again on every printed page. */}
          <thead>
            <tr className={css['pageHead']}><td colSpan={COLUMNS.length}><div><b>{sheet.title}</b><span>{sheet.date} · {span} · {sheet.timeZone}</span><span>{t('console:sheet.summary', { count: sheet.items.length, minutes })}</span></div></td></tr>
            <tr>{COLUMNS.map((column) => <th key={column} scope="col">{t(`print.column.${column}`)}</th>)}</tr>
          </thead>
          <tfoot><tr className={css['pageFoot']}><td colSpan={COLUMNS.length}><div><span>{t('print.legend')}</span><span>{now === null ? '' : t('print.asOf', { time: `${formatDay(now, sheet.timeZone)} ${formatClock(now, sheet.timeZone)}` })}</span></div></td></tr></tfoot>
          <tbody>{plan.map((row) => <Row key={row.item.id} row={row} timeZone={sheet.timeZone} />)}</tbody>
          {adLibs.length > 0 && <tbody><tr className={css['part']}><td colSpan={COLUMNS.length}>{t('adLibs.title')}</td></tr>{adLibs.map((row) => <Row key={row.item.id} row={row} timeZone={sheet.timeZone} />)}</tbody>}
        </table>
      </article>
    </div>
  );
}
