import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLATFORM_FIGURES, PLATFORM_MONEY, type PlatformFigure } from '#shared/audience/platformFigures.ts';
import type { SourceId } from '#shared/ids.ts';
import { useAnswer } from '../../settings/parts/useAnswer.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { typedMoney, typedNumber, type Typed } from './amounts.ts';
import css from './figures.module.css';

type Draft = Readonly<Partial<Record<PlatformFigure, string>>>;
const read = (name: PlatformFigure, text: string, currency: string): Typed => (PLATFORM_MONEY.has(name) ? typedMoney(text, currency) : typedNumber(text, { whole: true, max: 9e14 }));

/** What the platform's own screen says, typed off it. It stands beside our figures and replaces none. */
export function PlatformView({ currency }: { readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const { link } = useDesk();
  const sources = useShow((show) => show.sources);
  const byHand = Object.values(sources).filter(({ config, enabled }) => config.kind === 'manual' && enabled).map(({ config }) => config);
  const [chosen, setChosen] = useState<SourceId | null>(null);
  const [draft, setDraft] = useState<Draft>({});
  const { asked, ask, forget } = useAnswer<null>();
  const mayNot = useMay('enterByHand') ? null : t('goals.mayNot');
  const source = byHand.find(({ id }) => id === chosen) ?? byHand[0];
  if (source === undefined) return <p className={css['note']}>{t('platform.noSource')}</p>;
  const typed = PLATFORM_FIGURES.map((name) => ({ name, typed: read(name, draft[name] ?? '', currency) }));
  const values = Object.fromEntries(typed.flatMap(({ name, typed: each }) => (each.kind === 'value' ? [[name, each.value]] : [])));
  const problem = typed.some(({ typed: each }) => each.kind === 'bad') ? t('platform.bad') : Object.keys(values).length === 0 ? t('platform.nothing') : null;
  const send = async (): Promise<void> => {
    const answer = await ask(async () => link.enterEvent(source.id, { type: 'figures', values, currency }));
    if (answer.kind === 'ok') setDraft({});
  };
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); if (problem === null && mayNot === null) void send(); }}>
      <p className={css['note']}>{t('platform.help')}</p>
      {byHand.length > 1 && <Field label={t('platform.source')}>{(ids) => <Select {...ids} value={source.id} onChange={(event) => { setChosen(event.target.value as SourceId); }}>{byHand.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>}</Field>}
      <div className={css['fields']}>
        {typed.map(({ name, typed: each }) => (
          <Field key={name} label={PLATFORM_MONEY.has(name) ? `${t(`platform.name.${name}`)}(${currency})` : t(`platform.name.${name}`)} error={each.kind === 'bad' ? t(PLATFORM_MONEY.has(name) ? 'platform.badMoney' : 'platform.bad') : null}>
            {(ids) => <Input {...ids} value={draft[name] ?? ''} inputMode="decimal" onChange={(event) => { setDraft({ ...draft, [name]: event.target.value }); forget(); }} />}
          </Field>
        ))}
      </div>
      <div className={css['actions']}>
        <Button type="submit" variant="primary" busy={asked.kind === 'asking'} disabledReason={mayNot ?? problem}>{t('platform.save')}</Button>
        {asked.kind === 'failed' && <span role="alert" className={css['caution']}>{asked.text}</span>}
        {asked.kind === 'answered' && <span role="status" className={css['good']}>{t('platform.saved')}</span>}
      </div>
    </form>
  );
}
