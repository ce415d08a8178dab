import type { Translation } from '../shape.ts';
import type { replayRefusals as zh } from '../zh-CN/replayRefusals.ts';

export const replayRefusals: Translation<typeof zh> = {
  unknownRecording: 'There is no such recorded session; it may have been deleted.',
  replayOnly: 'This window shows a replay, so nothing can be done in it. Go to the live console for that.',
  replayOnAir: 'No replay while a show runs or the stream is on: windows must not show another evening. Come back when it is over.',
  noReplay: 'Nothing is being replayed now.',
};
