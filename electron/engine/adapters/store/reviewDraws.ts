import { existsSync } from 'node:fs';
import { jsonOf } from '#shared/jsonOf.ts';
import { proofOfRun } from '#shared/lottery/lotteryFile.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { proofIn, verifyProof, type ProofCheck } from '#shared/lottery/verifyProof.ts';
import { NO_DRAWS, type DrawFacts } from '#shared/review/facts.ts';
import { archivedOf, brokenAt, listOf } from './lotteryDb.ts';
import { openReadOnly, type WritableDb } from './openDatabase.ts';

/** Every draw by chance is drawn again from its file, as anybody could who was given it; and the chain of the archive is followed. */
export function drawFacts(path: string, runs: readonly LotteryRun[]): DrawFacts {
  if (runs.length === 0 || path === '' || !existsSync(path)) return NO_DRAWS;
  const db = openReadOnly(path);
  try {
    return {
      brokenAt: brokenAt(db),
      failed: new Map(runs.flatMap((run) => { const failed = failedOf(db, run); return failed === undefined ? [] : [[run.drawId, failed] as const]; })),
      archived: new Map(runs.flatMap(({ drawId }) => { const line = archivedOf(db, drawId); return line === null ? [] : [[drawId, line.hash] as const]; })),
    };
  } finally {
    db.close();
  }
}

/** Undefined = nothing to verify: not drawn by chance here, or neither file nor list is there. */
function failedOf(db: WritableDb, run: LotteryRun): readonly ProofCheck[] | null | undefined {
  if (run.rules.mode !== 'app_random' || run.drawn === null) return undefined;
  const line = archivedOf(db, run.drawId);
  if (line !== null && line.record === null) return null;
  const given = line === null ? proofOfList(db, run) : proofIn(jsonOf(line.record ?? ''));
  if (given === null) return undefined;
  const { checks, proof } = verifyProof(given);
  const failed = checks.filter(({ ok }) => !ok).map(({ check }) => check);
  // A proof that holds in itself has to be the proof of what was shown.
  const isOther = proof !== null && (proof.drawId !== run.drawId || proof.commit !== run.commit || proof.orderHash !== run.drawn.orderHash || proof.rulesHash !== run.rulesHash);
  return isOther && !failed.includes('proofHash') ? [...failed, 'proofHash'] : failed;
}

function proofOfList(db: WritableDb, run: LotteryRun): unknown {
  const list = listOf(db, run.drawId);
  return list === null ? null : proofOfRun(run, list);
}
