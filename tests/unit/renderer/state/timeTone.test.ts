import { describe, expect, it } from 'vitest';
import { duration } from '#shared/time/instant.ts';
import { timeTone, toneCrossed, warnFrom } from '../../../../renderer/state/timeTone.ts';

const room = (warnMs: number, dangerMs: number) => ({ warnMs: duration(warnMs), dangerMs: duration(dangerMs) });

describe('the tone of the time left', () => {
  it('follows the room\'s thresholds', () => {
    const wide = room(120_000, 10_000);
    expect([120_001, 120_000, 10_001, 10_000, -1].map((ms) => timeTone(ms, 600_000, wide))).toEqual(['calm', 'warn', 'warn', 'danger', 'danger']);
  });
  it('a short row is in warning for at most half of its length', () => {
    expect(warnFrom(40_000, room(60_000, 0))).toBe(20_000);
    expect(timeTone(21_000, 40_000, room(60_000, 0))).toBe('calm');
  });
  it('danger may begin only some time after the end', () => {
    expect([0, -4_999, -5_000].map((ms) => timeTone(ms, 600_000, room(60_000, -5_000)))).toEqual(['warn', 'warn', 'danger']);
  });
  it('danger earlier than warning wins', () => {
    expect(timeTone(30_000, 600_000, room(10_000, 30_000))).toBe('danger');
  });
});

describe('the moment at which a warning sounds', () => {
  it('is a graver tone of the same run, once', () => {
    expect(toneCrossed({ runId: 'a', tone: 'calm' }, { runId: 'a', tone: 'warn' })).toBe('warn');
    expect(toneCrossed({ runId: 'a', tone: 'warn' }, { runId: 'a', tone: 'warn' })).toBeNull();
    expect(toneCrossed({ runId: 'a', tone: 'warn' }, { runId: 'a', tone: 'danger' })).toBe('danger');
  });
  it('is not the take of a row that begins short, not a page just opened, and not time that was added', () => {
    expect(toneCrossed({ runId: 'a', tone: 'calm' }, { runId: 'b', tone: 'warn' })).toBeNull();
    expect(toneCrossed(null, { runId: 'a', tone: 'danger' })).toBeNull();
    expect(toneCrossed({ runId: 'a', tone: 'danger' }, { runId: 'a', tone: 'warn' })).toBeNull();
  });
});
