import type { ReviewPort } from '#engine/adapters/hub/reviewPort.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed } from '#shared/result.ts';

/** A room without recorded sessions. */
export const NO_REVIEWS: ReviewPort = {
  report: () => Promise.resolve(succeed({ report: null, progress: 1 })),
  progress: () => ({ progress: 0, isWorking: false }), cancel: () => ({ wasWorking: false }),
  moment: () => Promise.resolve(null), trends: () => Promise.resolve([]),
  serveExport: () => Promise.resolve(false), deletionPlan: () => Promise.resolve(null), deletionProgress: () => [], deletionProofs: () => Promise.resolve([]),
  importLink: () => Promise.resolve(fail(refusal('importOnAir'))), importProgress: () => [], cancelImport: () => ({ wasWorking: false }), receiveImport: () => Promise.resolve(null),
  exportProgress: () => [], exportLink: () => Promise.resolve(fail(refusal('unknownExport'))),
};
