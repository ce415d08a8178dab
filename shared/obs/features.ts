/**
 * What the OBS at hand can do beyond the least we need, by the requests that each thing takes. Asked of `availableRequests`,
 * never of a version text (obs.md 2.1). One line a feature: windows offer only what is named in `inventory.features`.
 */
export const OBS_FEATURES = {
  splitRecord: ['SplitRecordFile'],
  recordChapters: ['CreateRecordChapter'],
  recordPause: ['PauseRecord', 'ResumeRecord'],
  replayBuffer: ['GetReplayBufferStatus', 'StartReplayBuffer', 'StopReplayBuffer', 'SaveReplayBuffer'],
  virtualCam: ['GetVirtualCamStatus', 'StartVirtualCam', 'StopVirtualCam'],
  itemSource: ['GetSceneItemSource'],
  canvases: ['GetCanvasList'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ObsFeature = keyof typeof OBS_FEATURES;

/** The features that all of whose requests OBS offers, in the table's order. */
export function readFeatures(availableRequests: ReadonlySet<string>): readonly ObsFeature[] {
  return (Object.keys(OBS_FEATURES) as ObsFeature[]).filter((feature) => OBS_FEATURES[feature].every((request) => availableRequests.has(request)));
}
