import { isShowOn } from '#shared/show/isShowOn.ts';
import type { ShowState } from '#shared/show/state.ts';
import { DAY, instant, type Instant } from '#shared/time/instant.ts';
import type { CommitListener } from '../committer.ts';
import type { Cancel, Clock, CrowdStore, Log, Runtime } from '../ports.ts';

export interface ImportedNames { readonly expire: (ages: { readonly maskBefore: Instant; readonly emptyBefore: Instant }) => Promise<number>; readonly erase: (viewerIds: readonly string[]) => Promise<number> }

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
  /** The same for sessions from other machines: by age, and by the ids a platform knows somebody by; how many rows. */
  readonly imported: ImportedNames;
  /** Deletes raw messages older than so many days. */
  readonly expireRaw: (days: number) => Promise<void>;
}

/** Names leave by age and on request. */
export interface Privacy {
  /** Hears that two people agreed to remove a viewer. */
  readonly onShowCommit: CommitListener;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The job looks for its hour this often: at a daily appointment a show may be running. */
const LOOK_EVERY_MS = 10 * 60_000;
const AFTER_START_MS = 60_000;
/** Rows of one step: some ten milliseconds of the file's time. */
const STEP_ROWS = 5_000;

export function createPrivacy(deps: Deps): Privacy {
  const { clock, log, state } = deps;
  let lastRun = 0;
  let isBusy = false;
  let wasCalled = false;
  let isStopped = false;
  let cancel: Cancel = () => undefined;

  const isDue = (): boolean => clock.now() - lastRun >= DAY;
  const look = (): void => {
    if (isBusy || isShowOn(state()) || isStopped || (toErase(state(), NOBODY) === undefined && !isDue())) return;
    isBusy = true;
    const work = async (): Promise<void> => {
      // A viewer who cannot be removed must not keep the names of all others.
      await eraseAgreed(deps, () => isStopped || isShowOn(state())).catch((thrown: unknown) => { log.warn('a viewer could not be removed; trying again later', { thrown }); });
      if (!isDue()) return;
      const now = clock.now();
      if (await expire(deps, now, () => isStopped || isShowOn(state()))) lastRun = now;
    };
    work().catch((thrown: unknown) => { log.warn('names could not be removed; trying again later', { thrown }); }).finally(() => {
      isBusy = false;
      // Agreed while the work was on: its commit found it busy.
      if (wasCalled) { wasCalled = false; look(); }
    });
  };
  return {
    onShowCommit: ({ stored }) => {
      if (!stored.some(({ event }) => event.kind === 'viewerErasureAgreed')) return;
      wasCalled = isBusy;
      look();
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

const NOBODY: ReadonlySet<string> = new Set();
const toErase = ({ commentDesk }: ShowState, told: ReadonlySet<string>): string | undefined => commentDesk.erasing.find((key) => !told.has(key));

/** Whom two people agreed to remove, one after the other. What fails, or is hindered by a show, stays agreed and waits for the next look. */
async function eraseAgreed({ crowdStore, forgetRaw, forgetEntrant, imported, runtime, state }: Deps, mustWait: () => boolean): Promise<void> {
  const told = new Set<string>();
  for (let key = toErase(state(), told); key !== undefined && !mustWait(); key = toErase(state(), told)) {
    const erased = await crowdStore.eraseViewer(key);
    await forgetRaw(erased.bySource, erased.says);
    const lists = await forgetEntrant(key) + await imported.erase(erased.says);
    await crowdStore.compact();
    told.add(key);
    await runtime.report({ kind: 'reportViewerErased', viewerKey: key, rows: erased.rows + lists }, { kind: 'engine' });
  }
}

/** From the first row to the last, in steps; a show that begins meanwhile stops it, the next look goes on. True = all rows were seen. */
async function expire({ crowdStore, imported, expireRaw, log, state }: Deps, now: number, mustWait: () => boolean): Promise<boolean> {
  const { rawDays, maskedDays } = state().commentDesk.retention;
  const ages = { maskBefore: instant(Math.max(0, now - rawDays * DAY)), emptyBefore: instant(Math.max(0, now - maskedDays * DAY)) };
  let [from, changed]: [number | null, number] = [0, 0];
  while (from !== null && !mustWait()) {
    const step = await crowdStore.expire({ ...ages, from, limit: STEP_ROWS });
    changed += step.masked + step.emptied;
    from = step.next;
  }
  if (changed > 0 && !mustWait()) await crowdStore.compact();
  if (!mustWait()) changed += await imported.expire(ages);
  await expireRaw(rawDays);
  if (changed > 0) log.info('names and words past their time were removed', { rows: changed });
  return from === null;
}
