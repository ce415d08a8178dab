import { useMemo } from 'react';
import { buildForecast, type Forecast } from '#shared/runsheet/forecast.ts';
import { useShow } from './hooks.ts';

/** The derived timing of the whole sheet: made once per change of plan or run, O(1) per look. Null without a sheet. */
export function useForecast(): Forecast | null {
  const show = useShow((state) => state.show);
  return useMemo(() => buildForecast(show), [show]);
}
