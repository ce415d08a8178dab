import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { promisesCsv } from '#shared/compliance/gate/promisesCsv.ts';
import type { Promised } from '#shared/compliance/gate/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { saveText } from '../ui/saveFile.ts';
import { useMay, useSheet } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { useSend } from './useSend.ts';
import { useToday } from './useToday.ts';
import type { RoomWords } from './useWords.ts';
import css from './words.module.css';

/** One promise: who sees to it, until when, and what became of it. */
function PromiseRow({ promise, today }: { readonly promise: Promised; readonly today: string }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send } = useSend();
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const [note, setNote] = useState('');
  const isOpen = promise.state === 'open';
  const isLate = isOpen && promise.dueOn !== null && today !== '' && promise.dueOn < today;
  const assign = (owner: string, dueOn: string | null): void => { void send({ kind: 'assignPromise', promiseId: promise.id, owner, dueOn }); };
  const settle = (state: Promised['state']): void => { void send({ kind: 'settlePromise', promiseId: promise.id, state, note: note.trim() }); };
  return (
    <li className={css['promise']} data-testid="promise">
      <div className={css['rowHead']}>
        <Tag tone={isLate ? 'air' : isOpen ? 'warn' : promise.state === 'kept' ? 'ready' : 'plain'}>{isLate ? t('promise.late') : t(`promise.state.${promise.state}`)}</Tag>
        <b className={css['rowTitle']}>{promise.text}</b>
        <small>{t(`promise.from.${promise.from}`)} · {promise.by} · {formats.dayClock(promise.at, zone)}</small>
      </div>
      {isOpen ? (
        <div className={css['inline']}>
          <Input aria-label={t('promise.owner')} placeholder={t('promise.owner')} defaultValue={promise.owner} maxLength={60} onBlur={(event) => { if (event.target.value.trim() !== promise.owner) assign(event.target.value.trim(), promise.dueOn); }} />
          <Input aria-label={t('promise.due')} type="date" defaultValue={promise.dueOn ?? ''} onBlur={(event) => { const due = event.target.value === '' ? null : event.target.value; if (due !== promise.dueOn) assign(promise.owner, due); }} />
          <Input aria-label={t('promise.note')} placeholder={t('promise.note')} value={note} maxLength={400} onChange={(event) => { setNote(event.target.value); }} />
          <Button size="small" variant="primary" onClick={() => { settle('kept'); }}>{t('promise.kept')}</Button>
          <Button size="small" disabledReason={note.trim() === '' ? t('promise.needsReason') : null} onClick={() => { settle('dropped'); }}>{t('promise.drop')}</Button>
        </div>
      ) : <div className={css['inline']}><small>{[promise.owner, promise.settledBy, promise.settledAt === null ? '' : formats.dayClock(promise.settledAt, zone), promise.note].filter((each) => each !== '').join(' · ')}</small><Button size="small" variant="quiet" onClick={() => { settle('open'); }}>{t('promise.reopen')}</Button></div>}
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
    </li>
  );
}

/** The ledger: what was promised on air, open ones first. */
export function PromisesPane({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const today = useToday();
  const mayKeep = useMay('keepRecords');
  const { problem, send } = useSend();
  const [draft, setDraft] = useState({ text: '', owner: '', dueOn: '' });
  const { promises } = room.compliance;
  const add = async (): Promise<void> => {
    if (await send({ kind: 'recordPromise', text: draft.text.trim(), owner: draft.owner.trim(), dueOn: draft.dueOn === '' ? null : draft.dueOn })) setDraft({ text: '', owner: '', dueOn: '' });
  };
  return (
    <div className={css['pane']}>
      <div className={css['inline']}>
        <Field label={t('promise.text')} error={problem}>{(ids) => <Input {...ids} value={draft.text} maxLength={400} onChange={(event) => { setDraft({ ...draft, text: event.target.value }); }} />}</Field>
        <Field label={t('promise.owner')}>{(ids) => <Input {...ids} value={draft.owner} maxLength={60} onChange={(event) => { setDraft({ ...draft, owner: event.target.value }); }} />}</Field>
        <Field label={t('promise.due')}>{(ids) => <Input {...ids} type="date" value={draft.dueOn} onChange={(event) => { setDraft({ ...draft, dueOn: event.target.value }); }} />}</Field>
        <Button variant="primary" disabledReason={!mayKeep ? t('agree.notYou') : draft.text.trim() === '' ? t('promise.needsText') : null} onClick={() => { void add(); }}>{t('promise.add')}</Button>
      </div>
      {promises.length > 0 && <div className={css['buttons']}><span className={css['empty']}>{t('promise.summary', { open: promises.filter(({ state }) => state === 'open').length, late: promises.filter(({ state, dueOn }) => state === 'open' && dueOn !== null && today !== '' && dueOn < today).length, kept: promises.filter(({ state }) => state === 'kept').length })}</span><Button size="small" onClick={() => { saveText('promises.csv', 'text/csv', promisesCsv(promises)); }}>{t('promise.export')}</Button></div>}
      {promises.length === 0 ? <p className={css['empty']}>{t('promise.empty')}</p> : (
        <ul className={css['rows']}>{[...promises.filter(({ state }) => state === 'open'), ...promises.filter(({ state }) => state !== 'open')].map((promise) => <PromiseRow key={promise.id} promise={promise} today={today} />)}</ul>
      )}
    </div>
  );
}
