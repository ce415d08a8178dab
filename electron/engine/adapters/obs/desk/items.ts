import type { ObsOperationOf, OperationOutcome } from '#shared/obs/desk/operation.ts';
import { programSchema } from '../answers.ts';
import type { ObsPort } from '../obsPort.ts';
import { activeSchema, dataOf, itemEnabledSchema, itemListSchema, outcomeOfBatch } from './answers.ts';

/**
 * Shows or hides an item. In studio mode OBS keeps a copy of the scene on air, so that the switch is acknowledged, told, and not seen
 * (obs.md finding 4): the scene is taken again, and what is really on air is asked of the source itself.
 */
export async function setItemEnabled(port: ObsPort, { scene, group, itemId, source, enabled }: ObsOperationOf<'setItemEnabled'>): Promise<OperationOutcome> {
  const place = { sceneName: group ?? scene, sceneItemId: itemId };
  const answer = await port.batch([
    { requestType: 'SetSceneItemEnabled', requestData: { ...place, sceneItemEnabled: enabled } }, { requestType: 'GetSceneItemEnabled', requestData: place }, { requestType: 'GetSceneList' },
  ]);
  const outcome = outcomeOfBatch(answer);
  if (answer.kind !== 'done' || outcome.kind !== 'done') return outcome;
  const seen = dataOf(answer.results[1], itemEnabledSchema);
  const program = dataOf(answer.results[2], programSchema)?.currentProgramSceneName;
  if (seen === null) return { kind: 'unknown' };
  if (seen.sceneItemEnabled !== enabled) return { kind: 'notVerified', seen: seen.sceneItemEnabled ? 'on' : 'off' };
  if (program !== scene || group !== null) return outcome;
  return (await reachAir(port, scene, source, enabled)) ? outcome : { kind: 'notVerified', seen: enabled ? 'not on air' : 'still on air' };
}

/** How often, and how long after each other, the source is asked before the scene is taken again. */
const LOOKS = 3;
const LOOK_MS = 60;

async function reachAir(port: ObsPort, scene: string, source: string, enabled: boolean): Promise<boolean> {
  if (await isOnAir(port, scene, source, enabled)) return true;
  const taken = await port.take({ scene, transition: { name: 'Cut', durationMs: null }, reason: `"${source}" was switched ${enabled ? 'on' : 'off'} in the scene on air` });
  return taken.kind === 'onAir' && isOnAir(port, scene, source, enabled);
}

/** True when the source is on air as wished, or when it cannot be told apart: it stands in the scene a second time. */
async function isOnAir(port: ObsPort, sceneName: string, sourceName: string, wanted: boolean): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const answer = await port.readBatch([{ requestType: 'GetSourceActive', requestData: { sourceName } }, { requestType: 'GetSceneItemList', requestData: { sceneName } }]);
    if (answer.kind !== 'done') return false;
    const active = dataOf(answer.results[0], activeSchema);
    const others = dataOf(answer.results[1], itemListSchema)?.sceneItems.filter((item) => item.sourceName === sourceName && item.sceneItemEnabled) ?? [];
    if (active?.videoActive === wanted || (!wanted && others.length > 0)) return true;
    await port.clock.sleep(LOOK_MS);
  }
  return false;
}
