import type { ReviewPort } from './adapters/hub/reviewPort.ts';
import { startDeletions } from './deletion/startDeletions.ts';
import type { ImportedNames } from './audience/privacy.ts';
import { startReview } from './review/startReview.ts';

type Parts = Parameters<typeof startReview>[0] & Omit<Parameters<typeof startDeletions>[0], 'review' | 'exportsOf'>;

/** Recorded sessions, put together: what windows read of them, and how they leave. Deletions begin with `start`. */
export function startRecorded(parts: Parts): { readonly review: ReviewPort; readonly names: ImportedNames; readonly start: () => void } {
  const review = startReview(parts);
  const deletions = startDeletions({ ...parts, review: review.store, exportsOf: review.exportsOf });
  // The thread of the reviews is begun for somebody who reads, not to find that there is nothing.
  const ifAny = async (work: () => Promise<number>): Promise<number> => ((await parts.showStore.imported()).length === 0 ? 0 : work());
  const names: ImportedNames = { expire: (ages) => ifAny(() => review.store.call('expireImported', ages)), erase: (viewerIds) => ifAny(() => review.store.call('eraseImported', { viewerIds })) };
  return { names, review: { ...review.port, ...deletions.port }, start: deletions.start };
}
