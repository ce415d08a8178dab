import { clip } from '../clip.ts';
import { MAX_COMMENT } from './event.ts';

const MASK = '***';

/** A viewer's name as people outside the control room may see it: its first character and `***`; one of a single character is hidden whole. */
export function maskName(name: string): string {
  const [first, second] = name.trim();
  if (first !== undefined && second === undefined) return '*';
  return `${first ?? ''}${MASK}`;
}

/** Names stand inside comments too ("@小明 来了"): every mention is masked like a name. */
export const maskMentions = (text: string): string => text.replaceAll(/@([\p{L}\p{N}_]+)/gu, (_whole, name: string) => `@${maskName(name)}`);

/** Mainland mobile numbers keep three digits at either end; longer numbers (identity card, bank card, parcel) keep nothing. */
export const maskNumbers = (text: string): string => text
  .replaceAll(/(?<!\d)(1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)/gu, '$1****$2')
  .replaceAll(/(?<![\d*])\d(?:[ -]?\d){11,18}[\dXx]?(?![\d*])/gu, '******');

/** What somebody wrote, as it may stand on a screen that viewers or the host see. Mentions grow as they are masked; a comment stays within its bound. */
export const maskText = (text: string): string => clip(maskNumbers(maskMentions(text)), MAX_COMMENT);
