import { baseName } from './exportChapters.ts';
import { markerLabel, type MarkerLanguage } from './labels.ts';
import type { MarkedFile, Marker } from './markers.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** SMPTE time code without drop frames, `hh:mm:ss:ff`, at a whole frame rate. */
export function smpte(frames: number, fps: number): string {
  const seconds = Math.floor(frames / fps);
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}:${two(frames % fps)}`;
}

/** The frame rate an edit list counts in: OBS's, rounded (29.97 is counted as 30 without drop frames); 30 when it is not known. */
export const edlFps = (fps: number | null): number => (fps === null || !Number.isFinite(fps) || fps < 1 ? 30 : Math.round(fps));

/** Edit lists hold plain text; a line of CMX3600 is at most 80 characters, comments are cut to that. */
const comment = (text: string): string => `* ${text}`.slice(0, 80);

/** Highlights are points inside an event, everything else begins one. */
const beginsEvent = ({ kind }: Marker): boolean => kind !== 'highlight';

/**
 * One recorded file as a CMX3600 edit list: an event from each take to the next, laid out one after the other from 01:00:00:00, with the
 * names as comments and every highlight as a locator. Times in the source count from the first frame of the file.
 */
export function toEdl(file: MarkedFile, fps: number, language: MarkerLanguage): string {
  const frame = (ms: number): number => Math.round((ms * fps) / 1_000);
  const end = Math.max(frame(file.lengthMs), frame(file.markers.at(-1)?.ms ?? 0) + 1);
  const cuts = file.markers.filter(beginsEvent);
  const recordFrom = 3_600 * fps;
  const lines = cuts.flatMap((marker, index): string[] => {
    const [from, to] = [frame(marker.ms), index + 1 < cuts.length ? frame(cuts[index + 1]?.ms ?? 0) : end];
    if (to <= from) return [];
    const event = String((index + 1) % 1_000).padStart(3, '0');
    const locators = file.markers.filter((each) => each.kind === 'highlight' && frame(each.ms) >= from && frame(each.ms) < to);
    return [
      `${event}  AX       AA/V  C        ${smpte(from, fps)} ${smpte(to, fps)} ${smpte(recordFrom + from, fps)} ${smpte(recordFrom + to, fps)}`,
      comment(`FROM CLIP NAME: ${baseName(file.file) || 'recording'}`),
      comment(`COMMENT: ${markerLabel(marker, language)}`),
      ...locators.map((each) => comment(`LOC: ${smpte(recordFrom + frame(each.ms), fps)} RED     ${markerLabel(each, language)}`)),
    ];
  });
  return `TITLE: ${baseName(file.file) || 'recording'}\nFCM: NON-DROP FRAME\n\n${lines.join('\n')}\n`;
}
