import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showOverUnder } from '#shared/runsheet/forecast.ts';
import { isMovedByDays } from '#shared/show/livePlan.ts';
import { instant } from '#shared/time/instant.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { useForecast } from '../../state/useForecast.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './runsheet.module.css';

/** By how much the whole show will run over or under its plan; nothing while it is within a minute. Of a rehearsal at another time, how its plan was moved. */
export function Lateness(): ReactNode {
  const { t } = useTranslation('console');
  const forecast = useForecast();
  const shift = useShow(({ show }) => (show.kind === 'running' && show.shift?.isWhole === true ? show.shift : null));
  const now = useTick(1);
  if (forecast === null || now === null) return null;
  const over = showOverUnder(forecast, instant(now));
  const moved = shift === null ? null : <span>{t(isMovedByDays(shift) ? 'sheet.rehearsalDay' : 'sheet.rehearsalNow')}</span>;
  if (Math.abs(over) < 60_000) return moved;
  return <>{moved} <span className={over > 0 ? css['noteWarn'] : undefined}>{t(over > 0 ? 'sheet.overWhole' : 'sheet.underWhole', { span: formatSpan(over) })}</span></>;
}
