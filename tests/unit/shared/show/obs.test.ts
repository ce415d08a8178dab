import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { streamSituationSchema } from '#shared/obs/model.ts';
import { planObs } from '#shared/obs/plan.ts';
import { EIGHT_PM, inventoryOf, sheetOf, Stage } from './stage.ts';

type Stream = z.input<typeof streamSituationSchema>;
const at = EIGHT_PM;
const STREAMS: readonly Stream[] = [
  { kind: 'unknown', since: at, last: 'live' }, { kind: 'off' }, { kind: 'starting', since: at }, { kind: 'live', since: at },
  { kind: 'reconnecting', since: at, liveSince: at }, { kind: 'stopping', since: at }, { kind: 'failedToStart', at },
];
const armed = (mode: 'live' | 'rehearsal' = 'live') => {
  const stage = new Stage().withObs();
  stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
  stage.did({ kind: 'loadShow', mode });
  return stage;
};
const lost = { kind: 'reportObsConnection', connection: { kind: 'retrying', since: at, failure: 'lost' } } as const;
const connected = { kind: 'reportObsConnection', connection: { kind: 'connected', since: at, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } } as const;

describe('goLive', () => {
  test('a second goLive is refused at once, before OBS answers: two StartStream calls crash OBS', () => {
    const stage = armed();
    expect(stage.did({ kind: 'goLive' })).toEqual([{ kind: 'streamStartRequested' }]);
    expect(stage.state.obs.stream).toEqual({ kind: 'starting', since: at });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'streamNotOff', params: { now: 'starting' } });
    expect(stage.log.filter(({ event }) => event.kind === 'streamStartRequested')).toHaveLength(1);
  });

  test('gone past failures, the event names the rows and who did it; without failures, or without the word, it names none', () => {
    const stage = armed();
    stage.did({ kind: 'addSource', source: { kind: 'ingest', id: 'feed', name: 'Feed' } });
    stage.report({ kind: 'reportSource', sourceId: 'feed', situation: { kind: 'failed', since: at, reason: 'badSecret', detail: '' } });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'preflightFailed', params: { checks: 'feeds' } });
    expect(stage.did({ kind: 'goLive', despite: true })).toEqual([{ kind: 'streamStartRequested', despite: ['feeds'] }]);
    expect(stage.log.at(-1)).toMatchObject({ event: { despite: ['feeds'] }, actor: { kind: 'person', name: expect.any(String) } });
    expect(armed().did({ kind: 'goLive', despite: true })).toEqual([{ kind: 'streamStartRequested' }]);
  });

  test.each(STREAMS)('from stream $kind: only off and failedToStart may start; unknown is never off', (stream) => {
    const stage = armed();
    stage.report({ kind: 'reportStream', stream });
    const answer = stage.command({ kind: 'goLive' });
    expect(answer.ok).toBe(stream.kind === 'off' || stream.kind === 'failedToStart');
    if (!answer.ok) expect(answer).toMatchObject({ key: 'streamNotOff', params: { now: stream.kind } });
  });

  test('a rehearsal cannot start the stream, armed or running', () => {
    const stage = armed('rehearsal');
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'rehearsalHasNoStream' });
    stage.did({ kind: 'startShow' });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'rehearsalHasNoStream' });
  });

  test('needs a plan, an armed show, and OBS', () => {
    const stage = new Stage();
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'noRunsheet' });
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'notLoaded' });
    stage.did({ kind: 'loadShow', mode: 'live' });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'obsNotConfigured' });
    stage.withObs().report(lost);
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'obsNotConnected' });
  });

  test('an ended show cannot go live, and ending the show does not stop the stream', () => {
    const stage = armed();
    stage.did({ kind: 'startShow' });
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: at } });
    expect(stage.did({ kind: 'endShow', sawOnAir: stage.onAir })).toEqual([{ kind: 'showEnded' }]);
    expect(stage.state.obs.stream.kind).toBe('live');
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'notLoaded' });
  });
});

describe('ending and recording', () => {
  test('gone past failures, the event names the rows and who did it; without failures, or without the word, it names none', () => {
    const stage = armed();
    stage.did({ kind: 'addSource', source: { kind: 'ingest', id: 'feed', name: 'Feed' } });
    stage.report({ kind: 'reportSource', sourceId: 'feed', situation: { kind: 'failed', since: at, reason: 'badSecret', detail: '' } });
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ key: 'preflightFailed', params: { checks: 'feeds' } });
    expect(stage.did({ kind: 'goLive', despite: true })).toEqual([{ kind: 'streamStartRequested', despite: ['feeds'] }]);
    expect(stage.log.at(-1)).toMatchObject({ event: { despite: ['feeds'] }, actor: { kind: 'person', name: expect.any(String) } });
    expect(armed().did({ kind: 'goLive', despite: true })).toEqual([{ kind: 'streamStartRequested' }]);
  });

  test.each(STREAMS)('from stream $kind: only live and reconnecting may end (StopStream while starting fails and goes live anyway)', (stream) => {
    const stage = armed();
    stage.report({ kind: 'reportStream', stream });
    const answer = stage.command({ kind: 'endStream' });
    expect(answer.ok).toBe(stream.kind === 'live' || stream.kind === 'reconnecting');
    if (answer.ok) expect(stage.command({ kind: 'endStream' })).toMatchObject({ key: 'streamNotLive', params: { now: 'stopping' } });
    else expect(answer).toMatchObject({ key: 'streamNotLive', params: { now: stream.kind } });
  });

  test('recording starts once, stops once, and keeps the name of its file', () => {
    const stage = armed('rehearsal');
    expect(stage.command({ kind: 'stopRecording' })).toMatchObject({ key: 'recordNotRunning', params: { now: 'off' } });
    stage.did({ kind: 'startRecording' });
    expect(stage.command({ kind: 'startRecording' })).toMatchObject({ key: 'recordNotOff', params: { now: 'starting' } });
    stage.report({ kind: 'reportRecord', record: { kind: 'paused', since: at } });
    stage.did({ kind: 'stopRecording' });
    expect(stage.command({ kind: 'stopRecording' })).toMatchObject({ key: 'recordNotRunning', params: { now: 'stopping' } });
    stage.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: 'a.mkv' } });
    expect(stage.report({ kind: 'reportRecord', record: { kind: 'off' } })).toEqual([]);
    expect(stage.state.obs.record).toEqual({ kind: 'off', lastFile: 'a.mkv' });
  });

  test('without contact every output command is refused', () => {
    const stage = armed();
    stage.report(lost);
    for (const kind of ['endStream', 'startRecording', 'stopRecording'] as const) expect(stage.command({ kind })).toMatchObject({ key: 'obsNotConnected' });
  });
});

describe('setting up OBS', () => {
  test.each(['starting', 'live', 'reconnecting', 'stopping'] as const)('not while the stream is %s', (kind) => {
    const stage = armed();
    stage.report({ kind: 'reportStream', stream: STREAMS.find((stream) => stream.kind === kind) as Stream });
    expect(stage.command({ kind: 'forgetObs' })).toMatchObject({ key: 'streamRunning' });
    expect(stage.command({ kind: 'configureObs', address: { host: 'other', port: 1 } })).toMatchObject({ key: 'streamRunning' });
  });

  test('another address is another OBS: nothing known of the old one holds', () => {
    const stage = armed();
    stage.report({ kind: 'reportSecretStored', owner: 'obs' });
    stage.did({ kind: 'configureObs', address: { host: 'other', port: 4455 } });
    expect(stage.state.obs).toMatchObject({ address: { host: 'other' }, connection: { kind: 'connecting' }, inventory: null, stream: { kind: 'unknown', last: 'off' } });
  });

  test('the password of one OBS never goes to another: an address that is changed drops it, in a new session too; the same one and the first one keep it', () => {
    const stage = new Stage();
    stage.report({ kind: 'reportSecretStored', owner: 'obs' });
    const first = { host: '127.0.0.1', port: 4455 };
    expect(stage.did({ kind: 'configureObs', address: first })).toEqual([{ kind: 'obsConfigured', address: first }]);
    expect(stage.did({ kind: 'configureObs', address: first })).toEqual([{ kind: 'obsConfigured', address: first }]);
    expect(stage.state.obs.passwordStored).toBe(true);
    for (const address of [{ host: '127.0.0.1', port: 4456 }, { host: 'other', port: 4456 }]) {
      expect(stage.did({ kind: 'configureObs', address })).toEqual([{ kind: 'obsConfigured', address, passwordDropped: true }]);
      expect(stage.state.obs.passwordStored).toBe(false);
      stage.report({ kind: 'reportSecretStored', owner: 'obs' });
      expect(stage.state.obs.passwordStored).toBe(true);
    }
    stage.did({ kind: 'configureObs', address: first });
    stage.did({ kind: 'openSession', title: 'next' });
    expect(stage.state.obs).toMatchObject({ address: first, passwordStored: false });
  });

  test('forget, reconnect', () => {
    const stage = new Stage();
    expect(stage.command({ kind: 'forgetObs' })).toMatchObject({ key: 'obsNotConfigured' });
    expect(stage.command({ kind: 'reconnectObs' })).toMatchObject({ key: 'obsNotConfigured' });
    stage.withObs();
    expect(stage.did({ kind: 'reconnectObs' })).toEqual([]);
    stage.report(lost);
    stage.did({ kind: 'reconnectObs' });
    expect(stage.state.obs.connection).toEqual({ kind: 'connecting', since: at });
    stage.did({ kind: 'forgetObs' });
    expect(stage.state.obs).toMatchObject({ address: null, connection: { kind: 'notConfigured' }, inventory: null, passwordStored: false });
  });

  test('losing OBS makes stream and recording unknown, with what they last were: never "off"', () => {
    const stage = armed();
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: at } });
    stage.report({ kind: 'reportRecord', record: { kind: 'recording', since: at } });
    stage.report(lost);
    expect(stage.state.obs).toMatchObject({ stream: { kind: 'unknown', last: 'live' }, record: { kind: 'unknown', last: 'recording' } });
    stage.report({ kind: 'reportEngineStarted', version: '1' });
    expect(stage.state.obs).toMatchObject({ connection: { kind: 'connecting' }, stream: { kind: 'unknown', last: 'live' } });
  });
});

describe('scenes', () => {
  const onAirScene = (stage: Stage) => (stage.state.show.kind === 'running' ? stage.state.show.onAir.scene : null);
  const show = (scenes: readonly (string | null)[]) => new Stage().withObs().start(sheetOf(scenes.map((obsScene) => ({ obsScene }))));

  test('a take wants the scene of its row; take time and the confirmation of OBS are kept apart', () => {
    const stage = show(['B', null]);
    expect(stage.state.obs.wantedScene).toEqual({ scene: 'B', by: 'take', runId: stage.onAir, at });
    expect(onAirScene(stage)).toEqual({ kind: 'wanted', scene: 'B' });
    stage.wait(330).report({ kind: 'reportProgramScene', scene: 'B', cause: 'ours' });
    expect(onAirScene(stage)).toEqual({ kind: 'confirmed', scene: 'B', at: at + 330 });
    expect(stage.state.obs.inventory?.programScene).toBe('B');
    stage.wait(1_000).did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
    expect(onAirScene(stage)).toEqual({ kind: 'none' });
    expect(stage.state.obs.wantedScene?.scene).toBe('B');
  });

  test('manual beats automatic: a switch made in OBS ends our wish', () => {
    const stage = show(['B']);
    stage.report({ kind: 'reportProgramScene', scene: 'B', cause: 'ours' });
    stage.report({ kind: 'reportProgramScene', scene: 'BRB', cause: 'foreign' });
    expect(stage.state.obs).toMatchObject({ wantedScene: null, inventory: { programScene: 'BRB' } });
    expect(onAirScene(stage)).toMatchObject({ kind: 'confirmed', scene: 'B' });
  });

  test('a repeat of the scene before, read while ours is on its way, is no switch by hand', () => {
    const stage = show(['B']);
    expect(stage.report({ kind: 'reportProgramScene', scene: 'A', cause: 'foreign' })).toEqual([]);
    expect(stage.state.obs.wantedScene?.scene).toBe('B');
  });

  test('a switch made while we were away is one by hand; a restarted OBS gets its scene back', () => {
    const away = show(['B']);
    away.report({ kind: 'reportProgramScene', scene: 'B', cause: 'ours' });
    away.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'A'), restarted: false });
    expect(away.state.obs.wantedScene).toBeNull();
    const restarted = show(['B']);
    restarted.report({ kind: 'reportProgramScene', scene: 'B', cause: 'ours' });
    restarted.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'A'), restarted: true });
    expect(restarted.state.obs.wantedScene?.scene).toBe('B');
  });

  test('a take made while OBS was away stays wanted when it comes back, and a read that shows it confirms it', () => {
    const stage = new Stage().withObs();
    stage.report(lost);
    stage.start(sheetOf([{ obsScene: 'B' }]));
    stage.report(connected);
    expect(stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B', 'BRB']), restarted: false })).toHaveLength(1);
    expect(stage.state.obs.wantedScene?.scene).toBe('B');
    stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'B'), restarted: false });
    expect(onAirScene(stage)).toMatchObject({ kind: 'confirmed' });
  });

  test('a scene that could not be taken is said until the next take; a late success clears it', () => {
    const stage = show(['Z', 'B']);
    stage.report({ kind: 'reportSceneFailed', scene: 'Z', reason: 'sceneMissing', detail: '600' });
    expect(onAirScene(stage)).toEqual({ kind: 'failed', scene: 'Z', reason: 'sceneMissing' });
    expect(stage.state.obs.sceneProblem).toEqual({ scene: 'Z', reason: 'sceneMissing', detail: '600', at });
    expect(stage.report({ kind: 'reportSceneFailed', scene: 'Z', reason: 'sceneMissing', detail: '600' })).toEqual([]);
    stage.report({ kind: 'reportProgramScene', scene: 'Z', cause: 'ours' });
    expect(onAirScene(stage)?.kind).toBe('confirmed');
    expect(stage.state.obs.sceneProblem).toBeNull();
    stage.report({ kind: 'reportSceneFailed', scene: 'Z', reason: 'obsRefused', detail: '' });
    stage.wait(1_000).did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
    expect(stage.state.obs.sceneProblem).toBeNull();
  });

  test('a scene by hand must exist in OBS', () => {
    const stage = new Stage();
    expect(stage.command({ kind: 'takeScene', scene: 'A' })).toMatchObject({ key: 'obsNotConfigured' });
    stage.withObs();
    expect(stage.command({ kind: 'takeScene', scene: 'Nope' })).toMatchObject({ key: 'unknownScene', params: { scene: 'Nope' } });
    stage.did({ kind: 'takeScene', scene: 'BRB' });
    expect(stage.state.obs.wantedScene).toEqual({ scene: 'BRB', by: 'hand', runId: null, at });
    stage.report(lost);
    expect(stage.command({ kind: 'takeScene', scene: 'A' })).toMatchObject({ key: 'obsNotConnected' });
  });
});

test('facts that repeat what is known add nothing to the log; `since` is ours, not theirs', () => {
  const stage = new Stage().withObs();
  stage.report({ kind: 'reportStream', stream: { kind: 'live', since: at } });
  const { state } = stage;
  const later = at + 10_000;
  expect([
    ...stage.report({ kind: 'reportStream', stream: { kind: 'live', since: later } }),
    ...stage.report({ kind: 'reportRecord', record: { kind: 'off' } }),
    ...stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B', 'BRB']), restarted: false }),
    ...stage.report({ ...connected, connection: { ...connected.connection, since: later } }),
    ...stage.report({ kind: 'reportProgramScene', scene: 'A', cause: 'foreign' }),
  ]).toEqual([]);
  expect(stage.state).toBe(state);
  expect(stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B', 'BRB']), restarted: true })).toHaveLength(1);
});

describe('a scene wanted while OBS was away', () => {
  test('and on air already when OBS is read: the picture does not stay "changing" for ever, nor is it called proved', () => {
    const stage = new Stage();
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ obsScene: 'A' }]) });
    stage.did({ kind: 'loadShow', mode: 'live' });
    stage.did({ kind: 'startShow' });
    expect(stage.state.obs.picture).toMatchObject({ kind: 'changing', scene: 'A' });
    stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'A'), restarted: false });
    expect(stage.state.obs.picture).toEqual({ kind: 'unverified' });
    expect(stage.state.show).toMatchObject({ onAir: { scene: { kind: 'confirmed', scene: 'A' } } });
  });

  const standing = (outcome: 'right' | 'wrong' | 'unclear', scene = 'A') => ({ kind: 'reportPictureChecked', scene, outcome, found: outcome === 'right' ? '' : 'on air: B cam' }) as const;

  test('is verified, wrong or without a claim as the look at its inputs says; OBS is asked for nothing', () => {
    const stage = new Stage().withObs(['A', 'B']);
    stage.start(sheetOf([{ obsScene: 'A' }]));
    stage.report({ kind: 'reportTakeVerified', scene: 'A', runId: null, ackMs: 5, onAirMs: 9, repairs: 0, found: '' });
    stage.report(lost);
    stage.report(connected);
    stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], 'A'), restarted: false });
    expect(stage.state.obs.picture).toEqual({ kind: 'unverified' });
    for (const [outcome, picture] of [['right', { kind: 'verified', scene: 'A', repairs: 0 }], ['wrong', { kind: 'wrong', scene: 'A', detail: 'on air: B cam' }], ['unclear', { kind: 'unverified' }]] as const) {
      const before = stage.state;
      const from = stage.log.length;
      stage.report(standing(outcome));
      expect(stage.state.obs.picture).toMatchObject(picture);
      expect(planObs(before, stage.state, stage.log.slice(from))).toEqual([]);
    }
  });

  test('a look says nothing of another scene, and nothing while a take is under way', () => {
    const stage = new Stage().withObs(['A', 'B']);
    expect(stage.report(standing('right', 'B'))).toEqual([]);
    stage.did({ kind: 'takeScene', scene: 'A' });
    expect(stage.report(standing('wrong'))).toEqual([]);
    expect(stage.state.obs.picture).toMatchObject({ kind: 'changing', scene: 'A' });
  });
});
