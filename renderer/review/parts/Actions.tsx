import { Plus } from 'lucide-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_ACTIONS, type ReviewAction } from '#shared/review/actions.ts';
import type { ActionsPart } from '#shared/review/report.ts';
import { METRIC_IDS_FOR_ACTIONS } from '../actionMetrics.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Part } from '../DataTable.tsx';
import { useAround, When } from '../reportContext.tsx';
import { useSentence } from '../useSentence.ts';
import css from '../review.module.css';

interface Draft { readonly text: string; readonly owner: string; readonly dueOn: string; readonly metric: string; readonly baseline: number | null; readonly variable: string }

function Action({ action }: { readonly action: ReviewAction }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const maySettle = useMay('reviewShow');
  const desk = useDesk();
  const settle = (state: 'open' | 'done'): void => { void desk.send({ kind: 'settleReviewAction', actionId: action.id, state, note: '' }); };
  return (
    <li className={css['action']} data-state={action.state}>
      <p><b>{action.text}</b> <Tag tone={action.state === 'done' ? 'ready' : action.state === 'dropped' ? 'outline' : 'accent'}>{t(`actions.state.${action.state}`)}</Tag></p>
      <p className={css['dim']}>{action.owner} · {action.dueOn}{action.metric !== '' && <> · {(t as (key: string, options: object) => string)(`metrics:name.${action.metric}`, { defaultValue: action.metric })}</>}{action.variable !== '' && <> · {t('actions.test', { what: action.variable })}</>}</p>
      {maySettle && <div className={css['buttons']}>
        {action.state === 'open' ? <Button size="small" onClick={() => { settle('done'); }}>{t('actions.done')}</Button> : <Button size="small" variant="quiet" onClick={() => { settle('open'); }}>{t('actions.reopen')}</Button>}
        <Button size="small" variant="quiet" onClick={() => { void desk.send({ kind: 'removeReviewAction', actionId: action.id }); }}>{t('actions.remove')}</Button>
      </div>}
    </li>
  );
}

/** Who, until when, judged by what: an action without them is a wish, and is not taken. */
function ActionForm({ first, onDone }: { readonly first: Draft; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'metrics', 'common']);
  const desk = useDesk();
  const { cover } = useAround();
  const [draft, setDraft] = useState(first);
  const set = (part: Partial<Draft>): void => { setDraft({ ...draft, ...part }); };
  const missing = draft.text.trim() === '' ? t('actions.needsText') : draft.owner.trim() === '' ? t('actions.needsOwner') : draft.dueOn === '' ? t('actions.needsDue') : null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) return;
    const outcome = await desk.send({ kind: 'saveReviewAction', actionId: null, sessionId: cover.sessionId, ...draft, target: null });
    if (outcome.kind === 'done') onDone();
  };
  return (
    <form className={css['actionForm']} onSubmit={(event) => { void save(event); }}>
      <Field label={t('actions.text')} className={css['wide']}>{(ids) => <Input {...ids} autoFocus maxLength={400} value={draft.text} onChange={(event) => { set({ text: event.target.value }); }} />}</Field>
      <Field label={t('column.owner')}>{(ids) => <Input {...ids} maxLength={60} value={draft.owner} onChange={(event) => { set({ owner: event.target.value }); }} />}</Field>
      <Field label={t('column.due')}>{(ids) => <Input {...ids} type="date" value={draft.dueOn} onChange={(event) => { set({ dueOn: event.target.value }); }} />}</Field>
      <Field label={t('actions.metric')}>{(ids) => <Select {...ids} value={draft.metric} onChange={(event) => { set({ metric: event.target.value }); }}><option value="">—</option>{METRIC_IDS_FOR_ACTIONS.map((id) => <option key={id} value={id}>{t(`metrics:name.${id}`)}</option>)}</Select>}</Field>
      <Field label={t('actions.variable')} help={t('actions.variableHelp')} className={css['wide']}>{(ids) => <Input {...ids} maxLength={200} value={draft.variable} onChange={(event) => { set({ variable: event.target.value }); }} />}</Field>
      <div className={css['buttons']}><Button type="submit" variant="primary" disabledReason={missing}>{t('actions.save')}</Button><Button variant="quiet" onClick={onDone}>{t('common:cancel')}</Button></div>
    </form>
  );
}

const EMPTY: Draft = { text: '', owner: '', dueOn: '', metric: '', baseline: null, variable: '' };

/** Part 16: at most five, each with an owner, a day and a metric. They stand in the preparation of the next show until somebody settles them. */
export function Actions({ actions }: { readonly actions: ActionsPart }): ReactNode {
  const { t } = useTranslation('review');
  const { cover } = useAround();
  const say = useSentence();
  // The room's own list: what was written a moment ago stands here before the report is computed again.
  const room = useShow(({ review }) => review.actions);
  const [own, before] = [room.filter(({ sessionId }) => sessionId === cover.sessionId), room.filter(({ sessionId, state }) => sessionId !== cover.sessionId && state === 'open')];
  const mayWrite = useMay('reviewShow');
  const [draft, setDraft] = useState<Draft | null>(null);
  // What was given up makes room.
  const isFull = own.filter(({ state }) => state !== 'dropped').length >= MAX_ACTIONS;
  return (
    <Part id="part-actions" n={16} title={t('part.actions')} help={t('actions.help')} tools={<Button size="small" variant="primary" data-testid="add-action" disabledReason={!mayWrite ? t('actions.mayNot') : isFull ? t('actions.full', { max: MAX_ACTIONS }) : null} onClick={() => { setDraft(EMPTY); }}><Plus size={14} aria-hidden />{t('actions.add')}</Button>}>
      {draft !== null && <ActionForm key={draft.text} first={draft} onDone={() => { setDraft(null); }} />}
      {own.length === 0 && draft === null && <p className={css['none']}>{t('actions.none')}</p>}
      <ul className={css['actionList']}>{own.map((action) => <Action key={action.id} action={action} />)}</ul>
      {actions.suggested.length > 0 && !isFull && <><h3 className={css['sub']}>{t('actions.suggested')}</h3><ul className={css['lines']}>{actions.suggested.map((each) => { const text = say(`actions.suggest.${each.about}`, each.params); return <li key={`${each.about} ${text}`}>{text} {each.moment !== null && <When moment={each.moment} />} {mayWrite && <Button size="small" variant="quiet" onClick={() => { setDraft({ ...EMPTY, text, metric: each.metric, baseline: each.baseline }); }}>{t('actions.take')}</Button>}</li>; })}</ul></>}
      {before.length > 0 && <><h3 className={css['sub']}>{t('actions.before')}</h3><ul className={css['actionList']}>{before.map((action) => <Action key={action.id} action={action} />)}</ul></>}
    </Part>
  );
}
