import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Clock, CrowdCommit, CrowdStore, Log } from '../ports.ts';
import { later } from '../later.ts';

/** Does crowd.db answer? While it fails, the lane keeps what it has and tries again. */
export type StorageSituation = { readonly kind: 'healthy' } | { readonly kind: 'failing'; readonly since: Instant; readonly attempt: number; readonly reason: string };

/** Where events belong now: the open session, when it opened, and the show log's newest sequence. */
export interface OpenSession { readonly sessionId: SessionId; readonly seq: number; readonly openedAt?: Instant }

export interface BatchWriter {
  /** Tries until the batch is on disk; null only after `hurry`, when one try failed. */
  readonly write: (events: readonly AudienceEvent[]) => Promise<CrowdCommit | null>;
  /** The engine is stopping: do not wait for better times any more. */
  readonly hurry: () => void;
}

const RETRY_MS = [100, 250, 500, 1_000, 2_000, 5_000] as const;

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly crowdStore: Pick<CrowdStore, 'append'>;
  readonly session: () => OpenSession;
  readonly onStorage?: (situation: StorageSituation) => void;
}

/**
 * Writes batches, one after the other. A failed try may have been committed before its answer got lost: then the next one
 * finds duplicates, and nothing is stored twice.
 */
export function createBatchWriter({ clock, log, crowdStore, session, onStorage }: Deps): BatchWriter {
  let isHurried = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => {
    const cancel = later(clock, ms, resolve);
    wake = () => {
      cancel();
      resolve();
    };
  });
  const failed = (thrown: unknown, since: Instant, attempt: number, size: number): void => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    log.error('the audience could not be written; keeping it and trying again', { attempt, events: size, reason });
    onStorage?.({ kind: 'failing', since, attempt, reason });
  };
  return {
    write: async (events) => {
      const since = clock.now();
      for (let attempt = 1; ; attempt += 1) {
        try {
          const { sessionId, seq, openedAt } = session();
          const commit = await crowdStore.append(sessionId, seq, events, openedAt);
          if (attempt > 1) onStorage?.({ kind: 'healthy' });
          return commit;
        } catch (thrown) {
          failed(thrown, since, attempt, events.length);
          if (isHurried) return null;
          await pause(RETRY_MS[attempt - 1] ?? 5_000);
        }
      }
    },
    hurry: () => {
      isHurried = true;
      wake();
    },
  };
}
