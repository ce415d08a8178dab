import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isMoving } from '#shared/obs/isSameAddress.ts';
import { useDriftText } from '../../console/topbar/ControlChips.tsx';
import { takeOverBackup } from '../../state/commands.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { StatusDot } from '../../ui/StatusDot.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { connectInOrder, passwordHelp } from './connectInOrder.ts';
import { addressProblem } from './obsAdvice.ts';

const STATUS = { good: 'good', warn: 'warn', bad: 'bad', dim: 'waiting' } as const;

function Situation(): ReactNode {
  const { t } = useTranslation(['control', 'settings']);
  const desk = useDesk();
  const backup = useShow((state) => state.backup);
  const { drift, text, tone } = useDriftText();
  const takeOver = useAction(takeOverBackup, undefined);
  const busy = useBusy('setBackupOptions');
  if (backup.address === null) return <p className={css['note']}>{t('backup.none')}</p>;
  return (
    <>
      <StatusDot status={STATUS[tone]}>{`${backup.address.host}:${String(backup.address.port)} · ${text}`}</StatusDot>
      {drift.kind === 'away' ? <Hint tone="bad" title={t(`settings:obs.failure.${drift.failure}`)}>{t(`settings:obs.next.${drift.failure}`)}</Hint> : null}
      {drift.kind === 'scenesMissing' ? <Hint tone="warn">{t('backup.missing', { count: drift.scenes.length, scenes: drift.scenes.slice(0, 12).join('、') })}</Hint> : null}
      <Switch label={t('backup.both')} checked={backup.streamBoth} busy={busy} onChange={(streamBoth) => { void desk.send({ kind: 'setBackupOptions', streamBoth }); }} />
      <p className={css['note']}>{t('backup.bothHelp')}</p>
      <div className={css['row']}>
        <Button variant={drift.kind === 'mainAway' ? 'primary' : 'normal'} busy={takeOver.busy} disabledReason={takeOver.reason} title={t('backup.takeOverHold')} onClick={() => { void takeOver.run(); }}>{t('backup.takeOver')}</Button>
        <Button onClick={() => { void desk.send({ kind: 'reconnectBackup' }); }}>{t('backup.reconnect')}</Button>
        <HoldButton title={t('backup.forgetHold')} onFire={() => { void desk.send({ kind: 'forgetBackup' }); }}>{t('backup.forget')}</HoldButton>
      </div>
    </>
  );
}

function BackupForm(): ReactNode {
  const { t } = useTranslation(['settings', 'control']);
  const desk = useDesk();
  const busy = useBusy('configureBackup');
  const secret = useAnswer<null>();
  const backup = useShow((state) => state.backup);
  const [host, setHost] = useState(backup.address?.host ?? '127.0.0.1');
  const [port, setPort] = useState(String(backup.address?.port ?? 4456));
  const [password, setPassword] = useState('');
  const problem = addressProblem(host, port);
  const connect = async (): Promise<void> => {
    const address = { host: host.trim(), port: Number(port) };
    const isDone = await connectInOrder({
      isMoving: isMoving(backup, address), configure: async () => desk.send({ kind: 'configureBackup', address }),
      keepPassword: async () => password === '' || (await secret.ask(async () => desk.link.storeSecret('obsBackup', password))).kind === 'ok',
    });
    if (isDone) setPassword('');
  };
  return (
    <form className={css['sourceMore']} onSubmit={(event: SyntheticEvent) => { event.preventDefault(); if (problem === null) void connect(); }}>
      <div className={css['grid']}>
        <Field label={t('obs.host')} error={problem === 'hostBad' ? t('obs.hostBad') : null}>{(ids) => <Input {...ids} value={host} onChange={(event) => { setHost(event.target.value); }} />}</Field>
        <Field label={t('obs.port')} error={problem === 'portBad' ? t('obs.portBad') : null}>{(ids) => <Input {...ids} inputMode="numeric" value={port} onChange={(event) => { setPort(event.target.value); }} />}</Field>
        <Field label={t('control:backup.password')} help={t(passwordHelp(backup, host, port))}>{(ids) => <Input {...ids} type="password" autoComplete="off" value={password} onChange={(event) => { setPassword(event.target.value); }} />}</Field>
      </div>
      {secret.asked.kind === 'failed' ? <Hint tone="bad">{secret.asked.text}</Hint> : null}
      <div className={css['row']}><Button type="submit" busy={busy || secret.asked.kind === 'asking'} disabledReason={problem === null ? null : t(`obs.${problem}`)}>{t('control:backup.save')}</Button></div>
    </form>
  );
}

/** The second OBS: where it is, how it stands to the main one, and the way to take over. */
export function BackupCard(): ReactNode {
  const { t } = useTranslation('control');
  return <Card title={t('backup.title')}><p className={css['note']}>{t('backup.intro')}</p><Situation /><BackupForm /></Card>;
}
