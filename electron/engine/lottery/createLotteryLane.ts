import { buildLotteryFile } from '#shared/lottery/lotteryFile.ts';
import { isFromList, winnersOf } from '#shared/lottery/draft.ts';
import { deskOf } from '#shared/lottery/decideLotteryDraft.ts';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import { nextLotteryMoment } from '#shared/lottery/lotteryDue.ts';
import type { DrawProblem, LotteryRun } from '#shared/lottery/model.ts';
import { fromHex, sha256, toHex } from '#shared/lottery/sha256.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { instant } from '#shared/time/instant.ts';
import type { BeaconPort } from '../adapters/drand.ts';
import type { Cancel, Clock, Log, LotteryStore, Runtime, SecretStore } from '../ports.ts';
import { entriesOf } from './entriesOf.ts';

export interface LotteryLaneDeps {
  readonly clock: Clock; readonly log: Log; readonly secrets: SecretStore; readonly store: LotteryStore; readonly beacon: BeaconPort;
  readonly runtime: Pick<Runtime, 'report'> & { readonly current: () => { readonly state: ShowState } };
  /** 32 random bytes as hex, of the system's own generator. */
  readonly newSeed: () => string;
}
export interface LotteryLane { readonly onCommit: () => void; readonly start: () => void; readonly stop: () => Promise<void> }

const BEAT_MS = 1_000;
/** After the grace, for what was received in time and is still being written. */
const SETTLE_MS = 1_000;
/** A count costs a walk over the comments: the next one waits ten times as long as the last took, and never less than this. */
const COUNT_MS = 3_000;
/** A file that cannot be answered is asked again after this. */
const RETRY_MS = 5_000;

/** Where the seed of a draw is kept until it is revealed. */
export const seedOwner = (drawId: string): string => `draw.${drawId}`;

/** True = entrants are counted and frozen here: of what we draw, and of a list that is given for the platform's draw. */
const isOurs = ({ rules }: LotteryRun): boolean => rules.mode === 'app_random' || rules.mode === 'app_fastest' || isFromList(rules);

/** Does what draws wait for, one step at a time. Every step reads the state anew and is harmless when it is done twice. */
export function createLotteryLane(deps: LotteryLaneDeps): LotteryLane {
  const { clock, log, runtime } = deps;
  const steps = createSteps(deps);
  let turn: Promise<void> = Promise.resolve();
  let isBusy = false;
  let isStopped = false;
  let cancelDue: Cancel = () => {};
  let cancelBeat: Cancel = () => {};
  const look = (): void => {
    if (isBusy || isStopped || runtime.current().state.lottery.runs.length === 0) return;
    isBusy = true;
    turn = steps.all().catch((thrown: unknown) => log.error('a step of a draw failed; it is tried again', { thrown })).finally(() => { isBusy = false; });
  };
  const schedule = (): void => {
    cancelDue();
    cancelDue = () => {};
    const at = nextLotteryMoment(runtime.current().state);
    if (at === null || isStopped) return;
    cancelDue = clock.at(at, () => { void runtime.report({ kind: 'reportLotteryDue' }, { kind: 'engine' }).then(schedule); });
  };
  return {
    onCommit: () => { schedule(); look(); },
    start: () => {
      cancelBeat = clock.every(BEAT_MS, look);
      // Where there is an archive, what was kept for its years is let go.
      if (runtime.current().state.lottery.chain !== null) deps.store.expire(clock.now()).catch((thrown: unknown) => log.warn('old draws could not be let go of', { thrown }));
      schedule();
      look();
    },
    stop: async () => {
      isStopped = true;
      cancelBeat();
      cancelDue();
      await turn;
    },
  };
}

type Step = (run: LotteryRun) => Promise<void>;
type Tell = (report: WorldReport) => Promise<void>;

/** The seed is on disk before its hash is told: whatever happens in between, it is this one that will be revealed. */
const createSeal = ({ secrets, newSeed }: LotteryLaneDeps, tell: Tell): Step => async ({ drawId }) => {
  const held = await secrets.get(seedOwner(drawId));
  const seed = held ?? newSeed();
  if (held === null) await secrets.set(seedOwner(drawId), seed);
  await tell({ kind: 'reportLotteryCommitted', drawId, commit: toHex(sha256(fromHex(seed))) });
};

function createCount({ clock, store, runtime }: LotteryLaneDeps, tell: Tell): Step {
  let againAt = 0;
  return async (run) => {
    const began = clock.now();
    if (began < againAt) return;
    const counted = await store.count(entriesOf(runtime.current().state, run, began));
    againAt = clock.now() + Math.max(COUNT_MS, (clock.now() - began) * 10);
    await tell({ kind: 'reportLotteryCounted', drawId: run.drawId, ...counted });
  };
}

const createFreeze = ({ clock, store, runtime }: LotteryLaneDeps, tell: Tell): Step => async (run) => {
  const closedAt = run.closedAt ?? 0;
  const at = clock.now();
  // Nothing of a list is still on its way.
  if (!isFromList(run.rules) && at < closedAt + run.rules.entry.graceMs + SETTLE_MS) return;
  const list = await store.freeze({ ...entriesOf(runtime.current().state, run, closedAt), drawId: run.drawId, at });
  await tell({ kind: 'reportLotteryFrozen', drawId: run.drawId, list });
};

const createDraw = ({ clock, secrets, store, beacon }: LotteryLaneDeps, tell: Tell): Step => async (run) => {
  const fail = (problem: DrawProblem): Promise<void> => tell({ kind: 'reportLotteryDrawFailed', drawId: run.drawId, problem });
  const how = run.rules.mode === 'app_random' ? 'random' : 'fastest';
  const seed = how === 'random' ? await secrets.get(seedOwner(run.drawId)) : null;
  if (how === 'random' && (seed === null || toHex(sha256(fromHex(seed))) !== run.commit)) return fail('seedMissing');
  const named = run.withoutBeacon ? null : run.round;
  if (named !== null && clock.now() < named.at) return;
  // A list that was frozen after the round was given out proves nothing by it.
  const isInTime = named !== null && run.list !== null && run.list.frozenAt < named.at;
  const said = isInTime ? await beacon.fetch(named) : null;
  if (named !== null && said === null) return fail('beaconUnavailable');
  const most = Math.min(1_000, winnersOf(rulesNow(run)) + run.rules.alternates);
  const order = await store.draw({ drawId: run.drawId, seed, beacon: said?.randomness ?? '', rulesHash: run.rulesHash, most });
  if (order === null) return fail('listUnavailable');
  await tell({ kind: 'reportLotteryDrawn', drawId: run.drawId, drawn: { seed, beacon: said, ...order, how } });
};

const createArchive = ({ clock, store, runtime, secrets }: LotteryLaneDeps, tell: Tell): Step => async (run) => {
  const list = run.list === null ? null : await store.list(run.drawId);
  const file = buildLotteryFile({ run, desk: deskOf(runtime.current().state, run.lotteryId), list, madeAt: clock.now() });
  const line = await store.archive({ drawId: run.drawId, record: canonicalJson(file), at: file.madeAt, retainUntil: file.retainUntil });
  // Revealed, or never to be: nothing needs it any more.
  await secrets.remove(seedOwner(run.drawId));
  await tell({ kind: 'reportLotteryArchived', drawId: run.drawId, n: line.n, before: line.before, hash: line.hash });
};

/** The steps, each by what a draw lacks. */
function createSteps(deps: LotteryLaneDeps): { readonly all: () => Promise<void> } {
  const { clock, runtime } = deps;
  const tell: Tell = (report) => runtime.report(report, { kind: 'engine' });
  const [seal, count, freeze, draw, archive] = [createSeal(deps, tell), createCount(deps, tell), createFreeze(deps, tell), createDraw(deps, tell), createArchive(deps, tell)];
  let retryAt = 0;
  const step: Step = async (run) => {
    switch (run.phase) {
      case 'published': return run.rules.mode === 'app_random' && run.commit === null ? seal(run) : undefined;
      case 'open': return isOurs(run) ? count(run) : undefined;
      case 'closed': return isOurs(run) && run.list === null ? freeze(run) : undefined;
      case 'drawing': return draw(run);
      case 'fulfilled': case 'forfeited': case 'cancelled': return run.archiveWanted ? archive(run) : undefined;
      case 'draft': case 'submitted': case 'approved': case 'approvedL3': case 'drawn': case 'announced': case 'claiming': case 'archived': case 'disputed': return undefined;
    }
  };
  return {
    all: async () => {
      if (clock.now() < retryAt) return;
      for (const { drawId } of runtime.current().state.lottery.runs) {
        const run = runtime.current().state.lottery.runs.find((each) => each.drawId === drawId);
        if (run === undefined) continue;
        try {
          await step(run);
        } catch (thrown) {
          retryAt = instant(clock.now() + RETRY_MS);
          throw thrown;
        }
      }
    },
  };
}
