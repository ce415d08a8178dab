import { z } from 'zod';

/** OBS with obs-websocket 5.4 and later sends it; a name alone may be that of a scene of another canvas (OBS 31.1 and later). */
const sceneUuid = z.string().nullish();

/** The events we listen to, with only the fields we use. Registering by this table keeps "heard" and "parsed" one list. */
const EVENTS = {
  ExitStarted: z.object({}),
  CurrentSceneCollectionChanging: z.object({}),
  CurrentSceneCollectionChanged: z.object({}),
  CurrentProfileChanging: z.object({}),
  CurrentProfileChanged: z.object({}),
  SceneCreated: z.object({}),
  SceneRemoved: z.object({}),
  SceneListChanged: z.object({}),
  SceneNameChanged: z.object({ oldSceneName: z.string(), sceneName: z.string(), sceneUuid }),
  InputCreated: z.object({}),
  InputRemoved: z.object({}),
  InputNameChanged: z.object({ oldInputName: z.string(), inputName: z.string() }),
  CurrentProgramSceneChanged: z.object({ sceneName: z.string(), sceneUuid }),
  CurrentPreviewSceneChanged: z.object({ sceneName: z.string().nullable() }),
  StudioModeStateChanged: z.object({ studioModeEnabled: z.boolean() }),
  SceneTransitionStarted: z.object({}),
  SceneTransitionEnded: z.object({}),
  CurrentSceneTransitionChanged: z.object({ transitionName: z.string() }),
  CurrentSceneTransitionDurationChanged: z.object({ transitionDuration: z.number() }),
  StreamStateChanged: z.object({ outputState: z.string() }),
  RecordStateChanged: z.object({ outputState: z.string(), outputPath: z.string().nullish() }),
} as const;

export type ObsEventName = keyof typeof EVENTS;
export type ObsEvent = { [K in ObsEventName]: { readonly name: K; readonly data: z.infer<(typeof EVENTS)[K]> } }[ObsEventName];

export const OBS_EVENT_NAMES = Object.keys(EVENTS) as readonly ObsEventName[];

/** Parses one event; null when it does not have the shape the protocol promises. */
export function parseObsEvent(name: ObsEventName, data: unknown): ObsEvent | null {
  const parsed = EVENTS[name].safeParse(data ?? {});
  // The table ties name and schema together; the union type cannot follow the lookup.
  return parsed.success ? ({ name, data: parsed.data } as ObsEvent) : null;
}
