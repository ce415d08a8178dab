import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CueStep } from '#shared/obs/cue.ts';
import { OVERLAY_PARTS } from '#shared/overlay/parts.ts';
import { TEMPLATE_NAMES } from '#shared/overlay/template.ts';
import { Field, Input, Select } from '../ui/Field.tsx';
import css from './obsCue.module.css';
import { emptyStep, STEP_KINDS, subjectOf } from './stepDraft.ts';
import type { ObsNames } from './useObsNames.ts';

/** A name with what OBS has to choose from; one that OBS does not have is said to be missing, and may stay: OBS may get it yet. */
export function NameField({ label, value, names, onChange }: { readonly label: string; readonly value: string; readonly names: readonly string[] | null; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useTranslation('control');
  const list = useId();
  const isMissing = value !== '' && names !== null && !names.includes(value);
  return (
    <Field label={label} error={isMissing ? t('step.unknown', { name: value }) : null}>{(ids) => (
      <>
        <Input {...ids} list={list} maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} />
        <datalist id={list}>{(names ?? []).map((name) => <option key={name} value={name} />)}</datalist>
      </>
    )}</Field>
  );
}

function Choice({ label, value, options, onChange }: { readonly label: string; readonly value: string; readonly options: readonly (readonly [string, string])[]; readonly onChange: (value: string) => void }): ReactNode {
  return <Field label={label}>{(ids) => <Select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>{options.map(([id, word]) => <option key={id} value={id}>{word}</option>)}</Select>}</Field>;
}

interface StepProps<S extends CueStep = CueStep> { readonly step: S; readonly names: ObsNames | null; readonly onChange: (step: CueStep) => void }
type Of<K extends CueStep['kind']> = Extract<CueStep, { kind: K }>;

function SourceFields({ step, names, onChange, ownScene }: StepProps<Of<'source'>> & { readonly ownScene: 'own' | 'onAir' }): ReactNode {
  const { t } = useTranslation('control');
  const scenes = [...new Set([...(names?.scenes ?? []), ...(step.scene === null ? [] : [step.scene])])];
  return (
    <>
      <NameField label={t('step.source')} value={step.source} names={names?.inputs ?? null} onChange={(source) => onChange({ ...step, source })} />
      <Choice label={t('step.scene.label')} value={step.scene ?? ''} options={[['', t(`step.scene.${ownScene}`)], ...scenes.map((scene) => [scene, scene] as const)]} onChange={(scene) => onChange({ ...step, scene: scene === '' ? null : scene })} />
      <Switches on={step.on} words={[t('step.on'), t('step.off')]} onChange={(on) => onChange({ ...step, on })} />
    </>
  );
}

function Switches({ on, words, onChange }: { readonly on: boolean; readonly words: readonly [string, string]; readonly onChange: (on: boolean) => void }): ReactNode {
  return (
    <div className={css['switches']} role="group">
      <button type="button" aria-pressed={on} onClick={() => onChange(true)}>{words[0]}</button>
      <button type="button" aria-pressed={!on} onClick={() => onChange(false)}>{words[1]}</button>
    </div>
  );
}

function KindFields({ step, names, onChange, ownScene }: StepProps & { readonly ownScene: 'own' | 'onAir' }): ReactNode {
  const { t } = useTranslation('control');
  const subject = subjectOf(step) ?? '';
  if (step.kind === 'source') return <SourceFields {...{ step, names, onChange, ownScene }} />;
  if (step.kind === 'overlay') {
    return (
      <>
        <Choice label={t('step.part')} value={step.part} options={OVERLAY_PARTS.map((part) => [part, t(`part.${part}`)] as const)} onChange={(part) => onChange({ ...step, part: OVERLAY_PARTS.find((each) => each === part) ?? step.part })} />
        <Switches on={step.on} words={[t('step.on'), t('step.off')]} onChange={(on) => onChange({ ...step, on })} />
      </>
    );
  }
  const input = <NameField label={t('step.input')} value={subject} names={names?.inputs ?? null} onChange={(name) => onChange({ ...step, input: name })} />;
  switch (step.kind) {
    case 'text': return <>{input}<Field label={t('step.text')} className={css['wide']} help={t('step.templates', { names: TEMPLATE_NAMES.filter((name) => name !== 'countdown').map((name) => `{${name}}`).join(' ') })}>{(ids) => <Input {...ids} maxLength={400} value={step.text} onChange={(event) => onChange({ ...step, text: event.target.value })} />}</Field></>;
    case 'image': return <>{input}<Field label={t('step.file')} className={css['wide']}>{(ids) => <Input {...ids} maxLength={1_000} value={step.file} onChange={(event) => onChange({ ...step, file: event.target.value })} />}</Field></>;
    case 'mute': return <>{input}<Switches on={step.muted} words={[t('step.muted'), t('step.unmuted')]} onChange={(muted) => onChange({ ...step, muted })} /></>;
    case 'fade': return (
      <>
        {input}
        <Field label={t('step.db')}>{(ids) => <Input {...ids} type="number" min={-100} max={26} step={1} value={Number.isNaN(step.db) ? '' : step.db} onChange={(event) => onChange({ ...step, db: event.target.valueAsNumber })} />}</Field>
        <Field label={t('step.ms')}>{(ids) => <Input {...ids} type="number" min={0} max={30_000} step={100} value={Number.isNaN(step.ms) ? '' : step.ms} onChange={(event) => onChange({ ...step, ms: event.target.valueAsNumber })} />}</Field>
      </>
    );
  }
}

/** One step as a form. `ownScene`: what a source without a scene means here. */
export function StepFields({ step, names, onChange, ownScene }: StepProps & { readonly ownScene: 'own' | 'onAir' }): ReactNode {
  const { t } = useTranslation('control');
  return (
    <div className={css['step']}>
      <Select aria-label={t('cue.title')} className={css['kind']} value={step.kind} onChange={(event) => onChange(emptyStep(STEP_KINDS.find((kind) => kind === event.target.value) ?? 'source'))}>
        {STEP_KINDS.map((kind) => <option key={kind} value={kind}>{t(`step.kind.${kind}`)}</option>)}
      </Select>
      <KindFields {...{ step, names, onChange, ownScene }} />
    </div>
  );
}
