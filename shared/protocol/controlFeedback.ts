import { z } from 'zod';
import type { Bilingual, Runsheet, RunsheetItem } from '../runsheet/item.ts';
import { absoluteOffset, expectedShowEnd, liveAnchor, liveRemaining, offsetParts, type Forecast } from '../runsheet/forecast.ts';
import type { RecordSituation, StreamSituation } from '../obs/model.ts';
import type { ShowState } from '../show/state.ts';
import type { Duration, Instant } from '../time/instant.ts';

const moment = z.number().int().nullable();
const span = z.number().int().nullable();
const title = z.object({ zh: z.string(), en: z.string() }).describe('An empty side is filled from the other.');

/**
 * What a control surface is told (docs/control-api.md). Every field is always there, so that a path into it never breaks:
 * a text that does not exist is '', a number null. Times are anchors in ms since the epoch, never ticks.
 */
export const controlFeedbackSchema = z.object({
  show: z.object({
    kind: z.enum(['empty', 'planning', 'armed', 'running', 'ended']), mode: z.enum(['', 'rehearsal', 'live']), held: z.boolean(),
    since: moment.describe('Start of the show: the on-air clock counts from here.'), title: z.string(),
  }).describe('Where the show stands.'),
  now: z.object({
    cue: z.string(), title, itemId: z.string(), runId: z.string().describe('Hand it back as `saw`.'), takenAt: moment, plannedStart: moment,
  }).describe('The row on air.'),
  next: z.object({ cue: z.string(), title, itemId: z.string(), plannedStart: moment }).describe('The row NEXT would take.'),
  remaining: z.object({
    kind: z.enum(['none', 'running', 'held']), zeroAt: moment.describe('Running: when the countdown reads zero. Left = zeroAt - now.'),
    frozenMs: span.describe('Held: ms left, negative = overtime.'),
  }).describe('The countdown of the row on air.'),
  offset: z.object({
    kind: z.enum(['none', 'armed', 'running']), lateStartMs: span, overtimeMs: span, pauseMs: span, addedMs: span,
    growsFrom: moment.describe('From here on the offset grows by 1 ms per ms: offset = the four parts + max(0, now - growsFrom).'),
  }).describe('How far the show is behind (+) the plan.'),
  stream: z.object({ kind: z.enum(['unknown', 'off', 'starting', 'live', 'reconnecting', 'stopping', 'failedToStart']), since: moment.describe('Live: since when, also while reconnecting.') })
    .describe('The stream of OBS. `unknown`: OBS cannot be asked, which does not mean off.'),
  record: z.object({ kind: z.enum(['unknown', 'off', 'starting', 'recording', 'paused', 'stopping']), since: moment }).describe('The recording of OBS.'),
  obs: z.object({ kind: z.enum(['notConfigured', 'connecting', 'connected', 'retrying', 'stopped']), failure: z.string(), simulated: z.boolean() }).describe('The connection to OBS.'),
  scene: z.object({ program: z.string(), preview: z.string(), problem: z.string().describe('Why the last scene could not be taken.') }).describe('Scenes as last read from OBS.'),
  sayNow: z.object({ text: z.string(), answer: z.enum(['none', 'waiting', 'acknowledged', 'withdrawn']), sentAt: moment, answeredAt: moment, waiting: z.number().int() })
    .describe('The newest "say now" line and the host\'s answer; `waiting` counts all without one.'),
});
export type ControlFeedback = z.infer<typeof controlFeedbackSchema>;
export type FeedbackPart = keyof ControlFeedback;
export const FEEDBACK_PARTS = Object.keys(controlFeedbackSchema.shape) as FeedbackPart[];

/** The feedback of a state. `forecast` must be the one of `state.show`. Nothing in it changes while nothing happens. */
export function feedbackOf(state: ShowState, forecast: Forecast | null): ControlFeedback {
  return {
    show: showPart(state), now: nowPart(state), next: nextPart(state, forecast), remaining: remainingPart(forecast), offset: offsetPart(forecast),
    stream: { kind: state.obs.stream.kind, since: streamSince(state.obs.stream) },
    record: { kind: state.obs.record.kind, since: recordSince(state.obs.record) },
    obs: obsPart(state), scene: scenePart(state), sayNow: sayNowPart(state),
  };
}

/** The parts that differ; null = none, nothing to send. */
export function changedParts(before: ControlFeedback, after: ControlFeedback): Partial<ControlFeedback> | null {
  const changed = FEEDBACK_PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((part) => [part, after[part]]));
}

/** The figures as they read at `now`, for a surface that polls and cannot calculate. Ms; null = there is none. */
export interface ControlReadout { readonly remainingMs: Duration | null; readonly offsetMs: Duration | null; readonly expectedEnd: Instant | null }

export function readoutOf(forecast: Forecast | null, now: Instant): ControlReadout {
  if (forecast === null) return { remainingMs: null, offsetMs: null, expectedEnd: null };
  return { remainingMs: liveRemaining(forecast, now), offsetMs: absoluteOffset(forecast, now), expectedEnd: expectedShowEnd(forecast, now) };
}

const filled = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh === '' ? en : zh, en: en === '' ? zh : en });
const NO_TITLE: Bilingual = { zh: '', en: '' };
const sheetOf = ({ show }: ShowState): Runsheet | null => (show.kind === 'empty' ? null : show.sheet);

function showPart(state: ShowState): ControlFeedback['show'] {
  const { show } = state;
  const title = sheetOf(state)?.title ?? '';
  switch (show.kind) {
    case 'empty': case 'planning': return { kind: show.kind, mode: '', held: false, since: null, title };
    case 'armed': return { kind: show.kind, mode: show.mode, held: false, since: null, title };
    case 'running': return { kind: show.kind, mode: show.mode, held: show.onAir.clock.kind === 'held', since: show.startedAt, title };
    case 'ended': return { kind: show.kind, mode: show.mode, held: false, since: show.startedAt, title };
  }
}

function nowPart({ show }: ShowState): ControlFeedback['now'] {
  if (show.kind !== 'running') return { cue: '', title: NO_TITLE, itemId: '', runId: '', takenAt: null, plannedStart: null };
  const { item, id, takenAt, plannedStart } = show.onAir;
  return { cue: item.cue, title: filled(item.title), itemId: item.id, runId: id, takenAt, plannedStart };
}

function nextPart(state: ShowState, forecast: Forecast | null): ControlFeedback['next'] {
  const row = forecast === null || forecast.nextIndex === null ? undefined : forecast.rows[forecast.nextIndex];
  const item: RunsheetItem | undefined = row === undefined ? undefined : sheetOf(state)?.items.find(({ id }) => id === row.itemId);
  if (row === undefined || item === undefined) return { cue: '', title: NO_TITLE, itemId: '', plannedStart: null };
  return { cue: item.cue, title: filled(item.title), itemId: item.id, plannedStart: row.plannedStart };
}

function remainingPart(forecast: Forecast | null): ControlFeedback['remaining'] {
  const anchor = forecast === null ? null : liveAnchor(forecast);
  if (anchor === null) return { kind: 'none', zeroAt: null, frozenMs: null };
  return anchor.kind === 'running' ? { kind: 'running', zeroAt: anchor.zeroAt, frozenMs: null } : { kind: 'held', zeroAt: null, frozenMs: anchor.remainingMs };
}

/** The four parts as they stand at the instant from which the offset grows: before it nothing moves, after it exactly one part does. */
function offsetPart(forecast: Forecast | null): ControlFeedback['offset'] {
  const growsFrom = forecast === null ? null : growthOf(forecast);
  const parts = forecast === null || growsFrom === null ? null : offsetParts(forecast, growsFrom);
  if (forecast === null || parts === null) return { kind: 'none', lateStartMs: null, overtimeMs: null, pauseMs: null, addedMs: null, growsFrom: null };
  const { lateStartMs, overtimeMs, pauseMs, addedMs } = parts;
  return { kind: forecast.base.kind === 'armed' ? 'armed' : 'running', lateStartMs, overtimeMs, pauseMs, addedMs, growsFrom };
}

function growthOf({ base }: Forecast): Instant | null {
  if (base.kind === 'armed') return base.start;
  if (base.kind !== 'running') return null;
  const { anchor, run } = base;
  if (anchor.kind === 'running') return anchor.zeroAt;
  return run.clock.kind === 'held' ? run.clock.since : null;
}

function streamSince(stream: StreamSituation): Instant | null {
  switch (stream.kind) {
    case 'off': return null;
    case 'failedToStart': return stream.at;
    case 'reconnecting': return stream.liveSince;
    case 'unknown': case 'starting': case 'live': case 'stopping': return stream.since;
  }
}

const recordSince = (record: RecordSituation): Instant | null => (record.kind === 'off' ? null : record.since);

function obsPart({ obs: { connection } }: ShowState): ControlFeedback['obs'] {
  return {
    kind: connection.kind, simulated: connection.kind === 'connected' && connection.simulated,
    failure: connection.kind === 'retrying' || connection.kind === 'stopped' ? connection.failure : '',
  };
}

const scenePart = ({ obs }: ShowState): ControlFeedback['scene'] =>
  ({ program: obs.inventory?.programScene ?? '', preview: obs.inventory?.previewScene ?? '', problem: obs.sceneProblem?.reason ?? '' });

function sayNowPart({ hostCues }: ShowState): ControlFeedback['sayNow'] {
  const last = hostCues.at(-1);
  const waiting = hostCues.filter((cue) => cue.answer.kind === 'waiting').length;
  if (last === undefined) return { text: '', answer: 'none', sentAt: null, answeredAt: null, waiting };
  return { text: last.text, answer: last.answer.kind, sentAt: last.sentAt, answeredAt: last.answer.kind === 'waiting' ? null : last.answer.at, waiting };
}
