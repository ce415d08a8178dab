import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useMay, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { typedMoney, valueOf } from './amounts.ts';
import { CostsForm } from './CostsForm.tsx';
import css from './figures.module.css';
import { SpendImport } from './SpendImport.tsx';
import type { FiguresNow } from './useFigures.ts';
import { useFigureWords } from './useFigureWords.ts';

const EMPTY = { channel: '', cost: '', paid: '' };

function AddSpend({ currency, mayNot }: { readonly currency: string; readonly mayNot: string | null }): ReactNode {
  const { t } = useTranslation('metrics');
  const desk = useDesk();
  const busy = useBusy('recordAdSpend');
  const [draft, setDraft] = useState(EMPTY);
  const [cost, paid] = [typedMoney(draft.cost, currency), typedMoney(draft.paid, currency)];
  const isReady = draft.channel.trim() !== '' && cost.kind === 'value' && paid.kind !== 'bad';
  const add = async (): Promise<void> => {
    const done = await desk.send({ kind: 'recordAdSpend', entries: [{ channel: draft.channel.trim().slice(0, 60), costMinor: valueOf(cost) ?? 0, paidMinor: valueOf(paid) }], replace: false });
    if (done.kind === 'done') setDraft(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string, isBad: boolean, help?: string): ReactNode => (
    <Field label={label} error={isBad ? t('spend.bad') : null} help={help}>{(ids) => <Input {...ids} value={draft[name]} inputMode={name === 'channel' ? 'text' : 'decimal'} onChange={(event) => { setDraft({ ...draft, [name]: event.target.value }); }} />}</Field>
  );
  return (
    <form className={css['addSpend']} onSubmit={(event) => { event.preventDefault(); if (isReady && mayNot === null) void add(); }}>
      {field('channel', t('spend.channel'), false)}{field('cost', t('spend.cost', { currency }), cost.kind === 'bad')}{field('paid', t('spend.paid', { currency }), paid.kind === 'bad', t('spend.paidHelp'))}
      <Button type="submit" variant="primary" busy={busy} disabledReason={mayNot ?? (isReady ? null : t('spend.bad'))}>{t('spend.add')}</Button>
    </form>
  );
}

function Entries({ currency, mayNot }: { readonly currency: string; readonly mayNot: string | null }): ReactNode {
  const { t } = useTranslation('metrics');
  const desk = useDesk();
  const words = useFigureWords(currency);
  const entries = useShow((show) => show.goals.adSpend);
  if (entries.length === 0) return <p className={css['note']}>{t('spend.empty')}</p>;
  return (
    <table className={css['table']}>
      <thead><tr><th scope="col">{t('spend.channel')}</th><th scope="col">{t('spend.cost', { currency })}</th><th scope="col">{t('spend.paid', { currency })}</th><th /></tr></thead>
      <tbody>
        {entries.map(({ id, channel, costMinor, paidMinor }) => (
          <tr key={id}>
            <th scope="row">{channel}</th><td className={css['value']}>{words.value(costMinor, 'money')}</td><td className={css['value']}>{words.value(paidMinor, 'money')}</td>
            <td className={css['act']}><Button variant="quiet" size="small" icon aria-label={`${t('spend.remove')} ${channel}`} disabledReason={mayNot} onClick={() => { void desk.send({ kind: 'removeAdSpend', id }); }}><Trash2 size={14} /></Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was spent on ads and on the show, and what came of it. */
export function SpendView({ now, currency }: { readonly now: FiguresNow; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const words = useFigureWords(currency);
  const mayNot = useMay('readMoney') ? null : t('goals.mayNot');
  return (
    <div className={css['spend']}>
      <section className={css['form']} aria-label={t('spend.title')}>
        <h3>{t('spend.title')}</h3>
        <AddSpend currency={currency} mayNot={mayNot} />
        <SpendImport currency={currency} mayNot={mayNot} />
        <Entries currency={currency} mayNot={mayNot} />
      </section>
      <section className={css['form']} aria-label={t('spend.costs')}>
        <h3>{t('spend.costs')}</h3>
        <CostsForm currency={currency} mayNot={mayNot} />
        <ul className={css['results']}>
          {(['adRoi', 'showRoi'] as const).map((id) => {
            const figure = now.figures.get(id);
            return figure === undefined ? null : <li key={id}><strong>{t(`name.${id}`)} {words.value(figure.value, figure.unit)}</strong><span className={css['note']}>{words.line(figure)}</span>{figure.cautions.map((caution) => <span key={caution} className={css['caution']}>{t(`caution.${caution}`)}</span>)}</li>;
          })}
        </ul>
      </section>
    </div>
  );
}
