import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_ACTIONS } from '#shared/alerts/ladder.ts';
import { MAX_STEPS, type RunbookStep } from '#shared/alerts/runbooks.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { useStepWords } from '../../console/health/useStepWords.ts';
import { randomId } from '../../transport/randomId.ts';
import { Button } from '../../ui/Button.tsx';
import { Input, Select } from '../../ui/Field.tsx';
import css from './runbooks.module.css';

/** The steps of a runbook as a list one can rewrite, reorder, add to and take from. An empty text keeps the sentence that comes with the step. */
export function RunbookSteps({ steps, onChange }: { readonly steps: readonly RunbookStep[]; readonly onChange: (steps: readonly RunbookStep[]) => void }): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const standard = useStepWords('runbook');
  const set = (index: number, change: Partial<RunbookStep>): void => onChange(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const move = (index: number, by: number): void => { const step = steps[index]; if (step !== undefined) onChange(steps.toSpliced(index, 1).toSpliced(index + by, 0, step)); };
  const isOwn = ({ key }: RunbookStep): boolean => key.startsWith('own-') || key.startsWith('note-');
  return (
    <ol className={css['steps']}>
      {steps.map((step, index) => (
        <li key={step.key}>
          <span>{index + 1}</span>
          <Input aria-label={`${t('step', { no: index + 1 })} · ${t('stepText')}`} value={step.text} maxLength={300} placeholder={isOwn(step) ? t('newText') : standard(step.key)} onChange={(event) => set(index, { text: event.target.value })} />
          <Select aria-label={`${t('step', { no: index + 1 })} · ${t('duty')}`} value={step.duty} onChange={(event) => set(index, { duty: DUTIES.find((duty) => duty === event.target.value) ?? step.duty })}>{DUTIES.map((duty) => <option key={duty} value={duty}>{t(`health:duty.${duty}`)}</option>)}</Select>
          <Select aria-label={`${t('step', { no: index + 1 })} · ${t('action')}`} value={step.action ?? ''} onChange={(event) => set(index, { action: STEP_ACTIONS.find((action) => action === event.target.value) ?? null })}><option value="">{t('noAction')}</option>{STEP_ACTIONS.map((action) => <option key={action} value={action}>{t(`actions.${action}`)}</option>)}</Select>
          <Button size="small" variant="quiet" icon aria-label={t('up')} title={t('up')} disabledReason={index === 0 ? t('up') : null} onClick={() => move(index, -1)}><ArrowUp size={14} /></Button>
          <Button size="small" variant="quiet" icon aria-label={t('down')} title={t('down')} disabledReason={index === steps.length - 1 ? t('down') : null} onClick={() => move(index, 1)}><ArrowDown size={14} /></Button>
          <Button size="small" variant="quiet" icon aria-label={t('remove')} title={t('remove')} disabledReason={steps.length === 1 ? t('bad') : null} onClick={() => onChange(steps.toSpliced(index, 1))}><Trash2 size={14} /></Button>
        </li>
      ))}
      {steps.length < MAX_STEPS && <li><Button size="small" onClick={() => onChange([...steps, { key: `own-${randomId().slice(0, 12)}`, text: '', duty: 'producer', action: null }])}><Plus size={14} aria-hidden />{t('addStep')}</Button></li>}
    </ol>
  );
}
