import { describe, expect, it } from 'vitest';
import { inventoryOf, sheetOf, Stage } from './stage.ts';
import { planObs } from '#shared/obs/plan.ts';
import { initialState } from '#shared/show/evolve.ts';

function desk(features: readonly ('recordPause' | 'splitRecord' | 'recordChapters' | 'replayBuffer')[] = []): Stage {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'S' });
  stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ obsScene: 'A', title: { zh: '面霜', en: 'Cream' } }, {}]) });
  stage.did({ kind: 'configureObs', address: { host: 'h', port: 1 } });
  stage.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: stage.now, obsVersion: '30', websocketVersion: '5', simulated: false } });
  stage.report({ kind: 'reportObsInventory', inventory: { ...inventoryOf(['A'], 'A'), features: [...features] }, restarted: false });
  stage.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: null } });
  return stage;
}
const mute = { kind: 'operateObs', operation: { kind: 'setInputMute', input: 'Mic', muted: true } } as const;

describe('the desk of OBS', () => {
  it('what a person does is logged with who and what, asked of OBS once, and settled once with what became of it', () => {
    const stage = desk();
    stage.did(mute);
    const [asked] = stage.state.desk.operations;
    expect(asked).toMatchObject({ operation: mute.operation, by: 'Lin', outcome: { kind: 'sent' } });
    expect(planObs(initialState(), stage.state, stage.log.slice(-1))).toEqual([{ part: 'desk', kind: 'operate', operationId: asked?.id, operation: mute.operation }]);
    stage.report({ kind: 'reportObsOperation', operationId: asked?.id ?? '', outcome: { kind: 'notVerified', seen: 'on' } });
    expect(stage.state.desk.operations[0]?.outcome).toEqual({ kind: 'notVerified', seen: 'on' });
    expect(stage.report({ kind: 'reportObsOperation', operationId: asked?.id ?? '', outcome: { kind: 'done' } })).toEqual([]);
  });

  it('without OBS nothing is asked, and an unfinished one is unknown after a restart of the engine, never failed', () => {
    const stage = desk();
    stage.did(mute);
    stage.report({ kind: 'reportEngineStarted', version: '2' });
    expect(stage.state.desk.operations[0]?.outcome).toEqual({ kind: 'unknown' });
    expect(stage.command(mute)).toMatchObject({ ok: false, key: 'obsNotConnected' });
  });

  it('what this OBS does not offer, and what needs a running recording, is refused before OBS is asked', () => {
    const stage = desk(['recordPause']);
    const ask = (kind: 'pauseRecord' | 'resumeRecord' | 'splitRecord' | 'saveReplay') => stage.command({ kind: 'operateObs', operation: { kind } });
    expect(ask('splitRecord')).toMatchObject({ key: 'obsCannot', params: { feature: 'splitRecord' } });
    expect(ask('saveReplay')).toMatchObject({ key: 'obsCannot' });
    expect(ask('pauseRecord')).toMatchObject({ key: 'recordNotRunning' });
    stage.report({ kind: 'reportRecord', record: { kind: 'recording', since: stage.now } });
    expect(ask('pauseRecord')).toMatchObject({ ok: true });
    expect(ask('resumeRecord')).toMatchObject({ key: 'recordNotPaused' });
  });

  it('takes and highlights become chapters of the recording itself where OBS offers them, and only while it records', () => {
    const stage = desk(['recordChapters']);
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    stage.did({ kind: 'startShow' });
    const chapters = () => planObs(initialState(), stage.state, stage.log.slice(-2)).filter((request) => 'part' in request && request.kind === 'chapter');
    expect(chapters()).toEqual([]);
    stage.report({ kind: 'reportRecord', record: { kind: 'recording', since: stage.now } });
    expect(chapters()).toEqual([{ part: 'desk', kind: 'chapter', title: '01 面霜' }]);
    stage.did({ kind: 'markHighlight', label: '' });
    expect(chapters().at(-1)).toEqual({ part: 'desk', kind: 'chapter', title: '高光' });
    expect(stage.state.desk.highlights).toMatchObject([{ label: '', by: 'Lin' }]);
  });

  it('a new session keeps the file OBS records into and begins without what was done in the last one', () => {
    const stage = desk();
    stage.did(mute);
    stage.report({ kind: 'reportRecordFile', file: '/v/a.mkv', fps: 25 });
    stage.did({ kind: 'openSession', title: 'T' });
    expect(stage.state.desk).toEqual({ operations: [], highlights: [], recordFile: '/v/a.mkv', recordFps: 25 });
  });
});
