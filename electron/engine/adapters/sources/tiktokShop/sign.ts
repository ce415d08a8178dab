import { hmacSha256 } from '../../../audience/signature.ts';

/** How TikTok Shop signs what it pushes: HMAC-SHA256 with the app secret over app key and raw body, lower-case hex [F partner docs]. It covers no time. */
export const signPush = (appKey: string, appSecret: string, rawBody: string | Uint8Array): Buffer => hmacSha256(appSecret, appKey, rawBody);

/**
 * How a request to the Open API is signed [D partner.tiktokshop.com, "Sign your API request"]: path, then every query parameter but
 * `sign` and `access_token` as key and value in the order of the keys, then the body, between two app secrets; HMAC-SHA256, hex.
 */
export function signApiRequest(appSecret: string, path: string, query: Readonly<Record<string, string>>, body = ''): string {
  const parameters = Object.keys(query).filter((key) => key !== 'sign' && key !== 'access_token').toSorted().map((key) => `${key}${query[key] ?? ''}`).join('');
  return hmacSha256(appSecret, `${appSecret}${path}${parameters}${body}${appSecret}`).toString('hex');
}
