import { describe, expect, it } from 'vitest';
import { dbToFader, dbToMul, fadeDb, faderToDb, mulToDb, readMeter } from '#shared/obs/desk/levels.ts';
import { beginListening, listen, mutedTalkers, silentForMs, type Listening } from '#shared/obs/desk/listening.ts';
import { meanLuma, pictureHash, readPgm } from '#shared/obs/desk/picture.ts';
import { instant } from '#shared/time/instant.ts';

describe('levels', () => {
  it('dB is 20 log10 of the amplitude; silence is -100, as OBS answers it', () => {
    expect([mulToDb(1), mulToDb(0.1), mulToDb(0), mulToDb(Number.NaN)]).toEqual([0, -20, -100, -100]);
    expect(dbToMul(-100)).toBe(0);
    expect(dbToMul(6)).toBeCloseTo(1.995, 3);
  });

  it('a fader has silence at its bottom, +6 dB at its top, 0 dB at four fifths, and comes back to where it was', () => {
    expect([dbToFader(-100), dbToFader(6), dbToFader(26)]).toEqual([0, 1, 1]);
    expect(dbToFader(0)).toBeCloseTo(0.794, 3);
    for (const db of [-60, -30, -12.3, 0, 5]) expect(faderToDb(dbToFader(db))).toBeCloseTo(db, 1);
  });

  it('a fade begins where it was, ends exactly where it was meant to, and never turns back, also from and to silence', () => {
    for (const [from, to] of [[0, -100], [-100, 0], [-20, -6], [20, -40]] as const) {
      expect([fadeDb(from, to, 0), fadeDb(from, to, 1), fadeDb(from, to, 7)]).toEqual([from, to, to]);
      const way = Array.from({ length: 41 }, (_each, i) => fadeDb(from, to, i / 40));
      for (let i = 1; i < way.length; i += 1) expect(Math.sign((way[i] ?? 0) - (way[i - 1] ?? 0))).toBe(Math.sign(to - from));
    }
    expect(fadeDb(0, -100, 0.5)).toBeCloseTo(-18.06, 1);
  });

  it('a meter is the loudest of its channels; a muted one still tells what its microphone hears', () => {
    expect(readMeter('clip', [[0.063, 0.091, 0.091], [0.05, 0.1, 0.2]])).toEqual({ name: 'clip', rms: -24, peak: -20, input: -14 });
    expect(readMeter('mic', [[0, 0, 0.089]])).toEqual({ name: 'mic', rms: -100, peak: -100, input: -21 });
    expect(readMeter('idle', [])).toEqual({ name: 'idle', rms: -100, peak: -100, input: -100 });
  });
});

const MUTED = new Set(['mic']);
/** One frame each 50 ms; `voice` = what the muted microphone hears at that moment, dB. */
function hear(ms: number, voice: (t: number) => number, air = -100): Listening {
  let listening = beginListening(instant(0));
  for (let t = 0; t <= ms; t += 50) {
    listening = listen(listening, { now: instant(t), muted: MUTED, levels: [{ name: 'mic', rms: -100, peak: -100, input: voice(t) }, { name: 'bgm', rms: air, peak: air, input: air }] });
  }
  return listening;
}

describe('what is heard', () => {
  it('a muted microphone that is spoken into for more than two seconds is told, with when it began', () => {
    expect(mutedTalkers(hear(2_000, () => -20))).toEqual([]);
    expect(mutedTalkers(hear(2_100, () => -20))).toEqual([{ name: 'mic', since: 0 }]);
  });

  it('breaths between words do not end it, a cough does not begin it', () => {
    expect(mutedTalkers(hear(3_000, (t) => (t % 900 < 500 ? -25 : -80)))).toHaveLength(1);
    expect(mutedTalkers(hear(6_000, (t) => (t % 3_000 < 300 ? -10 : -80)))).toEqual([]);
  });

  it('the alarm stays long enough to be read, then goes', () => {
    expect(mutedTalkers(hear(4_000, (t) => (t < 2_500 ? -20 : -90)))).toHaveLength(1);
    expect(mutedTalkers(hear(6_500, (t) => (t < 2_500 ? -20 : -90)))).toEqual([]);
  });

  it('an input that is not muted never counts, however loud', () => {
    const listening = [0, 1_000, 3_000].reduce((was, t) => listen(was, { now: instant(t), muted: new Set(), levels: [{ name: 'mic', rms: -9, peak: -6, input: -6 }] }), beginListening(instant(0)));
    expect(mutedTalkers(listening)).toEqual([]);
  });

  it('the programme is silent since it was last above -60 dB behind the faders, or since we listen', () => {
    expect(silentForMs(hear(5_000, () => -10))).toBe(5_000);
    expect(silentForMs(hear(5_000, () => -90, -30))).toBe(0);
  });
});

const pgm = (width: number, height: number, pixels: readonly number[], header = `P5\n${width} ${height}\n255\n`): Uint8Array => Uint8Array.from([...new TextEncoder().encode(header), ...pixels]);

describe('the grey picture', () => {
  it('reads what OBS writes: header, one white space, one byte a pixel', () => {
    const grey = readPgm(pgm(2, 2, [0, 32, 64, 255]));
    expect(grey).toMatchObject({ width: 2, height: 2 });
    expect([...(grey?.pixels ?? [])]).toEqual([0, 32, 64, 255]);
    expect(grey === null ? null : meanLuma(grey)).toBe(87.75);
  });

  it('a first pixel that looks like white space is a pixel', () => {
    expect([...(readPgm(pgm(2, 1, [10, 32]))?.pixels ?? [])]).toEqual([10, 32]);
  });

  it.each([
    ['cut short', pgm(2, 2, [1, 2, 3])], ['another format', pgm(1, 1, [1], 'P6\n1 1\n255\n')], ['16 bit', pgm(1, 1, [1, 1], 'P5\n1 1\n65535\n')],
    ['no size', pgm(0, 0, [], 'P5\n\n255\n')], ['nothing', new Uint8Array()],
  ])('%s is no picture', (_what, bytes) => { expect(readPgm(bytes)).toBeNull(); });

  it('the same picture has the same hash, one changed pixel another', () => {
    const hash = (pixels: readonly number[]) => { const grey = readPgm(pgm(2, 2, pixels)); return grey === null ? '' : pictureHash(grey); };
    expect(hash([1, 2, 3, 4])).toBe(hash([1, 2, 3, 4]));
    expect(hash([1, 2, 3, 4])).not.toBe(hash([1, 2, 3, 5]));
    expect(hash([1, 2, 3, 4])).not.toBe(hash([2, 1, 3, 4]));
  });
});
