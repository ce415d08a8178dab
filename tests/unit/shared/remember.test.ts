import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remember } from '#shared/remember.ts';

it('answers as the function itself, whatever is asked in whatever order; the newest `size` are not made twice', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.string({ maxLength: 1, unit: 'grapheme-ascii' }), { maxLength: 60 }), (size, asked) => {
    const made: string[] = [];
    const ask = remember(size, (text) => { made.push(text); return `<${text}>`; });
    const newest: string[] = [];
    for (const text of asked) {
      const before = made.length;
      expect(ask(text)).toBe(`<${text}>`);
      if (newest.includes(text)) expect(made).toHaveLength(before);
      newest.splice(0, newest.length, text, ...newest.filter((each) => each !== text).slice(0, size - 1));
    }
  }));
});

it('holds at most twice its size: what was asked long ago is made again', () => {
  let made = 0;
  const ask = remember(2, (text) => { made += 1; return text; });
  for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) ask(text);
  expect(made).toBe(6);
});
