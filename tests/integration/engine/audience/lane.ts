import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCrowdStore } from '#engine/adapters/store/crowdStore.ts';
import { createPipeline, type Pipeline } from '#engine/audience/pipeline.ts';
import { createSystemClock } from '#engine/adapters/clock.ts';
import type { Clock, CrowdCommit, CrowdStore } from '#engine/ports.ts';
import type { SessionId } from '#shared/ids.ts';
import { createQuietLog, type QuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

export const SESSION = 'session-1' as SessionId;
export interface TestLane { readonly pipeline: Pipeline; readonly store: CrowdStore; readonly commits: readonly CrowdCommit[]; readonly log: QuietLog; readonly clock: Clock; readonly path: string }

/** A pipeline on a real crowd.db in its real thread, stopped and removed after the test. */
export async function openLane(options: { readonly clock?: Clock; readonly path?: string; readonly wrap?: (store: CrowdStore) => CrowdStore } = {}): Promise<TestLane> {
  const clock = options.clock ?? createSystemClock();
  const log = createQuietLog();
  const path = options.path ?? join(await tempDir(), 'crowd.db');
  const store = await openCrowdStore({ path, roomKey: 'room key of the test', clock, log, onDeath: () => undefined });
  const commits: CrowdCommit[] = [];
  const pipeline = createPipeline({
    clock, log, crowdStore: options.wrap?.(store) ?? store, onCommit: (commit) => void commits.push(commit), session: () => ({ sessionId: SESSION, seq: 5 }), currency: () => 'CNY',
  });
  onTestFinished(async () => {
    await pipeline.stop();
    await store.close();
  });
  return { pipeline, store, commits, log, clock, path };
}
