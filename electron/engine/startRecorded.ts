import type { ReviewPort } from './adapters/hub/reviewPort.ts';
import { startDeletions } from './deletion/startDeletions.ts';
import { startReview } from './review/startReview.ts';

type Parts = Parameters<typeof startReview>[0] & Omit<Parameters<typeof startDeletions>[0], 'review' | 'exportsOf'>;

/** Recorded sessions, put together: what windows read of them, and how they leave. Deletions begin with `start`. */
export function startRecorded(parts: Parts): { readonly review: ReviewPort; readonly start: () => void } {
  const review = startReview(parts);
  const deletions = startDeletions({ ...parts, review: review.store, exportsOf: review.exportsOf });
  return { review: { ...review.port, ...deletions.port }, start: deletions.start };
}
