import type { SourceConfig, SourceKind } from '../audience/source.ts';

/** Whose ids a source carries, in lower case as it stands in the keys of entrants: two interfaces that name people differently are two. */
const PLATFORMS: Readonly<Partial<Record<SourceKind, string>>> = {
  bilibiliOpen: 'bilibili-open', bilibiliWeb: 'bilibili', douyinGrab: 'douyin', douyinPush: 'douyin-open', tiktokBridge: 'tiktok', twitchIrc: 'twitch', twitchEventSub: 'twitch', youtube: 'youtube',
};
/** A feed of unknown origin is its own platform, by its id. */
export const platformOf = ({ kind, id }: Pick<SourceConfig, 'kind' | 'id'>): string => PLATFORMS[kind] ?? id.toLowerCase();
