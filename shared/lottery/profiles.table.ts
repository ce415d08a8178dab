import type { ProfileId } from './draft.ts';

/**
 * What a platform makes of draws (domain table, section 5). `random`: our own draw is allowed, only the platform's tool is, or only cueing it.
 * `oneAtATime`: no second one while one is open. `maxItemMinor`: limit of one prize in the platform's currency.
 */
export interface PlatformProfile {
  readonly random: 'allow' | 'official_only' | 'deny';
  readonly oneAtATime: boolean;
  readonly purchaseGated: 'allow' | 'deny';
  readonly followGated: 'allow' | 'deny';
  readonly maxItem: { readonly minor: number; readonly currency: string } | null;
  readonly noCash: boolean;
  readonly needsOfficialRules: boolean;
  readonly us: boolean;
  /** Winners have so long to claim at least and at most, hours; null = as one likes. */
  readonly claimHours: number | null;
  readonly keyword: 'any' | 'noEmoji';
  /** By how much a watching time that is asked for has to be shorter than the draw, ms; null = nothing is said of it. */
  readonly watchSlackMs: number | null;
}
const FREE: PlatformProfile = { random: 'allow', oneAtATime: false, purchaseGated: 'allow', followGated: 'allow', maxItem: null, noCash: false, needsOfficialRules: false, us: false, claimHours: null, keyword: 'any', watchSlackMs: null };
const CHINA: PlatformProfile = { ...FREE, random: 'official_only', oneAtATime: true, followGated: 'deny' };

export const PROFILES: Readonly<Record<ProfileId, PlatformProfile>> = {
  douyin: CHINA, kuaishou: CHINA, taobao: CHINA, weixin: CHINA,
  tiktokUs: { ...FREE, random: 'deny', oneAtATime: true, purchaseGated: 'deny', maxItem: { minor: 49_999, currency: 'USD' }, noCash: true, us: true, claimHours: 48, keyword: 'noEmoji', watchSlackMs: 120_000 },
  tiktokTh: { ...FREE, random: 'deny', oneAtATime: true }, tiktokVn: { ...FREE, random: 'deny', oneAtATime: true },
  youtube: { ...FREE, purchaseGated: 'deny', needsOfficialRules: true },
  twitch: { ...FREE, purchaseGated: 'deny', us: true },
  bilibili: FREE,
  own: FREE,
};
