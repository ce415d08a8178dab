import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RescueReport } from '../../shared/alerts/rescue.ts';
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
  /** Ids of commands the engine has acknowledged as done, with the number it answered. */
  readonly acked: ReadonlyMap<string, number>;
  /** Texts of comments the engine has acknowledged; each is said once (ids are stored as hashes of the room's own). */
  readonly told: ReadonlySet<string>;
  /** A damaged file cost what its report says: of that nothing is asked any more. What it does not say is still asked. */
  readonly forget: (report: RescueReport, lostTexts: readonly string[]) => void;
  /** Sets the clock of the machine the engine runs on so far off ours; its monotonic clock goes on. */
  readonly stepClock: (offsetMs: number) => void;
  readonly clockOffset: () => number;
  /** Sends a command and keeps its id when it was acknowledged; false = refused or no answer. */
  readonly press: (command: Command, id?: string) => Promise<boolean>;
  /** NEXT, or back to the first row at the end. */
  readonly take: () => Promise<boolean>;
  /** Posts new comments, or `again` the last ones. */
  readonly say: (count: number, again?: boolean) => Promise<void>;
  /** kill -9 and a new start on the same folder and port; the window comes back with its token. `between` works on the folder of the dead engine. */
  readonly restartEngine: (between?: (dataDir: string) => void) => Promise<void>;
  /** The window's connection is gone without a word; a new one is opened. */
  readonly replaceWindow: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ANSWER_MS = 5_000;
const DISK_MB = 96;
/** Steps the wall clock of one process (Debian's faketime); looked up by its file, as a preloaded library is. */
const FAKE_TIME = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map((folder) => join(folder, 'faketime/libfaketimeMT.so.1')).find((path) => existsSync(path)) ?? null;
export const maySetClocks = (): boolean => FAKE_TIME !== null;

/** The engine's clock is read from a file beside its folder. */
function steppedBy(file: string): NodeJS.ProcessEnv {
  return FAKE_TIME === null ? {} : { LD_PRELOAD: FAKE_TIME, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' };
}

interface Said { readonly type: 'comment'; readonly id: string; readonly at: number; readonly user: { readonly id: string; readonly name: string }; readonly text: string }
const said = (from: number, count: number, at: number): readonly Said[] => Array.from({ length: count }, (_, index) => ({ type: 'comment', id: `c-${from + index}`, at, user: { id: `u-${from + index}`, name: '观众' }, text: `说了第${from + index}句` }));

/** Starts an engine on a new folder (`mayMount`: a small disk of its own), joins it to OBS and puts the sample show on air as a rehearsal. */
export async function openRoom(obs: RealObs, random: Random, mayMount: boolean): Promise<ChaosRoom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-chaos-'));
  // A disk of its own, small enough to be filled.
  if (mayMount) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', dataDir]);
  const clockFile = `${dataDir}.clock`;
  const setClock = (offsetMs: number): void => { writeFileSync(clockFile, `${offsetMs < 0 ? '-' : '+'}${Math.abs(offsetMs) / 1_000}`); };
  let clockOffset = 0;
  setClock(0);
  const env = steppedBy(clockFile);
  let engine = await startEngineProcess({ dataDir, env });
  const { port } = engine;
  let desk = await connectDesk(engine.link('producer'));
  const { token } = desk;
  const acked = new Map<string, number>();
  const told = new Set<string>();
  let last: readonly Said[] = [];
  let sent = 0;
  const press = async (command: Command, id: string = randomUUID()): Promise<boolean> => {
    const silence = new Promise<null>((resolve) => { setTimeout(resolve, ANSWER_MS, null).unref(); });
    const ack = await Promise.race([desk.command(command, id).catch(() => null), silence]);
    if (ack?.ok !== true) return false;
    acked.set(id, ack.value.seq);
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
        last = said(sent, count, Date.now() + clockOffset);
        sent += count;
      }
      const feed = createSignedFeed(engine.feed, 1, () => Date.now() + clockOffset);
      try {
        await feed.send(last);
        for (const { text } of last) told.add(text);
      } finally {
        feed.close();
      }
    },
    clockOffset: () => clockOffset,
    stepClock: (offsetMs) => {
      clockOffset = offsetMs;
      setClock(offsetMs);
    },
    forget: ({ file, lost }, lostTexts) => {
      for (const text of lostTexts) told.delete(text);
      if (file !== 'show') return;
      for (const [id, seq] of acked) if (lost.some(({ from, until }) => seq >= from && seq <= until)) acked.delete(id);
    },
    restartEngine: async (between) => {
      await engine.kill9();
      between?.(dataDir);
      engine = await startEngineProcess({ dataDir, port, env });
      await reconnect();
    },
    replaceWindow: reconnect,
    close: async () => {
      desk.close();
      await engine.stop();
      if (mayMount) execFileSync('umount', [dataDir]);
      rmSync(dataDir, { recursive: true, force: true });
      rmSync(clockFile, { force: true });
    },
  };
}
