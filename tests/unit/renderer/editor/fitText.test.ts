import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFitText } from '../../../../renderer/editor/grid/fitText.ts';

/** Han as wide as its size, all else half of it; the ellipsis too. */
const measure = (text: string): number => Array.from(text).reduce((sum, char) => sum + (/[\u2e80-\u9fff]/u.test(char) ? 10 : 5), 0);

describe('cutting a text to the width of a cell', () => {
  const fit = makeFitText(measure);

  it('leaves what fits, to the last pixel', () => {
    expect(fit('开场白', 30)).toBe('开场白');
    expect(fit('20:00', 25)).toBe('20:00');
    expect(fit('', 0)).toBe('');
  });

  it.each([['开场白开场白', 30, '开场…'], ['warm welcome', 35, 'warm w…'], ['warm welcome', 30, 'warm…'], ['开场', 4, '…']] as const)('cuts «%s» to %i px as «%s», the ellipsis included', (text, width, cut) => {
    expect(fit(text, width)).toBe(cut);
  });

  it('never shows more than fits, unless the ellipsis alone does not, and always begins as the text does', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '开', ' ', '1', '。') }), fc.integer({ min: 5, max: 300 }), (text, width) => {
      const shown = fit(text, width);
      expect(measure(shown)).toBeLessThanOrEqual(width);
      expect(text.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      if (measure(text) <= width) expect(shown).toBe(text);
    }));
  });

  it('cuts no character apart that is written as several', () => {
    const family = '👩‍👩‍👧';
    for (let width = 5; width < 60; width += 1) {
      const shown = fit(`${family}é开👍🏽开场`, width).replace(/…$/u, '');
      expect(['', family, `${family}é`, `${family}é开`, `${family}é开👍🏽`, `${family}é开👍🏽开`, `${family}é开👍🏽开场`]).toContain(shown);
    }
  });

  it('measures each character once, Han as one', () => {
    let asked = 0;
    const counting = makeFitText((text) => { asked += 1; return measure(text); });
    for (let round = 0; round < 50; round += 1) counting('一二三四五六七八 aaa', 1_000);
    expect(asked).toBe(4);
  });
});
