import { randomInt } from 'node:crypto';
import type { FeedGap } from '#shared/audience/event.ts';
import type { SourceSituation } from '#shared/audience/source.ts';
import type { SourceId } from '#shared/ids.ts';
import { after, duration, type Instant } from '#shared/time/instant.ts';
import type { Cancel, RunningSource, SourceContext } from '../../../ports.ts';
import { createAttempts, waitBefore } from '../retry.ts';

/** Why a session ended. `waitMs`: the other side said when to come back (a quota, a rate limit); else the usual back-off. */
export interface Loss { readonly reason: string; readonly waitMs?: number; readonly gap?: FeedGap['reason'] }

/** What a session tells. It reports exactly one of lost / refused / finished, unless it was closed by us. */
export interface SessionListener {
  readonly live: () => void;
  /** `lastSeen`: the last sign of life; null when the session never got as far as live. */
  readonly lost: (loss: Loss, lastSeen: Instant | null) => void;
  /** Asking again would never help: the person has to do something. */
  readonly refused: (reason: Extract<SourceSituation, { kind: 'failed' }>['reason'], detail: string) => void;
  /** The other side said that this is all. */
  readonly finished: () => void;
}
export interface Session { readonly close: () => void }

/**
 * Keeps a source connected: opens sessions one after the other, waits 1, 2, 5, 10, 20 s (+ jitter) between them, forgives after
 * 30 s of health, tells the situation, and records every stretch without data as a gap (open at once, closed with its end).
 */
export function runReconnecting(sourceId: SourceId, context: SourceContext, open: (listener: SessionListener) => Session): RunningSource {
  const { clock } = context;
  const attempts = createAttempts(clock);
  let stopped = false;
  let gap: { readonly from: Instant; readonly reason: FeedGap['reason'] } | null = null;
  let cancelRetry: Cancel = () => {};
  let session: Session | null = null;

  const say = (situation: SourceSituation): void => { if (!stopped) context.situation(situation); };
  const tellGap = (until: Instant | null): void => { if (gap !== null && !stopped) context.gap({ sourceId, from: gap.from, until, reason: gap.reason }); };
  const lost = (loss: Loss, lastSeen: Instant | null): void => {
    if (stopped) return;
    if (lastSeen !== null && gap === null) {
      gap = { from: lastSeen, reason: loss.gap ?? 'disconnected' };
      tellGap(null);
    }
    const attempt = attempts.failed();
    const nextAt = after(clock.now(), duration(loss.waitMs ?? waitBefore(attempt, randomInt(1_000) / 1_000)));
    say({ kind: 'retrying', since: clock.now(), attempt, nextAt, reason: loss.reason.slice(0, 300) });
    cancelRetry = clock.at(nextAt, connect);
  };
  const connect = (): void => {
    if (stopped) return;
    say({ kind: 'connecting', since: clock.now() });
    session = open({
      lost,
      live: () => {
        attempts.healthy();
        say({ kind: 'live', since: clock.now() });
        tellGap(clock.now());
        gap = null;
      },
      refused: (reason, detail) => { attempts.stop(); say({ kind: 'failed', since: clock.now(), reason, detail: detail.slice(0, 300) }); },
      finished: () => { attempts.stop(); say({ kind: 'finished', at: clock.now() }); },
    });
  };
  connect();
  return {
    stop: async () => {
      stopped = true;
      cancelRetry();
      attempts.stop();
      session?.close();
      await Promise.resolve();
    },
  };
}
