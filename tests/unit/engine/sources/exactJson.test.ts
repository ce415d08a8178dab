import { describe, expect, it } from 'vitest';
import { parseExactJson } from '#engine/adapters/sources/exactJson.ts';

describe('JSON with long ids', () => {
  it('keeps every digit of an integer beyond 2^53, and numbers that fit as numbers', () => {
    expect(parseExactJson('{"id":9223372036854775807,"n":[-9223372036854775808,9007199254740991,1.5,1e3],"t":"9223372036854775807"}'))
      .toEqual({ id: '9223372036854775807', n: ['-9223372036854775808', 9_007_199_254_740_991, 1.5, 1_000], t: '9223372036854775807' });
  });

  it('leaves out a length that is no number: comparing it would throw', () => {
    expect(parseExactJson('{"text":{"length":{"toString":null}},"length":3,"list":[1]}')).toEqual({ text: {}, length: 3, list: [1] });
  });

  it('throws on what is no JSON, like JSON.parse', () => {
    expect(() => parseExactJson('{"id":')).toThrow(SyntaxError);
  });
});
