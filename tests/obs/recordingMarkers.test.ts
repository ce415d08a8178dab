import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createIds } from '#engine/adapters/ids.ts';
import { createObsAdapter } from '#engine/adapters/obs/createObsAdapter.ts';
import { makeCuesPart } from '#engine/adapters/obs/cues/cuesPart.ts';
import { createDesk } from '#engine/adapters/obs/desk/createDesk.ts';
import { createObsDriver } from '#engine/effects/driveObs.ts';
import type { ObsAdapter } from '#engine/ports.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import { toFfmetadata } from '#shared/markers/exportChapters.ts';
import { toEdl } from '#shared/markers/exportEdl.ts';
import { isPoint, markedFiles, type MarkedFile } from '#shared/markers/markers.ts';
import { commandIdSchema } from '#shared/ids.ts';
import type { Command } from '#shared/show/commands.ts';
import { createMemoryShowStore, type MemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { startRealObs, type RealObs } from '#tests/harness/obs/startRealObs.ts';
import { until } from '#tests/harness/obs/until.ts';
import { sheetOf } from '#tests/unit/shared/show/stage.ts';

const run = promisify(execFile);
const SCENES = ['A', 'B', 'C'];
const chaptersSchema = z.object({ chapters: z.array(z.object({ start_time: z.coerce.number(), end_time: z.coerce.number(), tags: z.object({ title: z.string() }) })) });

describe('recording chapters on a real OBS', () => {
  let obs: RealObs;
  let runtime: ShowRuntime;
  let store: MemoryShowStore;
  let adapter: ObsAdapter;
  const clock = createSystemClock();
  const ids = createIds();

  beforeAll(async () => {
    obs = await startRealObs({ scenes: SCENES });
    const log = createQuietLog();
    store = createMemoryShowStore();
    runtime = await restoreRuntime({ clock, ids, log, store, onFatal: (error) => { throw error; } });
    const desk = createDesk({ desk: () => undefined, meters: () => undefined, sceneThumb: () => undefined });
    adapter = createObsAdapter({ clock, log, parts: [makeCuesPart, desk.part], listener: { report: (report) => void runtime.report(report, { kind: 'obs' }), vitals: () => undefined, thumbnail: () => undefined } });
    const secrets = { get: () => Promise.resolve(obs.password), set: () => Promise.resolve(), remove: () => Promise.resolve(), owners: () => Promise.resolve([]) };
    runtime.onCommit('obs', createObsDriver({ obs: adapter, secrets, log }).onCommit);
  });
  afterAll(async () => {
    await adapter.disconnect();
    await obs.stop();
  });

  const act = async (command: Command): Promise<void> => {
    const ack = await runtime.execute(command, { kind: 'person', role: 'producer', clientId: 'c', name: 'Lin' }, commandIdSchema.parse(ids.next('cmd')));
    if (!ack.ok) throw new Error(`${command.kind} refused: ${ack.refusal.key}`);
  };
  const state = () => runtime.current().state;
  const next = async (): Promise<void> => {
    const { show } = state();
    await act({ kind: 'takeNextItem', sawOnAir: show.kind === 'running' ? show.onAir.id : null });
  };

  it('chapters match the takes within one second: the picture of the recorded file changes where its chapters begin', async () => {
    await act({ kind: 'openSession', title: 'S' });
    await act({ kind: 'importRunsheet', sheet: sheetOf([{ obsScene: 'A', title: { zh: '开场', en: '' } }, { obsScene: 'B', title: { zh: '面霜', en: '' } }, { obsScene: 'C', title: { zh: '洁面', en: '' } }, { obsScene: 'A', phase: 'lottery', title: { zh: '福袋', en: '' } }]) });
    await act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 0 as never });
    await act({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
    await runtime.report({ kind: 'reportSecretStored', owner: 'obs' }, { kind: 'engine' });
    await until('connected', 5_000, () => state().obs.inventory !== null && state().obs.record.kind === 'off');
    await act({ kind: 'loadShow', mode: 'rehearsal' });
    await act({ kind: 'startShow' });
    await act({ kind: 'startRecording' });
    await until('recording', 5_000, () => state().obs.record.kind === 'recording');
    for (const pauseMs of [2_100, 3_300, 1_900]) {
      await clock.sleep(pauseMs);
      await next();
    }
    await clock.sleep(1_000);
    await act({ kind: 'markHighlight', label: '全场五折' });
    await clock.sleep(500);
    await act({ kind: 'markHighlight', what: 'draw', label: '开奖' });
    await clock.sleep(1_000);
    await act({ kind: 'stopRecording' });
    await until('stopped', 10_000, () => state().obs.record.kind === 'off');

    const { sessionId } = runtime.current();
    if (sessionId === null) throw new Error('no session');
    const [marked, ...more] = markedFiles(await store.markerEvents(sessionId), clock.now());
    expect(more).toEqual([]);
    const path = state().desk.recordFile ?? '';
    expect(marked?.file).toBe(path);
    expect(marked?.markers.map(({ kind, cue }) => [kind, cue])).toEqual([['start', '01'], ['take', '02'], ['take', '03'], ['draw', '04'], ['highlight', ''], ['draw', '']]);
    // What OBS records at is in the log with the file, and the edit list counts by it.
    expect(marked?.fps).toBe(15);
    expect(marked === undefined ? '' : toEdl(marked, marked.fps, 'zh')).toMatch(/FCM: NON-DROP FRAME\n\* FRAME RATE: 15\n[^]+\* LOC: 01:00:\d\d:\d\d MAGENTA 抽奖: 开奖/u);

    // Where the picture really changes, in the time of the file: each scene has a colour of its own.
    const cuts = await pictureChanges(path);
    const takes = takeSeconds(marked);
    expect(cuts).toHaveLength(3);
    cuts.forEach((cut, index) => expect(Math.abs(cut - (takes[index] ?? 0)), `cut at ${cut} s, chapter at ${String(takes[index])} s`).toBeLessThan(0.5));

    // OBS 29 takes no chapters itself: ours are put into a copy of the recording, and read back by ffprobe.
    const chapters = await chaptersOfCopy(path, marked);
    expect(chapters.map(({ tags }) => tags.title)).toEqual(['01 开场', '02 面霜', '03 洁面', '抽奖: 04 福袋', '高光: 全场五折', '抽奖: 开奖']);
    cuts.forEach((cut, index) => expect(Math.abs((chapters[index + 1]?.start_time ?? 0) - cut)).toBeLessThan(1));
  });
});

const takeSeconds = (file: MarkedFile | undefined): readonly number[] => file?.markers.filter((marker) => marker.kind !== 'start' && !isPoint(marker)).map(({ ms }) => ms / 1_000) ?? [];

async function pictureChanges(path: string): Promise<readonly number[]> {
  const { stderr } = await run('ffmpeg', ['-hide_banner', '-i', path, '-vf', "select='gt(scene,0.02)',showinfo", '-f', 'null', '-']);
  return [...stderr.matchAll(/pts_time:([\d.]+)/gu)].map(([, seconds]) => Number(seconds));
}

async function chaptersOfCopy(path: string, file: MarkedFile | undefined): Promise<z.infer<typeof chaptersSchema>['chapters']> {
  if (file === undefined) throw new Error('nothing was recorded');
  const [metadata, copy] = [`${path}.ffmeta`, `${path}.chapters.mkv`];
  await writeFile(metadata, toFfmetadata(file, 'zh'));
  await run('ffmpeg', ['-y', '-loglevel', 'error', '-i', path, '-i', metadata, '-map_metadata', '1', '-codec', 'copy', copy]);
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_chapters', '-of', 'json', copy]);
  return chaptersSchema.parse(JSON.parse(stdout)).chapters;
}
