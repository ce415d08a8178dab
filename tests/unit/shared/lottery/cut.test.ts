import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { WINDOW_VIEWS } from '#shared/protocol/roles.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { sheetOf } from '../show/stage.ts';
import { AUTHOR, DrawStage, draftOf, HASH, LEAD } from './fixtures.ts';

const newest = (stage: DrawStage): string => stage.state.lottery.runs.at(-1)?.drawId ?? 'none';
/** A draw through all it can be; what does not fit is refused. */
const STEPS: readonly ((stage: DrawStage, n: number) => void)[] = [
  (stage, n) => { stage.as(AUTHOR).command({ kind: 'saveLottery', draft: draftOf({ note: 'secret note', ...(n % 2 === 1 ? { type: 'offline_draw', entry: { from: 'list' } } : {}) }) }); },
  (stage) => { stage.as(AUTHOR).command({ kind: 'submitLottery', lotteryId: 'L1' }); stage.as(LEAD).command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L2' }); stage.command({ kind: 'publishLottery', lotteryId: 'L1' }); stage.report({ kind: 'reportLotteryCommitted', drawId: newest(stage), commit: HASH('c') }); },
  (stage) => { stage.as(LEAD).command({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: 'vk-secret', label: 'secret person' }] }); },
  (stage) => { stage.as(LEAD).command({ kind: 'linkViewers', link: { viewerKeys: ['vk-secret-1', 'vk-secret-2'], note: 'one person' } }); },
  (stage) => { stage.as(LEAD).command({ kind: 'muteViewer', viewerKey: 'abcd1234', label: 'secret name', reason: 'abuse', minutes: null }); },
  (stage) => { stage.as(LEAD).command({ kind: 'openLottery', lotteryId: 'L1' }); },
  (stage) => { stage.as(LEAD).command({ kind: 'giveLotteryEntrants', lotteryId: 'L1', entrants: [{ platform: 'own', userId: 'secret id', name: 'secret name' }, { platform: 'own', userId: null }] }); },
  (stage) => { stage.as(LEAD).command({ kind: 'closeLottery', lotteryId: 'L1' }); },
  (stage, n) => { stage.report({ kind: 'reportLotteryFrozen', drawId: newest(stage), list: { listHash: HASH('a'), entrants: 4, tickets: 4, excluded: { masked: n }, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: stage.now } }); stage.command({ kind: 'drawLottery', lotteryId: 'L1' }); },
  (stage) => { stage.report({ kind: 'reportLotteryDrawn', drawId: newest(stage), drawn: { seed: HASH('5'), beacon: null, orderHash: HASH('0'), how: 'random', ranked: [1, 2, 3, 4].map((each) => ({ key: `own:${String(each)}`, name: '王***', tickets: 1, viewerKey: `vk-secret-${String(each)}`, crowdSeq: each })) } }); },
  (stage) => { stage.as(LEAD).command({ kind: 'announceLottery', lotteryId: 'L1' }); },
  (stage, n) => { stage.as(LEAD).command({ kind: 'replaceLotteryWinner', lotteryId: 'L1', place: n % 3, reason: 'declined', note: 'secret reason' }); },
  (stage) => { stage.as(LEAD).command({ kind: 'favourLottery', lotteryId: 'L1', favour: { kind: 'morePrizes', prizeIndex: 0, add: 1 }, notice: 'one more', reason: 'secret reason' }); },
  (stage) => { stage.as(LEAD).command({ kind: 'openSession', title: 'with a draw' }); },
];
/** Forward, so that draws come to their end; now and then anything in between. */
const walks = fc.array(fc.tuple(fc.nat(STEPS.length - 1), fc.nat(9)), { minLength: 10, maxLength: 28, size: 'max' }).map((all) => all.flatMap(([pick, n], index) => (n < 3 ? [[pick, n] as const, [index % STEPS.length, n] as const] : [[index % STEPS.length, n] as const])));

describe('who sees what of a draw', () => {
  it('state and events are cut alike in every view, and secrets of the crew are in none but theirs', () => {
    const kinds = new Set<string>();
    fc.assert(fc.property(walks, (picks) => {
      const stage = new DrawStage();
      stage.did({ kind: 'openSession', title: 'S' });
      stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, {}]) });
      for (const [pick, n] of picks) { stage.wait(1_500); STEPS[pick]?.(stage, n); }
      for (const { event } of stage.log) kinds.add(event.kind);
      for (const view of WINDOW_VIEWS) {
        let whole = initialState();
        let cut = redactState(whole, view);
        for (const stored of stage.log) {
          whole = evolve(whole, stored);
          const shown = redactStored(stored, view);
          if (shown !== null) cut = evolve(cut, shown);
          expect([view, stored.event.kind, cut.lottery]).toEqual([view, stored.event.kind, redactState(whole, view).lottery]);
        }
        if (!view.startsWith('producer')) expect(JSON.stringify(cut.lottery)).not.toMatch(/secret/u);
      }
    }), { numRuns: 40 });
    expect([...kinds]).toEqual(expect.arrayContaining(['lotteryPublished', 'lotteryEntrantsGiven', 'lotteryClosed', 'lotteryFrozen', 'lotteryDrawn', 'lotteryFavoured', 'lotteryWinnerReplaced', 'lotteryDesksCarried', 'lotteryRunsCarried']));
  }, 60_000);
});
