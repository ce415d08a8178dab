import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backoffMs } from '#engine/adapters/obs/backoff.ts';
import { judgeLinkEnd, type LinkEnd } from '#engine/adapters/obs/failures.ts';
import { CommandLane } from '#engine/adapters/obs/lane.ts';
import { followRecordEvent, followRecordLoss, followRecordStatus } from '#engine/adapters/obs/recordTracker.ts';
import { isNewProcess } from '#engine/adapters/obs/restart.ts';
import { followStreamEvent, followStreamLoss, followStreamStatus, untrackedStream, type StreamTrack } from '#engine/adapters/obs/streamTracker.ts';
import { areSameVitals, pushSample, readVitals, type VitalsSample } from '#engine/adapters/obs/vitalsWindow.ts';
import type { RecordSituation } from '#shared/obs/model.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

const T0 = instant(1_000_000);
const at = (ms: number) => instant(T0 + ms);

describe('ends of a connection, as the user can act on them', () => {
  it.each<[LinkEnd, boolean, string, boolean]>([
    [{ kind: 'closed', code: 4009, text: '' }, true, 'wrongPassword', false],
    [{ kind: 'closed', code: 4009, text: '' }, false, 'passwordMissing', false],
    [{ kind: 'closed', code: 4010, text: '' }, true, 'tooOld', false],
    [{ kind: 'closed', code: 4011, text: '' }, true, 'kicked', false],
    [{ kind: 'closed', code: 1006, text: '' }, true, 'lost', true],
    [{ kind: 'socketError', text: 'connect ECONNREFUSED 127.0.0.1:4455' }, true, 'unreachable', true],
    [{ kind: 'socketError', text: 'getaddrinfo ENOTFOUND studio' }, true, 'unreachable', true],
    [{ kind: 'socketError', text: 'Unexpected server response: 404' }, true, 'notObs', true],
    [{ kind: 'socketError', text: 'Parse Error: Expected HTTP/' }, true, 'notObs', true],
    [{ kind: 'socketTimeout' }, true, 'unreachable', true],
    [{ kind: 'identifyTimeout' }, true, 'identifyTimeout', true],
    [{ kind: 'frozen' }, true, 'frozen', true],
  ])('%o with password %s is %s, again %s', (end, hadPassword, failure, again) => {
    expect(judgeLinkEnd(end, hadPassword, null)).toEqual({ failure, again });
  });

  it('a handshake that hangs after a freeze is still the freeze', () => {
    expect(judgeLinkEnd({ kind: 'socketTimeout' }, true, 'frozen').failure).toBe('frozen');
  });
});

describe('backoff', () => {
  it('grows from 250 ms by 1.6 to 5 s, spread by 15 %; to 0.8 s on this machine', () => {
    expect([1, 2, 3, 10].map((n) => backoffMs(n, 'studio.lan', 0.5))).toEqual([250, 400, 640, 5_000]);
    expect([1, 2, 3, 10].map((n) => backoffMs(n, '127.0.0.1', 0.5))).toEqual([250, 400, 640, 800]);
    expect([backoffMs(10, 'studio.lan', 0), backoffMs(10, 'studio.lan', 0.999)]).toEqual([4_250, 5_749]);
  });
});

describe('stream', () => {
  const follow = (...steps: readonly string[]): StreamTrack =>
    steps.reduce((track, step, i) => followStreamEvent(track, `OBS_WEBSOCKET_OUTPUT_${step}`, at(i * 100)), { ...untrackedStream(T0), situation: { kind: 'off' } } as StreamTrack);

  it.each<[string[], object]>([
    [['STARTING'], { kind: 'starting', since: at(0) }],
    [['STARTING', 'STARTED'], { kind: 'live', since: at(100) }],
    [['STARTING', 'STOPPED'], { kind: 'failedToStart', at: at(100) }],
    [['STARTING', 'STARTED', 'STOPPING'], { kind: 'stopping', since: at(200) }],
    [['STARTING', 'STARTED', 'STOPPING', 'STOPPED'], { kind: 'off' }],
    [['STARTING', 'STARTED', 'STOPPED'], { kind: 'off' }],
    [['STARTING', 'STARTED', 'RECONNECTING'], { kind: 'reconnecting', since: at(200), liveSince: at(100) }],
    [['STARTING', 'STARTED', 'RECONNECTING', 'RECONNECTING', 'RECONNECTING'], { kind: 'reconnecting', since: at(200), liveSince: at(100) }],
    [['STARTING', 'STARTED', 'RECONNECTING', 'RECONNECTED'], { kind: 'live', since: at(100) }],
    [['STARTING', 'STARTED', 'RECONNECTING', 'RECONNECTED', 'RECONNECTING'], { kind: 'reconnecting', since: at(400), liveSince: at(100) }],
    [['NEVER_HEARD_OF'], { kind: 'off' }],
  ])('%j', (steps, expected) => {
    expect(follow(...steps).situation).toEqual(expected);
  });

  it('a lost socket is unknown with what it last was, and the on-air clock goes on after the return', () => {
    const lost = followStreamLoss(follow('STARTING', 'STARTED'), at(500));
    expect(lost.situation).toEqual({ kind: 'unknown', since: at(500), last: 'live' });
    const back = followStreamStatus(lost, { active: true, reconnecting: false, durationMs: 3 }, at(900), false);
    expect(back.situation).toEqual({ kind: 'live', since: at(100) });
    const retrying = followStreamStatus(lost, { active: true, reconnecting: true, durationMs: 0 }, at(900), false);
    expect(retrying.situation).toEqual({ kind: 'reconnecting', since: at(900), liveSince: at(100) });
    expect(followStreamStatus(lost, { active: false, reconnecting: false, durationMs: 0 }, at(900), false).situation).toEqual({ kind: 'off' });
  });

  it('a status read while starting says inactive and is not believed, until the start has outlived itself', () => {
    const starting = follow('STARTING');
    const status = { active: false, reconnecting: false, durationMs: 0 };
    expect(followStreamStatus(starting, status, at(200), false)).toBe(starting);
    expect(followStreamStatus(starting, status, at(20_000), true).situation).toEqual({ kind: 'failedToStart', at: at(20_000) });
  });

  it('a start during which OBS froze or vanished has failed when OBS comes back without a stream; any other loss is just off', () => {
    const status = { active: false, reconnecting: false, durationMs: 0 };
    expect(followStreamStatus(followStreamLoss(follow('STARTING'), at(200)), status, at(9_000), false).situation).toEqual({ kind: 'failedToStart', at: at(9_000) });
    expect(followStreamStatus(followStreamLoss(follow('STARTING', 'STARTED', 'STOPPING'), at(400)), status, at(9_000), false).situation).toEqual({ kind: 'off' });
  });

  it('joining a running stream takes its age from OBS', () => {
    expect(followStreamStatus(untrackedStream(T0), { active: true, reconnecting: false, durationMs: 60_000 }, at(0), false).situation).toEqual({ kind: 'live', since: at(-60_000) });
  });
});

describe('recording', () => {
  it('is followed through start, pause, stop, and keeps the file', () => {
    const states: string[] = [];
    let now: RecordSituation = { kind: 'off', lastFile: null };
    for (const step of ['STARTING', 'STARTED', 'PAUSED', 'RESUMED', 'STOPPING', 'STOPPED']) {
      now = followRecordEvent(now, `OBS_WEBSOCKET_OUTPUT_${step}`, step === 'STOPPED' ? '/v/a.mkv' : null, T0);
      states.push(now.kind);
    }
    expect(states).toEqual(['starting', 'recording', 'paused', 'recording', 'stopping', 'off']);
    expect(now).toEqual({ kind: 'off', lastFile: '/v/a.mkv' });
  });
  it('a re-read of "off" keeps the file; a lost socket is unknown', () => {
    const off: RecordSituation = { kind: 'off', lastFile: '/v/a.mkv' };
    expect(followRecordStatus(off, { active: false, paused: false, durationMs: 0 }, T0, false)).toBe(off);
    expect(followRecordLoss({ kind: 'paused', since: T0 }, at(1))).toEqual({ kind: 'unknown', since: at(1), last: 'paused' });
  });
});

describe('a new OBS process', () => {
  it.each([
    ['first look', null, 10, false, false],
    ['counter went down', { frames: 1_000, at: T0 }, 10, false, true],
    ['counter went on', { frames: 1_000, at: T0 }, 1_300, false, false],
    ['frozen for the whole time: port stayed open', { frames: 1_000, at: T0 }, 1_000, false, false],
    ['port was closed and the counter lags far behind', { frames: 5, at: T0 }, 60, true, true],
    ['port was closed (server switched off and on) but OBS ran on', { frames: 1_000, at: T0 }, 1_290, true, false],
  ])('%s', (_, before, frames, portWasClosed, expected) => {
    expect(isNewProcess(before, { frames, at: at(10_000) }, 30, portWasClosed)).toBe(expected);
  });
});

describe('vitals', () => {
  const sample = (ms: number, over: Partial<VitalsSample> = {}): VitalsSample => ({
    at: at(ms), fps: 30.02, cpuPct: 7.4, diskFreeMb: 90_049, renderTotal: ms * 0.03, renderSkipped: 0, streamActive: true, streamTotal: ms * 0.03, streamSkipped: 0, streamBytes: ms * 562.5, congestion: 0.011, ...over,
  });
  it('are deltas over the window: 4500 kbit/s, dropped and skipped shares', () => {
    const window = [sample(0), sample(5_000, { streamSkipped: 15, renderSkipped: 3 })].reduce(pushSample, [] as readonly VitalsSample[]);
    expect(readVitals(window)).toEqual({ fps: 30, cpuPct: 7, droppedPct: 10, skippedRenderPct: 2, kbps: 4_500, congestion: 0.01, diskFreeMb: 90_000 });
  });
  it('a hiccup leaves the screen after ten seconds', () => {
    const samples = Array.from({ length: 14 }, (_, i) => sample(i * 1_000, { streamSkipped: i >= 2 ? 30 : 0 }));
    expect(readVitals(samples.slice(0, 4).reduce(pushSample, [] as readonly VitalsSample[]))?.droppedPct).toBeGreaterThan(0);
    expect(readVitals(samples.reduce(pushSample, [] as readonly VitalsSample[]))?.droppedPct).toBe(0);
  });
  it('counters that start anew start the window anew; offline totals show as 0', () => {
    const window = [sample(5_000), sample(6_000, { streamBytes: 10, streamTotal: 1 })].reduce(pushSample, [] as readonly VitalsSample[]);
    expect(window).toHaveLength(1);
    expect(readVitals([sample(0, { streamActive: false }), sample(1_000, { streamActive: false })])).toMatchObject({ kbps: 0, droppedPct: 0 });
  });
  it('are the same while no shown digit differs', () => {
    const a = readVitals([sample(0), sample(1_000)]);
    expect(areSameVitals(a, readVitals([sample(0), sample(1_000, { cpuPct: 7.3, diskFreeMb: 90_010 })]))).toBe(true);
    expect(areSameVitals(a, readVitals([sample(0), sample(1_000, { cpuPct: 7.6 })]))).toBe(false);
    expect(areSameVitals(a, null)).toBe(false);
  });
});

describe('the command lane', () => {
  it('has one command in flight, in order, and a failing one does not stop it', async () => {
    const lane = new CommandLane(createManualClock());
    const seen: string[] = [];
    const job = (name: string, fails = false) => lane.run(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
    const all = [job('a'), job('b', true), job('c')];
    expect(lane.isBusy).toBe(true);
    await Promise.allSettled(all);
    await Promise.resolve();
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(lane.isBusy).toBe(false);
  });

  it('an urgent command goes before all that wait, and does not wait long for the one on its way', async () => {
    const clock = createManualClock();
    const lane = new CommandLane(clock);
    const seen: string[] = [];
    let answer = (): void => undefined;
    const hanging = lane.run(() => new Promise<void>((resolve) => {
      answer = resolve;
    }));
    const waiting = lane.run(async () => void seen.push('waiting'));
    const urgent = lane.runFirst(async () => void seen.push('urgent'));
    expect(seen).toEqual([]);
    await clock.advance(100);
    await urgent;
    expect(seen).toEqual(['urgent']);
    expect(lane.isBusy).toBe(true);
    answer();
    await Promise.all([hanging, waiting]);
    expect(seen).toEqual(['urgent', 'waiting']);
  });
});

it('no Toggle request anywhere: a toggle of a stale state does the opposite of what was meant', () => {
  const files = globSync(['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}']);
  expect(files.length).toBeGreaterThan(50);
  const request = /['"`](?:Toggle(?:Stream|Record|RecordPause|VirtualCam|ReplayBuffer|Output|InputMute))['"`]/u;
  expect(files.filter((file) => request.test(readFileSync(file, 'utf8')))).toEqual([]);
});
