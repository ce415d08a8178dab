import { startFakeObs } from '#tests/fakes/obs/startFakeObs.ts';
import { until } from '#tests/harness/obs/until.ts';
import type { ObsBench } from './obsBench.ts';

const SCENES = ['01_全景开场', '02_主播近景', '03_商品特写', '06_VCR'];
const PASSWORD = 'cuedeck-test';

/** The simulated OBS as the contract suite wants it. */
export async function openSimulatedObsBench(): Promise<ObsBench> {
  const obs = await startFakeObs({ scenes: SCENES, password: PASSWORD });
  const own = obs.world().scenes.collection;
  const settle = (): Promise<unknown> => until('collection changed', 2_000, () => !obs.world().scenes.isChanging);
  return {
    port: obs.port, password: PASSWORD, scenes: SCENES, isSimulated: true, inputOf: (scene) => `${scene} · 画面`,
    reset: async () => {
      obs.thaw();
      await obs.start();
      const { scenes, stream, record } = obs.world();
      stream.setIngest(true);
      stream.stop();
      record.stop();
      await until('outputs off', 5_000, () => !stream.isActive && record.status()['outputActive'] === false);
      scenes.setStudioMode(false);
      scenes.setTransition('Cut');
      // Through others: a fade that was cut off swallows the takes of either of its ends. A batch of a client that has left may still cut one off.
      for (let round = 0; round < 5 && (round === 0 || scenes.onAir !== SCENES[0]); round += 1) {
        scenes.setTransition('Cut');
        for (const scene of SCENES.slice(0, 3).toReversed()) scenes.take(scene);
        await new Promise((resolve) => { setTimeout(resolve, 150); });
      }
      await until('first scene', 3_000, () => scenes.onAir === SCENES[0]);
      return 'same';
    },
    setTransition: (name, ms) => {
      obs.world().scenes.setTransition(name);
      if (name === 'Fade') obs.world().scenes.setDuration(ms);
      return Promise.resolve();
    },
    setStudioMode: (on) => Promise.resolve(void obs.world().scenes.setStudioMode(on)),
    takeByOthers: (scene) => Promise.resolve(void obs.world().scenes.take(scene)),
    renameScene: (from, to) => {
      obs.world().inputs.renameScene(from, to);
      return Promise.resolve(void obs.world().scenes.rename(from, to));
    },
    // The truth, not what it reports: in studio mode the two can differ.
    programScene: () => Promise.resolve(obs.world().scenes.onAir),
    enterCollection: async (name) => {
      obs.world().scenes.enterCollection(name, !obs.world().scenes.collections.includes(name));
      await settle();
    },
    leaveCollection: async () => {
      obs.world().scenes.enterCollection(own, false);
      await settle();
    },
    isStreaming: () => Promise.resolve(obs.world().stream.isActive),
    kill: obs.kill, quit: obs.quit, start: obs.start, freeze: obs.freeze, thaw: obs.thaw,
    ingest: {
      up: () => Promise.resolve(obs.world().stream.setIngest(true)),
      down: () => Promise.resolve(obs.world().stream.setIngest(false)),
    },
    aimAtDeadIngest: () => Promise.resolve(obs.world().stream.setIngest(false)),
    diagnostics: () => '',
    stop: obs.stop,
  };
}
