import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortName } from '../../../../../renderer/console/audience/shortName.ts';

describe('a name in a row takes the room it has there, and no more', () => {
  it.each([
    ['小明', '小明'], ['九个字的名字刚好够', '九个字的名字刚好够'], ['十个字的名字就要截短了', '十个字的名字就要…'], ['a_long_latin_one', 'a_long_latin_one'], ['an_even_longer_latin_name', 'an_even_longer…'], ['👍👍👍👍👍👍👍👍👍👍', '👍👍👍👍👍👍👍👍…'],
  ])('%s is shown as %s', (name, shown) => { expect(shortName(name)).toBe(shown); });

  it('never cuts a character in two, and what is shown is how the name begins', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const shown = shortName(name);
      if (shown !== name) expect(shown.endsWith('…') && name.startsWith(shown.slice(0, -1)) && shown.length <= 32).toBe(true);
      expect(shown.isWellFormed()).toBe(name.isWellFormed());
    }));
  });
});
