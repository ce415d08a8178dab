import { changedParts, feedbackOf, readoutOf, type ControlFeedback, type ControlReadout } from '#shared/protocol/controlFeedback.ts';
import { buildForecast, type Forecast } from '#shared/runsheet/forecast.ts';
import type { ShowSituation } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { HubOptions } from '../hubOptions.ts';

/** A whole look: `at` is the engine's clock, which the anchors are to be read against. */
export interface FeedbackLook { readonly seq: number; readonly at: Instant; readonly feedback: ControlFeedback; readonly readout: ControlReadout }
/** What one commit changed. */
export interface FeedbackChange { readonly seq: number; readonly at: Instant; readonly feedback: Partial<ControlFeedback> }

export interface FeedbackSource {
  /** For one who polls; remembers nothing. */
  readonly look: () => FeedbackLook;
  /** For one who joins: from here on `change` tells what is new to all who joined. */
  readonly join: () => FeedbackLook;
  /** The parts that changed since the last call of `join` or `change`; null = none. Call it after every commit while somebody listens. */
  readonly change: () => FeedbackChange | null;
}

/** Works the feedback out when somebody asks, the forecast only when the show moved. */
export function createFeedbackSource({ clock, getState }: Pick<HubOptions, 'clock' | 'getState'>): FeedbackSource {
  let timed: { readonly show: ShowSituation; readonly forecast: Forecast | null } | null = null;
  let told: ControlFeedback | null = null;
  const forecastOf = (show: ShowSituation): Forecast | null => {
    if (timed?.show !== show) timed = { show, forecast: buildForecast(show) };
    return timed.forecast;
  };
  const look = (): FeedbackLook => {
    const { state, seq } = getState();
    const forecast = forecastOf(state.show);
    const at = clock.now();
    return { seq, at, feedback: feedbackOf(state, forecast), readout: readoutOf(forecast, at) };
  };
  return {
    look,
    join: () => {
      const first = look();
      told = first.feedback;
      return first;
    },
    change: () => {
      const { seq, at, feedback } = look();
      const parts = told === null ? null : changedParts(told, feedback);
      told = feedback;
      return parts === null ? null : { seq, at, feedback: parts };
    },
  };
}
