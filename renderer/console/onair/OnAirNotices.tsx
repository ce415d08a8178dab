import { ShieldAlert, Siren, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownDanger } from '#shared/obs/safety.ts';
import { endStream, goLive, goLiveDespite, markDangersSeen, withdrawStream } from '../../state/commands.ts';
import { restartStream } from '../../state/healthCommands.ts';
import { useIsMe, useRole, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { AskNotices } from '../crew/AskNotices.tsx';
import css from './onair.module.css';

function PanicNotice(): ReactNode {
  const { t } = useTranslation('onAir');
  const panic = useShow(({ obs }) => obs.panic);
  const isUp = useShow(({ obs }) => obs.connection.kind === 'connected');
  if (panic === null) return null;
  const { check } = panic;
  const said = check.kind === 'verified' ? t('panic.verified', { seconds: (check.tookMs / 1_000).toFixed(2) }) : check.kind === 'failed' ? t('panic.failed', { detail: check.detail }) : isUp ? t('panic.pending') : t('panic.waiting');
  const facts = [panic.by === '' ? null : t('panic.by', { name: panic.by }), panic.returnTo === null ? t('panic.noBack') : t('panic.back', { scene: panic.returnTo }), panic.muted.length > 0 ? t('panic.muted', { inputs: panic.muted.join('、') }) : null];
  return (
    <div className={`${css['notice'] ?? ''} ${css['panicOn'] ?? ''}`} role="alert" data-testid="panic-notice" data-check={check.kind}>
      <Siren size={18} aria-hidden="true" /><b>{t('panic.onAir')} · {panic.scene}</b><span>{said}</span><span className={css['more']}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </div>
  );
}

function ConsentNotice(): ReactNode {
  const { t } = useTranslation('onAir');
  const consent = useShow(({ obs }) => obs.consent);
  const now = useTick(1);
  const isMe = useIsMe();
  const mine = consent !== null && isMe(consent);
  // Whoever asked first has read the list; the second confirms the start, not the list.
  const plain = useAction(goLive, undefined);
  const despite = useAction(goLiveDespite, undefined);
  const start = plain.reason === null ? plain : despite;
  const end = useAction(endStream, undefined);
  const restart = useAction(restartStream, undefined);
  const withdraw = useAction(withdrawStream, undefined);
  if (consent === null || now === null || now >= consent.until) return null;
  return (
    <div className={css['notice']} role="alert" data-testid="consent-notice">
      <UsersRound size={18} aria-hidden="true" /><b>{t(`consent.${consent.what}`, { name: consent.name })}</b>
      <span>{mine ? t('consent.mine') : null} {t('consent.left', { seconds: Math.ceil((consent.until - now) / 1_000) })}</span>
      {!mine && consent.what === 'start' && <Button size="small" variant="danger" busy={start.busy} onClick={() => { void start.run(); }} data-testid="consent-confirm">{t('consent.confirmStart')}</Button>}
      {!mine && consent.what === 'stop' && <HoldButton size="small" ms={1_500} busy={end.busy} onFire={() => { void end.run(); }}>{t('consent.confirmStop')}</HoldButton>}
      {!mine && consent.what === 'restart' && <HoldButton size="small" ms={1_000} busy={restart.busy} disabledReason={restart.reason} onFire={() => { void restart.run(); }}>{t('consent.confirmRestart')}</HoldButton>}
      <Button size="small" busy={withdraw.busy} onClick={() => { void withdraw.run(); }}>{t('consent.withdraw')}</Button>
    </div>
  );
}

function useDangerText(): (danger: ShownDanger) => string {
  const { t } = useTranslation('onAir');
  return ({ what, from, to }) => (what === 'studioMode' ? t(to === 'on' ? 'danger.studioModeOn' : 'danger.studioModeOff') : t(`danger.${what}`, { from, to }));
}

function DangerNotice(): ReactNode {
  const { t } = useTranslation('onAir');
  const dangers = useShow(({ obs }) => obs.dangers);
  const seen = useAction(markDangersSeen, undefined);
  const textOf = useDangerText();
  const newest = dangers.at(-1);
  if (newest === undefined) return null;
  return (
    <div className={`${css['notice'] ?? ''} ${css['danger'] ?? ''}`} role="alert" data-testid="danger-notice">
      <ShieldAlert size={18} aria-hidden="true" /><b>{t('danger.title')}</b><span>{dangers.map(textOf).join(' · ')}</span>
      <Button size="small" busy={seen.busy} onClick={() => { void seen.run(); }}>{t('danger.seen')}</Button>
    </div>
  );
}

/** Over the page and not in it, so that nothing shifts: the panic, a wish for a second producer, what was done to OBS itself. */
export function OnAirNotices(): ReactNode {
  const isProducer = useRole() === 'producer';
  return <div className={css['notices']} data-over-picture><PanicNotice />{isProducer && <><ConsentNotice /><AskNotices /><DangerNotice /></>}</div>;
}
