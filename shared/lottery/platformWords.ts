/** What people call platforms, and how the keys of entrants name them. */
const PLATFORM_WORDS: readonly (readonly [string, RegExp])[] = [
  ['douyin', /^(?:抖音|douyin)$/iu], ['kuaishou', /^(?:快手|kuaishou)$/iu], ['taobao', /^(?:淘宝|淘宝直播|taobao)$/iu], ['weixin', /^(?:视频号|微信|weixin|wechat)$/iu], ['bilibili', /^(?:b站|哔哩哔哩|bilibili)$/iu],
  ['tiktok', /^tiktok$/iu], ['youtube', /^youtube$/iu], ['twitch', /^twitch$/iu], ['own', /^(?:自有|本店|own)$/iu],
];

/** The platform somebody means; null = none that is known by a word. */
export const knownPlatform = (text: string): string | null => PLATFORM_WORDS.find(([, pattern]) => pattern.test(text.normalize('NFKC').trim()))?.[0] ?? null;

/** The ways a typed platform can stand in keys: as typed, in lower case, and as the word for it means. */
export const platformNames = (typed: string): readonly string[] => [...new Set([typed, typed.trim().toLowerCase(), knownPlatform(typed) ?? typed])];
