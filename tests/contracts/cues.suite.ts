import { OBSWebSocket } from 'obs-websocket-js/json';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCuesPart } from '#engine/adapters/obs/cues/cuesPart.ts';
import type { CueId, RunId } from '#shared/ids.ts';
import type { CueAction } from '#shared/obs/cue.ts';
import { until } from '#tests/harness/obs/until.ts';
import type { ObsBench } from './obsBench.ts';
import { createWitness, type Witness } from './obsWitness.ts';

const CARD = '商品卡';
const PRICE = '价格条';
const PICTURE = '主图';
const MUSIC = 'BGM';

/** What cues do to OBS, proved on whatever `open` brings: what OBS holds is asked by a client of the test's own. */
export function describeCues(name: string, open: () => Promise<ObsBench>): void {
  describe(`cues on ${name}`, () => {
    let bench: ObsBench;
    let witness: Witness;
    let eyes: OBSWebSocket;
    let number = 0;

    /** What these tests need beside the scenes, in an OBS that is new. */
    const furnish = async (): Promise<void> => {
      eyes = new OBSWebSocket();
      await eyes.connect(`ws://127.0.0.1:${bench.port}`, bench.password);
      const sceneName = second();
      await eyes.call('CreateInput', { sceneName, inputName: CARD, inputKind: 'color_source_v3', inputSettings: { width: 120, height: 80 }, sceneItemEnabled: false });
      await eyes.call('CreateInput', { sceneName, inputName: PRICE, inputKind: 'text_ft2_source_v2', inputSettings: { text: '旧价' } });
      await eyes.call('CreateInput', { sceneName, inputName: PICTURE, inputKind: 'image_source', inputSettings: { file: '/old.png' } });
      await eyes.call('CreateInput', { sceneName, inputName: MUSIC, inputKind: 'ffmpeg_source' });
    };
    beforeAll(async () => {
      bench = await open();
      await furnish();
    });
    afterAll(async () => {
      await eyes.disconnect();
      await bench.stop();
    });
    beforeEach(async () => {
      if (await bench.reset() === 'renewed') await furnish();
      await eyes.callBatch([
        { requestType: 'SetSceneItemEnabled', requestData: { sceneName: second(), sceneItemId: await itemId(CARD), sceneItemEnabled: false } },
        { requestType: 'SetInputSettings', requestData: { inputName: PRICE, inputSettings: { text: '旧价' } } },
        { requestType: 'SetInputSettings', requestData: { inputName: PICTURE, inputSettings: { file: '/old.png' } } },
        { requestType: 'SetInputMute', requestData: { inputName: MUSIC, inputMuted: false } },
        { requestType: 'SetInputVolume', requestData: { inputName: MUSIC, inputVolumeDb: 0 } },
      ]);
      witness = createWitness([makeCuesPart]);
      witness.adapter.connect({ host: '127.0.0.1', port: bench.port }, bench.password);
      await until('inventory', 5_000, () => witness.last('reportObsInventory'));
      await until('the parts are told', 2_000, () => witness.told.length > 0);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') console.error(bench.diagnostics(), witness.logged);
      await witness.adapter.disconnect();
    });

    const first = (): string => bench.scenes[0] ?? '';
    const second = (): string => bench.scenes[1] ?? '';
    const third = (): string => bench.scenes[2] ?? '';
    const itemId = async (sourceName: string): Promise<number> => (await eyes.call('GetSceneItemId', { sceneName: second(), sourceName })).sceneItemId;
    const isOn = async (sourceName: string): Promise<boolean> => (await eyes.call('GetSceneItemEnabled', { sceneName: second(), sceneItemId: await itemId(sourceName) })).sceneItemEnabled;
    const settings = async (inputName: string): Promise<Record<string, unknown>> => (await eyes.call('GetInputSettings', { inputName })).inputSettings;
    const isActive = async (sourceName: string): Promise<boolean> => (await eyes.call('GetSourceActive', { sourceName })).videoActive;
    const volume = async (): Promise<number> => (await eyes.call('GetInputVolume', { inputName: MUSIC })).inputVolumeDb;

    const send = (actions: readonly CueAction[], attempt = 0): void => {
      witness.adapter.send([{ part: 'cues', kind: 'runCue', cueId: `cue-${number}` as CueId, attempt, runId: 'run-1' as RunId, steps: actions.map((action, index) => ({ index, action })), reason: 'cue #1 08' }]);
    };
    const carryOut = async (actions: readonly CueAction[]) => {
      number += 1;
      const cueId = `cue-${number}`;
      send(actions);
      return until(`report of ${cueId}`, 10_000, () => witness.all('reportCue').find((report) => report.cueId === cueId)?.steps);
    };
    const card = (on: boolean, scene: string | null = second()): CueAction => ({ kind: 'source', scene, source: CARD, on });
    const price = (text: string): CueAction => ({ kind: 'text', input: PRICE, text });
    const scene = (to: string, transition: { name: string; durationMs: number | null } | null = null): CueAction => ({ kind: 'scene', scene: to, transition });

    it('source, text, image, mute and scene are one: each step told, each true in OBS, with what stood there before', async () => {
      const steps = await carryOut([card(true), price('¥129 到手'), { kind: 'image', input: PICTURE, file: '/new.png' }, { kind: 'mute', input: MUSIC, muted: true }, scene(second())]);
      expect(steps).toEqual([
        { index: 0, result: { kind: 'ok' }, before: card(false) },
        { index: 1, result: { kind: 'ok' }, before: price('旧价') },
        { index: 2, result: { kind: 'ok' }, before: { kind: 'image', input: PICTURE, file: '/old.png' } },
        { index: 3, result: { kind: 'ok' }, before: { kind: 'mute', input: MUSIC, muted: false } },
        { index: 4, result: { kind: 'ok' }, before: scene(first()) },
      ]);
      expect([await isOn(CARD), (await settings(PRICE))['text'], (await settings(PICTURE))['file'], (await eyes.call('GetInputMute', { inputName: MUSIC })).inputMuted, await bench.programScene()]).toEqual([true, '¥129 到手', '/new.png', true, second()]);
      expect(await isActive(CARD)).toBe(true);
      expect(witness.last('reportProgramScene')).toMatchObject({ scene: second(), cause: 'ours' });
    });

    it('what stood before, carried out in turn, puts everything back', async () => {
      const steps = await carryOut([card(true), price('新'), scene(second())]);
      const back = await carryOut(steps.flatMap(({ before }) => (before === null ? [] : [before])).toReversed());
      expect(back.map(({ result }) => result.kind)).toEqual(['ok', 'ok', 'ok']);
      expect([await isOn(CARD), (await settings(PRICE))['text'], await bench.programScene()]).toEqual([false, '旧价', first()]);
    });

    it('a name that OBS does not know fails alone, with the reason; the other steps come off', async () => {
      const steps = await carryOut([{ kind: 'source', scene: second(), source: '没有的', on: true }, { kind: 'text', input: 'nobody', text: 'x' }, price('照样'), { kind: 'source', scene: 'nowhere', source: CARD, on: true }, scene(second())]);
      expect(steps.map(({ result }) => (result.kind === 'ok' ? 'ok' : result.reason))).toEqual(['missing', 'missing', 'ok', 'missing', 'ok']);
      expect((await settings(PRICE))['text']).toBe('照样');
    });

    it('a scene that is gone fails, and the rest of the cue is told as it is', async () => {
      const steps = await carryOut([price('在'), scene('gone')]);
      expect(steps.map(({ result }) => (result.kind === 'ok' ? 'ok' : result.reason))).toEqual(['ok', 'missing']);
      expect(await bench.programScene()).toBe(first());
    });

    it('in studio mode a source switched in the live scene reaches the air', async () => {
      await carryOut([scene(second())]);
      await bench.setStudioMode(true);
      await until('studio mode read', 3_000, () => witness.last('reportObsInventory')?.inventory.studioMode === true);
      const steps = await carryOut([card(true, null)]);
      expect(steps).toEqual([{ index: 0, result: { kind: 'ok' }, before: card(false, null) }]);
      expect(await isActive(CARD)).toBe(true);
    });

    it('a transition of its own is for this cue alone', async () => {
      await bench.setTransition('Fade', 300);
      await until('the selected transition is read', 5_000, () => witness.last('reportObsInventory')?.inventory.transition?.name === 'Fade');
      const used: string[] = [];
      const hear = ({ transitionName }: { transitionName: string }): void => void used.push(transitionName);
      eyes.on('SceneTransitionStarted', hear);
      const steps = await carryOut([scene(second(), { name: 'Cut', durationMs: null })]);
      expect(steps).toMatchObject([{ result: { kind: 'ok' } }]);
      await until('the transition is told', 2_000, () => used.length > 0);
      eyes.off('SceneTransitionStarted', hear);
      expect(used).toEqual(['Cut']);
      await until('the selected transition is back', 3_000, async () => (await eyes.call('GetCurrentSceneTransition')).transitionName === 'Fade');
    });

    it('a fade takes its time and ends at its level; a later one on the same input ends it', async () => {
      const began = performance.now();
      const steps = await carryOut([{ kind: 'fade', input: MUSIC, db: -30, ms: 600 }, scene(third())]);
      expect(performance.now() - began).toBeGreaterThan(550);
      expect(steps).toMatchObject([{ result: { kind: 'ok' }, before: { kind: 'fade', db: 0 } }, { result: { kind: 'ok' } }]);
      expect(await volume()).toBeCloseTo(-30, 0);
      number += 1;
      const long = number;
      send([{ kind: 'fade', input: MUSIC, db: 0, ms: 5_000 }]);
      await until('it rises', 2_000, async () => (await volume()) > -29.5);
      await carryOut([{ kind: 'fade', input: MUSIC, db: -40, ms: 100 }]);
      expect(await volume()).toBeCloseTo(-40, 0);
      await until('the first is told as superseded', 3_000, () => witness.all('reportCue').some((report) => report.cueId === `cue-${long}` && report.steps[0]?.result.kind === 'failed'));
    });

    it('a panic calls back what was not sent yet and ends a fade where it is: nothing opens what it silenced', async () => {
      number += 1;
      const fading = `cue-${number}`;
      send([{ kind: 'fade', input: MUSIC, db: -50, ms: 12_000 }]);
      await until('it falls', 3_000, async () => (await volume()) < -0.5);
      number += 1;
      const late = `cue-${number}`;
      send([price('晚了'), { kind: 'mute', input: MUSIC, muted: false }]);
      witness.adapter.send([{ kind: 'panic', scene: third(), holding: null, mute: [MUSIC], reason: 'test' }, { part: 'cues', kind: 'holdCues', reason: 'panic #2' }]);
      await until('the panic', 5_000, () => witness.last('reportPanicSettled'));
      const stepsOf = (cueId: string) => until(`report of ${cueId}`, 5_000, () => witness.all('reportCue').find((report) => report.cueId === cueId)?.steps);
      expect((await stepsOf(late)).map(({ result }) => result)).toMatchObject([{ kind: 'failed', reason: 'superseded' }, { kind: 'failed', reason: 'superseded' }]);
      expect((await stepsOf(fading)).map(({ result }) => result)).toMatchObject([{ kind: 'failed', reason: 'superseded' }]);
      expect([(await settings(PRICE))['text'], (await eyes.call('GetInputMute', { inputName: MUSIC })).inputMuted]).toEqual(['旧价', true]);
      expect(await volume()).toBeGreaterThan(-40);
      witness.adapter.send([{ kind: 'endPanic', scene: first(), runId: null, unmute: [MUSIC], reason: 'test' }]);
      await until('open again', 5_000, async () => !(await eyes.call('GetInputMute', { inputName: MUSIC })).inputMuted);
    });

    it('the same try asked twice is carried out once', async () => {
      await carryOut([price('一')]);
      await eyes.call('SetInputSettings', { inputName: PRICE, inputSettings: { text: '别人改的' } });
      const before = witness.all('reportCue').length;
      send([price('一')]);
      number += 1;
      send([{ kind: 'mute', input: MUSIC, muted: true }]);
      await until('the other one', 5_000, () => witness.all('reportCue').length > before);
      expect((await settings(PRICE))['text']).toBe('别人改的');
    });

    it('an OBS that freezes in the middle leaves the outcome unknown or failed, never done', async () => {
      bench.freeze();
      try {
        const steps = await carryOut([price('冻'), scene(second())]);
        expect(steps.every(({ result }) => result.kind !== 'ok')).toBe(true);
      } finally {
        bench.thaw();
      }
    });
  });
}
