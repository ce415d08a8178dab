import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { alerts, playAlert } from '../../state/alerts.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import css from '../settings.module.css';
import { thresholdMs } from './thresholds.ts';

/** When the time left turns to warning and danger, on every screen of the room. */
export function ThresholdsCard(): ReactNode {
  const { t } = useTranslation(['live', 'settings']);
  const desk = useDesk();
  const busy = useBusy('setRoom');
  const room = useShow((show) => show.room);
  const [warn, setWarn] = useState(String(room.warnMs / 1_000));
  const [danger, setDanger] = useState(String(room.dangerMs / 1_000));
  const [saved, setSaved] = useState(false);
  const [warnMs, dangerMs] = [thresholdMs(warn), thresholdMs(danger)];
  const problem = warnMs === null || dangerMs === null ? t('room.bad') : warnMs < dangerMs ? t('room.order') : null;
  const submit = async (): Promise<void> => {
    if (warnMs === null || dangerMs === null) return;
    const outcome = await desk.send({ kind: 'setRoom', currency: room.currency, minTakeSpanMs: room.minTakeSpanMs, warnMs, dangerMs });
    setSaved(outcome.kind === 'done');
  };
  return (
    <Card title={t('room.title')}>
      <form className={css['sourceMore']} onChange={() => setSaved(false)} onSubmit={(event: SyntheticEvent) => { event.preventDefault(); if (problem === null) void submit(); }}>
        <p className={css['note']}>{t('room.intro')}</p>
        <div className={css['grid']}>
          <Field label={t('room.warn')} help={t('room.warnHelp')} error={warnMs === null ? t('room.bad') : null}>{(ids) => <Input {...ids} inputMode="numeric" value={warn} onChange={(event) => setWarn(event.target.value)} />}</Field>
          <Field label={t('room.danger')} help={t('room.dangerHelp')} error={dangerMs === null ? t('room.bad') : warnMs !== null && warnMs < dangerMs ? t('room.order') : null}>{(ids) => <Input {...ids} inputMode="numeric" value={danger} onChange={(event) => setDanger(event.target.value)} />}</Field>
        </div>
        <div className={css['row']}><Button type="submit" variant="primary" busy={busy} disabledReason={problem}>{t('settings:common.save')}</Button></div>
        {saved ? <Hint tone="good">{t('settings:common.saved')}</Hint> : null}
      </form>
    </Card>
  );
}

/** What this machine does at that moment. */
export function AlertsCard(): ReactNode {
  const { t } = useTranslation('live');
  const [wanted, setWanted] = useStoredValue(alerts);
  return (
    <Card title={t('alerts.title')}>
      <p className={css['note']}>{t('alerts.intro')}</p>
      <div className={css['row']}><Switch label={t('alerts.sound')} checked={wanted.sound} busy={false} onChange={(sound) => setWanted({ ...wanted, sound })} /><Button size="small" onClick={() => playAlert('warn')}>{t('alerts.tryWarn')}</Button><Button size="small" onClick={() => playAlert('danger')}>{t('alerts.tryDanger')}</Button></div>
      <Switch label={t('alerts.flash')} checked={wanted.flash} busy={false} onChange={(flash) => setWanted({ ...wanted, flash })} />
    </Card>
  );
}
