import { describe, expect, it } from 'vitest';
import { itemSchema } from '#shared/runsheet/item.ts';
import type { Run } from '#shared/show/state.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { countdownDigits, timeLeft } from '../../../../renderer/prompter/timeLeft.ts';

const takenAt = instant(1_800_000_000_000);
const item = itemSchema.parse({ id: 'i1', cue: '01', phase: 'product', title: { zh: '面霜', en: '' }, start: { kind: 'linked' }, durationMs: 600_000, minDurationMs: 300_000, flex: 'flex', talkingPoints: {} });
const run = (change: Partial<Run> = {}): Run => ({
  id: 'run-1' as Run['id'], item, how: 'next', takenAt, plannedStart: takenAt, endsAt: null, loopPass: null, addedMs: duration(0), pausedMs: duration(0), clock: { kind: 'running' }, scene: { kind: 'none' }, ...change,
});
const at = (ms: number) => instant(takenAt + ms);
const room = { warnMs: duration(60_000), dangerMs: duration(0) };

describe('time left on the prompter', () => {
  it('counts added and paused time', () => {
    expect(timeLeft(run({ addedMs: duration(60_000), pausedMs: duration(5_000) }), at(100_000), room).ms).toBe(565_000);
  });
  it('says "wrap up" from the room\'s warning on, or in the last half of a short item', () => {
    expect(timeLeft(run(), at(539_000), room).phase).toBe('plenty');
    expect(timeLeft(run(), at(540_000), room).phase).toBe('closing');
    const short = run({ item: { ...item, durationMs: duration(100_000) } });
    expect(timeLeft(short, at(49_000), room).phase).toBe('plenty');
    expect(timeLeft(short, at(51_000), room).phase).toBe('closing');
  });
  it('says "over" only once the time is used up', () => {
    expect(timeLeft(run(), at(599_999), room).phase).toBe('closing');
    expect(timeLeft(run(), at(600_000), room).phase).toBe('over');
  });
  it('stands still while the clock is held', () => {
    const held = run({ clock: { kind: 'held', since: at(100_000) } });
    expect(timeLeft(held, at(100_000), room).ms).toBe(500_000);
    expect(timeLeft(held, at(900_000), room)).toMatchObject({ ms: 500_000, held: true });
  });
});

describe('countdown digits', () => {
  it.each([[151_000, '02:31'], [150_001, '02:31'], [0, '00:00'], [-1, '00:00'], [-1_000, '00:01'], [-61_500, '01:01'], [3_751_000, '1:02:31']])('%i ms reads %s', (ms, digits) => {
    expect(countdownDigits(ms)).toBe(digits);
  });
});
