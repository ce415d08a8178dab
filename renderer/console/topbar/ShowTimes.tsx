import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { absoluteOffset, expectedShowEnd, liveRemaining, offsetParts, relativeOffset, type Forecast } from '#shared/runsheet/forecast.ts';
import { runLength } from '#shared/show/runClock.ts';
import { instant } from '#shared/time/instant.ts';
import { useOnAir, useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useStoredValue } from '../../state/stored.ts';
import { timeTone } from '../../state/timeTone.ts';
import { useForecast } from '../../state/useForecast.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock, formatCountdown, formatOffset, formatSpan } from '../../ui/numberFormat.ts';
import { offsetMode } from '../live/liveUi.ts';
import { useTimeWord } from '../../state/useTimeWord.ts';
import css from './topbar.module.css';

/** The wall clock of the show's zone. */
export function ShowClock(): ReactNode {
  const { t } = useTranslation('console');
  const now = useTick(1);
  const timeZone = useSheet()?.timeZone;
  const title = t('top.clock', { zone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone });
  return <time className={css['clock']} title={title}>{now === null ? '--:--:--' : formatClock(now, timeZone, true)}</time>;
}

function Offset({ forecast, now }: { readonly forecast: Forecast; readonly now: number }): ReactNode {
  const { t } = useTranslation(['console', 'live']);
  const [mode, setMode] = useStoredValue(offsetMode);
  const offset = mode === 'absolute' ? absoluteOffset(forecast, instant(now)) : relativeOffset(forecast, instant(now));
  const parts = offsetParts(forecast, instant(now));
  if (offset === null || parts === null) return null;
  const tone = offset >= 1_000 ? 'behind' : offset <= -1_000 ? 'ahead' : 'onTime';
  const words = { behind: t('top.offsetBehind'), ahead: t('top.offsetAhead'), onTime: t('top.offsetOnTime') };
  const title = t('sheet.lateParts', { late: formatOffset(parts.lateStartMs), over: formatSpan(parts.overtimeMs), pause: formatSpan(parts.pauseMs), added: formatOffset(parts.addedMs) });
  return (
    <button type="button" className={classes(css['readout'], css['toggle'])} title={`${t(`live:offset.${mode}Help`)}\n${title}`} data-mode={mode} onClick={() => setMode(mode === 'absolute' ? 'relative' : 'absolute')}>
      <span className="visuallyHidden">{t('live:offset.toggle')} </span>
      <span className={css['label']}>{t(`live:offset.${mode}`)} · {words[tone]}</span>
      <span className={classes(css['value'], tone === 'behind' && css['behind'], tone === 'ahead' && css['ahead'])} data-testid="offset">{formatOffset(offset)}</span>
    </button>
  );
}

/** What is left of the row on air, in the tone of the room. */
function Remaining({ forecast, now }: { readonly forecast: Forecast; readonly now: number }): ReactNode {
  const run = useOnAir();
  const room = useShow((state) => state.room);
  const remaining = liveRemaining(forecast, instant(now)) ?? 0;
  const tone = run === null ? 'calm' : timeTone(remaining, runLength(run), room);
  const word = useTimeWord(remaining, tone);
  if (run === null) return null;
  return (
    <div className={css['readout']} data-tone={tone} data-testid="top-remaining">
      <span className={css['label']}>{run.item.cue} · {word}</span>
      <span className={classes(css['value'], tone === 'warn' && css['behind'], tone === 'danger' && css['danger'])}>{formatCountdown(remaining)}</span>
    </div>
  );
}

/** Offset and expected end; the label says which end is meant. */
export function ShowTimes(): ReactNode {
  const { t } = useTranslation('console');
  const forecast = useForecast();
  const now = useTick(1);
  const kind = useShow((state) => state.show.kind);
  const timeZone = useSheet()?.timeZone;
  if (forecast === null || now === null) return null;
  const [label, at] = kind === 'planning' || kind === 'armed'
    ? [t('top.plannedStart'), forecast.plannedShowStart]
    : [kind === 'ended' ? t('top.ended') : t('top.expectedEnd'), expectedShowEnd(forecast, instant(now))];
  return (
    <div className={css['readouts']}>
      <Remaining forecast={forecast} now={now} />
      <Offset forecast={forecast} now={now} />
      <div className={css['readout']}>
        <span className={css['label']}>{label}</span>
        <span className={css['value']}>{formatClock(at, timeZone, true)}</span>
      </div>
    </div>
  );
}
