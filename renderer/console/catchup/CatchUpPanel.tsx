import { Undo2, X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { planCatchUp, type CatchUpPlan } from '#shared/runsheet/catchUp.ts';
import { absoluteOffset, showOverUnder, type Forecast } from '#shared/runsheet/forecast.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { applyCatchUp, undoEdit } from '../../state/commands.ts';
import { useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { useForecast } from '../../state/useForecast.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { formatClock, formatLength, formatSpan } from '../../ui/numberFormat.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useLiveUi } from '../live/liveUi.ts';
import { useIsShort } from '../live/useIsShort.ts';
import css from './catchup.module.css';
import { lateThreshold, touchedCues, undoableCatchUp, wantsCatchUp } from './catchUpText.ts';

/** More cues than this are counted instead of listed. */
const LISTED = 3;
/** Plans are worked out anew with every change of the show, and this often while the clock alone moves: figures under the hand must not jump each second. */
const AGAIN_HZ = 1 / 5;

/** As they stand below each other; the log keeps the plan's own id. */
const LETTERS = ['A', 'B', 'C'] as const;

function useWhat(plan: CatchUpPlan, sheet: Runsheet): { readonly what: string; readonly detail: string } {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { squeeze, skip } = touchedCues(plan, sheet);
  const join = (cues: readonly string[]): string => {
    const shown = cues.slice(0, LISTED).join(t('catchUp.comma'));
    return cues.length > LISTED ? t('catchUp.more', { cues: shown, count: cues.length }) : shown;
  };
  const parts = [squeeze.length > 0 ? t('catchUp.squeeze', { cues: join(squeeze) }) : '', skip.length > 0 ? t('catchUp.skip', { cues: join(skip) }) : ''].filter((part) => part !== '');
  const items = new Map(sheet.items.map((item) => [item.id, item]));
  const detail = plan.changes.map(({ itemId, kind, toDurationMs }) => {
    const item = items.get(itemId);
    if (item === undefined) return '';
    return `${item.cue} ${pickText(item.title, language)}  ${kind === 'skip' ? t('catchUp.skipped') : `${formatLength(item.durationMs)} → ${formatLength(toDurationMs)}`}`;
  }).join('\n');
  return { what: parts.length === 0 ? t('catchUp.slide') : parts.join(t('catchUp.comma')), detail };
}

function Plan({ plan, letter, sheet, currency, onSettled }: { readonly plan: CatchUpPlan; readonly letter: string; readonly sheet: Runsheet; readonly currency: string; readonly onSettled: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { what, detail } = useWhat(plan, sheet);
  const isSlide = plan.changes.length === 0;
  const apply = useAction(applyCatchUp, { planId: plan.id, savesMs: plan.savesMs, changes: isSlide ? [] : [...plan.changes] });
  const go = async (): Promise<void> => { if ((await apply.run())?.kind === 'done') onSettled(); };
  const cost = plan.costMinor === 0 ? t('catchUp.free') : t('catchUp.cost', { money: `−${formatsOf(language).moneyFigure(plan.costMinor, currency)}` });
  return (
    <li className={css['plan']} data-plan={plan.id}>
      <span className={css['letter']}>{letter}</span>
      <span className={css['what']} title={detail === '' ? what : detail}>{what}</span>
      <span className={css['figures']}>
        {isSlide ? null : <><b>{t('catchUp.saves', { span: formatLength(plan.savesMs) })}</b>{' · '}{cost}{' · '}</>}
        {t('catchUp.ends', { time: formatClock(plan.endsAt, sheet.timeZone) })}
      </span>
      {isSlide
        ? <Button size="small" variant="quiet" onClick={onSettled}>{t('catchUp.slideButton')}</Button>
        : <Button size="small" busy={apply.busy} disabledReason={apply.reason} data-action="applyCatchUp" onClick={() => { void go(); }}>{t('catchUp.apply')}</Button>}
    </li>
  );
}

/** One press after the other: what was done is said, and taken back with one button. */
function Applied({ rows, by, onUndone, onDismiss }: { readonly rows: number; readonly by: string; readonly onUndone: () => void; readonly onDismiss: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const undo = useAction(undoEdit, undefined);
  const back = async (): Promise<void> => { if ((await undo.run())?.kind === 'done') onUndone(); };
  return (
    <div className={css['applied']} role="status" data-testid="catchup-applied">
      <span>{by === '' ? t('catchUp.applied', { count: rows }) : t('catchUp.appliedBy', { count: rows, by })}</span>
      <Button size="small" busy={undo.busy} disabledReason={undo.reason} data-action="undoCatchUp" onClick={() => { void back(); }}><Undo2 size={14} aria-hidden="true" />{t('catchUp.undo')}</Button>
      <Button size="small" variant="quiet" icon aria-label={t('catchUp.keep')} title={t('catchUp.keep')} onClick={onDismiss}><X size={14} /></Button>
    </div>
  );
}

/** How late the show is where it counts: neither more than the row on air, nor more than the end of the show. */
function useLateMs(forecast: Forecast | null): number | null {
  const now = useTick(1);
  if (forecast === null || forecast.base.kind !== 'running' || now === null) return null;
  return Math.max(0, Math.min(absoluteOffset(forecast, instant(now)) ?? 0, showOverUnder(forecast, instant(now))));
}

function Plans({ sheet, forecast, lateMs }: { readonly sheet: Runsheet; readonly forecast: Forecast; readonly lateMs: number }): ReactNode {
  const { t } = useTranslation('live');
  const ui = useLiveUi();
  const now = useTick(AGAIN_HZ);
  const products = useShow((state) => state.products);
  const currency = useShow((state) => state.room.currency);
  const plans = useMemo(() => (now === null ? [] : planCatchUp(forecast, sheet, products, instant(now), currency)), [forecast, sheet, products, now, currency]);
  // Chosen or let slide: either way nobody asks again until it has grown worse.
  const settle = (): void => ui.slide(lateMs);
  return (
    <section className={css['panel']} aria-label={t('catchUp.title')} data-testid="catchup">
      <h3 className={css['title']}>{plans.length === 0 ? t('catchUp.none') : t('catchUp.head', { span: formatSpan(lateMs), count: plans.length })}</h3>
      <ul>{plans.map((plan, at) => <Plan key={plan.id} plan={plan} letter={LETTERS[at] ?? ''} sheet={sheet} currency={currency} onSettled={settle} />)}</ul>
      {plans.length === 0 && <Button size="small" variant="quiet" className={css['close']} onClick={settle}>{t('catchUp.close')}</Button>}
    </section>
  );
}

/** The plans over the rows, where there is no room between them. */
export function CatchUpPopover(): ReactNode {
  const { t } = useTranslation('live');
  const ui = useLiveUi();
  const sheet = useSheet();
  const forecast = useForecast();
  const lateMs = useLateMs(forecast);
  const isShort = useIsShort();
  if (!isShort || sheet === null || forecast === null || lateMs === null) return null;
  return <Popover title={t('catchUp.title')} onClose={ui.close}><Plans sheet={sheet} forecast={forecast} lateMs={lateMs} /></Popover>;
}

/** Two or three ways back when the show runs late beyond the room's threshold, or when asked for; then the way back from that. */
export function CatchUpPanel({ sheet, forecast }: { readonly sheet: Runsheet; readonly forecast: Forecast }): ReactNode {
  const { t } = useTranslation('live');
  const ui = useLiveUi();
  const room = useShow((state) => state.room);
  const applied = useShow(undoableCatchUp);
  const lateMs = useLateMs(forecast);
  const isShort = useIsShort();
  const [kept, setKept] = useState<string | null>(null);
  if (lateMs === null) return null;
  const isDue = wantsCatchUp(lateMs, lateThreshold(room), ui.slidAt);
  return (
    <>
      {applied !== null && applied.editId !== kept && <Applied rows={applied.rows} by={applied.by} onUndone={() => ui.slide(null)} onDismiss={() => setKept(applied.editId)} />}
      {isShort && isDue && <button type="button" className={css['line']} data-popover="catchUp" onClick={() => ui.toggle('catchUp')}><b>{t('catchUp.late', { span: formatSpan(lateMs) })}</b><span>{t('catchUp.look')}</span></button>}
      {!isShort && (isDue || ui.popover === 'catchUp') && <Plans sheet={sheet} forecast={forecast} lateMs={lateMs} />}
    </>
  );
}
