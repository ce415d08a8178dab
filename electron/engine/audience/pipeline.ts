import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { AudienceIntake, Clock, CrowdCommit, CrowdStore, Log } from '../ports.ts';
import type { Calm } from '../whenCalm.ts';
import { createBatchLane } from './batchLane.ts';
import { createBatchWriter, type OpenSession, type StorageSituation } from './batchWriter.ts';
import { headlineFirst } from './headlineFirst.ts';
import { IntakeRefused } from './intakeRefused.ts';
import { isProven } from './provenEvents.ts';
import { createRefresher } from './refresher.ts';
import { createUnreadCounter } from './unreadCounter.ts';
import { createWaitingEvents } from './waitingEvents.ts';

export interface PipelineDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly crowdStore: Pick<CrowdStore, 'append' | 'readout' | 'countUnread'>;
  /** Every stored batch, and figures that changed without one (results and buckets are empty then). Called in order. */
  readonly onCommit: (commit: CrowdCommit) => void;
  readonly session: () => OpenSession;
  /** Headline currency of the room: its money comes first in what is sent out. */
  readonly currency: () => string;
  /** Commands go first. */
  readonly calm?: Calm;
  /** Told when crowd.db stops answering and when it answers again. */
  readonly onStorage?: (situation: StorageSituation) => void;
}
export interface Pipeline extends AudienceIntake {
  /** Takes nothing more, writes what is waiting (one try), resolves when the lane is empty. */
  readonly stop: () => Promise<void>;
}

/** Beyond this many the lane says "later" instead of growing: nothing is dropped in silence. */
export const MAX_WAITING = 50_000;

/**
 * The audience lane: buffer -> one append at a time -> acknowledge -> broadcast. It never waits on the command lane.
 * `accept` rejects with IntakeRefused: `badMessage` (an adapter's bug; params say which event), `tooManyRequests` (full),
 * `storageFailed` or `engineStopping` (not stored). What it acknowledged is on disk.
 */
export function createPipeline(deps: PipelineDeps): Pipeline {
  const { clock, log } = deps;
  const waiting = createWaitingEvents();
  const emit = (commit: CrowdCommit): void => {
    try {
      deps.onCommit({ ...commit, metrics: headlineFirst(commit.metrics, deps.currency()) });
    } catch (thrown) {
      log.error('a listener of the audience lane failed', { thrown });
    }
  };
  const refresher = createRefresher({ ...deps, emit });
  const unread = createUnreadCounter({ ...deps, refresh: refresher.refresh });
  const lane = createBatchLane({
    clock, waiting, writer: createBatchWriter(deps), ...(deps.calm !== undefined && { calm: deps.calm }),
    onStored: (commit) => {
      emit(commit);
      refresher.shown(commit.metrics);
    },
  });
  let isStopping = false;
  return {
    accept: async (offered) => {
      if (isStopping) throw new IntakeRefused(refusal('engineStopping'));
      const events = isProven(offered) ? offered : parseAll(offered);
      if (waiting.size() + events.length > MAX_WAITING) throw new IntakeRefused(refusal('tooManyRequests', { retryMs: 1_000 }));
      const answer = waiting.add(events);
      lane.plan();
      return await answer;
    },
    unread: unread.count,
    stop: async () => {
      isStopping = true;
      await lane.finish();
      await unread.stop();
      refresher.stop();
    },
  };
}

/** The lane's own door: what does not fit the schema never reaches the file, where it could block every later batch. */
function parseAll(offered: readonly AudienceEvent[]): readonly AudienceEvent[] {
  return offered.map((event, index) => {
    const parsed = audienceEventSchema.safeParse(event);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new IntakeRefused(refusal('badMessage', { field: [index, ...(issue?.path ?? [])].join('.'), problem: issue?.message ?? '' }));
  });
}
