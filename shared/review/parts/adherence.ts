import type { Runsheet, RunsheetItem } from '../../runsheet/item.ts';
import { plannedEndOf, plannedStartInPass, plannedTimes, shiftedTimes, type PlannedTime } from '../../runsheet/plannedTimes.ts';
import { instant, MINUTE } from '../../time/instant.ts';
import type { ReviewFacts } from '../facts.ts';
import type { RunFact } from '../logFacts.ts';
import type { AdherencePart } from '../report.ts';
import { rateOf } from '../statistics.ts';

/** Begun within a minute of the plan is on time. */
export const ON_TIME_MS = MINUTE;
type Row = AdherencePart['rows'][number];

/** Part 5: rows as played, then rows of the plan that never were. */
export function adherencePart(facts: ReviewFacts): AdherencePart {
  const { logFacts, state, now, stamp } = facts;
  const sheet = state.show.kind === 'empty' ? null : state.show.sheet;
  const dropped = new Set<string>(state.show.kind === 'running' || state.show.kind === 'ended' ? state.show.dropped : []);
  const seen = new Set<string>();
  const played = logFacts.runs.map((run) => {
    const isAgain = seen.has(run.item.id);
    seen.add(run.item.id);
    return playedRow(run, isAgain, facts);
  });
  const followed = sheet === null ? null : timesFollowed(sheet, logFacts.runs);
  const never = (sheet?.items ?? []).flatMap((item, index): Row[] => (item.role !== 'segment' || seen.has(item.id) ? [] : [unplayedRow(item, followed?.[index]?.start ?? null, dropped.has(item.id))]));
  const planned = played.filter(({ state: kind }) => kind === 'played');
  const times = sheet === null ? [] : plannedTimes(sheet);
  const first = times[0];
  const end = logFacts.endedAt ?? (logFacts.startedAt === null ? null : now);
  const isOver = sheet !== null && followed !== null && first !== undefined && logFacts.endedAt !== null && played.some(({ plannedAt }) => plannedAt !== null);
  return {
    plannedMs: sheet === null || first === undefined ? null : plannedEndOf(sheet, times) - first.start, actualMs: logFacts.startedAt === null || end === null ? null : end - logFacts.startedAt,
    // Against the end of the whole plan: a show that leaves out its last rows ends early, however punctual the rows it played.
    endOffsetMs: isOver ? (logFacts.endedAt ?? now) - plannedEndOf(sheet, followed) : null,
    played: logFacts.runs.length, notPlayed: never.length, dropped: never.filter(({ state: kind }) => kind === 'dropped').length,
    onTime: rateOf(planned.filter(({ offsetMs }) => offsetMs !== null && Math.abs(offsetMs) <= ON_TIME_MS).length, planned.length, 1), rows: [...played, ...never],
    edits: logFacts.edits.map((edit) => ({ moment: stamp(edit.at), by: edit.by, what: edit.what, way: edit.way, rows: edit.rows, cue: edit.cue, fields: [...edit.fields] })),
  };
}

/**
 * The plan as the last row of it that was played stood in it: moved as a whole where the show was held at another time, from that row on where it
 * started anew. Fixed rows behind that stay where they are.
 */
function timesFollowed(sheet: Runsheet, runs: readonly RunFact[]): readonly PlannedTime[] {
  const times = plannedTimes(sheet);
  const placed = runs.filter(({ how }) => how !== 'adLib').flatMap((run) => {
    const index = sheet.items.findIndex(({ id }) => id === run.item.id);
    const start = index < 0 ? null : plannedStartInPass(sheet, times, index, run.loopPass);
    return start === null ? [] : [{ index, movedMs: run.plannedAt - start }];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined || last.movedMs === 0) return times;
  if (first.movedMs !== last.movedMs) return shiftedTimes(sheet, last.index, last.movedMs);
  return times.map((time) => ({ ...time, start: instant(time.start + last.movedMs), end: instant(time.end + last.movedMs) }));
}

function playedRow(run: RunFact, isAgain: boolean, { now, stamp, logFacts }: ReviewFacts): Row {
  const isAdLib = run.how === 'adLib';
  const actualMs = (run.until ?? logFacts.endedAt ?? now) - run.from;
  const plannedMs = run.endsAt === null ? run.item.durationMs : run.endsAt - run.from;
  return {
    runId: run.runId, itemId: run.item.id, cue: run.item.cue, title: run.item.title, phase: run.item.phase, owners: run.item.owners, state: isAdLib ? 'adLib' : isAgain ? 'again' : 'played', how: run.how, by: run.by,
    plannedAt: isAdLib ? null : instant(run.plannedAt), plannedMs: isAdLib ? null : plannedMs, actualMs, offsetMs: isAdLib ? null : run.from - run.plannedAt, overMs: isAdLib ? null : actualMs - plannedMs,
    heldMs: run.heldMs, addedMs: run.addedMs, moment: stamp(run.from),
  };
}

const unplayedRow = (item: RunsheetItem, plannedAt: number | null, isDropped: boolean): Row => ({
  runId: null, itemId: item.id, cue: item.cue, title: item.title, phase: item.phase, owners: item.owners, state: isDropped ? 'dropped' : 'notPlayed', how: null, by: null,
  plannedAt: plannedAt === null ? null : instant(plannedAt), plannedMs: item.durationMs, actualMs: null, offsetMs: null, overMs: null, heldMs: 0, addedMs: 0, moment: null,
});
