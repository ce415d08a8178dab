import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hindranceOf, keptDraws, type RoomNow } from '#shared/deletion/plan.ts';
import { verifyDeletionProof } from '#shared/deletion/verifyDeletionProof.ts';
import type { SessionId } from '#shared/ids.ts';
import { databaseCopies } from '../adapters/forgetCopies.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import type { RawJournal } from '../adapters/rawJournal.ts';
import { importedFolder } from '../adapters/store/importedDb.ts';
import { sha256 } from '../adapters/store/auditDb.ts';
import type { ReviewStore } from '../adapters/store/reviewStore.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { seedOwner } from '../lottery/createLotteryLane.ts';
import type { Clock, CrowdStore, DeletionStore, Log, LotteryStore, SecretStore, ShowStore } from '../ports.ts';
import type { Replay } from '../replay/createReplay.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createDeletions } from './createDeletions.ts';
import { createSessionFiles } from './sessionFiles.ts';

interface Parts {
  readonly clock: Clock; readonly log: Log; readonly secrets: SecretStore; readonly lifecycle: Lifecycle; readonly runtime: ShowRuntime; readonly dataDir: string; readonly version: string;
  readonly showStore: ShowStore & DeletionStore; readonly crowdStore: CrowdStore; readonly raw: Pick<RawJournal, 'filesOf' | 'forgetSession'>;
  readonly lottery: Pick<LotteryStore, 'forgetDraws'>; readonly review: Pick<ReviewStore, 'call'>; readonly exportsOf: (sessionId: SessionId) => Promise<readonly string[]>;
  readonly replay: Pick<Replay, 'watched' | 'letGo'>;
}

/** What windows ask of deletions. */
export type DeletionPort = Pick<ReviewPort, 'deletionPlan' | 'deletionProgress' | 'deletionProofs'>;

/** Deletion of recorded sessions, put together. Nothing is looked at before `start`. */
export function startDeletions({ clock, log, secrets, lifecycle, runtime, dataDir, version, showStore, crowdStore, raw, lottery, review, exportsOf, replay }: Parts): { readonly port: DeletionPort; readonly start: () => void } {
  const state = () => runtime.current().state;
  const files = createSessionFiles({ raw, exportsOf, copies: () => databaseCopies(dataDir) });
  const facts = (asked: Parameters<Parameters<typeof createDeletions>[0]['facts']>[0]) => review.call('deletionFacts', asked);
  const room = (sessionId: SessionId): RoomNow => ({
    openSession: state().session?.id ?? null, replayed: replay.watched(), runs: state().lottery.runs,
    hasExport: state().review.exports.some((job) => job.sessionId === sessionId && (job.situation.kind === 'running' || (job.situation.kind === 'waiting' && clock.now() < job.situation.until))),
  });
  const lane = createDeletions({
    clock, log, state, ledger: showStore, sessions: showStore.sessions, imported: showStore.imported, crowd: crowdStore, facts, files, room, madeBy: `Cuedeck ${version}`,
    forgetReports: async (sessionId) => {
      replay.letGo(sessionId);
      await review.call('forgetSession', sessionId);
      await rm(importedFolder(dataDir, sessionId), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    forgetDraws: async (drawIds) => {
      for (const drawId of drawIds) await secrets.remove(seedOwner(drawId));
      if (drawIds.length > 0 && existsSync(join(dataDir, 'lottery.db'))) await lottery.forgetDraws(drawIds);
    },
    tell: (report) => runtime.report(report, { kind: 'engine' }),
  });
  lifecycle.started('deletions', lane.stop);
  return {
    start: () => { runtime.onCommit('deletions', lane.onCommit); lane.start(); },
    port: {
      deletionPlan: async (sessionId) => {
        const found = await facts({ sessionId, begun: null });
        if (found.session === null) return null;
        return { session: found.session, counts: [...found.counts, ...await files.counts(sessionId)], kept: { draws: keptDraws(found.draws), recordings: [...found.recordings] }, hindrance: hindranceOf(sessionId, found, room(sessionId)) };
      },
      deletionProgress: lane.progress,
      deletionProofs: async () => {
        const proofs = (await showStore.ledger()).flatMap(({ proof }) => proof ?? []).toReversed();
        return Promise.all(proofs.map(async (proof) => verifyDeletionProof(proof, sha256, (await showStore.auditAfter(proof.line.n - 1, 1))[0] ?? null)));
      },
    },
  };
}
