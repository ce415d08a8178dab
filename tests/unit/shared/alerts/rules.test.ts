import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RuleId } from '#shared/alerts/model.ts';
import { openIncidentOf } from '#shared/show/decideAlert.ts';
import { Evening, WELL, type Second } from './evening.ts';

/** A fault, what it must be called, and within how many seconds of its beginning (domain table: the window, and a second for the beat). */
const FAULTS: readonly { readonly rule: RuleId; readonly about: string; readonly within: number; readonly second: Partial<Second>; readonly name: string; readonly before?: (evening: Evening) => unknown }[] = [
  { rule: 'A-01', about: 'P1 reconnecting', within: 4, second: {}, name: 'reconnecting for 3 s', before: (e) => e.reconnecting() },
  { rule: 'A-01', about: 'P0 reconnectLong', within: 11, second: {}, name: 'reconnecting for 10 s', before: (e) => e.reconnecting() },
  { rule: 'A-01', about: 'P0 reconnectStuck', within: 46, second: {}, name: 'reconnecting for 45 s: the wedge', before: (e) => e.reconnecting() },
  { rule: 'A-01', about: 'P0 framesFlat', within: 16, second: { frames: 0 }, name: 'the output says active and not one frame goes out for 15 s' },
  { rule: 'E-03', about: 'P1 viewersReport', within: 1, second: { faultVoices: 5 }, name: 'viewers see nothing and OBS finds nothing wrong: a frozen ingest' },
  { rule: 'A-02', about: 'P2 dropped', within: 10, second: { dropped: 1 }, name: '3 % of frames dropped' },
  { rule: 'A-02', about: 'P0 droppedMany', within: 10, second: { dropped: 3 }, name: '10 % of frames dropped' },
  { rule: 'A-03', about: 'P2 congested', within: 11, second: { congestion: 0.35 }, name: 'congestion 0.35 for 10 s' },
  { rule: 'A-03', about: 'P1 congestedMuch', within: 6, second: { congestion: 0.8 }, name: 'congestion 0.8 for 5 s' },
  { rule: 'A-04', about: 'P1 bitrateLow', within: 12, second: { kbps: 2_700 }, name: 'bitrate at 60 % for 10 s' },
  { rule: 'A-04', about: 'P0 bitrateFloor', within: 6, second: { kbps: 900 }, name: 'bitrate at 20 % for 5 s' },
  { rule: 'A-04', about: 'P0 bitrateLow', within: 12, second: { kbps: 2_700, faultVoices: 5 }, name: 'bitrate at 60 % and viewers say so: one level graver' },
  { rule: 'A-05', about: 'P2 renderLag', within: 10, second: { renderSkipped: 0.5 }, name: '1.7 % of frames not rendered' },
  { rule: 'A-05', about: 'P1 renderLag', within: 10, second: { renderSkipped: 2 }, name: '7 % of frames not rendered' },
  { rule: 'A-05', about: 'P1 encodeLag', within: 10, second: { encodeSkipped: 2 }, name: '7 % of frames not encoded' },
  { rule: 'A-05', about: 'P2 frameTime', within: 11, second: { frameMs: 30 }, name: 'frames take 90 % of their interval' },
  { rule: 'A-06', about: 'P1 silent', within: 9, second: { peakDb: -60 }, name: 'below -50 dBFS for 8 s' },
  { rule: 'A-06', about: 'P0 silentLong', within: 16, second: { peakDb: -96 }, name: 'below -50 dBFS for 15 s' },
  { rule: 'A-06', about: 'P1 clipping', within: 4, second: { peakDb: -0.3 }, name: 'above -1 dBFS for 3 s' },
  { rule: 'A-07', about: 'P0 black', within: 4, second: { luma: 3 }, name: 'black for 3 s' },
  { rule: 'A-07', about: 'P0 frozen', within: 11, second: { hash: 'the same' }, name: 'the same picture for 10 s' },
  { rule: 'A-26', about: 'P2 hostQuiet', within: 31, second: { voice: false }, name: 'nobody speaks for 30 s' },
  { rule: 'A-26', about: 'P0 hostAway', within: 301, second: { voice: false }, name: 'nobody speaks for five minutes' },
  { rule: 'A-08', about: 'P2 diskMinutes', within: 12, second: { diskFreeMb: 700 }, name: 'under 20 minutes of disk' },
  { rule: 'A-08', about: 'P2 diskPlan', within: 12, second: { diskFreeMb: 3_500 }, name: 'the disk does not hold the rest of the plan' },
  { rule: 'A-08', about: 'P2 diskGb', within: 12, second: { diskFreeMb: 9_000, recordKbps: 1_000 }, name: 'under 10 GB of disk' },
  { rule: 'A-08', about: 'P2 cpu', within: 31, second: { cpuPct: 93 }, name: 'processor above 80 % for 30 s' },
  { rule: 'E-01', about: 'P0 obsLostLive', within: 3, second: {}, name: 'OBS vanished while live', before: (e) => e.obsGone() },
  { rule: 'E-02', about: 'P0 showNotWritten', within: 1, second: { storage: { show: false, crowd: true } }, name: 'the show log cannot be written' },
  { rule: 'E-02', about: 'P1 crowdNotWritten', within: 1, second: { storage: { show: true, crowd: false } }, name: 'the crowd file cannot be written' },
];

describe('each fault raises its rule within its window', () => {
  test.each(FAULTS)('$rule $about: $name', ({ rule, about, within, second, before }) => {
    const evening = new Evening().record().pass(70);
    expect(evening.raised, 'nothing before the fault').toBe(0);
    before?.(evening);
    const seconds = evening.secondsUntil(rule, about, within, second);
    expect(seconds, `${rule} ${about}; open: ${evening.open.join(', ')}`).not.toBeNull();
    // And it ends by itself when the fault does.
    if (evening.stage.state.obs.connection.kind !== 'connected') evening.obsBack();
    else if (evening.stage.state.obs.stream.kind === 'reconnecting') evening.live();
    evening.pass(90);
    expect(evening.open).toEqual([]);
  });
});

describe('quiet when OBS is fine', () => {
  it('a healthy hour on air, recorded, raises nothing', () => {
    expect(new Evening().record().pass(3_600).raised).toBe(0);
  });

  it('whatever healthy seconds are like, in any order, none of them raises anything', () => {
    const healthy = fc.record({
      congestion: fc.double({ min: 0, max: 0.25, noNaN: true }), cpuPct: fc.double({ min: 1, max: 70, noNaN: true }), frameMs: fc.double({ min: 1, max: 20, noNaN: true }),
      kbps: fc.integer({ min: 3_600, max: 5_200 }), peakDb: fc.double({ min: -45, max: -2, noNaN: true }), luma: fc.double({ min: 25, max: 250, noNaN: true }), diskFreeMb: fc.integer({ min: 100_000, max: 900_000 }),
      faultVoices: fc.integer({ min: 0, max: 4 }), recordKbps: fc.integer({ min: 2_000, max: 9_000 }),
    });
    fc.assert(fc.property(fc.array(fc.tuple(healthy, fc.integer({ min: 1, max: 20 })), { minLength: 5, maxLength: 40 }), (stretches) => {
      const evening = new Evening().record();
      for (const [second, seconds] of stretches) evening.pass(seconds, second);
      expect(evening.raised).toBe(0);
    }), { numRuns: 60 });
  });

  it('one bad second is not a fault: a hiccup of any figure stays silent', () => {
    for (const second of [{ congestion: 1 }, { kbps: 0 }, { peakDb: -90 }, { luma: 0 }, { cpuPct: 100 }, { frameMs: 60 }, { dropped: 2 }, { answers: false }] as const) {
      const evening = new Evening().record().pass(30).pass(1, second).pass(30);
      expect([second, evening.raised]).toEqual([second, 0]);
    }
  });

  it('silence, black and a still picture are meant in a clip, a break, and where the room says so', () => {
    for (const scene of ['06_VCR', 'BRB', '00_备播']) {
      const evening = new Evening();
      evening.scene = scene;
      expect(evening.pass(60, { peakDb: -96, luma: 2, hash: 'still' }).open).toEqual([]);
    }
    const own = new Evening();
    own.stage.did({ kind: 'setAlertSettings', settings: { calmScenes: ['02_主播近景'] } });
    expect(own.pass(60, { peakDb: -96, luma: 2, hash: 'still' }).open).toEqual([]);
  });

  it('nobody has to speak in a clip or a break, nor where no microphone is named; music alone is not a voice', () => {
    const clip = new Evening();
    clip.scene = '06_VCR';
    expect(clip.pass(400, { voice: false }).open).toEqual([]);
    expect(new Evening().pass(400, { voice: null }).open).toEqual([]);
    expect(new Evening().pass(40, { voice: false, peakDb: -10 }).open).toEqual(['A-26']);
  });

  it('a slide that never moved is not frozen', () => {
    expect(new Evening().pass(120, { hash: 'slide' }).open).toEqual([]);
  });

  it('nothing is judged by figures nobody could take: no meters, no pictures, no answer', () => {
    const evening = new Evening().record().pass(60, { answers: false });
    expect(evening.open).toEqual([]);
  });

  it('off air and in a rehearsal nothing but the disk is worth a word', () => {
    const evening = new Evening();
    evening.stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    evening.pass(60, { peakDb: -96, luma: 0, congestion: 1, kbps: 0, frames: 0 });
    expect(evening.open).toEqual([]);
  });
});

describe('the life of an alert', () => {
  it('a figure on the limit does not flicker: what stands is left only well below it', () => {
    const evening = new Evening().pass(20).pass(12, { congestion: 0.31 });
    expect(evening.about('A-03')).toBe('P2 congested');
    evening.pass(60, { congestion: 0.28 });
    expect(evening.about('A-03')).toBe('P2 congested');
    evening.pass(10, { congestion: 0.1 });
    expect(evening.open).toEqual([]);
  });

  it('standing does not make it graver: the next level is reached by its own limit', () => {
    const evening = new Evening().pass(20).pass(12, { congestion: 0.4 }).pass(20, { congestion: 0.6 });
    expect(evening.about('A-03')).toBe('P2 congested');
  });

  it('what was over a moment ago does not pop up again for two minutes, unless it is grave', () => {
    const evening = new Evening().pass(20).pass(12, { congestion: 0.4 }).pass(20);
    expect([evening.open, evening.raised]).toEqual([[], 1]);
    evening.pass(30, { congestion: 0.4 });
    expect(evening.raised).toBe(1);
    evening.pass(10, { congestion: 0.9 });
    expect(evening.about('A-03')).toBe('P1 congestedMuch');
    const later = new Evening().pass(20).pass(12, { congestion: 0.4 }).pass(140).pass(12, { congestion: 0.4 });
    expect(later.raised).toBe(2);
  });

  it('it grows graver and never milder while it stands', () => {
    const evening = new Evening().pass(20).pass(9, { peakDb: -80 });
    expect(evening.about('A-06')).toBe('P1 silent');
    evening.pass(8, { peakDb: -80 });
    expect(evening.about('A-06')).toBe('P0 silentLong');
    evening.pass(1).pass(9, { peakDb: -80 });
    expect(evening.about('A-06')).toBe('P0 silentLong');
    expect(evening.raised).toBe(1);
  });

  it('OBS gone hides what follows from it, and gives the figures a moment when it is back', () => {
    const evening = new Evening().record().pass(30).obsGone().pass(20);
    expect(evening.open).toEqual(['E-01']);
    evening.obsBack().pass(4, { congestion: 0.9, peakDb: -90 });
    expect(evening.open).toEqual([]);
    evening.pass(40);
    expect([evening.open, evening.raised]).toEqual([[], 1]);
  });

  it('an alert nobody can judge any more is held, and forgotten after five minutes', () => {
    const evening = new Evening().pass(20).pass(12, { congestion: 0.4 });
    evening.pass(200, { answers: false });
    expect(evening.open).toContain('A-03');
    evening.pass(110, { answers: false });
    expect(evening.open).not.toContain('A-03');
  });

  it('after the machine slept, nothing is measured across the hole', () => {
    const evening = new Evening().pass(30).pass(1, { hash: 'x', peakDb: -90, congestion: 0.9 });
    evening.stage.wait(600_000);
    expect(evening.pass(2, { hash: 'x', peakDb: -90, congestion: 0.9 }).open).toEqual([]);
  });

  it('after a restart what stood in the log is neither raised twice nor lost', () => {
    const evening = new Evening().pass(30).reconnecting().pass(12);
    expect(evening.raised).toBe(1);
    evening.memory = { ...evening.memory, window: [], rules: new Map() };
    evening.pass(5);
    expect([evening.open, evening.raised]).toEqual([['A-01'], 1]);
    expect(evening.live().pass(10).open).toEqual([]);
  });

  it('the limits are the room\'s own', () => {
    const evening = new Evening();
    evening.stage.did({ kind: 'setAlertSettings', settings: { thresholds: { congestionWarn: 0.6 } } });
    expect(evening.pass(30, { congestion: 0.5 }).open).toEqual([]);
    expect(WELL.congestion).toBeLessThan(0.1);
  });
});

describe('one card for one trouble', () => {
  const incidents = (evening: Evening) => evening.stage.state.health.incidents.map(({ topic, level, recoveredAt, closed }) => `${level} ${topic}${recoveredAt === null ? '' : ' recovered'}${closed === null ? '' : ' closed'}`);

  it('reconnecting opens it, growing graver and coming back stay on it, a person closes it', () => {
    const evening = new Evening().pass(20).reconnecting().pass(4);
    expect(incidents(evening)).toEqual(['P1 streamLost']);
    evening.pass(10);
    expect(incidents(evening)).toEqual(['P0 streamLost']);
    evening.live().pass(10);
    expect(incidents(evening)).toEqual(['P0 streamLost recovered']);
    evening.reconnecting().pass(4);
    expect(incidents(evening)).toEqual(['P0 streamLost']);
    evening.live().pass(10);
    const id = evening.stage.state.health.incidents[0]?.id ?? '';
    evening.stage.did({ kind: 'closeIncident', incidentId: id, cause: 'router' });
    expect(incidents(evening)).toEqual(['P0 streamLost recovered closed']);
    expect(evening.stage.command({ kind: 'noteIncident', incidentId: id, text: 'late' })).toMatchObject({ ok: false, key: 'incidentClosed' });
  });

  it('when OBS itself turns out to be gone, the card says so: the cause, not a second card', () => {
    const evening = new Evening().pass(20).reconnecting().pass(4).obsGone().pass(4);
    expect(incidents(evening)).toEqual(['P0 obsLost']);
  });

  it('a fault in a rehearsal, or off air, opens no card', () => {
    const evening = new Evening();
    evening.stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    evening.stage.did({ kind: 'endShow', sawOnAir: evening.stage.onAir });
    evening.stage.report({ kind: 'reportAlert', rule: 'A-01', finding: { severity: 'P0', about: 'framesFlat' } });
    expect(incidents(evening)).toEqual([]);
  });

  it('a drill never stands in the way: a real fault gets its own card, and that is the one being worked on', () => {
    const evening = new Evening().pass(20);
    evening.stage.did({ kind: 'openIncident', topic: 'noSound', isDrill: true });
    evening.reconnecting().pass(12);
    expect(incidents(evening)).toEqual(['P3 noSound', 'P0 streamLost']);
    expect(openIncidentOf(evening.stage.state)?.topic).toBe('streamLost');
  });
});
