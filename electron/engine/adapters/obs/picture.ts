import { z } from 'zod';
import { batchResultSchema, programSchema } from './answers.ts';
import type { ObsCall, ObsLink } from './link.ts';

/** What is on air by OBS's word and by the inputs that are really active. `leftover` = inputs of the old scene only that still are. */
export type Picture =
  | { readonly kind: 'right' }
  | { readonly kind: 'elsewhere'; readonly scene: string }
  | { readonly kind: 'wrong'; readonly missing: readonly string[]; readonly leftover: readonly string[] }
  | { readonly kind: 'unknown' };

const itemSchema = z.object({ sourceName: z.string(), sourceType: z.string(), isGroup: z.boolean().nullish(), sceneItemEnabled: z.boolean() });
const itemListSchema = z.object({ sceneItems: z.array(itemSchema) });
const activeSchema = z.object({ videoActive: z.boolean() });

/**
 * Where OBS is asked what is on air: the connection of the commands, in the lane. On the one of the events every third answer came 40 ms
 * late, as a transition fills it with events just then (docs/decisions/0005).
 */
export type Asking = Pick<ObsLink, 'batch'>;

/** Scenes in scenes in scenes: deeper than this nobody builds, and a look must not last. */
const MOST_DEPTH = 3;
type Results = readonly z.infer<typeof batchResultSchema>[];

/**
 * The inputs by which a scene can be told from others: both ways, as OBS's word alone is wrong after a take inside a
 * transition (obs.md findings 2 and 3). Read once per take, then looked at as often as it needs.
 */
export interface PictureMarks {
  readonly scene: string;
  readonly wanted: readonly string[];
  readonly old: readonly string[];
  /** Those of `old` that the scene itself has, switched off. */
  readonly hidden: readonly string[];
}

/**
 * Reads what to look for: the shown inputs of the scene, and those that must not be on air with it. `elsewhere` = inputs that are
 * active for reasons of their own (another canvas, a virtual camera) and prove nothing. Null = OBS did not answer.
 */
export async function readMarks(link: Asking, scene: string, before: readonly string[], elsewhere: ReadonlySet<string>): Promise<PictureMarks | null> {
  const scenes = [...new Set([scene, ...before])];
  const inputs = new Map<string, Set<string>>(scenes.map((name) => [name, new Set()]));
  const hidden = new Set<string>();
  /** Each list to read, with the scenes whose picture it is part of. */
  let open = new Map(scenes.map((name) => [name, { isGroup: false, of: new Set([name]) }]));
  const known = new Set(scenes);
  for (let depth = 0; depth < MOST_DEPTH && open.size > 0; depth += 1) {
    const asked = [...open];
    const results = await ask(link, asked.map(([sceneName, { isGroup }]) => ({ requestType: isGroup ? 'GetGroupSceneItemList' : 'GetSceneItemList', requestData: { sceneName } })));
    if (results === null) return null;
    open = new Map();
    for (const [i, [, { of }]] of asked.entries()) {
      const list = itemListSchema.safeParse(results[i]?.responseData);
      // A scene that was removed meanwhile has no items.
      for (const item of list.success ? list.data.sceneItems : []) {
        const isScene = item.isGroup === true || item.sourceType === 'OBS_SOURCE_TYPE_SCENE';
        if (!item.sceneItemEnabled) {
          if (!isScene && of.has(scene)) hidden.add(item.sourceName);
          continue;
        }
        if (!isScene) of.forEach((name) => inputs.get(name)?.add(item.sourceName));
        else if (!known.has(item.sourceName) || item.isGroup === true) {
          const nested = open.get(item.sourceName) ?? { isGroup: item.isGroup === true, of: new Set<string>() };
          of.forEach((name) => nested.of.add(name));
          open.set(item.sourceName, nested);
        }
      }
    }
  }
  const wanted = inputs.get(scene) ?? new Set();
  // Also what is switched off in the scene itself: the copy on air in studio mode may still show it (finding 4).
  const gone = [...before.filter((name) => name !== scene).flatMap((name) => [...(inputs.get(name) ?? [])]), ...hidden];
  const old = new Set(gone.filter((name) => !wanted.has(name) && !elsewhere.has(name)));
  return { scene, wanted: [...wanted], old: [...old], hidden: [...old].filter((name) => hidden.has(name)) };
}

/** One look: OBS's word first, then the inputs. */
export async function lookAtPicture(link: Asking, marks: PictureMarks): Promise<Picture> {
  const names = [...marks.wanted, ...marks.old];
  const results = await ask(link, [{ requestType: 'GetSceneList' }, ...names.map((sourceName): ObsCall => ({ requestType: 'GetSourceActive', requestData: { sourceName } }))]);
  const program = programSchema.safeParse(results?.[0]?.responseData);
  if (results === null || !program.success) return { kind: 'unknown' };
  if (program.data.currentProgramSceneName !== marks.scene) return { kind: 'elsewhere', scene: program.data.currentProgramSceneName };
  const isActive = (i: number): boolean | null => {
    const read = activeSchema.safeParse(results[i + 1]?.responseData);
    return read.success ? read.data.videoActive : null;
  };
  // An input that was removed meanwhile proves nothing either way.
  const missing = marks.wanted.filter((_, i) => isActive(i) === false);
  const leftover = marks.old.filter((_, i) => isActive(marks.wanted.length + i) === true);
  return missing.length === 0 && leftover.length === 0 ? { kind: 'right' } : { kind: 'wrong', missing, leftover };
}

async function ask(link: Asking, calls: readonly ObsCall[]): Promise<Results | null> {
  const answer = await link.batch(calls);
  const results = answer.kind === 'done' ? batchResultSchema.array().safeParse(answer.data) : null;
  return results?.success === true && results.data.length === calls.length ? results.data : null;
}
