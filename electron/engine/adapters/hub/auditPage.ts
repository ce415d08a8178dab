import { checkChain, type ChainCheck } from '#shared/audit/chain.ts';
import type { AuditPage } from '#shared/protocol/wire.ts';
import type { ShowStore } from '#engine/ports.ts';
import { sha256 } from '../store/auditDb.ts';

const PAGE = 500;

/** A page of the audit log, and whether the whole of it holds: every line is checked against the one before, from the first on. */
export async function auditPage(afterN: number, store: Pick<ShowStore, 'auditAfter'>): Promise<AuditPage> {
  let check: ChainCheck = { brokenAt: null, last: null };
  for (let n = 0; check.brokenAt === null; n += PAGE) {
    const lines = await store.auditAfter(n, PAGE);
    check = checkChain(lines, sha256, check.last);
    if (lines.length < PAGE) break;
  }
  return { lines: [...await store.auditAfter(afterN, PAGE)], brokenAt: check.brokenAt, last: check.last };
}
