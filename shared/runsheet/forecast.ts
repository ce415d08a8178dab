import type { ItemId } from '../ids.ts';
import { currentPause, remainingAt, runAnchor, type RunAnchor } from '../show/runClock.ts';
import type { FinishedRun, Run, ShowSituation } from '../show/state.ts';
import { duration, instant, type Duration, type Instant } from '../time/instant.ts';
import { plannedTimes, type PlannedTime } from './plannedTimes.ts';

export type RowStatus = 'done' | 'onAir' | 'next' | 'todo' | 'dropped';

/** One row of the plan, placed in the show. Planned and actual times are instants; a row played twice shows its last run. */
export interface ForecastRow {
  readonly itemId: ItemId;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  /** Planned gap before this row; negative = the plan overlaps. */
  readonly gapMs: Duration;
  readonly status: RowStatus;
  readonly actualStart: Instant | null;
  readonly actualEnd: Instant | null;
  /** Null for rows that are not ahead of the row on air. */
  readonly ahead: Ahead | null;
}

/**
 * Where a coming row stands, seen from the end E of the row on air: it starts at max(E + afterMs, notBefore).
 * This is what makes a look O(1): a chain of linked and fixed rows folds into these two numbers.
 */
interface Ahead { readonly afterMs: Duration; readonly notBefore: Instant | null; readonly lengthMs: Duration }

/** What moves with the clock; all of it anchors, so a steady show needs no new forecast. */
type Base =
  | { readonly kind: 'planned'; readonly start: Instant }
  | { readonly kind: 'armed'; readonly start: Instant }
  | { readonly kind: 'running'; readonly run: Run; readonly anchor: RunAnchor; readonly lateStartOfShowMs: Duration }
  | { readonly kind: 'ended'; readonly at: Instant };

/** The derived timing of a whole show. Build once per change of plan or run (O(n)); every look afterwards is O(1). */
export interface Forecast {
  readonly rows: readonly ForecastRow[];
  readonly onAirIndex: number | null;
  readonly nextIndex: number | null;
  /** The last row still to come in plan order: what the end of the show hangs on. */
  readonly lastAhead: Ahead | null;
  readonly plannedShowStart: Instant;
  readonly plannedShowEnd: Instant;
  /** Rows jumped over and still to do: they wait behind the row on air, but the show is not over before they are played. */
  readonly toDoBehindMs: Duration;
  readonly base: Base;
}

/** The offset in its four parts; their sum is the offset, + = behind. Pause and added time stay two numbers. */
export interface OffsetParts { readonly lateStartMs: Duration; readonly overtimeMs: Duration; readonly pauseMs: Duration; readonly addedMs: Duration }

/** The one timing walk (D8): engine and windows use this and no other. Null while there is no run-sheet. */
export function buildForecast(show: ShowSituation): Forecast | null {
  if (show.kind === 'empty') return null;
  const times = plannedTimes(show.sheet);
  const first = times[0];
  if (first === undefined) return null;
  const onAirIndex = show.kind === 'running' ? show.sheet.items.findIndex((item) => item.id === show.onAir.item.id) : -1;
  const walked = walk(show, times, onAirIndex);
  return {
    ...walked,
    onAirIndex: onAirIndex === -1 ? null : onAirIndex,
    plannedShowStart: first.start,
    plannedShowEnd: instant(times.reduce((end, time) => Math.max(end, time.end), 0)),
    base: baseOf(show, first.start),
  };
}

function baseOf(show: Exclude<ShowSituation, { kind: 'empty' }>, start: Instant): Base {
  switch (show.kind) {
    case 'planning': return { kind: 'planned', start };
    case 'armed': return { kind: 'armed', start };
    case 'running': {
      const opener = show.done[0] ?? show.onAir;
      return { kind: 'running', run: show.onAir, anchor: runAnchor(show.onAir), lateStartOfShowMs: duration(opener.takenAt - opener.plannedStart) };
    }
    case 'ended': return { kind: 'ended', at: show.endedAt };
  }
}

function walk(show: Exclude<ShowSituation, { kind: 'empty' }>, times: readonly PlannedTime[], onAirIndex: number): Pick<Forecast, 'rows' | 'nextIndex' | 'lastAhead' | 'toDoBehindMs'> {
  const isUnderWay = show.kind === 'running' || show.kind === 'ended';
  const lastRuns = new Map<ItemId, FinishedRun>(isUnderWay ? show.done.map((run) => [run.item.id, run]) : []);
  const dropped = new Set<ItemId>(isUnderWay ? show.dropped : []);
  // Rows are ahead of the row on air, of the start of the show, or (it was deleted under way, or all is over) of nothing.
  const lastBehind = show.kind === 'ended' || (show.kind === 'running' && onAirIndex === -1) ? Infinity : onAirIndex;
  let afterMs = 0;
  let notBefore = -Infinity;
  let toDoBehindMs = 0;
  let nextIndex: number | null = null;
  let lastAhead: Ahead | null = null;
  const rows = show.sheet.items.map((item, index): ForecastRow => {
    const time = times[index] as PlannedTime;
    const run = lastRuns.get(item.id) ?? null;
    const row = { itemId: item.id, plannedStart: time.start, plannedEnd: time.end, gapMs: time.gapMs, actualStart: run?.takenAt ?? null, actualEnd: run?.endedAt ?? null, ahead: null };
    if (index === onAirIndex && show.kind === 'running') return { ...row, status: 'onAir', actualStart: show.onAir.takenAt, actualEnd: null };
    if (dropped.has(item.id)) return { ...row, status: 'dropped' };
    if (index <= lastBehind) {
      if (run === null && show.kind === 'running') toDoBehindMs += item.durationMs;
      return { ...row, status: run === null ? 'todo' : 'done' };
    }
    if (item.start.kind === 'fixed') notBefore = Math.max(notBefore, time.start);
    const ahead: Ahead = { afterMs: duration(afterMs), notBefore: notBefore === -Infinity ? null : instant(notBefore), lengthMs: item.durationMs };
    lastAhead = ahead;
    afterMs += item.durationMs;
    notBefore += item.durationMs;
    const isNext = nextIndex === null && show.kind !== 'planning';
    if (isNext) nextIndex = index;
    return { ...row, status: isNext ? 'next' : 'todo', ahead };
  });
  return { rows, nextIndex, lastAhead, toDoBehindMs: duration(toDoBehindMs) };
}

/**
 * When the row on air is expected to end: at its zero, or now once it is over; while held the end moves with the clock.
 * It contributes only its overage: an unfinished row never makes the show look early. Before the show: the expected start.
 */
function liveEnd({ base }: Forecast, now: Instant): Instant {
  switch (base.kind) {
    case 'planned': return base.start;
    case 'armed': return instant(Math.max(base.start, now));
    case 'running': return instant(now + Math.max(0, remainingAt(base.anchor, now)));
    case 'ended': return base.at;
  }
}

/** Ms left of the row on air; negative = overtime. Null when nothing is on air. Draw from `liveAnchor` where a digit must flip in time. */
export const liveRemaining = ({ base }: Forecast, now: Instant): Duration | null => (base.kind === 'running' ? remainingAt(base.anchor, now) : null);

/** The zero instant of the row on air while its clock runs, or its frozen remaining ms while held. */
export const liveAnchor = ({ base }: Forecast): RunAnchor | null => (base.kind === 'running' ? base.anchor : null);

/**
 * When a row starts or started. Lateness runs along linked rows; gaps and fixed starts absorb it first; a show that is
 * ahead waits at a fixed row. Null when it has no place: dropped, jumped over and still to do, or never played.
 */
export function expectedStart(forecast: Forecast, index: number, now: Instant): Instant | null {
  const row = forecast.rows[index];
  if (row === undefined) return null;
  if (row.ahead === null) return row.status === 'dropped' ? null : row.actualStart;
  return instant(Math.max(liveEnd(forecast, now) + row.ahead.afterMs, row.ahead.notBefore ?? -Infinity));
}

/** When a row ends or ended; null as for `expectedStart`. */
export function expectedEnd(forecast: Forecast, index: number, now: Instant): Instant | null {
  const row = forecast.rows[index];
  if (row === undefined) return null;
  if (row.status === 'onAir') return liveEnd(forecast, now);
  if (row.ahead === null) return row.status === 'dropped' ? null : row.actualEnd;
  const start = expectedStart(forecast, index, now);
  return start === null ? null : instant(start + row.ahead.lengthMs);
}

/** Expected (or actual) minus planned start of a row; + = later than planned. Null where it has no start. */
export function rowOffset(forecast: Forecast, index: number, now: Instant): Duration | null {
  const start = expectedStart(forecast, index, now);
  const row = forecast.rows[index];
  return start === null || row === undefined ? null : duration(start - row.plannedStart);
}

/**
 * offset = late start + overtime + pause + added time (runsheet.md 3), of the row on air; + = behind, in every situation
 * (D7: a show that waits armed past its planned start is late by the same sign). Ended and planning shows have none.
 */
export function offsetParts({ base }: Forecast, now: Instant): OffsetParts | null {
  const parts = (lateStart: number, overtime = 0, pause = 0, added = 0): OffsetParts =>
    ({ lateStartMs: duration(lateStart), overtimeMs: duration(overtime), pauseMs: duration(pause), addedMs: duration(added) });
  if (base.kind === 'armed') return parts(Math.max(0, now - base.start));
  if (base.kind !== 'running') return null;
  const { run, anchor } = base;
  return parts(run.takenAt - run.plannedStart, Math.max(0, 0 - remainingAt(anchor, now)), run.pausedMs + currentPause(run, now), run.addedMs);
}

/** How far the show is behind (+) or ahead (-) of the clock plan, in ms. Null while planning and when ended. */
export function absoluteOffset(forecast: Forecast, now: Instant): Duration | null {
  const parts = offsetParts(forecast, now);
  return parts === null ? null : duration(parts.lateStartMs + parts.overtimeMs + parts.pauseMs + parts.addedMs);
}

/** The same against the real start of the show: a late start is forgiven, what was lost or won since is not. */
export function relativeOffset(forecast: Forecast, now: Instant): Duration | null {
  if (forecast.base.kind === 'armed') return duration(0);
  const absolute = absoluteOffset(forecast, now);
  return absolute === null || forecast.base.kind !== 'running' ? null : duration(absolute - forecast.base.lateStartOfShowMs);
}

/** When the show is expected to end (or ended): the last coming row, plus what was jumped over and is still to do. */
export function expectedShowEnd(forecast: Forecast, now: Instant): Instant {
  const last = forecast.lastAhead;
  const live = liveEnd(forecast, now);
  const end = last === null ? live : Math.max(live + last.afterMs, last.notBefore ?? -Infinity) + last.lengthMs;
  return instant(end + forecast.toDoBehindMs);
}

/** Expected minus planned end of the show: + = over, - = under. */
export const showOverUnder = (forecast: Forecast, now: Instant): Duration => duration(expectedShowEnd(forecast, now) - forecast.plannedShowEnd);
