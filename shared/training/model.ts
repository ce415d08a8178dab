import { z } from 'zod';
import { sourceConfigSchema, type SourceConfig } from '../audience/source.ts';
import type { SourceId } from '../ids.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

/** Platforms a training can have: those whose other end is built in (electron/engine/simulator), true to the wire. */
export const TRAINING_PLATFORMS = ['bilibiliWeb', 'douyinGrab', 'tiktokBridge', 'obaTool'] as const;
export const trainingPlatformSchema = z.enum(TRAINING_PLATFORMS);
export type TrainingPlatform = z.infer<typeof trainingPlatformSchema>;

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
  bilibiliWeb: '模拟 Bilibili', douyinGrab: '模拟抖音 · Douyin', tiktokBridge: '模拟 TikTok', obaTool: '模拟卖家台 · Seller console', shop: '模拟观众 · Simulated',
};
/** Where nothing listens: the engine puts the address of the simulated platform in its place when it connects. */
const NOWHERE = 'ws://127.0.0.1:9';

/** The sources of a training: the real adapters, pointed at simulated platforms, and one for orders, clicks and the number online. */
export function trainingSources(platforms: readonly TrainingPlatform[]): readonly SourceConfig[] {
  const shop = { kind: 'demoCrowd', id: trainingSourceId('shop'), name: NAMES.shop };
  const feeds = platforms.map((platform) => ({ kind: platform, id: trainingSourceId(platform), name: NAMES[platform], url: NOWHERE, ...(platform === 'bilibiliWeb' ? { roomId: '101' } : {}) }));
  return [shop, ...feeds].map((source) => sourceConfigSchema.parse(source));
}

/** A source connects only on its own side: simulated ones in a training, real ones outside of it. Never both at once. */
export const isSourceOn = ({ training }: { readonly training: TrainingState | null }, { config, enabled }: { readonly config: Pick<SourceConfig, 'id'>; readonly enabled: boolean }): boolean =>
  enabled && isTrainingSource(config.id) === (training !== null);
