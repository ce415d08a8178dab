import { createHash, randomBytes } from 'node:crypto';

export interface Challenge { readonly challenge: string; readonly salt: string }

export const newChallenge = (): Challenge => ({ challenge: randomBytes(32).toString('base64'), salt: randomBytes(32).toString('base64') });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The protocol's answer to a challenge: base64(sha256(base64(sha256(password + salt)) + challenge)). */
export function expectedAnswer(password: string, { challenge, salt }: Challenge): string {
  return sha256(sha256(password + salt) + challenge);
}
