import { describe, expect, it } from 'vitest';
import { commandSchema } from '#shared/show/commands.ts';
import { actionsOf } from '#shared/crew/commandRows.table.ts';
import { may } from '#shared/crew/rights.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { FAULTS, faultFits, faultsAt, isSourceOn, isTrainingSource, TRAINING_FAULTS, TRAINING_PLATFORMS, trainingSources } from '#shared/training/model.ts';
import { sourceConfigSchema } from '#shared/audience/source.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const REAL = sourceConfigSchema.parse({ kind: 'douyinGrab', id: 'dy', name: '抖音主号' });
const START = { kind: 'startTraining', title: '训练', platforms: ['bilibiliWeb', 'douyinGrab'], profile: 'normal' } as const;

function room(): Stage {
  const stage = new Stage().withObs();
  stage.did({ kind: 'openSession', title: 'Real' });
  stage.did({ kind: 'addSource', source: REAL });
  stage.did({ kind: 'importRunsheet', sheet: sheetOf([{ minutes: 5 }, { minutes: 5 }]) });
  return stage;
}
/** The newest session's log, folded by itself: what an engine that starts again makes of it. */
const refolded = (stage: Stage): ShowState => stage.log.slice(stage.log.findLastIndex(({ event }) => event.kind === 'sessionOpened')).reduce(evolve, initialState());
const refused = (stage: Stage, command: Parameters<Stage['did']>[0]): string => {
  const answer = stage.command(command);
  return answer.ok ? 'accepted' : answer.key;
};

describe('a training is never beside a real show', () => {
  it('it has a session of its own, keeps the plan, and its sources are gone with it', () => {
    const stage = room();
    const real = stage.state.session?.id;
    stage.did(START);
    const own = stage.state.session?.id;
    expect(own).not.toBe(real);
    expect(stage.state).toMatchObject({ training: { platforms: ['bilibiliWeb', 'douyinGrab'], profile: 'normal', faults: [] }, show: { kind: 'planning' } });
    expect(Object.keys(stage.state.sources).toSorted()).toEqual(['dy', 'training-bilibiliWeb', 'training-douyinGrab', 'training-shop']);
    stage.did({ kind: 'stopTraining', title: 'Real again' });
    expect(stage.state.training).toBeNull();
    expect(Object.keys(stage.state.sources)).toEqual(['dy']);
    expect([real, own]).not.toContain(stage.state.session?.id);
  });

  it('a source connects on its own side only: real ones pause, simulated ones exist nowhere else', () => {
    const stage = room();
    const on = (): readonly string[] => Object.values(stage.state.sources).filter((source) => isSourceOn(stage.state, source)).map(({ config }) => config.id).toSorted();
    expect(on()).toEqual(['dy']);
    stage.did(START);
    expect(on()).toEqual(['training-bilibiliWeb', 'training-douyinGrab', 'training-shop']);
    stage.did({ kind: 'stopTraining', title: 'R' });
    expect(on()).toEqual(['dy']);
    expect(refused(stage, { kind: 'addSource', source: { ...REAL, id: 'training-x' as never } })).toBe('sourceExists');
  });

  it('no live show can be loaded in it, no stream started, no session opened', () => {
    const stage = room();
    stage.did(START);
    expect(refused(stage, { kind: 'loadShow', mode: 'live' })).toBe('trainingNoLive');
    expect(refused(stage, { kind: 'openSession', title: 'x' })).toBe('trainingRunning');
    expect(refused(stage, START)).toBe('trainingRunning');
    stage.did({ kind: 'loadShow', mode: 'rehearsal' });
    stage.did({ kind: 'startShow' });
    expect(refused(stage, { kind: 'goLive' })).toBe('trainingNoLive');
    expect(refused(stage, { kind: 'stopTraining', title: 'x' })).toBe('trainingShowLoaded');
  });

  it('it does not begin while a show is loaded or anything goes out, or may go out', () => {
    const stage = room();
    stage.did({ kind: 'loadShow', mode: 'live' });
    expect(refused(stage, START)).toBe('trainingShowLoaded');
    stage.did({ kind: 'unloadShow' });
    for (const stream of [{ kind: 'live', since: stage.now }, { kind: 'starting', since: stage.now }, { kind: 'reconnecting', since: stage.now, liveSince: stage.now }] as const) {
      stage.report({ kind: 'reportStream', stream });
      expect([stream.kind, refused(stage, START)]).toEqual([stream.kind, 'trainingOnAir']);
    }
    stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    expect(refused(stage, START)).toBe('accepted');
  });

  it('only owner, producer and director may ask for any of it', () => {
    for (const kind of ['startTraining', 'setTrainingProfile', 'beginTrainingFault', 'endTrainingFault', 'stopTraining'] as const) expect(DUTIES.filter((duty) => actionsOf(kind).some((action) => may({ role: 'producer', duties: [duty] }, action)))).toEqual(['owner', 'producer', 'director']);
  });

  it('the log of the training, folded by itself, gives the same state', () => {
    const stage = room();
    stage.did(START);
    stage.did({ kind: 'beginTrainingFault', fault: 'feedDeath', platform: 'douyinGrab' });
    expect(refolded(stage).training).toEqual(stage.state.training);
    expect(Object.keys(refolded(stage).sources).toSorted()).toEqual(Object.keys(stage.state.sources).toSorted());
  });
});

describe('faults', () => {
  it('end by their own time, by hand, and begin anew when set off again', () => {
    const stage = room();
    stage.did(START);
    const active = () => (stage.state.training === null ? [] : faultsAt(stage.state.training, stage.now).map(({ fault }) => fault));
    stage.did({ kind: 'beginTrainingFault', fault: 'gap', platform: 'douyinGrab' });
    stage.did({ kind: 'beginTrainingFault', fault: 'feedDeath', platform: 'bilibiliWeb' });
    expect(active()).toEqual(['gap', 'feedDeath']);
    stage.now += 16_000;
    expect(active()).toEqual(['feedDeath']);
    stage.did({ kind: 'endTrainingFault', fault: 'feedDeath', platform: 'bilibiliWeb' });
    expect(active()).toEqual([]);
    stage.did({ kind: 'beginTrainingFault', fault: 'gap', platform: 'douyinGrab' });
    stage.now += 10_000;
    stage.did({ kind: 'beginTrainingFault', fault: 'gap', platform: 'douyinGrab' });
    stage.now += 10_000;
    expect(active()).toEqual(['gap']);
  });

  it('fit what they are for: a feed fault a platform of this training, a crowd fault the crowd', () => {
    const stage = room();
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'burst', platform: null })).toBe('noTraining');
    stage.did(START);
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'gap', platform: null })).toBe('trainingFaultUnfit');
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'gap', platform: 'tiktokBridge' })).toBe('trainingFaultUnfit');
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'burst', platform: 'douyinGrab' })).toBe('trainingFaultUnfit');
    expect(commandSchema.safeParse({ ...START, platforms: ['douyinGrab', 'douyinGrab'] }).success).toBe(false);
    expect(TRAINING_FAULTS).toHaveLength(9);
  });

  it('fit the platform: a feed that is pushed has no connection to cut, and bots are seen only where somebody tells who comes in', () => {
    const feedFaults = TRAINING_FAULTS.filter((fault) => FAULTS[fault].of === 'feed');
    for (const platform of TRAINING_PLATFORMS) {
      const fitting = feedFaults.filter((fault) => faultFits([platform], fault, platform));
      expect([platform, fitting]).toEqual([platform, platform === 'ingest' || platform === 'douyinPush' ? ['feedDeath', 'silence', 'duplicateStorm'] : feedFaults]);
    }
    expect([faultFits(['twitchIrc', 'youtube'], 'botJoins', null), faultFits(['twitchIrc', 'douyinGrab'], 'botJoins', null), faultFits([], 'botJoins', null)]).toEqual([false, true, true]);
    const stage = room();
    stage.did({ ...START, platforms: ['ingest'] });
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'gap', platform: 'ingest' })).toBe('trainingFaultUnfit');
    expect(refused(stage, { kind: 'beginTrainingFault', fault: 'silence', platform: 'ingest' })).toBe('accepted');
  });

  it('sources of a training are marked by their ids, and hold no address', () => {
    for (const source of trainingSources(TRAINING_PLATFORMS)) {
      expect(isTrainingSource(source.id)).toBe(true);
      expect(JSON.stringify(source)).not.toMatch(/127\.0\.0\.1:(?!9")/u);
      expect(JSON.stringify(source)).not.toMatch(/https:|wss:/u);
    }
  });
});
