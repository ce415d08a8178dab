import { describe, expect, test } from 'vitest';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const at = EIGHT_PM;
const twitch = { kind: 'twitchIrc', id: 'src-1', name: 'Twitch', channel: 'room' } as const;
const product = (id: string) => ({ id, name: { zh: '', en: id } });

describe('the plan', () => {
  test('importing is refused for an unknown zone, a repeated cue or id', () => {
    const stage = new Stage();
    expect(stage.command({ kind: 'importRunsheet', sheet: sheetOf([{}], { timeZone: 'Mars/Olympus' }) })).toMatchObject({ key: 'unknownTimeZone', params: { timeZone: 'Mars/Olympus' } });
    expect(stage.command({ kind: 'importRunsheet', sheet: sheetOf([{}, { cue: '01' }]) })).toMatchObject({ key: 'duplicateCue', params: { cue: '01' } });
    expect(stage.command({ kind: 'importRunsheet', sheet: sheetOf([{}, { id: 'item-01' }]) })).toMatchObject({ key: 'duplicateId', params: { id: 'item-01' } });
    expect(stage.command({ kind: 'importProducts', products: [product('P1'), product('P1')] })).toMatchObject({ key: 'duplicateId', params: { id: 'P1' } });
    expect(stage.state).toEqual(initialState());
  });

  test('the plan cannot be replaced, nor a session opened, while armed or running; the shelf can be corrected at any time', () => {
    const stage = new Stage();
    const sheet = sheetOf([{}, {}]);
    stage.did({ kind: 'importRunsheet', sheet });
    stage.did({ kind: 'loadShow', mode: 'live' });
    for (let round = 0; round < 2; round += 1) {
      expect(stage.command({ kind: 'importRunsheet', sheet })).toMatchObject({ key: 'showIsLoaded' });
      expect(stage.command({ kind: 'openSession', title: 'New' })).toMatchObject({ key: 'showIsLoaded' });
      stage.did({ kind: 'importProducts', products: [product(`P${round}`)] });
      if (round === 0) stage.did({ kind: 'startShow' });
    }
    expect(stage.state.products).toMatchObject([{ id: 'P1' }]);
  });

  test('each step of the show names what is missing', () => {
    const stage = new Stage();
    const key = (kind: 'startShow' | 'unloadShow') => stage.command({ kind });
    expect(stage.command({ kind: 'loadShow', mode: 'live' })).toMatchObject({ key: 'noRunsheet' });
    expect(key('startShow')).toMatchObject({ key: 'noRunsheet' });
    expect(key('unloadShow')).toMatchObject({ key: 'notLoaded' });
    expect(stage.command({ kind: 'takeNextItem', sawOnAir: null })).toMatchObject({ key: 'notRunning' });
    stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}]) });
    expect(key('startShow')).toMatchObject({ key: 'notLoaded' });
    stage.did({ kind: 'loadShow', mode: 'live' });
    expect(stage.command({ kind: 'loadShow', mode: 'live' })).toMatchObject({ key: 'alreadyLoaded' });
    expect(stage.command({ kind: 'endShow', sawOnAir: null })).toMatchObject({ key: 'notRunning' });
    stage.did({ kind: 'startShow' });
    expect(stage.command({ kind: 'loadShow', mode: 'live' })).toMatchObject({ key: 'alreadyRunning' });
    expect(key('startShow')).toMatchObject({ key: 'alreadyRunning' });
    expect(key('unloadShow')).toMatchObject({ key: 'alreadyRunning' });
  });
});

describe('sessions', () => {
  test('a new session keeps plan, shelf, OBS, sources and room, and starts without runs and cues; its log folds by itself to the same state', () => {
    const stage = new Stage().withObs();
    stage.did({ kind: 'openSession', title: 'First' });
    stage.did({ kind: 'importProducts', products: [product('P1')] });
    stage.did({ kind: 'setRoom', currency: 'USD', minTakeSpanMs: 500 });
    stage.did({ kind: 'addSource', source: twitch });
    stage.did({ kind: 'addSource', source: { kind: 'ingest', id: 'src-2', name: 'Feed' } });
    stage.report({ kind: 'reportSecretStored', owner: 'source.src-2' });
    stage.report({ kind: 'reportSecretStored', owner: 'obs' });
    stage.report({ kind: 'reportSource', sourceId: 'src-2', situation: { kind: 'live', since: at } });
    stage.report({ kind: 'reportFeedGap', gap: { sourceId: 'src-2', from: at, until: at + 5, reason: 'disconnected' } });
    stage.report({ kind: 'reportFeedGap', gap: { sourceId: 'src-2', from: at + 9, until: null, reason: 'disconnected' } });
    stage.did({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: false });
    stage.did({ kind: 'sendHostCue', text: 'Stand by' });
    stage.start(sheetOf([{ obsScene: 'Z' }, {}]));
    stage.report({ kind: 'reportSceneFailed', scene: 'Z', reason: 'sceneMissing', detail: '' });
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: at } });
    stage.wait(1_000).did({ kind: 'endShow', sawOnAir: stage.onAir });
    const old = stage.state;
    const from = stage.log.length;
    stage.did({ kind: 'openSession', title: 'Second' });
    expect(stage.state).toMatchObject({
      session: { title: 'Second', openedAt: stage.now }, show: { kind: 'planning' }, products: [{ id: 'P1' }], room: { currency: 'USD', minTakeSpanMs: 500 }, hostCues: [],
      obs: { address: { port: 4455 }, connection: { kind: 'connected' }, stream: { kind: 'live' }, wantedScene: null, sceneProblem: null, passwordStored: true },
      sources: { 'src-1': { enabled: false }, 'src-2': { enabled: true, secretStored: true, situation: { kind: 'live' }, gaps: [{ until: null }] } },
    });
    expect(stage.state.session?.id).not.toBe(old.session?.id);
    expect(stage.log.slice(from).reduce(evolve, initialState())).toEqual(stage.state);
  });

  test('an engine that starts again keeps a running show running, and believes no connection', () => {
    const stage = new Stage().withObs().start(sheetOf([{}, {}]));
    stage.did({ kind: 'addSource', source: twitch });
    stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { kind: 'live', since: at } });
    const { show } = stage.state;
    stage.wait(90_000).report({ kind: 'reportEngineStarted', version: '1.0.0' });
    expect(stage.state.show).toBe(show);
    expect(stage.state).toMatchObject({ obs: { connection: { kind: 'connecting', since: at + 90_000 }, stream: { kind: 'unknown', last: 'off' } }, sources: { 'src-1': { enabled: true, situation: { kind: 'off' } } } });
  });
});

describe('host cues', () => {
  test('sent, acknowledged once, or withdrawn before that', () => {
    const stage = new Stage();
    const send = () => {
      stage.did({ kind: 'sendHostCue', text: 'Mention the coupon' });
      return stage.state.hostCues.at(-1)?.id ?? '';
    };
    const first = send();
    expect(stage.state.hostCues).toMatchObject([{ text: 'Mention the coupon', from: 'Lin', sentAt: at, answer: { kind: 'waiting' } }]);
    stage.wait(800).did({ kind: 'acknowledgeHostCue', cueId: first });
    expect(stage.state.hostCues).toMatchObject([{ answer: { kind: 'acknowledged', at: at + 800 } }]);
    expect(stage.command({ kind: 'acknowledgeHostCue', cueId: first })).toMatchObject({ key: 'alreadyAnswered' });
    expect(stage.command({ kind: 'withdrawHostCue', cueId: first })).toMatchObject({ key: 'alreadyAnswered' });
    const second = send();
    stage.did({ kind: 'withdrawHostCue', cueId: second });
    expect(stage.command({ kind: 'acknowledgeHostCue', cueId: second })).toMatchObject({ key: 'unknownCue' });
    expect(stage.command({ kind: 'acknowledgeHostCue', cueId: 'cue-99' })).toMatchObject({ key: 'unknownCue' });
  });

  test('the state keeps the newest 50', () => {
    const stage = new Stage();
    for (let index = 0; index < 60; index += 1) stage.did({ kind: 'sendHostCue', text: `${index}` });
    expect(stage.state.hostCues.map((cue) => cue.text)).toEqual(Array.from({ length: 50 }, (_, index) => `${index + 10}`));
  });
});

describe('sources', () => {
  test('a secret belongs to the source its name says; a source called obs says nothing about OBS; old logs that say the bare id still fold', () => {
    const stage = new Stage();
    for (const id of ['obs', 'src-1', 'src-2']) stage.did({ kind: 'addSource', source: { ...twitch, id } });
    stage.report({ kind: 'reportSecretStored', owner: 'source.obs' });
    stage.report({ kind: 'reportSecretStored', owner: 'source.nobody' });
    expect(stage.state).toMatchObject({ obs: { passwordStored: false }, sources: { obs: { secretStored: true }, 'src-1': { secretStored: false } } });
    const old = evolve(stage.state, { ...stage.log.at(-1)!, event: { kind: 'secretStored', owner: 'src-1' } });
    expect(old.sources).toMatchObject({ 'src-1': { secretStored: true }, 'src-2': { secretStored: false } });
  });

  test('add, disable, remove; the same id only once', () => {
    const stage = new Stage();
    stage.did({ kind: 'addSource', source: twitch });
    expect(stage.command({ kind: 'addSource', source: twitch })).toMatchObject({ key: 'sourceExists' });
    stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { kind: 'live', since: at } });
    expect(stage.did({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: true })).toEqual([]);
    stage.did({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: false });
    expect(stage.state.sources).toMatchObject({ 'src-1': { enabled: false, situation: { kind: 'off' } } });
    stage.did({ kind: 'removeSource', sourceId: 'src-1' });
    expect(stage.state.sources).toEqual({});
    expect(stage.command({ kind: 'removeSource', sourceId: 'src-1' })).toMatchObject({ key: 'unknownSource' });
    expect(stage.command({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: true })).toMatchObject({ key: 'unknownSource' });
  });

  test('an id like "__proto__" is no source until one is added, and a source like any other then', () => {
    const stage = new Stage();
    expect(stage.command({ kind: 'removeSource', sourceId: '__proto__' })).toMatchObject({ key: 'unknownSource' });
    stage.did({ kind: 'addSource', source: { kind: 'ingest', id: '__proto__', name: 'Odd' } });
    stage.did({ kind: 'setSourceEnabled', sourceId: '__proto__', enabled: false });
    stage.did({ kind: 'removeSource', sourceId: '__proto__' });
    expect(Object.keys(stage.state.sources)).toEqual([]);
    expect(({} as Record<string, unknown>)['enabled']).toBeUndefined();
  });

  test('what a removed or disabled source still says is not news', () => {
    const stage = new Stage();
    const retrying = { kind: 'retrying', since: at, attempt: 1, nextAt: at + 1, reason: 'x' } as const;
    expect(stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: retrying })).toEqual([]);
    expect(stage.report({ kind: 'reportFeedGap', gap: { sourceId: 'src-1', from: at, until: null, reason: 'disconnected' } })).toEqual([]);
    expect(stage.report({ kind: 'reportSecretStored', owner: 'source.src-1' })).toEqual([]);
    stage.did({ kind: 'addSource', source: twitch });
    expect(stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: retrying })).toHaveLength(1);
    expect(stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { ...retrying, since: at + 5 } })).toEqual([]);
    expect(stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { ...retrying, attempt: 2 } })).toHaveLength(1);
    stage.did({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: false });
    expect(stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { kind: 'live', since: at } })).toEqual([]);
  });

  test('the end of a gap closes its open beginning; the same gap twice is one; 50 are kept', () => {
    const stage = new Stage();
    stage.did({ kind: 'addSource', source: twitch });
    const gap = { sourceId: 'src-1', from: at, until: null, reason: 'disconnected' } as const;
    stage.report({ kind: 'reportFeedGap', gap });
    expect(stage.report({ kind: 'reportFeedGap', gap })).toEqual([]);
    stage.report({ kind: 'reportFeedGap', gap: { ...gap, until: at + 100 } });
    expect(stage.state.sources).toMatchObject({ 'src-1': { gaps: [{ from: at, until: at + 100 }] } });
    for (let index = 1; index <= 60; index += 1) stage.report({ kind: 'reportFeedGap', gap: { ...gap, from: at + index * 1_000, until: at + index * 1_000 + 1 } });
    expect(Object.values(stage.state.sources)[0]?.gaps).toHaveLength(50);
  });
});

test('room settings that are so already add nothing', () => {
  const stage = new Stage();
  expect(stage.did({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 1_000 })).toEqual([]);
  expect(stage.did({ kind: 'setRoom', currency: 'EUR', minTakeSpanMs: 1_000 })).toHaveLength(1);
});

test('events keep the references of what they do not touch: selectors stay cheap', () => {
  const stage = new Stage().withObs().start(sheetOf([{ obsScene: 'B' }, {}]));
  stage.did({ kind: 'importProducts', products: [product('P1')] });
  stage.did({ kind: 'addSource', source: twitch });
  const before = stage.state;
  stage.report({ kind: 'reportProgramScene', scene: 'B', cause: 'ours' });
  stage.wait(1_000).did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
  const { state } = stage;
  if (before.show.kind !== 'running' || state.show.kind !== 'running') throw new Error('not running');
  expect(state.show.sheet).toBe(before.show.sheet);
  expect([state.products, state.sources, state.hostCues, state.room, state.session]).toEqual([before.products, before.sources, before.hostCues, before.room, before.session]);
  expect(state.products).toBe(before.products);
  expect(state.sources).toBe(before.sources);
  expect(state.room).toBe(before.room);
  stage.did({ kind: 'sendHostCue', text: 'x' });
  expect(stage.state.show).toBe(state.show);
  expect(stage.state.obs).toBe(state.obs);
});
