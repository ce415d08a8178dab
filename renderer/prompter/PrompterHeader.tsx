import { useTranslation } from 'react-i18next';
import type { Instant } from '#shared/time/instant.ts';
import type { Run } from '#shared/show/state.ts';
import { useShow, useTick } from '../state/hooks.ts';
import type { AirState } from './airState.ts';
import css from './header.module.css';
import type { HostItem } from './prompterView.ts';
import { countdownDigits, timeLeft } from './timeLeft.ts';

/** Mode and stream in words; the shape differs too: only what is really live is a filled red chip with a dot. */
export function AirChip({ air }: { readonly air: AirState }) {
  const { t } = useTranslation(['prompter', 'phases']);
  return <span className={css['air']} data-air={air}>{t(`air.${air}`)}</span>;
}

function Countdown({ run }: { readonly run: Run }) {
  const { t } = useTranslation(['prompter', 'phases', 'live']);
  const now = useTick(1);
  const room = useShow((state) => state.room);
  if (now === null) return <p className={css['time']}><b>--:--</b></p>;
  const left = timeLeft(run, now as Instant, room);
  const word = left.ms < 0 ? 'over' : left.phase === 'over' ? 'danger' : left.phase;
  const share = left.lengthMs <= 0 ? 1 : Math.min(1, Math.max(0, 1 - left.ms / left.lengthMs));
  return (
    <>
      <p className={css['time']} data-phase={left.phase} data-held={left.held} role="timer">
        <span>{left.held ? `${t('time.held')} · ${t(left.ms < 0 ? 'time.over' : 'time.plenty')}` : word === 'danger' ? t('tone.danger', { ns: 'live' }) : t(`time.${word}`)}</span>
        <b>{countdownDigits(left.ms)}</b>
      </p>
      <span className={css['track']} aria-hidden><i data-phase={left.phase} style={{ transform: `scaleX(${share.toFixed(4)})` }} /></span>
    </>
  );
}

interface PrompterHeaderProps { readonly air: AirState; readonly item: HostItem; readonly run: Run | null; /** What stands where the countdown would be, before the show. */ readonly instead?: string }

/** Where we are and how long it lasts: the two things a host looks up for. */
export function PrompterHeader({ air, item, run, instead }: PrompterHeaderProps) {
  const { t } = useTranslation(['prompter', 'phases']);
  return (
    <header className={css['header']}>
      <div className={css['where']}>
        <p className={css['chips']}><AirChip air={air} /><span className={css['phase']} data-phase={item.phase}>{t(item.phase, { ns: 'phases' })}</span></p>
        <h1>{item.title}</h1>
      </div>
      {run === null ? <p className={css['instead']}>{instead}</p> : <Countdown run={run} />}
    </header>
  );
}
