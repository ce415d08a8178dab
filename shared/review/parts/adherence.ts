import type { RunsheetItem } from '../../runsheet/item.ts';
import { plannedTimes, plannedEndOf } from '../../runsheet/plannedTimes.ts';
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
  const never = (sheet?.items ?? []).flatMap((item, index): Row[] => (item.role !== 'segment' || seen.has(item.id) ? [] : [unplayedRow(item, sheet === null ? null : plannedTimes(sheet)[index]?.start ?? null, dropped.has(item.id))]));
  const planned = played.filter(({ state: kind }) => kind === 'played');
  const times = sheet === null ? [] : plannedTimes(sheet);
  const first = times[0];
  const end = logFacts.endedAt ?? (logFacts.startedAt === null ? null : now);
  const last = logFacts.runs.findLast(({ how }) => how !== 'adLib');
  return {
    plannedMs: sheet === null || first === undefined ? null : plannedEndOf(sheet, times) - first.start, actualMs: logFacts.startedAt === null || end === null ? null : end - logFacts.startedAt,
    endOffsetMs: last === undefined || logFacts.endedAt === null ? null : logFacts.endedAt - (last.endsAt ?? last.plannedAt + last.item.durationMs),
    played: logFacts.runs.length, notPlayed: never.length, dropped: never.filter(({ state: kind }) => kind === 'dropped').length,
    onTime: rateOf(planned.filter(({ offsetMs }) => offsetMs !== null && Math.abs(offsetMs) <= ON_TIME_MS).length, planned.length, 1), rows: [...played, ...never],
    edits: logFacts.edits.map((edit) => ({ moment: stamp(edit.at), by: edit.by, what: edit.what, way: edit.way, rows: edit.rows, cue: edit.cue, fields: [...edit.fields] })),
  };
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
