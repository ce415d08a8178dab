import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceState } from '#shared/show/state.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from './sources.module.css';
import { entryOf, type EntryDraft, type EntryType } from './manualDraft.ts';

const TYPES: readonly EntryType[] = ['comment', 'order', 'viewers'];
const EMPTY: EntryDraft = { type: 'comment', who: '', text: '', product: '', quantity: '1', amount: '', online: '' };

/** A comment, an order or a head count typed by the producer. Stays open for the next one. */
export function ManualEntry({ source }: { readonly source: SourceState }): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const { currency, products } = useShow(({ room, products: shelf }) => ({ currency: room.currency, products: shelf }));
  const [draft, setDraft] = useState<EntryDraft>(EMPTY);
  const { asked, ask } = useAnswer<null>();
  const entry = entryOf(draft, currency);
  const set = (field: keyof EntryDraft) => (event: { readonly target: { readonly value: string } }): void => { setDraft({ ...draft, [field]: event.target.value }); };
  const send = async (): Promise<void> => {
    if (!entry.ok) return;
    const answer = await ask(async () => link.enterEvent(source.config.id, entry.value));
    if (answer.kind === 'ok') setDraft({ ...EMPTY, type: draft.type, who: draft.type === 'comment' ? '' : draft.who });
  };
  const field = (name: 'who' | 'text' | 'quantity' | 'amount' | 'online'): ReactNode => (
    <Field label={t(`sources.hand.${name}`, name === 'amount' ? { currency } : {})} error={!entry.ok && entry.failure === name && draft[name] !== '' ? t(`sources.hand.bad.${name}`) : null}>
      {(ids) => <Input {...ids} value={draft[name]} inputMode={name === 'who' || name === 'text' ? 'text' : 'decimal'} onChange={set(name)} />}
    </Field>
  );
  return (
    <form className={css['entryForm']} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <div className={css['entry']}>
        <Field label={t('sources.hand.type')}>{(ids) => <Select {...ids} value={draft.type} onChange={set('type')}>{TYPES.map((type) => <option key={type} value={type}>{t(`sources.hand.types.${type}`)}</option>)}</Select>}</Field>
        {draft.type === 'viewers' ? field('online') : field('who')}
        {draft.type === 'comment' ? field('text') : null}
        {draft.type === 'order' ? (
          <>
            <Field label={t('sources.hand.product')}>{(ids) => <Select {...ids} value={draft.product} onChange={set('product')}><option value="">{t('sources.hand.noProduct')}</option>{products.map(({ id, linkNo, name }) => <option key={id} value={id}>{linkNo === null ? name.zh : `${linkNo} · ${name.zh}`}</option>)}</Select>}</Field>
            {field('quantity')}{field('amount')}
          </>
        ) : null}
      </div>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : asked.kind === 'answered' ? <Hint tone="good" title={t('sources.hand.done')} /> : null}
      <div><Button type="submit" variant="primary" busy={asked.kind === 'asking'} disabledReason={entry.ok ? null : t('sources.hand.incomplete')}>{t('sources.hand.enter')}</Button></div>
    </form>
  );
}
