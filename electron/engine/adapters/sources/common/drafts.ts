import type { AudienceEvent, Provenance, Viewer } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import type { SourceId } from '#shared/ids.ts';
import { HOUR, instant, type Instant } from '#shared/time/instant.ts';

/** What every event of one message shares. */
export interface Receipt { readonly sourceId: SourceId; readonly receivedAt: Instant }
export type EventBase = Pick<AudienceEvent, 'sourceId' | 'receivedAt' | 'at' | 'provenance' | 'eventId'>;

const YEAR_2000 = 946_684_800_000;

/** The platform's time in ms, or the receipt when it gives none or an impossible one (before 2000, more than a day ahead). */
export const momentOf = (ms: number | null | undefined, receivedAt: Instant): Instant =>
  ms !== null && ms !== undefined && Number.isFinite(ms) && ms >= YEAR_2000 && ms <= receivedAt + 24 * HOUR ? instant(Math.floor(ms)) : receivedAt;

/** As `momentOf`, from seconds. */
export const momentOfSeconds = (seconds: number | null | undefined, receivedAt: Instant): Instant =>
  momentOf(seconds === null || seconds === undefined ? null : seconds * 1_000, receivedAt);

/** As `momentOf`, from ISO 8601 text. */
export const momentOfText = (text: string | null | undefined, receivedAt: Instant): Instant =>
  momentOf(text === null || text === undefined ? null : Date.parse(text), receivedAt);

export const baseOf = ({ sourceId, receivedAt }: Receipt, eventId: string, at: Instant, provenance: Provenance = 'live'): EventBase =>
  ({ sourceId, receivedAt, at, provenance, eventId: clip(eventId, 200) });

interface ViewerDraft { readonly id: string | number | null | undefined; readonly name: string | null | undefined; readonly level?: number | null | undefined; readonly badge?: string | null | undefined; readonly isModerator?: boolean; readonly isHost?: boolean }

/** A viewer within the bounds of the event. Ids "" and "0" are how platforms write "masked": nobody's id. */
export function viewerOf({ id, name, level, badge, isModerator = false, isHost = false }: ViewerDraft): Viewer {
  const text = id === null || id === undefined ? '' : String(id);
  const whole = level !== null && level !== undefined && Number.isInteger(level) && level >= 0 ? Math.min(level, 1_000_000) : null;
  return {
    id: text === '' || text === '0' ? null : clip(text, 128), name: clip(name ?? '', 200), level: whole,
    badge: badge === null || badge === undefined || badge === '' ? null : clip(badge, 60), isModerator, isHost,
  };
}

/** A count of at least one. */
export const countOf = (count: number | null | undefined): number =>
  count !== null && count !== undefined && Number.isFinite(count) ? Math.min(Math.max(Math.floor(count), 1), 10_000_000) : 1;

/** A gauge of at least zero. */
export const gaugeOf = (value: number): number => Math.min(Math.max(Math.floor(value), 0), Number.MAX_SAFE_INTEGER);

/** Minor units from a float-free product of integers; null when it cannot be said exactly within bounds. */
export const minorOf = (value: number): number | null => (Number.isFinite(value) && Math.abs(value) < 9e15 ? Math.round(value) : null);
