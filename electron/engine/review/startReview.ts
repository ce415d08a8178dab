import { join } from 'node:path';
import { refusal } from '#shared/protocol/refusal.ts';
import { fail } from '#shared/result.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import { openReviewStore } from '../adapters/store/reviewStore.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Clock, Log } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import { createReports } from './createReports.ts';

interface Parts { readonly clock: Clock; readonly log: Log; readonly lifecycle: Lifecycle; readonly runtime: ShowRuntime; readonly dataDir: string }

/** What windows may ask of recorded sessions, put together. Its thread begins with the first question. */
export function startReview({ clock, log, lifecycle, runtime, dataDir }: Parts): { readonly review: ReviewPort } {
  const store = openReviewStore({
    path: join(dataDir, 'review.db'), showPath: join(dataDir, 'show.db'), crowdPath: join(dataDir, 'crowd.db'), log,
    onDeath: (problem) => log.error('the thread of the reviews ended; it is begun again when it is needed', { problem }),
  });
  lifecycle.started('review store', store.close);
  const state = () => runtime.current().state;
  // No writer of files is put together here: whoever asks is told at once, and nothing waits for ever.
  const settle = (): void => {
    for (const { id, situation } of state().review.exports) if (situation.kind === 'running') void runtime.report({ kind: 'reportExportFailed', exportId: id, problem: 'failed' }, { kind: 'engine' });
  };
  runtime.onCommit('exports', ({ stored }) => { if (stored.some(({ event }) => event.kind === 'exportAsked' || event.kind === 'exportAgreed')) settle(); });
  return {
    review: {
      ...createReports({ clock, log, store, state, words: () => runtime.words ?? null }),
      moment: (asked) => store.call('moment', asked), trends: (limit) => store.call('trends', { currency: state().room.currency, now: clock.now(), limit }),
      exportProgress: () => [], exportLink: () => Promise.resolve(fail(refusal('unknownExport'))),
    },
  };
}
