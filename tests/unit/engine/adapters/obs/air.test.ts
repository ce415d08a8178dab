import { describe, expect, it } from 'vitest';
import { findRenames, renamesBetween } from '#engine/adapters/obs/renames.ts';
import { forceCalls, restoreCalls, takeCalls } from '#engine/adapters/obs/takeCalls.ts';
import { obsInventorySchema } from '#shared/obs/model.ts';
import { readFeatures } from '#shared/obs/features.ts';

const inventory = obsInventorySchema.parse({
  scenes: ['A', 'B', 'C', '备用'].map((name) => ({ name, uuid: `u-${name}` })), programScene: 'A', previewScene: null, studioMode: false, collection: 'c', profile: 'p',
  transitions: [{ name: '直接切换', kind: 'cut_transition', fixed: true }, { name: '淡入', kind: 'fade_transition', fixed: false }], transition: { name: '淡入', durationMs: 300 },
});
const steps = (calls: readonly { readonly requestType: string; readonly requestData?: object }[]): string[] => calls.map(({ requestType, requestData }) => [requestType, ...Object.values(requestData ?? {})].join(' '));

describe('the commands of a take', () => {
  it('name the scene by its UUID where OBS offers one: a name may be another scene\'s by then', () => {
    const uuids = new Map([['B', 'u-B'], ['C', 'u-C']]);
    expect(takeCalls('B', null, inventory, null, uuids)).toEqual([{ requestType: 'SetCurrentProgramScene', requestData: { sceneUuid: 'u-B' } }]);
    expect(takeCalls('新', null, inventory, null, uuids)).toEqual([{ requestType: 'SetCurrentProgramScene', requestData: { sceneName: '新' } }]);
    expect(forceCalls('B', 'C', [], inventory, uuids).slice(1)).toEqual([{ requestType: 'SetCurrentProgramScene', requestData: { sceneUuid: 'u-C' } }, { requestType: 'SetCurrentProgramScene', requestData: { sceneUuid: 'u-B' } }]);
  });
  it('alone without a transition of its own', () => {
    expect(steps(takeCalls('B', null, inventory, null))).toEqual(['SetCurrentProgramScene B']);
  });
  it('with one: selected, the remembered length read, ours set, taken; a fixed one has no length', () => {
    expect(steps(takeCalls('B', { name: '淡入', durationMs: 700 }, inventory, null))).toEqual(['SetCurrentSceneTransition 淡入', 'GetCurrentSceneTransition', 'SetCurrentSceneTransitionDuration 700', 'SetCurrentProgramScene B']);
    expect(steps(takeCalls('B', { name: '直接切换', durationMs: 700 }, inventory, null))).toEqual(['SetCurrentSceneTransition 直接切换', 'GetCurrentSceneTransition', 'SetCurrentProgramScene B']);
  });
  it('a plain take puts back first what an earlier one had set', () => {
    const before = { name: '淡入', durationMs: 300, ours: '直接切换' };
    expect(steps(restoreCalls(before))).toEqual(['SetCurrentSceneTransitionDuration 300', 'SetCurrentSceneTransition 淡入']);
    expect(steps(takeCalls('B', null, inventory, before))).toEqual([...steps(restoreCalls(before)), 'SetCurrentProgramScene B']);
  });
  it('by force: Cut whatever it is called, through a scene that is no end of a transition, then the scene', () => {
    expect(steps(forceCalls('备用', null, ['A', 'B'], inventory))).toEqual(['SetCurrentSceneTransition 直接切换', 'SetCurrentProgramScene C', 'SetCurrentProgramScene 备用']);
    expect(steps(forceCalls('备用', 'B', ['A'], inventory))).toContain('SetCurrentProgramScene B');
    expect(steps(forceCalls('备用', '没有了', ['A', 'B', 'C'], inventory))[1]).toMatch(/SetCurrentProgramScene [ABC]$/u);
    expect(steps(forceCalls('备用', null, [], { ...inventory, transitions: [] }))[0]).toBe('SetCurrentSceneTransitionDuration 50');
  });
});

describe('renames nobody listened to', () => {
  it('are found by UUID, within one collection, and never guessed by name', () => {
    expect(findRenames([{ name: 'A', uuid: '1' }], [{ name: 'B', uuid: '1' }])).toEqual([{ from: 'A', to: 'B' }]);
    expect(findRenames([{ name: 'A', uuid: null }], [{ name: 'B', uuid: null }])).toEqual([]);
    const renamed = { ...inventory, scenes: inventory.scenes.map((scene) => (scene.name === 'A' ? { ...scene, name: 'A2' } : scene)) };
    expect(renamesBetween(inventory, renamed).scenes).toEqual([{ from: 'A', to: 'A2' }]);
    expect(renamesBetween(inventory, { ...renamed, collection: 'other' }).scenes).toEqual([]);
  });
  it('are told in an order in which each name is free when it is given, also when two have changed names', () => {
    const named = (...names: readonly string[]) => names.map((name, i) => ({ name, uuid: String(i) }));
    const follow = (before: readonly string[], after: readonly string[]): readonly string[] =>
      findRenames(named(...before), named(...after)).reduce<readonly string[]>((now, { from, to }) => {
        expect(now).not.toContain(to);
        return now.map((name) => (name === from ? to : name));
      }, before);
    for (const [before, after] of [[['A', 'B'], ['B', 'C']], [['A', 'B', 'C'], ['B', 'C', 'D']], [['A', 'B'], ['B', 'A']], [['A', 'B', 'C', 'D'], ['B', 'C', 'A', 'D']]] as const) {
      expect(follow(before, after)).toEqual(after);
    }
  });
});

it('what OBS can do is read off the requests it offers', () => {
  expect(readFeatures(new Set(['SplitRecordFile', 'PauseRecord']))).toEqual(['splitRecord']);
  expect(readFeatures(new Set(['GetCanvasList']))).toEqual(['canvases']);
});
