import { twoDigits as two } from '../time/format.ts';
import { baseName } from './exportChapters.ts';
import { markerLabel, type MarkerLanguage } from './labels.ts';
import { isPoint, type MarkedFile, type Marker } from './markers.ts';

/**
 * How an edit list counts: `fps` real frames a second, numbered by `base` a second. With `isDrop` numbers are left out (two in every
 * minute at 29.97, four at 59.94, none in each tenth minute), so that the time code keeps step with the clock (SMPTE ST 12-1).
 */
export interface EdlRate { readonly fps: number; readonly base: number; readonly isDrop: boolean }

/** Rates OBS offers as 30000/1001 and the like; what was measured or rounded on the way is close to them. */
const NTSC = 1_000 / 1_001;
const CLOSE = 0.005;

/** The counting for a frame rate; 30 when it is not known. Drop frames exist for 29.97 and 59.94 alone: 23.976 has none. */
export function edlRate(fps: number | null): EdlRate {
  if (fps === null || !Number.isFinite(fps) || fps < 1) return { fps: 30, base: 30, isDrop: false };
  const base = Math.round(fps);
  const ntsc = base * NTSC;
  if (Math.abs(fps - ntsc) < CLOSE && Math.abs(fps - ntsc) < Math.abs(fps - base)) return { fps: ntsc, base, isDrop: base === 30 || base === 60 };
  return { fps, base, isDrop: false };
}

/** The time code of a frame, counted from 0: `hh:mm:ss:ff`, with drop frames `hh:mm:ss;ff`. */
export function smpte(frame: number, { base, isDrop }: EdlRate): string {
  const number = isDrop ? frame + dropped(frame, base) : frame;
  const seconds = Math.floor(number / base);
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${isDrop ? ';' : ':'}${two(number % base)}`;
}

/** How many frame numbers were left out before this frame. */
function dropped(frame: number, base: number): number {
  const each = base / 15;
  const inTenMinutes = base * 600 - 9 * each;
  const rest = frame % inTenMinutes;
  // The first minute of ten leaves none out, so it is longer by them.
  const minutes = rest < base * 60 ? 0 : 1 + Math.floor((rest - base * 60) / (base * 60 - each));
  return each * (9 * Math.floor(frame / inTenMinutes) + minutes);
}

/** The frame whose time code is 01:00:00:00. */
const firstHour = ({ base, isDrop }: EdlRate): number => base * 3_600 - (isDrop ? 54 * (base / 15) : 0);

/** Edit lists hold plain text; a line of CMX3600 is at most 80 characters, comments are cut to that. */
const comment = (text: string): string => `* ${text}`.slice(0, 80);

const RATE_WORDS: Readonly<Record<MarkerLanguage, string>> = { zh: '帧率未知，按 30 帧计', en: 'not known, counted as 30' };
const rateWords = (fps: number | null, rate: EdlRate, language: MarkerLanguage): string => (fps === null ? RATE_WORDS[language] : String(Number(rate.fps.toFixed(3))));

/**
 * One recorded file as a CMX3600 edit list: an event from each take to the next, laid out one after the other from 01:00:00:00, with the
 * names as comments and every highlight and marked draw as a locator. Times in the source count from the first frame of the file. `fps` of
 * the file; null = not known, and then the list says that it counts thirty.
 */
export function toEdl(file: MarkedFile, fps: number | null, language: MarkerLanguage): string {
  const rate = edlRate(fps);
  const frame = (ms: number): number => Math.round((ms * rate.fps) / 1_000);
  const code = (at: number): string => smpte(at, rate);
  const end = Math.max(frame(file.lengthMs), frame(file.markers.at(-1)?.ms ?? 0) + 1);
  const cuts = file.markers.filter((marker) => !isPoint(marker));
  const recordFrom = firstHour(rate);
  let events = 0;
  const lines = cuts.flatMap((marker, index): string[] => {
    const [from, to] = [frame(marker.ms), index + 1 < cuts.length ? frame(cuts[index + 1]?.ms ?? 0) : end];
    if (to <= from) return [];
    events += 1;
    const locators = file.markers.filter((each) => isPoint(each) && frame(each.ms) >= from && frame(each.ms) < to);
    return [
      `${String(events % 1_000).padStart(3, '0')}  AX       AA/V  C        ${code(from)} ${code(to)} ${code(recordFrom + from)} ${code(recordFrom + to)}`,
      comment(`FROM CLIP NAME: ${baseName(file.file) || 'recording'}`),
      comment(`COMMENT: ${markerLabel(marker, language)}`),
      ...locators.map((each) => comment(`LOC: ${code(recordFrom + frame(each.ms))} ${colourOf(each)} ${markerLabel(each, language)}`)),
    ];
  });
  return [`TITLE: ${baseName(file.file) || 'recording'}`, `FCM: ${rate.isDrop ? 'DROP FRAME' : 'NON-DROP FRAME'}`, comment(`FRAME RATE: ${rateWords(fps, rate, language)}`), '', ...lines, ''].join('\n');
}

const colourOf = ({ kind }: Marker): string => (kind === 'draw' ? 'MAGENTA' : 'RED    ');
