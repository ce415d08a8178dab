import { begunOf, hindranceOf, type DeletionFacts, type Hindrance, type RoomNow } from '#shared/deletion/plan.ts';
import { proofBody, type DeletionBegun, type DeletionLedger, type DeletionProof } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import type { FactsAsked } from '../adapters/store/reviewDeletion.ts';
import type { Clock, CrowdStore, DeletionStore } from '../ports.ts';
import type { SessionFiles } from './sessionFiles.ts';

export interface DeletionParts {
  readonly clock: Pick<Clock, 'now'>;
  readonly ledger: Omit<DeletionStore, 'ledger'>;
  readonly crowd: Pick<CrowdStore, 'deleteRows' | 'deleteFigures'>;
  /** Lists of draws without a file, and the seeds that were kept for them. */
  readonly forgetDraws: (drawIds: readonly string[]) => Promise<void>;
  readonly facts: (asked: FactsAsked) => Promise<DeletionFacts>;
  readonly forgetReports: (sessionId: SessionId) => Promise<void>;
  readonly files: SessionFiles;
  readonly room: (sessionId: SessionId) => RoomNow;
  /** "Cuedeck 0.1.0" */
  readonly madeBy: string;
}

/** `waits`: something went on air; it is gone on with afterwards. */
export type DeletionOutcome = { readonly kind: 'done'; readonly proof: DeletionProof } | { readonly kind: 'refused'; readonly hindrance: Hindrance } | { readonly kind: 'waits' };

/** Some hundred milliseconds of the crowd file's time. */
const STEP_ROWS = 5_000;

/**
 * Deletes one session of the ledger, from wherever an earlier try of this or another process got to. Rejects when a file could not
 * be written, or when something was left at the end; then the ledger stands as it is, and the next try goes on.
 * @param mustWait asked between steps
 */
export async function deleteOne(parts: DeletionParts, { agreement: { deletionId, sessionId }, agreement, begun: held }: DeletionLedger, mustWait: () => boolean): Promise<DeletionOutcome> {
  const begun = held ?? await begin(parts, deletionId, sessionId);
  if ('problem' in begun) return { kind: 'refused', hindrance: begun };
  const { clock, ledger } = parts;
  const steps: readonly (() => Promise<unknown>)[] = [
    () => parts.files.remove(sessionId),
    () => deleteAudience(parts, sessionId, mustWait),
    () => parts.crowd.deleteFigures(sessionId),
    () => parts.forgetDraws(begun.rehearsedDraws),
    () => parts.forgetReports(sessionId),
    // Last: until here a restart still finds what the session was.
    () => ledger.eraseSession(sessionId),
  ];
  for (const step of steps) {
    if (mustWait()) return { kind: 'waits' };
    await step();
  }
  if (mustWait()) return { kind: 'waits' };
  const { counts } = await parts.facts({ sessionId, begun });
  const after = [...counts, ...await parts.files.counts(sessionId)];
  const left = after.filter(({ rows }) => rows > 0);
  // A proof never says more than was seen.
  if (left.length > 0) throw new Error(`something of the session is left: ${left.map(({ store, table, rows }) => `${store} ${table} ${rows}`).join(', ')}`);
  return { kind: 'done', proof: await ledger.seal(proofBody({ ledger: { agreement, begun }, after, doneAt: clock.now(), madeBy: parts.madeBy })) };
}

/** Looks once more whether it may be done, and writes down what is there. */
async function begin({ clock, facts, files, ledger, room }: DeletionParts, deletionId: string, sessionId: SessionId): Promise<DeletionBegun | Hindrance> {
  const found = await facts({ sessionId, begun: null });
  const hindrance = hindranceOf(sessionId, found, room(sessionId));
  if (hindrance !== null) return hindrance;
  const begun = begunOf(found, await files.counts(sessionId), clock.now());
  return begun === null ? { problem: 'noSession', subject: '' } : ledger.begin(deletionId, begun);
}

/** In steps, so that what comes in meanwhile is stored in between. */
async function deleteAudience({ crowd, clock }: DeletionParts, sessionId: SessionId, mustWait: () => boolean): Promise<void> {
  for (let from: number | null = 0; from !== null && !mustWait();) ({ next: from } = await crowd.deleteRows({ sessionId, from, limit: STEP_ROWS, now: clock.now() }));
}
