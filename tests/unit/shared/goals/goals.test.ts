import { describe, expect, it } from 'vitest';
import { importAdSpend } from '#shared/goals/importAdSpend.ts';
import { NO_COSTS, NO_GOALS } from '#shared/goals/goals.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { decide } from '#shared/show/decide.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { Command } from '#shared/show/commands.ts';
import type { ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';

const actor = { kind: 'person', role: 'producer', clientId: 'c1', name: 'Ops' } as const;
let nextId = 0;
const context = { now: instant(1_000), actor, newId: (prefix: string) => `${prefix}-${(nextId += 1)}` };
const stored = (event: ShowEvent): StoredEvent => ({ seq: 1, at: instant(1_000), actor, event });
/** What a command does to a state; throws when it is refused. */
function act(state: ShowState, command: Command): ShowState {
  const decided = decide(state, command, context);
  if (!decided.ok) throw new Error(decided.failure.key);
  return decided.value.reduce((held, event) => evolve(held, stored(event)), state);
}
const spend = (channel: string, costMinor: number, paidMinor: number | null = null) => ({ channel, costMinor, paidMinor });

describe('goals and costs of a show', () => {
  const spent = act(initialState(), { kind: 'recordAdSpend', entries: [spend('千川', 100_000, 350_000), spend('小店随心推', 20_000)], replace: false });

  it('sums add up by hand; a file may replace them; one can be taken back, by two people at once', () => {
    expect(act(spent, { kind: 'recordAdSpend', entries: [spend('DOU+', 5)], replace: false }).goals.adSpend).toHaveLength(3);
    expect(act(spent, { kind: 'recordAdSpend', entries: [spend('DOU+', 5)], replace: true }).goals.adSpend.map(({ channel }) => channel)).toEqual(['DOU+']);
    const [first] = spent.goals.adSpend;
    const removed = act(spent, { kind: 'removeAdSpend', id: first?.id ?? '' });
    expect(removed.goals.adSpend.map(({ channel }) => channel)).toEqual(['小店随心推']);
    expect(act(removed, { kind: 'removeAdSpend', id: first?.id ?? '' })).toBe(removed);
  });

  it('more than 500 sums are refused, whole', () => {
    const many = Array.from({ length: 499 }, (_value, index) => spend(`c${index}`, 1));
    expect(decide(spent, { kind: 'recordAdSpend', entries: many, replace: false }, context)).toMatchObject({ ok: false, failure: { key: 'tooManyRows', params: { max: 500 } } });
    expect(decide(spent, { kind: 'recordAdSpend', entries: many, replace: true }, context).ok).toBe(true);
  });

  it('saying what is so already causes nothing', () => {
    const set = act(initialState(), { kind: 'setGoals', targets: { paidGmv: 31_776_000 } });
    expect(act(set, { kind: 'setGoals', targets: { paidGmv: 31_776_000 } })).toBe(set);
    expect(act(set, { kind: 'setShowCosts', costs: NO_COSTS })).toBe(set);
  });

  it('a new session has no goals and nothing spent; margin and costs are the room\'s and are told again in its log', () => {
    const before = act(act(spent, { kind: 'setGoals', targets: { gpm: 423_700 } }), { kind: 'setShowCosts', costs: { ...NO_COSTS, marginPct: 40 } });
    const opened = decide(before, { kind: 'openSession', title: 'Next' }, context);
    if (!opened.ok) throw new Error('refused');
    const next = opened.value.reduce((held, event) => evolve(held, stored(event)), before);
    expect(next.goals).toEqual({ ...NO_GOALS, costs: { ...NO_COSTS, marginPct: 40 } });
    expect(opened.value.reduce((held, event) => evolve(held, stored(event)), initialState()).goals).toEqual(next.goals);
  });

  it('a host, a viewer and an overlay learn nothing of it; whoever may read no money sees no cost', () => {
    const state = act(spent, { kind: 'setShowCosts', costs: { ...NO_COSTS, marginPct: 40, costPeopleMinor: 9 } });
    for (const view of ['host', 'viewer', 'overlay', 'control'] as const) expect(redactState(state, view).goals).toEqual(NO_GOALS);
    const event = stored({ kind: 'adSpendRecorded', entries: [...state.goals.adSpend], replace: false });
    for (const view of ['host', 'viewer', 'overlay', 'control'] as const) expect(redactStored(event, view)).toBeNull();
    const plain = redactState(state, 'producerNoMoney').goals;
    expect(plain.costs).toEqual(NO_COSTS);
    expect(plain.adSpend.map(({ costMinor }) => costMinor)).toEqual([null, null]);
    expect(evolve(redactState(initialState(), 'producerNoMoney'), redactStored(event, 'producerNoMoney') ?? event).goals.adSpend.map(({ costMinor }) => costMinor)).toEqual([null, null]);
  });
});

describe('ad spend out of a table', () => {
  it('reads what ad platforms export, in Chinese and English, to the cent', () => {
    expect(importAdSpend([['计划名称', '消耗(元)', '直接成交金额(元)'], ['千川-面霜', '1,234.50', '5,000'], ['随心推', '¥99.9', '']], 'CNY'))
      .toEqual({ kind: 'read', entries: [{ channel: '千川-面霜', costMinor: 123_450, paidMinor: 500_000 }, { channel: '随心推', costMinor: 9_990, paidMinor: null }], bad: [] });
    expect(importAdSpend([['Campaign name', 'Amount spent', 'Revenue'], ['Cream', '12.30', '45']], 'USD')).toMatchObject({ entries: [{ channel: 'Cream', costMinor: 1_230, paidMinor: 4_500 }] });
  });

  it('totals and blank lines are nothing; lines that cannot be read are told with their number', () => {
    const table = importAdSpend([['渠道', '消耗', '成交金额'], ['A', '12,5', '1'], [' ', '', ''], ['B', '', '9'], ['C', '5', 'x'], ['合计', '999', '999'], ['', '7', '']], 'CNY');
    expect(table).toEqual({
      kind: 'read', entries: [{ channel: '#7', costMinor: 700, paidMinor: null }],
      bad: [{ row: 2, problem: 'badAmount', value: '12,5' }, { row: 4, problem: 'noAmount', value: 'B' }, { row: 5, problem: 'badAmount', value: 'x' }],
    });
  });

  it('a table without a column for what was spent is no table of ad spend', () => {
    expect(importAdSpend([['名称', '点击'], ['A', '3']], 'CNY')).toEqual({ kind: 'noHeaders' });
  });
});
