import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewerKeyOf } from '#engine/adapters/store/crowdMeta.ts';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { HOUR, instant } from '#shared/time/instant.ts';
import { audienceEvent, comment, order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const SESSION = 'session-1' as SessionId;
const KEY = 'room key of the test';
const NOW = instant(SHOW_START + 1_000);
const who = (id: string, name: string, fields: Readonly<Record<string, unknown>> = {}) => ({ viewer: { id, name, ...fields } });

async function openFile() {
  const path = join(await tempDir(), 'crowd.db');
  let file = openCrowdFile(path, KEY);
  return {
    path, ask: () => file.handlers, reopen: () => { file.close(); file = openCrowdFile(path, KEY); }, close: () => { file.close(); },
    put: (...events: readonly AudienceEvent[]) => file.handlers.append({ sessionId: SESSION, showSeq: 1, events, now: NOW }),
    bytes: () => ['', '-wal'].map((end) => { try { return readFileSync(`${path}${end}`).toString('latin1'); } catch { return ''; } }).join('\n'),
  };
}
const raw = (text: string): string => Buffer.from(text).toString('latin1');

describe('the desk\'s rows in crowd.db', () => {
  it('every comment is read once, when it is stored, and says whose it is without the name', async () => {
    const file = await openFile();
    const { tail, heard } = file.put(comment('a', '3号多少钱', who('u1', '王小美')), comment('b', '哈哈哈', { viewer: { id: null, name: '张***' } }), audienceEvent({ kind: 'gift', eventId: 'g', name: '小心心', count: 1, valueMinor: null, currency: null }));
    expect(tail).toMatchObject({ reading: ['question', 'chatter', ''], topic: ['price', 'none', ''], viewerKey: [viewerKeyOf(KEY, 'src-1', 'u1'), null, null] });
    expect(heard.map(({ kind, topic }) => [kind, topic])).toEqual([['question', 'price'], ['chatter', 'none']]);
    expect(viewerKeyOf(KEY, 'src-1', 'u1')).toMatch(/^[\w-]{8}$/u);
    expect(viewerKeyOf('another room', 'src-1', 'u1')).not.toBe(viewerKeyOf(KEY, 'src-1', 'u1'));
    file.close();
  });

  it('tabs page back through the whole session, also with a search, also after a restart', async () => {
    const file = await openFile();
    const said = ['多少钱', '好看', '质量太差了要退货', '我要拍3号', '多少钱', '哈哈哈哈'];
    for (let i = 0; i < 60; i += 1) file.put(comment(`c${i}`, said[i % said.length] ?? ''));
    file.reopen();
    const all: number[] = [];
    for (let before: number | null = null; ;) {
      const page = file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: before, limit: 7, tab: 'question' });
      if (page.crowdSeq.length === 0) break;
      expect(new Set(page.reading)).toEqual(new Set(['question']));
      all.unshift(...page.crowdSeq);
      before = page.crowdSeq[0] ?? null;
    }
    expect(all).toHaveLength(20);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 500, tab: 'risk' }).text).toEqual(Array.from({ length: 10 }, () => '质量太差了要退货'));
    expect(file.ask().searchComments({ sessionId: SESSION, text: '3', crowdSeq: null, limit: 100, tab: 'intent', within: 'namesAndWords' }).crowdSeq).toHaveLength(10);
    expect(file.ask().searchComments({ sessionId: SESSION, text: '3', crowdSeq: null, limit: 100, tab: 'question', within: 'namesAndWords' }).crowdSeq).toHaveLength(0);
    file.close();
  });

  it('a viewer card knows level, badge, history and orders of this very viewer, nobody else\'s', async () => {
    const file = await openFile();
    file.ask().append({ sessionId: 'session-0' as SessionId, showSeq: 1, events: [comment('old', '上次买的', { ...who('u1', '王小美'), receivedAt: SHOW_START - 5_000 })], now: NOW });
    file.put(comment('x', '别人', who('u2', '李雷')), order('o1', 'n1', 'paid', 900, who('u1', '王小美')), order('o2', 'n1', 'refunded', 900, who('u1', '王小美')));
    for (let i = 0; i < 25; i += 1) file.put(comment(`c${i}`, `第${i}条`, who('u1', '王小美', { level: 12, badge: '铁粉' })));
    const seq = file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 1, tab: 'all' }).crowdSeq[0] ?? 0;
    const card = file.ask().viewerCard({ sessionId: SESSION, crowdSeq: seq });
    expect(card).toMatchObject({ name: '王小美', level: 12, badge: '铁粉', comments: 25, sessions: 2, firstSeenAt: SHOW_START - 5_000, orders: { paid: 1, refunded: 1 } });
    expect(card?.newest.text).toEqual(Array.from({ length: 20 }, (_, i) => `第${i + 5}条`));
    expect(file.ask().viewerCard({ sessionId: 'session-0' as SessionId, crowdSeq: seq })).toBeNull();
    file.close();
  });
});

describe('names and words leave the file', () => {
  const people = (file: Awaited<ReturnType<typeof openFile>>): void => {
    file.put(
      comment('evt-77001-zhang', '我的电话13812345678 快发货', who('77001', '张无忌大侠', { badge: '明教铁粉' })),
      comment('evt-2', '@张无忌大侠 你买了吗', who('88002', '赵敏郡主')),
      comment('evt-3', '蒙面超人说话', who('88002', '赵敏郡主')),
      audienceEvent({ kind: 'withdrawn', eventId: 'w1', target: { kind: 'viewer', viewerId: '77001' } }),
      order('evt-o', 'n9', 'paid', 12_900, who('77001', '张无忌大侠')),
    );
  };

  it('one viewer erased on request: no name, id or word of theirs is left in the bytes, figures stay, others stay', async () => {
    const file = await openFile();
    people(file);
    const before = file.ask().readout({ sessionId: SESSION, now: NOW });
    for (const secret of ['张无忌大侠', '77001', '13812345678', '明教铁粉']) expect(file.bytes()).toContain(raw(secret));
    const erased = file.ask().eraseViewer({ viewerKey: viewerKeyOf(KEY, 'src-1', '77001') });
    file.ask().compact(null);
    expect(erased).toMatchObject({ rows: 2, says: ['张无忌大侠', '77001'] });
    expect(file.ask().readout({ sessionId: SESSION, now: NOW })).toEqual(before);
    file.ask().recompute(SESSION);
    expect(file.ask().readout({ sessionId: SESSION, now: NOW })).toEqual(before);
    expect(file.ask().searchComments({ sessionId: SESSION, text: '无忌', crowdSeq: null, limit: 10, tab: 'all', within: 'namesAndWords' }).crowdSeq).toEqual([]);
    expect(file.ask().searchComments({ sessionId: SESSION, text: '蒙面超人', crowdSeq: null, limit: 10, tab: 'all', within: 'namesAndWords' }).name).toEqual(['赵敏郡主']);
    file.close();
    const bytes = file.bytes();
    for (const secret of ['张无忌', '无忌大侠', 'evt-77001', '13812345678', '快发货', '明教铁粉']) expect(bytes).not.toContain(raw(secret));
    expect(bytes).toContain(raw('蒙面超人说话'));
  });

  it('a viewer is found by name in every session, never by words of others; holdings say how far a session has been emptied', async () => {
    const file = await openFile();
    file.ask().append({ sessionId: 'session-0' as SessionId, showSeq: 1, events: [comment('old', '上次买的', { ...who('77001', '张无忌大侠'), receivedAt: SHOW_START - 5_000 })], now: NOW });
    people(file);
    const key = viewerKeyOf(KEY, 'src-1', '77001');
    expect(file.ask().findViewers({ text: '无忌' })).toEqual([{ viewerKey: key, name: '张无忌大侠', sourceId: 'src-1', rows: 3, lastAt: expect.any(Number), lastText: '我的电话13812345678 快发货' }]);
    expect(file.ask().findViewers({ text: '快发货' })).toEqual([]);
    expect(file.ask().holdings(null)).toMatchObject([{ sessionId: SESSION, rows: 3, oldest: 'raw', newest: 'raw' }, { sessionId: 'session-0', rows: 1, firstAt: SHOW_START - 5_000 }]);
    file.ask().eraseViewer({ viewerKey: key });
    expect(file.ask().findViewers({ text: '无忌' })).toEqual([]);
    expect(file.ask().holdings(null)).toMatchObject([{ rows: 3, oldest: 'empty', newest: 'raw' }, { rows: 1, oldest: 'empty', newest: 'empty' }]);
    file.close();
  });

  it('a text whose mentions grow as they are masked stays a comment that can be read, by age and beside an erased name', async () => {
    const file = await openFile();
    const long = '@阿明 '.repeat(500);
    file.put(comment('evt-long', long, who('u1', '长话')), comment('evt-2', '@阿明 好', who('u2', '阿明')));
    file.put(audienceEvent({ kind: 'notice', eventId: 'evt-n', text: `@阿明 ${'😀'.repeat(248)}` }));
    file.ask().eraseViewer({ viewerKey: viewerKeyOf(KEY, 'src-1', 'u2') });
    const read = (): readonly string[] => file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 10, tab: 'all' }).text;
    expect(read()).toEqual(['@阿*** '.repeat(334).slice(0, 2_000), '…', `@阿*** ${'😀'.repeat(247)}`]);
    const { next, masked } = file.ask().expire({ maskBefore: instant(SHOW_START + 31 * 24 * HOUR), emptyBefore: instant(0), from: 0, limit: 100 });
    expect([next, masked]).toEqual([null, 2]);
    expect(read()[0]).toHaveLength(2_000);
    expect(read()[0]).not.toContain('阿明');
    file.close();
  });

  it('by age alone: five hundred mentions are masked within two thousand letters', async () => {
    const file = await openFile();
    file.put(comment('evt-long', '@阿明 '.repeat(500), who('u1', '长话')));
    file.ask().expire({ maskBefore: instant(SHOW_START + 31 * 24 * HOUR), emptyBefore: instant(0), from: 0, limit: 100 });
    expect(file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 10, tab: 'all' }).text).toEqual(['@阿*** '.repeat(334).slice(0, 2_000)]);
    file.close();
  });

  it('what was erased does not come back when the platform sends its history again; new words do', async () => {
    const file = await openFile();
    people(file);
    file.ask().eraseViewer({ viewerKey: viewerKeyOf(KEY, 'src-1', '77001') });
    expect(file.put(comment('evt-77001-zhang', '我的电话13812345678 快发货', who('77001', '张无忌大侠')), comment('evt-new', '又来了', who('77001', '张无忌大侠'))).results).toEqual(['duplicate', 'stored']);
    file.close();
  });

  it('by age: masked after the raw days, without words after the masked days, found in no byte, figures as before', async () => {
    const file = await openFile();
    people(file);
    const before = file.ask().readout({ sessionId: SESSION, now: NOW });
    const at = SHOW_START + 31 * 24 * HOUR;
    const run = (maskBefore: number, emptyBefore: number): number => {
      let changed = 0;
      for (let from: number | null = 0; from !== null;) {
        const step = file.ask().expire({ maskBefore: instant(maskBefore), emptyBefore: instant(emptyBefore), from, limit: 2 });
        changed += step.masked + step.emptied;
        from = step.next;
      }
      file.ask().compact(null);
      return changed;
    };
    expect(run(SHOW_START, 0)).toBe(0);
    expect(run(at, 0)).toBe(5);
    expect(run(at, 0)).toBe(0);
    const masked = file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 10, tab: 'all' });
    expect(masked).toMatchObject({ name: ['张***', '赵***', '赵***'], text: ['我的电话138****5678 快发货', '@张*** 你买了吗', '蒙面超人说话'] });
    for (const secret of ['张无忌', '赵敏', '77001', '88002', '13812345678', 'evt-3']) expect(file.bytes()).not.toContain(raw(secret));
    expect(run(at, at)).toBe(5);
    expect(file.ask().readout({ sessionId: SESSION, now: NOW })).toEqual(before);
    file.ask().recompute(SESSION);
    expect(file.ask().readout({ sessionId: SESSION, now: NOW })).toEqual(before);
    for (const secret of ['张***', '赵***', '快发货', '蒙面', '超 人']) expect(file.bytes()).not.toContain(raw(secret));
    file.close();
  });

  it('a source of the file is no viewer: rows of others are never touched', async () => {
    const file = await openFile();
    people(file);
    expect(file.ask().eraseViewer({ viewerKey: 'AAAAAAAA' })).toEqual({ rows: 0, bySource: {}, says: [] });
    expect(file.ask().commentsBefore({ sessionId: SESSION, crowdSeq: null, limit: 10, tab: 'all' }).name).toEqual(['张无忌大侠', '赵敏郡主', '赵敏郡主']);
    file.close();
  });
});
