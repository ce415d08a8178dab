import { setTimeout as nextTurn } from 'node:timers/promises';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Result } from '#shared/result.ts';
import { after, duration, instant, MINUTE, SECOND, type Instant } from '#shared/time/instant.ts';
import { IntakeRefused } from '../../../audience/intakeRefused.ts';
import type { RunningSource, SourceContext } from '../../../ports.ts';
import { runReconnecting, type Loss, type SessionListener } from './reconnecting.ts';

/** One page of orders changed since a moment, oldest change first where the shop can sort. `next`: what to ask for the page behind it. */
export interface OrderPage {
  readonly facts: readonly AudienceEvent[];
  /** Orders that could not be read, in words (never quoting a customer). */
  readonly unread: readonly string[];
  /** The newest change in it, by the shop's clock. */
  readonly newest: Instant | null;
  readonly next: string | null;
}
/** `wait`: the shop said how long; the same page is asked again. */
export type PollProblem =
  | { readonly kind: 'badSecret' | 'refused' | 'notFound'; readonly detail: string }
  | { readonly kind: 'wait'; readonly ms: number; readonly detail: string }
  | { readonly kind: 'retry'; readonly detail: string };

export interface PollPlan {
  readonly sourceId: SourceId;
  /** The shop also pushes to us: while nothing is missing, it is asked less often. */
  readonly isPushed: boolean;
  readonly page: (since: Instant, next: string | null, signal: AbortSignal) => Promise<Result<OrderPage, PollProblem>>;
}

/** Between two rounds: while the shop pushes without losing anything, and otherwise. */
const RELAXED_MS = 30 * SECOND;
const EAGER_MS = 8 * SECOND;
/** A change may become visible later than its own time: each round looks back this far. */
const OVERLAP_MS = MINUTE;
/** A push that has not come by then will not. */
const PUSH_GRACE_MS = 15 * SECOND;
/** After a lost push the shop is asked often for this long. */
const DISTRUST_MS = 5 * MINUTE;
const REMEMBERED = 20_000;

/** What outlives a lost connection. */
interface Memory {
  /** What changed before is no proof of a lost push: this engine was not there to be pushed to. */
  readonly startedAt: Instant;
  since: Instant | null;
  distrustUntil: number;
  /** Facts of the overlap that are in the file already: offering them again would only count duplicates. */
  readonly told: Set<string>;
}

/**
 * Fetches orders round after round. The moment it has read up to is kept in the file after the facts are: a killed engine goes on
 * from there, and what is read twice is one fact. Facts only the poller brought, long after their push was due, mean that the
 * shop's webhook is broken (disabled, or the tunnel is gone): that is noted, and the poller takes over at its full pace.
 */
export function pollOrders(plan: PollPlan, context: SourceContext): RunningSource {
  const memory: Memory = { startedAt: context.clock.now(), since: null, distrustUntil: 0, told: new Set() };
  return runReconnecting(plan.sourceId, context, (listener) => {
    const abort = new AbortController();
    void poll(plan, context, memory, listener, abort.signal);
    return { close: () => abort.abort() };
  });
}

async function poll(plan: PollPlan, context: SourceContext, memory: Memory, listener: SessionListener, signal: AbortSignal): Promise<void> {
  let lastSeen: Instant | null = null;
  const lost = (loss: Loss): void => { if (!signal.aborted) listener.lost(loss, lastSeen); };
  try {
    memory.since ??= await context.cursor.load();
    while (!signal.aborted) {
      const round = await readRound(plan, context, memory, signal);
      if (signal.aborted) return;
      if (round.kind === 'lost') return lost({ reason: round.detail });
      if (round.kind === 'refused') return listener.refused(round.reason, round.detail);
      if (lastSeen === null) listener.live();
      lastSeen = context.clock.now();
      await pause(context, paceOf(plan, memory, lastSeen), signal);
    }
  } catch (thrown) {
    lost({ reason: thrown instanceof IntakeRefused ? 'the audience lane is full' : String(thrown) });
  }
}

const paceOf = ({ isPushed }: PollPlan, memory: Memory, now: Instant): number => (isPushed && now >= memory.distrustUntil ? RELAXED_MS : EAGER_MS);

type Round = { readonly kind: 'read' } | { readonly kind: 'lost'; readonly detail: string } | { readonly kind: 'refused'; readonly reason: 'badSecret' | 'refused' | 'notFound'; readonly detail: string };

/** All pages of what changed since the last round. */
async function readRound(plan: PollPlan, context: SourceContext, memory: Memory, signal: AbortSignal): Promise<Round> {
  const began = context.clock.now();
  const since = instant((memory.since ?? began) - OVERLAP_MS);
  let newest = memory.since;
  let next: string | null = null;
  for (;;) {
    const page = await plan.page(since, next, signal);
    if (signal.aborted) return { kind: 'read' };
    if (!page.ok) {
      if (page.failure.kind === 'retry') return { kind: 'lost', detail: page.failure.detail };
      if (page.failure.kind !== 'wait') return { kind: 'refused', reason: page.failure.kind, detail: page.failure.detail };
      await pause(context, page.failure.ms, signal);
      if (signal.aborted) return { kind: 'read' };
      continue;
    }
    await store(plan, context, memory, page.value, began);
    if (page.value.newest !== null && (newest === null || page.value.newest > newest)) newest = page.value.newest;
    if (page.value.next === null) break;
    next = page.value.next;
  }
  if (newest !== null && newest !== memory.since) await context.cursor.save(newest);
  memory.since = newest ?? began;
  return { kind: 'read' };
}

async function store(plan: PollPlan, context: SourceContext, memory: Memory, page: OrderPage, began: Instant): Promise<void> {
  for (const why of page.unread) context.intake.unread(plan.sourceId, '', why.slice(0, 120));
  const fresh = page.facts.filter(({ eventId }) => !memory.told.has(eventId));
  if (fresh.length === 0) return;
  const results = await context.intake.accept(fresh);
  const isMissed = fresh.some(({ at }, index) => results[index] === 'stored' && at >= memory.startedAt && at < began - PUSH_GRACE_MS);
  if (plan.isPushed) trust(context, memory, isMissed, results.includes('duplicate'));
  for (const { eventId } of fresh) memory.told.add(eventId);
  for (const eventId of memory.told) {
    if (memory.told.size <= REMEMBERED) break;
    memory.told.delete(eventId);
  }
}

/** A duplicate came by push before: the webhook lives. */
function trust(context: SourceContext, memory: Memory, isMissed: boolean, isPushSeen: boolean): void {
  if (isMissed) {
    memory.distrustUntil = context.clock.now() + DISTRUST_MS;
    context.note('webhookMissed', true);
  } else if (isPushSeen) {
    memory.distrustUntil = 0;
    context.note('webhookMissed', false);
  }
}

/** Waits by the engine's clock, or until the session is closed. */
async function pause({ clock }: SourceContext, ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) { await nextTurn(0); return; }
  await new Promise<void>((resolve) => {
    const cancel = clock.at(after(clock.now(), duration(Math.ceil(ms))), resolve);
    signal.addEventListener('abort', () => { cancel(); resolve(); }, { once: true });
  });
}
