import type { DeletionStep } from '#shared/deletion/deletion.ts';
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

/** What is asked and told between the steps. */
export interface DeletionWatch {
  readonly mustWait: () => boolean;
  /** `rows` of the audience, of those it began with, are gone. */
  readonly at: (step: DeletionStep, rows: number, of: number) => void;
}

/** Some hundred milliseconds of the crowd file's time. */
const STEP_ROWS = 5_000;

/**
 * Deletes one session of the ledger, from wherever an earlier try of this or another process got to. Rejects when a file could not
 * be written, or when something was left at the end; then the ledger stands as it is, and the next try goes on.
 */
export async function deleteOne(parts: DeletionParts, { agreement: { deletionId, sessionId }, agreement, begun: held }: DeletionLedger, watch: DeletionWatch): Promise<DeletionOutcome> {
  const begun = held ?? await begin(parts, deletionId, sessionId);
  if ('problem' in begun) return { kind: 'refused', hindrance: begun };
  const { clock, ledger } = parts;
  const of = begun.before.find(({ table }) => table === AUDIENCE)?.rows ?? 0;
  // Of one that an earlier try began, some are gone already.
  const gone = held === null ? 0 : of - await audienceLeft(parts, sessionId, held);
  const steps: readonly (readonly [DeletionStep, () => Promise<unknown>])[] = [
    ['files', () => parts.files.remove(sessionId)],
    ['rows', () => deleteAudience(parts, sessionId, watch, { gone, of })],
    ['figures', () => parts.crowd.deleteFigures(sessionId)],
    ['log', () => parts.forgetDraws(begun.rehearsedDraws)],
    ['log', () => parts.forgetReports(sessionId)],
    // Last: until here a restart still finds what the session was.
    ['log', () => ledger.eraseSession(sessionId)],
  ];
  for (const [name, step] of steps) {
    if (watch.mustWait()) return { kind: 'waits' };
    watch.at(name, name === 'files' || name === 'rows' ? gone : of, of);
    await step();
  }
  if (watch.mustWait()) return { kind: 'waits' };
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
async function deleteAudience({ crowd, clock }: DeletionParts, sessionId: SessionId, { mustWait, at }: DeletionWatch, { gone, of }: { readonly gone: number; readonly of: number }): Promise<void> {
  let [from, rows]: [number | null, number] = [0, gone];
  while (from !== null && !mustWait()) {
    const step = await crowd.deleteRows({ sessionId, from, limit: STEP_ROWS, now: clock.now() });
    [from, rows] = [step.next, rows + step.rows];
    at('rows', rows, of);
  }
}

const AUDIENCE = 'audience_rows';

const audienceLeft = async ({ facts }: DeletionParts, sessionId: SessionId, begun: DeletionBegun): Promise<number> =>
  (await facts({ sessionId, begun })).counts.find(({ table }) => table === AUDIENCE)?.rows ?? 0;
