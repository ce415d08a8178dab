import { twoDigits as two } from '#shared/time/format.ts';
import { DAY } from '#shared/time/instant.ts';

function timeText(msOfDay: number): string {
  const seconds = Math.round(msOfDay / 1_000) % 86_400;
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * A spreadsheet cell as the text a person sees in it.
 * Excel keeps a time as a fraction of a day and its reader hands over a UTC date: a cell before 1901 or with a time in it
 * is a time of day ("20:05:00"; seconds are always written, so that a length of "00:03:00" cannot be taken for minutes and seconds); a cell at midnight sharp of a later year is a day ("2026-11-28").
 * Numbers lose the binary noise of Excel (9.899999999999999 -> 9.9).
 */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const ms = cell.getTime();
    if (Number.isNaN(ms)) return '';
    // Fractions of a day arrive up to a few ms off: round to the second before asking for midnight.
    const rounded = Math.round(ms / 1_000) * 1_000;
    const ofDay = ((rounded % DAY) + DAY) % DAY;
    const isTime = ofDay !== 0 || new Date(rounded).getUTCFullYear() < 1901;
    return isTime ? timeText(ofDay) : new Date(rounded).toISOString().slice(0, 10);
  }
  if (typeof cell === 'number') return String(Number.parseFloat(cell.toPrecision(14)));
  if (typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : '';
}

/** As `cellText`, but a day with a time stays both ("2026-11-28 20:05:00"): an order is placed at a moment, a row of a plan at a time of day. */
export function momentText(cell: unknown): string {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime()) || cell.getUTCFullYear() < 1901) return cellText(cell);
  const text = new Date(Math.round(cell.getTime() / 1_000) * 1_000).toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}
