import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsOf } from '#shared/lottery/decideLotteryDraft.ts';
import { lotteryDraftSchema, type LotteryDraft } from '#shared/lottery/draft.ts';
import type { LotteryDesk } from '#shared/lottery/model.ts';
import { isBlocked } from '#shared/lottery/validators.ts';
import { useDesk } from '../state/deskContext.ts';
import { useBusy, useReaches, useShow, useTick } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Approval } from './Approval.tsx';
import { Checks } from './Checks.tsx';
import { fieldOf } from './draftForm.ts';
import { BasicsFields, EntryFields, RowFields } from './BasicsFields.tsx';
import { DisclosureFields } from './DisclosureFields.tsx';
import { LetPass } from './LetPass.tsx';
import css from './lottery.module.css';
import { PrizeFields } from './PrizeFields.tsx';
import { useFindingWords } from './useFindingWords.ts';
import { useWords } from '../words/useWords.ts';
import { VoucherFields } from './VoucherFields.tsx';

/** What every group of fields gets. `problem` is what a validator says about one field. */
export interface GroupProps { readonly draft: LotteryDraft; readonly set: (change: Partial<LotteryDraft>) => void; readonly problem: (field: string) => string | null }

/** The form of a draw, checked while it is typed; saved as a draft, approved and published beside it. */
export function DraftEditor({ desk }: { readonly desk: LotteryDesk }): ReactNode {
  const { t } = useTranslation('lottery');
  const link = useDesk();
  const busy = useBusy('saveLottery');
  const mayWrite = useReaches('editPlan');
  const show = useShow((state) => state);
  const now = useTick(1) ?? 0;
  const [draft, setDraft] = useState<LotteryDraft>(desk.draft);
  const words = useFindingWords(draft.currency);
  const room = useWords();
  const parsed = lotteryDraftSchema.safeParse(draft);
  const isChanged = useMemo(() => JSON.stringify(draft) !== JSON.stringify(desk.draft), [draft, desk.draft]);
  const findings = findingsOf(show, { draft: parsed.success ? parsed.data : draft }, now, room?.given ?? null);
  const formProblem = parsed.success ? null : (parsed.error.issues[0]?.path.join('.') ?? '');
  const isFrozen = desk.phase !== 'draft' && desk.phase !== 'cancelled';
  const frozen = t(desk.phase === 'published' ? 'form.frozen' : 'form.inApproval');
  const problem = (field: string): string | null => { const found = findings.find((finding) => finding.severity === 'block' && fieldOf(finding) === field); return found === undefined ? null : words(found); };
  const group: GroupProps = { draft, problem, set: (change) => setDraft((before) => ({ ...before, ...change })) };
  const save = async (): Promise<void> => { if (parsed.success) { const outcome = await link.send({ kind: 'saveLottery', draft: parsed.data }); if (outcome.kind === 'done') setDraft(parsed.data); } };
  return (
    <div className={css['editor']}>
      <fieldset className={css['fields']} disabled={isFrozen || !mayWrite}>
        {isFrozen && <p className={css['note']}>{frozen}</p>}
        <BasicsFields {...group} />
        <PrizeFields {...group} />
        <EntryFields {...group} />
        <DisclosureFields {...group} />
        <VoucherFields {...group} />
        <RowFields {...group} />
      </fieldset>
      <aside className={css['aside']}>
        <div className={css['saveRow']}>
          <Button variant={isChanged ? 'primary' : 'normal'} busy={busy} disabledReason={isFrozen ? frozen : formProblem !== null ? t('check.form', { field: formProblem }) : isChanged ? null : t('form.saved')} onClick={() => { void save(); }}>{t('form.save')}</Button>
          <span>{isChanged ? t('form.unsaved') : t('form.saved')}</span>
        </div>
        <Approval desk={desk} isBlocked={isBlocked(findings)} isChanged={isChanged} />
        {parsed.success && <LetPass draft={parsed.data} />}
        <Checks findings={findings} currency={draft.currency} formProblem={formProblem} />
      </aside>
    </div>
  );
}
