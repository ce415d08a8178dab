import type { SessionId, SourceId } from '#shared/ids.ts';
import type { Cancel, Clock, CrowdStore, Log } from '../ports.ts';
import { later } from '../later.ts';

/** Messages nobody could read are counted in the file, so that a feed that changed its format shows. */
export interface UnreadCounter {
  readonly count: (sourceId: SourceId, raw: string, why: string) => void;
  /** Writes what is counted so far (one try). */
  readonly stop: () => Promise<void>;
}

const WRITE_AFTER_MS = 500;
/** Of each source this many raw messages a minute are logged; all are counted. */
const LOGGED_PER_MINUTE = 5;
const MAX_RAW = 300;

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly crowdStore: Pick<CrowdStore, 'countUnread'>;
  readonly session: () => { readonly sessionId: SessionId };
  readonly refresh: () => Promise<void>;
}

/** Counts, and writes the counts in bulk. */
export function createUnreadCounter({ clock, log, crowdStore, session, refresh }: Deps): UnreadCounter {
  let counts = new Map<SourceId, number>();
  const logged = new Map<SourceId, { minute: number; lines: number }>();
  let cancel: Cancel | null = null;

  const write = async (): Promise<void> => {
    const written = counts;
    counts = new Map();
    for (const [sourceId, by] of written) {
      try {
        await crowdStore.countUnread(session().sessionId, sourceId, by);
      } catch (thrown) {
        log.warn('unread messages could not be counted', { sourceId, by, thrown });
      }
    }
    if (written.size > 0) await refresh();
  };
  return {
    count: (sourceId, raw, why) => {
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
      const minute = Math.floor(clock.now() / 60_000);
      const held = logged.get(sourceId);
      const lines = held?.minute === minute ? held.lines : 0;
      logged.set(sourceId, { minute, lines: lines + 1 });
      if (lines < LOGGED_PER_MINUTE) log.warn('a message could not be read', { sourceId, why, raw: raw.slice(0, MAX_RAW) });
      cancel ??= later(clock, WRITE_AFTER_MS, () => {
        cancel = null;
        void write();
      });
    },
    stop: async () => {
      cancel?.();
      await write();
    },
  };
}
