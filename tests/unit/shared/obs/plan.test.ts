import { describe, expect, it } from 'vitest';
import type { RunId } from '#shared/ids.ts';
import type { ObsConnection, ObsInventory, StreamSituation } from '#shared/obs/model.ts';
import { diffObs } from '#shared/obs/diff.ts';
import { planObs } from '#shared/obs/plan.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { RunScene, ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';

const T = instant(1_700_000_000_000);
const CONNECTED: ObsConnection = { kind: 'connected', since: T, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false };
const RETRYING: ObsConnection = { kind: 'retrying', since: T, failure: 'lost' };
const INVENTORY: ObsInventory = { scenes: [], programScene: 'A', previewScene: null, studioMode: false, collection: 'c', profile: 'p', transitions: [], transition: null, inputs: [], features: [] };

const state = (over: Partial<ShowState['obs']> = {}, show: ShowState['show'] = { kind: 'empty' }): ShowState => {
  const base = initialState();
  return { ...base, show, obs: { ...base.obs, connection: CONNECTED, stream: { kind: 'off' }, ...over } };
};
const log = (...events: ShowEvent[]): StoredEvent[] => events.map((event, i) => ({ seq: 41 + i, at: T, actor: { kind: 'engine' }, event }));
const item = (cue: string, obsScene: string | null) => ({ cue, obsScene }) as Extract<ShowEvent, { kind: 'itemTaken' }>['item'];
const taken = (runId: string, cue: string, obsScene: string | null): ShowEvent => ({ kind: 'itemTaken', runId: runId as RunId, item: item(cue, obsScene), plannedStart: T, how: 'next', jumped: null, endsAt: null, loopPass: null });
const read = (restarted: boolean, programScene = 'A'): ShowEvent => ({ kind: 'obsInventoryRead', inventory: { ...INVENTORY, programScene }, restarted });
const runningShow = (mode: 'live' | 'rehearsal', scene: RunScene): ShowState['show'] =>
  ({ kind: 'running', mode, onAir: { id: 'run-1', scene } }) as unknown as ShowState['show'];
const wish = (by: 'take' | 'hand') => ({ scene: 'B', by, runId: by === 'take' ? ('run-1' as RunId) : null, at: T });

describe('planObs', () => {
  it.each<[string, ShowState, ShowEvent[], unknown[]]>([
    ['a take asks for its scene, with its number and cue as the reason', state(), [taken('run-1', '08', 'B')], [{ kind: 'setProgramScene', scene: 'B', runId: 'run-1', reason: 'take #41 08' }]],
    ['a row without a scene asks nothing', state(), [taken('run-1', '08', null)], []],
    ['two takes in one commit ask once, for the later', state(), [taken('run-1', '08', 'B'), taken('run-2', '09', 'C')], [{ kind: 'setProgramScene', scene: 'C', runId: 'run-2', reason: 'take #42 09' }]],
    ['a scene by hand', state(), [{ kind: 'sceneRequested', scene: 'C', transition: null }], [{ kind: 'setProgramScene', scene: 'C', runId: null, reason: 'by hand #41' }]],
    ['nothing is asked while OBS is not connected', state({ connection: RETRYING }), [taken('run-1', '08', 'B'), { kind: 'streamStopRequested' }], []],
    ['a stream start is asked once, even if the log says it twice', state(), [{ kind: 'streamStartRequested' }, { kind: 'streamStartRequested' }], [{ kind: 'startStream', reason: 'go live #41' }]],
    ['stop, record, stop recording', state(), [{ kind: 'streamStopRequested' }, { kind: 'recordingStartRequested' }, { kind: 'recordingStopRequested' }],
      [{ kind: 'stopStream', reason: 'end stream #41' }, { kind: 'startRecord', reason: 'start recording #42' }, { kind: 'stopRecord', reason: 'stop recording #43' }]],
    ['a rehearsal starts no stream', state({}, runningShow('rehearsal', { kind: 'none' })), [{ kind: 'streamStartRequested' }], []],
    ['an OBS that restarted gets the wanted scene back', state({ wantedScene: wish('hand') }), [read(true)],
      [{ kind: 'setProgramScene', scene: 'B', runId: null, reason: 'OBS was restarted: wanted "B", found "A" on air' }]],
    ['a restarted OBS that shows the wanted scene is left alone', state({ wantedScene: wish('hand') }), [read(true, 'B')], []],
    ['hands off: without a wish nothing is put back', state({ wantedScene: null }), [read(true)], []],
    ['without a restart another scene on air is somebody\'s choice', state({ wantedScene: wish('take') }, runningShow('live', { kind: 'confirmed', scene: 'B', at: T })), [read(false)], []],
    ['a take made while OBS was away is made now', state({ wantedScene: wish('take') }, runningShow('live', { kind: 'wanted', scene: 'B' })), [read(false)],
      [{ kind: 'setProgramScene', scene: 'B', runId: 'run-1', reason: 'taken while OBS was away: wanted "B", found "A" on air' }]],
    ['a take that failed is not tried again by itself', state({ wantedScene: wish('take') }, runningShow('live', { kind: 'failed', scene: 'B', reason: 'sceneMissing' })), [read(false)], []],
  ])('%s', (_, after, events, expected) => {
    expect(planObs(state(), after, log(...events))).toEqual(expected);
  });

  it.each<StreamSituation>([
    { kind: 'starting', since: T }, { kind: 'live', since: T }, { kind: 'reconnecting', since: T, liveSince: T }, { kind: 'stopping', since: T }, { kind: 'unknown', since: T, last: 'off' },
  ])('no stream start is asked while the stream is $kind', (stream) => {
    expect(planObs(state({ stream }), state({ stream: { kind: 'starting', since: T } }), log({ kind: 'streamStartRequested' }))).toEqual([]);
  });

  it('after a failed start a new one is asked', () => {
    expect(planObs(state({ stream: { kind: 'failedToStart', at: T } }), state(), log({ kind: 'streamStartRequested' }))).toHaveLength(1);
  });
});

describe('diffObs', () => {
  it.each([
    ['agree', { scene: { name: 'A', runId: null } }, { programScene: 'A' }, 0],
    ['differ', { scene: { name: 'A', runId: null } }, { programScene: 'B' }, 1],
    ['OBS names no scene', { scene: { name: 'A', runId: null } }, { programScene: null }, 1],
    ['hands off', { scene: null }, { programScene: 'B' }, 0],
  ])('%s', (_, wanted, seen, requests) => {
    expect(diffObs(wanted, seen, 'why')).toHaveLength(requests);
  });
});
