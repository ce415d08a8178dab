import { fail, succeed } from '#shared/result.ts';
import { formatCueText, parseCueText } from '#shared/obs/cueText.ts';
import type { Codec } from './cellCodec.ts';

/** The OBS cue of a row, one step a line. */
export const obsCueCodec: Codec = {
  read: (item) => (item.obsCue === null ? '' : formatCueText(item.obsCue)),
  write: (text) => {
    const cue = parseCueText(text);
    return cue.ok ? succeed({ obsCue: cue.value }) : fail({ key: 'badCue', params: { line: cue.failure.line, text: cue.failure.text.slice(0, 80) } });
  },
};
