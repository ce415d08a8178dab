import { describe, expect, test } from 'vitest';
import { backupDrift, canTakeOver } from '#shared/backup/drift.ts';
import { planBackup } from '#shared/obs/planBackup.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import { inventoryOf, sheetOf, Stage } from './stage.ts';

const MAIN = { host: '127.0.0.1', port: 4455 };
const SECOND = { host: '10.0.0.2', port: 4456 };
const connected = (stage: Stage) => ({ kind: 'connected', since: stage.now, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false }) as const;

function pair(scenes: readonly string[] = ['A', 'B', 'BRB']): Stage {
  const stage = new Stage();
  stage.withObs();
  // What its rows switch and its panic needs, so that the list before the stream passes.
  stage.report({ kind: 'reportObsInventory', inventory: { ...inventoryOf(['A', 'B', 'BRB']), inputs: [{ name: 'BGM', uuid: null, kind: 'ffmpeg_source' }] }, restarted: false });
  stage.did({ kind: 'configureBackup', address: SECOND });
  stage.report({ kind: 'reportBackupConnection', connection: connected(stage) });
  stage.report({ kind: 'reportBackupRead', programScene: 'A', scenes: [...scenes] });
  stage.report({ kind: 'reportBackupStream', stream: { kind: 'off' } });
  return stage;
}
const live = (stage: Stage) => {
  stage.start(sheetOf([{ obsScene: 'A' }, { obsScene: 'B', obsCue: { transition: null, steps: [{ kind: 'mute', input: 'BGM', muted: true }] } }, { obsScene: 'A' }]));
  return stage.wait(5_000);
};
/** What the backup is asked for what `act` did. */
const asked = (stage: Stage, act: () => unknown) => {
  const before = stage.state;
  const from = stage.log.length;
  act();
  return planBackup(before, stage.state, stage.log.slice(from));
};
const drift = (stage: Stage) => backupDrift(stage.state, instant(stage.now));

describe('a second OBS', () => {
  test('is asked for every picture the main one is asked for: takes, cues, scenes by hand', () => {
    const stage = live(pair());
    expect(asked(stage, () => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never }))).toMatchObject([{ part: 'cues', kind: 'runCue' }]);
    stage.wait(2_000);
    expect(asked(stage, () => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never }))).toMatchObject([{ kind: 'setProgramScene', scene: 'A' }]);
    expect(asked(stage, () => stage.did({ kind: 'takeScene', scene: 'BRB' }))).toMatchObject([{ kind: 'setProgramScene', scene: 'BRB' }]);
  });

  test('is asked also while the main one is away', () => {
    const stage = live(pair());
    stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    expect(asked(stage, () => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never }))).toMatchObject([{ part: 'cues' }]);
  });

  test('never streams by accident: go live and end are for the main one, unless the room says both; recordings are the main one\'s', () => {
    const stage = live(pair());
    expect(asked(stage, () => stage.did({ kind: 'goLive' }))).toEqual([]);
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: stage.now } });
    expect(asked(stage, () => stage.did({ kind: 'startRecording' }))).toEqual([]);
    expect(asked(stage, () => stage.did({ kind: 'endStream' }))).toEqual([]);
    stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    stage.did({ kind: 'setBackupOptions', streamBoth: true });
    expect(asked(stage, () => stage.did({ kind: 'goLive' }))).toMatchObject([{ kind: 'startStream' }]);
    stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    stage.report({ kind: 'reportBackupStream', stream: { kind: 'live', since: stage.now } });
    // It streams already: a second start would crash it.
    expect(asked(stage, () => stage.did({ kind: 'goLive' }))).toEqual([]);
  });

  test('in a rehearsal streams on neither, whatever the room says', () => {
    const stage = pair();
    stage.did({ kind: 'setBackupOptions', streamBoth: true });
    stage.start(sheetOf([{ obsScene: 'A' }]), 'rehearsal');
    expect(stage.command({ kind: 'goLive' })).toMatchObject({ ok: false, key: 'rehearsalHasNoStream' });
  });

  test('follows a switch made in the main OBS itself, and is brought to its scene when it comes back', () => {
    const stage = live(pair());
    expect(asked(stage, () => stage.report({ kind: 'reportProgramScene', scene: 'BRB', cause: 'foreign' }))).toMatchObject([{ kind: 'setProgramScene', scene: 'BRB', reason: 'backup: as the main OBS' }]);
    stage.report({ kind: 'reportBackupConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    stage.report({ kind: 'reportBackupConnection', connection: connected(stage) });
    expect(asked(stage, () => stage.report({ kind: 'reportBackupRead', programScene: 'A', scenes: ['A', 'B', 'BRB'] }))).toMatchObject([{ kind: 'setProgramScene', scene: 'BRB' }]);
    expect(asked(stage, () => stage.report({ kind: 'reportBackupRead', programScene: 'A', scenes: ['A', 'B'] }))).toEqual([]);
  });

  test('says how it stands: in step, behind, another scene, a take that failed, scenes missing, away, or alone', () => {
    const stage = live(pair());
    expect(drift(stage)).toEqual({ kind: 'inStep', lagMs: null });
    stage.report({ kind: 'reportProgramScene', scene: 'B', cause: 'foreign' });
    expect(drift(stage)).toEqual({ kind: 'inStep', lagMs: null });
    stage.wait(3_000);
    expect(drift(stage)).toEqual({ kind: 'differs', main: 'B', backup: 'A' });
    stage.report({ kind: 'reportBackupScene', scene: 'B', lagMs: 1_800 });
    expect(drift(stage)).toEqual({ kind: 'behind', lagMs: 1_800 });
    stage.report({ kind: 'reportBackupSceneFailed', scene: 'B', reason: 'sceneMissing', detail: '' });
    expect(drift(stage)).toMatchObject({ kind: 'failed', scene: 'B' });
    expect(drift(live(pair(['A', 'B'])))).toEqual({ kind: 'scenesMissing', scenes: ['BRB'] });
    stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    expect(drift(stage)).toEqual({ kind: 'mainAway' });
    stage.report({ kind: 'reportBackupConnection', connection: { kind: 'retrying', since: stage.now, failure: 'frozen' } });
    expect(drift(stage)).toEqual({ kind: 'away', failure: 'frozen' });
    expect(canTakeOver(stage.state)).toBe(false);
    expect(drift(new Stage())).toEqual({ kind: 'none' });
  });

  test('takes over in one step: the two change places with their passwords, the wanted scene stays, no stream is touched', () => {
    const stage = live(pair());
    stage.report({ kind: 'reportSecretStored', owner: 'obs' });
    stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    const wanted = stage.state.obs.wantedScene;
    const events = stage.did({ kind: 'takeOverBackup' });
    expect(events).toEqual([{ kind: 'obsTakenOver', main: SECOND, backup: MAIN }]);
    expect(stage.state.obs).toMatchObject({ address: SECOND, connection: { kind: 'connecting' }, passwordStored: false, wantedScene: wanted, stream: { kind: 'unknown' } });
    expect(stage.state.backup).toMatchObject({ address: MAIN, connection: { kind: 'connecting' }, passwordStored: true });
    expect(stage.command({ kind: 'takeOverBackup' })).toMatchObject({ ok: false, key: 'backupNotConnected' });
  });

  test('another address drops its password, the same one keeps it', () => {
    const stage = live(pair());
    stage.report({ kind: 'reportSecretStored', owner: 'obsBackup' });
    expect(stage.did({ kind: 'configureBackup', address: SECOND })).toEqual([{ kind: 'backupConfigured', address: SECOND }]);
    expect(stage.state.backup.passwordStored).toBe(true);
    const third = { host: '10.0.0.3', port: 4455 };
    expect(stage.did({ kind: 'configureBackup', address: third })).toEqual([{ kind: 'backupConfigured', address: third, passwordDropped: true }]);
    expect(stage.state.backup).toMatchObject({ address: third, passwordStored: false });
  });

  test('is never the main one itself, and nobody but the producer knows of it', () => {
    const stage = live(pair());
    expect(stage.command({ kind: 'configureBackup', address: MAIN })).toMatchObject({ ok: false, key: 'backupIsMain' });
    stage.did({ kind: 'takeOverBackup' });
    for (const role of ['host', 'viewer', 'overlay', 'control'] as const) {
      const mirrored = stage.log.reduce((state, stored) => {
        const cut = redactStored(stored, role);
        return cut === null ? state : evolve(state, cut);
      }, initialState());
      expect(mirrored).toEqual(redactState(stage.state, role));
      expect(JSON.stringify(mirrored)).not.toContain('10.0.0.2');
    }
  });

  test('stays with the room: a new session, folded by itself, knows it as it stands', () => {
    const stage = live(pair());
    stage.report({ kind: 'reportBackupScene', scene: 'B', lagMs: 40 });
    stage.did({ kind: 'setTextBindings', bindings: [{ input: 'T', kind: 'text', template: '{title}' }] });
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir as never });
    const from = stage.log.length;
    stage.did({ kind: 'openSession', title: 'Next' });
    const alone = stage.log.slice(from).reduce(evolve, initialState());
    expect(alone.backup).toEqual(stage.state.backup);
    expect(alone.textBindings).toEqual(stage.state.textBindings);
  });
});
