/** Every refusal of the matrix of rights, tried as each duty through the real socket and over HTTP; and what goes out to whom, as bytes. */
import { describe, expect, it } from 'vitest';
import { actionOf, actionsOf } from '#shared/crew/commandRows.table.ts';
import { DUTIES, type Duty } from '#shared/crew/duty.ts';
import { MATRIX, type Leave } from '#shared/crew/matrix.table.ts';
import { DEFAULT_THRESHOLDS } from '#shared/alerts/settings.ts';
import { MESSAGE_ROWS, queryActionOf, VIEWER_QUERIES, type Message } from '#shared/crew/requestRows.table.ts';
import { CONTROL_ACTIONS } from '#shared/protocol/controlActions.ts';
import type { Ack, ClientToEngine, Query, QueryKind } from '#shared/protocol/wire.ts';
import type { Command, CommandKind } from '#shared/show/commands.ts';
import { ask, controlToken, onAirShow, refusalOf } from './controlHarness.ts';
import { COMMANDS, source } from './everyCommand.ts';
import { commandId, product } from './fixtures.ts';
import { emptyCrowd, follow, until, crowdCommit, type Window } from './hubHarness.ts';
import { hubOfTest } from './hubOfTest.ts';

/** Consoles of one duty each. A host has a prompter, not a console. */
const CONSOLES = DUTIES.filter((duty) => duty !== 'host');
const KINDS = Object.keys(COMMANDS) as CommandKind[];

/** Commands whose content decides: one of each other content beside the one in the list. */
const MORE: readonly Command[] = [
  { ...COMMANDS.setApproval, state: 'draft' }, { ...COMMANDS.setApproval, state: 'approved' }, { ...COMMANDS.setApproval, state: 'locked' }, { ...COMMANDS.maskNames, masked: false },
];
const EVERY: readonly Command[] = [...KINDS.map((kind) => COMMANDS[kind]), ...MORE];

const REPORT = { sessionId: null, version: 'live', againstId: null } as const;

/** One of every query; those that hold a right in their content twice. */
const QUERIES: { readonly [K in QueryKind]: readonly Extract<Query, { kind: K }>[] } = {
  commentsBefore: [{ kind: 'commentsBefore', crowdSeq: null, limit: 5 }], commentsAfter: [{ kind: 'commentsAfter', crowdSeq: 0, limit: 5 }],
  searchComments: [{ kind: 'searchComments', text: '条', crowdSeq: null, limit: 5 }], commentsByNumber: [{ kind: 'commentsByNumber', crowdSeqs: [1] }],
  viewerCard: [{ kind: 'viewerCard', crowdSeq: 1, reveal: false }, { kind: 'viewerCard', crowdSeq: 1, reveal: true }], holdings: [{ kind: 'holdings' }], findViewers: [{ kind: 'findViewers', text: '小' }],
  minuteBuckets: [{ kind: 'minuteBuckets' }], sales: [{ kind: 'sales', sessionId: null, version: 'live' }], sessions: [{ kind: 'sessions' }], lotteryFile: [{ kind: 'lotteryFile', drawId: 'draw-1' as never }], lotteryArchive: [{ kind: 'lotteryArchive' }], lotteryArchiveFile: [{ kind: 'lotteryArchiveFile', drawId: 'draw-1' as never }], pastFigures: [{ kind: 'pastFigures' }], recomputeFigures: [{ kind: 'recomputeFigures', restart: true }], recordingMarkers: [{ kind: 'recordingMarkers', sessionId: null }], pairings: [{ kind: 'pairings' }],
  pairingLinks: [{ kind: 'pairingLinks', role: 'host', name: 'x' }, { kind: 'pairingLinks', role: 'producer', name: 'x' }, { kind: 'pairingLinks', role: 'control', name: 'x' }],
  ingestAccess: [{ kind: 'ingestAccess', sourceId: source }], sourceVitals: [{ kind: 'sourceVitals' }], lan: [{ kind: 'lan' }], problemReport: [{ kind: 'problemReport', failure: null }], audit: [{ kind: 'audit', afterN: 0 }], lexicon: [{ kind: 'lexicon' }],
  thresholdTrial: [{ kind: 'thresholdTrial', sessionId: 'session-1' as never, thresholds: DEFAULT_THRESHOLDS, restart: true }],
  report: [{ kind: 'report', ...REPORT, wait: 'first' }], reportProgress: [{ kind: 'reportProgress', ...REPORT }], cancelReport: [{ kind: 'cancelReport', ...REPORT }],
  reportMoment: [{ kind: 'reportMoment', sessionId: 'session-1' as never, at: 0 as never, beforeMs: 0, afterMs: 0 }], trends: [{ kind: 'trends', limit: 5 }], exportProgress: [{ kind: 'exportProgress' }], exportLink: [{ kind: 'exportLink', exportId: 'export-1' }],
  importLink: [{ kind: 'importLink', name: 'show.cuedeck.zip', bytes: 1 }], importProgress: [{ kind: 'importProgress' }], cancelImport: [{ kind: 'cancelImport', importId: 'import-1' }],
  deletionPlan: [{ kind: 'deletionPlan', sessionId: 'session-1' as never }], deletionProgress: [{ kind: 'deletionProgress' }], deletionProofs: [{ kind: 'deletionProofs' }],
};

/** One of every message that falls under an action. */
const MESSAGES: { readonly [M in Exclude<Message, 'command' | 'query' | 'follow' | 'watch' | 'clock' | 'withdrawPairing'>]: readonly Parameters<ClientToEngine[M]>[0][] } = {
  watchDesk: [{ mixer: true, sources: false, outputs: false, stats: false, scenes: false }],
  storeSecret: [{ owner: 'obs', secret: 'x' }, { owner: `source.${source}`, secret: 'x' }],
  testSource: [{ sourceId: source }], enterEvent: [{ sourceId: source, event: {} }], enterOrders: [{ sourceId: source, orders: [], unread: [] }], setLan: [{ open: false }], setPairingDays: [{ days: 30 }],
};

const emit = (window: Window, event: string, content: unknown): Promise<Ack<unknown>> =>
  (window as unknown as { emitWithAck: (event: string, content: unknown) => Promise<Ack<unknown>> }).emitWithAck(event, content);
/** A wish of who may only ask is taken in, and put to others. */
const isSent = (leave: Leave): boolean => leave === 'do' || leave === 'ask';
const isTurnedAway = (answer: Ack<unknown>): boolean => !answer.ok && answer.refusal.key === 'roleMayNot';

describe('every refusal of the matrix through the socket', () => {
  it.each(CONSOLES)('%s: every command', async (duty) => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer', [duty]);
    const leaks: string[] = [];
    for (const command of EVERY) {
      const before = test.runtime.current().seq;
      const answer = await window.emitWithAck('command', { id: commandId(), command });
      const isAllowed = isSent(MATRIX[actionOf(command)][duty]);
      if (isTurnedAway(answer) === isAllowed) leaks.push(`${command.kind}: ${JSON.stringify(answer)}`);
      if (!isAllowed && test.runtime.current().seq !== before) leaks.push(`${command.kind} moved the log`);
    }
    expect(leaks).toEqual([]);
  });

  it.each([['host', ['host']], ['viewer', []], ['overlay', []]] as const)('a %s screen: every command, query and message', async (role, duties) => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act(COMMANDS.addSource);
    const leaks: string[] = [];
    const open = async (): Promise<Window> => test.connect(role);
    let window = await open();
    let sent = 0;
    const send = async (event: string, content: unknown, isAllowed: boolean): Promise<void> => {
      // Its own pace is not the rule under test.
      sent += 1;
      if (sent % 25 === 0) window = await open();
      const before = test.runtime.current().seq;
      const answer = await emit(window, event, content);
      if (isTurnedAway(answer) === isAllowed) leaks.push(`${event} ${JSON.stringify(content)}: ${JSON.stringify(answer)}`);
      if (!isAllowed && test.runtime.current().seq !== before) leaks.push(`${event} ${JSON.stringify(content)} moved the log`);
    };
    for (const command of EVERY) await send('command', { id: commandId(), command }, duties.some((duty) => isSent(MATRIX[actionOf(command)][duty])));
    for (const query of Object.values(QUERIES).flat()) await send('query', query, role === 'viewer' && VIEWER_QUERIES.has(query.kind));
    for (const [name, contents] of Object.entries(MESSAGES)) for (const content of contents) await send(name, content, false);
    expect(leaks).toEqual([]);
    expect([test.lanChanges, test.daysKept, test.deskWatched, [...test.secrets]]).toEqual([[], [], [], []]);
  });

  it.each(CONSOLES)('%s: every query and every other message', async (duty) => {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 3) });
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act(COMMANDS.addSource);
    const window = await test.connect('producer', [duty]);
    const leaks: string[] = [];
    const look = (what: string, answer: Ack<unknown>, isAllowed: boolean): void => { if (isTurnedAway(answer) === isAllowed) leaks.push(`${what}: ${JSON.stringify(answer)}`); };
    for (const query of Object.values(QUERIES).flat()) look(JSON.stringify(query), await window.emitWithAck('query', query), MATRIX[queryActionOf(query)][duty] === 'do');
    for (const name of Object.keys(MESSAGES) as (keyof typeof MESSAGES)[]) {
      for (const content of MESSAGES[name]) {
        const row = MESSAGE_ROWS[name] as string | { of: (content: unknown) => string };
        const action = typeof row === 'string' ? row : row.of(content);
        look(`${name} ${JSON.stringify(content)}`, await emit(window, name, content), MATRIX[action as keyof typeof MATRIX][duty] === 'do');
      }
    }
    const other = await test.pair('host');
    look('withdrawPairing', await window.emitWithAck('withdrawPairing', { clientId: other.clientId }), MATRIX.pairPeople[duty] === 'do');
    expect(leaks).toEqual([]);
  });
});

describe('every refusal of the matrix over HTTP', () => {
  it.each(DUTIES)('a control surface and a screen of %s: every action of the control API', async (duty) => {
    const test = await hubOfTest();
    await onAirShow(test);
    const screen = duty === 'host' ? 'host' : 'producer';
    const tokens = [await controlToken(test, 'Deck', [duty]), (await test.pair(screen, [duty])).token];
    const leaks: string[] = [];
    for (const token of tokens) {
      for (const { id, kinds } of CONTROL_ACTIONS) {
        const params = PARAMS[id] ?? {};
        const before = test.runtime.current().seq;
        const answer = await ask(test.port, `/control/v1/actions/${id}`, { method: 'POST', token, body: JSON.stringify(params) });
        // An action that the moment hinders is refused for that only to those who may press it at all.
        const isAllowed = kinds.flatMap(actionsOf).some((action) => isSent(MATRIX[action][duty]));
        if ((refusalOf(answer) === 'roleMayNot') === isAllowed) leaks.push(`${id}: ${answer.body}`);
        if (!isAllowed && test.runtime.current().seq !== before) leaks.push(`${id} moved the log`);
      }
      for (const path of ['actions', 'state']) expect([path, (await ask(test.port, `/control/v1/${path}`, { token })).status]).toEqual([path, 200]);
    }
    expect(leaks).toEqual([]);
  });

  it('without a token, with a viewer\'s or an overlay\'s: nothing is pressed on any route', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const before = test.runtime.current().seq;
    const viewer = (await test.pair('viewer')).token;
    const overlay = new URL((await test.hub.issueLink('overlay', 'O')).urls[0] ?? '').hash.slice('#ticket='.length);
    for (const [token, keys] of [[null, ['notAuthorised']], [viewer, ['roleMayNot']], [overlay, ['roleMayNot']]] as const) {
      for (const { id } of CONTROL_ACTIONS) {
        const answer = await ask(test.port, `/control/v1/actions/${id}`, { method: 'POST', token, body: JSON.stringify(PARAMS[id] ?? {}) });
        // A stranger is slowed down after some tries; still nothing is let in.
        expect([...keys, 'tooManyRequests']).toContain(refusalOf(answer));
      }
    }
    expect(test.runtime.current().seq).toBe(before);
  });
});

/** Parameters with which each action is well formed in a show on air. */
const PARAMS: Readonly<Record<string, Record<string, unknown>>> = {
  jump: { cue: '3' }, 'fire-ad-lib': { cue: 'A1' }, 'add-time': { ms: '30000' }, 'end-show': { confirm: 'yes' }, 'say-now': { text: 'faster' },
  'start-timer': { label: 'Offer', ms: '60000' }, 'pin-comment': { question: 'How much?', name: '小明' },
  'preview-scene': { scene: 'B' }, 'take-scene': { scene: 'B' }, 'go-live': { confirm: 'yes' }, 'end-stream': { confirm: 'yes' },
};

describe('what one may only ask for', () => {
  it('does nothing by itself, is done when somebody who may allows it, and by nobody else', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const cue = (): string => { const { show } = test.runtime.current().state; return show.kind === 'running' ? show.onAir.item.cue : ''; };
    const send = async (window: Window, command: Command) => window.emitWithAck('command', { id: commandId(), command });
    const wish = (): Command => { const { show } = test.runtime.current().state; return { kind: 'takeNextItem', sawOnAir: show.kind === 'running' ? show.onAir.id : null }; };
    const [control, director, producer] = [await test.connect('producer', ['control']), await test.connect('producer', ['director']), await test.connect('producer', ['producer'])];
    expect((await send(control, wish())).ok).toBe(true);
    expect([cue(), test.runtime.current().state.asks]).toMatchObject(['1', [{ action: 'runShow', command: { kind: 'takeNextItem' } }]]);
    const askId = test.runtime.current().state.asks[0]?.id ?? ('' as never);
    // Neither the one who asked nor one without the right allows it.
    for (const window of [control, director]) expect(await send(window, { kind: 'settleAsk', askId, allow: true })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(cue()).toBe('1');
    expect((await send(producer, { kind: 'settleAsk', askId, allow: true })).ok).toBe(true);
    expect([cue(), test.runtime.current().state.asks]).toEqual(['2', []]);
    // Declined, taken back, answered twice.
    await send(control, wish());
    const second = test.runtime.current().state.asks[0]?.id ?? ('' as never);
    expect((await send(control, { kind: 'settleAsk', askId: second, allow: false })).ok).toBe(true);
    expect(await send(producer, { kind: 'settleAsk', askId: second, allow: true })).toMatchObject({ ok: false, refusal: { key: 'unknownAsk' } });
    expect(cue()).toBe('2');
    // A wish that somebody may not even ask for stays one they may not.
    expect(await send(director, { kind: 'putAsk', command: { kind: 'endShow', sawOnAir: null } })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
  });

  it('from a prompter: the host asks for the next row, and sees nothing of others\' wishes', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const host = await test.connect('host');
    const { show } = test.runtime.current().state;
    expect((await host.emitWithAck('command', { id: commandId(), command: { kind: 'takeNextItem', sawOnAir: show.kind === 'running' ? show.onAir.id : null } })).ok).toBe(true);
    expect(test.runtime.current().state.asks).toHaveLength(1);
    const told = await follow(host, null);
    expect(told.kind === 'snapshot' && told.state.asks).toEqual([]);
  });
});

describe('what takes two people', () => {
  it.each([['setRetention', { kind: 'setRetention', retention: { rawDays: 7, maskedDays: 20, sessionDays: null } }], ['eraseViewer', { kind: 'eraseViewer', viewerKey: 'abcd1234' }], ['deleteSession', { kind: 'deleteSession', sessionId: 'session-0' as never, reason: 'the contract ended' }]] as const)('%s waits for another owner or compliance officer, on whatever device the first one tries', async (_kind, command) => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const done = (): readonly unknown[] => { const { commentDesk: { retention, erasing }, deletions } = test.runtime.current().state; return [retention.rawDays, erasing, deletions.map(({ askedBy, agreedBy }) => [askedBy, agreedBy])]; };
    const before = done();
    const send = async (window: Window, sent: Command) => window.emitWithAck('command', { id: commandId(), command: sent });
    for (const duty of CONSOLES.filter((each) => MATRIX.deleteData[each] !== 'do')) expect(await send(await test.connect('producer', [duty]), command)).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    const [owner, producer, compliance] = [await test.connect('producer', ['owner']), await test.connect('producer', ['producer']), await test.connect('producer', ['compliance'])];
    expect((await send(owner, command)).ok).toBe(true);
    const askId = test.runtime.current().state.asks[0]?.id ?? ('' as never);
    expect([done(), test.runtime.current().state.asks]).toMatchObject([before, [{ action: 'deleteData', command }]]);
    expect(await send(owner, { kind: 'settleAsk', askId, allow: true })).toMatchObject({ ok: false, refusal: { key: 'askNeedsOther' } });
    expect(await send(producer, { kind: 'settleAsk', askId, allow: true })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    expect(done()).toEqual(before);
    expect((await send(compliance, { kind: 'settleAsk', askId, allow: true })).ok).toBe(true);
    expect(done()).not.toEqual(before);
  });

  it('nothing of it can be pressed over HTTP, by whatever name', async () => {
    const test = await hubOfTest();
    await onAirShow(test);
    const token = await controlToken(test, 'Deck', ['owner']);
    expect(CONTROL_ACTIONS.flatMap(({ kinds }) => kinds).filter((kind) => actionsOf(kind).includes('deleteData'))).toEqual([]);
    for (const name of ['set-retention', 'setRetention', 'erase-viewer', 'eraseViewer', 'delete-session', 'deleteSession', 'putAsk']) {
      const answer = await ask(test.port, `/control/v1/actions/${name}`, { method: 'POST', token, body: JSON.stringify({ viewerKey: 'abcd1234', retention: { rawDays: 1, maskedDays: 1 } }) });
      expect([name, answer.status]).toEqual([name, 404]);
    }
    expect(test.runtime.current().state.asks).toEqual([]);
  });
});

describe('what goes out', () => {
  const SECRETS = { cost: 770_071, floor: 880_072, custom: 'supplier-price-66' } as const;
  const shelf = [1, 2].map((n) => ({ ...product(n), costMinor: SECRETS.cost, floorMinor: SECRETS.floor, commissionPct: 7.31, custom: { supplier: SECRETS.custom } }));

  /** Every byte a window gets: snapshot, deltas, frames, answers. */
  async function bytesOf(screen: 'producer' | 'host' | 'viewer' | 'overlay', duties?: readonly Duty[]): Promise<string> {
    const test = await hubOfTest({ crowd: emptyCrowd(() => 3) });
    await test.act({ kind: 'openSession', title: 'T' });
    await test.act({ kind: 'importProducts', products: shelf });
    const window = await test.connect(screen, duties);
    const told: string[] = [];
    window.onAny((name: string, ...args: unknown[]) => { told.push(`${name} ${JSON.stringify(args)}`); });
    told.push(JSON.stringify(await follow(window, null)), JSON.stringify(await follow(window, 0)));
    await window.emitWithAck('watch', { crowd: true, thumbnails: true, vitals: true, clusters: true });
    const { seq } = test.runtime.current();
    await test.act({ kind: 'importProducts', products: shelf });
    await test.act({ kind: 'muteViewer', viewerKey: 'abcd1234', label: '观众小明', reason: 'spam', minutes: 5, note: '', text: '' });
    await test.act({ kind: 'sendHostCue', text: 'the end of it' });
    test.hub.frame(crowdCommit(1, 3));
    await until('the window follows', () => screen === 'overlay' || told.some((text) => text.includes('the end of it')));
    if (screen !== 'overlay') await until('a frame came', () => told.some((text) => text.startsWith('frame')));
    for (const query of Object.values(QUERIES).flat()) if (query.kind !== 'viewerCard' || !query.reveal) told.push(JSON.stringify(await window.emitWithAck('query', query)));
    expect(test.runtime.current().seq).toBeGreaterThan(seq);
    return told.join('\n');
  }
  const holdsMoney = (bytes: string): boolean => [String(SECRETS.cost), String(SECRETS.floor), SECRETS.custom, '7.31'].some((secret) => bytes.includes(secret));
  const holdsNames = (bytes: string): boolean => /小明|李雷/u.test(bytes);

  it.each(['host', 'viewer', 'overlay'] as const)('a %s screen is sent no cost, no floor, nobody\'s name', async (screen) => {
    const bytes = await bytesOf(screen);
    expect([holdsMoney(bytes), holdsNames(bytes)]).toEqual([false, false]);
  });

  it.each(CONSOLES)('a console of %s is sent money and names only as far as the matrix lets it read them', async (duty) => {
    const bytes = await bytesOf('producer', [duty]);
    expect([holdsMoney(bytes), holdsNames(bytes)]).toEqual([MATRIX.readMoney[duty] !== 'none', MATRIX.readNames[duty] === 'do']);
  });

  it('who acted is in the log with the duties they held', async () => {
    const test = await hubOfTest();
    await test.act({ kind: 'openSession', title: 'T' });
    const window = await test.connect('producer', ['moderator', 'compliance']);
    await window.emitWithAck('command', { id: commandId(), command: COMMANDS.maskNames });
    expect((await test.store.eventsAfter(0, 100)).at(-1)?.actor).toMatchObject({ kind: 'person', duties: ['moderator', 'compliance'] });
  });
});
