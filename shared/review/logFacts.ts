import type { Finding, RuleId } from '../alerts/model.ts';
import type { Duty } from '../crew/duty.ts';
import type { ModerationReason } from '../commentDesk/thread.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import type { Actor, ShowEvent, StoredEvent, TakeHow } from '../show/events.ts';
import { nameOf } from '../show/evolveRoom.ts';

/** One presentation of a row, from its take to the next one (or the end of the show). */
export interface RunFact { readonly runId: string; readonly item: RunsheetItem; readonly how: TakeHow; readonly by: string; readonly from: number; readonly until: number | null; readonly plannedAt: number; readonly endsAt: number | null; readonly heldMs: number; readonly addedMs: number; readonly loopPass: number | null }
/** Something that lasted. */
export interface SpanFact { readonly from: number; readonly until: number | null }
export interface AlertFact extends SpanFact { readonly id: string; readonly rule: RuleId; readonly finding: Finding; readonly acknowledgedAt: number | null; readonly notUseful: boolean }
export interface CueFact { readonly id: string; readonly text: string; readonly by: string; readonly at: number; readonly outcome: 'waiting' | 'acknowledged' | 'withdrawn'; readonly answeredAt: number | null }
export interface EditFact { readonly at: number; readonly by: string; readonly what: string; readonly way: 'do' | 'undo' | 'redo'; readonly rows: number; readonly cue: string; readonly fields: readonly string[] }
export interface ModerationFact { readonly at: number; readonly by: string; readonly what: 'hidden' | 'shownAgain' | 'muted' | 'secondAsked'; readonly reason: ModerationReason | null }
export interface PersonFact { readonly name: string; readonly role: string; readonly duties: readonly Duty[]; acts: number }

/** What the log of one session says, beyond what its state keeps: nothing is cut off here. Oldest first. */
export interface LogFacts {
  readonly startedAt: number | null; readonly endedAt: number | null; readonly lastAt: number;
  readonly runs: readonly RunFact[]; readonly explains: readonly (SpanFact & { readonly productId: string })[];
  readonly alerts: readonly AlertFact[]; readonly cues: readonly CueFact[]; readonly edits: readonly EditFact[]; readonly moderation: readonly ModerationFact[]; readonly people: readonly PersonFact[];
  readonly outages: readonly (SpanFact & { readonly what: 'reconnecting' | 'obsLost' | 'offAir' | 'backup' })[]; readonly streams: readonly SpanFact[];
  /** What the axis shows that is no run, explanation, alert: kind of event, at, and what it was about. */
  readonly events: readonly StoredEvent[];
  readonly takes: { readonly taken: number; readonly verified: number; readonly repaired: number; readonly failed: number; readonly ackMs: readonly number[]; readonly onAirMs: readonly number[] };
}

/** Reads the log once. `events` of one session, in order. */
export function readLogFacts(log: readonly StoredEvent[]): LogFacts {
  const ended = log.findLast(({ event }) => event.kind === 'showEnded')?.at ?? null;
  const started = log.findLast(({ event }) => event.kind === 'showStarted')?.at ?? null;
  const endedAt = ended !== null && started !== null && ended >= started ? ended : null;
  const lastAt = log.at(-1)?.at ?? 0;
  return {
    startedAt: started, endedAt, lastAt,
    runs: runsOf(log), explains: explainsOf(log), alerts: alertsOf(log), cues: cuesOf(log), edits: editsOf(log, started), moderation: moderationOf(log), people: peopleOf(log),
    outages: outagesOf(log), streams: spansOf(log, (event) => (event.kind !== 'streamChanged' ? null : event.stream.kind === 'live' || event.stream.kind === 'reconnecting')), events: log, takes: takesOf(log),
  };
}

/** Stretches in which something was so; `tell` says true, false, or null for nothing. The last may be open. */
export function spansOf(log: readonly StoredEvent[], tell: (event: ShowEvent) => boolean | null): readonly SpanFact[] {
  const spans: { from: number; until: number | null }[] = [];
  for (const { event, at } of log) {
    const isSo = tell(event);
    const last = spans.at(-1);
    const isOpen = last !== undefined && last.until === null;
    if (isSo === true && !isOpen) spans.push({ from: at, until: null });
    if (isSo === false && isOpen) last.until = at;
  }
  return spans;
}

type OpenRun = { -readonly [K in keyof RunFact]: RunFact[K] } & { heldSince: number | null };

function runsOf(log: readonly StoredEvent[]): readonly RunFact[] {
  const runs: OpenRun[] = [];
  const close = (at: number): void => {
    const last = runs.at(-1);
    if (last === undefined || last.until !== null) return;
    if (last.heldSince !== null) { last.heldMs += at - last.heldSince; last.heldSince = null; }
    last.until = at;
  };
  for (const { event, at, actor } of log) {
    const last = runs.at(-1);
    switch (event.kind) {
      case 'showStarted': close(at); runs.length = 0; break;
      case 'itemTaken':
        close(at);
        runs.push({ runId: event.runId, item: event.item, how: event.how, by: nameOf(actor), from: at, until: null, plannedAt: event.plannedStart, endsAt: event.endsAt, heldMs: 0, addedMs: 0, loopPass: event.loopPass, heldSince: null });
        break;
      case 'showHeld': if (last?.until === null) last.heldSince ??= at; break;
      case 'showResumed': if (last?.heldSince !== null && last !== undefined) { last.heldMs += at - last.heldSince; last.heldSince = null; } break;
      case 'timeAdded': if (last?.until === null) last.addedMs += event.ms; break;
      case 'showEnded': close(at); break;
      default: break;
    }
  }
  return runs.map(({ heldSince: _heldSince, ...run }) => run);
}

function explainsOf(log: readonly StoredEvent[]): LogFacts['explains'] {
  const found: { productId: string; from: number; until: number | null }[] = [];
  const close = (at: number): void => { const last = found.at(-1); if (last?.until === null) last.until = at; };
  for (const { event, at } of log) {
    if (event.kind === 'explainStarted') { close(at); found.push({ productId: event.productId, from: at, until: null }); }
    if (event.kind === 'explainStopped' || event.kind === 'showEnded') close(at);
  }
  return found;
}

function alertsOf(log: readonly StoredEvent[]): readonly AlertFact[] {
  const found = new Map<string, { -readonly [K in keyof AlertFact]: AlertFact[K] }>();
  for (const { event, at } of log) {
    switch (event.kind) {
      case 'alertRaised': found.set(event.alertId, { id: event.alertId, rule: event.rule, finding: event.finding, from: at, until: null, acknowledgedAt: null, notUseful: false }); break;
      case 'alertChanged': { const held = found.get(event.alertId); if (held !== undefined) held.finding = event.finding; break; }
      case 'alertCleared': { const held = found.get(event.alertId); if (held !== undefined) held.until = at; break; }
      case 'alertAcknowledged': { const held = found.get(event.alertId); if (held !== undefined) held.acknowledgedAt ??= at; break; }
      case 'alertMarkedNotUseful': { const held = found.get(event.alertId); if (held !== undefined) held.notUseful = true; break; }
      default: break;
    }
  }
  return [...found.values()];
}

function cuesOf(log: readonly StoredEvent[]): readonly CueFact[] {
  const found = new Map<string, CueFact>();
  for (const { event, at, actor } of log) {
    if (event.kind === 'hostCueSent') found.set(event.cueId, { id: event.cueId, text: event.text, by: nameOf(actor), at, outcome: 'waiting', answeredAt: null });
    if (event.kind !== 'hostCueAcknowledged' && event.kind !== 'hostCueWithdrawn') continue;
    const held = found.get(event.cueId);
    if (held?.outcome === 'waiting') found.set(event.cueId, { ...held, outcome: event.kind === 'hostCueAcknowledged' ? 'acknowledged' : 'withdrawn', answeredAt: at });
  }
  return [...found.values()];
}

function editsOf(log: readonly StoredEvent[], started: number | null): readonly EditFact[] {
  if (started === null) return [];
  return log.flatMap(({ event, at, actor }): EditFact[] => {
    if (event.kind !== 'planEdited' || event.record === null || at < started) return [];
    const cells = event.changes.flatMap((change) => (change.kind === 'cells' ? Object.keys(change.after) : []));
    return [{ at, by: nameOf(actor), what: event.record.what, way: event.record.way, rows: event.changes.length, cue: '', fields: [...new Set(cells)] }];
  });
}

function moderationOf(log: readonly StoredEvent[]): readonly ModerationFact[] {
  const reasons = new Map<number, ModerationReason>();
  return log.flatMap(({ event, at, actor }): ModerationFact[] => {
    const by = nameOf(actor);
    switch (event.kind) {
      case 'commentHidden': reasons.set(event.crowdSeq, event.reason); return [{ at, by, what: 'hidden', reason: event.reason }];
      case 'commentUnhidden': return [{ at, by, what: 'shownAgain', reason: reasons.get(event.crowdSeq) ?? null }];
      case 'viewerMuted': return event.carried ? [] : [{ at, by, what: 'muted', reason: event.reason }];
      case 'commentHideRequested': case 'viewerMuteRequested': return [{ at, by, what: 'secondAsked', reason: event.reason }];
      default: return [];
    }
  });
}

function peopleOf(log: readonly StoredEvent[]): readonly PersonFact[] {
  const found = new Map<string, PersonFact>();
  const carriedUntil = log.findIndex(({ event }) => event.kind === 'sessionOpened');
  const opened = log[carriedUntil]?.at ?? -1;
  for (const { actor, at, event } of log) {
    // What a new session is told again by whoever opened it is no act of theirs.
    if (actor.kind !== 'person' || (at === opened && event.kind !== 'sessionOpened')) continue;
    const held = found.get(actor.name) ?? personOf(actor);
    held.acts += 1;
    found.set(actor.name, held);
  }
  return [...found.values()].toSorted((a, b) => b.acts - a.acts || (a.name < b.name ? -1 : 1));
}
const personOf = (actor: Extract<Actor, { kind: 'person' }>): PersonFact => ({ name: actor.name, role: actor.role, duties: actor.duties ?? [], acts: 0 });

function outagesOf(log: readonly StoredEvent[]): LogFacts['outages'] {
  const reconnecting = spansOf(log, (event) => (event.kind === 'streamChanged' ? event.stream.kind === 'reconnecting' : null)).map((span) => ({ ...span, what: 'reconnecting' as const }));
  let wasConnected = false;
  const lost = spansOf(log, (event) => {
    if (event.kind !== 'obsConnectionChanged') return null;
    if (event.connection.kind === 'connected') { wasConnected = true; return false; }
    return wasConnected && event.connection.kind !== 'notConfigured';
  }).map((span) => ({ ...span, what: 'obsLost' as const }));
  const backup = spansOf(log, (event) => (event.kind === 'panicStarted' ? true : event.kind === 'panicEnded' ? false : null)).map((span) => ({ ...span, what: 'backup' as const }));
  return [...reconnecting, ...lost, ...backup].toSorted((a, b) => a.from - b.from);
}

function takesOf(log: readonly StoredEvent[]): LogFacts['takes'] {
  const of = (kind: ShowEvent['kind']): number => log.filter(({ event }) => event.kind === kind).length;
  const proved = log.flatMap(({ event }) => (event.kind === 'sceneVerified' || event.kind === 'sceneRepaired' ? [event] : []));
  return { taken: of('itemTaken'), verified: of('sceneVerified'), repaired: of('sceneRepaired'), failed: of('sceneFailed'), ackMs: proved.map(({ ackMs }) => ackMs), onAirMs: proved.map(({ onAirMs }) => onAirMs) };
}
