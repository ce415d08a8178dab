/** Actions after a show and exports: at most five, carried to the next show; raw data leaves the room with two people only. */
import { describe, expect, it } from 'vitest';
import { sessionIdSchema } from '#shared/ids.ts';
import type { Command } from '#shared/show/commands.ts';
import { decide, decideReport } from '#shared/show/decide.ts';
import type { Actor } from '#shared/show/events.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { instant } from '#shared/time/instant.ts';

const SHOW = sessionIdSchema.parse('session-1');
const person = (name: string): Actor => ({ kind: 'person', role: 'producer', clientId: `c-${name}`, name });

function room() {
  let state: ShowState = initialState();
  let seq = 0;
  let ids = 0;
  let now = 1_000;
  const context = (actor: Actor) => ({ now: instant(now), actor, newId: (prefix: string) => `${prefix}-${(ids += 1)}` });
  const put = (events: readonly Parameters<typeof evolve>[1]['event'][], actor: Actor): void => {
    for (const event of events) state = evolve(state, { seq: (seq += 1), at: instant(now), actor, event });
  };
  return {
    state: () => state,
    later: (ms: number) => { now += ms; },
    send: (command: Command, actor = person('Li')): string => {
      const decided = decide(state, command, context(actor));
      if (!decided.ok) return decided.failure.key;
      put(decided.value, actor);
      return decided.value.map(({ kind }) => kind).join(',');
    },
    tell: (report: WorldReport): void => { put(decideReport(state, report, context({ kind: 'engine' })), { kind: 'engine' }); },
  };
}
const action = (text: string, actionId: string | null = null): Command => ({ kind: 'saveReviewAction', actionId, sessionId: SHOW, text, owner: 'Wang', dueOn: '2026-12-01', metric: 'acu', baseline: 800, target: 900, variable: 'opening' });
const wanted = (raw: boolean, reason = ''): Command => ({ kind: 'exportSession', sessionId: SHOW, format: 'csv', version: 't0', language: 'zh', raw, reason });

describe('actions', () => {
  it('at most five of one show; one that was given up makes room, and giving up needs a reason', () => {
    const { send, state } = room();
    for (const text of ['a', 'b', 'c', 'd', 'e']) expect(send(action(text))).toBe('reviewActionSaved');
    expect(send(action('f'))).toBe('tooManyReviewActions');
    const first = state().review.actions[0]?.id ?? '';
    expect(send(action('a2', first))).toBe('reviewActionSaved');
    expect(send({ kind: 'settleReviewAction', actionId: first, state: 'dropped', note: '' })).toBe('reviewActionNeedsReason');
    expect(send({ kind: 'settleReviewAction', actionId: first, state: 'dropped', note: 'no budget' })).toBe('reviewActionSettled');
    expect(send(action('f'))).toBe('reviewActionSaved');
    expect(state().review.actions.map(({ text, state: now }) => `${text} ${now}`)).toEqual(['a2 dropped', 'b open', 'c open', 'd open', 'e open', 'f open']);
  });

  it('open ones are there when the next session begins, and its log says so by itself', () => {
    const { send, state } = room();
    send(action('Shorter opening'));
    const events = send({ kind: 'openSession', title: 'Next' }).split(',');
    expect(events).toContain('reviewCarried');
    expect(state().review.actions.map(({ text }) => text)).toEqual(['Shorter opening']);
  });

  it('are for the control room: prompter and overlay hold none', () => {
    const { send, state } = room();
    send(action('x'));
    expect(redactState(state(), 'host').review).toEqual({ actions: [], exports: [] });
    expect(redactState(state(), 'producer').review.actions).toHaveLength(1);
  });
});

describe('exports', () => {
  it('a masked one runs at once and ends with its hash', () => {
    const { send, state, tell } = room();
    expect(send(wanted(false))).toBe('exportAsked');
    const job = state().review.exports[0];
    expect(job?.situation).toMatchObject({ kind: 'running', approvedBy: null });
    tell({ kind: 'reportExportDone', exportId: job?.id ?? '', name: 'a.csv', bytes: 3, sha256: 'a'.repeat(64), rows: 1 });
    expect(state().review.exports[0]?.situation).toMatchObject({ kind: 'done', name: 'a.csv', bytes: 3 });
  });

  it('a raw one needs a reason and another person, not the same one on another screen', () => {
    const { send, state } = room();
    expect(send(wanted(true))).toBe('exportNeedsReason');
    expect(send(wanted(true, 'tax audit'))).toBe('exportAsked');
    const exportId = state().review.exports[0]?.id ?? '';
    expect(state().review.exports[0]?.situation.kind).toBe('waiting');
    expect(send({ kind: 'agreeExport', exportId })).toBe('exportNeedsOther');
    expect(send({ kind: 'agreeExport', exportId }, { kind: 'person', role: 'producer', clientId: 'phone', name: ' li ' })).toBe('exportNeedsOther');
    expect(send({ kind: 'agreeExport', exportId }, person('Zhao'))).toBe('exportAgreed');
    expect(state().review.exports[0]?.situation).toMatchObject({ kind: 'running', approvedBy: 'Zhao' });
  });

  it('nobody agrees to a raw one for ten minutes: it is over', () => {
    const { send, state, later } = room();
    send(wanted(true, 'tax audit'));
    later(600_000);
    expect(send({ kind: 'agreeExport', exportId: state().review.exports[0]?.id ?? '' }, person('Zhao'))).toBe('unknownExport');
  });

  it('a cancelled one stays cancelled, whatever is told later', () => {
    const { send, state, tell } = room();
    send(wanted(false));
    const exportId = state().review.exports[0]?.id ?? '';
    expect(send({ kind: 'cancelExport', exportId })).toBe('exportCancelled');
    tell({ kind: 'reportExportDone', exportId, name: 'a.csv', bytes: 3, sha256: 'a'.repeat(64), rows: 1 });
    expect(state().review.exports[0]?.situation.kind).toBe('cancelled');
  });
});
