/** Somebody who has paired, with few rights: what they say of themselves, how fast they press, what they may leave behind, what they see. */
import { describe, expect, it } from 'vitest';
import { REQUEST_LIMITS } from '#engine/adapters/hub/rateLimits.ts';
import { viewOf } from '#shared/protocol/roles.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { PROTOCOL_VERSION, type Ack } from '#shared/protocol/wire.ts';
import { defaultDuties, mayAskEver } from '#shared/crew/rights.ts';
import type { CommandKind } from '#shared/show/commands.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { controlToken, onAirShow } from '../hub/controlHarness.ts';
import { COMMANDS, source } from '../hub/everyCommand.ts';
import { commandId } from '../hub/fixtures.ts';
import { connected, postTicket, ticketOf, turnedAway, until, type Screen, type TestHub } from '../hub/hubHarness.ts';
import { emitAnything } from '../hub/emitAnything.ts';
import { hubOfTest } from '../hub/hubOfTest.ts';
import { openRaw } from '../hub/rawWindow.ts';

const SCREENS: readonly Screen[] = ['producer', 'host', 'viewer', 'overlay'];
const standing = (test: TestHub): string => JSON.stringify(test.runtime.current());

describe('rights are the token\'s, never the message\'s', () => {
  it('a role, duties or name said in the handshake change nothing', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const { token } = await test.pair('viewer');
    const window = await connected(test.open(token, { auth: { token, protocol: PROTOCOL_VERSION, role: 'producer', duties: ['owner'], grant: { role: 'producer', duties: ['owner'] } }, query: { role: 'producer' } }));
    const before = standing(test);
    expect(await emitAnything(window, 'command', { id: commandId(), command: COMMANDS.takeNextItem })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(await emitAnything(window, 'follow', { afterSeq: null })).toMatchObject({ ok: true, value: { role: 'viewer' } });
    expect(standing(test)).toBe(before);
  });

  it('an actor said in a command is not who acted', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const host = await test.connect('host');
    const cue = { kind: 'sendHostCue', text: 'mine' };
    for (const extra of [{ actor: { kind: 'person', role: 'producer', clientId: 'x', name: 'Boss', duties: ['owner'] } }, { role: 'producer' }, { grant: { role: 'producer' } }, { by: 'Boss' }]) {
      await emitAnything(host, 'command', { id: commandId(), ...extra, command: { ...cue, ...extra } });
    }
    const acted = (await test.store.eventsAfter(0, 10_000)).flatMap(({ actor }) => (actor.kind === 'person' ? [actor.name] : []));
    expect(acted).not.toContain('Boss');
  });

  it('no command that a role may not send, or ask for, changes anything: the whole state before is the state after', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    for (const role of SCREENS.filter((each) => each !== 'producer')) {
      const grant = { role, duties: defaultDuties(role) };
      const kinds = (Object.keys(COMMANDS) as CommandKind[]).filter((kind) => !mayAskEver(grant, kind));
      let window = await test.connect(role);
      const before = standing(test);
      for (const [index, kind] of kinds.entries()) {
        // A role's own pace is not the rule under test.
        if (index % 25 === 24) window = await test.connect(role);
        expect([role, kind, await emitAnything(window, 'command', { id: commandId(), command: COMMANDS[kind] })]).toMatchObject([role, kind, { ok: false, refusal: { key: 'roleMayNot' } }]);
      }
      expect([role, standing(test) === before]).toEqual([role, true]);
    }
  });

  it('a token of one door opens no other: control surfaces, overlays and feeds stay where they belong', async () => {
    const offered: unknown[] = [];
    const test = await hubOfTest({ ingest: { authorise: (auth) => Promise.resolve((auth as { key?: string }).key === 'feed' ? { ok: true, value: { sourceId: source } } : { ok: false, refusal: { key: 'notAuthorised', params: {} } }), offer: (_id, payload) => { offered.push(payload); return Promise.resolve({ ok: true }); } } });
    await onAirShow(test);
    const before = standing(test);
    const surface = await controlToken(test);
    expect(await turnedAway(test.open(surface))).toMatchObject({ key: 'roleMayNot' });
    const overlay = (await test.pair('overlay')).token;
    const press = async (token: string) => (await fetch(`${test.base}/control/v1/actions/next`, { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status;
    expect(await press(overlay)).toBe(403);
    expect(await press((await test.pair('viewer')).token)).toBe(403);
    const { io } = await import('socket.io-client');
    const feed = io(`${test.base}/ingest`, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { key: 'feed' } });
    await new Promise((resolve) => { feed.once('connect', () => { resolve(null); }); });
    // The feed's connection goes on to the windows' room without a token of its own.
    const smuggled = feed.io.socket('/', { auth: { key: 'feed', protocol: PROTOCOL_VERSION } });
    smuggled.connect();
    expect(await new Promise((resolve) => { smuggled.once('connect_error', (error: Error & { data?: unknown }) => { resolve(error.data); }); smuggled.once('connect', () => { resolve('let in'); }); })).toMatchObject({ key: 'notAuthorised' });
    feed.disconnect();
    const windowOnIngest = io(`${test.base}/ingest`, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token: (await test.pair('producer')).token, protocol: PROTOCOL_VERSION } });
    expect(await new Promise((resolve) => { windowOnIngest.once('connect_error', (error: Error & { data?: unknown }) => { resolve(error.data); }); })).toMatchObject({ key: 'notAuthorised' });
    expect([offered, standing(test) === before]).toEqual([[], true]);
  });

  it('a command of a feed\'s connection has no effect', async () => {
    const test = await hubOfTest({ ingest: { authorise: () => Promise.resolve({ ok: true, value: { sourceId: source } }), offer: () => Promise.resolve({ ok: true }) } });
    await onAirShow(test);
    const before = standing(test);
    const { io } = await import('socket.io-client');
    const feed = io(`${test.base}/ingest`, { transports: ['websocket'], forceNew: true, reconnection: false });
    for (const event of ['command', 'storeSecret', 'setLan', 'setPairingDays', 'query', 'withdrawPairing']) feed.emit(event, { id: commandId(), command: COMMANDS.takeNextItem, owner: 'obs', secret: 'x', open: true, days: 1, kind: 'pairings', clientId: 'c' });
    expect(await feed.emitWithAck('events', [])).toEqual({ ok: true });
    feed.disconnect();
    expect([standing(test) === before, test.lanChanges, test.daysKept, [...test.secrets]]).toEqual([true, [], [], []]);
  });

  it('a ticket buys one pairing and no more, whoever has copied the link: spent, expired, of an engine before, cut short', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    const ticket = async () => ticketOf((await test.hub.issueLink('producer', 'P')).urls[0] ?? '');
    const [spent, late, old] = [await ticket(), await ticket(), await ticket()];
    expect(await postTicket(test.base, spent)).toMatchObject({ ok: true });
    await clock.advance(10 * 60_000);
    const again = await hubOfTest({ store: test.store });
    const grants = (await test.store.grants()).length;
    for (const [base, given, key] of [[test.base, spent, 'ticketUsed'], [test.base, late, 'ticketExpired'], [again.base, old, 'ticketUnknown'], [test.base, late.slice(0, 42), 'ticketUnknown'], [test.base, `${spent} `, 'ticketUnknown']] as const) {
      expect(await postTicket(base, given)).toMatchObject({ ok: false, refusal: { key } });
    }
    // A ticket is no token, and a token no ticket.
    expect(await turnedAway(test.open(late))).toMatchObject({ key: 'notAuthorised' });
    expect(await postTicket(test.base, (await test.pair('viewer')).token)).toMatchObject({ ok: false, refusal: { key: 'ticketUnknown' } });
    expect((await test.store.grants()).length).toBe(grants + 1);
  });
});

describe('pace', () => {
  it.each(SCREENS)('a %s is held to the requests of its role, is told when to come back, and holds up nobody else', async (role) => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    const wild = await test.connect(role);
    const calm = await test.connect(role);
    const { burst } = REQUEST_LIMITS[role];
    const answers = await Promise.all(Array.from({ length: burst + 10 }, () => emitAnything(wild, 'watch', { crowd: false, thumbnails: false, vitals: false })));
    const over = answers.filter((answer) => !answer.ok && answer.refusal.key === 'tooManyRequests');
    expect([role, over.length]).toEqual([role, 10]);
    expect(over[0]).toMatchObject({ refusal: { params: { retryMs: expect.any(Number) as unknown } } });
    expect(await emitAnything(calm, 'follow', { afterSeq: null })).toMatchObject({ ok: true });
    // A second connection with the same token is the same somebody.
    await clock.advance(1_000);
    expect(await emitAnything(wild, 'follow', { afterSeq: null })).toMatchObject({ ok: true });
  });
});

describe('names that are no names', () => {
  const POISON = '"__proto__":{"polluted":"yes","isPolluted":true},"constructor":{"prototype":{"polluted":"yes"}},"prototype":{"polluted":"yes"}';

  it('prototype pollution: keys of prototypes in any message, of any door, reach no object', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const { token } = await test.pair('producer');
    const window = await openRaw(test.port, { token, protocol: PROTOCOL_VERSION });
    for (const [n, event] of ['command', 'query', 'follow', 'watch', 'watchDesk', 'storeSecret', 'withdrawPairing', 'setLan', 'setPairingDays', 'testSource', 'enterEvent', 'enterOrders'].entries()) window.send(`42${n}["${event}",{${POISON}}]`);
    for (const [n, command] of Object.values(COMMANDS).slice(0, 80).entries()) window.send(`42${100 + n}["command",{"id":"poison-${n}",${POISON},"command":{${POISON},${JSON.stringify(command).slice(1)}}]`);
    await fetch(`${test.base}/api/pair`, { method: 'POST', body: `{${POISON},"ticket":"x"}` });
    await fetch(`${test.base}/control/v1/actions/next`, { method: 'POST', headers: { authorization: `Bearer ${await controlToken(test)}`, 'content-type': 'application/json' }, body: `{${POISON}}` });
    window.send('42900["clock"]');
    await until('all was read', () => window.isClosed() || window.applicationBytes() > 2_000);
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200);
    expect([({} as Record<string, unknown>)['polluted'], Object.hasOwn(Object.prototype, 'isPolluted'), JSON.stringify(test.runtime.current().state).includes('polluted')]).toEqual([undefined, false, false]);
    window.close();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('"%s" as an id, a name or a scene is a text like any other', async (name) => {
    const test = await hubOfTest();
    await onAirShow(test);
    const window = await test.connect('producer');
    const answers = [
      await emitAnything(window, 'command', { id: name, command: { kind: 'takeScene', scene: name } }),
      await emitAnything(window, 'command', { id: commandId(), command: { kind: 'addSource', source: { kind: 'manual', id: name, name } } }),
      await emitAnything(window, 'command', { id: commandId(), command: { kind: 'removeSource', sourceId: name } }),
      await emitAnything(window, 'query', { kind: 'ingestAccess', sourceId: name }), await emitAnything(window, 'query', { kind: 'pairingLinks', role: name, name }), await emitAnything(window, 'storeSecret', { owner: `source.${name}`, secret: 'x' }),
      await emitAnything(window, 'query', { kind: name }), await emitAnything(window, 'command', { id: commandId(), command: { kind: name } }), await emitAnything(window, name, {}),
    ];
    for (const answer of answers) expect(answer).toSatisfy((each: Ack<unknown>) => each.ok || each.refusal.key !== 'engineFault');
    expect(await emitAnything(window, 'follow', { afterSeq: null })).toMatchObject({ ok: true });
    expect(test.log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('what goes out', () => {
  it('secrets are in no byte that any window, surface or log is told, whoever stores and asks', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    await test.act(COMMANDS.addSource);
    const raws = await Promise.all(SCREENS.map(async (role) => {
      const { token } = await test.pair(role);
      return { role, token, raw: await openRaw(test.port, { token, protocol: PROTOCOL_VERSION }) };
    }));
    for (const { raw } of raws) raw.send('421["follow",{"afterSeq":null}]');
    const producer = await test.connect('producer');
    const SECRETS = ['obs-password-7Q', 'backup-password-8R', 'signing-secret-9S'];
    for (const [index, owner] of ['obs', 'obsBackup', `source.${source}`].entries()) expect(await emitAnything(producer, 'storeSecret', { owner, secret: SECRETS[index] })).toMatchObject({ ok: true });
    await test.act({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
    const links = await producer.emitWithAck('query', { kind: 'pairingLinks', role: 'host', name: 'Anna' });
    const ticket = links.ok && 'urls' in links.value ? ticketOf(links.value.urls[0] ?? '') : '';
    const surface = await controlToken(test);
    for (const { raw } of raws) for (const [n, kind] of ['pairings', 'ingestAccess', 'audit', 'lan', 'sourceVitals'].entries()) raw.send(`42${10 + n}["query",${JSON.stringify({ kind, sourceId: source, afterN: 0 })}]`);
    await postTicket(test.base, ticket);
    const told = await (await fetch(`${test.base}/control/v1/state`, { headers: { authorization: `Bearer ${surface}` } })).text();
    await test.act({ kind: 'sendHostCue', text: 'the last word' });
    await until('everybody who may has heard it', () => raws.filter(({ role }) => role === 'producer' || role === 'host').every(({ raw }) => JSON.stringify(raw.events).includes('the last word')));
    const hidden = [...SECRETS, ticket, surface, ...raws.map(({ token }) => token)];
    const out = [...raws.map(({ role, raw }) => [role, raw.everything()]), ['surface', told], ['log', JSON.stringify(test.log.entries)], ['events', JSON.stringify(await test.store.eventsAfter(0, 10_000))], ['grants', JSON.stringify(await test.store.grants())]] as const;
    for (const [who, text] of out) for (const secret of hidden) expect([who, secret.slice(0, 6), text.includes(secret)]).toEqual([who, secret.slice(0, 6), false]);
    expect(out[0]?.[1]).toContain('the last word');
    for (const { raw } of raws) raw.close();
  });

  it('a window is told the state as its role may see it, and not one field more', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    for (const role of SCREENS) {
      const window = await test.connect(role);
      const answer = await window.emitWithAck('follow', { afterSeq: null });
      if (!answer.ok || answer.value.kind !== 'snapshot') throw new Error('no snapshot');
      const view = viewOf({ role, duties: defaultDuties(role) });
      expect([role, answer.value.state]).toEqual([role, JSON.parse(JSON.stringify(redactState(test.runtime.current().state, view)))]);
    }
  });
});
