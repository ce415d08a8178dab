import { buildForecast, type Forecast } from '../../runsheet/forecast.ts';
import type { ShowSituation } from '../../show/state.ts';

const forecasts = new WeakMap<ShowSituation, Forecast | null>();

/** The forecast of a show for all rules: one per plan, not one per second and rule. */
export function forecastOf(show: ShowSituation): Forecast | null {
  const known = forecasts.get(show);
  if (known !== undefined) return known;
  const made = buildForecast(show);
  forecasts.set(show, made);
  return made;
}
