import { describe, expect, it } from 'vitest';
import { formatAir, formatClock, formatCountdown, formatLength, formatMoney, formatOffset, formatSpan } from '../../../../renderer/ui/numberFormat.ts';

describe('figures on screen', () => {
  it('a countdown reads 00:00 only when it is over, and overtime starts from there', () => {
    expect([61_000, 60_001, 1, 0, -999, -1_000].map(formatCountdown)).toEqual(['01:01', '01:01', '00:01', '00:00', '00:00', '00:01']);
  });
  it('an offset always carries its sign: + is behind', () => {
    expect([250_000, -30_000, 400, -400].map(formatOffset)).toEqual(['+04:10', '−00:30', '±00:00', '±00:00']);
  });
  it('spans grow to hours, lengths are short, air time keeps its width', () => {
    expect(formatSpan(3_725_000)).toBe('1:02:05');
    expect([180_000, 600_000, 3_720_000].map(formatLength)).toEqual(['3:00', '10:00', '1:02:00']);
    expect(formatAir(3_753_000)).toBe('01:02:33');
    expect(formatAir(-5)).toBe('00:00:00');
  });
  it('the clock is the show\'s, not the machine\'s', () => {
    const at = Date.UTC(2026, 10, 22, 16, 5, 7);
    expect(formatClock(at, 'Asia/Shanghai', true)).toBe('00:05:07');
    expect(formatClock(at, 'America/New_York')).toBe('11:05');
  });
  it('money shows decimals only when there are any, in the currency\'s own units', () => {
    expect(formatMoney(12_900, 'CNY', 'zh-CN')).toBe('¥129');
    expect(formatMoney(990, 'CNY', 'zh-CN')).toBe('¥9.90');
    expect(formatMoney(1_200, 'JPY', 'en')).toBe('¥1,200');
  });
});
