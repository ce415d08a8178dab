import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AutomationAction, Condition, Trigger } from '#shared/automation/model.ts';
import { MARKED_AS } from '#shared/markers/markedAs.ts';
import { PHASES, type Phase } from '#shared/runsheet/item.ts';
import { NameField, StepFields } from '../../obsCue/StepFields.tsx';
import { useObsNames } from '../../obsCue/useObsNames.ts';
import { Field, Input, Select } from '../../ui/Field.tsx';
import css from './automation.module.css';

/** A choice among words of the page `automation.value`, or the phases. */
function Words<T extends string>({ label, value, options, wordOf, onChange }: { readonly label: string; readonly value: T; readonly options: readonly T[]; readonly wordOf: (option: T) => string; readonly onChange: (value: T) => void }): ReactNode {
  return <Field label={label}>{(ids) => <Select {...ids} value={value} onChange={(event) => { const next = options.find((option) => option === event.target.value); if (next !== undefined) onChange(next); }}>{options.map((option) => <option key={option} value={option}>{wordOf(option)}</option>)}</Select>}</Field>;
}

function PhaseChoice({ value, any, onChange }: { readonly value: Phase | null; readonly any: boolean; readonly onChange: (phase: Phase | null) => void }): ReactNode {
  const { t } = useTranslation(['control', 'phases']);
  const options = [...(any ? [''] : []), ...PHASES];
  return <Words label={t('automation.field.phase')} value={value ?? ''} options={options} wordOf={(phase) => (phase === '' ? t('automation.any') : t(phase as Phase, { ns: 'phases' }))} onChange={(phase) => onChange(phase === '' ? null : (phase as Phase))} />;
}

export function TriggerFields({ trigger, onChange }: { readonly trigger: Trigger; readonly onChange: (trigger: Trigger) => void }): ReactNode {
  const { t } = useTranslation('control');
  const names = useObsNames();
  const word = (value: Parameters<typeof valueKey>[0]): string => t(valueKey(value));
  const to = t('automation.field.to');
  switch (trigger.kind) {
    case 'itemTaken': return (
      <>
        <Field label={t('automation.field.cue')}>{(ids) => <Input {...ids} maxLength={16} value={trigger.cue ?? ''} onChange={(event) => onChange({ ...trigger, cue: event.target.value.trim() === '' ? null : event.target.value.trim() })} />}</Field>
        <PhaseChoice any value={trigger.phase} onChange={(phase) => onChange({ ...trigger, phase })} />
      </>
    );
    case 'timeTurned': return <Words label={to} value={trigger.to} options={['warning', 'danger']} wordOf={word} onChange={(next) => onChange({ ...trigger, to: next })} />;
    case 'timeLeft': return <Field label={t('automation.field.seconds')}>{(ids) => <Input {...ids} type="number" min={-3_600} max={3_600} value={Number.isNaN(trigger.ms) ? '' : trigger.ms / 1_000} onChange={(event) => onChange({ ...trigger, ms: Math.round(event.target.valueAsNumber * 1_000) })} />}</Field>;
    case 'stream': return <Words label={to} value={trigger.to} options={['live', 'reconnecting', 'off', 'failed']} wordOf={word} onChange={(next) => onChange({ ...trigger, to: next })} />;
    case 'scene': return <NameField label={t('automation.field.scene')} value={trigger.scene ?? ''} names={names?.scenes ?? null} onChange={(scene) => onChange({ ...trigger, scene: scene === '' ? null : scene })} />;
    case 'timerEnded': return <Field label={t('automation.field.label')}>{(ids) => <Input {...ids} maxLength={60} value={trigger.label ?? ''} onChange={(event) => onChange({ ...trigger, label: event.target.value === '' ? null : event.target.value })} />}</Field>;
    case 'recording': return <Words label={to} value={trigger.to} options={['started', 'stopped']} wordOf={word} onChange={(next) => onChange({ ...trigger, to: next })} />;
    case 'obs': return <Words label={to} value={trigger.to} options={['connected', 'lost']} wordOf={word} onChange={(next) => onChange({ ...trigger, to: next })} />;
    case 'show': return <Words label={to} value={trigger.to} options={['started', 'ended']} wordOf={word} onChange={(next) => onChange({ ...trigger, to: next })} />;
  }
}

const valueKey = <T extends 'warning' | 'danger' | 'live' | 'reconnecting' | 'off' | 'failed' | 'started' | 'stopped' | 'ended' | 'connected' | 'lost' | 'rehearsal' | 'start' | 'stop' | 'down' | 'up'>(value: T): `automation.value.${T}` => `automation.value.${value}`;

export function ConditionFields({ condition, onChange }: { readonly condition: Condition; readonly onChange: (condition: Condition) => void }): ReactNode {
  const { t } = useTranslation('control');
  const names = useObsNames();
  const not = <Words label={t('automation.field.is')} value={condition.not ? 'not' : 'is'} options={['is', 'not']} wordOf={(each) => (each === 'is' ? t('automation.field.is') : t('automation.not'))} onChange={(each) => onChange({ ...condition, not: each === 'not' })} />;
  switch (condition.kind) {
    case 'mode': return <>{not}<Words label={t('automation.condition.mode')} value={condition.is} options={['live', 'rehearsal']} wordOf={(each) => t(valueKey(each))} onChange={(is) => onChange({ ...condition, is })} /></>;
    case 'phase': return <>{not}<PhaseChoice any={false} value={condition.is} onChange={(phase) => { if (phase !== null) onChange({ ...condition, is: phase }); }} /></>;
    case 'scene': return <>{not}<NameField label={t('automation.field.scene')} value={condition.is} names={names?.scenes ?? null} onChange={(is) => onChange({ ...condition, is })} /></>;
    case 'live': case 'recording': case 'held': return not;
  }
}

export function ActionFields({ action, onChange }: { readonly action: AutomationAction; readonly onChange: (action: AutomationAction) => void }): ReactNode {
  const { t } = useTranslation('control');
  const names = useObsNames();
  switch (action.kind) {
    case 'scene': return <NameField label={t('automation.field.scene')} value={action.scene} names={names?.scenes ?? null} onChange={(scene) => onChange({ ...action, scene })} />;
    case 'obs': return <div className={css['obs']}><StepFields step={action.step} names={names} ownScene="onAir" onChange={(step) => onChange({ ...action, step })} /></div>;
    case 'sayNow': return <Field label={t('automation.field.text')} className={css['wide']}>{(ids) => <Input {...ids} maxLength={300} value={action.text} onChange={(event) => onChange({ ...action, text: event.target.value })} />}</Field>;
    case 'recording': return <Words label={t('automation.field.to')} value={action.on ? 'start' : 'stop'} options={['start', 'stop']} wordOf={(each) => t(valueKey(each))} onChange={(each) => onChange({ ...action, on: each === 'start' })} />;
    case 'mark': return (
      <>
        <Words label={t('automation.field.what')} value={action.what} options={MARKED_AS} wordOf={(each) => t(`automation.value.${each}`)} onChange={(what) => onChange({ ...action, what })} />
        <Field label={t('automation.field.note')} className={css['wide']} help={t('automation.templates', { names: '{title} {cue} {product}' })}>{(ids) => <Input {...ids} maxLength={200} value={action.label} onChange={(event) => onChange({ ...action, label: event.target.value })} />}</Field>
      </>
    );
    case 'timer': return (
      <>
        <Field label={t('automation.name')}>{(ids) => <Input {...ids} maxLength={60} value={action.label} onChange={(event) => onChange({ ...action, label: event.target.value })} />}</Field>
        <Words label={t('automation.field.counts')} value={action.counts} options={['down', 'up']} wordOf={(each) => t(valueKey(each))} onChange={(counts) => onChange({ ...action, counts })} />
        <Field label={t('automation.field.length')}>{(ids) => <Input {...ids} type="number" min={0} max={86_400} value={Number.isNaN(action.durationMs) ? '' : action.durationMs / 1_000} onChange={(event) => onChange({ ...action, durationMs: Math.round(event.target.valueAsNumber * 1_000) })} />}</Field>
      </>
    );
  }
}
