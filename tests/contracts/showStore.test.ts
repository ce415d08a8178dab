import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256 } from '#engine/adapters/store/auditDb.ts';
import { openShowStore } from '#engine/adapters/store/showStore.ts';
import type { Commit, Grant, ShowStore } from '#engine/ports.ts';
import { checkChain } from '#shared/audit/chain.ts';
import { importedRecordSchema } from '#shared/bundle/imported.ts';
import type { CommandId, SessionId } from '#shared/ids.ts';
import type { ShowEvent } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const A = 's-a' as SessionId;
const B = 's-b' as SessionId;
const id = (text: string) => text as CommandId;
const opened = (sessionId: SessionId, title = 'Show'): ShowEvent => ({ kind: 'sessionOpened', sessionId, title });
const started: ShowEvent = { kind: 'engineStarted', version: '1.0.0' };
const commit = (over: Partial<Commit>): Commit => ({ sessionId: A, at: instant(1_000), actor: { kind: 'engine' }, commandId: null, events: [started], ...over });

const makers: Record<string, () => Promise<ShowStore>> = {
  memory: async () => createMemoryShowStore(),
  sqlite: async () => {
    const store = await openShowStore({ path: join(await tempDir(), 'show.db'), log: createQuietLog(), onDeath: (problem) => { throw problem; } });
    onTestFinished(() => store.close());
    return store;
  },
};

describe.each(Object.entries(makers))('show store (%s)', (_name, make) => {
  it('is empty on first start', async () => {
    const store = await make();
    expect(await store.loadCurrent()).toEqual({ sessionId: null, events: [], seq: 0 });
    expect(await store.sessions()).toEqual([]);
    expect(await store.grants()).toEqual([]);
  });

  it('flush answers for what was appended before it, which is read whether or not it was flushed', async () => {
    const store = await make();
    const [appended] = await Promise.all([store.append(commit({ events: [opened(A), started] })), store.flush()]);
    expect(appended).toMatchObject({ kind: 'appended', stored: [{ seq: 1 }, { seq: 2 }] });
    await store.append(commit({ events: [started] }));
    expect(await store.eventsAfter(0, 10)).toHaveLength(3);
    await store.flush();
  });

  it('numbers events by one, across commits, and gives them back whole and in order', async () => {
    const store = await make();
    const first = await store.append(commit({ events: [opened(A), started] }));
    const second = await store.append(commit({ at: instant(2_000), actor: { kind: 'person', role: 'host', clientId: 'c', name: '小雨' }, events: [{ kind: 'showEnded' }] }));
    expect(first).toMatchObject({ kind: 'appended', stored: [{ seq: 1 }, { seq: 2 }] });
    expect(second).toEqual({ kind: 'appended', stored: [{ seq: 3, at: 2_000, actor: { kind: 'person', role: 'host', clientId: 'c', name: '小雨' }, event: { kind: 'showEnded' } }] });
    const loaded = await store.loadCurrent();
    expect(loaded.events.map((entry) => [entry.seq, entry.event.kind])).toEqual([[1, 'sessionOpened'], [2, 'engineStarted'], [3, 'showEnded']]);
    expect(loaded).toMatchObject({ sessionId: A, seq: 3 });
  });

  it('the same command id twice is one effect, and says what it did then', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    await store.append(commit({ commandId: id('c-1'), events: [started, started] }));
    await store.append(commit({ events: [started] }));
    expect(await store.append(commit({ commandId: id('c-1'), events: [{ kind: 'showEnded' }] }))).toEqual({ kind: 'duplicate', seq: 3 });
    expect((await store.loadCurrent()).events).toHaveLength(4);
    expect(await store.findCommand(id('c-1'))).toBe(3);
    expect(await store.findCommand(id('c-2'))).toBeNull();
  });

  it('a command without events is remembered too', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    expect(await store.append(commit({ commandId: id('c-0'), events: [] }))).toEqual({ kind: 'appended', stored: [] });
    expect(await store.findCommand(id('c-0'))).toBe(1);
  });

  it('a commit that cannot be stored leaves nothing behind, not even its command id', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    await expect(store.append(commit({ sessionId: B, commandId: id('c-9'), events: [started, opened(B)] }))).rejects.toThrow();
    expect(await store.findCommand(id('c-9'))).toBeNull();
    expect(await store.loadCurrent()).toMatchObject({ sessionId: A, seq: 1 });
  });

  it('the newest session is the current one; sequences run on', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A, 'First'), { kind: 'showLoaded', mode: 'live' }] }));
    await store.append(commit({ at: instant(3_000), events: [{ kind: 'showStarted' }] }));
    await store.append(commit({ at: instant(5_000), events: [{ kind: 'showEnded' }] }));
    await store.append(commit({ sessionId: B, at: instant(9_000), events: [opened(B, 'Second'), started] }));
    expect(await store.loadCurrent()).toMatchObject({ sessionId: B, seq: 6, events: [{ seq: 5 }, { seq: 6 }] });
    expect(await store.sessions()).toEqual([
      { sessionId: B, title: 'Second', mode: null, openedAt: 9_000, startedAt: null, endedAt: null, events: 2, isTraining: false, tags: [], imported: null },
      { sessionId: A, title: 'First', mode: 'live', openedAt: 1_000, startedAt: 3_000, endedAt: 5_000, events: 4, isTraining: false, tags: [], imported: null },
    ]);
  });

  it('a session carries the tags it was given last, from whichever session they were given', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    await store.append(commit({ sessionId: B, events: [opened(B), { kind: 'sessionTagged', sessionId: A, tags: ['双十一'] }] }));
    await store.append(commit({ sessionId: B, events: [{ kind: 'sessionTagged', sessionId: A, tags: ['双十一', '复播'] }] }));
    expect((await store.sessions()).map(({ sessionId, tags }) => [sessionId, tags])).toEqual([[B, []], [A, ['双十一', '复播']]]);
  });

  it('a session from another machine is in a list of its own, never among the room’s, and takes tags', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    expect(await store.imported()).toEqual([]);
    const record = importedRecordSchema.parse({
      session: { sessionId: B, title: 'Elsewhere', mode: 'live', isTraining: false, openedAt: 500, startedAt: 600, endedAt: 700, events: 9, tags: [], comments: 3, paidMinor: 100, currency: 'CNY' },
      mark: { machine: 'studio 2', madeBy: 'Cuedeck 0.1.0', raw: false, exportedAt: 800, exportedBy: 'Li', approvedBy: null, importedAt: 900, importedBy: 'Wu', bytes: 10, sha256: 'a'.repeat(64) },
    });
    await store.append(commit({ events: [{ kind: 'sessionImported', record }] }));
    await store.append(commit({ events: [{ kind: 'sessionTagged', sessionId: B, tags: ['复播'] }] }));
    expect(await store.imported()).toEqual([{ ...record, session: { ...record.session, tags: ['复播'] } }]);
    expect((await store.sessions()).map(({ sessionId }) => sessionId)).toEqual([A]);
  });

  it('a session that was a training says so; the one it was begun from and the one after it do not', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A)] }));
    await store.append(commit({ sessionId: B, at: instant(2_000), events: [opened(B), { kind: 'trainingStarted', platforms: ['bilibiliWeb'], profile: 'normal' }] }));
    const after = 'session-c' as SessionId;
    await store.append(commit({ sessionId: after, at: instant(3_000), events: [opened(after), { kind: 'trainingStopped' }] }));
    expect((await store.sessions()).map(({ sessionId, isTraining }) => [sessionId, isTraining])).toEqual([[after, false], [B, true], [A, false]]);
  });

  it('events after a sequence come in order, at most as many as asked', async () => {
    const store = await make();
    await store.append(commit({ events: [opened(A), started, started, { kind: 'showEnded' }] }));
    expect((await store.eventsAfter(1, 2)).map((entry) => entry.seq)).toEqual([2, 3]);
    expect(await store.eventsAfter(4, 10)).toEqual([]);
  });

  it('the audit log numbers its lines and binds each to the one before', async () => {
    const store = await make();
    const entry = { at: instant(5), who: { clientId: 'c', name: '林', role: 'producer', duties: ['owner' as const] }, what: 'goLive', action: 'runStream', subject: '', result: 'done' };
    await Promise.all([1, 2, 3].map((n) => store.appendAudit({ ...entry, subject: `n=${n}` })));
    const lines = await store.auditAfter(0, 10);
    expect(lines.map(({ n, subject }) => [n, subject])).toEqual([[1, 'n=1'], [2, 'n=2'], [3, 'n=3']]);
    expect(checkChain(lines, sha256)).toMatchObject({ brokenAt: null, last: { n: 3 } });
    expect((await store.auditAfter(1, 1)).map(({ n }) => n)).toEqual([2]);
  });

  it('a pairing survives; the same token keeps its newest grant', async () => {
    const store = await make();
    const grant: Grant = { tokenHash: 'h1', role: 'host', duties: ['host'], name: 'Prompter', clientId: 'c1', grantedAt: instant(10), usedAt: instant(10) };
    await store.saveGrant(grant);
    await store.saveGrant({ ...grant, tokenHash: 'h0', grantedAt: instant(5) });
    await store.saveGrant({ ...grant, name: 'Left prompter' });
    expect((await store.grants()).map((entry) => [entry.tokenHash, entry.name])).toEqual([['h0', 'Prompter'], ['h1', 'Left prompter']]);
  });

  it('a closed store refuses', async () => {
    const store = await make();
    await store.close();
    await expect(store.append(commit({ events: [opened(A)] }))).rejects.toThrow(/closed/u);
  });
});
