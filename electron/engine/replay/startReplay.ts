import { join } from 'node:path';
import { isShowOn } from '#shared/show/isShowOn.ts';
import type { ShowState } from '#shared/show/state.ts';
import { openReplayStore, type ReplayStore } from '../adapters/store/replayStore.ts';
import type { CommitListener } from '../committer.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Clock, Log } from '../ports.ts';
import { createReplay, type Replay } from './createReplay.ts';

/** The replay and what it reads, put together. Of the live show it learns one thing: whether anything is on air. */
export function startReplay({ clock, log, lifecycle, dataDir, state }: { readonly clock: Clock; readonly log: Log; readonly lifecycle: Lifecycle; readonly dataDir: string; readonly state: () => ShowState }): { readonly replay: Replay; readonly tryThresholds: ReplayStore['trial']; readonly onCommit: CommitListener } {
  const store = openReplayStore({ showPath: join(dataDir, 'show.db'), crowdPath: join(dataDir, 'crowd.db'), log });
  const replay = createReplay({ clock, log, store, isOnAir: () => isShowOn(state()) });
  lifecycle.started('replay', replay.stop);
  return { replay, tryThresholds: store.trial, onCommit: ({ after }) => { if (isShowOn(after)) replay.onAir(); } };
}
