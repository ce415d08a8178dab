import { describe, expect, it } from 'vitest';
import { replayInstant } from '#shared/replay/replay.ts';
import { createShowTape } from '#shared/replay/showTape.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';

const opened = { kind: 'sessionOpened', sessionId: 's' as never, title: 'T' } as const;
const note = (seq: number, at: number): StoredEvent => ({ seq, at: instant(at), actor: { kind: 'engine' }, event: seq === 1 ? opened : { kind: 'roomSet', currency: 'CNY', minTakeSpanMs: seq as never, warnMs: seq as never, dangerMs: 0 as never } });

describe('the tape of a session', () => {
  const events = Array.from({ length: 1_500 }, (_value, index) => note(index + 1, 1_000 + index * 10));
  const tape = createShowTape(events);
  const byHand = (at: number) => events.filter((stored) => stored.at <= at).reduce(evolve, initialState());

  it('wound to any instant, in any order, it is the fold of what was stored by then', () => {
    for (const at of [0, 1_000, 16_000, 999, 5_005, 15_990, 4_999, 5_000, 20_000, 1_005]) expect(tape.at(instant(at)).state).toEqual(byHand(at));
  });

  it('going on from a place gives the very events in between, and the place winding there would give', () => {
    const place = tape.at(instant(2_000));
    const { events: between, place: next } = tape.onTo(place, instant(2_040));
    expect(between.map(({ seq }) => seq)).toEqual([102, 103, 104, 105]);
    expect(next).toEqual(tape.at(instant(2_040)));
    expect(tape.onTo(next, instant(2_000)).events).toEqual([]);
  });

  it('a clock that was set back keeps the order of the log', () => {
    const back = createShowTape([note(1, 1_000), note(2, 2_000), note(3, 1_500), note(4, 2_500)]);
    expect([back.at(instant(1_600)).seq, back.at(instant(2_000)).seq, back.at(instant(2_500)).seq]).toEqual([1, 3, 4]);
  });
});

describe('the clock of a replay', () => {
  it('runs at its speed from where it was started, stands while paused, and stops at the end', () => {
    const until = instant(100_000);
    expect(replayInstant({ kind: 'playing', at: instant(10_000), since: instant(500_000), speed: 10 }, 503_000, until)).toBe(40_000);
    expect(replayInstant({ kind: 'playing', at: instant(10_000), since: instant(500_000), speed: 20 }, 600_000, until)).toBe(until);
    expect(replayInstant({ kind: 'playing', at: instant(10_000), since: instant(500_000), speed: 20 }, 499_000, until)).toBe(10_000);
    expect(replayInstant({ kind: 'paused', at: instant(7), speed: 5 }, 600_000, until)).toBe(7);
  });
});
