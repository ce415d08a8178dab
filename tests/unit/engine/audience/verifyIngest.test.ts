import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyIngest, WINDOW_MS } from '#engine/audience/ingest/verifyIngest.ts';
import { hmacSha256, isSameDigest } from '#engine/audience/signature.ts';
import { instant } from '#shared/time/instant.ts';

const NOW = instant(1_772_971_200_000);
const sign = (timestamp: string, body: string, secret = 's3cret'): string => `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
const verify = (timestamp: string, body: string, signature = sign(timestamp, body)) => verifyIngest('s3cret', { timestamp, body, signature }, NOW);

describe('ingest signature', () => {
  it('is the documented one: hex HMAC-SHA256 over timestamp, dot, raw body', () => {
    // Made with: printf '%s' '1772971200000.{"events":[]}' | openssl dgst -sha256 -hmac s3cret
    expect(sign('1772971200000', '{"events":[]}')).toBe('sha256=1437a0460715ec5d83be6842a85b6fd31c736d862eb91a0e471f1055cea353a0');
    expect(verify(String(NOW), '{"events":[]}').ok).toBe(true);
    expect(verify(String(NOW), '{"events":[]}', `sha256=${sign(String(NOW), '{"events":[]}').slice(7).toUpperCase()}`).ok).toBe(true);
  });

  it.each([['another body', sign(String(NOW), '{}x')], ['another timestamp', sign(String(NOW + 1), '{}')], ['another secret', sign(String(NOW), '{}', 'other')], ['nothing', ''], ['no prefix', sign(String(NOW), '{}').slice(7)], ['short', 'sha256=abcd'], ['not hex', `sha256=${'z'.repeat(64)}`], ['too long', `${sign(String(NOW), '{}')}00`]])(
    '%s is a bad signature', (_what, signature) => {
      expect(verify(String(NOW), '{}', signature)).toMatchObject({ ok: false, failure: { key: 'badSignature' } });
    });

  it.each([[WINDOW_MS, true], [-WINDOW_MS, true], [WINDOW_MS + 1, false], [-WINDOW_MS - 1, false]])('%d ms off the engine\'s clock: taken %s', (off, taken) => {
    const result = verify(String(NOW + off), '{}');
    expect(result.ok).toBe(taken);
    if (!result.ok) expect(result.failure).toEqual({ key: 'timestampOutOfWindow', params: { windowMs: WINDOW_MS, engineNow: NOW } });
  });

  it.each(['', '-1', '1e12', '1772971200000.5', ' 1772971200000', '99999999999999999999'])('timestamp %j is none, even when signed', (timestamp) => {
    expect(verify(timestamp, '{}')).toMatchObject({ ok: false, failure: { key: 'timestampOutOfWindow' } });
  });

  it('compares base64 whole: no truncated or padded form passes', () => {
    const digest = hmacSha256('k', 'body');
    const text = digest.toString('base64');
    expect(isSameDigest(digest, text, 'base64')).toBe(true);
    for (const wrong of [text.slice(0, -1), `${text}=`, text.slice(4), '', text.replace(/^./u, (c) => (c === 'A' ? 'B' : 'A'))]) expect(isSameDigest(digest, wrong, 'base64')).toBe(false);
  });
});
