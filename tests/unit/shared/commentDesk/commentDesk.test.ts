import { describe, expect, test } from 'vitest';
import { MODERATION_REASONS } from '#shared/commentDesk/thread.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { Actor } from '#shared/show/events.ts';
import { sheetOf, Stage } from '../show/stage.ts';

const person = (name: string): Actor => ({ kind: 'person', role: 'producer', clientId: `client-${name}`, name });
const [LI, WANG] = [person('李'), person('王')];
const seen = (crowdSeq: number, fields: Record<string, unknown> = {}) => ({ thread: { kind: 'comment' as const, crowdSeq }, label: '黄皮选哪个色号', people: 3, firstAskedAt: 0, ...fields });

/** A stage whose commands come from two people. */
function desk() {
  const stage = new Stage();
  const as = (actor: Actor) => (command: Record<string, unknown>) => {
    stage.actor = actor;
    return stage.command(command as never);
  };
  return { stage, li: as(LI), wang: as(WANG), state: () => stage.state.commentDesk };
}

describe('who is answering is shown, and nobody answers what another one is answering', () => {
  test('a claimed thread is refused to others by name, unless taken over', () => {
    const { li, wang, state } = desk();
    expect(li({ kind: 'claimThread', seen: seen(1) })).toMatchObject({ ok: true });
    expect(state().threads).toMatchObject([{ status: { kind: 'claimed', by: '李' } }]);
    expect(wang({ kind: 'claimThread', seen: seen(1) })).toMatchObject({ key: 'threadTaken', params: { name: '李' } });
    expect(wang({ kind: 'answerThread', seen: seen(1), way: 'chat' })).toMatchObject({ key: 'threadTaken' });
    expect(wang({ kind: 'snoozeThread', seen: seen(1), ms: 60_000 })).toMatchObject({ key: 'threadTaken' });
    expect(wang({ kind: 'claimThread', seen: seen(1), takeOver: true })).toMatchObject({ ok: true });
    expect(li({ kind: 'answerThread', seen: seen(1), way: 'host' })).toMatchObject({ key: 'threadTaken', params: { name: '王' } });
  });

  test('an answer carries how, who and the time to answer; a second one is refused by name; reopened it is free again', () => {
    const { stage, li, wang, state } = desk();
    const firstAskedAt = stage.now;
    stage.wait(42_000);
    li({ kind: 'answerThread', seen: seen(1, { firstAskedAt }), way: 'host' });
    expect(state().threads).toMatchObject([{ people: 3, status: { kind: 'answered', by: '李', way: 'host', afterMs: 42_000 } }]);
    expect(wang({ kind: 'answerThread', seen: seen(1), way: 'chat' })).toMatchObject({ key: 'threadAnswered', params: { name: '李' } });
    wang({ kind: 'reopenThread', thread: seen(1).thread });
    expect(state().threads).toEqual([]);
  });

  test('asked again after its answer, a cluster waits again: timed from the new asks, counted once more, and its old rows stay answered', () => {
    const { stage, li, wang, state } = desk();
    const thread = { kind: 'cluster' as const, key: 'question|P05|shade|yellowSkin' };
    const first = { ...seen(1), thread, label: '@王小美 黄皮选哪个色号', people: 23, firstAskedAt: stage.now, rows: [4, 5] };
    stage.wait(40_000);
    li({ kind: 'answerThread', seen: first, way: 'host' });
    expect(state().answered).toEqual({ threads: 1, people: 23, ms: 40_000 });
    const answeredAt = stage.now;
    stage.wait(90_000).report({ kind: 'reportThreadGrown', thread, people: 3, since: stage.now - 20_000 });
    stage.report({ kind: 'reportThreadGrown', thread, people: 4, since: stage.now });
    expect(state().threads).toMatchObject([{ rows: [4, 5], status: { kind: 'reopened' }, again: { people: 3, answeredAt, by: '李' } }]);
    wang({ kind: 'claimThread', seen: first, takeOver: false });
    wang({ kind: 'releaseThread', thread });
    expect(state().threads).toMatchObject([{ status: { kind: 'reopened' } }]);
    stage.wait(10_000);
    wang({ kind: 'answerThread', seen: first, way: 'canned' });
    expect(state().threads).toMatchObject([{ status: { kind: 'answered', by: '王', afterMs: 30_000 } }]);
    expect(state().answered).toEqual({ threads: 2, people: 26, ms: 70_000 });
    expect(JSON.stringify(stage.log)).not.toContain('小美');
    expect(stage.log.reduce(evolve, initialState()).commentDesk).toEqual(state());
  });

  test('the log names one comment by its number, never by its words: those leave with the crowd\'s file', () => {
    const { stage, li } = desk();
    li({ kind: 'answerThread', seen: seen(8, { label: '我是张三,电话 13812345678' }), way: 'chat' });
    expect(JSON.stringify(stage.log)).not.toMatch(/张三|138/u);
    expect(stage.log.at(-1)?.event).toMatchObject({ seen: { label: '#8' } });
  });

  test('a cluster and a comment with the same number are two threads', () => {
    const { li, state } = desk();
    li({ kind: 'claimThread', seen: seen(7) });
    li({ kind: 'snoozeThread', seen: { ...seen(7), thread: { kind: 'cluster', key: '7' } }, ms: 60_000 });
    expect(state().threads.map(({ status }) => status.kind)).toEqual(['claimed', 'snoozed']);
  });
});

describe('moderation is complaint-safe', () => {
  test('there is no reason called negative', () => expect(MODERATION_REASONS).toEqual(['spam', 'abuse', 'advert', 'personalData', 'illegal', 'minorSafety']));

  test('an advert is hidden at once and counted by its reason', () => {
    const { li, state } = desk();
    li({ kind: 'hideComment', crowdSeq: 5, text: '加V信领福利 xx123', reason: 'advert', note: '' });
    expect(state()).toMatchObject({ hidden: [{ kind: 'hidden', crowdSeq: 5, reason: 'advert', by: '李' }], moderationCounts: { advert: 1 } });
  });

  test('a complaint is hidden by two people only: asked by one, agreed by another', () => {
    const { li, wang, state } = desk();
    const hide = { kind: 'hideComment', crowdSeq: 6, text: '什么垃圾质量,用两天就坏了,退钱', reason: 'abuse', note: '' };
    expect(li(hide)).toMatchObject({ ok: true });
    expect(state()).toMatchObject({ hidden: [{ kind: 'requested', by: '李' }], moderationCounts: {} });
    expect(li(hide)).toMatchObject({ key: 'needsSecondPerson' });
    expect(wang(hide)).toMatchObject({ ok: true });
    expect(state()).toMatchObject({ hidden: [{ kind: 'hidden', by: '王' }], moderationCounts: { abuse: 1 } });
    wang({ kind: 'unhideComment', crowdSeq: 6 });
    expect(state()).toMatchObject({ hidden: [], moderationCounts: { abuse: 1 } });
  });

  test('what is hidden leaves the prompter and the overlay, and cannot be put there', () => {
    const { stage, li } = desk();
    li({ kind: 'pinComment', crowdSeq: 5, name: '广告号', text: '加V信领福利' });
    li({ kind: 'hideComment', crowdSeq: 5, text: '加V信领福利', reason: 'advert', note: '' });
    expect(stage.state.pinned).toBeNull();
    expect(li({ kind: 'pinComment', crowdSeq: 5, name: '广告号', text: '加V信领福利' })).toMatchObject({ key: 'commentIsHidden' });
  });

  test('whoever is muted leaves the prompter and the overlay too, and comes back to them only after being unmuted or when the mute is over', () => {
    const { stage, li } = desk();
    const pin = { kind: 'pinComment', crowdSeq: 5, name: '广告号', text: '加V信领福利', viewerKey: 'abcd1234' };
    const mute = { kind: 'muteViewer', viewerKey: 'abcd1234', label: '广告号', reason: 'advert', minutes: 5, note: '' };
    li(pin);
    li(mute);
    expect(stage.state.pinned).toBeNull();
    expect(li({ ...pin, crowdSeq: 6 })).toMatchObject({ key: 'viewerIsMuted' });
    expect(li({ ...pin, viewerKey: 'efgh5678' })).toMatchObject({ ok: true });
    li({ kind: 'unmuteViewer', viewerKey: 'abcd1234' });
    expect(li(pin)).toMatchObject({ ok: true });
    li(mute);
    stage.wait(300_001);
    expect(li(pin)).toMatchObject({ ok: true });
  });

  test('two people at the ready answers lose nothing of each other: at one answer the second is told, at different ones both stand', () => {
    const { li, wang, state } = desk();
    const answer = (id: string, zh: string) => ({ id, topic: 'shipping', productId: null, text: { zh, en: '' } });
    const put = (next: ReturnType<typeof answer>, saw: ReturnType<typeof answer> | null) => ({ kind: 'putCannedAnswers', answers: [{ answer: next, saw }] });
    li(put(answer('a', '48小时内发出'), null));
    wang(put(answer('b', '运费险有'), null));
    expect(state().answers).toEqual([answer('a', '48小时内发出'), answer('b', '运费险有')]);
    expect(li(put(answer('a', '当天发出'), answer('a', '48小时内发出')))).toMatchObject({ ok: true });
    expect(wang(put(answer('a', '三天内发出'), answer('a', '48小时内发出')))).toMatchObject({ key: 'answerChanged' });
    expect(wang({ kind: 'removeCannedAnswer', saw: answer('a', '48小时内发出') })).toMatchObject({ key: 'answerChanged' });
    expect(wang(put(answer('a', '又一条'), null))).toMatchObject({ key: 'answerChanged' });
    expect(state().answers).toEqual([answer('a', '当天发出'), answer('b', '运费险有')]);
    // The same once more, and the removal of what is gone, change nothing and are no quarrel.
    expect(wang(put(answer('a', '当天发出'), answer('a', '48小时内发出')))).toMatchObject({ ok: true, events: [] });
    li({ kind: 'removeCannedAnswer', saw: answer('b', '运费险有') });
    expect(wang({ kind: 'removeCannedAnswer', saw: answer('b', '运费险有') })).toMatchObject({ ok: true, events: [] });
    expect(state().answers).toEqual([answer('a', '当天发出')]);
  });

  test('a file of answers comes in whole or not at all, and never beyond what a room holds', () => {
    const { li, state } = desk();
    const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ answer: { id: `n${String(from + index)}`, topic: 'price', productId: null, text: { zh: '今晚 129', en: '' } }, saw: null }));
    li({ kind: 'putCannedAnswers', answers: many(0, 499) });
    expect(li({ kind: 'putCannedAnswers', answers: many(499, 2) })).toMatchObject({ key: 'tooManyAnswers', params: { max: 500 } });
    expect(state().answers).toHaveLength(499);
    expect(li({ kind: 'putCannedAnswers', answers: many(499, 1) })).toMatchObject({ ok: true });
  });

  test('muting whoever complains takes two people as hiding does, and the label in the log is masked', () => {
    const { stage, li, wang, state } = desk();
    const mute = { kind: 'muteViewer', viewerKey: 'abcd1234', label: '王小美', reason: 'abuse', minutes: 10, note: '', text: '什么垃圾质量,用两天就坏了,退钱' };
    li(mute);
    expect(state()).toMatchObject({ muted: [], muteRequests: [{ viewerKey: 'abcd1234', by: '李', minutes: 10 }], moderationCounts: {} });
    expect(li(mute)).toMatchObject({ key: 'needsSecondPerson' });
    wang(mute);
    expect(state()).toMatchObject({ muted: [{ viewerKey: 'abcd1234', label: '王***', by: '王', until: stage.now + 600_000 }], muteRequests: [], moderationCounts: { abuse: 1 } });
    expect(JSON.stringify(stage.log)).not.toContain('小美');
    li({ ...mute, viewerKey: 'efgh5678' });
    li({ kind: 'unmuteViewer', viewerKey: 'efgh5678' });
    expect(state().muteRequests).toEqual([]);
  });

  test('a mute ends by itself or by hand, and outlives the session without being counted again', () => {
    const { stage, li, state } = desk();
    stage.did({ kind: 'openSession', title: 'A' });
    li({ kind: 'muteViewer', viewerKey: 'abcd1234', label: '小**', reason: 'spam', minutes: 5, note: '' });
    li({ kind: 'putCannedAnswers', answers: [{ answer: { id: 'a', topic: 'shipping', productId: null, text: { zh: '48小时内发出', en: 'Ships within 48 h' } }, saw: null }] });
    expect(state().muted).toMatchObject([{ viewerKey: 'abcd1234', until: stage.now + 300_000 }]);
    const before = stage.log.length;
    stage.did({ kind: 'openSession', title: 'B' });
    expect(state()).toMatchObject({ muted: [{ viewerKey: 'abcd1234' }], answers: [{ id: 'a' }], moderationCounts: {}, threads: [], hidden: [] });
    expect(stage.log.slice(before).reduce(evolve, initialState()).commentDesk).toEqual(state());
    li({ kind: 'unmuteViewer', viewerKey: 'abcd1234' });
    expect(state().muted).toEqual([]);
  });
});

describe('a viewer is erased', () => {
  test('never while a show runs, nor while a stream starts, runs or comes back', () => {
    const { stage, li, state } = desk();
    stage.withObs();
    stage.did({ kind: 'openSession', title: 'A' });
    const erase = () => li({ kind: 'eraseViewer', viewerKey: 'abcd1234' });
    for (const kind of ['starting', 'live', 'reconnecting'] as const) {
      stage.report({ kind: 'reportStream', stream: kind === 'reconnecting' ? { kind, since: stage.now, liveSince: stage.now } : { kind, since: stage.now } });
      expect(erase(), kind).toMatchObject({ key: 'notDuringShow' });
    }
    stage.report({ kind: 'reportStream', stream: { kind: 'off' } });
    stage.start(sheetOf([{}]), 'rehearsal');
    expect(erase()).toMatchObject({ key: 'notDuringShow' });
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir });
    expect(erase()).toMatchObject({ ok: true });
    expect(state().erasing).toEqual(['abcd1234']);
  });
});
