import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { alertSettingsSchema, DEFAULT_THRESHOLDS, thresholdsSchema, type Thresholds } from '#shared/alerts/settings.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, TextArea } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import css from '../settings.module.css';

type Name = keyof Thresholds;
const NAMES = Object.keys(DEFAULT_THRESHOLDS) as readonly Name[];
/** Spans are shown in seconds. */
const unitOf = (name: Name): number => (name.endsWith('Ms') ? 1_000 : 1);
const shown = (thresholds: Thresholds): Record<Name, string> => Object.fromEntries(NAMES.map((name) => [name, String(thresholds[name] / unitOf(name))])) as Record<Name, string>;

/** What was typed as a limit; null = not a number, or out of the range of this limit. */
function limitOf(name: Name, typed: string): number | null {
  const parsed = thresholdsSchema.shape[name].safeParse(typed.trim() === '' ? Number.NaN : Number(typed) * unitOf(name));
  return parsed.success ? parsed.data : null;
}

/** How bad is bad enough: quiet mode, scenes that are left alone, and the limits of every rule. */
export function AlertsSection(): ReactNode {
  const { t } = useTranslation(['health', 'settings']);
  const desk = useDesk();
  const busy = useBusy('setAlertSettings');
  const settings = useShow((show) => show.health.settings);
  const [quiet, setQuiet] = useState(settings.quiet);
  const [calm, setCalm] = useState(settings.calmScenes.join('\n'));
  const [typed, setTyped] = useState(() => shown(settings.thresholds));
  const [saved, setSaved] = useState(false);
  const limits = NAMES.map((name) => [name, limitOf(name, typed[name])] as const);
  // What it was before this change: a slip of a digit is seen.
  const oldOf = (name: Name, limit: number | null): string | undefined => (limit === settings.thresholds[name] ? undefined : t('settings.old', { value: settings.thresholds[name] / unitOf(name) }));
  const isBad = limits.some(([, limit]) => limit === null);
  const submit = async (): Promise<void> => {
    const calmScenes = [...new Set(calm.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
    const wanted = alertSettingsSchema.safeParse({ ...settings, quiet, calmScenes, thresholds: Object.fromEntries(limits) });
    if (!wanted.success) return;
    const outcome = await desk.send({ kind: 'setAlertSettings', settings: wanted.data });
    setSaved(outcome.kind === 'done');
  };
  return (
    <Section title={t('settings.section')} intro={t('settings.intro')}>
      <Card>
        <form className={css['sourceMore']} onChange={() => setSaved(false)} onSubmit={(event: SyntheticEvent) => { event.preventDefault(); if (!isBad) void submit(); }}>
          <Switch label={t('settings.quiet')} checked={quiet} busy={false} onChange={setQuiet} />
          <Field label={t('settings.calm')} help={t('settings.calmHelp')}>{(ids) => <TextArea {...ids} rows={3} value={calm} onChange={(event) => setCalm(event.target.value)} />}</Field>
          <div className={css['grid']}>
            {limits.map(([name, limit]) => (
              <Field key={name} label={t(`settings.${name}`)} help={oldOf(name, limit)} error={limit === null ? t('settings.bad') : null}>{(ids) => <Input {...ids} inputMode="decimal" value={typed[name]} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />}</Field>
            ))}
          </div>
          <div className={css['row']}>
            <Button type="submit" variant="primary" busy={busy} disabledReason={isBad ? t('settings.bad') : null}>{t('settings:common.save')}</Button>
            <Button onClick={() => { setTyped(shown(DEFAULT_THRESHOLDS)); setSaved(false); }}>{t('settings.reset')}</Button>
          </div>
          {saved ? <Hint tone="good">{t('settings:common.saved')}</Hint> : null}
        </form>
      </Card>
    </Section>
  );
}
