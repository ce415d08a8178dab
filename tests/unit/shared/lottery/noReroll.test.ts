import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#engine/lottery/entriesOf.ts';
import { commandSchema } from '#shared/show/commands.ts';
import { COMMANDS } from '#tests/integration/hub/everyCommand.ts';
import { AUTHOR, COMPLIANCE, draftOf, DrawStage, LEAD, RANKED, HASH } from './fixtures.ts';

const ALL = Object.values(COMMANDS);
const ACTORS = [AUTHOR, LEAD, COMPLIANCE, { ...LEAD, clientId: 'c-owner', name: 'Owner', duties: ['owner'] } as typeof LEAD];
const presses = fc.array(fc.tuple(fc.nat(ALL.length - 1), fc.nat(ACTORS.length - 1)), { maxLength: 40 });
const press = (stage: DrawStage, all: readonly (readonly [number, number])[]): void => {
  for (const [command, actor] of all) {
    stage.now += 700;
    stage.as(ACTORS[actor] ?? LEAD).command(commandSchema.parse(ALL[command]));
  }
};
/** Acts that bear on who is in or who wins, with arguments that do: each changes something in this room, as long as nothing is closed. */
const HOSTILE: readonly Readonly<Record<string, unknown> & { kind: string }>[] = [
  { kind: 'setLotteryBarred', list: 'insiders', barred: [] }, { kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: 'entrant1', label: 'x' }, { platform: 'douyin', userId: 'u-2', label: 'y' }] },
  { kind: 'setLotteryBarred', list: 'blacklist', barred: [{ viewerKey: 'v-other', label: 'x' }] }, { kind: 'setLotteryBarred', list: 'blacklist', barred: [] },
  { kind: 'linkViewers', link: { viewerKeys: ['entrant1', 'v-other'], note: 'one voice' } }, { kind: 'unlinkViewers', linkId: '$link' },
  { kind: 'muteViewer', viewerKey: 'entrant1', label: 'x', reason: 'abuse', minutes: null }, { kind: 'unmuteViewer', viewerKey: 'muted001' },
  { kind: 'hideComment', crowdSeq: 7, text: 'x', reason: 'spam' }, { kind: 'unhideComment', crowdSeq: 3 },
  { kind: 'removeSource', sourceId: 'feed-1' }, { kind: 'addSource', source: { kind: 'douyinGrab', id: 'feed-2', name: 'E' } }, { kind: 'setSourceEnabled', sourceId: 'feed-1', enabled: false },
  { kind: 'giveLotteryEntrants', lotteryId: 'L1', entrants: [{ platform: 'own', userId: 'u-late' }] },
  { kind: 'saveLottery', draft: draftOf({ name: 'other' }) }, { kind: 'importLotteries', drafts: [draftOf({ entry: { keyword: 'other' } })] }, { kind: 'returnLottery', lotteryId: 'L1', reason: 'r' }, { kind: 'removeLottery', lotteryId: 'L1' },
  { kind: 'publishLottery', lotteryId: 'L1' }, { kind: 'openLottery', lotteryId: 'L1' }, { kind: 'closeLottery', lotteryId: 'L1' },
  { kind: 'favourLottery', lotteryId: 'L1', favour: { kind: 'closesLater', byMs: 60_000 }, notice: 'n', reason: 'r' }, { kind: 'favourLottery', lotteryId: 'L1', favour: { kind: 'morePrizes', prizeIndex: 0, add: 2 }, notice: 'n', reason: 'r' },
  { kind: 'fileLotteryResult', lotteryId: 'L1', winners: [{ name: '我***' }] }, { kind: 'setLotteryRisk', currency: 'CNY', minor: 1 }, { kind: 'openSession', title: 'Next' }, { kind: 'setRoom', currency: 'USD', minTakeSpanMs: 0 },
];
/** Those that a closed draw refuses, whoever presses; all others are done, and bear on nothing of it. */
const REFUSED_ONCE_CLOSED = ['closeLottery', 'fileLotteryResult', 'giveLotteryEntrants', 'importLotteries', 'openLottery', 'publishLottery', 'removeLottery', 'returnLottery', 'saveLottery'];
const hostile = (stage: DrawStage, act: (typeof HOSTILE)[number]): boolean => {
  const link = stage.state.lottery.links[0]?.id ?? 'link-none';
  stage.now += 700;
  return stage.as({ ...LEAD, duties: ['owner', 'producer', 'compliance'] } as typeof LEAD).command(commandSchema.parse('linkId' in act ? { ...act, linkId: link } : act)).ok;
};
/** A room in which all that decides who is in is set already, so that each hostile act has something to undo. */
function furnished(draft = draftOf()): DrawStage {
  const stage = new DrawStage().opened(draft);
  stage.did({ kind: 'addSource', source: { kind: 'douyinGrab', id: 'feed-1', name: 'D' } });
  stage.did({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: 'v-staff', label: 's' }] });
  stage.did({ kind: 'setLotteryBarred', list: 'blacklist', barred: [{ viewerKey: 'v-bad', label: 'b' }] });
  stage.did({ kind: 'linkViewers', link: { viewerKeys: ['v-1', 'v-2'], note: 'one person' } });
  stage.did({ kind: 'muteViewer', viewerKey: 'muted001', label: 'm', reason: 'abuse', minutes: null });
  stage.did({ kind: 'hideComment', crowdSeq: 3, text: 'x', reason: 'spam' });
  if (draft.entry.from === 'list') stage.did({ kind: 'giveLotteryEntrants', lotteryId: 'L1', entrants: [{ platform: 'own', userId: 'u-1' }, { platform: 'own', userId: 'u-2' }] });
  return stage;
}
const runOf = (stage: DrawStage, drawId: string) => stage.state.lottery.runs.find((run) => run.drawId === drawId);

describe('nobody can press for another result', () => {
  it('every command there is has been pressed here', () => { expect(ALL.length).toBe(commandSchema.options.length); });

  it('after the close no act of anybody changes who is in: what lottery.db is asked stays the same', () => {
    fc.assert(fc.property(presses, (all) => {
      const stage = new DrawStage().opened();
      stage.did({ kind: 'addSource', source: { kind: 'douyinGrab', id: 'feed-1', name: 'D' } });
      stage.did({ kind: 'muteViewer', viewerKey: 'abcd1234', label: 'x', reason: 'abuse', minutes: null });
      stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
      const { drawId } = stage.run;
      const asked = (): string => { const run = runOf(stage, drawId); return run === undefined ? 'gone' : JSON.stringify(entriesOf(stage.state, run, run.closedAt ?? 0)); };
      const before = asked();
      press(stage, all);
      const run = runOf(stage, drawId);
      if (run?.phase === 'closed') expect(asked()).toBe(before);
    }), { numRuns: 150 });
  }, 60_000);

  it.each([['keyword', draftOf()], ['list', draftOf({ type: 'offline_draw', entry: { from: 'list' } })]] as const)('after the close of a draw by %s not even what bears on it changes who is in, in any order', (_how, draft) => {
    const done = new Set<string>();
    const order = fc.array(fc.nat(HOSTILE.length - 1), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(order, (all) => {
      const stage = furnished(draft);
      stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
      const { drawId } = stage.run;
      const asked = (): string => { const run = runOf(stage, drawId); return run === undefined ? 'gone' : JSON.stringify(entriesOf(stage.state, run, run.closedAt ?? 0)); };
      const before = asked();
      for (const pick of all) {
        const act = HOSTILE[pick];
        if (act !== undefined && hostile(stage, act)) done.add(act.kind);
        expect([act?.kind, runOf(stage, drawId)?.phase, asked()]).toEqual([act?.kind, 'closed', before]);
      }
    }), { numRuns: 200 });
    expect([...new Set(HOSTILE.map(({ kind }) => kind))].filter((kind) => !done.has(kind)).toSorted()).toEqual(REFUSED_ONCE_CLOSED);
  }, 60_000);

  it('while it is open the same acts do change who is in: it is the close that stops them', () => {
    const draft = draftOf({ type: 'offline_draw', entry: { from: 'list' } });
    const moving = HOSTILE.filter((act) => {
      const stage = furnished(draft);
      const asked = (): string => JSON.stringify(entriesOf(stage.state, stage.run, stage.now));
      const at = stage.now;
      const before = asked();
      hostile(stage, act);
      stage.now = at;
      return stage.run.phase === 'open' && asked().replaceAll(/"closedAt":\d+/gu, '') !== before.replaceAll(/"closedAt":\d+/gu, '');
    }).map(({ kind }) => kind);
    expect([...new Set(moving)]).toEqual(expect.arrayContaining(['setLotteryBarred', 'linkViewers', 'unlinkViewers', 'muteViewer', 'unmuteViewer', 'hideComment', 'unhideComment', 'removeSource', 'addSource', 'giveLotteryEntrants']));
  });

  it('after the freeze no act changes what the order is made of; after the draw the order, the seed and the list stand for ever', () => {
    fc.assert(fc.property(presses, presses, (first, second) => {
      const stage = new DrawStage().frozen(6);
      const { drawId, commit, rulesHash, salt, list, rules } = stage.run;
      press(stage, first);
      expect(runOf(stage, drawId)).toMatchObject({ commit, rulesHash, salt, list, rules });
      stage.report({ kind: 'reportLotteryFrozen', drawId, list: { ...(list as NonNullable<typeof list>), listHash: HASH('b') } });
      if (runOf(stage, drawId)?.phase === 'closed') stage.as(LEAD).did({ kind: 'drawLottery', lotteryId: 'L1' });
      if (runOf(stage, drawId)?.phase !== 'drawing') return;
      const drawn = { seed: HASH('5'), beacon: null, orderHash: HASH('0'), ranked: RANKED(6), how: 'random' as const };
      stage.report({ kind: 'reportLotteryDrawn', drawId, drawn });
      press(stage, second);
      stage.report({ kind: 'reportLotteryDrawn', drawId, drawn: { ...drawn, seed: HASH('6'), ranked: RANKED(6).toReversed() } });
      const after = runOf(stage, drawId);
      expect(after).toMatchObject({ drawn, list });
      // Places are only ever passed on in the order; nobody who won is gone from the record.
      const places = after?.winners.map(({ place }) => place) ?? [];
      expect(places).toEqual(places.map((_, index) => index));
    }), { numRuns: 150 });
  }, 60_000);
});
