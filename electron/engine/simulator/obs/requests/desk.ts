import { z } from 'zod';
import { SIM_HOTKEYS } from '../extrasPart.ts';
import { STATUS, done, refused } from '../protocol.ts';
import type { SimWorld } from '../world.ts';
import { ask, nameField, on, type Handlers } from './handler.ts';

const input = z.object({ inputName: nameField });
const source = z.object({ sourceName: nameField });
const missing = (name: string) => refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);
const noAudio = () => refused(STATUS.wrongState, 'The specified input does not support audio.');
const exists = ({ scenes, inputs }: SimWorld, name: string): boolean => scenes.names.includes(name) || inputs.find(name) !== null;
const asFilter = (filter: { readonly name: string; readonly kind: string; readonly enabled: boolean }, filterIndex: number) => ({ filterName: filter.name, filterKind: filter.kind, filterEnabled: filter.enabled, filterIndex, filterSettings: {} });

/** What a mixer, a source list and an outputs panel ask beside scenes and the stream. */
export const deskHandlers: Handlers = {
  SetInputVolume: on(input.extend({ inputVolumeDb: z.number().min(-100).max(26).optional(), inputVolumeMul: z.number().min(0).max(20).optional() }), ({ inputs }, { inputName, inputVolumeDb, inputVolumeMul }) =>
    inputs.setDb(inputName, inputVolumeDb ?? (inputVolumeMul === undefined || inputVolumeMul === 0 ? -100 : Math.max(-100, 20 * Math.log10(inputVolumeMul))))),
  GetInputAudioMonitorType: on(input, ({ inputs, sound }, { inputName }) => {
    const found = inputs.find(inputName);
    return found === null ? missing(inputName) : found.isAudio ? done({ monitorType: sound.monitorOf(inputName) }) : noAudio();
  }),
  SetInputAudioMonitorType: on(input.extend({ monitorType: z.string() }), ({ inputs, sound }, { inputName, monitorType }) => {
    const found = inputs.find(inputName);
    return found === null ? missing(inputName) : found.isAudio ? sound.setMonitor(inputName, monitorType) : noAudio();
  }),
  GetMediaInputStatus: on(input, ({ inputs, media }, { inputName }) => (inputs.find(inputName) === null ? missing(inputName) : media.status(inputName))),
  TriggerMediaInputAction: on(input.extend({ mediaAction: z.string() }), ({ inputs, media }, { inputName, mediaAction }) => (inputs.find(inputName) === null ? missing(inputName) : media.act(inputName, mediaAction))),
  PressInputPropertiesButton: on(input.extend({ propertyName: nameField }), ({ inputs }, { inputName, propertyName }) => {
    const found = inputs.find(inputName);
    if (found === null) return missing(inputName);
    return found.kind === 'browser_source' && propertyName === 'refreshnocache' ? done() : refused(STATUS.notFound, 'Unable to find a property by that name.');
  }),
  GetSourceFilterList: on(source, (world, { sourceName }) => (exists(world, sourceName) ? done({ filters: world.extras.filters(sourceName).map(asFilter) }) : missing(sourceName))),
  GetSourceFilter: on(source.extend({ filterName: nameField }), (world, { sourceName, filterName }) => {
    const filters = world.extras.filters(sourceName);
    const index = filters.findIndex(({ name }) => name === filterName);
    const filter = filters[index];
    return filter === undefined ? refused(STATUS.notFound, 'No filter was found by that name.') : done(asFilter(filter, index));
  }),
  CreateSourceFilter: on(source.extend({ filterName: nameField, filterKind: nameField }), (world, { sourceName, filterName, filterKind }) => (exists(world, sourceName) ? world.extras.addFilter(sourceName, filterName, filterKind) : missing(sourceName))),
  SetSourceFilterEnabled: on(source.extend({ filterName: nameField, filterEnabled: z.boolean() }), (world, { sourceName, filterName, filterEnabled }) => (exists(world, sourceName) ? world.extras.setFilter(sourceName, filterName, filterEnabled) : missing(sourceName))),
  GetReplayBufferStatus: ask(({ extras }) => done({ outputActive: extras.replay.isOn })),
  StartReplayBuffer: ask(({ extras }) => extras.replay.set(true)),
  StopReplayBuffer: ask(({ extras }) => extras.replay.set(false)),
  SaveReplayBuffer: ask(({ extras }) => extras.saveReplay()),
  GetVirtualCamStatus: ask(({ extras }) => done({ outputActive: extras.camera.isOn })),
  StartVirtualCam: ask(({ extras }) => extras.camera.set(true)),
  StopVirtualCam: ask(({ extras }) => extras.camera.set(false)),
  SplitRecordFile: ask(({ record }) => record.split()),
  CreateRecordChapter: on(z.object({ chapterName: z.string().optional() }), ({ record }, { chapterName }) => record.chapter(chapterName ?? '')),
  GetHotkeyList: ask(() => done({ hotkeys: SIM_HOTKEYS })),
  TriggerHotkeyByName: on(z.object({ hotkeyName: nameField, contextName: z.string().optional() }), ({ extras }, { hotkeyName }) => extras.press(hotkeyName)),
};
