import { fail, succeed } from '#shared/result.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';

/** What windows may ask of recorded sessions. */
export function startReview(): { readonly port: ReviewPort } {
  return {
    port: {
      report: () => Promise.resolve(succeed({ report: null, progress: 1 })),
      progress: () => ({ progress: 0, isWorking: false }), cancel: () => ({ wasWorking: false }),
      moment: () => Promise.resolve(null), trends: () => Promise.resolve([]),
      exportProgress: () => [], exportLink: () => Promise.resolve(fail(refusal('unknownExport'))),
    },
  };
}
