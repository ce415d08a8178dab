import { createCrowdWatch } from '#shared/alerts/crowd/crowdWatch.ts';
import type { Thresholds } from '#shared/alerts/settings.ts';
import type { SessionId } from '#shared/ids.ts';
import { createShowTape } from '#shared/replay/showTape.ts';
import { createThresholdTrial, type TrialStep } from '#shared/replay/thresholdTrial.ts';
import { onAirProduct } from '#shared/show/onAirProduct.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import { FaultVoices } from '../../health/faultVoices.ts';
import type { CrowdTape } from './crowdTape.ts';
import type { RecordedSession } from './replayFile.ts';

/** A trial on its way through a session. */
export interface TrialRun { readonly sessionId: SessionId; readonly step: () => TrialStep }

const BEAT_MS = 1_000;
/** Seconds of the session judged in one call: a good tenth of a second of work, so that somebody can watch and stop. */
const BEATS_A_STEP = 300;

/** The recorded session looked at once a second as the health lane looks at a live one, with other thresholds. */
export function createTrialRun(session: RecordedSession, crowd: CrowdTape, thresholds: Thresholds): TrialRun {
  const tape = createShowTape(session.events);
  const trial = createThresholdTrial();
  const watch = createCrowdWatch(session.from);
  const voices = new FaultVoices();
  let [place, at] = [tape.at(session.from), session.from];
  const withThresholds = (show: ShowState): ShowState => ({ ...show, health: { ...show.health, settings: { ...show.health.settings, thresholds } } });
  const beat = (): void => {
    ({ place } = tape.onTo(place, at));
    const show = withThresholds(place.state);
    const around = { products: show.products, onAirProductId: onAirProduct(show), sources: Object.values(show.sources), desk: show.commentDesk, thresholds };
    const came = crowd.wind({ until: at, isJump: at === session.from, heardSince: session.from, limit: Number.MAX_SAFE_INTEGER });
    if (came.tail !== null) voices.hear(came.tail, at);
    if (came.heard.length + came.buckets.length + came.notices.length + came.orders.length > 0) watch.hear(came, around, at);
    trial.look({ at, show, probe: null, programme: null, faultVoices: voices.count(at), crowd: watch.read(around, at), words: null, sold: null, storage: { show: true, crowd: true } });
  };
  return {
    sessionId: crowd.sessionId,
    step: () => {
      for (let beats = 0; beats < BEATS_A_STEP && at <= session.until; beats += 1) {
        beat();
        at = instant(at + BEAT_MS) as Instant;
      }
      const isDone = at > session.until;
      return { isDone, at: instant(Math.min(at, session.until)), from: session.from, until: session.until, fired: isDone ? [...trial.fired()] : [], blind: isDone ? [...trial.blind()] : [], thresholds };
    },
  };
}
