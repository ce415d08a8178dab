import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sessionEvents } from '#engine/adapters/store/showDb.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { until } from '../harness/obs/until.ts';
import { onAirRun } from '../harness/sampleShow.ts';
import type { ChaosRoom } from './room.ts';

const OBS_BACK_MS = 45_000;

/** Something acknowledged is gone, or log and live differ: never a matter of a slow machine. */
export class Lost extends Error {}

/** @throws with what does not hold */
export async function checkRoom(room: ChaosRoom): Promise<void> {
  await sayTheTruthOfObs(room);
  await goOn(room);
  try {
    await loseNothing(room);
  } catch (thrown) {
    throw new Lost(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** What the window says of OBS is so: it runs, hence it is connected, and the scene that is proved is the one OBS shows. */
async function sayTheTruthOfObs(room: ChaosRoom): Promise<void> {
  await room.desk().until('OBS is connected again', (state) => state.obs.connection.kind === 'connected' && state.obs.inventory !== null, OBS_BACK_MS);
}

/** The next take is on air in OBS, and proved. */
async function goOn(room: ChaosRoom): Promise<void> {
  const before = onAirRun(room.desk())?.id ?? null;
  if (!(await room.take())) throw new Error('the next take was not taken');
  await room.desk().until('another row is on air', () => (onAirRun(room.desk())?.id ?? null) !== before, 5_000);
  const scene = onAirRun(room.desk())?.item.obsScene ?? null;
  if (scene === null) return;
  await room.desk().until(`${scene} is proved on air`, ({ obs: { picture } }) => picture.kind === 'verified' && picture.scene === scene, 15_000);
  const { currentProgramSceneName } = await room.obs.client().call('GetCurrentProgramScene');
  if (currentProgramSceneName !== scene) throw new Error(`the window says ${scene}, OBS shows ${currentProgramSceneName}`);
}

/** Every acknowledged command and comment is stored once, and the window shows what the log says. */
async function loseNothing(room: ChaosRoom): Promise<void> {
  const { dataDir } = room.engine();
  await until(() => `every acknowledged comment is stored: ${storedComments(dataDir, room.told)} of ${room.told.size}`, 10_000, () => storedComments(dataDir, room.told) === room.told.size);
  const show = new Database(join(dataDir, 'show.db'), { readonly: true });
  try {
    const known = show.prepare('SELECT count(*) FROM commands WHERE command_id = ?').pluck();
    const lost = [...room.acked.keys()].filter((id) => known.get(id) !== 1);
    if (lost.length > 0) throw new Error(`${lost.length} of ${room.acked.size} acknowledged commands are not in the log: ${lost.join(' ')}`);
    const { session } = room.desk().state();
    if (session === null) throw new Error('no session is open');
    await until('the window has come as far as the log', 5_000, () => {
      const log = sessionEvents(show as never, session.id);
      const seq = room.desk().seq();
      if ((log.at(-1)?.seq ?? 0) > seq) return false;
      sameState(room.desk().state(), log.filter((event) => event.seq <= seq).reduce(evolve, initialState()));
      return true;
    });
  } finally {
    show.close();
  }
}

function storedComments(dataDir: string, told: ReadonlySet<string>): number {
  const crowd = new Database(join(dataDir, 'crowd.db'), { readonly: true });
  try {
    const rows = crowd.prepare("SELECT text FROM audience_rows WHERE kind = 'comment'").pluck().all() as string[];
    const twice = rows.length - new Set(rows).size;
    if (twice > 0) throw new Error(`${twice} comments are stored twice`);
    const held = new Set(rows);
    return [...told].filter((id) => held.has(id)).length;
  } finally {
    crowd.close();
  }
}

function sameState(shown: ShowState, folded: ShowState): void {
  // Through JSON: what the window holds came over a wire.
  deepStrictEqual(JSON.parse(JSON.stringify(shown)), JSON.parse(JSON.stringify(folded)), 'the window does not show what the log says');
}
