import { describe, expect, it } from 'vitest';
import { createDeltaRing } from '#engine/adapters/hub/deltaRing.ts';
import { authoritiesOf } from '#engine/adapters/hub/guards.ts';
import { lanAddresses } from '#engine/adapters/hub/lan.ts';
import { createRateLimits } from '#engine/adapters/hub/rateLimits.ts';
import { hashToken, isSameHash, newToken } from '#engine/adapters/hub/tokens.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

const stored = (seq: number): StoredEvent => ({ seq, at: instant(seq), actor: { kind: 'engine' }, event: { kind: 'showHeld', runId: 'r' as never } });

describe('the delta ring', () => {
  it('answers from what it holds, and says so when it does not reach back', () => {
    const ring = createDeltaRing(10);
    expect(ring.after(0)).toBeNull();
    for (let seq = 5; seq <= 100; seq += 1) ring.push([stored(seq)]);
    expect(ring.after(100)).toEqual([]);
    expect(ring.after(95)?.map((entry) => entry.seq)).toEqual([96, 97, 98, 99, 100]);
    expect(ring.after(4)).toBeNull();
    expect(ring.after(90)).not.toBeNull();
  });
});

describe('rate limits', () => {
  it('what is known only when it has come puts the bucket in debt, and the next one waits until that is paid', async () => {
    const clock = createManualClock();
    const limits = createRateLimits(clock);
    const bytes = { perSecond: 100, burst: 200 };
    expect([limits.take('a', bytes, 0), limits.take('a', bytes, 500), limits.take('a', bytes, 0)]).toEqual([0, 0, 3_010]);
    await clock.advance(3_010);
    expect(limits.take('a', bytes, 0)).toBe(0);
  });

  it('refills by time, never above the burst; the answer says how long to wait', async () => {
    const clock = createManualClock();
    const limits = createRateLimits(clock);
    const limit = { perSecond: 10, burst: 3 };
    expect([1, 2, 3, 4].map(() => limits.take('a', limit))).toEqual([0, 0, 0, 100]);
    expect(limits.take('b', limit)).toBe(0);
    await clock.advance(100);
    expect([limits.take('a', limit), limits.take('a', limit)]).toEqual([0, 100]);
    await clock.advance(60_000);
    expect([1, 2, 3, 4].map(() => limits.take('a', limit))).toEqual([0, 0, 0, 100]);
    await clock.stepWallTo(clock.now() - 3_600_000);
    expect(limits.take('a', limit)).toBe(100);
    await clock.advance(100);
    expect(limits.take('a', limit)).toBe(0);
  });
});

describe('addresses', () => {
  it('the LAN is every outward IPv4 address once, without the self-assigned', () => {
    const entry = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => ({ address, internal, family, netmask: '', mac: '', cidr: null, ...(family === 'IPv6' ? { scopeid: 0 } : {}) }) as never;
    expect(lanAddresses({ lo: [entry('127.0.0.1', true)], eth: [entry('192.168.1.5'), entry('fe80::1', false, 'IPv6')], wifi: [entry('169.254.3.3'), entry('192.168.1.5')] })).toEqual(['192.168.1.5']);
  });

  it('loopback answers to its number and to localhost, a LAN address to its number only', () => {
    expect(authoritiesOf('127.0.0.1', 80)).toEqual(['127.0.0.1:80', 'localhost:80']);
    expect(authoritiesOf('192.168.1.5', 4_000)).toEqual(['192.168.1.5:4000']);
  });
});

describe('tokens', () => {
  it('are 32 random bytes; only equal ones have the same hash', () => {
    const [a, b] = [newToken(), newToken()];
    expect(Buffer.from(a, 'base64url')).toHaveLength(32);
    expect([isSameHash(hashToken(a), hashToken(a)), isSameHash(hashToken(a), hashToken(b)), isSameHash(hashToken(a), ''), isSameHash('', 'zz')]).toEqual([true, false, false, true]);
  });
});
