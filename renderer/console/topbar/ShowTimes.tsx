import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { absoluteOffset, expectedShowEnd, offsetParts, type Forecast } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useForecast } from '../../state/useForecast.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock, formatOffset, formatSpan } from '../../ui/numberFormat.ts';
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
  const { t } = useTranslation('console');
  const offset = absoluteOffset(forecast, instant(now));
  const parts = offsetParts(forecast, instant(now));
  if (offset === null || parts === null) return null;
  const tone = offset >= 1_000 ? 'behind' : offset <= -1_000 ? 'ahead' : 'onTime';
  const words = { behind: t('top.offsetBehind'), ahead: t('top.offsetAhead'), onTime: t('top.offsetOnTime') };
  const title = t('sheet.lateParts', { late: formatOffset(parts.lateStartMs), over: formatSpan(parts.overtimeMs), pause: formatSpan(parts.pauseMs), added: formatOffset(parts.addedMs) });
  return (
    <div className={css['readout']} title={title}>
      <span className={css['label']}>{t('top.offset')} · {words[tone]}</span>
      <span className={classes(css['value'], tone === 'behind' && css['behind'], tone === 'ahead' && css['ahead'])} data-testid="offset">{formatOffset(offset)}</span>
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
      <Offset forecast={forecast} now={now} />
      <div className={css['readout']}>
        <span className={css['label']}>{label}</span>
        <span className={css['value']}>{formatClock(at, timeZone, true)}</span>
      </div>
    </div>
  );
}
