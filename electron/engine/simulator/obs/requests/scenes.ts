import { z } from 'zod';
import { STATUS, done, refused, type Outcome } from '../protocol.ts';
import { TRANSITIONS } from '../scenesPart.ts';
import type { SimWorld } from '../world.ts';
import { ask, nameField, on, type Handler, type Handlers } from './handler.ts';

const scene = z.object({ sceneName: nameField });
const uuid = z.object({ sceneUuid: nameField });
/** A handler for a scene by its name or, where that is given, by its UUID; of a UUID that no scene has nothing is found. */
function onScene(run: (world: SimWorld, sceneName: string) => Outcome): Handler {
  const byName = on(scene, (world, { sceneName }) => run(world, sceneName));
  const byUuid = on(uuid, (world, { sceneUuid }) => {
    const found = world.scenes.byUuid(sceneUuid);
    return found === null ? refused(STATUS.notFound, `No source was found by the UUID of \`${sceneUuid}\`.`) : run(world, found);
  });
  return (world, data) => (typeof data === 'object' && data !== null && 'sceneUuid' in data ? byUuid : byName)(world, data);
}
const programOf = ({ scenes }: SimWorld): Readonly<Record<string, unknown>> => ({ currentProgramSceneName: scenes.program, currentProgramSceneUuid: scenes.uuidOf(scenes.program) });
const previewOf = (world: SimWorld): Readonly<Record<string, unknown>> =>
  world.scenes.preview === null ? { currentPreviewSceneName: null, currentPreviewSceneUuid: null } : { currentPreviewSceneName: world.scenes.preview, currentPreviewSceneUuid: world.scenes.uuidOf(world.scenes.preview) };

/** Scenes, transitions, studio mode, scene collections. */
export const sceneHandlers: Handlers = {
  GetSceneList: ask((world) => done({ ...programOf(world), ...previewOf(world), scenes: world.scenes.list() })),
  GetCurrentProgramScene: ask((world) => done({ sceneName: world.scenes.program, sceneUuid: world.scenes.uuidOf(world.scenes.program), ...programOf(world) })),
  SetCurrentProgramScene: onScene(({ scenes }, sceneName) => scenes.take(sceneName)),
  GetCurrentPreviewScene: ask((world) => (world.scenes.isStudioMode ? done(previewOf(world)) : refused(STATUS.studioModeNotActive, 'Studio mode is not active.'))),
  SetCurrentPreviewScene: onScene(({ scenes }, sceneName) => scenes.setPreview(sceneName)),
  CreateScene: on(scene, ({ scenes }, { sceneName }) => scenes.create(sceneName)),
  RemoveScene: on(scene, ({ scenes }, { sceneName }) => scenes.remove(sceneName)),
  SetSceneName: on(z.object({ sceneName: nameField, newSceneName: nameField }), ({ scenes, inputs }, { sceneName, newSceneName }) => {
    const renamed = scenes.rename(sceneName, newSceneName);
    if (renamed.kind === 'done') inputs.renameScene(sceneName, newSceneName);
    return renamed;
  }),
  GetStudioModeEnabled: ask(({ scenes }) => done({ studioModeEnabled: scenes.isStudioMode })),
  SetStudioModeEnabled: on(z.object({ studioModeEnabled: z.boolean() }), ({ scenes }, { studioModeEnabled }) => scenes.setStudioMode(studioModeEnabled)),
  TriggerStudioModeTransition: ask(({ scenes }) => (scenes.preview === null ? refused(STATUS.studioModeNotActive, 'Studio mode is not active.') : scenes.take(scenes.preview))),
  GetSceneTransitionList: ask(({ scenes }) => done({
    currentSceneTransitionName: scenes.transition, currentSceneTransitionKind: TRANSITIONS.find((t) => t.name === scenes.transition)?.kind ?? null,
    transitions: TRANSITIONS.map((t) => ({ transitionName: t.name, transitionKind: t.kind, transitionFixed: t.isFixed, transitionConfigurable: false })),
  })),
  GetCurrentSceneTransition: ask(({ scenes }) => {
    const now = TRANSITIONS.find((t) => t.name === scenes.transition);
    return done({ transitionName: scenes.transition, transitionKind: now?.kind ?? null, transitionFixed: now?.isFixed ?? false, transitionDuration: now?.isFixed === true ? null : scenes.durationMs, transitionConfigurable: false, transitionSettings: null });
  }),
  SetCurrentSceneTransition: on(z.object({ transitionName: nameField }), ({ scenes }, { transitionName }) => {
    if (!TRANSITIONS.some((t) => t.name === transitionName)) return refused(STATUS.notFound, 'No scene transition was found by that name.');
    scenes.setTransition(transitionName);
    return done();
  }),
  SetCurrentSceneTransitionDuration: on(z.object({ transitionDuration: z.number().int().min(50).max(20_000) }), ({ scenes }, { transitionDuration }) => {
    scenes.setDuration(transitionDuration);
    return done();
  }),
  GetSceneCollectionList: ask(({ scenes }) => done({ currentSceneCollectionName: scenes.collection, sceneCollections: scenes.collections })),
  SetCurrentSceneCollection: on(z.object({ sceneCollectionName: nameField }), ({ scenes }, { sceneCollectionName }) => scenes.enterCollection(sceneCollectionName, false)),
  CreateSceneCollection: on(z.object({ sceneCollectionName: nameField }), ({ scenes }, { sceneCollectionName }) => scenes.enterCollection(sceneCollectionName, true)),
};
