import { trainingSources, type TrainingPlatform } from '#shared/training/model.ts';
import type { ConfigOf } from '#shared/audience/source.ts';
import { bilibiliOpen, bilibiliWeb } from './platforms/bilibili.ts';
import { douyinGrab, obaTool, tiktokBridge } from './platforms/bridges.ts';
import { douyinPush, ingest, type PushParts } from './platforms/pushed.ts';
import { twitchEventSub, twitchIrc } from './platforms/twitch.ts';
import { youtube } from './platforms/youtube.ts';
import { createStage, type Stage, type StagedPlatform } from './stage.ts';

/** Starts a simulated platform for the training source that will be read from it. @param firstId see `createStage` */
export async function startStage(platform: TrainingPlatform, firstId: bigint, parts: PushParts): Promise<Stage> {
  return createStage(await startPlatform(platform, parts), firstId);
}

async function startPlatform(platform: TrainingPlatform, parts: PushParts): Promise<StagedPlatform> {
  switch (platform) {
    case 'bilibiliOpen': return bilibiliOpen(configOf(platform));
    case 'bilibiliWeb': return bilibiliWeb();
    case 'douyinGrab': return douyinGrab();
    case 'douyinPush': return douyinPush(parts);
    case 'tiktokBridge': return tiktokBridge();
    case 'twitchIrc': return twitchIrc(configOf(platform));
    case 'twitchEventSub': return twitchEventSub(configOf(platform));
    case 'youtube': return youtube(configOf(platform));
    case 'obaTool': return obaTool();
    case 'ingest': return ingest(parts);
  }
}

/** The other end must be the one that the source of this training asks for: its channel, its video, its application. */
function configOf<K extends TrainingPlatform>(platform: K): ConfigOf<K> {
  const found = trainingSources([platform]).find((config): config is ConfigOf<K> => config.kind === platform);
  if (found === undefined) throw new Error(`No source is made for the simulated ${platform}.`);
  return found;
}
