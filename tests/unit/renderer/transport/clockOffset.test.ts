import { describe, expect, it } from 'vitest';
import { addSample, bestEstimate, type ClockSample } from '../../../../renderer/transport/clockOffset.ts';

const sample = (sentAt: number, roundTrip: number, offset: number, skew = 0.5): ClockSample => ({ sentAt, gotAt: sentAt + roundTrip, engineNow: sentAt + roundTrip * skew + offset });

describe('clock offset', () => {
  it('takes the sample with the shortest round trip', () => {
    const samples = [sample(0, 80, 1_000, 0.9), sample(100, 4, 1_000), sample(200, 60, 1_000, 0.1)];
    expect(bestEstimate(samples)).toEqual({ offset: 1_000, error: 2 });
  });

  it('throws away what was measured before the clock was stepped by an hour', () => {
    const before = [sample(0, 2, 1_000), sample(10, 2, 1_000)];
    const kept = addSample(before, sample(20, 6, 3_601_000));
    expect(kept).toHaveLength(1);
    expect(bestEstimate(kept)?.offset).toBe(3_601_000);
  });

  it('keeps samples whose round trips explain the difference', () => {
    expect(addSample([sample(0, 100, 1_000, 0.9)], sample(200, 2, 1_000))).toHaveLength(2);
  });
});
