import type { Instant } from '../../time/instant.ts';
import type { MeterLevel } from './levels.ts';

/** A microphone counts as spoken into from here on (dB before the fader). */
export const TALKING_DB = -45;
/** The programme counts as silent below this (dB). */
export const SILENCE_DB = -60;
/** Muted and spoken into for longer than this raises the alarm... */
export const ALARM_AFTER_MS = 2_000;
/** ...over pauses of speech no longer than this, */
export const BREATH_MS = 700;
/** and it stays at least this long, so that it can be read. */
export const ALARM_STAYS_MS = 3_000;

/** What is known of one muted input. */
interface Talking { readonly since: Instant; readonly lastHeard: Instant; readonly alarmedAt: Instant | null }

/** What was heard so far. `audibleAt`: when the programme was last above silence; null = not since we listen. */
export interface Listening { readonly talking: Readonly<Record<string, Talking>>; readonly audibleAt: Instant | null; readonly since: Instant; readonly at: Instant }

export const beginListening = (now: Instant): Listening => ({ talking: {}, audibleAt: null, since: now, at: now });

export interface Heard {
  readonly levels: readonly MeterLevel[];
  readonly now: Instant;
  /** Names of the inputs that are muted now. */
  readonly muted: ReadonlySet<string>;
}

/** Takes one meter frame in. OBS meters only inputs in use, so one that is missing is neither talking nor audible. */
export function listen(was: Listening, { levels, now, muted }: Heard): Listening {
  const talking: Record<string, Talking> = {};
  let audibleAt = was.audibleAt;
  for (const { name, peak, input } of levels) {
    if (peak > SILENCE_DB) audibleAt = now;
    if (muted.has(name)) {
      const next = followTalk(Object.hasOwn(was.talking, name) ? was.talking[name] : undefined, input > TALKING_DB, now);
      if (next !== null) talking[name] = next;
    }
  }
  return { talking, audibleAt, since: was.since, at: now };
}

function followTalk(was: Talking | undefined, isHeard: boolean, now: Instant): Talking | null {
  if (was === undefined) return isHeard ? { since: now, lastHeard: now, alarmedAt: null } : null;
  const isPause = now - was.lastHeard > BREATH_MS;
  if (!isHeard && isPause) return was.alarmedAt !== null && now - was.lastHeard <= ALARM_STAYS_MS ? was : null;
  const since = isHeard && isPause && was.alarmedAt === null ? now : was.since;
  const alarmedAt = was.alarmedAt ?? (now - since > ALARM_AFTER_MS ? now : null);
  return { since, lastHeard: isHeard ? now : was.lastHeard, alarmedAt };
}

/** Inputs that are muted while somebody speaks into them, since when. */
export const mutedTalkers = ({ talking }: Listening): readonly { readonly name: string; readonly since: Instant }[] =>
  Object.entries(talking).filter(([, talk]) => talk.alarmedAt !== null).map(([name, { since }]) => ({ name, since }));

/** How long the programme has been silent at the newest frame, in ms. */
export const silentForMs = ({ audibleAt, since, at }: Listening): number => Math.max(0, at - (audibleAt ?? since));
