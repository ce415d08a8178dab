import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShowCosts } from '#shared/goals/goals.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { moneyText, typedMoney, typedNumber, valueOf } from './amounts.ts';
import css from './figures.module.css';

const text = (value: number | null): string => (value === null ? '' : String(value));

/** Margin, commission, people and prizes. A field left empty is not counted, and the return says so. */
export function CostsForm({ currency, mayNot }: { readonly currency: string; readonly mayNot: string | null }): ReactNode {
  const { t } = useTranslation('metrics');
  const desk = useDesk();
  const busy = useBusy('setShowCosts');
  const costs = useShow((show) => show.goals.costs);
  const [draft, setDraft] = useState({ margin: text(costs.marginPct), commission: text(costs.commissionPct), people: moneyText(costs.costPeopleMinor, currency), prizes: moneyText(costs.costPrizesMinor, currency) });
  const [isSaved, setSaved] = useState(false);
  const percent = (typed: string) => typedNumber(typed, { whole: false, max: 100 });
  const typed = { margin: percent(draft.margin), commission: percent(draft.commission), people: typedMoney(draft.people, currency), prizes: typedMoney(draft.prizes, currency) };
  const isBad = Object.values(typed).some(({ kind }) => kind === 'bad');
  const save = async (): Promise<void> => {
    const wanted: ShowCosts = { marginPct: valueOf(typed.margin), commissionPct: valueOf(typed.commission), costPeopleMinor: valueOf(typed.people), costPrizesMinor: valueOf(typed.prizes) };
    setSaved((await desk.send({ kind: 'setShowCosts', costs: wanted })).kind === 'done');
  };
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); if (!isBad && mayNot === null) void save(); }}>
      <div className={css['fields']}>
        {(['margin', 'commission', 'people', 'prizes'] as const).map((name) => (
          <Field key={name} label={t(`spend.${name}`, { currency })} error={typed[name].kind === 'bad' ? t(name === 'margin' || name === 'commission' ? 'spend.badPct' : 'spend.bad') : null}>
            {(ids) => <Input {...ids} value={draft[name]} inputMode="decimal" onChange={(event) => { setDraft({ ...draft, [name]: event.target.value }); setSaved(false); }} />}
          </Field>
        ))}
      </div>
      <div className={css['actions']}><Button type="submit" busy={busy} disabledReason={mayNot ?? (isBad ? t('spend.bad') : null)}>{t('spend.saveCosts')}</Button>{isSaved && <span role="status" className={css['good']}>{t('spend.savedCosts')}</span>}</div>
    </form>
  );
}
