import { Search } from 'lucide-react';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isMoving, isSameAddress } from '#shared/obs/isSameAddress.ts';
import type { ObsState } from '#shared/show/state.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { StatusDot } from '../../ui/StatusDot.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { SafetyCard } from './SafetyCard.tsx';
import { connectInOrder, passwordHelp } from './connectInOrder.ts';
import { BackupCard } from './BackupCard.tsx';
import { addressProblem, LOCAL_OBS, obsAdvice } from './obsAdvice.ts';

/** The connection in words, and the exact next step when it failed. */
function ObsStatus({ obs }: { readonly obs: ObsState }): ReactNode {
  const { t } = useTranslation('settings');
  const { status, word, failure } = obsAdvice(obs.connection);
  const { connection, inventory } = obs;
  return (
    <>
      <StatusDot status={status}>{t(`obs.status.${word}`)}</StatusDot>
      {connection.kind === 'connected' ? (
        <p className={css['note']}>
          {t('obs.status.versions', { obs: connection.obsVersion, ws: connection.websocketVersion })}
          {inventory === null ? null : <><br />{t('obs.status.scenes', { n: inventory.scenes.length, collection: inventory.collection, profile: inventory.profile })}</>}
        </p>
      ) : null}
      {failure === null ? null : <Hint tone={status === 'bad' ? 'bad' : 'warn'} title={t(`obs.failure.${failure}`)}>{t(`obs.next.${failure}`)}</Hint>}
    </>
  );
}

function ObsActions({ obs }: { readonly obs: ObsState }): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const isStreaming = obs.stream.kind !== 'off' && obs.stream.kind !== 'failedToStart' && !(obs.stream.kind === 'unknown' && obs.stream.last === 'off');
  if (obs.address === null) return null;
  return (
    <div className={css['row']}>
      <Button onClick={() => { void desk.send({ kind: 'reconnectObs' }); }}>{t('obs.reconnect')}</Button>
      <HoldButton title={t('obs.forgetHold')} disabledReason={isStreaming ? t('obs.streaming') : null} onFire={() => { void desk.send({ kind: 'forgetObs' }); }}>{t('obs.forget')}</HoldButton>
    </div>
  );
}

function ObsForm({ obs }: { readonly obs: ObsState }): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const busy = useBusy('configureObs');
  const secret = useAnswer<null>();
  const [host, setHost] = useState(obs.address?.host ?? LOCAL_OBS.host);
  const [port, setPort] = useState(String(obs.address?.port ?? LOCAL_OBS.port));
  const [password, setPassword] = useState('');
  const problem = addressProblem(host, port);
  const connect = async (address: { readonly host: string; readonly port: number }): Promise<void> => {
    const isSame = isSameAddress(obs.address, address);
    const isDone = await connectInOrder({
      isMoving: isMoving(obs, address), configure: async () => desk.send(isSame ? { kind: 'reconnectObs' } : { kind: 'configureObs', address }),
      keepPassword: async () => password === '' || (await secret.ask(async () => desk.link.storeSecret('obs', password))).kind === 'ok',
    });
    if (isDone) setPassword('');
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (problem === null) void connect({ host: host.trim(), port: Number(port) });
  };
  const find = (): void => { setHost(LOCAL_OBS.host); setPort(String(LOCAL_OBS.port)); void connect(LOCAL_OBS); };
  return (
    <form onSubmit={submit} className={css['sourceMore']}>
      <div className={css['grid']}>
        <Field label={t('obs.host')} help={t('obs.hostHint')} error={problem === 'hostBad' ? t('obs.hostBad') : null}>{(ids) => <Input {...ids} value={host} onChange={(event) => { setHost(event.target.value); }} />}</Field>
        <Field label={t('obs.port')} help={t('obs.portHint')} error={problem === 'portBad' ? t('obs.portBad') : null}>{(ids) => <Input {...ids} inputMode="numeric" value={port} onChange={(event) => { setPort(event.target.value); }} />}</Field>
        <Field label={t('obs.password')} help={t(passwordHelp(obs, host, port))}>{(ids) => <Input {...ids} type="password" autoComplete="off" value={password} onChange={(event) => { setPassword(event.target.value); }} />}</Field>
      </div>
      <p className={css['note']}>{t('obs.passwordNote')}</p>
      {secret.asked.kind === 'failed' ? <Hint tone="bad">{secret.asked.text}</Hint> : null}
      <div className={css['row']}>
        <Button type="submit" variant="primary" busy={busy || secret.asked.kind === 'asking'} disabledReason={problem === null ? null : t(`obs.${problem}`)}>{t('obs.connect')}</Button>
        <Button onClick={find} title={t('obs.finding')}><Search size={16} aria-hidden />{t('obs.find')}</Button>
      </div>
    </form>
  );
}

/** Where OBS is, how it is, and what to do when it is not. */
export function ObsSection(): ReactNode {
  const { t } = useTranslation('settings');
  const obs = useShow((show) => show.obs);
  return (
    <Section title={t('sections.obs')} intro={t('obs.intro')}>
      <Card><ObsStatus obs={obs} /><ObsActions obs={obs} /></Card>
      <Card><ObsForm obs={obs} /></Card>
      <BackupCard />
      <SafetyCard />
      <Hint tone="info">{t('obs.menu')}</Hint>
    </Section>
  );
}
