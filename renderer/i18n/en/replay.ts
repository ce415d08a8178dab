import type { Translation } from '../shape.ts';
import type { replay as zh } from '../zh-CN/replay.ts';

export const replay: Translation<typeof zh> = {
  mark: 'REPLAY', help: 'To look at, not to act in: all of this happened that day. OBS, the log and the live console are not touched',
  kind: { live: 'Live show', rehearsal: 'Rehearsal', training: 'Training' },
  play: 'Play', pause: 'Pause', speed: 'Speed', speedOf: '{{n}}×', back: 'Back 30 s', ahead: 'Ahead 30 s', position: 'Position', winding: 'Winding…', opening: 'Opening the recording…',
  leave: 'Leave replay', toReview: 'Back to the review', ended: 'The replay is over',
  why: { onAir: 'A show has begun, so the replay closed by itself. The live console is not affected.', unreadable: 'This recording cannot be read. The file may be damaged or deleted; the engine’s log says more.' },
  toConsole: 'To the live console', noPicture: 'Pictures are not kept with a recording',
};
