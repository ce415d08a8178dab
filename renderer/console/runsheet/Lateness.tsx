import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showOverUnder } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { useTick } from '../../state/hooks.ts';
import { useForecast } from '../../state/useForecast.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './runsheet.module.css';

/** By how much the whole show will run over or under its plan; nothing while it is within a minute. */
export function Lateness(): ReactNode {
  const { t } = useTranslation('console');
  const forecast = useForecast();
  const now = useTick(1);
  if (forecast === null || now === null) return null;
  const over = showOverUnder(forecast, instant(now));
  if (Math.abs(over) < 60_000) return null;
  return <span className={over > 0 ? css['noteWarn'] : undefined}>{t(over > 0 ? 'sheet.overWhole' : 'sheet.underWhole', { span: formatSpan(over) })}</span>;
}
