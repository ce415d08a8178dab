import type { ItemId } from '../ids.ts';
import { announcedSheet, isMovedByDays, livePlannedTimes, type PlannedShow } from '../show/livePlan.ts';
import { nextPlace, planPosition } from '../show/order.ts';
import { currentPause, remainingAt, runAnchor, runLength, type RunAnchor } from '../show/runClock.ts';
import type { FinishedRun, Run, ShowSituation } from '../show/state.ts';
import { duration, instant, type Duration, type Instant } from '../time/instant.ts';
import type { RunsheetItem } from './item.ts';
import { lengthOf, loopSpan, passLength } from './loop.ts';
import { plannedEndOf, type PlannedTime } from './plannedTimes.ts';

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
  /** The pass of the loop in which it comes next (or is on air); null outside. */
  readonly pass: number | null;
  /** How often it is still to come, passes of the loop counted. */
  readonly timesAhead: number;
}

/**
 * Where a coming row stands, seen from the end E of the row on air: it starts at max(E + afterMs, notBefore).
 * This is what makes a look O(1): a chain of linked and fixed rows folds into these two numbers.
 */
interface Ahead {
  readonly afterMs: Duration; readonly notBefore: Instant | null; readonly lengthMs: Duration;
  /** Of a count-to-end row: it ends then, however late it begins. */
  readonly endsAt: Instant | null;
}

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
  /** Behind the last row still to come: the show ends at max(E + afterMs, notBefore). */
  readonly endAhead: Pick<Ahead, 'afterMs' | 'notBefore'>;
  /** Rows of the loop in its next whole pass, by index, and how long each pass from then on is. */
  readonly repeats: ReadonlyMap<number, Ahead>;
  readonly passLengthMs: Duration;
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
  const times = livePlannedTimes(show);
  const first = times[0];
  if (first === undefined) return null;
  const onAirIndex = show.kind === 'running' ? show.sheet.items.findIndex((item) => item.id === show.onAir.item.id) : -1;
  const walked = walk(show, times, onAirIndex);
  return {
    ...walked,
    onAirIndex: onAirIndex === -1 ? null : onAirIndex,
    plannedShowStart: first.start,
    plannedShowEnd: instant(plannedEndOf(announcedSheet(show), times) + (show.kind === 'running' ? show.caughtUpMs : 0)),
    base: baseOf(show, first.start),
  };
}

function baseOf(show: PlannedShow, start: Instant): Base {
  switch (show.kind) {
    case 'planning': return { kind: 'planned', start };
    case 'armed': return { kind: 'armed', start };
    case 'running': {
      const opener = show.done[0] ?? show.onAir;
      // A plan that was moved to now forgave the late start with everything else; one that was only moved to another day did not.
      const late = show.shift === null || isMovedByDays(show.shift) ? opener.takenAt - opener.plannedStart : 0;
      return { kind: 'running', run: show.onAir, anchor: runAnchor(show.onAir), lateStartOfShowMs: duration(late) };
    }
    case 'ended': return { kind: 'ended', at: show.endedAt };
  }
}

/** The far end of a chain of coming rows, seen from E: its next row starts at max(E + afterMs, notBefore). */
interface Cursor { afterMs: number; notBefore: number }

type Drawn = Pick<Forecast, 'rows' | 'nextIndex' | 'endAhead' | 'toDoBehindMs' | 'repeats' | 'passLengthMs'>;

/** Rows the show comes to, in the order in which it does: the rest of the pass, the passes that are left, the rest of the plan. */
function walk(show: PlannedShow, times: readonly PlannedTime[], onAirIndex: number): Drawn {
  const { items } = show.sheet;
  const span = loopSpan(show.sheet);
  const at = show.kind === 'running' ? planPosition(show) : null;
  // Rows are ahead of the row on air, of the start of the show, or (its place is lost, or all is over) of nothing.
  const behind = show.kind === 'ended' || (show.kind === 'running' && at === null) ? Infinity : (at?.index ?? -1);
  const dropped = new Set<ItemId>(show.kind === 'running' || show.kind === 'ended' ? show.dropped : []);
  const counts = (item: RunsheetItem): boolean => item.role === 'segment' && !dropped.has(item.id);
  const placed = new Map<number, Coming>();
  const repeats = new Map<number, Ahead>();
  const passLengthMs = span === null ? duration(0) : passLength(show.sheet, span, counts);
  const cursor: Cursor = { afterMs: 0, notBefore: -Infinity };
  const come = (from: number, to: number, pass: number | null, timesAhead: number): void => {
    for (let index = from; index <= to; index += 1) {
      const item = items[index];
      if (item !== undefined && !dropped.has(item.id)) placed.set(index, { ahead: stepOver(cursor, item, times[index] as PlannedTime, pass === null || pass === 1), pass, timesAhead });
    }
  };
  const repeat = (passes: number, pass: number): void => {
    if (span === null || passes <= 0) return;
    const start = { ...cursor };
    for (let index = span.from; index <= span.to; index += 1) {
      const item = items[index] as RunsheetItem;
      const ahead = stepOver(start, item, times[index] as PlannedTime, false, counts(item));
      if (!dropped.has(item.id)) repeats.set(index, ahead);
      if (!placed.has(index) && !dropped.has(item.id)) placed.set(index, { ahead, pass, timesAhead: passes });
    }
    const rest = passes * passLengthMs;
    cursor.afterMs += rest;
    cursor.notBefore += rest;
  };
  const last = items.length - 1;
  if (span !== null && at !== null && at.pass !== null) {
    const left = show.kind === 'running' && show.loopLeft ? 0 : Math.max(0, span.times - at.pass);
    come(behind + 1, span.to, at.pass, 1 + left);
    repeat(left, at.pass + 1);
    come(span.to + 1, last, null, 1);
  } else if (span !== null && span.from > behind) {
    come(behind + 1, span.from - 1, null, 1);
    come(span.from, span.to, 1, span.times);
    repeat(span.times - 1, 2);
    come(span.to + 1, last, null, 1);
  } else if (behind !== Infinity) come(behind + 1, last, null, 1);
  const nextIndex = show.kind === 'planning' ? null : firstToTake(show, placed);
  return { ...rowsOf(show, times, placed, { onAirIndex, nextIndex, dropped, behind }), nextIndex, repeats, passLengthMs, endAhead: { afterMs: duration(cursor.afterMs), notBefore: cursor.notBefore === -Infinity ? null : instant(cursor.notBefore) } };
}

interface Coming { readonly ahead: Ahead; readonly pass: number | null; readonly timesAhead: number }

/** NEXT is what the rules of the show take (show/order.ts), so that no view can promise another row. */
function firstToTake(show: PlannedShow, placed: ReadonlyMap<number, Coming>): number | null {
  if (show.kind === 'running') return nextPlace(show)?.index ?? null;
  return show.kind === 'armed' ? ([...placed.keys()].find((index) => show.sheet.items[index]?.role === 'segment') ?? null) : null;
}

/**
 * Places one row at the cursor and moves it behind the row. A fixed row waits for its clock time; a count-to-end row ends at
 * its own, so lateness before it goes no further (as long as it still has room). Clock times hold in the first pass only.
 */
function stepOver(cursor: Cursor, item: RunsheetItem, time: PlannedTime, hasClockTimes: boolean, isCounted = true): Ahead {
  const isTimed = hasClockTimes && item.role === 'segment';
  if (isTimed && item.start.kind === 'fixed') cursor.notBefore = Math.max(cursor.notBefore, time.start);
  const endsAt = isTimed && item.ending.kind === 'atClock' ? time.end : null;
  const ahead: Ahead = { afterMs: duration(cursor.afterMs), notBefore: cursor.notBefore === -Infinity ? null : instant(cursor.notBefore), lengthMs: lengthOf(item), endsAt };
  if (endsAt !== null) cursor.notBefore = Math.max(cursor.notBefore, endsAt);
  else if (isCounted) {
    cursor.afterMs += lengthOf(item);
    cursor.notBefore += lengthOf(item);
  }
  return ahead;
}

interface Marks { readonly onAirIndex: number; readonly nextIndex: number | null; readonly dropped: ReadonlySet<ItemId>; readonly behind: number }

function rowsOf(show: PlannedShow, times: readonly PlannedTime[], placed: ReadonlyMap<number, Coming>, { onAirIndex, nextIndex, dropped, behind }: Marks): Pick<Forecast, 'rows' | 'toDoBehindMs'> {
  const lastRuns = new Map<ItemId, FinishedRun>(show.kind === 'running' || show.kind === 'ended' ? show.done.map((run) => [run.item.id, run]) : []);
  let toDoBehindMs = 0;
  const rows = show.sheet.items.map((item, index): ForecastRow => {
    const time = times[index] as PlannedTime;
    const run = lastRuns.get(item.id) ?? null;
    const coming = placed.get(index) ?? null;
    const row = {
      itemId: item.id, plannedStart: time.start, plannedEnd: time.end, gapMs: time.gapMs, actualStart: run?.takenAt ?? null, actualEnd: run?.endedAt ?? null,
      ahead: null, pass: coming?.pass ?? null, timesAhead: coming?.timesAhead ?? 0,
    };
    if (index === onAirIndex && show.kind === 'running') return { ...row, status: 'onAir', actualStart: show.onAir.takenAt, actualEnd: null, pass: show.onAir.loopPass };
    if (dropped.has(item.id)) return { ...row, status: 'dropped' };
    if (coming !== null) return { ...row, status: index === nextIndex ? 'next' : 'todo', ahead: coming.ahead };
    if (run === null && item.role === 'segment' && show.kind === 'running' && index <= behind) toDoBehindMs += item.durationMs;
    return { ...row, status: run === null && item.role === 'segment' ? 'todo' : 'done' };
  });
  return { rows, toDoBehindMs: duration(toDoBehindMs) };
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
  if (start === null) return null;
  return instant(row.ahead.endsAt === null ? start + row.ahead.lengthMs : Math.max(start, row.ahead.endsAt));
}

/**
 * When a row of the loop starts in a later pass: `passes` after its next one, 0 = the next. Null when it does not come so often.
 * Passes after the first have no clock times, so each is as long as the one before.
 */
export function expectedStartLater(forecast: Forecast, index: number, passes: number, now: Instant): Instant | null {
  const row = forecast.rows[index];
  if (row === undefined || passes >= row.timesAhead) return null;
  const again = forecast.repeats.get(index);
  if (again === undefined) return expectedStart(forecast, index, now);
  // A row that still comes in the pass that is on has one whole pass less to wait.
  const isInThisPass = row.ahead !== null && row.ahead !== again;
  if (isInThisPass && passes === 0) return expectedStart(forecast, index, now);
  const steps = isInThisPass ? passes - 1 : passes;
  return instant(Math.max(liveEnd(forecast, now) + again.afterMs, again.notBefore ?? -Infinity) + steps * forecast.passLengthMs);
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
  const overtime = Math.max(0, 0 - remainingAt(anchor, now));
  // Count-to-end breaks the chain: how late it began, and a hold, do not move its end.
  const pause = run.endsAt === null ? run.pausedMs + currentPause(run, now) : 0;
  // The plan has no room for an ad-lib: all of it is time the producer added.
  if (run.how === 'adLib') return parts(run.takenAt - run.plannedStart, overtime, pause, runLength(run));
  return parts(run.endsAt === null ? run.takenAt - run.plannedStart : 0, overtime, pause, run.addedMs);
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
  const { afterMs, notBefore } = forecast.endAhead;
  const end = Math.max(liveEnd(forecast, now) + afterMs, notBefore ?? -Infinity);
  return instant(end + forecast.toDoBehindMs);
}

/** Expected minus planned end of the show: + = over, - = under. */
export const showOverUnder = (forecast: Forecast, now: Instant): Duration => duration(expectedShowEnd(forecast, now) - forecast.plannedShowEnd);
