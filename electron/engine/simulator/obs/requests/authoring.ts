import { z } from 'zod';
import { STATUS, done, refused } from '../protocol.ts';
import { nameField, on, type Handlers } from './handler.ts';

const missing = (name: string) => refused(STATUS.notFound, `No source was found by the name of \`${name}\`.`);

/** Inputs that come after the start, and finding their items: what somebody setting up scenes does. */
export const authoringHandlers: Handlers = {
  CreateInput: on(z.object({ sceneName: nameField, inputName: nameField, inputKind: nameField, inputSettings: z.record(z.string(), z.unknown()).default({}), sceneItemEnabled: z.boolean().default(true) }), ({ scenes, inputs }, wanted) => {
    if (!scenes.names.includes(wanted.sceneName)) return missing(wanted.sceneName);
    if (inputs.find(wanted.inputName) !== null) return refused(STATUS.alreadyExists, `A source already exists by that input name.`);
    return done({ sceneItemId: inputs.create(wanted.sceneName, wanted.inputName, wanted.inputKind, wanted.inputSettings, wanted.sceneItemEnabled) });
  }),
  GetSceneItemId: on(z.object({ sceneName: nameField, sourceName: nameField }), ({ scenes, inputs }, { sceneName, sourceName }) => {
    if (!scenes.names.includes(sceneName)) return missing(sceneName);
    const item = inputs.items(sceneName).find(({ input }) => input === sourceName);
    return item === undefined ? refused(STATUS.notFound, 'No scene items were found in the specified scene by that name or offset.') : done({ sceneItemId: item.id });
  }),
};
