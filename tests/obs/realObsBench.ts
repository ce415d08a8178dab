import type { ObsBench } from '#tests/contracts/obsBench.ts';
import { createRtmpSink } from '#tests/harness/obs/createRtmpSink.ts';
import { freePort } from '#tests/harness/obs/freePort.ts';
import { startRealObs } from '#tests/harness/obs/startRealObs.ts';
import { until } from '#tests/harness/obs/until.ts';

const SCENES = ['01_全景开场', '02_主播近景', '03_商品特写', '06_VCR'];

const ANSWER_MS = 8_000;

/** A real OBS and a real RTMP ingest as the contract suite wants them. */
export async function openRealObsBench(): Promise<ObsBench> {
  const sink = await createRtmpSink();
  const obs = await startRealObs({ scenes: SCENES });
  let isUp = true;
  const call = obs.client;

  const isStreaming = async (): Promise<boolean> => (await call().call('GetStreamStatus')).outputActive;
  const stopOutputs = async (): Promise<void> => {
    if (await isStreaming()) await call().call('StopStream').catch(() => undefined);
    if ((await call().call('GetRecordStatus')).outputActive) await call().call('StopRecord').catch(() => undefined);
    await until('stream and recording off', 10_000, async () => !(await isStreaming()) && !(await call().call('GetRecordStatus')).outputActive);
  };
  const start = async (): Promise<void> => {
    if (isUp) return;
    await obs.start();
    isUp = true;
  };
  /** A request to an OBS that is gone, or whose window hangs, never resolves: the library waits for ever. */
  const answers = async (): Promise<boolean> => obs.isRunning() && call().identified
    && await Promise.race([call().call('GetSceneList').then(() => true, () => false), new Promise<false>((resolve) => { setTimeout(resolve, ANSWER_MS, false); })]);
  return {
    port: obs.port, password: obs.password, scenes: SCENES, isSimulated: false, inputOf: (scene) => `${scene} colour`,
    reset: async () => {
      obs.thaw();
      await start();
      const isSame = await answers();
      if (!isSame) {
        // OBS 29 itself crashes now and then, mostly around a change of the collection: one test may pay for it, not all after it.
        console.warn(`OBS ${obs.isRunning() ? 'no longer answers' : 'ended by itself'}; a new one is started. Its last words:\n${obs.log().slice(-4_000)}`);
        await obs.renew();
      }
      await stopOutputs();
      await sink.start();
      await obs.setStreamTarget(sink.server, sink.key);
      const { studioModeEnabled } = await call().call('GetStudioModeEnabled');
      await call().call('SetStudioModeEnabled', { studioModeEnabled: false });
      // Leaving studio mode runs a transition of its own: another one chosen inside it would leave half of it on air.
      if (studioModeEnabled) await new Promise((resolve) => { setTimeout(resolve, 1_500); });
      await call().call('SetCurrentSceneTransition', { transitionName: 'Cut' });
      await call().call('SetCurrentProgramScene', { sceneName: SCENES[0] ?? '' });
      await until('first scene', 3_000, async () => (await call().call('GetCurrentProgramScene')).currentProgramSceneName === SCENES[0]);
      return isSame ? 'same' : 'renewed';
    },
    setTransition: async (transitionName, transitionDuration) => {
      await call().call('SetCurrentSceneTransition', { transitionName });
      if (transitionName === 'Fade') await call().call('SetCurrentSceneTransitionDuration', { transitionDuration });
    },
    setStudioMode: async (studioModeEnabled) => {
      await call().call('SetStudioModeEnabled', { studioModeEnabled });
    },
    takeByOthers: async (sceneName) => {
      await call().call('SetCurrentProgramScene', { sceneName });
    },
    renameScene: async (sceneName, newSceneName) => {
      await call().call('SetSceneName', { sceneName, newSceneName });
    },
    programScene: async () => (await call().call('GetCurrentProgramScene')).currentProgramSceneName,
    enterCollection: async (sceneCollectionName) => {
      const { sceneCollections } = await call().call('GetSceneCollectionList');
      await call().call(sceneCollections.includes(sceneCollectionName) ? 'SetCurrentSceneCollection' : 'CreateSceneCollection', { sceneCollectionName });
    },
    leaveCollection: async () => {
      await call().call('SetCurrentSceneCollection', { sceneCollectionName: 'Untitled' });
      await until('own collection', 5_000, async () => (await call().call('GetSceneList')).scenes.length === SCENES.length);
    },
    isStreaming,
    kill: async () => {
      isUp = false;
      await obs.kill();
    },
    quit: async () => {
      isUp = false;
      await obs.quit();
    },
    start, freeze: obs.freeze, thaw: obs.thaw,
    ingest: { up: sink.start, down: sink.stop },
    aimAtDeadIngest: async () => obs.setStreamTarget(`rtmp://127.0.0.1:${await freePort()}/live`, 'test'),
    diagnostics: () => `--- OBS\n${obs.log().slice(-4_000)}\n--- ingest\n${sink.output().slice(-2_000)}`,
    stop: async () => {
      await obs.stop();
      await sink.stop();
    },
  };
}
