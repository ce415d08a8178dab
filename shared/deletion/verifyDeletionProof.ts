import { canonicalJson } from '../audit/canonicalJson.ts';
import type { Sha256 } from '../audit/chain.ts';
import type { AuditLine } from '../audit/entry.ts';
import { deletionProofSchema, hashOfProof, isLineOf, type DeletionProof } from './proof.ts';

/** `shape` it reads as a proof; `hash` nothing in it was changed; `line` its line of the audit log is whole and names it; `emptied` nothing was left; `log` the log still holds that line. */
export const DELETION_CHECKS = ['shape', 'hash', 'line', 'emptied', 'log'] as const;
export type DeletionCheck = (typeof DELETION_CHECKS)[number];
export interface CheckedProof { readonly proof: DeletionProof | null; readonly checks: readonly { readonly check: DeletionCheck; readonly ok: boolean }[] }

/**
 * Checks a proof somebody hands in. Pure, so that a page or a program of one's own can do the same.
 * @param given the parsed JSON of a proof
 * @param log the line of that number in the audit log; null = it is not there; absent = there is no log to look into, and `log` is not checked
 */
export function verifyDeletionProof(given: unknown, sha256: Sha256, log?: AuditLine | null): CheckedProof {
  const parsed = deletionProofSchema.safeParse(given);
  if (!parsed.success) return { proof: null, checks: [{ check: 'shape', ok: false }] };
  const proof = parsed.data;
  const { hash: lineHash, ...lineBody } = proof.line;
  return {
    proof,
    checks: [
      { check: 'shape', ok: true },
      { check: 'hash', ok: hashOfProof(proof.body, sha256) === proof.hash },
      { check: 'line', ok: sha256(canonicalJson(lineBody)) === lineHash && isLineOf(proof.line, proof.body, proof.hash) },
      { check: 'emptied', ok: proof.body.counts.every(({ after }) => after === 0) },
      ...(log === undefined ? [] : [{ check: 'log' as const, ok: log !== null && canonicalJson(log) === canonicalJson(proof.line) }]),
    ],
  };
}

export const holds = ({ checks }: CheckedProof): boolean => checks.every(({ ok }) => ok);
