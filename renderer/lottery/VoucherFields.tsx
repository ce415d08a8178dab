import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteryDraft } from '#shared/lottery/draft.ts';
import { isUs } from '#shared/lottery/validators.ts';
import type { GroupProps } from './DraftEditor.tsx';
import { CheckIn, TextIn } from './Inputs.tsx';
import css from './lottery.module.css';
import { SpokenIn } from './SpokenIn.tsx';

const US_STATES = ['NY', 'FL', 'RI'] as const;
const FACTS = ['stockReserved', 'wholeRelease', 'prizesLawful', 'insidersExcluded', 'notForMinors', 'freeEntry'] as const;

/** What people vouch for: facts of the world that software cannot see. */
export function VoucherFields({ draft, set, problem }: GroupProps): ReactNode {
  const { t } = useTranslation('lottery');
  const { vouchers } = draft;
  const put = (change: Partial<LotteryDraft['vouchers']>): void => set({ vouchers: { ...vouchers, ...change } });
  return (
    <section className={css['group']}>
      <h3>{t('form.vouch')}</h3>
      <div className={css['vouch']}>
        {FACTS.map((fact) => <CheckIn key={fact} label={t(`form.${fact}`)} checked={vouchers[fact]} onChange={(on) => put({ [fact]: on })} />)}
        {isUs(draft) && US_STATES.map((state) => <CheckIn key={state} label={t('form.usRegistered', { state: t(`form.usState.${state}`) })} checked={vouchers.usRegistered.includes(state)} onChange={(on) => put({ usRegistered: on ? [...vouchers.usRegistered, state] : vouchers.usRegistered.filter((each) => each !== state) })} />)}
        <CheckIn label={t('form.consented')} checked={vouchers.publicNames === 'consented'} onChange={(on) => put({ publicNames: on ? 'consented' : 'masked' })} />
      </div>
      <div className={css['grid']}>
        <TextIn label={t('form.officialRulesUrl')} value={vouchers.officialRulesUrl} error={problem('officialRulesUrl')} onChange={(officialRulesUrl) => put({ officialRulesUrl })} />
        <SpokenIn label={t('form.giftTerms')} value={vouchers.giftTerms} error={problem('giftTerms')} onChange={(giftTerms) => put({ giftTerms })} />
      </div>
    </section>
  );
}
