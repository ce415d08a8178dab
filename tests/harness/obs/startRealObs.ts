import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OBSWebSocket } from 'obs-websocket-js/json';
import { closeWindow } from './closeWindow.ts';
import { freePort } from './freePort.ts';
import { startGuarded, type GuardedProcess } from './guardedProcess.ts';
import { createObsHome } from './obsHome.ts';
import { startDisplay } from './startDisplay.ts';
import { until } from './until.ts';

export interface RealObs {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly password: string;
  /** A connection of the test's own, as somebody at OBS would use. Anew after every start. */
  readonly client: () => OBSWebSocket;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** Closes its window, as somebody at OBS does. Resolves when OBS is gone; it asks first while it streams or records. */
  readonly quit: () => Promise<void>;
  /** Starts OBS again with the same home, port and scenes. Resolves when it answers. */
  readonly start: () => Promise<void>;
  /** False as soon as OBS has ended, by itself or by {@link kill}. */
  readonly isRunning: () => boolean;
  /** Ends what is left of OBS and starts it with a new home on the same port: only the scenes it began with. */
  readonly renew: () => Promise<void>;
  /** Of the running OBS; throws while it is down. */
  readonly pid: () => number;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly setStreamTarget: (server: string, key: string) => Promise<void>;
  readonly log: () => string;
  /** Ends OBS and its display and removes the home. */
  readonly stop: () => Promise<void>;
}

export interface RealObsOptions {
  /** In OBS's visual order, top first; the first one is on air. */
  readonly scenes: readonly string[];
  readonly password?: string;
}

const START_MS = 30_000;
const QUIT_MS = 20_000;

/** A real OBS under its own virtual screen. Throws when OBS, Xvfb or the start fails: never skips. */
export async function startRealObs(options: RealObsOptions): Promise<RealObs> {
  const { scenes, password = 'cuedeck-test' } = options;
  const port = await freePort();
  let home = await createObsHome(port, password);
  const display = await startDisplay();
  let obs: GuardedProcess | null = null;
  /** What the OBS before this one wrote last. */
  let lastWords = '';
  let client = new OBSWebSocket();

  const start = async (): Promise<void> => {
    // OBS 30+ asks about an unclean end before its websocket exists.
    await rm(join(home.path, '.config/obs-studio/.sentinel'), { recursive: true, force: true });
    obs = await startGuarded('/usr/bin/obs', ['--multi', '--minimize-to-tray', '--disable-updater', '--disable-missing-files-check', '--websocket_port', String(port), '--websocket_password', password], {
      HOME: home.path, XDG_CONFIG_HOME: join(home.path, '.config'), XDG_RUNTIME_DIR: join(home.path, 'run'), LIBGL_ALWAYS_SOFTWARE: '1', QT_QPA_PLATFORM: 'xcb', DISPLAY: display.name,
    });
    const started = obs;
    const ended = (): void => {
      lastWords = started.output();
      if (obs === started) obs = null;
    };
    void started.exited.then(ended, ended);
    client = new OBSWebSocket();
    await until(`OBS answers on ${port}`, START_MS, () => isAnswering(client, port, password));
  };
  const kill = async (): Promise<void> => {
    await obs?.kill();
    obs = null;
  };
  try {
    await start();
    await seedScenes(client, scenes);
  } catch (error) {
    const log = (obs as GuardedProcess | null)?.output() ?? lastWords;
    await kill();
    await display.stop();
    throw new Error(`Real OBS did not start: ${log.slice(-2_000)}`, { cause: error });
  }
  return {
    host: '127.0.0.1', port, password, client: () => client, kill, start,
    quit: async () => {
      const leaving = obs;
      if (leaving === null) throw new Error('OBS is not running');
      await closeWindow(display.name, /Scenes: /u);
      await Promise.race([leaving.exited, new Promise((_, reject) => { setTimeout(reject, QUIT_MS, new Error('OBS did not close')).unref(); })]);
      obs = null;
    },
    isRunning: () => obs !== null,
    renew: async () => {
      await client.disconnect().catch(() => undefined);
      await kill();
      await home.remove();
      home = await createObsHome(port, password);
      await start();
      await seedScenes(client, scenes);
    },
    pid: () => {
      if (obs === null) throw new Error('OBS is not running');
      return obs.pid;
    },
    freeze: () => obs?.signal('SIGSTOP'),
    thaw: () => obs?.signal('SIGCONT'),
    setStreamTarget: async (server, key) => {
      await client.call('SetStreamServiceSettings', { streamServiceType: 'rtmp_custom', streamServiceSettings: { server, key } });
    },
    log: () => obs?.output() ?? lastWords,
    stop: async () => {
      await client.disconnect().catch(() => undefined);
      await kill();
      await display.stop();
      await home.remove();
    },
  };
}

async function isAnswering(client: OBSWebSocket, port: number, password: string): Promise<boolean> {
  try {
    if (!client.identified) await client.connect(`ws://127.0.0.1:${port}`, password);
    const { scenes } = await client.call('GetSceneList');
    return scenes.length > 0;
  } catch {
    return false;
  }
}

/** Each scene gets a colour of its own, so that pictures of them differ. */
async function seedScenes(client: OBSWebSocket, scenes: readonly string[]): Promise<void> {
  for (const [i, sceneName] of scenes.entries()) {
    await client.call('CreateScene', { sceneName });
    await client.call('CreateInput', { sceneName, inputName: `${sceneName} colour`, inputKind: 'color_source_v3', inputSettings: { color: (0xff_30_30_30 + i * 0x23_47_6b) >>> 0, width: 640, height: 360 } });
  }
  // Before the first take: OBS begins with a fade, and a change of transition in the middle of it leaves a black picture on air.
  await client.call('SetCurrentSceneTransition', { transitionName: 'Cut' });
  const [first] = scenes;
  if (first !== undefined) await client.call('SetCurrentProgramScene', { sceneName: first });
  await client.call('RemoveScene', { sceneName: 'Scene' });
}
