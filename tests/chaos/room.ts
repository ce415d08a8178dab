import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../shared/show/commands.ts';
import { connectDesk, connectWithToken, type DeskClient } from '../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../harness/engineProcess.ts';
import type { RealObs } from '../harness/obs/startRealObs.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import type { Random } from '../fuzz/random.ts';

/** A room under test. Its parts are replaced as they are killed: always ask for them anew. */
export interface ChaosRoom {
  readonly random: Random;
  readonly obs: RealObs;
  readonly engine: () => EngineProcess;
  readonly desk: () => DeskClient;
  /** Ids of commands the engine has acknowledged as done. */
  readonly acked: ReadonlySet<string>;
  /** Texts of comments the engine has acknowledged; each is said once (ids are stored as hashes of the room's own). */
  readonly told: ReadonlySet<string>;
  /** Sends a command and keeps its id when it was acknowledged; false = refused or no answer. */
  readonly press: (command: Command, id?: string) => Promise<boolean>;
  /** NEXT, or back to the first row at the end. */
  readonly take: () => Promise<boolean>;
  /** Posts new comments, or `again` the last ones. */
  readonly say: (count: number, again?: boolean) => Promise<void>;
  /** kill -9 and a new start on the same folder and port; the window comes back with its token. */
  readonly restartEngine: () => Promise<void>;
  /** The window's connection is gone without a word; a new one is opened. */
  readonly replaceWindow: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ANSWER_MS = 5_000;
const DISK_MB = 96;

interface Said { readonly type: 'comment'; readonly id: string; readonly at: number; readonly user: { readonly id: string; readonly name: string }; readonly text: string }
const said = (from: number, count: number): readonly Said[] => Array.from({ length: count }, (_, index) => ({ type: 'comment', id: `c-${from + index}`, at: Date.now(), user: { id: `u-${from + index}`, name: '观众' }, text: `说了第${from + index}句` }));

/** Starts an engine on a new folder (`mayMount`: a small disk of its own), joins it to OBS and puts the sample show on air as a rehearsal. */
export async function openRoom(obs: RealObs, random: Random, mayMount: boolean): Promise<ChaosRoom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-chaos-'));
  // A disk of its own, small enough to be filled.
  if (mayMount) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', dataDir]);
  let engine = await startEngineProcess({ dataDir });
  const { port } = engine;
  let desk = await connectDesk(engine.link('producer'));
  const { token } = desk;
  const acked = new Set<string>();
  const told = new Set<string>();
  let last: readonly Said[] = [];
  let sent = 0;
  const press = async (command: Command, id: string = randomUUID()): Promise<boolean> => {
    const silence = new Promise<null>((resolve) => { setTimeout(resolve, ANSWER_MS, null).unref(); });
    const ack = await Promise.race([desk.command(command, id).catch(() => null), silence]);
    if (ack?.ok !== true) return false;
    acked.add(id);
    return true;
  };
  const reconnect = async (): Promise<void> => {
    desk.socket.disconnect();
    desk = await connectWithToken(engine.url, token);
  };
  await desk.storeSecret('obs', obs.password);
  await desk.must({ kind: 'configureObs', address: { host: obs.host, port: obs.port } });
  await desk.until('OBS is connected', (state) => state.obs.connection.kind === 'connected', 30_000);
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  return {
    random, obs, acked, told, press,
    engine: () => engine, desk: () => desk,
    take: async () => {
      const saw = onAirRun(desk)?.id ?? null;
      if (await press({ kind: 'takeNextItem', sawOnAir: saw })) return true;
      return press({ kind: 'takePreviousItem', sawOnAir: onAirRun(desk)?.id ?? null });
    },
    say: async (count, again = false) => {
      if (!again || last.length === 0) {
        last = said(sent, count);
        sent += count;
      }
      const feed = createSignedFeed(engine.feed, 1);
      try {
        await feed.send(last);
        for (const { text } of last) told.add(text);
      } finally {
        feed.close();
      }
    },
    restartEngine: async () => {
      await engine.kill9();
      engine = await startEngineProcess({ dataDir, port });
      await reconnect();
    },
    replaceWindow: reconnect,
    close: async () => {
      desk.close();
      await engine.stop();
      if (mayMount) execFileSync('umount', [dataDir]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
