import { Undo2, X } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { planCatchUp, type CatchUpPlan } from '#shared/runsheet/catchUp.ts';
import { absoluteOffset, showOverUnder, type Forecast } from '#shared/runsheet/forecast.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { applyCatchUp, undoEdit } from '../../state/commands.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatClock, formatLength, formatMoney, formatSpan } from '../../ui/numberFormat.ts';
import { useLiveUi } from '../live/liveUi.ts';
import css from './catchup.module.css';
import { lateThreshold, touchedCues, undoableCatchUp, wantsCatchUp } from './catchUpText.ts';

/** More cues than this are counted instead of listed. */
const LISTED = 4;
/** Plans are worked out anew with every change of the show, and this often while the clock alone moves: figures under the hand must not jump each second. */
const AGAIN_HZ = 1 / 5;

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

function Plan({ plan, sheet, currency, onSlide }: { readonly plan: CatchUpPlan; readonly sheet: Runsheet; readonly currency: string; readonly onSlide: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { what, detail } = useWhat(plan, sheet);
  const isSlide = plan.changes.length === 0;
  const apply = useAction(applyCatchUp, { planId: plan.id, savesMs: plan.savesMs, changes: isSlide ? [] : [...plan.changes] });
  const cost = plan.costMinor === 0 ? t('catchUp.free') : t('catchUp.cost', { money: formatMoney(-plan.costMinor, currency, language) });
  return (
    <li className={css['plan']} data-plan={plan.id}>
      <span className={css['letter']}>{plan.id}</span>
      <span className={css['what']} title={detail === '' ? what : detail}>{what}</span>
      <span className={css['figures']}>
        {isSlide ? null : <><b>{t('catchUp.saves', { span: formatLength(plan.savesMs) })}</b>{' · '}{cost}{' · '}</>}
        {t('catchUp.ends', { time: formatClock(plan.endsAt, sheet.timeZone) })}
      </span>
      {isSlide
        ? <Button size="small" variant="quiet" onClick={onSlide}>{t('catchUp.slideButton')}</Button>
        : <Button size="small" busy={apply.busy} disabledReason={apply.reason} data-action="applyCatchUp" onClick={() => { void apply.run(); }}>{t('catchUp.apply')}</Button>}
    </li>
  );
}

/** One press after the other: what was done is said, and taken back with one button. */
function Applied({ rows, by, onDismiss }: { readonly rows: number; readonly by: string; readonly onDismiss: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const undo = useAction(undoEdit, undefined);
  return (
    <div className={css['applied']} role="status" data-testid="catchup-applied">
      <span>{by === '' ? t('catchUp.applied', { count: rows }) : t('catchUp.appliedBy', { count: rows, by })}</span>
      <Button size="small" busy={undo.busy} disabledReason={undo.reason} data-action="undoCatchUp" onClick={() => { void undo.run(); }}><Undo2 size={14} aria-hidden="true" />{t('catchUp.undo')}</Button>
      <Button size="small" variant="quiet" icon aria-label={t('catchUp.keep')} title={t('catchUp.keep')} onClick={onDismiss}><X size={14} /></Button>
    </div>
  );
}

function Plans({ sheet, forecast, lateMs, onSlide }: { readonly sheet: Runsheet; readonly forecast: Forecast; readonly lateMs: number; readonly onSlide: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const now = useTick(AGAIN_HZ);
  const products = useShow((state) => state.products);
  const currency = useShow((state) => state.room.currency);
  const plans = useMemo(() => (now === null ? [] : planCatchUp(forecast, sheet, products, instant(now), currency)), [forecast, sheet, products, now, currency]);
  return (
    <section className={css['panel']} aria-label={t('catchUp.title')} data-testid="catchup">
      <h3 className={css['title']}>{plans.length === 0 ? t('catchUp.none') : t('catchUp.head', { span: formatSpan(lateMs), count: plans.length })}</h3>
      <ul>{plans.map((plan) => <Plan key={plan.id} plan={plan} sheet={sheet} currency={currency} onSlide={onSlide} />)}</ul>
      {plans.length === 0 && <Button size="small" variant="quiet" className={css['close']} onClick={onSlide}>{t('catchUp.close')}</Button>}
    </section>
  );
}

/** Two or three ways back when the show runs late beyond the room's threshold, or when asked for; then the way back from that. */
export function CatchUpPanel({ sheet, forecast }: { readonly sheet: Runsheet; readonly forecast: Forecast }): ReactNode {
  const now = useTick(1);
  const ui = useLiveUi();
  const room = useShow((state) => state.room);
  const applied = useShow(undoableCatchUp);
  const [kept, setKept] = useState<string | null>(null);
  const [slidAt, setSlidAt] = useState<number | null>(null);
  if (forecast.base.kind !== 'running' || now === null) return null;
  const lateMs = Math.max(0, Math.min(absoluteOffset(forecast, instant(now)) ?? 0, showOverUnder(forecast, instant(now))));
  const isAsked = ui.popover === 'catchUp';
  const isShown = isAsked || wantsCatchUp(lateMs, lateThreshold(room), slidAt);
  const slide = (): void => { setSlidAt(lateMs); if (isAsked) ui.close(); };
  return (
    <>
      {applied !== null && applied.editId !== kept && <Applied rows={applied.rows} by={applied.by} onDismiss={() => setKept(applied.editId)} />}
      {isShown && <Plans sheet={sheet} forecast={forecast} lateMs={lateMs} onSlide={slide} />}
    </>
  );
}
