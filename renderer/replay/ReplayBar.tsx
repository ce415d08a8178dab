import { History, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REPLAY_SPEEDS, type OpenReplay } from '#shared/replay/replay.ts';
import { instant } from '#shared/time/instant.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { MessagePage } from '../MessagePage.tsx';
import { useDesk } from '../state/deskContext.ts';
import { useTick } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { formatsOf } from '../ui/format.ts';
import css from './ReplayBar.module.css';
import { useOpenReplay, useReplaySituation } from './useReplay.ts';

const STEP_MS = 30_000;

/** Where the replay stands, to be pulled anywhere. While it is pulled, the place under the finger is shown and nothing is asked. */
function Position({ replay, at }: { readonly replay: OpenReplay; readonly at: number }): ReactNode {
  const { t } = useTranslation('replay');
  const { clockSecond } = formatsOf(useLanguage());
  const desk = useDesk();
  const [pulled, setPulled] = useState<number | null>(null);
  const shown = pulled ?? at;
  const go = (): void => {
    if (pulled !== null) void desk.replay?.control({ kind: 'wind', at: instant(pulled) });
    setPulled(null);
  };
  return (
    <>
      <time className={css['clock']} data-testid="replay-clock">{clockSecond(shown, replay.timeZone)}</time>
      <input
        type="range" className={css['position']} min={replay.from} max={replay.until} step={1_000} value={shown} aria-label={t('position')} aria-valuetext={clockSecond(shown, replay.timeZone)}
        onChange={(event) => { setPulled(Number(event.target.value)); }} onPointerUp={go} onKeyUp={go} onBlur={go}
      />
      <span className={css['end']}>{clockSecond(replay.until, replay.timeZone)}</span>
    </>
  );
}

function Controls({ replay }: { readonly replay: OpenReplay }): ReactNode {
  const { t } = useTranslation('replay');
  const desk = useDesk();
  const tick = useTick(4);
  const at = Math.min(replay.until, Math.max(replay.from, tick ?? replay.pace.at));
  const isPlaying = replay.pace.kind === 'playing';
  const control = desk.replay?.control;
  const wind = (by: number): void => { void control?.({ kind: 'wind', at: instant(Math.min(replay.until, Math.max(replay.from, at + by))) }); };
  const flip = (): void => { void control?.(isPlaying ? { kind: 'pause' } : { kind: 'play', speed: replay.pace.speed }); };
  return (
    <div className={css['controls']}>
      <Button size="small" variant="quiet" title={t('back')} aria-label={t('back')} onClick={() => wind(-STEP_MS)}><SkipBack size={15} aria-hidden /></Button>
      <Button size="small" variant="primary" data-testid="replay-play" busy={replay.isWinding} onClick={flip}>{isPlaying ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}{t(replay.isWinding ? 'winding' : isPlaying ? 'pause' : 'play')}</Button>
      <Button size="small" variant="quiet" title={t('ahead')} aria-label={t('ahead')} onClick={() => wind(STEP_MS)}><SkipForward size={15} aria-hidden /></Button>
      <div className={css['speeds']} role="group" aria-label={t('speed')}>
        {REPLAY_SPEEDS.map((speed) => <button key={speed} type="button" className={css['speed']} aria-pressed={replay.pace.speed === speed} aria-label={t('speedOf', { n: speed })} onClick={() => { void control?.({ kind: 'play', speed }); }}>{speed}×</button>)}
      </div>
      <Position replay={replay} at={at} />
    </div>
  );
}

/** Stands above every screen of a window that shows a recorded session: what it is, and the controls. */
export function ReplayBar(): ReactNode {
  const { t } = useTranslation('replay');
  const language = useLanguage();
  const situation = useReplaySituation();
  const replay = useOpenReplay();
  if (situation === null) return null;
  return (
    <header className={css['bar']} data-testid="replay-bar">
      <span className={css['mark']} title={t('help')} role="status"><History size={15} aria-hidden />{t('mark')}</span>
      {replay === null ? <span className={css['what']}>{t('opening')}</span> : <><span className={css['what']} title={replay.title}><b>{replay.title}</b> {formatsOf(language).dayClock(replay.from, replay.timeZone)} · {t(`kind.${replay.mode}`)}</span><Controls replay={replay} /></>}
      <a className={css['leave']} href={situation.kind === 'open' ? `/review?session=${situation.sessionId}` : '/review'}>{t('toReview')}</a>
    </header>
  );
}

/** The whole page once a replay is over, and why. */
export function ReplayEnded({ why }: { readonly why: 'onAir' | 'unreadable' }): ReactNode {
  const { t } = useTranslation('replay');
  return <MessagePage title={t('ended')} help={t(`why.${why}`)} icon={<History size={40} />}><nav className={css['links']}><a href="/console">{t('toConsole')}</a><a href="/review">{t('toReview')}</a></nav></MessagePage>;
}
