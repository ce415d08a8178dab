import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Actor } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { HOUR, instant } from '#shared/time/instant.ts';
import type { Cancel, Clock, CrowdStore, Log, Runtime } from '../ports.ts';

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly runtime: Runtime;
  readonly state: () => ShowState;
  readonly crowdStore: Pick<CrowdStore, 'expire' | 'eraseViewer' | 'compact'>;
  /** Removes the messages as they came: of these events, and whatever else names the person. */
  readonly forgetRaw: (bySource: Readonly<Record<string, readonly string[]>>, says: readonly string[]) => Promise<void>;
  /** Takes the person out of the lists of draws; how many lists. */
  readonly forgetEntrant: (viewerKey: string) => Promise<number>;
  /** Deletes raw messages older than so many days. */
  readonly expireRaw: (days: number) => Promise<void>;
}

/** Names leave by age and on request. */
export interface Privacy {
  readonly eraseViewer: (viewerKey: string, actor: Actor) => Promise<Ack<{ readonly rows: number }>>;
  readonly start: () => void;
  readonly stop: () => void;
}

const DAY = 24 * HOUR;
/** The job looks for its hour this often: at a daily appointment a show may be running. */
const LOOK_EVERY_MS = 10 * 60_000;
const AFTER_START_MS = 60_000;
/** Rows of one step: some ten milliseconds of the file's time. */
const STEP_ROWS = 5_000;

export function createPrivacy(deps: Deps): Privacy {
  const { clock, log, state, crowdStore } = deps;
  let lastRun = 0;
  let isBusy = false;
  let isStopped = false;
  let cancel: Cancel = () => undefined;
  const isShowOn = (): boolean => state().show.kind === 'running' || state().obs.stream.kind === 'live';

  /** From the first row to the last, in steps; a show that begins meanwhile stops it, the next look goes on. */
  const expire = async (): Promise<void> => {
    const { rawDays, maskedDays } = state().commentDesk.retention;
    const now = clock.now();
    let [from, changed]: [number | null, number] = [0, 0];
    while (from !== null && !isStopped && !isShowOn()) {
      const step = await crowdStore.expire({ maskBefore: instant(Math.max(0, now - rawDays * DAY)), emptyBefore: instant(Math.max(0, now - maskedDays * DAY)), from, limit: STEP_ROWS });
      changed += step.masked + step.emptied;
      from = step.next;
    }
    if (changed > 0 && !isStopped && !isShowOn()) await crowdStore.compact();
    await deps.expireRaw(rawDays);
    if (changed > 0) log.info('names and words past their time were removed', { rows: changed });
    if (from === null) lastRun = now;
  };
  const look = (): void => {
    if (isBusy || isShowOn() || clock.now() - lastRun < DAY) return;
    isBusy = true;
    expire().catch((thrown: unknown) => { log.warn('names past their time could not be removed; trying again later', { thrown }); }).finally(() => { isBusy = false; });
  };
  return {
    eraseViewer: async (viewerKey, actor) => {
      // Erasing rewrites the file; that must not cost a show a second.
      if (isShowOn()) return { ok: false, refusal: refusal('notDuringShow') };
      const erased = await crowdStore.eraseViewer(viewerKey);
      await deps.forgetRaw(erased.bySource, erased.says);
      const lists = await deps.forgetEntrant(viewerKey);
      await crowdStore.compact();
      await deps.runtime.report({ kind: 'reportViewerErased', viewerKey, rows: erased.rows + lists }, actor);
      return { ok: true, value: { rows: erased.rows + lists } };
    },
    start: () => {
      const cancelFirst = clock.at(instant(clock.now() + AFTER_START_MS), look);
      const cancelEvery = clock.every(LOOK_EVERY_MS, look);
      cancel = () => { cancelFirst(); cancelEvery(); };
    },
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}
