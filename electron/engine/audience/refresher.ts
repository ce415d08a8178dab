import type { SessionId } from '#shared/ids.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import type { Cancel, Clock, CrowdCommit, CrowdStore, Log } from '../ports.ts';
import { later } from '../later.ts';

/** Sends figures that change without an event: comments per minute fall by themselves when nobody writes any more. */
export interface Refresher {
  /** These figures went out with a batch. */
  readonly shown: (metrics: MetricsReadout) => void;
  /** Reads the figures and sends them now. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

const EVERY_MS = 1_000;

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly crowdStore: Pick<CrowdStore, 'readout'>;
  readonly session: () => { readonly sessionId: SessionId };
  readonly emit: (commit: CrowdCommit) => void;
}

/** At most one refresh a second, only while the sliding minute is not empty and only when its count moved: a steady room sends nothing. */
export function createRefresher({ clock, log, crowdStore, session, emit }: Deps): Refresher {
  let cancel: Cancel | null = null;
  let isStopped = false;
  /** What windows show; 0 before anything was sent, which is what an empty window shows too. */
  let shownCount = 0;

  const schedule = (): void => {
    if (isStopped) return;
    cancel?.();
    cancel = later(clock, EVERY_MS, () => void look(false));
  };
  const look = async (always: boolean): Promise<void> => {
    try {
      const { metrics, total } = await crowdStore.readout(session().sessionId);
      if (isStopped) return;
      if (always || metrics.commentsLastMinute !== shownCount) emit({ results: [], metrics, buckets: [], tail: null, total, heard: [], notices: [], orders: [] });
      shownCount = metrics.commentsLastMinute;
      if (shownCount > 0) schedule();
    } catch (thrown) {
      log.warn('the figures could not be read', { thrown });
      schedule();
    }
  };
  // After a restart within the minute the count falls on: the first look finds out.
  schedule();
  return {
    shown: (metrics) => {
      shownCount = metrics.commentsLastMinute;
      if (shownCount > 0) schedule();
    },
    refresh: () => look(true),
    stop: () => {
      isStopped = true;
      cancel?.();
    },
  };
}
