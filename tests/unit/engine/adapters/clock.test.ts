import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock, type ManualClock } from '#tests/fakes/manualClock.ts';

// The one place where fake timers are right: this is the code that sets real ones.
describe('system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs once at the instant, not before', () => {
    const clock = createSystemClock();
    const ran: number[] = [];
    clock.at(instant(1_003_000), () => ran.push(clock.now()));
    vi.advanceTimersByTime(2_999);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(ran).toEqual([1_003_000]);
  });

  it('an instant that has passed runs at once, but never inside the caller', () => {
    const clock = createSystemClock();
    let ran = 0;
    clock.at(instant(5), () => { ran += 1; });
    expect(ran).toBe(0);
    vi.advanceTimersByTime(0);
    expect(ran).toBe(1);
  });

  it('a wall clock stepped back makes it wait for the instant, not for the span', () => {
    const clock = createSystemClock();
    let ran = 0;
    clock.at(instant(1_003_000), () => { ran += 1; });
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(1_000_000 - 60_000);
    vi.advanceTimersByTime(60_000);
    expect(ran).toBe(0);
    vi.advanceTimersByTime(3_000);
    expect(ran).toBe(1);
  });

  it('a wall clock stepped forward past the instant (sleep) is noticed within half a second', () => {
    const clock = createSystemClock();
    let ran = 0;
    clock.at(instant(1_000_000 + 3_600_000), () => { ran += 1; });
    vi.setSystemTime(1_000_000 + 7_200_000);
    vi.advanceTimersByTime(500);
    expect(ran).toBe(1);
  });

  it('a cancelled timer does not run', () => {
    const clock = createSystemClock();
    let ran = 0;
    const cancel = clock.at(instant(1_002_000), () => { ran += 1; });
    vi.advanceTimersByTime(1_500);
    cancel();
    cancel();
    vi.advanceTimersByTime(10_000);
    expect(ran).toBe(0);
  });

  it('every keeps its beat and can stop itself', () => {
    const clock = createSystemClock();
    const ran: number[] = [];
    const cancel = clock.every(100, () => {
      ran.push(clock.now() - 1_000_000);
      if (ran.length === 3) cancel();
    });
    vi.advanceTimersByTime(1_000);
    expect(ran).toEqual([100, 200, 300]);
  });
});

describe('system clock after a stall', () => {
  it('every runs once for all the beats it missed', async () => {
    const clock = createSystemClock();
    let ran = 0;
    const cancel = clock.every(20, () => { ran += 1; });
    const until = performance.now() + 200;
    // Blocks the thread, as a long synchronous task would.
    while (performance.now() < until);
    await clock.sleep(5);
    cancel();
    expect(ran).toBe(1);
  });
});

describe('manual clock', () => {
  const ranAt = (clock: ManualClock) => {
    const ran: number[] = [];
    return { ran, run: () => ran.push(clock.now()) };
  };

  it('runs what falls due in order, at its own instant', async () => {
    const clock = createManualClock(0);
    const { ran, run } = ranAt(clock);
    clock.at(instant(300), run);
    clock.at(instant(100), run);
    clock.every(250, run);
    await clock.advance(500);
    expect(ran).toEqual([100, 250, 300, 500]);
    expect(clock.now()).toBe(500);
  });

  it('a stall is one run of every, not a burst', async () => {
    const clock = createManualClock(0);
    const { ran, run } = ranAt(clock);
    clock.every(10, run);
    await clock.stall(1_000);
    expect(ran).toEqual([1_000]);
  });

  it('at follows the wall clock, sleep does not', async () => {
    const clock = createManualClock(10_000);
    const { ran, run } = ranAt(clock);
    clock.at(instant(11_000), run);
    let isAwake = false;
    void clock.sleep(1_000).then(() => { isAwake = true; });
    await clock.stepWallTo(5_000);
    await clock.advance(1_000);
    expect(isAwake).toBe(true);
    expect(ran).toEqual([]);
    await clock.stepWallTo(20_000);
    expect(ran).toEqual([20_000]);
    expect(clock.pending()).toBe(0);
  });
});
