import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Field, Input, Select } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';

interface Base { readonly label: string; readonly error?: string | null }

export function TextIn({ label, value, max = 500, error = null, onChange }: Base & { readonly value: string; readonly max?: number; readonly onChange: (value: string) => void }): ReactNode {
  return <Field label={label} error={error}>{(ids) => <Input {...ids} value={value} maxLength={max} onChange={(event) => onChange(event.target.value)} />}</Field>;
}

/** A whole number; `null` where it may be empty and is. */
export function NumberIn({ label, value, error = null, onChange }: Base & { readonly value: number | null; readonly onChange: (value: number | null) => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const isBad = typed.trim() !== '' && !/^\d{1,9}$/u.test(typed.trim());
  return <Field label={label} error={isBad ? t('form.number') : error}>{(ids) => <Input {...ids} inputMode="numeric" value={typed} onChange={(event) => { setTyped(event.target.value); const text = event.target.value.trim(); if (text === '') onChange(null); else if (/^\d{1,9}$/u.test(text)) onChange(Number(text)); }} />}</Field>;
}

/** An amount in minor units. */
export function MoneyIn({ label, minor, currency, error = null, onChange }: Base & { readonly minor: number | null; readonly currency: string; readonly onChange: (minor: number | null) => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const { money } = formatsOf(useLanguage());
  const [typed, setTyped] = useState(minor === null ? '' : money(minor, currency));
  const parsed = typed.trim() === '' ? null : parseTypedAmount(typed, currency);
  return <Field label={label} error={parsed !== null && !parsed.ok ? t('form.amount') : error}>{(ids) => <Input {...ids} inputMode="decimal" value={typed} onChange={(event) => { setTyped(event.target.value); const next = event.target.value.trim() === '' ? null : parseTypedAmount(event.target.value, currency); if (next === null) onChange(null); else if (next.ok) onChange(next.value); }} />}</Field>;
}

export function ChoiceIn<K extends string>({ label, value, options, error = null, onChange }: Base & { readonly value: K; readonly options: readonly { readonly id: K; readonly label: string }[]; readonly onChange: (value: K) => void }): ReactNode {
  return <Field label={label} error={error}>{(ids) => <Select {...ids} value={value} onChange={(event) => { const chosen = options.find(({ id }) => id === event.target.value); if (chosen !== undefined) onChange(chosen.id); }}>{options.map(({ id, label: text }) => <option key={id} value={id}>{text}</option>)}</Select>}</Field>;
}

export function CheckIn({ label, checked, onChange }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void }): ReactNode {
  return <label data-check><input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /><span>{label}</span></label>;
}
