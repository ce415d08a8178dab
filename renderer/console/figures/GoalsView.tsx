import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GOAL_IDS, type GoalId, type Targets } from '#shared/goals/goals.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useMay, useShow } from '../../state/hooks.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Progress } from '../../ui/Progress.tsx';
import { moneyText, typedMoney, typedNumber, valueOf, type Typed } from './amounts.ts';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';
import { useFigureWords } from './useFigureWords.ts';

const MONEY: ReadonlySet<GoalId> = new Set<GoalId>(['paidGmv', 'gpm', 'adSpend']);
type Draft = Readonly<Record<GoalId, string>>;

const draftOf = (targets: Targets, currency: string): Draft => Object.fromEntries(GOAL_IDS.map((id) => {
  const value = targets[id];
  return [id, value === undefined ? '' : MONEY.has(id) ? moneyText(value, currency) : String(value)];
})) as Draft;
const read = (id: GoalId, text: string, currency: string): Typed => {
  const typed = MONEY.has(id) ? typedMoney(text, currency) : typedNumber(text, { whole: id !== 'adRoi' && id !== 'acu', max: 1e12 });
  return typed.kind === 'value' && typed.value === 0 ? { kind: 'bad' } : typed;
};

function Pace({ now, currency }: { readonly now: FiguresNow; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const words = useFigureWords(currency);
  const pace = now.figures.get('pace');
  const [paid, planned] = [pace?.numerator[0]?.value ?? null, pace?.denominator[0]?.value ?? null];
  if (planned === null) return <p className={css['note']}>{t('goals.noCurve')}</p>;
  return <p className={css['note']}>{t('goals.curve', { planned: words.value(planned, 'money'), paid: words.value(paid, 'money') })}</p>;
}

/** What the show is to bring, and how far it is. */
export function GoalsView({ now, currency }: { readonly now: FiguresNow; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const desk = useDesk();
  const words = useFigureWords(currency);
  const formats = formatsOf(useLanguage());
  const targets = useShow((show) => show.goals.targets);
  const [draft, setDraft] = useState<Draft>(() => draftOf(targets, currency));
  const [isSaved, setSaved] = useState(false);
  const busy = useBusy('setGoals');
  const mayNot = useMay('readMoney') ? null : t('goals.mayNot');
  const typed = Object.fromEntries(GOAL_IDS.map((id) => [id, read(id, draft[id], currency)])) as Record<GoalId, Typed>;
  const isBad = GOAL_IDS.some((id) => typed[id].kind === 'bad');
  const save = async (): Promise<void> => {
    const wanted = Object.fromEntries(GOAL_IDS.flatMap((id) => { const value = valueOf(typed[id]); return value === null ? [] : [[id, value]]; })) as Targets;
    setSaved((await desk.send({ kind: 'setGoals', targets: wanted })).kind === 'done');
  };
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); if (!isBad && mayNot === null) void save(); }}>
      <p className={css['note']}>{t('goals.help')}</p>
      <Pace now={now} currency={currency} />
      <div className={css['fields']}>
        {GOAL_IDS.map((id) => {
          const figure = now.figures.get(id);
          const [target, value] = [targets[id] ?? null, figure?.value ?? null];
          const share = target === null || value === null ? null : value / target;
          return (
            <Field key={id} label={id === 'adSpend' ? t('goals.adBudget') : t(`name.${id}`)} error={typed[id].kind === 'bad' ? t('goals.bad') : null} help={<>{t('goals.now', { value: words.value(value, figure?.unit ?? 'whole') })}{share !== null && ` · ${t('goals.reached', { share: formats.percent(share) })}`}</>}>
              {(ids) => <><Input {...ids} value={draft[id]} inputMode="decimal" onChange={(event) => { setDraft({ ...draft, [id]: event.target.value }); setSaved(false); }} />{share !== null && <Progress value={share} tone={id === 'adSpend' ? (share > 1 ? 'warn' : 'accent') : share >= 1 ? 'ready' : 'accent'} label={t(`name.${id}`)} />}</>}
            </Field>
          );
        })}
      </div>
      <div className={css['actions']}><Button type="submit" variant="primary" busy={busy} disabledReason={mayNot ?? (isBad ? t('goals.bad') : null)}>{t('goals.save')}</Button>{isSaved && <span role="status" className={css['good']}>{t('goals.saved')}</span>}</div>
    </form>
  );
}
