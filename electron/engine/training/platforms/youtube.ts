import { startYoutube } from '../../simulator/youtube/startYoutube.ts';
import type { StagedPlatform } from '../stage.ts';

/** Live chat by polling, with the quota it costs. YouTube tells nothing of who comes in. */
export async function youtube({ videoId }: { readonly videoId: string }): Promise<StagedPlatform> {
  const platform = await startYoutube(videoId, 'training');
  // The crowd as a whole tells how many watch; a second figure beside it would contradict it.
  platform.setViewers(null);
  return {
    address: { apiUrl: platform.apiUrl }, secret: 'training', door: platform.door, arrival: null, beat: null,
    comment: ({ id, viewer, number, at, text }) => {
      const item = platform.text(id, text, at, { channelId: `UC${number}`, displayName: viewer.name, isChatSponsor: number % 6 === 0 });
      return () => platform.add(item);
    },
  };
}
