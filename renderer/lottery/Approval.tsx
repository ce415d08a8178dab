import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteryDesk } from '#shared/lottery/model.ts';
import { needsL3 } from '#shared/lottery/validators.ts';
import { useShow } from '../state/hooks.ts';
import { Input } from '../ui/Field.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ActButton } from './ActButton.tsx';
import css from './lottery.module.css';

/** From the author over a second person, and compliance where there is a risk, to viewers. */
export function Approval({ desk, isBlocked, isChanged }: { readonly desk: LotteryDesk; readonly isBlocked: boolean; readonly isChanged: boolean }): ReactNode {
  const { t } = useTranslation('lottery');
  const [reason, setReason] = useState('');
  const own = useShow((state) => state.lottery.riskLimits);
  const risky = needsL3(desk.draft, own);
  const [note, setNote] = useState('');
  const lotteryId = desk.id;
  const { phase } = desk;
  return (
    <section className={css['approval']} data-testid="lottery-approval">
      <h3>{t('approval.title')}<Tag tone={phase === 'published' ? 'ready' : 'plain'}>{t(`phase.${phase}`)}</Tag>{risky && <Tag tone="warn">{t('approval.needsL3')}</Tag>}</h3>
      <p className={css['note']}>{t('approval.author', { name: desk.author.name })}</p>
      {desk.approvals.map((approval) => <p key={approval.level} className={css['note']}>{t('approval.done', { by: approval.by, level: approval.level })}{approval.note === '' ? '' : ` · ${approval.note}`}</p>)}
      {(phase === 'submitted' || (phase === 'approved' && risky)) && <Input aria-label={t('approval.note')} placeholder={t('approval.note')} value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} />}
      <div className={css['actions']}>
        {phase === 'draft' && !isChanged && <ActButton variant={isBlocked ? 'normal' : 'primary'} command={{ kind: 'submitLottery', lotteryId }}>{t('approval.submit')}</ActButton>}
        {phase === 'submitted' && <ActButton variant="primary" command={{ kind: 'approveLottery', lotteryId, level: 'L2', note: note.trim() }} onDone={() => setNote('')}>{t('approval.approveL2')}</ActButton>}
        {phase === 'approved' && risky && <ActButton variant="primary" command={{ kind: 'approveLottery', lotteryId, level: 'L3', note: note.trim() }} onDone={() => setNote('')}>{t('approval.approveL3')}</ActButton>}
        {(phase === 'approvedL3' || (phase === 'approved' && !risky)) && <ActButton variant="primary" title={t('approval.publishHelp')} command={{ kind: 'publishLottery', lotteryId }}>{t('approval.publish')}</ActButton>}
        {phase === 'draft' && <ActButton variant="quiet" command={{ kind: 'removeLottery', lotteryId }}>{t('form.remove')}</ActButton>}
      </div>
      {(phase === 'submitted' || phase === 'approved' || phase === 'approvedL3') && (
        <div className={css['inline']}><Input aria-label={t('approval.reason')} placeholder={t('approval.reason')} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} /><ActButton command={{ kind: 'returnLottery', lotteryId, reason: reason.trim() }} lacks={reason.trim() === '' ? t('run.reasonFirst') : null} onDone={() => setReason('')}>{t('approval.returnBack')}</ActButton></div>
      )}
    </section>
  );
}
