import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_CUE_STEPS, obsCueSchema, type CueStep, type ObsCue } from '#shared/obs/cue.ts';
import { changedCells, hasCells } from '#shared/runsheet/cells.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { StepFields, NameField } from '../../obsCue/StepFields.tsx';
import { emptyStep } from '../../obsCue/stepDraft.ts';
import { useObsNames } from '../../obsCue/useObsNames.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { sendEdit } from '../actions/sendEdit.ts';
import { editRow } from '../model/commands.ts';
import { useEditor } from '../editorContext.ts';
import css from './cueDialog.module.css';

interface Draft { readonly scene: string; readonly transition: string; readonly durationMs: string; readonly steps: readonly CueStep[] }

const draftOf = ({ obsScene, obsCue }: RunsheetItem): Draft => ({
  scene: obsScene ?? '', transition: obsCue?.transition?.name ?? '', durationMs: obsCue?.transition?.durationMs?.toString() ?? '', steps: obsCue?.steps ?? [],
});

/** The cue as typed; undefined = something is not complete. */
function cueOf({ transition, durationMs, steps }: Draft): ObsCue | null | undefined {
  if (transition === '' && steps.length === 0) return null;
  const cue = obsCueSchema.safeParse({ transition: transition === '' ? null : { name: transition, durationMs: durationMs === '' ? null : Number(durationMs) }, steps });
  return cue.success ? cue.data : undefined;
}

function Steps({ steps, onChange }: { readonly steps: readonly CueStep[]; readonly onChange: (steps: readonly CueStep[]) => void }): ReactNode {
  const { t } = useTranslation('control');
  const names = useObsNames();
  const swap = (at: number, other: number): void => {
    const [one, two] = [steps[at], steps[other]];
    if (one !== undefined && two !== undefined) onChange(steps.with(at, two).with(other, one));
  };
  return (
    <ol className={css['steps']} data-testid="cue-steps">
      {steps.map((step, index) => (
        <li key={index}>
          <span className={css['number']}>{index + 1}</span>
          <StepFields step={step} names={names} ownScene="own" onChange={(next) => onChange(steps.with(index, next))} />
          <span className={css['tools']}>
            <Button variant="quiet" size="small" icon aria-label={t('step.up')} title={t('step.up')} disabledReason={index === 0 ? t('step.up') : null} onClick={() => swap(index, index - 1)}><ArrowUp size={14} aria-hidden /></Button>
            <Button variant="quiet" size="small" icon aria-label={t('step.down')} title={t('step.down')} disabledReason={index === steps.length - 1 ? t('step.down') : null} onClick={() => swap(index, index + 1)}><ArrowDown size={14} aria-hidden /></Button>
            <Button variant="quiet" size="small" icon aria-label={t('step.remove')} title={t('step.remove')} onClick={() => onChange(steps.toSpliced(index, 1))}><Trash2 size={14} aria-hidden /></Button>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What OBS does when the row comes on air: scene, transition, and step by step the rest, with the names OBS has. */
export function CueDialog({ item, onClose }: { readonly item: RunsheetItem; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('control');
  const { bench } = useEditor();
  const names = useObsNames();
  const [seen] = useState(item);
  const [draft, setDraft] = useState(() => draftOf(seen));
  const [busy, setBusy] = useState(false);
  const set = (changes: Partial<Draft>): void => setDraft({ ...draft, ...changes });
  const cue = cueOf(draft);
  const save = async (): Promise<void> => {
    if (cue === undefined) return;
    setBusy(true);
    const changes = changedCells(seen, { obsScene: draft.scene.trim() === '' ? null : draft.scene.trim(), obsCue: cue });
    const outcome = hasCells(changes) ? await sendEdit(bench, editRow(seen, changes)) : null;
    setBusy(false);
    if (outcome === null || outcome.kind === 'done') onClose();
  };
  const isFixed = names?.transitions.find(({ name }) => name === draft.transition)?.fixed === true;
  const foot = <Button variant="primary" busy={busy} disabledReason={cue === undefined ? t('cueEditor.bad') : null} onClick={() => { void save(); }}>{t('cueEditor.save')}</Button>;
  return (
    <Dialog title={t('cueEditor.title', { cue: seen.cue })} onClose={onClose} foot={foot} width="wide">
      <div className={css['form']}>
        <p className={css['help']}>{t('cueEditor.help')}{names === null ? ` ${t('cueEditor.offline')}` : ''}</p>
        <div className={css['head']}>
          <NameField label={t('cueEditor.scene')} value={draft.scene} names={names?.scenes ?? null} onChange={(scene) => set({ scene })} />
          <NameField label={t('cueEditor.transition')} value={draft.transition} names={names?.transitions.map(({ name }) => name) ?? null} onChange={(transition) => set({ transition })} />
          <Field label={t('cueEditor.duration')} help={isFixed ? t('cueEditor.fixed') : t('cueEditor.durationHelp')}>{(ids) => <Input {...ids} type="number" min={50} max={20_000} step={50} disabled={draft.transition === '' || isFixed} value={draft.durationMs} onChange={(event) => set({ durationMs: event.target.value })} />}</Field>
        </div>
        {draft.steps.length === 0 ? <p className={css['help']}>{t('cueEditor.none')}</p> : <Steps steps={draft.steps} onChange={(steps) => set({ steps })} />}
        <div><Button disabledReason={draft.steps.length >= MAX_CUE_STEPS ? t('cueEditor.tooMany', { max: MAX_CUE_STEPS }) : null} onClick={() => set({ steps: [...draft.steps, emptyStep('source')] })}><Plus size={15} aria-hidden />{t('step.add')}</Button></div>
      </div>
    </Dialog>
  );
}
