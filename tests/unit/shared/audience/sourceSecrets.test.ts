import { describe, expect, it } from 'vitest';
import { joinSecrets, splitSecrets } from '#shared/audience/sourceSecrets.ts';

describe('secrets of a source', () => {
  it('one field is stored as it is, several as one text; both come back', () => {
    expect(joinSecrets('youtube', { apiKey: ' key ' })).toBe('key');
    const joined = joinSecrets('bilibiliOpen', { accessKeySecret: 's', identityCode: 'c' });
    expect(splitSecrets('bilibiliOpen', joined)).toEqual({ accessKeySecret: 's', identityCode: 'c' });
    expect(splitSecrets('youtube', 'key')).toEqual({ apiKey: 'key' });
  });
  it('nothing typed is nothing to store; a stored text that is no JSON has no fields', () => {
    expect(joinSecrets('bilibiliWeb', { token: ' ' })).toBeNull();
    expect(joinSecrets('ingest', { token: 'x' })).toBeNull();
    expect(splitSecrets('bilibiliWeb', 'plain')).toEqual({});
    expect(splitSecrets('bilibiliWeb', '[1]')).toEqual({});
    expect(splitSecrets('manual', 'x')).toEqual({});
  });
});
