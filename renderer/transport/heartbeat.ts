import { addSample, bestEstimate, type ClockEstimate, type ClockSample } from './clockOffset.ts';

/** Silence after which the engine is asked whether it is there; it must answer within the same span again (together 5 s). */
export const QUIET_MS = 2_500;
const RESAMPLE_MS = 30_000;
const FIRST_SAMPLES = 5;

export interface HeartbeatPort {
  /** Asks the engine's clock; rejects when no answer came. */
  readonly askClock: () => Promise<number>;
  /** Monotonic ms. */
  readonly now: () => number;
  readonly onSilent: (since: number) => void;
  readonly onContact: () => void;
  readonly onEstimate: (estimate: ClockEstimate) => void;
}

export interface Heartbeat {
  /** Something arrived from the engine. */
  readonly contact: () => void;
  /** Call about once a second while connected. */
  readonly beat: () => void;
  /** When something last arrived (monotonic ms). */
  readonly lastContact: () => number;
  /** The connection is (back) up: measure the clock at once. */
  readonly connected: () => void;
}

/**
 * One probe serves two needs: is the engine there, and what does its clock say. A busy link needs no probe for the first.
 * Silence is judged by an unanswered probe, never by the time since the last timer: a hidden page's timers run
 * once a minute, and that must not look like a lost engine.
 */
export function makeHeartbeat(port: HeartbeatPort): Heartbeat {
  let samples: readonly ClockSample[] = [];
  let lastContact = port.now();
  let lastSample = Number.NEGATIVE_INFINITY;
  let probeSentAt: number | null = null;

  const contact = (): void => { lastContact = port.now(); probeSentAt = null; port.onContact(); };
  const probe = async (): Promise<void> => {
    const sentAt = port.now();
    probeSentAt ??= sentAt;
    lastSample = sentAt;
    try {
      const engineNow = await port.askClock();
      if (!Number.isFinite(engineNow)) return;
      samples = addSample(samples, { sentAt, gotAt: port.now(), engineNow });
      const best = bestEstimate(samples);
      if (best !== null) port.onEstimate(best);
      contact();
    } catch {
      // No answer: `beat` reports the silence.
    }
  };
  return {
    contact,
    lastContact: () => lastContact,
    connected: () => {
      lastContact = port.now();
      probeSentAt = null;
      void (async () => { for (let i = 0; i < FIRST_SAMPLES; i += 1) await probe(); })();
    },
    beat: () => {
      const now = port.now();
      if (probeSentAt !== null && now - probeSentAt >= QUIET_MS) port.onSilent(lastContact);
      if (now - lastContact >= QUIET_MS && (probeSentAt === null || now - lastSample >= QUIET_MS)) void probe();
      else if (now - lastSample >= RESAMPLE_MS) void probe();
    },
  };
}
