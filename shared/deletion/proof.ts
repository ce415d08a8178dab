import { z } from 'zod';
import { canonicalJson } from '../audit/canonicalJson.ts';
import type { Sha256 } from '../audit/chain.ts';
import { auditEntrySchema, auditLineSchema, type AuditEntry, type AuditLine } from '../audit/entry.ts';
import { instantSchema, type Instant } from '../time/instant.ts';
import { agreementSchema } from './deletion.ts';

const count = z.number().int().min(0);
/** Where something of a session is held: the databases by table, and files beside them. */
export const countSchema = z.object({ store: z.enum(['show.db', 'crowd.db', 'lottery.db', 'review.db', 'imported', 'raw', 'exports', 'copies']), table: z.string().max(60), rows: count });
export type HeldCount = Readonly<z.infer<typeof countSchema>>;

/** A draw whose file stays: the law wants it kept. `n`: its line of the archive. */
const keptDrawSchema = z.object({ drawId: z.string(), name: z.string(), n: count, retainUntil: z.number() });

/** What was found before anything was removed; written down first, so that a restart goes on with the same. */
export const begunSchema = z.object({
  at: instantSchema,
  session: z.object({ title: z.string(), mode: z.string().nullable(), isTraining: z.boolean(), openedAt: z.number(), startedAt: z.number().nullable(), endedAt: z.number().nullable() }),
  /** The number crowd.db knew it by; null = nothing of an audience was stored. */
  sessionNo: z.number().int().nullable(),
  before: z.array(countSchema),
  kept: z.object({ draws: z.array(keptDrawSchema), recordings: z.array(z.string()) }),
  /** Draws of a rehearsal: no law wants their lists. */
  rehearsedDraws: z.array(z.string()),
});
export type DeletionBegun = Readonly<z.infer<typeof begunSchema>>;

/** One row of the ledger. `begun` null = agreed, and nothing was looked at yet. */
export interface DeletionLedger { readonly agreement: z.infer<typeof agreementSchema>; readonly begun: DeletionBegun | null; readonly proof: DeletionProof | null }

/** What is proven. `counts`: rows of the session, or files, before and after. */
export const proofBodySchema = z.object({
  format: z.literal('cuedeck.deletion-proof'), version: z.literal(1), madeBy: z.string().max(60),
  agreement: agreementSchema, session: begunSchema.shape.session, begunAt: instantSchema, doneAt: instantSchema,
  counts: z.array(z.object({ store: countSchema.shape.store, table: countSchema.shape.table, before: count, after: count })),
  kept: begunSchema.shape.kept,
});
export type DeletionProofBody = Readonly<z.infer<typeof proofBodySchema>>;

/** `hash` is over the body; `line` is the line of the audit log that names the hash, bound to every line before it. */
export const deletionProofSchema = z.object({ body: proofBodySchema, hash: z.string().length(64), line: auditLineSchema });
export type DeletionProof = Readonly<z.infer<typeof deletionProofSchema>>;

export const hashOfProof = (body: DeletionProofBody, sha256: Sha256): string => sha256(canonicalJson(body));

const AUDITED_AS = { what: 'sessionDeleted', action: 'deleteData', result: 'done' } as const;
const subjectOf = ({ deletionId }: { readonly deletionId: string }, hash: string): string => `deletionId=${deletionId} proof=${hash}`;

/** The line the audit log gets: nobody's press, but the end of what two people began. */
export const auditOfProof = ({ agreement, doneAt }: DeletionProofBody, hash: string): AuditEntry =>
  auditEntrySchema.parse({ at: doneAt, who: { clientId: 'engine', name: 'Cuedeck', role: 'engine', duties: [] }, ...AUDITED_AS, subject: subjectOf(agreement, hash) });

/** True = the line is the one a proof of this hash was written down with. */
export const isLineOf = ({ what, action, result, subject }: AuditLine, { agreement }: DeletionProofBody, hash: string): boolean =>
  what === AUDITED_AS.what && action === AUDITED_AS.action && result === AUDITED_AS.result && subject === subjectOf(agreement, hash);

interface Ended { readonly ledger: Pick<DeletionLedger, 'agreement'> & { readonly begun: DeletionBegun }; readonly after: readonly HeldCount[]; readonly doneAt: Instant; readonly madeBy: string }

/** The body of a proof; what was not counted again afterwards counts as it was before, so that nothing is claimed unseen. */
export function proofBody({ ledger: { agreement, begun }, after, doneAt, madeBy }: Ended): DeletionProofBody {
  const left = new Map(after.map(({ store, table, rows }) => [`${store} ${table}`, rows]));
  return {
    format: 'cuedeck.deletion-proof', version: 1, madeBy, agreement, session: begun.session, begunAt: begun.at, doneAt, kept: begun.kept,
    counts: begun.before.map(({ store, table, rows }) => ({ store, table, before: rows, after: left.get(`${store} ${table}`) ?? rows })),
  };
}
