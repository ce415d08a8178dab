import { isSamePerson } from '../crew/person.ts';
import { CONSENT_MS, type StreamConsent } from '../obs/safety.ts';
import { instant } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { whileConnected } from './decideObs.ts';
import type { ShowEvent } from './events.ts';
import { preflight } from './preflight.ts';
import type { ShowState } from './state.ts';
import { stepsDone } from './stepsDone.ts';

/**
 * Starts the stream: the show armed live, the list before it without failures (or read and gone past), the situation known to
 * be off. A StartStream while OBS starts already crashes OBS, and `unknown` is never off (obs.md finding 1). The event turns
 * the stream to `starting` at once, so a repeat is refused, from whichever window.
 */
export function goLive(state: ShowState, { despite = false }: CommandOf<'goLive'>, context: DecideContext): Decision {
  const { show } = state;
  if (show.kind !== 'armed' && show.kind !== 'running') return refuse(show.kind === 'empty' ? 'noRunsheet' : 'notLoaded');
  if (state.training !== null) return refuse('trainingNoLive');
  if (show.mode === 'rehearsal') return refuse('rehearsalHasNoStream');
  return whileConnected(state, () => {
    const now = state.obs.stream.kind;
    if (now !== 'off' && now !== 'failedToStart') return refuse('streamNotOff', { now });
    const failed = failedChecks(state);
    if (failed.length > 0 && !despite) return refuse('preflightFailed', { failures: failed.length, checks: failed.join(', ') });
    return withConsent(state, 'start', { kind: 'streamStartRequested', ...(failed.length > 0 && { despite: failed }) }, context);
  });
}

/** Rows of the list before the show that keep the stream from being started. The stream's own row says how the last start went: that is no reason not to try again. */
export const failedChecks = (state: ShowState): string[] => preflight(state).filter(({ level, check }) => level === 'fail' && check !== 'stream').map(({ check }) => check);

/** Ends the stream. Not while it starts: OBS then answers 501 and goes live anyway (obs.md 2.7). */
export const endStream = (state: ShowState, _command: CommandOf<'endStream'>, context: DecideContext): Decision =>
  whileConnected(state, () => {
    const now = state.obs.stream.kind;
    return now === 'live' || now === 'reconnecting' ? withConsent(state, 'stop', { kind: 'streamStopRequested' }, context) : refuse('streamNotLive', { now });
  });

/** In a room that wants two people the first one's command only asks; the same command of another one carries it out. */
export function withConsent(state: ShowState, what: StreamConsent['what'], event: ShowEvent, { now, actor }: DecideContext): Decision {
  const { obs } = state;
  const done = [event, ...(what === 'restart' ? stepsDone(state, 'restartStream') : [])];
  if (!obs.safety.twoPerson) return accept(...done);
  const asked = obs.consent?.what === what && now < obs.consent.until ? obs.consent : null;
  if (asked === null) return accept({ kind: 'streamConsentAsked', what, until: instant(now + CONSENT_MS) });
  // Only a person can be the second one, and only another.
  const isOther = actor.kind === 'person' && !isSamePerson(actor, asked);
  return isOther ? accept(...done) : refuse('needsSecondProducer', { seconds: Math.ceil((asked.until - now) / 1_000) });
}

export const withdrawStreamRequest = (state: ShowState): Decision => (state.obs.consent === null ? refuse('noStreamRequest') : accept({ kind: 'streamConsentWithdrawn' }));
