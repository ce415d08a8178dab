import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSituation } from '#shared/obs/model.ts';
import { endStream, goLive, goLiveDespite, startRecording, stopRecording } from '../../state/commands.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { formatAir } from '../../ui/numberFormat.ts';
import css from './topbar.module.css';

function Elapsed({ since }: { readonly since: number }): ReactNode {
  const now = useTick(1);
  return <span className={css['roomy']}>{now === null ? '--:--:--' : formatAir(now - since)}</span>;
}

const REC_WORDS = { off: 'notRecording', starting: 'recStarting', stopping: 'recStopping', paused: 'recPaused', unknown: 'recUnknown', recording: 'recording' } as const satisfies Record<RecordSituation['kind'], string>;

/** Recording: what it does, and start or stop. Stopping is held, so that a slip does not end it. */
export function RecordControl(): ReactNode {
  const { t } = useTranslation('console');
  const record = useShow((state) => state.obs.record);
  const start = useAction(startRecording, undefined);
  const stop = useAction(stopRecording, undefined);
  const isOn = record.kind === 'recording' || record.kind === 'paused';
  const dot = <span className={classes(css['recDot'], record.kind === 'recording' && css['recOn'], record.kind === 'paused' && css['recPaused'])} aria-hidden="true" />;
  if (isOn) {
    return (
      <HoldButton variant="normal" disabledReason={stop.reason} busy={stop.busy} onFire={() => { void stop.run(); }} title={`${t(`top.${REC_WORDS[record.kind]}`)} → ${t('action.stopRecording')}`}>
        {dot}<span className={css['word']}>{t('top.recording')}</span> <Elapsed since={record.since} />
      </HoldButton>
    );
  }
  return (
    <Button disabledReason={start.reason} busy={start.busy || record.kind === 'starting' || record.kind === 'stopping'} title={t(`top.${REC_WORDS[record.kind]}`)} onClick={() => { void start.run(); }}>
      {dot}<span className={css['word']}>{t('action.startRecording')}</span>
    </Button>
  );
}

/** Go live, or hold to end the stream. While OBS starts or stops there is nothing to press: a second start would crash it. */
export function StreamControl(): ReactNode {
  const { t } = useTranslation('console');
  const stream = useShow((state) => state.obs.stream);
  const start = useAction(goLive, undefined);
  const despite = useAction(goLiveDespite, undefined);
  const end = useAction(endStream, undefined);
  if (stream.kind === 'starting' || stream.kind === 'stopping') {
    return <Button busy disabledReason={t(stream.kind === 'starting' ? 'top.startingLock' : 'top.stoppingLock')} data-testid="stream-lock">{t(`top.${stream.kind}`)}</Button>;
  }
  const isOn = stream.kind === 'live' || stream.kind === 'reconnecting' || (stream.kind === 'unknown' && stream.last !== 'off');
  if (isOn) return <HoldButton ms={1_500} disabledReason={end.reason} busy={end.busy} onFire={() => { void end.run(); }}>{t('action.endStream')}</HoldButton>;
  // Nothing but the list before the show stands against it: held, with what is wrong beside it.
  if (start.reason !== null && despite.reason === null) return <HoldButton disabledReason={null} busy={despite.busy} title={start.reason} onFire={() => { void despite.run(); }}>{t('action.goLiveDespite')}</HoldButton>;
  return <Button variant="danger" disabledReason={start.reason} busy={start.busy} onClick={() => { void start.run(); }} data-testid="go-live">{t('action.goLive')}</Button>;
}
