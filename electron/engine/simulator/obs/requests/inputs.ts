import { z } from 'zod';
import { STATUS, done, refused } from '../protocol.ts';
import { ask, nameField, on, type Handlers } from './handler.ts';

const input = z.object({ inputName: nameField });
const item = z.object({ sceneName: nameField, sceneItemId: z.number().int().nonnegative() });
const missing = (name: string) => refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);

/** Inputs and scene items. */
export const inputHandlers: Handlers = {
  GetInputList: ask((world) => {
    world.scenes.names.forEach((name) => world.inputs.items(name));
    return world.inputs.list();
  }),
  GetSpecialInputs: ask(() => done({ desktop1: null, desktop2: null, mic1: 'Mic/Aux', mic2: null, mic3: null, mic4: null })),
  GetInputMute: on(input, ({ inputs }, { inputName }) => {
    const found = inputs.find(inputName);
    if (found === null) return missing(inputName);
    return found.isAudio ? done({ inputMuted: found.muted }) : refused(STATUS.wrongState, 'The specified input does not support audio.');
  }),
  SetInputName: on(z.object({ inputName: nameField, newInputName: nameField }), ({ inputs }, { inputName, newInputName }) => inputs.rename(inputName, newInputName)),
  SetInputMute: on(input.extend({ inputMuted: z.boolean() }), ({ inputs }, { inputName, inputMuted }) => inputs.setMuted(inputName, inputMuted)),
  GetInputVolume: on(input, ({ inputs }, { inputName }) => {
    const found = inputs.find(inputName);
    if (found === null) return missing(inputName);
    return found.isAudio ? done({ inputVolumeDb: found.db, inputVolumeMul: found.db <= -100 ? 0 : 10 ** (found.db / 20) }) : refused(STATUS.wrongState, 'The specified input does not support audio.');
  }),
  GetInputSettings: on(input, ({ inputs }, { inputName }) => {
    const found = inputs.find(inputName);
    return found === null ? missing(inputName) : done({ inputSettings: found.settings, inputKind: found.kind });
  }),
  SetInputSettings: on(input.extend({ inputSettings: z.record(z.string(), z.unknown()), overlay: z.boolean().default(true) }), ({ inputs }, { inputName, inputSettings, overlay }) => inputs.setSettings(inputName, inputSettings, overlay)),
  GetSceneItemList: on(z.object({ sceneName: nameField }), ({ scenes, inputs }, { sceneName }) => (scenes.names.includes(sceneName) ? inputs.itemList(sceneName) : missing(sceneName))),
  GetSceneItemEnabled: on(item, ({ scenes, inputs }, { sceneName, sceneItemId }) => {
    const found = scenes.names.includes(sceneName) ? inputs.item(sceneName, sceneItemId) : null;
    return found === null ? missing(sceneName) : done({ sceneItemEnabled: found.enabled });
  }),
  SetSceneItemEnabled: on(item.extend({ sceneItemEnabled: z.boolean() }), ({ scenes, inputs }, { sceneName, sceneItemId, sceneItemEnabled }) =>
    (scenes.names.includes(sceneName) ? inputs.setEnabled(sceneName, sceneItemId, sceneItemEnabled) : missing(sceneName))),
  GetSourceActive: on(z.object({ sourceName: nameField }), ({ scenes, inputs }, { sourceName }) => {
    const isScene = scenes.names.includes(sourceName);
    if (!isScene && inputs.find(sourceName) === null) return missing(sourceName);
    // By what is really on air, which is how a client finds out when the program scene is not the truth.
    const active = isScene ? scenes.onAir === sourceName && !scenes.isStudioMode : scenes.shown.has(sourceName);
    return done({ videoActive: active, videoShowing: active });
  }),
};
