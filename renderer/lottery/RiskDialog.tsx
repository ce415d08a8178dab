import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';
import { riskLimitOf } from '#shared/lottery/validators.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useShow } from '../state/hooks.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { ActButton } from './ActButton.tsx';
import css from './lottery.module.css';

function Limit({ currency }: { readonly currency: string }): ReactNode {
  const { t } = useTranslation('lottery');
  const { money } = formatsOf(useLanguage());
  const own = useShow((state) => state.lottery.riskLimits);
  const [typed, setTyped] = useState(() => money(riskLimitOf(currency, own), currency));
  const parsed = parseTypedAmount(typed, currency);
  const usual = money(riskLimitOf(currency, {}), currency);
  return (
    <div className={css['inline']}>
      <Field label={currency} help={t('risk.usual', { amount: usual })} error={parsed.ok ? null : t('form.amount')}>{(ids) => <Input {...ids} inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
      <ActButton variant="primary" lacks={parsed.ok ? null : t('form.amount')} command={{ kind: 'setLotteryRisk', currency, minor: parsed.ok ? parsed.value : null }}>{t('risk.save')}</ActButton>
      <ActButton variant="quiet" command={{ kind: 'setLotteryRisk', currency, minor: null }} onDone={() => setTyped(usual)}>{t('risk.reset')}</ActButton>
    </div>
  );
}

/** From which price of a prize compliance agrees as well, for every currency draws of this room are held in. */
export function RiskDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const room = useShow((state) => state.room.currency);
  const { desks, riskLimits } = useShow((state) => state.lottery);
  const currencies = [...new Set([room, ...desks.map(({ draft }) => draft.currency), ...Object.keys(riskLimits)])];
  return <Dialog title={t('risk.title')} onClose={onClose}><p className={css['note']}>{t('risk.help')}</p>{currencies.map((currency) => <Limit key={currency} currency={currency} />)}</Dialog>;
}
