import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { rowsJumpedOver } from '#shared/show/order.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { dropRow, jumpToItem, restoreRow } from '../../state/commands.ts';
import { useProducts, useRole, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatLength } from '../../ui/numberFormat.ts';
import css from './runsheet.module.css';

type Fact = readonly [label: string, value: ReactNode];

function useFacts(item: RunsheetItem): readonly Fact[] {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const products = useProducts(item.productIds);
  const chosen = language === 'en' && item.talkingPoints.en.length > 0 ? item.talkingPoints.en : item.talkingPoints.zh;
  const points = chosen.length > 0 ? chosen : item.talkingPoints.en;
  const facts: readonly Fact[] = [
    [t('row.phase'), t(item.phase, { ns: 'phases' })],
    [t('row.timing'), `${t('sheet.lengthMin', { length: formatLength(item.durationMs), min: formatLength(item.minDurationMs) })} · ${t(`sheet.${item.flex}`)}${item.endAction === 'autoNext' ? ` · ${t('sheet.autoNext')}` : ''}`],
    [t('row.products'), products.map(({ id, product }) => (product === null ? id : `${id} ${pickText(product.name, language)}`)).join('\n')],
    [t('row.priceLine'), item.priceLine],
    [t('row.mechanism'), item.mechanism],
    [t('row.points'), points.length === 0 ? '' : <ul key="points">{points.map((point) => <li key={point}>{point}</li>)}</ul>],
    [t('row.interaction'), item.interaction],
    [t('row.lottery'), item.lotteryId ?? ''],
    [t('row.scene'), item.obsScene ?? ''],
    [t('row.overlay'), item.overlay],
    [t('row.owners'), item.owners.join(' · ')],
    [t('row.cue'), item.producerCue],
    [t('row.kpi'), item.kpiTarget],
    [t('row.compliance'), item.complianceNote],
    [t('row.fallback'), item.fallback],
    ...Object.entries(item.custom),
  ];
  return facts.filter(([, value]) => value !== '');
}

function Jump({ item, onDone }: { readonly item: RunsheetItem; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const show = useShow((state) => state.show);
  const later = useAction(jumpToItem, { itemId: item.id, jumpedRows: 'toDo' });
  const drop = useAction(jumpToItem, { itemId: item.id, jumpedRows: 'dropped' });
  if (show.kind !== 'running' || show.onAir.item.id === item.id || item.role === 'milestone' || !show.sheet.items.some(({ id }) => id === item.id)) return null;
  const skipped = rowsJumpedOver(show, item.id).map((id) => show.sheet.items.find((row) => row.id === id)).filter((row) => row !== undefined);
  const wasPlayed = show.done.some((run) => run.item.id === item.id);
  const go = async (action: typeof later): Promise<void> => { if ((await action.run())?.kind === 'done') onDone(); };
  return (
    <section className={css['jump']}>
      <p>{wasPlayed ? t('row.jumpBackHelp') : t('row.jumpHelp')}</p>
      {skipped.length > 0 && <p className={css['skipped']}>{t('row.jumpedOver', { count: skipped.length })} {skipped.map((row) => `${row.cue} ${pickText(row.title, language)}`).join(' · ')}</p>}
      <div className={css['jumpButtons']}>
        <Button variant="primary" busy={later.busy} disabledReason={later.reason} onClick={() => { void go(later); }} data-action="jump">{skipped.length > 0 ? t('row.jumpToDo') : t('action.jump')}</Button>
        {skipped.length > 0 && <Button busy={drop.busy} disabledReason={drop.reason} onClick={() => { void go(drop); }}>{t('row.jumpDropped')}</Button>}
      </div>
    </section>
  );
}

/** Skip a coming row of the running show, or give a skipped one back. */
function Mark({ item }: { readonly item: RunsheetItem }): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const show = useShow((state) => state.show);
  const isDropped = show.kind === 'running' && show.dropped.includes(item.id);
  const { reason, busy, run } = useAction(isDropped ? restoreRow : dropRow, { itemId: item.id });
  if (show.kind !== 'running' || show.onAir.item.id === item.id || item.role === 'milestone' || !show.sheet.items.some(({ id }) => id === item.id)) return null;
  return (
    <section className={css['jump']}>
      <p>{t(isDropped ? 'mark.dropped' : 'mark.help')}</p>
      <div className={css['jumpButtons']}><Button busy={busy} disabledReason={reason} data-action={isDropped ? 'restoreRow' : 'dropRow'} onClick={() => { void run(); }}>{t(isDropped ? 'console:action.restoreRow' : 'console:action.dropRow')}</Button></div>
    </section>
  );
}

/** Everything the plan says about a row, and the way to jump there. */
export function RowDialog({ item, onClose }: { readonly item: RunsheetItem; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const role = useRole();
  const facts = useFacts(item);
  return (
    <Dialog title={`${t('row.title', { cue: item.cue })} · ${pickText(item.title, language)}`} onClose={onClose}>
      <div className={css['detail']}>
        {role === 'producer' && <><Jump item={item} onDone={onClose} /><Mark item={item} /></>}
        <dl className={css['facts']}>{facts.map(([label, value]) => <div key={label} style={{ display: 'contents' }}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      </div>
    </Dialog>
  );
}
