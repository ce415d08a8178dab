/** Refusals of the review and its exports. */
export const reviewRefusals = {
  unknownSession: 'There is no such session; it may have been deleted.',
  unknownReviewAction: 'That action is gone; somebody may have taken it back.',
  tooManyReviewActions: 'A show has at most {{max}} actions; more never get done. Merge or drop one first.',
  reviewActionNeedsReason: 'Say why the action is dropped.',
  unknownExport: 'There is no such export, or it is no longer waiting for approval.',
  exportNeedsReason: 'Say why the raw data is needed (at least 4 characters).',
  exportNeedsOther: 'You asked for this export yourself; somebody else has to approve it.',
  exportNeverRaw: '{{format}} holds figures only, so there is nothing raw to export.',
  exportGone: 'The file has been cleared away. Export it again.',
  tooManyExports: '{{max}} exports are running already. Wait for one to finish.',
  reportFailed: 'The report could not be computed ({{problem}}). Try again.',
  deletionNeedsTwo: 'Deleting a recorded session needs a second person: ask for it and have it allowed.',
  deletionNeedsReason: 'Say why it is deleted (at least 4 characters). The reason goes into the proof.',
  deletionOfOpen: 'The open session cannot be deleted. Begin a new session first.',
  deletionWhileExport: 'A file of this session is being exported or waits for approval. Let it finish or cancel it first.',
  sessionBeingDeleted: 'This session is being deleted and can no longer be read or changed.',
} as const;
