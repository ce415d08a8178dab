import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { CommandId } from '#shared/ids.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { decide, decideReport } from '#shared/show/decide.ts';
import type { Actor } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { createCommitter, type AheadListener, type CommitListener, type Committer, type Current } from './committer.ts';
import type { Clock, Ids, Log, Runtime, ShowStore } from './ports.ts';
import type { RightOfWay } from './rightOfWay.ts';
import { createUnderWay } from './underWay.ts';
import { createUnstoredReports } from './unstoredReports.ts';
import type { Calm } from './whenCalm.ts';

export interface ShowRuntime extends Runtime {
  readonly current: () => Current;
  /** Called after every commit, in order of registration. One that throws is logged and hinders no other. */
  readonly onCommit: (name: string, listener: CommitListener) => void;
  /** See UnderWay.calm. */
  readonly calm: Calm;
  /** See Committer.ahead. */
  readonly ahead: (listener: AheadListener) => void;
  /** Refuses what comes from now on (`engineStopping`), resolves when what was queued is done. */
  readonly stop: () => Promise<void>;
}

export interface RuntimeDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly store: ShowStore;
  /** The word list texts are checked against. */
  readonly words?: Lexicon;
  /** Memory and log can no longer be trusted to agree: the engine must restart from the log. */
  readonly onFatal: (error: Error) => void;
  /** Taken while a command is under way: other threads let it pass. */
  readonly rightOfWay?: RightOfWay;
  /** The log could not be written, or could again. */
  readonly onStorage?: (isOk: boolean) => void;
}

/** Repeats of the last commands are answered from memory; older ones from the log. */
const REMEMBERED_COMMANDS = 1_000;

/** Rebuilds the state from the log and returns the loop that alone may change it. Rejects when the log cannot be read. */
export async function restoreRuntime(deps: RuntimeDeps): Promise<ShowRuntime> {
  const { sessionId, events, seq } = await deps.store.loadCurrent();
  return createLoop(deps, createCommitter(deps, { state: events.reduce(evolve, initialState()), seq, sessionId, at: events.at(-1)?.at ?? null }));
}

/** The loop: one command or report at a time, in order of arrival: decide, commit, acknowledge. */
function createLoop(deps: RuntimeDeps, committer: Committer): ShowRuntime {
  const { clock, ids, log, store, rightOfWay } = deps;
  const executed = createRecent(REMEMBERED_COMMANDS);
  let isStopping = false;
  const underWay = createUnderWay(clock, rightOfWay);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };
  const list = deps.words === undefined ? {} : { words: deps.words };
  const context = (actor: Actor) => ({ now: clock.now(), actor, newId: ids.next, ...list });

  const takeIn = async (report: WorldReport, actor: Actor): Promise<void> => {
    if (isStopping) return;
    await inTurn(async () => {
      const given = context(actor);
      const events = decideReport(committer.current().state, report, given);
      const ack = events.length === 0 ? null : await committer.commit({ events, now: given.now, actor, commandId: null });
      if (ack === null || ack.ok) unstored.settled(report);
      else unstored.keep(report, actor);
    }).catch((thrown: unknown) => log.error('a report could not be taken in', { report: report.kind, thrown }));
  };
  const unstored = createUnstoredReports(clock, (report, actor) => void takeIn(report, actor));

  return {
    ...list,
    current: committer.current,
    onCommit: committer.onCommit,
    ahead: committer.ahead,
    execute: async (command, actor, commandId) => {
      if (isStopping) return { ok: false, refusal: refusal('engineStopping') };
      underWay.began();
      return inTurn<Ack>(async () => {
        const known = executed.seqOf(commandId);
        if (known !== null) return { ok: true, value: { seq: known } };
        const given = context(actor);
        const decided = decide(committer.current().state, command, given);
        if (!decided.ok) {
          // A repeat of what was done before a restart is refused by today's state (staleTake): the log knows better.
          const earlier = await store.findCommand(commandId).catch(() => null);
          return earlier === null ? { ok: false, refusal: decided.failure } : { ok: true, value: { seq: earlier } };
        }
        const ack = await committer.commit({ events: decided.value, now: given.now, actor, commandId });
        if (ack.ok) executed.add(commandId, ack.value.seq);
        return ack;
      }).finally(underWay.ended);
    },
    calm: underWay.calm,
    report: takeIn,
    stop: async () => {
      isStopping = true;
      unstored.stop();
      await last;
    },
  };
}

/** The newest `size` commands with the sequence each was acknowledged with. */
function createRecent(size: number) {
  const seqs = new Map<CommandId, number>();
  return {
    seqOf: (id: CommandId): number | null => seqs.get(id) ?? null,
    add: (id: CommandId, seq: number): void => {
      seqs.set(id, seq);
      const oldest = seqs.keys().next();
      if (seqs.size > size && oldest.done !== true) seqs.delete(oldest.value);
    },
  };
}
