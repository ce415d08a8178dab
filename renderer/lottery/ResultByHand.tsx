import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { Field, Input, TextArea } from '../ui/Field.tsx';
import { ActButton } from './ActButton.tsx';
import css from './lottery.module.css';

/** Lines as the platform shows its winners: a name, and an account behind white space where there is one. */
export const readWinners = (typed: string): readonly { readonly name: string; readonly account: string }[] => typed.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
  const [name = line, account = ''] = line.split(/\s+/u);
  return { name: name.slice(0, 200), account: account.slice(0, 128) };
});

/** The result of the platform's own draw, or of the judges, filed by hand. */
export function ResultByHand({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const isJudged = run.rules.mode === 'skill_judged';
  return (
    <section className={css['group']} data-testid="lottery-by-hand">
      <h3>{t(isJudged ? 'run.judgedTitle' : 'run.fileTitle')}</h3>
      <Field label={t('claims.winner')} help={t(isJudged ? 'run.judgedHelp' : 'run.fileHelp')}>{(ids) => <TextArea {...ids} rows={4} value={typed} onChange={(event) => setTyped(event.target.value)} />}</Field>
      <div className={css['inline']}><Input aria-label={t('run.note')} placeholder={t('run.note')} value={note} maxLength={300} onChange={(event) => setNote(event.target.value)} /><ActButton variant="primary" command={{ kind: 'fileLotteryResult', lotteryId: run.lotteryId, winners: [...readWinners(typed)], note: note.trim() }}>{t('run.file')}</ActButton></div>
    </section>
  );
}
