import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MIN_REASON } from '#shared/deletion/deletion.ts';
import type { DeletionPlan } from '#shared/deletion/plan.ts';
import type { SessionId } from '#shared/ids.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useEngineNow, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './deletion.module.css';
import { heldGroups } from './heldGroups.ts';

type Read = { readonly kind: 'reading' } | { readonly kind: 'read'; readonly plan: DeletionPlan } | { readonly kind: 'failed'; readonly text: string };

function usePlan(sessionId: SessionId): Read {
  const { t } = useTranslation(['refusals', 'common']);
  const { query } = useDesk().link;
  const [read, setRead] = useState<Read>({ kind: 'reading' });
  useEffect(() => {
    let isOver = false;
    void query({ kind: 'deletionPlan', sessionId }).then((answer) => {
      if (isOver) return;
      setRead(answer.kind === 'ok' ? { kind: 'read', plan: answer.value.plan } : { kind: 'failed', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') });
    });
    return () => { isOver = true; };
  }, [query, sessionId, t]);
  return read;
}

/** Records of prices, promises and orders are wanted by law for so long. */
const THREE_YEARS_MS = 3 * 365.25 * 86_400_000;

function Plan({ plan }: { readonly plan: DeletionPlan }): ReactNode {
  const { t } = useTranslation('deletion');
  const { whole, dayClock } = formatsOf(useLanguage());
  const now = useEngineNow()() ?? 0;
  const { draws, recordings } = plan.kept;
  return (
    <div className={css['plan']}>
      {plan.hindrance !== null && <p role="alert" className={css['bad']} data-testid="deletion-hindrance">{t(`problem.${plan.hindrance.problem}`, { name: plan.hindrance.subject })}</p>}
      {now - (plan.session.endedAt ?? plan.session.openedAt) < THREE_YEARS_MS && plan.session.mode === 'live' && <p className={css['warn']}>{t('young')}</p>}
      <section><h3>{t('goes')}</h3><ul data-testid="deletion-goes">{heldGroups(plan.counts).map(({ group, rows }) => <li key={group}><span>{t(`group.${group}`)}</span><b>{whole(rows)}</b></li>)}</ul></section>
      <section><h3>{t('stays')}</h3><ul data-testid="deletion-stays">
        {draws.map(({ drawId, name, retainUntil }) => <li key={drawId}>{t('kept.draw', { name, until: dayClock(retainUntil, undefined).slice(0, 10) })}</li>)}
        <li>{t('kept.audit')}</li><li>{t('kept.carried')}</li>
        {recordings.length > 0 && <li>{t('kept.recordings', { files: recordings.join(', ') })}</li>}
        <li>{t('kept.taken')}</li>
      </ul></section>
    </div>
  );
}

/** What deleting a session means, and the asking for it: another owner or compliance officer allows it on a screen of their own. */
export function DeleteDialog({ sessionId, title, onClose }: { readonly sessionId: SessionId; readonly title: string; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['deletion', 'common']);
  const desk = useDesk();
  const busy = useBusy('deleteSession');
  const read = usePlan(sessionId);
  const [reason, setReason] = useState('');
  const waits = useShow(({ asks }) => asks.some(({ command }) => command['kind'] === 'deleteSession' && command['sessionId'] === sessionId));
  const isAgreed = useShow(({ deletions }) => deletions.some((each) => each.sessionId === sessionId && each.situation.kind !== 'refused'));
  const isClear = read.kind === 'read' && read.plan.hindrance === null;
  const disabled = !isClear ? t('blocked') : reason.trim().length < MIN_REASON ? t('reasonNeeded') : waits ? t('waits') : null;
  if (isAgreed) return <Dialog title={t('title', { title })} onClose={onClose} foot={<Button onClick={onClose}>{t('common:close')}</Button>}><p role="status">{t('agreed')}</p></Dialog>;
  return (
    <Dialog
      title={t('title', { title })} onClose={onClose} width="wide"
      foot={<><Button onClick={onClose}>{t('common:cancel')}</Button><Button variant="danger" busy={busy} disabledReason={disabled} data-testid="deletion-ask" onClick={() => { void desk.send({ kind: 'deleteSession', sessionId, reason: reason.trim() }); }}>{t('ask')}</Button></>}
    >
      {read.kind === 'reading' && <p>{t('reading')}</p>}
      {read.kind === 'failed' && <p role="alert" className={css['bad']}>{read.text}</p>}
      {read.kind === 'read' && <Plan plan={read.plan} />}
      {isClear && <Field label={t('reason')} help={t('reasonHelp')}>{(ids) => <Input {...ids} value={reason} maxLength={400} disabled={waits} onChange={(event) => { setReason(event.target.value); }} />}</Field>}
      {waits && <p role="status" className={css['warn']} data-testid="deletion-waits">{t('waitsHelp')}</p>}
    </Dialog>
  );
}
