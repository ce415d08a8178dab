import { canonicalJson } from './canonicalJson.ts';
import type { AuditEntry, AuditLine } from './entry.ts';

/** SHA-256 of a text in lower-case hex. */
export type Sha256 = (text: string) => string;

/** Stands before the first line. */
export const CHAIN_START = '0'.repeat(64);

/** The line that follows: its hash is over its number, the hash before it and what it says. */
export function chained(entry: AuditEntry, last: Pick<AuditLine, 'n' | 'hash'> | null, sha256: Sha256): AuditLine {
  const body = { ...entry, n: (last?.n ?? 0) + 1, before: last?.hash ?? CHAIN_START };
  return { ...body, hash: sha256(canonicalJson(body)) };
}

/** How far a chain holds. `brokenAt`: the number the first line should have that is changed, missing, moved or added; null = all hold. */
export interface ChainCheck { readonly brokenAt: number | null; readonly last: Pick<AuditLine, 'n' | 'hash'> | null }

/** Checks lines in order, going on from `last` (null = from the beginning). A chain cut off at its end holds: compare `last` with the one noted elsewhere. */
export function checkChain(lines: readonly AuditLine[], sha256: Sha256, from: ChainCheck['last'] = null): ChainCheck {
  let last = from;
  for (const { hash, ...body } of lines) {
    const expected = (last?.n ?? 0) + 1;
    if (body.n !== expected || body.before !== (last?.hash ?? CHAIN_START) || hash !== sha256(canonicalJson(body))) return { brokenAt: expected, last };
    last = { n: body.n, hash };
  }
  return { brokenAt: null, last };
}
