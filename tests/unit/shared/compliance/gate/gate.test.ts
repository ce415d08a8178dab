import { describe, expect, test } from 'vitest';
import type { Lexicon, LexiconEntry } from '#shared/compliance/lexicon.ts';
import { isPromise } from '#shared/compliance/gate/findPromise.ts';
import { judgeText } from '#shared/compliance/gate/judgeText.ts';
import { NO_COMPLIANCE } from '#shared/compliance/gate/model.ts';
import { isReviewDue, nextReview, roomLexicon, roomWords } from '#shared/compliance/gate/roomWords.ts';
import { runsheetSchema } from '#shared/runsheet/item.ts';
import type { Command } from '#shared/show/commands.ts';
import { decide } from '#shared/show/decide.ts';
import type { Actor, StoredEvent } from '#shared/show/events.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { newSession } from '#shared/show/decidePlan.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';

const entry = (id: string, term: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  id, term, lang: 'zh', category: 'ABSOLUTE', subCategory: 'zui', severity: 'block', matchMode: 'substring', allowPhrases: [], allowCondition: '', appliesTo: ['all'], scope: ['script', 'host', 'overlay', 'pinned'], legalBasis: '广告法§9(3)', suggestion: '改', ...more,
});
const words: Lexicon = { version: '1', reviewedOn: '2026-11-01', entries: [entry('W1', '最好'), entry('W2', '原价', { severity: 'warn', category: 'PRICE', subCategory: 'needs-evidence' })] };
const person = (name: string): Actor => ({ kind: 'person', role: 'producer', clientId: name, name });

/** A room with one row, driven by commands as the engine drives it. */
function room(points: readonly string[]) {
  let state: ShowState = initialState();
  let seq = 0;
  const take = (event: StoredEvent['event'], actor: Actor): void => { seq += 1; state = evolve(state, { seq, at: instant(1_000 + seq), actor, event }); };
  const sheet = runsheetSchema.parse({ id: 'S1', title: 'T', date: '2026-11-22', timeZone: 'Asia/Shanghai', items: [{ id: 'I1', cue: '01', phase: 'product', title: { zh: '面霜', en: '' }, start: { kind: 'linked' }, durationMs: 60_000, minDurationMs: 0, flex: 'flex', talkingPoints: { zh: points, en: [] } }] });
  take({ kind: 'runsheetImported', sheet }, person('Lin'));
  return {
    state: () => state,
    send: (command: Command, who = 'Lin') => {
      const decided = decide(state, command, { now: instant(1_000 + seq), actor: person(who), newId: (prefix) => `${prefix}-${seq}`, words });
      if (decided.ok) for (const event of decided.value) take(event, person(who));
      return decided.ok ? 'done' : `${decided.failure.key} ${decided.failure.params['words'] ?? ''}`.trim();
    },
  };
}
const approve = (state: 'reviewed' | 'approved' | 'locked'): Command => ({ kind: 'setApproval', itemIds: ['I1'] as never, state });

describe('a blocked word', () => {
  test('keeps its row from every level of approval, until it is put otherwise', () => {
    const { state, send } = room(['这是最好的面霜']);
    expect(send(approve('reviewed'))).toBe('rowWordsBlocked 最好');
    expect(send({ kind: 'editItem', itemId: 'I1' as never, changes: { talkingPoints: { zh: ['这是很好的面霜'], en: [] } }, saw: { talkingPoints: { zh: ['这是最好的面霜'], en: [] } } })).toBe('done');
    expect((['reviewed', 'approved', 'locked'] as const).map((level) => send(approve(level)))).toEqual(['done', 'done', 'done']);
    const { show } = state();
    expect(show.kind === 'planning' && show.sheet.items[0]?.approval.state).toBe('locked');
  });
  test('passes where compliance let this very text pass, for a reason and on a paper; another text with it does not', () => {
    const { send, state } = room(['这是最好的面霜', '最好的面料']);
    expect(send({ kind: 'overrideWords', text: '这是最好的面霜', scope: 'script', wordIds: ['W1'], reason: '同品牌自我比较', evidenceId: 'QH-1' }, 'He')).toBe('done');
    expect(send(approve('reviewed'))).toBe('rowWordsBlocked 最好');
    send({ kind: 'overrideWords', text: '最好的面料', scope: 'script', wordIds: ['W1'], reason: '同品牌自我比较', evidenceId: 'QH-2' }, 'He');
    expect(send(approve('reviewed'))).toBe('done');
    expect(state().compliance.overrides.map(({ by, evidenceId }) => [by, evidenceId])).toEqual([['He', 'QH-1'], ['He', 'QH-2']]);
    const id = state().compliance.overrides[0]?.id ?? '';
    send({ kind: 'withdrawOverride', overrideId: id }, 'He');
    expect(send(approve('approved'))).toBe('rowWordsBlocked 最好');
  });
  test('is not kept ready as an answer, in either language; a file of answers comes in whole or not at all, and what is only doubtful is kept', () => {
    const { send, state } = room([]);
    const put = (...texts: readonly { readonly zh: string; readonly en: string }[]): Command => ({ kind: 'putCannedAnswers', answers: texts.map((text, index) => ({ answer: { id: `a${String(index)}`, topic: 'price', productId: null, text }, saw: null })) });
    expect(send(put({ zh: '今晚129', en: '' }, { zh: '这是最 好的', en: '' }))).toBe('wordsBlocked 最 好');
    expect(send(put({ zh: '今晚129', en: '最好' }))).toBe('wordsBlocked 最好');
    expect(state().commentDesk.answers).toEqual([]);
    expect(send(put({ zh: '原价399,今晚129', en: '129 tonight' }))).toBe('done');
    expect(state().commentDesk.answers).toHaveLength(1);
  });

  test('stops a line for the host, a text for OBS and a pinned comment in the engine', () => {
    const { send, state } = room([]);
    expect(send({ kind: 'sendHostCue', text: '说这是最 好的' })).toBe('wordsBlocked 最 好');
    expect(send({ kind: 'setTextBindings', bindings: [{ input: 'T', kind: 'text', template: '最好的 {product}' }] })).toBe('wordsBlocked 最好');
    expect(send({ kind: 'pinComment', crowdSeq: null, name: '', text: '最好' })).toBe('wordsBlocked 最好');
    expect([state().hostCues.length, state().textBindings.bindings.length, state().pinned]).toEqual([0, 0, null]);
    expect(send({ kind: 'sendHostCue', text: '原价399' })).toBe('done');
  });
});

describe('the list of the room', () => {
  test('is what it was given with its own changes on top; the edition says so, and a stale edit is refused', () => {
    const { send, state } = room(['紫气东来']);
    expect(send(approve('reviewed'))).toBe('done');
    expect(send({ kind: 'saveWords', words: [entry('R1', '紫气')], sawEdits: 0 })).toBe('done');
    expect(send({ kind: 'removeWords', wordIds: ['W1'], sawEdits: 0 })).toBe('wordsChanged');
    expect(send({ kind: 'removeWords', wordIds: ['W1'], sawEdits: 1 })).toBe('done');
    expect(send(approve('approved'))).toBe('rowWordsBlocked 紫气');
    const list = roomLexicon(words, state().compliance.words);
    expect([list.version, list.entries.map(({ id }) => id)]).toEqual(['1+2', ['W2', 'R1']]);
    expect(send({ kind: 'saveWords', words: [entry('R2', '(a+)+$', { matchMode: 'regex' })], sawEdits: 2 })).toBe('wordPattern');
  });
  test('is due for review a month after the last one, or on the day that was set', () => {
    expect(nextReview(words, NO_COMPLIANCE.words)).toBe('2026-12-01');
    expect(['2026-11-30', '2026-12-01'].map((day) => isReviewDue(words, NO_COMPLIANCE.words, day))).toEqual([false, true]);
    const { send, state } = room([]);
    expect(send({ kind: 'reviewWords', reviewedOn: '2026-12-01', nextReviewOn: '2026-12-01' })).toBe('reviewBeforeToday');
    send({ kind: 'reviewWords', reviewedOn: '2026-12-01', nextReviewOn: '2027-01-05' });
    expect(isReviewDue(words, state().compliance.words, '2027-01-04')).toBe(false);
  });
});

test('a word that wants evidence is documented by a paper of these goods that still holds', () => {
  const paper = { id: 'E1', title: '成交记录', number: 'N1', wordIds: ['W2'], productIds: ['P1'], validUntil: '2026-12-01', note: '' };
  const standing = (productIds: readonly string[], today: string) => judgeText(roomWords(words, NO_COMPLIANCE.words), { ...NO_COMPLIANCE, evidence: [paper] }, { text: '原价399', scope: 'host', complianceClass: null, productIds, today })[0]?.standing;
  expect([standing(['P1'], '2026-11-22'), standing(['P2'], '2026-11-22'), standing(['P1'], '2026-12-02')]).toEqual(['documented', 'stands', 'stands']);
});

describe('the ledger of promises', () => {
  test.each(['前100单加送一支小样', '48小时内发货', '今晚下单的补差价', '坏了包换', 'we will refund the difference', '开播前下单的明天发货'])('%s is one', (text) => { expect(isPromise(text)).toBe(true); });
  test.each(['这个多少钱', '不送赠品', '请看库存', '慢一点说', 'look at camera two', '能补差价吗'])('%s is none', (text) => { expect(isPromise(text)).toBe(false); });
  test('holds what a line for the host promises, once; it has an owner, a day and an end, and open ones go into the next session', () => {
    const { send, state } = room([]);
    for (let round = 0; round < 2; round += 1) send({ kind: 'sendHostCue', text: '前100单加送一支小样' });
    expect(state().compliance.promises.map(({ text, from, state: now, by }) => [text, from, now, by])).toEqual([['前100单加送一支小样', 'sayNow', 'open', 'Lin']]);
    const promiseId = state().compliance.promises[0]?.id ?? '';
    expect(send({ kind: 'assignPromise', promiseId, owner: '客服A', dueOn: '2026-11-25' })).toBe('done');
    expect(send({ kind: 'settlePromise', promiseId, state: 'dropped', note: '' })).toBe('promiseNeedsReason');
    send({ kind: 'recordPromise', text: '延长质保一年', owner: '售后', dueOn: null });
    send({ kind: 'settlePromise', promiseId, state: 'kept', note: '' }, 'Wang');
    expect(state().compliance.promises[0]).toMatchObject({ owner: '客服A', dueOn: '2026-11-25', state: 'kept', settledBy: 'Wang' });
    const events = newSession(state(), 'next', { now: instant(9_000), actor: person('Lin'), newId: (prefix) => `${prefix}-n` });
    const folded = events.reduce((now, event, index) => evolve(now, { seq: index + 1, at: instant(9_000), actor: person('Lin'), event }), initialState());
    expect(folded.compliance.promises.map(({ text }) => text)).toEqual(['延长质保一年']);
  });
});
