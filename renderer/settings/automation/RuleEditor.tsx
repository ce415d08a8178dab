import { Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ruleSchema, type Rule } from '#shared/automation/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import css from './automation.module.css';
import { ACTION_KINDS, CONDITION_KINDS, emptyAction, emptyCondition, emptyTrigger, TRIGGER_KINDS } from './draft.ts';
import { ActionFields, ConditionFields, TriggerFields } from './RuleParts.tsx';

/** One line of a rule: its kind, its fields, and the way to remove it. */
function Line<K extends string>({ label, kind, kinds, wordOf, onKind, onRemove, children }: { readonly label: string; readonly kind: K; readonly kinds: readonly K[]; readonly wordOf: (kind: K) => string; readonly onKind: (kind: K) => void; readonly onRemove: (() => void) | null; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('control');
  return (
    <div className={css['line']}>
      <Field label={label}>{(ids) => <Select {...ids} value={kind} onChange={(event) => { const next = kinds.find((each) => each === event.target.value); if (next !== undefined) onKind(next); }}>{kinds.map((each) => <option key={each} value={each}>{wordOf(each)}</option>)}</Select>}</Field>
      <div className={css['fields']}>{children}</div>
      {onRemove === null ? null : <Button className={css['remove']} variant="quiet" size="small" icon aria-label={t('automation.remove')} title={t('automation.remove')} onClick={onRemove}><Trash2 size={14} aria-hidden /></Button>}
    </div>
  );
}

const MODES = ['off', 'dryRun', 'on'] as const;

/** A rule as a form: when, and, then. */
export function RuleEditor({ rule, onSave, onCancel }: { readonly rule: Rule; readonly onSave: (rule: Rule) => Promise<void>; readonly onCancel: () => void }): ReactNode {
  const { t } = useTranslation('control');
  const [draft, setDraft] = useState(rule);
  const [busy, setBusy] = useState(false);
  const set = (changes: Partial<Rule>): void => setDraft({ ...draft, ...changes });
  const parsed = ruleSchema.safeParse(draft);
  const isSpan = draft.spanMs >= 1_000 && draft.spanMs <= 3_600_000;
  const problem = parsed.success ? null : draft.name.trim() === '' ? t('automation.nameBad') : isSpan ? t('cueEditor.bad') : t('automation.spanBad');
  const submit = async (): Promise<void> => {
    if (!parsed.success) return;
    setBusy(true);
    await onSave(parsed.data);
    setBusy(false);
  };
  return (
    <form className={css['rule']} data-testid="rule-editor" onSubmit={(event: SyntheticEvent) => { event.preventDefault(); void submit(); }}>
      <div className={css['fields']}>
        <Field label={t('automation.name')}>{(ids) => <Input {...ids} maxLength={60} value={draft.name} onChange={(event) => set({ name: event.target.value })} />}</Field>
        <Field label={t('automation.mode.label')} help={t('automation.modeHelp')}>{(ids) => <Select {...ids} value={draft.mode} onChange={(event) => set({ mode: MODES.find((mode) => mode === event.target.value) ?? 'off' })}>{MODES.map((mode) => <option key={mode} value={mode}>{t(`automation.mode.${mode}`)}</option>)}</Select>}</Field>
        <Field label={t('automation.span')} error={isSpan ? null : t('automation.spanBad')}>{(ids) => <Input {...ids} type="number" min={1} max={3_600} value={Number.isNaN(draft.spanMs) ? '' : draft.spanMs / 1_000} onChange={(event) => set({ spanMs: Math.round(event.target.valueAsNumber * 1_000) })} />}</Field>
      </div>
      <Line label={t('automation.when')} kind={draft.trigger.kind} kinds={TRIGGER_KINDS} wordOf={(kind) => t(`automation.trigger.${kind}`)} onKind={(kind) => set({ trigger: emptyTrigger(kind) })} onRemove={null}>
        <TriggerFields trigger={draft.trigger} onChange={(trigger) => set({ trigger })} />
      </Line>
      {draft.conditions.map((condition, index) => (
        <Line key={index} label={t('automation.and')} kind={condition.kind} kinds={CONDITION_KINDS} wordOf={(kind) => t(`automation.condition.${kind}`)} onKind={(kind) => set({ conditions: draft.conditions.with(index, emptyCondition(kind)) })} onRemove={() => set({ conditions: draft.conditions.toSpliced(index, 1) })}>
          <ConditionFields condition={condition} onChange={(next) => set({ conditions: draft.conditions.with(index, next) })} />
        </Line>
      ))}
      {draft.actions.map((action, index) => (
        <Line key={index} label={t('automation.thenDo')} kind={action.kind} kinds={ACTION_KINDS} wordOf={(kind) => t(`automation.action.${kind}`)} onKind={(kind) => set({ actions: draft.actions.with(index, emptyAction(kind)) })} onRemove={draft.actions.length < 2 ? null : () => set({ actions: draft.actions.toSpliced(index, 1) })}>
          <ActionFields action={action} onChange={(next) => set({ actions: draft.actions.with(index, next) })} />
        </Line>
      ))}
      <div className={css['row']}>
        <Button size="small" disabledReason={draft.conditions.length >= 10 ? t('cueEditor.tooMany', { max: 10 }) : null} onClick={() => set({ conditions: [...draft.conditions, emptyCondition('mode')] })}><Plus size={14} aria-hidden />{t('automation.addCondition')}</Button>
        <Button size="small" disabledReason={draft.actions.length >= 10 ? t('cueEditor.tooMany', { max: 10 }) : null} onClick={() => set({ actions: [...draft.actions, emptyAction('obs')] })}><Plus size={14} aria-hidden />{t('automation.addAction')}</Button>
        <span className={css['push']} />
        <Button onClick={onCancel}>{t('automation.cancel')}</Button>
        <Button type="submit" variant="primary" busy={busy} disabledReason={problem}>{t('automation.save')}</Button>
      </div>
    </form>
  );
}
