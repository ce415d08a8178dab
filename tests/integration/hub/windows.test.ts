import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE_BYTES } from '#shared/protocol/limits.ts';
import { sourceIdSchema } from '#shared/ids.ts';
import { defaultDuties, mayAskEver } from '#shared/crew/rights.ts';
import { PROTOCOL_VERSION, type Query } from '#shared/protocol/wire.ts';
import type { CommandKind } from '#shared/show/commands.ts';
import { COMMANDS, source } from './everyCommand.ts';
import { commandId, sheet } from './fixtures.ts';
import { emptyCrowd, follow, ticketOf, postTicket, until, type Screen } from './hubHarness.ts';
import { emitAnything } from './emitAnything.ts';
import { hubOfTest } from './hubOfTest.ts';
import { openRaw } from './rawWindow.ts';

const SCREENS: readonly Screen[] = ['producer', 'host', 'viewer', 'overlay'];
const KINDS = Object.keys(COMMANDS) as CommandKind[];

describe('roles', () => {
  it('every command as every role: only the roles of the table reach the engine, nobody else has any effect', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const leaks: string[] = [];
    for (const role of SCREENS) {
      let window = await test.connect(role);
      for (const [index, kind] of KINDS.entries()) {
        // A role's own pace is not the rule under test.
        if (index % 25 === 24) window = await test.connect(role);
        const before = test.runtime.current().seq;
        const answer = await window.emitWithAck('command', { id: commandId(), command: COMMANDS[kind] });
        const wasTurnedAway = !answer.ok && answer.refusal.key === 'roleMayNot';
        if (wasTurnedAway === mayAskEver({ role, duties: defaultDuties(role) }, kind)) leaks.push(`${role} ${kind}: ${JSON.stringify(answer)}`);
        if (!mayAskEver({ role, duties: defaultDuties(role) }, kind) && test.runtime.current().seq !== before) leaks.push(`${role} ${kind} moved the log`);
      }
    }
    expect(leaks).toEqual([]);
    const actors = (await test.store.eventsAfter(0, 1_000)).map((stored) => stored.actor);
    expect(new Set(actors.flatMap((actor) => (actor.kind === 'person' ? [actor.role] : [])))).toEqual(new Set(['producer', 'host']));
  });

  it('every query, secret and LAN request as every role', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act(COMMANDS.addSource);
    const queries: Query[] = [
      { kind: 'commentsBefore', crowdSeq: null, limit: 5 }, { kind: 'commentsAfter', crowdSeq: 0, limit: 5 }, { kind: 'searchComments', text: '条', crowdSeq: null, limit: 5 }, { kind: 'commentsByNumber', crowdSeqs: [1] },
      { kind: 'viewerCard', crowdSeq: 1, reveal: true }, { kind: 'minuteBuckets' }, { kind: 'sales', sessionId: null, version: 'live' }, { kind: 'sessions' },
      { kind: 'pairingLinks', role: 'producer', name: 'mine' }, { kind: 'ingestAccess', sourceId: source }, { kind: 'pairings' }, { kind: 'lan' },
    ];
    const allowed: Record<Screen, string[]> = { producer: queries.map((query) => query.kind), viewer: ['commentsBefore', 'commentsAfter', 'searchComments', 'commentsByNumber', 'minuteBuckets', 'sales'], host: [], overlay: [] };
    for (const role of SCREENS) {
      const window = await test.connect(role);
      const answered: string[] = [];
      for (const query of queries) {
        const answer = await window.emitWithAck('query', query);
        if (answer.ok) answered.push(query.kind);
        else expect(answer.refusal.key).toBe('roleMayNot');
      }
      expect([role, answered]).toEqual([role, allowed[role]]);
      const secret = await window.emitWithAck('storeSecret', { owner: 'obs', secret: `pw-of-${role}` });
      expect([role, secret.ok]).toEqual([role, role === 'producer']);
      if (role !== 'producer') expect(await window.emitWithAck('setLan', { open: true })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    }
    expect(test.secrets.get('obs')).toBe('pw-of-producer');
    expect(test.lanChanges).toEqual([]);
  });

  it('a viewer reads comments with masked names, a producer with full ones', async () => {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 3) });
    await test.act({ kind: 'openSession', title: 'T' });
    const texts: string[] = [];
    for (const role of ['producer', 'viewer'] as const) {
      const answer = await (await test.connect(role)).emitWithAck('query', { kind: 'commentsBefore', crowdSeq: null, limit: 2 });
      texts.push(JSON.stringify(answer));
    }
    expect(texts[0]).toContain('观众小明3');
    expect(texts[1]).toContain('观***');
    expect(texts[1]).not.toMatch(/小明|李雷/u);
  });

  it('a viewer, and a producer who shares the screen, read on, search and open pins without names, and find nobody by name', async () => {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 3) });
    await test.act({ kind: 'openSession', title: 'T' });
    const queries: Query[] = [{ kind: 'commentsAfter', crowdSeq: 0, limit: 2 }, { kind: 'searchComments', text: '第1条', crowdSeq: null, limit: 2 }, { kind: 'commentsByNumber', crowdSeqs: [2] }];
    const asked = async (role: Screen): Promise<string> => {
      const window = await test.connect(role);
      const answers: unknown[] = [];
      for (const query of queries) answers.push(await window.emitWithAck('query', query));
      return JSON.stringify(answers);
    };
    const byName = async (role: Screen) => (await test.connect(role)).emitWithAck('query', { kind: 'searchComments', text: '小明', crowdSeq: null, limit: 2 });
    expect((await asked('producer')).match(/观众小明/gu)).toHaveLength(4);
    expect(await byName('producer')).toMatchObject({ ok: true, value: { rows: { crowdSeq: [1] } } });
    for (const role of ['viewer', 'producer'] as const) {
      if (role === 'producer') await test.act({ kind: 'maskNames', masked: true });
      const told = await asked(role);
      expect(told.match(/观\*\*\*/gu)).toHaveLength(4);
      expect(told).not.toMatch(/小明|李雷/u);
      expect(await byName(role)).toMatchObject({ ok: true, value: { rows: { crowdSeq: [] } } });
    }
  });

  it('a viewer\'s card is masked, words and all, until a producer asks to see it, and that is in the log', async () => {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 3) });
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    const card = JSON.stringify(await window.emitWithAck('query', { kind: 'viewerCard', crowdSeq: 2, reveal: false }));
    expect(card).toContain('观***');
    expect(card).toContain('"isMasked":true');
    expect(card).not.toMatch(/小明|李雷/u);
    const looks = async () => (await test.store.eventsAfter(0, 1_000)).filter(({ event }) => event.kind === 'viewerRevealed').length;
    expect(await looks()).toBe(0);
    expect(await window.emitWithAck('query', { kind: 'viewerCard', crowdSeq: 2, reveal: true })).toMatchObject({ ok: true, value: { card: { name: '观众小明2', isMasked: false } } });
    expect(await looks()).toBe(1);
    expect(await window.emitWithAck('query', { kind: 'viewerCard', crowdSeq: 9, reveal: true })).toMatchObject({ ok: true, value: { card: null } });
    expect(await looks()).toBe(1);
  });
});

describe('commands', () => {
  it('D9: what is sent before authorisation has no effect', async () => {
    const test = await hubOfTest();
    const raw = await openRaw(test.port, null);
    raw.send(`420["command",${JSON.stringify({ id: commandId(), command: COMMANDS.openSession })}]`);
    raw.send(`40{"token":"${'x'.repeat(43)}","protocol":${PROTOCOL_VERSION}}`);
    raw.send(`421["command",${JSON.stringify({ id: commandId(), command: COMMANDS.openSession })}]`);
    await until('the connection was closed', () => raw.isClosed());
    expect(test.runtime.current().seq).toBe(0);
    expect(raw.events).toEqual([]);
  });

  it('the same command id twice is one effect, also from another connection', async () => {
    const test = await hubOfTest();
    const [one, two] = [await test.connect('producer'), await test.connect('producer')];
    const id = commandId();
    const envelope = { id, command: COMMANDS.openSession };
    const first = await one.emitWithAck('command', envelope);
    const seq = test.runtime.current().seq;
    expect(await one.emitWithAck('command', envelope)).toEqual(first);
    expect(await two.emitWithAck('command', envelope)).toEqual(first);
    expect(test.runtime.current().seq).toBe(seq);
  });

  it('malformed messages get a typed refusal that names the field; the server stays up', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    const bad: [string, unknown[], RegExp][] = [
      ['command', [], /message/u], ['command', [null], /message/u], ['command', ['text'], /message/u], ['command', [{}], /^id$/u],
      ['command', [{ id: 'a b', command: COMMANDS.goLive }], /^id$/u],
      ['command', [{ id: 'a', command: { kind: 'dropTables' } }], /^command\.kind$/u],
      ['command', [{ id: 'a', command: { kind: 'addTime', ms: 'soon', sawOnAir: null } }], /^command\.ms$/u],
      ['command', [{ id: 'a', command: { kind: 'addTime', ms: Number.MAX_VALUE, sawOnAir: null } }], /^command\.ms$/u],
      ['command', [{ id: 'a', command: { kind: 'importRunsheet', sheet: { ...sheet(2), items: [{}] } } }], /^command\.sheet\.items\.0\./u],
      ['follow', [{ afterSeq: -1 }], /^afterSeq$/u], ['follow', [{ afterSeq: 1.5 }], /^afterSeq$/u],
      ['watch', [{ crowd: 'yes' }], /^crowd$/u], ['query', [{ kind: 'passwords' }], /^kind$/u],
      ['query', [{ kind: 'commentsBefore', crowdSeq: null, limit: 1e9 }], /^limit$/u],
      ['storeSecret', [{ owner: 'obs' }], /^secret$/u], ['setLan', [{ open: 1 }], /^open$/u], ['setPairingDays', [{ days: -1 }], /^days$/u], ['__proto__', [{}], /^event$/u], ['reportEngineStarted', [{ version: 'x' }], /^event$/u],
    ];
    for (const [event, args, field] of bad) {
      const answer = await emitAnything(window, event, ...args);
      expect([event, JSON.stringify(args).slice(0, 60), answer.ok]).toEqual([event, JSON.stringify(args).slice(0, 60), false]);
      if (answer.ok) continue;
      expect(answer.refusal.key).toBe('badMessage');
      expect(String(answer.refusal.params['field'])).toMatch(field);
    }
    // Without an acknowledgement function, and with one in the wrong place.
    for (const event of ['command', 'follow', 'watch', 'query', 'storeSecret', 'setLan', 'clock', 'nonsense']) (window as unknown as { emit: (...args: unknown[]) => void }).emit(event, { a: 1 }, 'b', 3);
    expect(test.runtime.current().seq).toBe(0);
    expect(await window.emitWithAck('clock')).toBeTypeOf('number');
    expect(test.log.entries.filter((entry) => entry.level === 'error')).toEqual([]);
  });

  it('a fault in the engine is a typed refusal and a log line, not a dead process', async () => {
    const test = await hubOfTest({ crowd: { ...emptyCrowd(), readout: () => Promise.reject(new Error('disk gone')) } });
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    expect(await window.emitWithAck('query', { kind: 'minuteBuckets' })).toMatchObject({ ok: false, refusal: { key: 'engineFault' } });
    expect(test.log.entries.some((entry) => entry.what === 'request failed')).toBe(true);
    expect((await window.emitWithAck('query', { kind: 'lan' })).ok).toBe(true);
  });

  it('a window that goes wild is told when to try again; others are not held up', async () => {
    const test = await hubOfTest();
    const wild = await test.connect('host');
    const calm = await test.connect('viewer');
    const answers = await Promise.all(Array.from({ length: 200 }, () => wild.emitWithAck('follow', { afterSeq: null })));
    const limited = answers.find((answer) => !answer.ok);
    expect(limited).toMatchObject({ ok: false, refusal: { key: 'tooManyRequests', params: { retryMs: expect.any(Number) } } });
    expect((await calm.emitWithAck('follow', { afterSeq: null })).ok).toBe(true);
  });

  it('takes a run-sheet of 5,000 full rows in one message', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    await test.act({ kind: 'openSession', title: 'T' });
    const command = { kind: 'importRunsheet' as const, sheet: sheet(5_000, '保温杯直降到手价'.repeat(8)) };
    const bytes = Buffer.byteLength(JSON.stringify(command));
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(bytes).toBeLessThan(MAX_MESSAGE_BYTES);
    expect(await window.emitWithAck('command', { id: commandId(), command })).toMatchObject({ ok: true });
    const answer = await follow(window, null);
    expect(answer.kind === 'snapshot' && answer.state.show.kind === 'planning' && answer.state.show.sheet.items.length).toBe(5_000);
  });

  it('a message over the limit ends the connection, not the engine', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    const gone = new Promise((resolve) => { window.once('disconnect', resolve); });
    (window as unknown as { emit: (...args: unknown[]) => void }).emit('command', 'x'.repeat(MAX_MESSAGE_BYTES + 1));
    await gone;
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200);
  });
});

describe('secrets and links', () => {
  it('a stored secret reaches the store and the log of events, never its value', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    const deltas: unknown[] = [];
    await follow(window, null);
    window.on('delta', (delta) => deltas.push(delta));
    expect(await window.emitWithAck('storeSecret', { owner: 'obs', secret: 'hunter2-very-secret' })).toEqual({ ok: true, value: null });
    expect(test.secrets.get('obs')).toBe('hunter2-very-secret');
    await until('the delta came', () => deltas.length === 1);
    const everything = JSON.stringify([deltas, test.log.entries, await test.store.eventsAfter(0, 100), test.runtime.current().state]);
    expect(everything).toContain('secretStored');
    expect(everything).not.toContain('hunter2');
    for (const owner of ['source.constructor', 'source.__proto__', 'source.no-such-source']) {
      expect(await emitAnything(window, 'storeSecret', { owner, secret: 'x' })).toMatchObject({ ok: false, refusal: { key: 'unknownSource' } });
    }
  });

  it('the secret of a new ingest source is made and shown once; a shop brings its own', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer');
    await test.act(COMMANDS.addSource);
    const shop = sourceIdSchema.parse('shop-1');
    await test.act({ kind: 'addSource', source: { kind: 'shopify', id: shop, name: 'Shop', shop: '', apiUrl: '' } });
    const first = await window.emitWithAck('query', { kind: 'ingestAccess', sourceId: source });
    expect(first).toEqual({ ok: true, value: { httpUrl: `${test.base}/ingest/v1/feed-1`, socketUrl: `${test.base}/ingest`, secret: test.secrets.get('source.feed-1') } });
    expect(test.secrets.get('source.feed-1')).toHaveLength(43);
    expect(await window.emitWithAck('query', { kind: 'ingestAccess', sourceId: source })).toMatchObject({ ok: true, value: { secret: null } });
    expect(await window.emitWithAck('query', { kind: 'ingestAccess', sourceId: shop })).toEqual({ ok: true, value: { httpUrl: `${test.base}/hooks/shopify/shop-1`, socketUrl: null, secret: null } });
    expect(test.runtime.current().state.sources[source]?.secretStored).toBe(true);
  });

  it('a link a producer asks for pairs its bearer with that role and name; a feed gets none', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    const answer = await window.emitWithAck('query', { kind: 'pairingLinks', role: 'host', name: 'Anna' });
    if (!answer.ok || !('urls' in answer.value)) throw new Error('no links');
    expect(answer.value.urls[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/prompter#ticket=[\w-]{43}$/u);
    expect(await postTicket(test.base, ticketOf(answer.value.urls[0] ?? ''))).toMatchObject({ ok: true, value: { role: 'host', name: 'Anna' } });
    expect(await window.emitWithAck('query', { kind: 'pairingLinks', role: 'ingest', name: 'x' })).toMatchObject({ ok: false, refusal: { key: 'badMessage' } });
  });
});

describe('the ingest namespace', () => {
  it('lets in what its handler lets in and answers each batch with what the handler says', async () => {
    const offered: unknown[] = [];
    const test = await hubOfTest({
      ingest: {
        authorise: (auth) => Promise.resolve((auth as { key?: string }).key === 'good' ? { ok: true, value: { sourceId: source } } : { ok: false, refusal: { key: 'notAuthorised', params: {} } }),
        offer: (id, payload) => { offered.push([id, payload]); return payload === 'break' ? Promise.reject(new Error('boom')) : Promise.resolve({ ok: true, stored: 1 }); },
      },
    });
    const { io } = await import('socket.io-client');
    const connect = (auth: object) => io(`${test.base}/ingest`, { transports: ['websocket'], forceNew: true, reconnection: false, auth });
    const bad = connect({ key: 'bad' });
    expect(await new Promise((resolve) => { bad.once('connect_error', (error: Error & { data?: unknown }) => { resolve(error.data); }); })).toEqual({ key: 'notAuthorised', params: {} });
    const good = connect({ key: 'good' });
    expect(await good.emitWithAck('events', [{ id: 1 }])).toEqual({ ok: true, stored: 1 });
    expect(await good.emitWithAck('events', 'break')).toMatchObject({ ok: false, refusal: { key: 'engineFault' } });
    expect(await good.emitWithAck('events', [{ id: 2 }])).toEqual({ ok: true, stored: 1 });
    expect(offered).toEqual([['feed-1', [{ id: 1 }]], ['feed-1', 'break'], ['feed-1', [{ id: 2 }]]]);
    good.disconnect();
  });
});
