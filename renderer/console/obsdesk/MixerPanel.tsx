import { Headphones } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dbToFader, faderToDb } from '#shared/obs/desk/levels.ts';
import type { DeskInput } from '#shared/obs/desk/model.ts';
import { MONITOR_TYPES, SILENT_DB } from '#shared/obs/desk/operation.ts';
import { useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useLane } from './deskLane.ts';
import { MeterBar } from './MeterBar.tsx';
import { useActiveInputs } from './meterHub.ts';
import { MuteButton } from './MuteButton.tsx';
import css from './obsdesk.module.css';
import { useOperate } from './useOperate.ts';

const STEPS = 1_000;
/** While a fader is held its level is sent this often at most; the last one always. */
const SEND_MS = 150;
const FADE_MS = 3_000;

const dbText = (db: number): string => (db <= SILENT_DB ? '−∞' : `${db > 0 ? '+' : db < 0 ? '−' : ''}${Math.abs(db).toFixed(1)}`);

/** The fader follows the hand at once and OBS when nobody holds it. */
function Fader({ input }: { readonly input: DeskInput }): ReactNode {
  const { t } = useTranslation('desk');
  const operate = useOperate();
  const [held, setHeld] = useState<number | null>(null);
  const sent = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const db = held ?? input.db;
  const send = (wanted: number): void => {
    sent.current = performance.now();
    operate({ kind: 'setInputVolume', input: input.name, db: wanted });
  };
  const move = (wanted: number): void => {
    setHeld(wanted);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => send(wanted), Math.max(0, SEND_MS - (performance.now() - sent.current)));
  };
  // Let go once OBS has had its time: what it shows then is what is so.
  useEffect(() => {
    if (held === null) return undefined;
    const release = setTimeout(() => setHeld(null), 1_000);
    return () => clearTimeout(release);
  }, [held]);
  return (
    <>
      <input
        type="range" className={css['fader']} min={0} max={STEPS} step={1} value={Math.round(dbToFader(db) * STEPS)} aria-label={t('mixer.level', { input: input.name })} aria-valuetext={`${dbText(db)} dB`}
        onChange={(event) => move(faderToDb(Number(event.currentTarget.value) / STEPS))} onDoubleClick={() => move(0)} title={t('mixer.faderHelp')}
      />
      <span className={css['db']}>{dbText(db)}</span>
    </>
  );
}

function FadeButtons({ input }: { readonly input: DeskInput }): ReactNode {
  const { t } = useTranslation('desk');
  const operate = useOperate();
  const now = useTick(4);
  if (input.fade !== null) {
    const left = now === null ? 0 : Math.max(0, input.fade.endsAt - now);
    return <Button size="small" onClick={() => operate({ kind: 'cancelFade', input: input.name })} title={t('mixer.stopFade')}><Tag tone="warn">{t('mixer.fading', { s: (left / 1_000).toFixed(1) })}</Tag></Button>;
  }
  const fade = (toDb: number): void => operate({ kind: 'fadeInput', input: input.name, toDb, durationMs: FADE_MS });
  return input.db <= SILENT_DB
    ? <Button size="small" onClick={() => fade(0)} title={t('mixer.fadeInHelp')}>{t('mixer.fadeIn')}</Button>
    : <Button size="small" onClick={() => fade(SILENT_DB)} title={t('mixer.fadeOutHelp')}>{t('mixer.fadeOut')}</Button>;
}

function Monitor({ input }: { readonly input: DeskInput }): ReactNode {
  const { t } = useTranslation('desk');
  const operate = useOperate();
  return (
    <label className={css['monitorPick']} title={t('mixer.monitor')}>
      <Headphones size={14} aria-hidden="true" />
      <select aria-label={`${t('mixer.monitor')} ${input.name}`} value={input.monitor} onChange={(event) => { const monitor = MONITOR_TYPES.find((type) => type === event.currentTarget.value); if (monitor !== undefined) operate({ kind: 'setInputMonitor', input: input.name, monitor }); }}>
        {MONITOR_TYPES.map((type) => <option key={type} value={type}>{t(`mixer.monitorType.${type}`)}</option>)}
      </select>
    </label>
  );
}

function Channel({ input, isActive, isTalking }: { readonly input: DeskInput; readonly isActive: boolean; readonly isTalking: boolean }): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <li className={classes(css['channel'], !isActive && css['idle'], isTalking && css['talking'])} data-input={input.name}>
      <div className={css['channelHead']}>
        <MuteButton input={input} />
        <span className={css['channelName']} title={input.name}>{input.name}</span>
        {isTalking ? <Tag tone="warn">{t('mixer.mutedTalking')}</Tag> : input.muted ? <Tag tone="outline">{t('mixer.muted')}</Tag> : isActive ? null : <Tag tone="outline">{t('mixer.notInUse')}</Tag>}
        <Monitor input={input} /><FadeButtons input={input} />
      </div>
      <div className={css['channelLevels']}><Fader input={input} /></div>
      <MeterBar name={input.name} isMuted={input.muted} />
    </li>
  );
}

/** All inputs with sound: what is in use first. */
export function MixerPanel(): ReactNode {
  const { t } = useTranslation('desk');
  const audio = useLane((lane) => lane.audio);
  const talkers = useLane((lane) => lane.talkers);
  const active = useActiveInputs();
  if (audio === null) return <p className={css['quiet']}>{t('reading')}</p>;
  if (audio.length === 0) return <EmptyState title={t('mixer.none')} help={t('mixer.noneHelp')} />;
  const ordered = [...audio.filter(({ name }) => active.has(name)), ...audio.filter(({ name }) => !active.has(name))];
  return <ul className={css['channels']}>{ordered.map((input) => <Channel key={input.name} input={input} isActive={active.has(input.name)} isTalking={talkers.some(({ name }) => name === input.name)} />)}</ul>;
}
