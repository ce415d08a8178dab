import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#engine/lottery/entriesOf.ts';
import { commandSchema } from '#shared/show/commands.ts';
import { COMMANDS } from '#tests/integration/hub/everyCommand.ts';
import { AUTHOR, COMPLIANCE, DrawStage, LEAD, RANKED, HASH } from './fixtures.ts';

const ALL = Object.values(COMMANDS);
const ACTORS = [AUTHOR, LEAD, COMPLIANCE, { ...LEAD, clientId: 'c-owner', name: 'Owner', duties: ['owner'] } as typeof LEAD];
const presses = fc.array(fc.tuple(fc.nat(ALL.length - 1), fc.nat(ACTORS.length - 1)), { maxLength: 40 });
const press = (stage: DrawStage, all: readonly (readonly [number, number])[]): void => {
  for (const [command, actor] of all) {
    stage.now += 700;
    stage.as(ACTORS[actor] ?? LEAD).command(commandSchema.parse(ALL[command]));
  }
};
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
