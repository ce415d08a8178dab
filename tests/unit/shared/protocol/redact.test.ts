import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productSchema } from '#shared/commerce/product.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { maskName } from '#shared/audience/masking.ts';
import { maskColumns, redactFrame } from '#shared/protocol/redactFrame.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Frame } from '#shared/protocol/wire.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import { editStep, healthStep } from '../show/play.ts';
import { inventoryOf, sheetOf, Stage } from '../show/stage.ts';

const CUT_ROLES: readonly Role[] = ['host', 'viewer', 'overlay', 'ingest'];

const SHELF = [1, 2].map((n) => productSchema.parse({ id: `P${n}`, name: { zh: '', en: 'x' }, costMinor: 71, floorMinor: 72, commissionPct: 7.3, targetUnits: 74, targetGmvMinor: 75, custom: { a: 'b' } }));
const PRICED = [1, 2].map((n) => productSchema.parse({ id: `P${n}`, name: { zh: '', en: 'x' }, costMinor: 7_100, floorMinor: 7_200, liveMinor: 8_000, lowest7dMinor: 8_500, listMinor: 9_000, stock: 90, safetyStock: 9 }));
const SHEET = sheetOf([{ obsScene: 'A', kpiTarget: '99%' }, { custom: { c: 'd' } }, { obsScene: 'B' }, { producerCue: 'psst' }]);

/** Everything that can happen, in any order; what does not fit is refused by `decide` or dropped. */
const STEPS: readonly ((stage: Stage, n: number) => void)[] = [
  (stage, n) => stage.command({ kind: 'openSession', title: `S${n}` }),
  (stage) => stage.command({ kind: 'importRunsheet', sheet: SHEET }),
  (stage) => stage.command({ kind: 'importProducts', products: SHELF }),
  (stage) => stage.command({ kind: 'loadShow', mode: 'live' }),
  (stage) => stage.command({ kind: 'unloadShow' }),
  (stage) => stage.command({ kind: 'startShow' }),
  (stage) => stage.command({ kind: 'takeNextItem', sawOnAir: stage.onAir }),
  (stage) => stage.command({ kind: 'takePreviousItem', sawOnAir: stage.onAir }),
  (stage, n) => stage.command({ kind: 'jumpToItem', itemId: `item-0${1 + (n % 4)}`, sawOnAir: stage.onAir, jumpedRows: n % 2 === 0 ? 'dropped' : 'toDo' }),
  (stage) => stage.command({ kind: 'holdShow', sawOnAir: stage.onAir }),
  (stage) => stage.command({ kind: 'resumeShow', sawOnAir: stage.onAir }),
  (stage) => stage.command({ kind: 'addTime', ms: 5_000, sawOnAir: stage.onAir }),
  (stage) => stage.command({ kind: 'endShow', sawOnAir: stage.onAir }),
  (stage, n) => stage.command({ kind: 'configureObs', address: { host: `obs-${n % 2}`, port: 4_455 } }),
  (stage) => stage.command({ kind: 'reconnectObs' }),
  (stage) => stage.command({ kind: 'forgetObs' }),
  (stage) => stage.command({ kind: 'takeScene', scene: 'B' }),
  (stage) => stage.command({ kind: 'goLive' }),
  (stage) => stage.command({ kind: 'endStream' }),
  (stage) => stage.command({ kind: 'startRecording' }),
  (stage) => stage.command({ kind: 'stopRecording' }),
  (stage, n) => stage.command({ kind: 'operateObs', operation: { kind: 'setInputMute', input: 'Mic', muted: n % 2 === 0 } }),
  (stage) => stage.report({ kind: 'reportObsOperation', operationId: stage.state.desk.operations.at(-1)?.id ?? 'none', outcome: { kind: 'done', detail: '/home/me/replay.mkv' } }),
  (stage, n) => stage.report({ kind: 'reportRecordFile', file: `/home/me/${n}.mkv`, fps: 25 }),
  (stage, n) => stage.command({ kind: 'markHighlight', label: `wow ${n}` }),
  (stage, n) => stage.command({ kind: 'sendHostCue', text: `say ${n}` }),
  (stage, n) => stage.command({ kind: 'answerThread', seen: { thread: { kind: 'comment', crowdSeq: 1 + n }, label: '小明 asks', people: 1, firstAskedAt: stage.now }, way: 'host' }),
  (stage, n) => stage.command({ kind: 'hideComment', crowdSeq: 1 + n, text: '加V看福利', reason: 'advert', note: '' }),
  (stage) => stage.command({ kind: 'muteViewer', viewerKey: 'abcd1234', label: '小明', reason: 'abuse', minutes: null, note: '' }),
  (stage) => stage.command({ kind: 'maskNames', masked: true }),
  (stage) => stage.command({ kind: 'putAsk', command: { kind: 'deleteSession', sessionId: 'session-of-before', reason: 'a reason' } }),
  (stage) => stage.command({ kind: 'settleAsk', askId: stage.state.asks.at(-1)?.id ?? ('none' as never), allow: true }),
  (stage) => stage.report({ kind: 'reportSessionExpired', sessionId: 'session-even-before' as never }),
  (stage, n) => stage.report(n % 2 === 0 ? { kind: 'reportSessionDeleted', deletionId: stage.state.deletions.at(-1)?.deletionId ?? 'none', proofHash: 'a'.repeat(64) } : { kind: 'reportSessionDeletionRefused', deletionId: stage.state.deletions.at(-1)?.deletionId ?? 'none', problem: 'drawDisputed', subject: 'x' }),
  (stage) => stage.command({ kind: 'withdrawHostCue', cueId: stage.state.hostCues.at(-1)?.id ?? 'none' }),
  (stage) => stage.command({ kind: 'acknowledgeHostCue', cueId: stage.state.hostCues.at(-1)?.id ?? 'none' }),
  (stage) => stage.command({ kind: 'addSource', source: { kind: 'ingest', id: 'feed', name: 'Feed' } }),
  (stage) => stage.command({ kind: 'removeSource', sourceId: 'feed' }),
  (stage, n) => stage.command({ kind: 'setSourceEnabled', sourceId: 'feed', enabled: n % 2 === 0 }),
  (stage, n) => stage.command({ kind: 'setRoom', currency: n % 2 === 0 ? 'CNY' : 'USD', minTakeSpanMs: 0 }),
  (stage) => stage.command({ kind: 'startTimer', label: 'Offer', counts: 'down', durationMs: 60_000 }),
  (stage, n) => stage.command({ kind: 'startTimer', label: `T${n}`, counts: 'up', durationMs: 0, showOn: n % 2 === 0 ? ['overlay'] : ['prompter', 'overlay'] }),
  (stage, n) => stage.command({ kind: 'setTimerScreens', timerId: stage.state.timers[n % 3]?.id ?? 'none', showOn: n % 2 === 0 ? ['overlay'] : ['prompter'] }),
  (stage, n) => stage.command({ kind: 'resetTimer', timerId: stage.state.timers[n % 3]?.id ?? 'none' }),
  (stage, n) => stage.command({ kind: 'pinComment', crowdSeq: n, name: '王小明', text: `@李雷 ${n}` }),
  (stage) => stage.command({ kind: 'unpinComment', pinId: stage.state.pinned?.id ?? 'none' }),
  (stage) => stage.command({ kind: 'answerPinned', pinId: stage.state.pinned?.id ?? 'none' }),
  (stage) => stage.command({ kind: 'pauseTimer', timerId: stage.state.timers[0]?.id ?? 'none' }),
  (stage, n) => stage.edit('item-02', { kpiTarget: `${n}%`, expectedGmvMinor: n, custom: { c: `${n}` }, ...(n % 2 === 0 ? { fallback: `${n}` } : {}) }),
  (stage) => stage.command({ kind: 'importProducts', products: PRICED }),
  (stage) => playShelf(stage),
  (stage, n) => stage.command({ kind: 'moveOnShelf', productId: 'P2', afterId: n % 2 === 0 ? null : 'P1' }),
  (stage) => stage.command({ kind: 'listProduct', productId: 'P1', platform: 'own', cardMinor: stage.state.products[0]?.liveMinor ?? 1 }),
  (stage) => stage.command({ kind: 'listProduct', productId: 'P2', platform: 'own', cardMinor: 8_000 }),
  (stage, n) => stage.command({ kind: 'readCardPrice', productId: 'P2', platform: 'own', cardMinor: 7_000 + n }),
  (stage, n) => stage.command({ kind: 'setSoldOut', productId: 'P2', platform: 'own', soldOut: n % 2 === 0 }),
  (stage, n) => stage.command({ kind: 'startExplaining', productId: `P${1 + (n % 2)}` }),
  (stage) => stage.command({ kind: 'stopExplaining' }),
  (stage) => stage.command({ kind: 'delistProduct', productId: 'P1', platform: null, reason: 'secret reason' }),
  (stage) => stage.command({ kind: 'setShelfPlatforms', platforms: ['own', 'douyin'] }),
  (stage) => stage.command({ kind: 'releaseStock', productId: 'P1', units: 5, note: 'n' }),
  (stage, n) => stage.command({ kind: 'lockStock', productId: 'P1', units: n % 5, note: 'n' }),
  (stage, n) => stage.command({ kind: 'countStock', productId: 'P1', units: 50 + n, note: 'n' }),
  (stage, n) => stage.command({ kind: 'requestPrice', productId: 'P1', sawMinor: stage.state.products[0]?.liveMinor ?? null, nextMinor: 7_600 + n, reason: 'r', capacity: n % 2 === 0 ? 'owner' : null }),
  (stage) => { const asked = stage.state.shelf.requests.at(-1); const { actor } = stage; stage.actor = { kind: 'person', role: 'producer', clientId: 'c2', name: 'Wu', duties: ['compliance'] }; if (asked !== undefined) stage.command({ kind: 'agreePrice', requestId: asked.requestId, typedMinor: asked.toMinor, capacity: 'compliance' }); stage.actor = actor; },
  (stage) => stage.command({ kind: 'declinePrice', requestId: stage.state.shelf.requests.at(-1)?.requestId ?? 'none', reason: 'no' }),
  (stage) => stage.command({ kind: 'saveOffer', offer: { id: 'o1', name: 'O', group: 'redPacket', deal: { kind: 'amountOff', offMinor: 300 } } }),
  (stage) => stage.command({ kind: 'removeOffer', offerId: 'o1' }),
  (stage) => stage.report({ kind: 'reportEngineStarted', version: '2' }),
  (stage) => stage.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: stage.now, obsVersion: '29', websocketVersion: '5', simulated: false } }),
  (stage) => stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } }),
  (stage, n) => stage.report({ kind: 'reportObsInventory', inventory: inventoryOf(['A', 'B'], n % 2 === 0 ? 'A' : 'B'), restarted: n % 3 === 0 }),
  (stage, n) => stage.report({ kind: 'reportProgramScene', scene: n % 2 === 0 ? 'A' : 'B', cause: n % 3 === 0 ? 'foreign' : 'ours' }),
  (stage) => stage.report({ kind: 'reportSceneFailed', scene: 'A', reason: 'sceneMissing', detail: '' }),
  (stage) => stage.report({ kind: 'reportStream', stream: { kind: 'off' } }),
  (stage, n) => stage.report({ kind: 'reportRecord', record: { kind: 'off', lastFile: `/home/me/${n}.mkv` } }),
  (stage) => stage.report({ kind: 'reportSource', sourceId: 'feed', situation: { kind: 'connecting', since: stage.now } }),
  (stage) => stage.report({ kind: 'reportFeedGap', gap: { sourceId: 'feed', from: stage.now, until: null, reason: 'disconnected' } }),
  (stage) => stage.report({ kind: 'reportSecretStored', owner: 'obs' }),
];

const EDITS = fc.sample(editStep(3), { numRuns: 40, seed: 5 });
const HEALTH = fc.sample(healthStep, { numRuns: 20, seed: 6 });
const ALL_STEPS = [...STEPS, ...EDITS, ...HEALTH];

/** A product priced by two, listed and explained twice: steps that seldom meet by chance. */
function playShelf(stage: Stage): void {
  stage.command({ kind: 'delistProduct', productId: 'P1', platform: null, reason: 'secret reason' });
  stage.command({ kind: 'importProducts', products: PRICED });
  stage.command({ kind: 'requestPrice', productId: 'P1', sawMinor: stage.state.products[0]?.liveMinor ?? null, nextMinor: 7_100, reason: 'r', capacity: 'owner' });
  const asked = stage.state.shelf.requests.at(-1);
  const { actor } = stage;
  stage.actor = { kind: 'person', role: 'producer', clientId: 'c2', name: 'Wu', duties: ['compliance'] };
  if (asked !== undefined) stage.command({ kind: 'agreePrice', requestId: asked.requestId, typedMinor: asked.toMinor, capacity: 'compliance' });
  stage.actor = actor;
  stage.command({ kind: 'listProduct', productId: 'P1', platform: 'own', cardMinor: stage.state.products.find(({ id }) => id === 'P1')?.liveMinor ?? 1 });
  stage.command({ kind: 'listProduct', productId: 'P2', platform: 'own', cardMinor: 8_000 });
  for (const productId of ['P1', 'P2', 'P1']) stage.command({ kind: 'startExplaining', productId });
}

describe('what a role may see', () => {
  it('state and events are cut alike: evolve(cut(s), cut(e)) = cut(evolve(s, e)), whatever happened before', () => {
    const kinds = new Set<string>();
    fc.assert(fc.property(fc.array(fc.noBias(fc.nat(ALL_STEPS.length * 7 - 1)), { minLength: 10, maxLength: 60 }), (picks) => {
      const stage = new Stage();
      stage.did({ kind: 'openSession', title: 'S' });
      stage.did({ kind: 'importRunsheet', sheet: SHEET });
      if ((picks[0] ?? 0) % 3 !== 0) { stage.did({ kind: 'loadShow', mode: 'live' }); stage.did({ kind: 'startShow' }); }
      picks.forEach((pick) => { stage.wait(1_500); ALL_STEPS[pick % ALL_STEPS.length]?.(stage, pick); });
      for (const { event } of stage.log) kinds.add(event.kind);
      for (const role of CUT_ROLES) {
        let whole = initialState();
        let cut = redactState(whole, role);
        for (const stored of stage.log) {
          whole = evolve(whole, stored);
          const shown = redactStored(stored, role);
          if (shown !== null) cut = evolve(cut, shown);
          expect([role, stored.event.kind, cut]).toEqual([role, stored.event.kind, redactState(whole, role)]);
        }
      }
    }), { seed: 20_261_122, numRuns: 90 });
    expect(kinds.size).toBeGreaterThan(28);
    expect([...kinds]).toEqual(expect.arrayContaining(['productListed', 'explainStarted', 'explainStopped', 'priceRequested', 'priceChanged', 'livePriceSet', 'offerSaved', 'stockReleased', 'stockCounted', 'planEdited', 'timerStarted', 'timerShown', 'commentPinned', 'alertRaised', 'incidentOpened']));
  });

  it('a producer gets the very same objects: nothing is copied for the fast path', () => {
    const stage = new Stage();
    stage.did({ kind: 'openSession', title: 'S' });
    expect(redactState(stage.state, 'producer')).toBe(stage.state);
    expect(redactStored(stage.log[0]!, 'producer')).toBe(stage.log[0]);
  });

  it('costs, floors, commissions, targets and custom columns are gone for everybody else', () => {
    const state = { ...initialState(), products: SHELF };
    for (const role of CUT_ROLES) {
      for (const product of redactState(state, role).products) {
        expect(product).toMatchObject({ costMinor: null, floorMinor: null, commissionPct: null, targetUnits: null, targetGmvMinor: null, custom: {} });
        expect(productSchema.safeParse(product).success).toBe(true);
      }
    }
  });
});

describe('names of viewers', () => {
  it('keep their first character and nothing else, whatever script or emoji it is; a single one is hidden', () => {
    expect(['小明', 'Bob', ' x', '', '😀😀', '***'].map(maskName)).toEqual(['小***', 'B***', '*', '***', '😀***', '****']);
  });

  it('are masked where a comment mentions them, too', () => {
    const columns = { crowdSeq: [1], at: [instant(1)], sourceId: ['s'], kind: ['comment'], name: ['王小明'], level: [null], text: ['@李雷 和@Han_Meimei 来了 3号链接'], provenance: ['live'], viewerKey: [null], reading: ['chatter'], topic: ['none'] };
    const masked = maskColumns(columns);
    expect([masked.name, masked.text]).toEqual([['王***'], ['@李*** 和@H*** 来了 3号链接']]);
    const frame: Frame = { total: 1, rows: columns, metrics: null, buckets: [] };
    expect(redactFrame(frame, 'producer')).toBe(frame);
    expect(JSON.stringify(redactFrame(frame, 'viewer'))).not.toMatch(/小明|李雷|Meimei/u);
    expect(redactFrame(frame, 'host')).toEqual({ total: 1, rows: null, metrics: null, buckets: [] });
    expect(redactFrame(frame, 'overlay')).toBeNull();
  });
});
