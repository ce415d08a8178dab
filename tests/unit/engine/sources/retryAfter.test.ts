import { expect, it } from 'vitest';
import { retryAfterMs } from '#engine/adapters/sources/common/retryAfter.ts';
import { instant } from '#shared/time/instant.ts';

const NOW = instant(Date.UTC(2026, 2, 8, 12));

it.each([
  ['7', 7_000], [' 90 ', 90_000], ['0', 1_000], ['999999', 600_000], ['Sun, 08 Mar 2026 12:01:00 GMT', 60_000], ['Sun, 08 Mar 2026 11:00:00 GMT', 1_000],
  [undefined, null], ['', null], ['soon', null], ['NaN', null],
])('Retry-After %j is a wait of %j ms', (header, ms) => { expect(retryAfterMs(header, NOW)).toBe(ms); });
