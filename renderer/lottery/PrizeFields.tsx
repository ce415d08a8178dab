import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prize } from '#shared/lottery/draft.ts';
import { PRIZE_KINDS } from '#shared/lottery/types.ts';
import { Button } from '../ui/Button.tsx';
import type { GroupProps } from './DraftEditor.tsx';
import { FRESH_COUPON, freshPrize } from './draftForm.ts';
import { CheckIn, ChoiceIn, MoneyIn, NumberIn, TextIn } from './Inputs.tsx';
import css from './lottery.module.css';
import { SpokenIn } from './SpokenIn.tsx';

/** The tiers of prizes, the best first: who is drawn first gets the first. */
export function PrizeFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  const put = (index: number, change: Partial<Prize>): void => set({ prizes: draft.prizes.map((prize, at) => (at === index ? { ...prize, ...change } : prize)) });
  const said = problem('prizes');
  return (
    <section className={css['group']}>
      <h3>{t('form.prizes')}</h3>
      {said !== null && <p className={css['problem']} role="alert">{said}</p>}
      {draft.prizes.map((prize, index) => (
        <div key={`${String(index)} ${String(draft.prizes.length)}`} className={css['prize']}>
          <div className={css['grid']}>
            <SpokenIn label={t('form.prizeName')} value={prize.name} max={200} onChange={(name) => put(index, { name })} />
            <ChoiceIn label={t('form.prizeKind')} value={prize.kind} options={PRIZE_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))} onChange={(kind) => put(index, { kind, coupon: kind === 'coupon' ? prize.coupon ?? { ...FRESH_COUPON } : prize.coupon })} />
            <NumberIn label={t('form.prizeCount')} value={prize.count} onChange={(count) => put(index, { count: count ?? 0 })} />
            <MoneyIn label={t('form.prizeUnit')} minor={prize.unitMinor} currency={draft.currency} onChange={(minor) => put(index, { unitMinor: (minor ?? 0) as Prize['unitMinor'] })} />
            <TextIn label={t('form.priceSource')} value={prize.priceSource} max={300} onChange={(priceSource) => put(index, { priceSource })} />
            <MoneyIn label={t('form.topValue')} minor={prize.topMinor} currency={draft.currency} onChange={(minor) => put(index, { topMinor: minor as Prize['topMinor'] })} />
          </div>
          {prize.kind === 'coupon' && prize.coupon !== null && <Coupon coupon={prize.coupon} onChange={(coupon) => put(index, { coupon })} />}
          {draft.prizes.length > 1 && <Button size="small" variant="quiet" onClick={() => set({ prizes: draft.prizes.toSpliced(index, 1) })}><Trash2 size={14} aria-hidden />{t('form.removePrize')}</Button>}
        </div>
      ))}
      {draft.prizes.length < 20 && <Button size="small" onClick={() => set({ prizes: [...draft.prizes, freshPrize('-')] })}><Plus size={14} aria-hidden />{t('form.addPrize')}</Button>}
    </section>
  );
}

function Coupon({ coupon, onChange }: { readonly coupon: NonNullable<Prize['coupon']>; readonly onChange: (coupon: NonNullable<Prize['coupon']>) => void }): ReactNode {
  const { t } = useTranslation('lottery');
  return (
    <div className={css['grid']}>
      <TextIn label={t('form.couponRule')} value={coupon.rule} max={300} onChange={(rule) => onChange({ ...coupon, rule })} />
      <TextIn label={t('form.couponScope')} value={coupon.scope} max={300} onChange={(scope) => onChange({ ...coupon, scope })} />
      <TextIn label={t('form.couponExpiry')} value={coupon.expiry} max={200} onChange={(expiry) => onChange({ ...coupon, expiry })} />
      <TextIn label={t('form.couponLimits')} value={coupon.limits} max={300} onChange={(limits) => onChange({ ...coupon, limits })} />
      <CheckIn label={t('form.elsewhere')} checked={coupon.redeemedElsewhere} onChange={(redeemedElsewhere) => onChange({ ...coupon, redeemedElsewhere })} />
      {coupon.redeemedElsewhere && <TextIn label={t('form.merchant')} value={coupon.merchant} max={200} onChange={(merchant) => onChange({ ...coupon, merchant })} />}
    </div>
  );
}
