import { z } from 'zod';
import { PUSHED_KINDS, sourceConfigSchema, type SourceConfig } from '../audience/source.ts';
import type { SourceId } from '../ids.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

/** Platforms a training can have: those whose other end is built in (electron/engine/simulator), true to the wire. */
export const TRAINING_PLATFORMS = ['bilibiliOpen', 'bilibiliWeb', 'douyinGrab', 'douyinPush', 'tiktokBridge', 'twitchIrc', 'twitchEventSub', 'youtube', 'obaTool', 'ingest'] as const;
export const trainingPlatformSchema = z.enum(TRAINING_PLATFORMS);
export type TrainingPlatform = z.infer<typeof trainingPlatformSchema>;

/** Does this platform tell who comes in? Twitch and YouTube never do. */
export const tellsArrivals = (platform: TrainingPlatform): boolean => platform !== 'twitchIrc' && platform !== 'twitchEventSub' && platform !== 'youtube';

/** How busy the crowd is. */
export const CROWD_PROFILES = ['quiet', 'normal', 'burst', 'salePeak'] as const;
export const crowdProfileSchema = z.enum(CROWD_PROFILES);
export type CrowdProfile = z.infer<typeof crowdProfileSchema>;

/** What can go wrong, or get out of hand. */
export const TRAINING_FAULTS = ['gap', 'rateLimited', 'feedDeath', 'silence', 'duplicateStorm', 'burst', 'repeatedQuestion', 'negativeWave', 'botJoins'] as const;
export const trainingFaultSchema = z.enum(TRAINING_FAULTS);
export type TrainingFault = z.infer<typeof trainingFaultSchema>;

/** `of`: a feed, or the crowd as a whole. `ms`: it ends by itself after so long; null = when a person ends it. */
export const FAULTS: Readonly<Record<TrainingFault, { readonly of: 'feed' | 'crowd'; readonly ms: number | null }>> = {
  gap: { of: 'feed', ms: 15_000 }, rateLimited: { of: 'feed', ms: 45_000 }, feedDeath: { of: 'feed', ms: null }, silence: { of: 'feed', ms: 90_000 }, duplicateStorm: { of: 'feed', ms: 20_000 },
  burst: { of: 'crowd', ms: 60_000 }, repeatedQuestion: { of: 'crowd', ms: 45_000 }, negativeWave: { of: 'crowd', ms: 90_000 }, botJoins: { of: 'crowd', ms: 120_000 },
};

/** What can happen to a feed that is pushed to us: it has no connection that could be cut or refused and come back by itself. */
const OF_PUSHED: readonly TrainingFault[] = ['feedDeath', 'silence', 'duplicateStorm'];

/** Does the fault mean something there? `platform` null = the crowd as a whole; with no platform at all the crowd is its own feed. */
export function faultFits(platforms: readonly TrainingPlatform[], fault: TrainingFault, platform: TrainingPlatform | null): boolean {
  if (FAULTS[fault].of === 'crowd') return platform === null && (fault !== 'botJoins' || platforms.length === 0 || platforms.some(tellsArrivals));
  return platform !== null && platforms.includes(platform) && (!PUSHED_KINDS.has(platform) || OF_PUSHED.includes(fault));
}

/** One fault that was set off. `platform` null = the crowd as a whole. */
export const activeFaultSchema = z.object({ fault: trainingFaultSchema, platform: trainingPlatformSchema.nullable(), since: instantSchema, until: instantSchema.nullable() });
export type ActiveFault = z.infer<typeof activeFaultSchema>;

/** A training with simulated platforms on the real desk, in a session of its own. */
export interface TrainingState { readonly startedAt: Instant; readonly platforms: readonly TrainingPlatform[]; readonly profile: CrowdProfile; readonly faults: readonly ActiveFault[] }

/** Faults at work at `now`. */
export const faultsAt = ({ faults }: TrainingState, now: number): readonly ActiveFault[] => faults.filter(({ until }) => until === null || until > now);

/** Ids of simulated sources begin with this; no other source may. */
const PREFIX = 'training-';
export const isTrainingSource = (id: string): boolean => id.startsWith(PREFIX);
export const trainingSourceId = (platform: TrainingPlatform | 'shop'): SourceId => `${PREFIX}${platform}` as SourceId;

const NAMES: Readonly<Record<TrainingPlatform | 'shop', string>> = {
  bilibiliOpen: '模拟 B站开放平台 · Bilibili open-live', bilibiliWeb: '模拟 Bilibili', douyinGrab: '模拟抖音 · Douyin', douyinPush: '模拟抖音官方推送 · Douyin push', tiktokBridge: '模拟 TikTok', twitchIrc: '模拟 Twitch', twitchEventSub: '模拟 Twitch EventSub', youtube: '模拟 YouTube',
  obaTool: '模拟卖家台 · Seller console', ingest: '模拟自建接入 · Ingest', shop: '模拟观众 · Simulated',
};
/** Where nothing listens: the engine puts the address of the simulated platform in its place when it connects. */
const NO_SOCKET = 'ws://127.0.0.1:9';
const NO_API = 'http://127.0.0.1:9';
const FIELDS: Readonly<Record<TrainingPlatform, Readonly<Record<string, unknown>>>> = {
  bilibiliOpen: { appId: '101', accessKeyId: 'training', apiUrl: NO_API }, bilibiliWeb: { roomId: '101', url: NO_SOCKET }, douyinGrab: { url: NO_SOCKET }, douyinPush: {}, tiktokBridge: { url: NO_SOCKET },
  twitchIrc: { channel: 'training', url: NO_SOCKET }, twitchEventSub: { channel: 'training', url: NO_SOCKET, apiUrl: NO_API, authUrl: NO_API }, youtube: { videoId: 'training-00', apiUrl: NO_API }, obaTool: { url: NO_SOCKET }, ingest: {},
};

/** The sources of a training: the real adapters, pointed at simulated platforms, and one for orders, clicks and the number online. */
export function trainingSources(platforms: readonly TrainingPlatform[]): readonly SourceConfig[] {
  const shop = { kind: 'demoCrowd', id: trainingSourceId('shop'), name: NAMES.shop };
  const feeds = platforms.map((platform) => ({ kind: platform, id: trainingSourceId(platform), name: NAMES[platform], ...FIELDS[platform] }));
  return [shop, ...feeds].map((source) => sourceConfigSchema.parse(source));
}

/** A source connects only on its own side: simulated ones in a training, real ones outside of it. Never both at once. */
export const isSourceOn = ({ training }: { readonly training: TrainingState | null }, { config, enabled }: { readonly config: Pick<SourceConfig, 'id'>; readonly enabled: boolean }): boolean =>
  enabled && isTrainingSource(config.id) === (training !== null);
