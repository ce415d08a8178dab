import type { ShelfReader } from '#shared/audience/reading/shelfMentions.ts';
import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import type { RawJournal } from '../adapters/rawJournal.ts';
import type { Clock, CrowdCommit, CrowdStore, Log } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createClusterLane } from './clusterLane.ts';
import { createPrivacy, type ImportedNames } from './privacy.ts';
import { createSpokenWordLane } from './spokenWordLane.ts';

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly runtime: ShowRuntime;
  readonly crowdStore: CrowdStore;
  readonly raw: Pick<RawJournal, 'forget' | 'expire'>;
  /** Takes a person out of the lists of draws. */
  readonly forgetEntrant: (viewerKey: string) => Promise<number>;
  /** Sessions from other machines hold names too. */
  readonly imported: ImportedNames;
  readonly readShelf: ShelfReader;
  readonly tell: (now: ClustersNow) => void;
}

/** What runs for the comment desk beside the audience lane: clusters, and names that leave in time. */
export interface DeskLanes {
  readonly hear: (commit: CrowdCommit) => void;
  /** What the hub needs of them. */
  readonly forHub: { readonly clustersNow: () => ClustersNow | null };
  readonly start: () => void;
  readonly stop: () => void;
}

export function createDeskLanes({ clock, log, runtime, crowdStore, raw, forgetEntrant, imported, readShelf, tell }: Deps): DeskLanes {
  const state = () => runtime.current().state;
  const clusters = createClusterLane({
    clock, log, crowdStore, state, readShelf, tell, calm: runtime.calm,
    grown: (thread, people, since) => { void runtime.report({ kind: 'reportThreadGrown', thread, people, since }, { kind: 'engine' }); },
  });
  const privacy = createPrivacy({ clock, log, runtime, crowdStore, state, forgetRaw: raw.forget, forgetEntrant, imported, expireRaw: raw.expire });
  const spokenWord = createSpokenWordLane({ state, runtime });
  return {
    hear: (commit) => {
      spokenWord.hear(commit);
      clusters.hear(commit);
    },
    forHub: { clustersNow: clusters.now },
    start: () => {
      runtime.onCommit('clusters', clusters.onShowCommit);
      runtime.onCommit('privacy', privacy.onShowCommit);
      clusters.start();
      privacy.start();
    },
    stop: () => {
      clusters.stop();
      privacy.stop();
    },
  };
}
