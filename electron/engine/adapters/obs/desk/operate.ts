import { SILENT_DB, type ObsOperation, type ObsOperationKind, type ObsOperationOf, type OperationOutcome } from '#shared/obs/desk/operation.ts';
import { setVolume, type FadeEnd } from '../fades.ts';
import type { ObsCall } from '../link.ts';
import { later } from '../../../later.ts';
import { volumeSchema } from '../answers.ts';
import type { ObsEventKind, ObsPort } from '../obsPort.ts';
import {
  MEDIA_ACTION, MONITORS, dataOf, filterSchema, monitorSchema, muteSchema, outcomeOf, outcomeOfBatch, outputActiveSchema, readMonitor, recordSchema, replaySavedSchema, settingsSchema,
} from './answers.ts';

import { setItemEnabled } from './items.ts';
import { contentKind } from './sources.ts';

/** Requests that came after the oldest OBS we work with. */
const NEWER: Readonly<Partial<Record<ObsOperationKind, string>>> = { splitRecord: 'SplitRecordFile', addChapter: 'CreateRecordChapter' };

const DONE: OperationOutcome = { kind: 'done', detail: '' };
const BOOLEAN_WORDS = (on: boolean): string => (on ? 'on' : 'off');

/** Carries one operation out and says what became of it: what OBS answered, and what it shows afterwards where that can be read. */
export async function operate(port: ObsPort, operation: ObsOperation): Promise<OperationOutcome> {
  const needed = NEWER[operation.kind];
  if (needed !== undefined && port.reading() !== null && !port.features().has(needed)) return { kind: 'unsupported' };
  switch (operation.kind) {
    case 'setInputMute': return setMute(port, operation);
    case 'setInputVolume': {
      port.fades.override(operation.input, operation.db);
      return setLevel(port, operation);
    }
    case 'fadeInput': return fadeOutcome(await port.fades.start(operation.input, operation.toDb, operation.durationMs), operation.toDb);
    case 'cancelFade': {
      port.fades.cancel(operation.input);
      return DONE;
    }
    case 'setInputMonitor': return setMonitor(port, operation);
    case 'setItemEnabled': return setItemEnabled(port, operation);
    case 'setInputText': return setSettings(port, operation.input, 'text', { text: operation.text });
    case 'setInputFile': return setFile(port, operation);
    case 'setBrowserUrl': return setSettings(port, operation.input, 'browser', { url: operation.url, is_local_file: false });
    case 'refreshBrowser': return outcomeOf(await port.call('PressInputPropertiesButton', { inputName: operation.input, propertyName: 'refreshnocache' }));
    case 'mediaAction': return outcomeOf(await port.call('TriggerMediaInputAction', { inputName: operation.input, mediaAction: MEDIA_ACTION[operation.action] }));
    case 'setFilterEnabled': return setFilter(port, operation);
    case 'pauseRecord': case 'resumeRecord': return pauseRecord(port, operation.kind === 'pauseRecord');
    case 'splitRecord': return outcomeOf(await port.call('SplitRecordFile' as 'StopRecord'));
    case 'addChapter': return addChapter(port, operation.title);
    case 'startReplay': case 'stopReplay': return switchOutput(port, operation.kind === 'startReplay', 'Replay');
    case 'startVirtualCam': case 'stopVirtualCam': return switchOutput(port, operation.kind === 'startVirtualCam', 'Camera');
    case 'saveReplay': return saveReplay(port);
    case 'pressHotkey': return outcomeOf(await port.call('TriggerHotkeyByName', { hotkeyName: operation.hotkey, ...(operation.context === null ? {} : { contextName: operation.context }) }));
  }
}

/** One batch: the wish, and the question what is so now. */
async function wish<T>(port: ObsPort, calls: readonly [ObsCall, ObsCall], read: (step: Parameters<typeof dataOf>[0]) => T | null, isSo: (seen: T) => boolean, say: (seen: T) => string): Promise<OperationOutcome> {
  const answer = await port.batch(calls);
  const outcome = outcomeOfBatch(answer);
  if (answer.kind !== 'done' || outcome.kind !== 'done') return outcome;
  const seen = read(answer.results[1]);
  if (seen === null) return { kind: 'unknown' };
  return isSo(seen) ? DONE : { kind: 'notVerified', seen: say(seen).slice(0, 200) };
}

const setMute = (port: ObsPort, { input: inputName, muted }: ObsOperationOf<'setInputMute'>): Promise<OperationOutcome> =>
  wish(port, [{ requestType: 'SetInputMute', requestData: { inputName, inputMuted: muted } }, { requestType: 'GetInputMute', requestData: { inputName } }],
    (step) => dataOf(step, muteSchema), (seen) => seen.inputMuted === muted, (seen) => BOOLEAN_WORDS(seen.inputMuted));

const setLevel = (port: ObsPort, { input: inputName, db }: ObsOperationOf<'setInputVolume'>): Promise<OperationOutcome> =>
  wish(port, [setVolume(inputName, db), { requestType: 'GetInputVolume', requestData: { inputName } }],
    (step) => dataOf(step, volumeSchema), (seen) => Math.abs(Math.max(SILENT_DB, seen.inputVolumeDb) - db) < 0.2, (seen) => `${seen.inputVolumeDb.toFixed(1)} dB`);

function fadeOutcome(end: FadeEnd, wanted: number): OperationOutcome {
  switch (end.kind) {
    case 'arrived': {
      if (end.db === null) return { kind: 'unknown' };
      return Math.abs(end.db - wanted) < 0.2 ? DONE : { kind: 'notVerified', seen: `${end.db.toFixed(1)} dB` };
    }
    case 'cancelled': return { kind: 'cancelled' };
    case 'refused': case 'timeout': case 'lost': case 'notConnected': return outcomeOf(end);
  }
}

const setMonitor = (port: ObsPort, { input: inputName, monitor }: ObsOperationOf<'setInputMonitor'>): Promise<OperationOutcome> =>
  wish(port, [{ requestType: 'SetInputAudioMonitorType', requestData: { inputName, monitorType: MONITORS[monitor] } }, { requestType: 'GetInputAudioMonitorType', requestData: { inputName } }],
    (step) => dataOf(step, monitorSchema), (seen) => readMonitor(seen.monitorType) === monitor, (seen) => seen.monitorType);

const setFilter = (port: ObsPort, { source: sourceName, filter: filterName, enabled }: ObsOperationOf<'setFilterEnabled'>): Promise<OperationOutcome> =>
  wish(port, [{ requestType: 'SetSourceFilterEnabled', requestData: { sourceName, filterName, filterEnabled: enabled } }, { requestType: 'GetSourceFilter', requestData: { sourceName, filterName } }],
    (step) => dataOf(step, filterSchema), (seen) => seen.filterEnabled === enabled, (seen) => BOOLEAN_WORDS(seen.filterEnabled));

/** Settings of an input, only when it is of the kind meant: OBS would store any setting on any input and say yes. */
async function setSettings(port: ObsPort, inputName: string, kind: 'text' | 'image' | 'browser' | 'media', wanted: Readonly<Record<string, string | boolean>>): Promise<OperationOutcome> {
  const before = await port.read('GetInputSettings', { inputName });
  const known = before.kind === 'done' ? settingsSchema.safeParse(before.data) : null;
  if (known?.success !== true) return outcomeOf(before);
  if (contentKind(known.data.inputKind) !== kind) return { kind: 'refused', code: 0, comment: `"${inputName}" is ${known.data.inputKind}` };
  return wish(port, [{ requestType: 'SetInputSettings', requestData: { inputName, inputSettings: { ...wanted }, overlay: true } }, { requestType: 'GetInputSettings', requestData: { inputName } }],
    // What equals the source's default OBS leaves out of its answer.
    (step) => dataOf(step, settingsSchema), (seen) => Object.entries(wanted).every(([key, value]) => seen.inputSettings[key] === value || (seen.inputSettings[key] === undefined && (value === '' || value === false))),
    (seen) => JSON.stringify(Object.fromEntries(Object.keys(wanted).map((key) => [key, seen.inputSettings[key] ?? null]))));
}

async function setFile(port: ObsPort, { input, file }: ObsOperationOf<'setInputFile'>): Promise<OperationOutcome> {
  const asImage = await setSettings(port, input, 'image', { file });
  return asImage.kind === 'refused' && asImage.code === 0 ? setSettings(port, input, 'media', { local_file: file }) : asImage;
}

/** How long an output may take to do what it acknowledged. */
const SETTLE_MS = 1_500;
const LOOK_AGAIN_MS = 100;

/** Looks again until it is so or the time is over; the last look is the answer. */
async function settles<T>(port: ObsPort, look: () => Promise<T | null>, isSo: (seen: T) => boolean): Promise<{ readonly seen: T | null; readonly isSo: boolean }> {
  const giveUpAt = port.clock.now() + SETTLE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== null && isSo(seen)) return { seen, isSo: true };
    if (port.clock.now() >= giveUpAt) return { seen, isSo: false };
    await port.clock.sleep(LOOK_AGAIN_MS);
  }
}

/** OBS says yes to a pause and goes on when the recording shares its encoder with the stream (obs.md 2.7): so it is looked at. */
async function pauseRecord(port: ObsPort, paused: boolean): Promise<OperationOutcome> {
  const asked = outcomeOf(await port.call(paused ? 'PauseRecord' : 'ResumeRecord'));
  if (asked.kind !== 'done') return asked;
  const { seen, isSo } = await settles(port, async () => dataOfCall(await port.read('GetRecordStatus')), (status) => status.outputPaused === paused);
  return isSo ? DONE : seen === null ? { kind: 'unknown' } : { kind: 'notVerified', seen: seen.outputPaused ? 'paused' : 'recording' };
}

const dataOfCall = (answer: Awaited<ReturnType<ObsPort['read']>>) => {
  const read = answer.kind === 'done' ? recordSchema.safeParse(answer.data) : null;
  return read?.success === true ? read.data : null;
};

async function switchOutput(port: ObsPort, on: boolean, which: 'Replay' | 'Camera'): Promise<OperationOutcome> {
  const request = which === 'Replay' ? (on ? 'StartReplayBuffer' : 'StopReplayBuffer') : on ? 'StartVirtualCam' : 'StopVirtualCam';
  const asked = outcomeOf(await port.call(request));
  if (asked.kind !== 'done') return asked;
  const { seen, isSo } = await settles(port, async () => {
    const answer = await port.read(which === 'Replay' ? 'GetReplayBufferStatus' : 'GetVirtualCamStatus');
    const read = answer.kind === 'done' ? outputActiveSchema.safeParse(answer.data) : null;
    return read?.success === true ? read.data : null;
  }, (status) => status.outputActive === on);
  return isSo ? DONE : seen === null ? { kind: 'unknown' } : { kind: 'notVerified', seen: BOOLEAN_WORDS(seen.outputActive) };
}

/** The name of the saved file is the proof; OBS tells it by an event. */
async function saveReplay(port: ObsPort): Promise<OperationOutcome> {
  const saved = nextEvent(port, 'ReplayBufferSaved', 5_000);
  const asked = outcomeOf(await port.call('SaveReplayBuffer'));
  if (asked.kind !== 'done') return asked;
  const told = replaySavedSchema.safeParse(await saved);
  return told.success ? { kind: 'done', detail: told.data.savedReplayPath.slice(0, 1_000) } : { kind: 'unknown' };
}

/** The next event of a kind; null when none came in time. */
function nextEvent(port: ObsPort, kind: ObsEventKind, ms: number): Promise<unknown> {
  return new Promise((resolve) => {
    const finish = (data: unknown): void => {
      cancelTimer();
      cancelEvent();
      resolve(data);
    };
    const cancelTimer = later(port.clock, ms, () => finish(null));
    const cancelEvent = port.onEvent(kind, finish);
  });
}

/** Newer than the library's table of requests. */
export const addChapter = async (port: ObsPort, chapterName: string): Promise<OperationOutcome> =>
  outcomeOf(await port.call('CreateRecordChapter' as 'BroadcastCustomEvent', { chapterName } as never));
