import { MAX_LATENCY_MS } from '#shared/latency/latency.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { CrowdCommit, Runtime } from '../ports.ts';

/** Spelling that viewers do not agree on: case, width, blanks. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/**
 * Listens for the word the host has just said: each source's first comment with it measures how late its viewers are. The show's loop
 * sees to it that once is enough.
 */
export function createSpokenWordLane({ state, runtime }: { readonly state: () => ShowState; readonly runtime: Pick<Runtime, 'report'> }): { readonly hear: (commit: Pick<CrowdCommit, 'heard'>) => void } {
  return {
    hear: ({ heard }) => {
      const { spoken } = state().latency;
      if (spoken === null) return;
      const word = plain(spoken.word);
      for (const { sourceId, at, text } of heard) {
        if (sourceId === undefined || at < spoken.saidAt || at > spoken.saidAt + MAX_LATENCY_MS || spoken.heard.includes(sourceId) || !plain(text).includes(word)) continue;
        void runtime.report({ kind: 'reportWordHeard', sourceId, saidAt: spoken.saidAt, heardAt: at }, { kind: 'engine' });
      }
    },
  };
}
