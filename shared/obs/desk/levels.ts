import { SILENT_DB } from './operation.ts';

/** Linear amplitude to dB (20 log10); silence and anything below the scale is SILENT_DB. */
export function mulToDb(mul: number): number {
  if (!(mul > 0)) return SILENT_DB;
  return Math.max(SILENT_DB, 20 * Math.log10(mul));
}

/** dB to linear amplitude; SILENT_DB and below is 0, as OBS treats it. */
export const dbToMul = (db: number): number => (db <= SILENT_DB ? 0 : 10 ** (db / 20));

/** A fader of ours ends here: 0 dB stands at four fifths of its way. Louder inputs (OBS takes +26 dB) stand at its end. */
export const FADER_TOP_DB = 6;
const TOP = Math.cbrt(dbToMul(FADER_TOP_DB));

/**
 * Where a fader stands for a level, 0 (silence) to 1 (+6 dB), on a cubic scale (amplitude = position³): equal ways of the hand sound
 * like equal steps, and silence is at the bottom.
 */
export const dbToFader = (db: number): number => Math.min(1, Math.cbrt(dbToMul(db)) / TOP);

/** The level of a fader position in dB, to a tenth; inverse of `dbToFader`. */
export const faderToDb = (position: number): number => Math.round(mulToDb((TOP * Math.min(1, Math.max(0, position))) ** 3) * 10) / 10;

/** The level a fade has reached after `share` (0-1) of its time: the fader moves evenly. */
export function fadeDb(fromDb: number, toDb: number, share: number): number {
  if (share >= 1) return toDb;
  if (share <= 0) return fromDb;
  const [from, to] = [Math.cbrt(dbToMul(fromDb)), Math.cbrt(dbToMul(toDb))];
  return mulToDb((from + (to - from) * share) ** 3);
}

/** One input of a meter frame. Levels in dB, rounded to 0.5, over its channels: RMS and peak behind the fader, `input` = peak before fader and mute. */
export interface MeterLevel { readonly name: string; readonly rms: number; readonly peak: number; readonly input: number }

const halfDb = (db: number): number => Math.round(db * 2) / 2;
const loudest = (channels: readonly (readonly number[])[], at: number): number => channels.reduce((most, channel) => Math.max(most, channel[at] ?? 0), 0);

/**
 * Reads one entry of InputVolumeMeters: per channel [RMS, peak, peak before the fader], amplitudes. A muted input shows zero, zero and
 * what its microphone hears; a channel list is empty while nothing is measured.
 */
export function readMeter(name: string, channels: readonly (readonly number[])[]): MeterLevel {
  return { name, rms: halfDb(mulToDb(loudest(channels, 0))), peak: halfDb(mulToDb(loudest(channels, 1))), input: halfDb(mulToDb(loudest(channels, 2))) };
}
