import { afterEach, describe, expect, it } from 'vitest';
import { defaultDuties, mayAskEver } from '#shared/crew/rights.ts';
import { CONTROL_ACTIONS } from '#shared/protocol/controlActions.ts';
import { controlFeedbackSchema, type ControlFeedback } from '#shared/protocol/controlFeedback.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { PairingLinks } from '#shared/protocol/wire.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { PRODUCER_ONLY, product } from './fixtures.ts';
import { ask, controlToken, cueOnAir, joinSurface, onAirShow, openSurface, refusalOf, type Surface } from './controlHarness.ts';
import { startHub, turnedAway, until, type Screen, type TestHub } from './hubHarness.ts';
import { hubOfTest } from './hubOfTest.ts';

let surfaces: Surface[] = [];
const keep = async (surface: Promise<Surface>): Promise<Surface> => {
  const open = await surface;
  surfaces.push(open);
  return open;
};
afterEach(async () => {
  for (const surface of surfaces) surface.close();
  surfaces = [];
});

const press = (test: TestHub, token: string | null, action: string, more: { readonly body?: string; readonly headers?: Record<string, string> } = {}) =>
  ask(test.port, `/control/v1/actions/${action}`, { method: 'POST', token, ...more });
const feedbackIn = (json: unknown): ControlFeedback => controlFeedbackSchema.parse((json as { value: { feedback: unknown } }).value.feedback);
const state = async (test: TestHub, token: string): Promise<ControlFeedback> => feedbackIn((await ask(test.port, '/control/v1/state', { token })).json);
const seq = (test: TestHub): number => test.runtime.current().seq;

/** Parameters with which each action is well formed; an action without an entry takes none. */
const QUERY: Readonly<Record<string, string>> = {
  jump: '?cue=3', 'fire-ad-lib': '?cue=A1', 'add-time': '?ms=30000', 'end-show': '?confirm=yes', 'say-now': '?text=hello', 'take-scene': '?scene=Main', 'go-live': '?confirm=yes', 'end-stream': '?confirm=yes',
};

describe('pressing', () => {
  it('next, back and jump by cue move the show; the log says which surface it was', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test, 'Deck left');
    expect((await press(test, token, 'next')).json).toEqual({ ok: true, value: { seq: seq(test) } });
    expect(cueOnAir(test)).toBe('2');
    await press(test, token, 'back');
    expect(cueOnAir(test)).toBe('1');
    expect((await press(test, token, 'jump?cue=4')).status).toBe(200);
    expect(cueOnAir(test)).toBe('4');
    expect((await press(test, token, 'jump', { body: JSON.stringify({ item: 'I2', skipped: 'dropped' }) })).status).toBe(200);
    expect(cueOnAir(test)).toBe('2');
    expect((await press(test, token, 'add-time', { body: 'ms=-1000', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(200);
    const last = (await test.store.eventsAfter(0, 1_000)).at(-1);
    expect(last).toMatchObject({ actor: { kind: 'person', role: 'control', name: 'Deck left' }, event: { kind: 'timeAdded', ms: -1_000 } });
  });

  it('a double press with the same Idempotency-Key is one effect with one answer, also at once, also after a restart', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const headers = { 'idempotency-key': 'press-4711' };
    const answers = await Promise.all([1, 2, 3].map(() => press(test, token, 'next', { headers })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(cueOnAir(test)).toBe('2');
    const again = await hubOfTest({ store: test.store });
    expect((await press(again, token, 'next', { headers })).body).toBe(answers[0]?.body);
    expect(cueOnAir(again)).toBe('2');
    expect((await press(again, token, 'next', { headers: { 'idempotency-key': 'press-4712' } })).status).toBe(200);
    expect(cueOnAir(again)).toBe('3');
  });

  it('a key belongs to its surface, action and parameters: another press under it is another press', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const [left, right] = [await controlToken(test, 'left'), await controlToken(test, 'right')];
    const headers = { 'idempotency-key': 'k' };
    await press(test, left, 'add-time?ms=1000', { headers });
    await press(test, left, 'add-time?ms=1000', { headers });
    await press(test, left, 'add-time?ms=2000', { headers });
    await press(test, right, 'add-time?ms=4000', { headers });
    const { show } = test.runtime.current().state;
    expect(show.kind === 'running' && show.onAir.addedMs).toBe(7_000);
    expect(refusalOf(await press(test, left, 'hold', { headers: { 'idempotency-key': 'x'.repeat(201) } }))).toBe('badMessage');
  });

  it('two takes within the minimum span: the second is refused and says how long to wait, with or without a key, one after the other or at once', async () => {
    const test = await hubOfTest();
    await onAirShow(test, 5_000);
    const token = await controlToken(test);
    const early = await press(test, token, 'next');
    expect([early.status, refusalOf(early)]).toEqual([409, 'tooSoonAfterTake']);
    expect((early.json as { refusal: { params: { waitMs: number } } }).refusal.params.waitMs).toBeGreaterThan(0);
    await test.act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(0) });
    await press(test, token, 'next');
    await test.act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(5_000) });
    const both = await Promise.all([press(test, token, 'next', { headers: { 'idempotency-key': 'a' } }), press(test, token, 'jump?cue=4')]);
    expect(both.map(({ status }) => status)).toEqual([409, 409]);
    expect(cueOnAir(test)).toBe('2');
  });

  it('two presses at the very same moment never take two rows unseen', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    await onAirShow(test, 1_000);
    const token = await controlToken(test);
    await clock.advance(1_000);
    const answers = await Promise.all([press(test, token, 'next'), press(test, token, 'next')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(cueOnAir(test)).toBe('2');
  });

  it('a stale `saw` is refused with the reason, a true one is taken, an empty one means "nothing was on air"', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const saw = (await state(test, token)).now.runId;
    expect((await press(test, token, `next?saw=${saw}`)).status).toBe(200);
    for (const stale of [saw, '']) {
      const answer = await press(test, token, `next?saw=${stale}`);
      expect([answer.status, refusalOf(answer)]).toEqual([409, 'staleTake']);
    }
    expect(refusalOf(await press(test, token, 'hold', { body: JSON.stringify({ saw: null }) }))).toBe('staleTake');
    expect(cueOnAir(test)).toBe('2');
  });

  it('what ends or begins something for everyone wants confirm=yes', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    for (const action of ['end-show', 'go-live', 'end-stream']) {
      const before = seq(test);
      const answer = await press(test, token, action);
      expect([action, answer.status, refusalOf(answer), seq(test)]).toEqual([action, 428, 'confirmNeeded', before]);
    }
    expect((await press(test, token, 'end-show?confirm=yes')).status).toBe(200);
    expect(test.runtime.current().state.show.kind).toBe('ended');
  });

  it('typed refusals with a fitting status for whatever does not fit', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const cases: [string, string, { method?: string; body?: string }, number, string][] = [
      ['no such action', 'actions/explode', { method: 'POST' }, 404, 'unknownAction'],
      ['an action by GET', 'actions/next', {}, 405, 'wrongMethod'],
      ['an action by PUT', 'actions/next', { method: 'PUT' }, 405, 'wrongMethod'],
      ['the table by POST', 'actions', { method: 'POST' }, 405, 'wrongMethod'],
      ['nothing there', 'nothing', {}, 404, 'notFound'],
      ['the socket without an upgrade', 'feedback', {}, 426, 'badMessage'],
      ['no JSON', 'actions/next', { method: 'POST', body: '{"saw":' }, 400, 'badMessage'],
      ['a list', 'actions/next', { method: 'POST', body: '[]' }, 400, 'badMessage'],
      ['an unknown parameter', 'actions/next?swa=run-1', { method: 'POST' }, 400, 'badMessage'],
      ['an unknown cue', 'actions/jump?cue=99', { method: 'POST' }, 404, 'unknownItem'],
      ['no ad-lib of that cue', 'actions/fire-ad-lib?cue=99', { method: 'POST' }, 404, 'unknownItem'],
      ['the row on air', 'actions/jump?cue=1', { method: 'POST' }, 409, 'itemIsOnAir'],
      ['too large', 'actions/say-now', { method: 'POST', body: JSON.stringify({ text: 'x'.repeat(20_000) }) }, 413, 'tooLarge'],
      ['a rehearsal goes live', 'actions/go-live?confirm=yes', { method: 'POST' }, 409, 'rehearsalHasNoStream'],
    ];
    const before = seq(test);
    for (const [name, path, more, status, key] of cases) {
      const answer = await ask(test.port, `/control/v1/${path}`, { token, ...more });
      expect([name, answer.status, refusalOf(answer)]).toEqual([name, status, key]);
      expect((answer.json as { ok: boolean }).ok).toBe(false);
    }
    expect(seq(test)).toBe(before);
  });
});

describe('rights', () => {
  it('nothing has any effect before authorisation: every action and every read, without a token and with wrong ones', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    await controlToken(test);
    const before = seq(test);
    const wrong: (Record<string, string>)[] = [{}, { authorization: 'Bearer ' }, { authorization: `Bearer ${'x'.repeat(43)}` }, { authorization: 'Basic dXNlcjpwYXNz' }];
    for (const { id } of CONTROL_ACTIONS) expect([id, (await press(test, null, `${id}${QUERY[id] ?? ''}`)).status]).toEqual([id, expect.toSatisfy((status: number) => status === 401 || status === 429)]);
    for (const headers of wrong) for (const path of ['actions', 'state', 'feedback', 'nothing']) expect([401, 429]).toContain((await ask(test.port, `/control/v1/${path}`, { headers })).status);
    expect(seq(test)).toBe(before);
  });

  it('the first wrong token is 401 and asks for a bearer; many are 429, and a right token is not held up by them', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const first = await ask(test.port, '/control/v1/state');
    expect([first.status, refusalOf(first), first.headers['www-authenticate']]).toEqual([401, 'notAuthorised', 'Bearer']);
    expect(refusalOf(await ask(test.port, `/control/v1/state?token=${token}`))).toBe('notAuthorised');
    const many = await Promise.all(Array.from({ length: 40 }, () => ask(test.port, '/control/v1/state', { token: 'x'.repeat(43) })));
    expect(many.at(-1)?.status).toBe(429);
    expect((await ask(test.port, '/control/v1/state', { token })).status).toBe(200);
  });

  it('every action as every role: who may act acts, a host asks, everyone else is refused before the parameters are read', async () => {
    const screens: readonly Screen[] = ['producer', 'host', 'viewer', 'overlay'];
    const leaks: string[] = [];
    for (const role of [...screens, 'control'] as const satisfies readonly Role[]) {
      const test = await hubOfTest();
      await onAirShow(test);
      const token = role === 'control' ? await controlToken(test) : role === 'overlay'
        ? new URL((await test.hub.issueLink('overlay', 'O')).urls[0] ?? '').hash.slice('#ticket='.length)
        : (await test.pair(role)).token;
      for (const { id, kinds } of CONTROL_ACTIONS) {
        const before = seq(test);
        const answer = await press(test, token, `${id}${QUERY[id] ?? ''}`);
        const isTurnedAway = answer.status === 403 && refusalOf(answer) === 'roleMayNot';
        if (isTurnedAway === kinds.some((kind) => mayAskEver({ role, duties: defaultDuties(role) }, kind))) leaks.push(`${role} ${id}: ${answer.status} ${answer.body}`);
        if (isTurnedAway && seq(test) !== before) leaks.push(`${role} ${id} moved the log`);
      }
      const read = await ask(test.port, '/control/v1/state', { token });
      if ((read.status === 200) === (role === 'overlay')) leaks.push(`${role} reads: ${read.status}`);
    }
    expect(leaks).toEqual([]);
  });

  it('a control token opens no window and spends no ticket; a feed\'s role has no link', async () => {
    const test = await hubOfTest();
    const token = await controlToken(test);
    expect(await turnedAway(test.open(token))).toMatchObject({ key: 'roleMayNot' });
    const pairing = await ask(test.port, '/api/pair', { method: 'POST', body: JSON.stringify({ ticket: token }) });
    expect([pairing.status, refusalOf(pairing)]).toEqual([401, 'ticketUnknown']);
  });

  it('a producer is given the addresses and, once, the token; nobody else is; the token outlives the engine and is kept as a hash', async () => {
    const test = await hubOfTest();
    const producer = await test.connect('producer');
    const answer = await producer.emitWithAck('query', { kind: 'pairingLinks', role: 'control', name: 'Stream Deck' });
    if (!answer.ok) throw new Error(answer.refusal.key);
    const links = answer.value as PairingLinks;
    expect(links).toEqual({ role: 'control', expiresAt: null, urls: [`${test.base}/control/v1`], token: expect.stringMatching(/^[\w-]{43}$/u) });
    for (const role of ['host', 'viewer', 'overlay'] as const) {
      const window = await test.connect(role);
      expect(await window.emitWithAck('query', { kind: 'pairingLinks', role: 'control', name: 'mine' })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    }
    const again = await hubOfTest({ store: test.store });
    expect((await ask(again.port, '/control/v1/state', { token: links.token ?? '' })).status).toBe(200);
    expect(JSON.stringify([await test.store.grants(), test.log.entries, again.log.entries])).not.toContain(links.token);
    const other = await producer.emitWithAck('query', { kind: 'pairingLinks', role: 'control', name: 'Another' });
    expect(other.ok && (other.value as PairingLinks).token).not.toBe(links.token);
  });

  it('a foreign Host or Origin is turned away, token or not, over HTTP and WebSocket', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const before = seq(test);
    for (const [headers, status] of [[{ host: 'evil.example' }, 421], [{ origin: 'http://evil.example' }, 403], [{ origin: 'null' }, 403]] as const) {
      expect((await press(test, token, 'next', { headers })).status).toBe(status);
      await expect(openSurface(test.port, { headers: { ...headers, authorization: `Bearer ${token}` } })).rejects.toThrow(String(status));
    }
    expect(seq(test)).toBe(before);
    expect((await press(test, token, 'next', { headers: { origin: test.base } })).status).toBe(200);
  });

  it('a surface gone wild is slowed down and told when to come back; another one is not', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const [wild, calm] = [await controlToken(test, 'wild'), await controlToken(test, 'calm')];
    const answers = await Promise.all(Array.from({ length: 300 }, () => ask(test.port, '/control/v1/state', { token: wild })));
    const slowed = answers.find(({ status }) => status === 429);
    expect(slowed?.headers['retry-after']).toBe('1');
    expect(refusalOf(slowed ?? { status: 0, headers: {}, body: '', json: {} })).toBe('tooManyRequests');
    expect((await ask(test.port, '/control/v1/state', { token: calm })).status).toBe(200);
  });

  it('no cost, floor, target, custom column, OBS address or file path is in anything a surface is told', async () => {
    const test = await hubOfTest();
    const token = await controlToken(test);
    const surface = await keep(joinSurface(test.port, token));
    await onAirShow(test);
    await test.act({ kind: 'sendHostCue', text: 'faster' });
    await test.act({ kind: 'configureObs', address: { host: 'obs-host.internal', port: 4_455 } });
    const obs = { kind: 'obs' } as const;
    await test.runtime.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: instant(1), obsVersion: '29', websocketVersion: '5', simulated: false } }, obs);
    await test.runtime.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: '/home/SECRET-FILE.mkv' } }, obs);
    await test.act({ kind: 'endShow', sawOnAir: (await state(test, token)).now.runId as never });
    await test.act({ kind: 'importProducts', products: [product(1)] });
    await until('OBS was told', () => surface.messages.some(({ feedback }) => feedback?.obs?.kind === 'connected'));
    const wire = JSON.stringify([surface.messages, await ask(test.port, '/control/v1/state', { token }), await ask(test.port, '/control/v1/actions', { token })]);
    for (const secret of PRODUCER_ONLY) expect([secret, wire.includes(secret)]).toEqual([secret, false]);
    expect(wire).toContain('Segment 1');
  });
});

describe('feedback', () => {
  it('the table and the whole state by GET, with the figures read at the engine\'s clock', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    await onAirShow(test);
    const token = await controlToken(test);
    await clock.advance(10_000);
    const { json } = await ask(test.port, '/control/v1/state', { token });
    const { value } = json as { value: { at: number; seq: number; readout: Record<string, number> } };
    expect(feedbackIn(json)).toMatchObject({ now: { cue: '1', title: { zh: '环节1', en: 'Segment 1 ' } }, next: { cue: '2' }, show: { kind: 'running', mode: 'rehearsal' } });
    expect([value.at, value.seq, value.readout['remainingMs']]).toEqual([clock.now(), seq(test), 170_000]);
    expect((feedbackIn(json).remaining.zeroAt ?? 0) - value.at).toBe(170_000);
    const table = (await ask(test.port, '/control/v1/actions', { token })).json as { value: { actions: { id: string }[] } };
    expect(table.value.actions.map(({ id }) => id)).toEqual(CONTROL_ACTIONS.map(({ id }) => id));
  });

  it('the whole feedback on connect, then each change once, as one message with the changed parts only, to every surface', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const one = await keep(joinSurface(test.port, token));
    const two = await keep(joinSurface(test.port, await controlToken(test, 'two')));
    expect(one.messages[0]).toMatchObject({ type: 'state', seq: seq(test), feedback: { now: { cue: '1' } } });
    await press(test, token, 'next');
    const late = await keep(joinSurface(test.port, token));
    expect(late.messages[0]?.feedback?.now?.cue).toBe('2');
    await press(test, token, 'hold');
    await until('the hold came everywhere', () => [one, two, late].every(({ messages }) => messages.at(-1)?.feedback?.remaining?.kind === 'held'));
    for (const surface of [one, two]) {
      expect(surface.messages.map(({ type, feedback }) => [type, Object.keys(feedback ?? {}).toSorted().join(' ')])).toEqual([
        ['state', 'next now obs offset record remaining sayNow scene show stream'], ['changed', 'next now offset remaining'], ['changed', 'offset remaining show'],
      ]);
    }
    expect(late.messages.map(({ type }) => type)).toEqual(['state', 'changed']);
  });

  it('a commit that changes nothing a surface sees sends nothing; a steady show sends 0 bytes', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const surface = await keep(joinSurface(test.port, await controlToken(test)));
    const before = surface.bytes();
    await test.act({ kind: 'setRoom', currency: 'USD', minTakeSpanMs: duration(700) });
    await test.runtime.report({ kind: 'reportEngineStarted', version: '2' }, { kind: 'engine' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(surface.bytes() - before).toBe(0);
    await test.act({ kind: 'sendHostCue', text: 'still there?' });
    await until('the connection is alive', () => surface.messages.at(-1)?.feedback?.sayNow?.text === 'still there?');
  });

  it('an action over the socket is answered under its id, before or after the change it caused; a key makes a repeat one effect', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const surface = await keep(joinSurface(test.port, await controlToken(test)));
    surface.raw(`${JSON.stringify({ action: 'next', id: 7, key: 'p1' })}\r\n`);
    surface.send({ action: 'next', id: 8, key: 'p1' });
    await until('both are answered', () => surface.messages.filter(({ type }) => type === 'ack').length === 2);
    surface.send({ action: 'add-time', params: { ms: 5_000 }, id: 'plus' });
    surface.send({ action: 'jump', params: { cue: '99' }, id: 'lost' });
    surface.send({ action: 'end-show' });
    surface.send({ id: 'empty' });
    surface.raw('hello');
    await until('all answers came', () => surface.messages.filter(({ type }) => type === 'ack').length === 7);
    const acks = surface.messages.filter(({ type }) => type === 'ack').map(({ id, ok, refusal }) => [id ?? null, ok, refusal?.key ?? null]);
    expect(acks).toHaveLength(7);
    for (const ack of [[7, true, null], [8, true, null], ['plus', true, null], ['lost', false, 'unknownItem'], [null, false, 'confirmNeeded'], [null, false, 'badMessage']]) expect(acks).toContainEqual(ack);
    expect(cueOnAir(test)).toBe('2');
    expect(surface.closed()).toBeNull();
  });

  it('the token may come as a header, in the address, or as the first message; it is in no log', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test);
    const byQuery = await keep(openSurface(test.port, { query: `?token=${token}` }));
    const byMessage = await keep(openSurface(test.port, {}));
    byMessage.send({ token });
    await keep(joinSurface(test.port, token));
    await until('both are in', () => byQuery.messages.length === 1 && byMessage.messages.length === 1);
    expect(byMessage.messages[0]?.type).toBe('state');
    expect(JSON.stringify(test.log.entries)).not.toContain(token);
  });

  it('without a token nothing is told and nothing is done; wrong ones are turned away, silence after five seconds', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    await onAirShow(test);
    const before = seq(test);
    await expect(openSurface(test.port, { query: `?token=${'x'.repeat(43)}` })).rejects.toThrow('401');
    const silent = await keep(openSurface(test.port, {}));
    const presses = await keep(openSurface(test.port, {}));
    const wrong = await keep(openSurface(test.port, {}));
    presses.send({ action: 'next' });
    wrong.send({ token: 'x'.repeat(43) });
    await until('both are out', () => presses.closed() !== null && wrong.closed() !== null);
    expect([presses.closed()?.code, wrong.closed()?.code]).toEqual([4_401, 4_401]);
    await test.act({ kind: 'sendHostCue', text: 'not for you' });
    await clock.advance(4_900);
    expect([silent.closed(), silent.messages]).toEqual([null, []]);
    await clock.advance(200);
    await until('silence is out', () => silent.closed() !== null);
    expect(silent.messages).toEqual([{ type: 'refused', ok: false, refusal: { key: 'notAuthorised', params: {} } }]);
    expect(seq(test)).toBe(before + 1);
  });

  it('strangers cannot fill the place up: waiting sockets are bounded, a surface with a token still gets in', async () => {
    const test = await hubOfTest();
    const token = await controlToken(test);
    for (let n = 0; n < 32; n += 1) await keep(openSurface(test.port, {}));
    await expect(openSurface(test.port, {})).rejects.toThrow('429');
    await keep(joinSurface(test.port, token));
  });

  it('too large a message and a stopping engine end the connection, not the engine', async () => {
    const test = await startHub();
    await onAirShow(test);
    const token = await controlToken(test);
    const large = await keep(joinSurface(test.port, token));
    large.raw('x'.repeat(20_000));
    await until('it is out', () => large.closed() !== null);
    const last = await keep(joinSurface(test.port, token));
    await test.hub.stop();
    await until('all are out', () => last.closed() !== null);
    await test.runtime.stop();
  });

  it('a dead connection is found by the transport\'s ping and let go', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    const token = await controlToken(test);
    const alive = await keep(joinSurface(test.port, token));
    const dead = await keep(joinSurface(test.port, token));
    dead.pauseReading();
    for (let round = 1; round <= 3; round += 1) {
      const before = alive.bytes();
      await clock.advance(15_000);
      await until('the ping came', () => alive.bytes() > before);
      alive.send({ action: 'hold', id: round });
      await until('the way back is open', () => alive.messages.some(({ id }) => id === round));
    }
    dead.resumeReading();
    await until('the dead one was let go', () => dead.closed() !== null);
    expect(alive.closed()).toBeNull();
    alive.close();
    // The last answer was read: what let the command pass goes on.
    await clock.advance(2);
    await until('no ping is left once nobody is there', () => clock.pending() === 0);
  });
});

describe('a surface that knows nothing but GET and POST', () => {
  it('runs an evening: arm, start, next, hold, resume, add time, say now, jump, end; each button shows what it did', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(0) });
    const { sheet } = await import('./fixtures.ts');
    await test.act({ kind: 'importRunsheet', sheet: sheet(4) });
    const header = JSON.parse(`{"Authorization":"Bearer ${await controlToken(test)}"}`) as Record<string, string>;
    const base = `${test.base}/control/v1`;
    const post = async (path: string, body: unknown = {}): Promise<number> => (await fetch(`${base}/actions/${path}`, { method: 'POST', headers: { ...header, 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).status;
    const look = async (path: string): Promise<unknown> => {
      const json: unknown = await (await fetch(`${base}/state`, { headers: header })).json();
      return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], json);
    };
    expect([await post('load-rehearsal'), await look('value.feedback.show.kind'), await look('value.feedback.next.cue')]).toEqual([200, 'armed', '1']);
    expect([await post('start-show'), await look('value.feedback.now.cue')]).toEqual([200, '1']);
    const saw = await look('value.feedback.now.runId');
    expect([await post('next', { saw }), await post('next', { saw }), await look('value.feedback.now.cue')]).toEqual([200, 409, '2']);
    expect([await post('toggle-hold'), await look('value.feedback.show.held')]).toEqual([200, true]);
    expect([await post('toggle-hold'), await look('value.feedback.show.held')]).toEqual([200, false]);
    expect([await post('add-time?ms=30000'), await look('value.feedback.offset.addedMs')]).toEqual([200, 30_000]);
    expect([await post('say-now', { text: '快一点' }), await look('value.feedback.sayNow.text'), await look('value.feedback.sayNow.answer')]).toEqual([200, '快一点', 'waiting']);
    expect([await post('jump?cue=4'), await look('value.feedback.now.cue'), await look('value.feedback.next.cue')]).toEqual([200, '4', '']);
    expect([await post('next'), await post('end-show'), await post('end-show?confirm=yes'), await look('value.feedback.show.kind')]).toEqual([409, 428, 200, 'ended']);
  });
});
