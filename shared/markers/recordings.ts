import type { StoredEvent } from '../show/events.ts';
import type { Instant } from '../time/instant.ts';

/** A stretch in which the recording ran: `at` on our clock is `ms` into the recording. `until` null = still running at the end of the log. */
export interface Span { readonly at: Instant; readonly ms: number; readonly until: Instant | null }

/** One file of a recording; it begins `fromMs` into it. `file` is null when OBS never named it, `fps` when nobody said how many frames a second it has. */
export interface RecordingPart { readonly file: string | null; readonly fromMs: number; readonly fps: number | null }

/** One recording from start to stop, with its pauses and its files. */
export interface Recording { readonly startedAt: Instant; readonly endedAt: Instant | null; readonly spans: readonly Span[]; readonly parts: readonly RecordingPart[] }

interface Open { readonly startedAt: Instant; readonly spans: readonly Span[]; readonly parts: readonly RecordingPart[]; /** OBS was away or paused: `recording` means something else then. */ readonly gap: 'none' | 'paused' | 'away' }

/** What OBS answers after an absence lags by its encoder (measured 0.3 s at 15 fps); within this much it is the same recording. */
const SAME_WITHIN_MS = 2_500;

/**
 * The recordings of a log, oldest first, anchored to our clock: the STARTED event of OBS is the first frame of the file (measured:
 * within 15 ms), the time code stands still in pauses, and each file after a split begins where the last one ended. A recording that
 * was already running when OBS was found is anchored by the duration OBS gave (`since`).
 */
export function recordingsOf(log: readonly StoredEvent[]): readonly Recording[] {
  const closed: Recording[] = [];
  let open: Open | null = null;
  const close = (at: Instant, lastFile: string | null): void => {
    if (open !== null) closed.push(closeOf(open, at, lastFile));
    open = null;
  };
  for (const { event, at } of log) {
    if (event.kind === 'recordFileOpened') open = withFile(open, event, at);
    if (event.kind === 'engineStarted' && open !== null) open = { ...(open as Open), gap: 'away' };
    if (event.kind !== 'recordChanged') continue;
    const { record } = event;
    switch (record.kind) {
      case 'starting': close(at, null); break;
      case 'recording': {
        if (open !== null && isAnother(open, record.since)) close(at, null);
        open = goesOn(open, at, record.since);
        break;
      }
      case 'paused': open = stands(open ?? begun(at, record.since), record.since, 'paused'); break;
      case 'unknown': if (open !== null) open = { ...(open as Open), gap: (open as Open).gap === 'paused' ? 'paused' : 'away' }; break;
      case 'stopping': break;
      case 'off': close(at, record.lastFile); break;
    }
  }
  return open === null ? closed : [...closed, { ...(open as Open), endedAt: null }];
}

/** A recording first seen at `at`, whose first frame was at `since`. */
const begun = (at: Instant, since: Instant): Open => ({ startedAt: since, spans: [{ at: since <= at ? since : at, ms: 0, until: null }], parts: [{ file: null, fromMs: 0, fps: null }], gap: 'none' });

/** After an absence OBS gives another beginning: the one before ended unseen. */
function isAnother(open: Open, since: Instant): boolean {
  if (open.gap !== 'away') return false;
  const last = open.spans.at(-1);
  return last === undefined || (last.until === null && since - (last.at - last.ms) > SAME_WITHIN_MS);
}

function goesOn(open: Open | null, at: Instant, since: Instant): Open {
  if (open === null) return begun(at, since);
  if (open.gap !== 'paused') return { ...open, gap: 'none' };
  const last = open.spans.at(-1);
  const ms = last === undefined ? 0 : last.ms + ((last.until ?? at) - last.at);
  return { ...open, gap: 'none', spans: [...open.spans, { at, ms, until: null }] };
}

const stands = (open: Open, until: Instant, gap: Open['gap']): Open => ({
  ...open, gap, spans: open.spans.map((span, index) => (index === open.spans.length - 1 && span.until === null ? { ...span, until } : span)),
});

/** The first name belongs to the file that is open already, when it has none; each later one begins a new file. */
function withFile(open: Open | null, { file, fps }: Pick<RecordingPart, 'fps'> & { readonly file: string }, at: Instant): Open | null {
  if (open === null) return null;
  const last = open.parts.at(-1);
  if (last?.file === file) return open;
  if (last !== undefined && last.file === null) return { ...open, parts: [...open.parts.slice(0, -1), { ...last, file, fps }] };
  return { ...open, parts: [...open.parts, { file, fps, fromMs: msAt(open.spans, at) ?? 0 }] };
}

/** OBS names the last file when it stops; that is the name of the part that has none. */
function closeOf(open: Open, at: Instant, lastFile: string | null): Recording {
  const { startedAt, spans } = stands(open, at, 'none');
  const parts = open.parts.map((part, index) => (index === open.parts.length - 1 && part.file === null ? { ...part, file: lastFile } : part));
  return { startedAt, endedAt: at, spans, parts };
}

/** Ms into the recording at `at`; in a pause the moment it stood at; null before its first frame or after its end. */
function msAt(spans: readonly Span[], at: Instant): number | null {
  const first = spans[0];
  if (first === undefined || at < first.at) return null;
  const span = spans.findLast((each) => each.at <= at) ?? first;
  const isLast = span === spans.at(-1);
  if (span.until !== null && at > span.until) return isLast ? null : span.ms + (span.until - span.at);
  return span.ms + (at - span.at);
}

/** Where a moment lies in a recording: which file, and how far into that file. */
export interface Place { readonly part: number; readonly partMs: number; /** Ms since the beginning of the first file, pauses left out. */ readonly ms: number }

/** The place of a moment; null when it is not in this recording. While paused: the moment at which it stood. */
export function placeAt({ spans, parts, endedAt }: Recording, at: Instant): Place | null {
  const last = spans.at(-1);
  const until = last?.until ?? null;
  // A pause that nothing followed: what happened in it belongs to the last frame before it.
  const inEndPause = until !== null && at > until && (endedAt === null || at <= endedAt);
  const ms = inEndPause && last !== undefined ? last.ms + (until - last.at) : msAt(spans, at);
  if (ms === null) return null;
  const part = Math.max(0, parts.findLastIndex(({ fromMs }) => fromMs <= ms));
  return { part, partMs: ms - (parts[part]?.fromMs ?? 0), ms };
}

/** Length of a recording in ms at its end, or at `now` while it runs. */
export function lengthOf({ spans }: Recording, now: Instant): number {
  const last = spans.at(-1);
  return last === undefined ? 0 : last.ms + Math.max(0, (last.until ?? now) - last.at);
}
