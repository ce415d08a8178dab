import { performance } from 'node:perf_hooks';
import { OBSWebSocket, RequestBatchExecutionType, type RequestBatchRequest } from 'obs-websocket-js/json';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { makeCuesPart } from '#engine/adapters/obs/cues/cuesPart.ts';
import { createObsAdapter } from '#engine/adapters/obs/createObsAdapter.ts';
import type { CueId } from '#shared/ids.ts';
import type { CueAction } from '#shared/obs/cue.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { createObsTap } from '../../harness/obs/createObsTap.ts';
import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { until } from '../../harness/obs/until.ts';
import { ratioTo, type BenchCase } from '../result.ts';
import { OBS_FRAME_MS, percentile, sleep } from '../stats.ts';

const SCENES = ['商品甲', '商品乙'] as const;
const [CARD, PRICE, PICTURE, MUSIC] = ['商品卡', '价格', '主图', '音乐'] as const;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * A cue of five steps (source, text, image, mute, scene) from the wish to OBS's answer to its batch, beside the same five commands as one
 * batch of a bare client. Both pass the same relay and are timed there, in turn, at any phase of OBS's frame. Ours also asks where OBS
 * stands before the batch, and how each step stands inside it: without that there is no undo.
 */
const cue5: BenchCase = {
  name: 'obs.cue5',
  produces: ['obs.cue5.ratio'],
  minutes: 5,
  run: async ({ quick }) => {
    const obs = await startRealObs({ scenes: SCENES });
    const hand = obs.client();
    const ids = new Map<string, number>();
    for (const [sceneName, first] of SCENES.map((scene, index) => [scene, index === 0] as const)) {
      if (!first) {
        ids.set(sceneName, (await hand.call('CreateSceneItem', { sceneName, sourceName: CARD })).sceneItemId);
        continue;
      }
      ids.set(sceneName, (await hand.call('CreateInput', { sceneName, inputName: CARD, inputKind: 'color_source_v3', inputSettings: { width: 120, height: 80 } })).sceneItemId);
      await hand.call('CreateInput', { sceneName, inputName: PRICE, inputKind: 'text_ft2_source_v2', inputSettings: { text: '0' } });
      await hand.call('CreateInput', { sceneName, inputName: PICTURE, inputKind: 'image_source' });
      await hand.call('CreateInput', { sceneName, inputName: MUSIC, inputKind: 'ffmpeg_source' });
    }
    const tap = await createObsTap(obs.port);
    const bare = new OBSWebSocket();
    await bare.connect(`ws://127.0.0.1:${tap.port}`, obs.password, { eventSubscriptions: 0 });
    const told: WorldReport[] = [];
    const adapter = createObsAdapter({ clock: createSystemClock(), log: quiet, parts: [makeCuesPart], listener: { report: (report) => void told.push(report), vitals: () => undefined, thumbnail: () => undefined } });
    adapter.connect({ host: '127.0.0.1', port: tap.port }, obs.password);
    await until('read', 5_000, () => told.some(({ kind }) => kind === 'reportObsInventory'));

    let number = 0;
    const wanted = (): { readonly scene: string; readonly on: boolean; readonly text: string } => {
      number += 1;
      return { scene: SCENES[number % 2] ?? '', on: number % 4 < 2, text: `¥${number}` };
    };
    /** Until OBS answered the batch with the take in it. */
    const timed = async (send: () => Promise<unknown>): Promise<number> => {
      tap.clear();
      const began = performance.now();
      await send();
      const take = tap.requests('SetCurrentProgramScene')[0];
      return (take?.answeredAt ?? Number.NaN) - began;
    };
    const ours = (): Promise<number> => timed(async () => {
      const { scene, on, text } = wanted();
      const actions: readonly CueAction[] = [
        { kind: 'source', scene, source: CARD, on }, { kind: 'text', input: PRICE, text }, { kind: 'image', input: PICTURE, file: `/${text}.png` }, { kind: 'mute', input: MUSIC, muted: on }, { kind: 'scene', scene, transition: null },
      ];
      const cueId = `cue-${number}` as CueId;
      adapter.send([{ part: 'cues', kind: 'runCue', cueId, attempt: 0, runId: null, steps: actions.map((action, index) => ({ index, action })), reason: 'bench' }]);
      const report = await until('the cue is told', 5_000, () => told.find((each) => each.kind === 'reportCue' && each.cueId === cueId));
      if (report.kind !== 'reportCue' || report.steps.some(({ result }) => result.kind !== 'ok')) throw new Error(`a cue did not come off: ${JSON.stringify(report)}`);
    });
    const theirs = (): Promise<number> => timed(async () => {
      const { scene, on, text } = wanted();
      const calls: RequestBatchRequest[] = [
        { requestType: 'SetSceneItemEnabled', requestData: { sceneName: scene, sceneItemId: ids.get(scene) ?? 0, sceneItemEnabled: on } },
        { requestType: 'SetInputSettings', requestData: { inputName: PRICE, inputSettings: { text }, overlay: true } },
        { requestType: 'SetInputSettings', requestData: { inputName: PICTURE, inputSettings: { file: `/${text}.png` }, overlay: true } },
        { requestType: 'SetInputMute', requestData: { inputName: MUSIC, inputMuted: on } },
        { requestType: 'SetCurrentProgramScene', requestData: { sceneName: scene } },
      ];
      const results = await bare.callBatch(calls, { executionType: RequestBatchExecutionType.SerialRealtime });
      if (results.some(({ requestStatus }) => !requestStatus.result)) throw new Error('a bare batch was refused');
    });
    const [mine, bares]: [number[], number[]] = [[], []];
    for (let round = 0; round < (quick ? 15 : 80); round += 1) {
      // In turn first: what one leaves behind in OBS the other pays as often.
      for (const way of round % 2 === 0 ? ['bare', 'ours'] : ['ours', 'bare']) {
        await sleep(200 + Math.random() * OBS_FRAME_MS);
        if (way === 'bare') bares.push(await theirs());
        else mine.push(await ours());
      }
    }
    await bare.disconnect();
    await adapter.disconnect();
    await tap.stop();
    await obs.stop();
    const [p50, p50Bare] = [percentile(mine, 50), percentile(bares, 50)];
    return [
      ratioTo('obs.cue5.ratio', 'ms', percentile(mine, 95), { peer: percentile(bares, 95) }, 1.3),
      { name: 'obs.cue5.p50_ms', unit: 'ms', value: Number(p50.toPrecision(3)), target: 'stated', peer: Number(p50Bare.toPrecision(3)), ratio: Number((p50 / p50Bare).toPrecision(3)), pass: Number.isFinite(p50) },
    ];
  },
};

export const obsCueCases: readonly BenchCase[] = [cue5];
