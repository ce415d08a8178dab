import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObsSafety } from '#shared/obs/safety.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import css from '../settings.module.css';

/** Kinds of inputs that never make a sound. */
const SILENT_KINDS = /^(?:image_source|color_source|text_|slideshow)/u;

interface PickProps { readonly label: string; readonly help: string; readonly none: string; readonly value: string | null; readonly scenes: readonly string[]; readonly onPick: (scene: string | null) => void; readonly testId: string }

function ScenePick({ label, help, none, value, scenes, onPick, testId }: PickProps): ReactNode {
  const { t } = useTranslation('onAir');
  const isMissing = value !== null && !scenes.includes(value);
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <Select {...ids} value={value ?? ''} onChange={(event) => { onPick(event.target.value === '' ? null : event.target.value); }} data-testid={testId}>
          <option value="">{none}</option>
          {isMissing && <option value={value}>{value}{t('safety.missing')}</option>}
          {scenes.map((scene) => <option key={scene} value={scene}>{scene}</option>)}
        </Select>
      )}
    </Field>
  );
}

/** The backup scene, whom it silences, and two people for the stream. */
export function SafetyCard(): ReactNode {
  const { t } = useTranslation('onAir');
  const desk = useDesk();
  const busy = useBusy('setSafety');
  const safety = useShow(({ obs }) => obs.safety);
  const inventory = useShow(({ obs }) => obs.inventory);
  const [draft, setDraft] = useState<ObsSafety | null>(null);
  const [saved, setSaved] = useState(false);
  const now = draft ?? safety;
  const change = (part: Partial<ObsSafety>): void => { setSaved(false); setDraft({ ...now, ...part }); };
  const scenes = inventory?.scenes.map(({ name }) => name) ?? [];
  const inputs = [...new Set([...(inventory?.inputs.filter(({ kind }) => !SILENT_KINDS.test(kind)).map(({ name }) => name) ?? []), ...now.micInputs])];
  const save = async (): Promise<void> => {
    const outcome = await desk.send({ kind: 'setSafety', safety: { ...now, micInputs: [...now.micInputs] } });
    if (outcome.kind !== 'done') return;
    setDraft(null);
    setSaved(true);
  };
  return (
    <Card title={t('safety.title')}>
      <p className={css['note']}>{t('safety.intro')}</p>
      <div className={css['grid']}>
        <ScenePick label={t('safety.backup')} help={t('safety.backupHelp')} none={t('safety.none')} value={now.backupScene} scenes={scenes} onPick={(backupScene) => change({ backupScene })} testId="backup-scene" />
        <ScenePick label={t('safety.holding')} help={t('safety.holdingHelp')} none={t('safety.any')} value={now.holdingScene} scenes={scenes.filter((scene) => scene !== now.backupScene)} onPick={(holdingScene) => change({ holdingScene })} testId="holding-scene" />
      </div>
      <p>{t('safety.mics')}</p>
      <p className={css['note']}>{inputs.length === 0 ? t('safety.noInputs') : t('safety.micsHelp')}</p>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: '8px 16px' }}>
        {inputs.map((name) => <Switch key={name} label={name} busy={false} checked={now.micInputs.includes(name)} onChange={(on) => change({ micInputs: on ? [...now.micInputs, name] : now.micInputs.filter((each) => each !== name) })} />)}
      </div>
      <Switch label={`${t('safety.twoPerson')} · ${t('safety.twoPersonHelp')}`} busy={false} checked={now.twoPerson} onChange={(twoPerson) => change({ twoPerson })} />
      <div className={css['row']}><Button variant="primary" busy={busy} onClick={() => { void save(); }} data-testid="save-safety">{t('safety.save')}</Button></div>
      {saved ? <Hint tone="good">{t('safety.saved')}</Hint> : null}
    </Card>
  );
}
