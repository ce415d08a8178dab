import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Replay } from '#engine/replay/createReplay.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { connected, follow, startHub, turnedAway, until, type TestHub } from './hubHarness.ts';

/** The door of a replay is what is looked at; nothing is played behind it. */
const NOTHING_PLAYED: Replay = { situation: () => ({ kind: 'none' }), moment: () => null, clusters: () => null, sales: () => null, comments: () => Promise.reject(new Error('nothing is played')), control: () => Promise.resolve(null), listen: () => undefined, onAir: () => undefined, watched: () => null, letGo: () => undefined, stop: () => Promise.resolve() };

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

  it('a window that only looks at a replay is here as well, and goes with its pairing; others who look stay', async () => {
    test = await startHub({ replay: NOTHING_PLAYED });
    const producer = await test.connect('producer');
    const [paired, other] = [await test.pair('host'), await test.pair('host')];
    const room = test;
    const [gone, kept] = await Promise.all([paired, other].map(({ token }) => connected(room.replay(token))));
    if (gone === undefined || kept === undefined) throw new Error('no windows');
    const seen = await producer.emitWithAck('query', { kind: 'pairings' });
    expect(seen.ok && 'clients' in seen.value ? seen.value.clients.map(({ isConnected }) => isConnected) : seen).toEqual([true, true, true]);

    const goodbye = new Promise((resolve) => { gone.once('goodbye', resolve); });
    expect(await producer.emitWithAck('withdrawPairing', { clientId: paired.clientId })).toEqual({ ok: true, value: null });
    expect(await goodbye).toMatchObject({ key: 'notAuthorised' });
    await until('the window of the replay is disconnected', () => !gone.connected);
    expect(await turnedAway(test.replay(paired.token))).toMatchObject({ key: 'notAuthorised' });
    expect(await kept.emitWithAck('query', { kind: 'minuteBuckets' })).toMatchObject({ ok: false, refusal: { key: 'noReplay' } });
    expect(kept.connected).toBe(true);
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

describe('a pairing nobody uses', () => {
  const DAY = 86_400_000;

  it('ends by itself: its token opens nothing, it is gone from the list and the file, also when the engine was away meanwhile', async () => {
    const clock = createManualClock();
    const test = await startHub({ clock, pairingDays: 30 });
    onTestFinished(test.stop);
    const lost = await test.pair('host');
    const daily = await test.pair('producer');
    for (let day = 0; day < 31; day += 1) {
      await clock.advance(DAY);
      (await connected(test.open(daily.token))).disconnect();
    }
    expect(await turnedAway(test.open(lost.token))).toMatchObject({ key: 'notAuthorised' });
    const desk = await connected(test.open(daily.token));
    const seen = await desk.emitWithAck('query', { kind: 'pairings' });
    expect(seen).toMatchObject({ ok: true, value: { endAfterDays: 30, clients: [{ clientId: daily.clientId, usedAt: clock.now() }] } });
    expect((await test.store.grants()).map(({ clientId }) => clientId)).toEqual([daily.clientId]);
    // Put away over the summer.
    const phone = await test.pair('viewer');
    await test.hub.stop();
    await clock.advance(31 * DAY);
    const later = await startHub({ clock, pairingDays: 30, store: test.store });
    onTestFinished(later.stop);
    expect(await turnedAway(later.open(phone.token))).toMatchObject({ key: 'notAuthorised' });
    expect(await test.store.grants()).toEqual([]);
  });

  it('a window that stays for longer than that is in use until it leaves; with 0 days none ends', async () => {
    const clock = createManualClock();
    const test = await startHub({ clock, pairingDays: 30 });
    onTestFinished(test.stop);
    const prompter = await test.pair('host');
    const window = await connected(test.open(prompter.token));
    await clock.advance(60 * DAY);
    window.disconnect();
    await until('its leaving was noted', () => test.hub.connected('host') === 0);
    await connected(test.open(prompter.token));
    const forever = await startHub({ clock, pairingDays: 0 });
    onTestFinished(forever.stop);
    const { token } = await forever.pair('host');
    await clock.advance(4_000 * DAY);
    await connected(forever.open(token));
  });

  it('other days are remembered and hold at once: what is over by them ends, who is here stays; only who pairs people sets them', async () => {
    const clock = createManualClock();
    const test = await startHub({ clock, pairingDays: 0 });
    onTestFinished(test.stop);
    const [lost, here] = [await test.pair('host'), await test.pair('viewer')];
    const viewer = await connected(test.open(here.token));
    await clock.advance(40 * DAY);
    const host = await test.connect('host');
    expect(await viewer.emitWithAck('setPairingDays', { days: 7 })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(await host.emitWithAck('setPairingDays', { days: 7 })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(test.daysKept).toEqual([]);
    const desk = await test.connect('producer');
    expect(await desk.emitWithAck('setPairingDays', { days: 30 })).toEqual({ ok: true, value: { endAfterDays: 30 } });
    expect(test.daysKept).toEqual([30]);
    const seen = await desk.emitWithAck('query', { kind: 'pairings' });
    if (!seen.ok) throw new Error('not answered');
    const { clients, endAfterDays } = seen.value as { clients: readonly { clientId: string }[]; endAfterDays: number };
    expect([endAfterDays, clients.some(({ clientId }) => clientId === lost.clientId), clients.some(({ clientId }) => clientId === here.clientId)]).toEqual([30, false, true]);
    expect(await turnedAway(test.open(lost.token))).toMatchObject({ key: 'notAuthorised' });
    expect(viewer.connected).toBe(true);
    expect((await test.store.grants()).some(({ clientId }) => clientId === lost.clientId)).toBe(false);
  });
});
