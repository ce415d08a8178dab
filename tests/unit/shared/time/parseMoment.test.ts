import { describe, expect, it } from 'vitest';
import { instant } from '#shared/time/instant.ts';
import { parseMoment } from '#shared/time/parseMoment.ts';

const NOW = instant(Date.UTC(2026, 2, 8, 12));

describe('moments a stranger sent', () => {
  it.each([
    ['2026-03-08T20:00:00+08:00', Number(NOW)], ['2026-03-08T12:00:00Z', Number(NOW)], ['2026-03-08T12:00:00.250Z', NOW + 250], [Number(NOW), Number(NOW)], ['2026-03-09T11:59:59Z', NOW + 86_399_000],
  ])('%s is read', (raw, at) => {
    expect(parseMoment(raw, NOW)).toEqual({ ok: true, value: at });
  });

  it.each([
    ['2026-03-08T20:00:00', 'withoutZone'], ['2026-03-08', 'withoutZone'], [1_772_971_200, 'looksLikeSeconds'], ['yesterday', 'notAMoment'], ['', 'notAMoment'], [Number.NaN, 'notAMoment'], [1.5e12 + 0.5, 'notAMoment'],
    ['1999-12-31T23:59:59Z', 'tooOld'], [-5, 'tooOld'], [0, 'tooOld'], [NOW + 86_400_001, 'inTheFuture'], [9e15, 'inTheFuture'],
  ])('%s is refused: %s', (raw, failure) => {
    expect(parseMoment(raw, NOW)).toEqual({ ok: false, failure });
  });
});
