import { afterEach, describe, expect, it } from 'vitest';
import { follow, startHub, turnedAway, until, type TestHub } from './hubHarness.ts';

let test: TestHub | null = null;
afterEach(async () => { await test?.stop(); test = null; });

describe('withdrawing a pairing', () => {
  it('a producer sees who has paired and who is here, and sends one away: told why, closed, and its token opens nothing again', async () => {
    test = await startHub();
    const producer = await test.connect('producer');
    const paired = await test.pair('host');
    const host = test.open(paired.token);
    await follow(host, null);
    const seen = await producer.emitWithAck('query', { kind: 'pairings' });
    if (!seen.ok || !('clients' in seen.value)) throw new Error('no list');
    expect(seen.value.clients.map(({ role, isConnected, isYou }) => ({ role, isConnected, isYou }))).toEqual([{ role: 'producer', isConnected: true, isYou: true }, { role: 'host', isConnected: true, isYou: false }]);

    const goodbye = new Promise((resolve) => { host.once('goodbye', resolve); });
    expect(await producer.emitWithAck('withdrawPairing', { clientId: paired.clientId })).toEqual({ ok: true, value: null });
    expect(await goodbye).toMatchObject({ key: 'notAuthorised' });
    await until('the host is disconnected', () => !host.connected);
    expect(await turnedAway(test.open(paired.token))).toMatchObject({ key: 'notAuthorised' });
    expect((await test.store.grants()).map(({ role }) => role)).toEqual(['producer']);
  });

  it('a window may send itself away and nobody else: a phone that is handed on', async () => {
    test = await startHub();
    const [paired, other] = [await test.pair('host'), await test.pair('host')];
    const host = test.open(paired.token);
    await follow(host, null);
    expect(await host.emitWithAck('withdrawPairing', { clientId: other.clientId })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    host.emit('withdrawPairing', { clientId: paired.clientId }, () => {});
    await until('it is disconnected', () => !host.connected);
    expect(await turnedAway(test.open(paired.token))).toMatchObject({ key: 'notAuthorised' });
    await follow(test.open(other.token), null);
  });

  it('only a producer may, and what is not there is refused by name', async () => {
    test = await startHub();
    const producer = await test.connect('producer');
    const host = await test.connect('host');
    expect(await host.emitWithAck('withdrawPairing', { clientId: 'client-x' })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(await host.emitWithAck('query', { kind: 'pairings' })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(await producer.emitWithAck('withdrawPairing', { clientId: 'client-x' })).toMatchObject({ ok: false, refusal: { key: 'unknownPairing' } });
  });
});
