import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createIds } from '#engine/adapters/ids.ts';
import { createObsAdapter } from '#engine/adapters/obs/createObsAdapter.ts';
import { createDesk } from '#engine/adapters/obs/desk/createDesk.ts';
import { createHealthPart } from '#engine/adapters/obs/health/healthPart.ts';
import { createObsDriver } from '#engine/effects/driveObs.ts';
import { createHealthLane } from '#engine/health/createHealthLane.ts';
import { createProgrammeWatch } from '#engine/health/programmeWatch.ts';
import { createStorageSituation } from '#engine/health/storageSituation.ts';
import type { ObsAdapter } from '#engine/ports.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import type { RuleId } from '#shared/alerts/model.ts';
import { alertSettingsSchema } from '#shared/alerts/settings.ts';
import { commandIdSchema } from '#shared/ids.ts';
import type { Command } from '#shared/show/commands.ts';
import { openAlertOf } from '#shared/show/decideAlert.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { makeClip } from '#tests/harness/obs/makeClip.ts';
import { startRealObs, type RealObs } from '#tests/harness/obs/startRealObs.ts';
import { until } from '#tests/harness/obs/until.ts';
import { sheetOf } from '#tests/unit/shared/show/stage.ts';

const [SCENE, CLIP, LID, MIC] = ['01_主播', '主播机位', '镜头盖', '主播话筒'];

/** The whole way: OBS's own meters and pictures, the desk's ears and eyes, the health lane, the show's log. */
describe('sound and picture of the programme on a real OBS', () => {
  let obs: RealObs;
  let runtime: ShowRuntime;
  let adapter: ObsAdapter;
  let folder: string;
  let clip: string;
  const clock = createSystemClock();
  const ids = createIds();
  const stops: (() => void)[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cuedeck-clip-'));
    clip = join(folder, 'camera.mp4');
    await makeClip(clip, 8);
    obs = await startRealObs({ scenes: [SCENE, '02_特写'] });
    // A camera with a microphone: a picture that moves, and a tone. The lid lies over it, and is off.
    await call('CreateInput', { sceneName: SCENE, inputName: CLIP, inputKind: 'ffmpeg_source', inputSettings: { local_file: clip, looping: true } });
    await call('CreateInput', { sceneName: SCENE, inputName: LID, inputKind: 'color_source_v3', inputSettings: { color: 0xff_00_00_00, width: 640, height: 360 }, sceneItemEnabled: false });
    const log = createQuietLog();
    runtime = await restoreRuntime({ clock, ids, log, store: createMemoryShowStore(), onFatal: (error) => { throw error; } });
    const desk = createDesk({ desk: () => undefined, meters: () => undefined, sceneThumb: () => undefined });
    const programme = createProgrammeWatch({ desk, clock, state });
    const health = createHealthLane({ clock, runtime, storage: createStorageSituation(clock), programme, prompters: () => 0, taken: () => null, tell: () => undefined });
    adapter = createObsAdapter({ clock, log, parts: [desk.part, createHealthPart(health)], listener: { report: (report) => void runtime.report(report, { kind: 'obs' }), vitals: () => undefined, thumbnail: () => undefined } });
    const secrets = { get: () => Promise.resolve(obs.password), set: () => Promise.resolve(), remove: () => Promise.resolve(), owners: () => Promise.resolve([]) };
    runtime.onCommit('obs', createObsDriver({ obs: adapter, secrets, log }).onCommit);
    await goOnAir();
    health.start();
    stops.push(health.stop);
  });
  afterAll(async () => {
    for (const stop of stops) stop();
    await adapter.disconnect();
    await obs.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const state = () => runtime.current().state;
  const call = (...[type, data]: Parameters<ReturnType<RealObs['client']>['call']>) => obs.client().call(type, data);
  const act = async (command: Command): Promise<void> => {
    const ack = await runtime.execute(command, { kind: 'person', role: 'producer', clientId: 'c', name: 'Lin' }, commandIdSchema.parse(ids.next('cmd')));
    if (!ack.ok) throw new Error(`${command.kind} refused: ${ack.refusal.key}`);
  };
  /** Recorded in a rehearsal: something is captured, and no ingest is needed. Shorter limits than a room has, so that the test is short. */
  const goOnAir = async (): Promise<void> => {
    await act({ kind: 'openSession', title: 'S' });
    await act({ kind: 'importRunsheet', sheet: sheetOf([{ obsScene: SCENE, minutes: 60 }]) });
    await act({ kind: 'setAlertSettings', settings: alertSettingsSchema.parse({ thresholds: { silentWarnMs: 3_000, silentBadMs: 7_000, frozenMs: 4_000, blackMs: 2_000, voiceWarnMs: 5_000, voiceBadMs: 10_000 } }) });
    await act({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
    await runtime.report({ kind: 'reportSecretStored', owner: 'obs' }, { kind: 'engine' });
    await until('connected', 10_000, () => state().obs.inventory !== null && state().obs.record.kind === 'off');
    await act({ kind: 'loadShow', mode: 'rehearsal' });
    await act({ kind: 'startShow' });
    await act({ kind: 'startRecording' });
    await until('recording', 10_000, () => state().obs.record.kind === 'recording');
  };
  const says = (rule: RuleId): string => {
    const finding = openAlertOf(state(), rule)?.finding;
    return finding === undefined ? 'nothing' : `${finding.severity} ${finding.about}`;
  };
  const raised = (rule: RuleId, what: string): Promise<unknown> => until(() => `${rule} ${what}; it says ${says(rule)}`, 25_000, () => says(rule) === what);
  const over = (rule: RuleId): Promise<unknown> => raised(rule, 'nothing');
  const lid = async (sceneItemEnabled: boolean): Promise<void> => {
    const { sceneItemId } = await obs.client().call('GetSceneItemId', { sceneName: SCENE, sourceName: LID });
    await call('SetSceneItemEnabled', { sceneName: SCENE, sceneItemId, sceneItemEnabled });
  };
  const media = (action: 'PLAY' | 'PAUSE') => call('TriggerMediaInputAction', { inputName: CLIP, mediaAction: `OBS_WEBSOCKET_MEDIA_INPUT_ACTION_${action}` });

  it('a programme that sounds and moves is quiet on the desk', async () => {
    // Longer than every limit, and time for the picture to have moved.
    await clock.sleep(9_000);
    expect([says('A-06'), says('A-07')]).toEqual(['nothing', 'nothing']);
  });

  it('A-06: a silent programme is told within its limit, and grows grave; sound ends it', async () => {
    await call('SetInputVolume', { inputName: CLIP, inputVolumeMul: 0 });
    await raised('A-06', 'P1 silent');
    await raised('A-06', 'P0 silentLong');
    await call('SetInputVolume', { inputName: CLIP, inputVolumeMul: 1 });
    await over('A-06');
    // A mute is silence as much as a fader that is down.
    await call('SetInputMute', { inputName: CLIP, inputMuted: true });
    await raised('A-06', 'P1 silent');
    await call('SetInputMute', { inputName: CLIP, inputMuted: false });
    await over('A-06');
  });

  it('A-07: a black picture is told within its limit, while the sound goes on; light ends it', async () => {
    await lid(true);
    await raised('A-07', 'P0 black');
    expect(says('A-06')).toBe('nothing');
    await lid(false);
    await over('A-07');
  });

  it('A-07: a picture that used to move and stands still is told; moving ends it', async () => {
    await until('it moves', 20_000, async () => (await obs.client().call('GetMediaInputStatus', { inputName: CLIP })).mediaState === 'OBS_MEDIA_STATE_PLAYING');
    await clock.sleep(6_000);
    await media('PAUSE');
    await raised('A-07', 'P0 frozen');
    await media('PLAY');
    await over('A-07');
  });

  it('A-26: the host falls silent while the programme sounds on: told within its limit, grave after a while; the first word ends it', async () => {
    await call('CreateInput', { sceneName: SCENE, inputName: MIC, inputKind: 'ffmpeg_source', inputSettings: { local_file: clip, looping: true } });
    await act({ kind: 'setSafety', safety: { backupScene: null, holdingScene: null, micInputs: [MIC], twoPerson: false } });
    await clock.sleep(8_000);
    expect(says('A-26'), 'somebody speaks').toBe('nothing');
    await call('SetInputMute', { inputName: MIC, inputMuted: true });
    await raised('A-26', 'P2 hostQuiet');
    await raised('A-26', 'P0 hostAway');
    expect(says('A-06'), 'the programme itself sounds').toBe('nothing');
    await call('SetInputMute', { inputName: MIC, inputMuted: false });
    await over('A-26');
  });
});
