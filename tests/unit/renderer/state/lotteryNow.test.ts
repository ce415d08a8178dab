import { describe, expect, it } from 'vitest';
import { isAlternate, holders, nameAt, reelOf, reminderOf, runOnScreen, SHOWN_MS } from '../../../../renderer/state/lotteryNow.ts';
import { readWinners } from '../../../../renderer/lottery/ResultByHand.tsx';
import { draftOf, DrawStage, LEAD, RANKED } from '../../shared/lottery/fixtures.ts';

describe('the winner on screen', () => {
  it('the reel ends on whoever won, whatever the place and however many there are; it is short even of 1,000 names', () => {
    for (const count of [1, 2, 24, 1_000]) {
      const ranked = RANKED(count);
      for (const place of [0, Math.floor(count / 2), count - 1]) {
        const cells = reelOf(ranked, place);
        expect(cells.at(-1)).toBe(ranked[place]?.name);
        expect(cells.length).toBeLessThanOrEqual(24);
        if (count > 1) expect(cells.slice(0, -1)).not.toContain(ranked[place]?.name);
      }
    }
    expect(reelOf(RANKED(3), 7)).toEqual([]);
  });

  it('nobody is shown before the announcement; afterwards for a while; an alternate says so and stands in the place of whoever lost it', () => {
    const stage = new DrawStage().claiming(5);
    const told = stage.run.announcedAt ?? 0;
    expect(runOnScreen(stage.state, told + 1_000)?.drawId).toBe(stage.run.drawId);
    expect(runOnScreen(stage.state, told + SHOWN_MS + 1)).toBeNull();
    stage.wait(SHOWN_MS * 2).as(LEAD).did({ kind: 'replaceLotteryWinner', lotteryId: 'L1', place: 0, reason: 'declined' });
    const now = holders(stage.run);
    expect(now.map((winner) => [nameAt(stage.run, winner.place), isAlternate(stage.run, winner)])).toEqual([['n2***', true], ['n1***', false]]);
    expect(runOnScreen(stage.state, stage.now + 1_000)?.drawId, 'viewers are told of the alternate as well').toBe(stage.run.drawId);
  });

  it('reminders stand from a minute before until it is drawn, and none where somebody closed it early', () => {
    const stage = new DrawStage().opened(draftOf({ windowMs: 120_000 as never }));
    const at = (ms: number): number | null => { stage.wait(ms).report({ kind: 'reportLotteryDue' }); return reminderOf(stage.run); };
    expect([reminderOf(stage.run), at(60_000), at(50_000), at(10_000)]).toEqual([null, 60, 10, 0]);
    expect(stage.run.phase).toBe('closed');
    const early = new DrawStage().frozen();
    expect(reminderOf(early.run)).toBeNull();
    expect(reminderOf(new DrawStage().drawn().run)).toBeNull();
  });
  it('a disputed draw is on no screen, and one that is published only on its row', () => {
    const disputed = new DrawStage().claiming(5);
    disputed.did({ kind: 'disputeLottery', lotteryId: 'L1', reason: 'x' });
    expect(runOnScreen(disputed.state, disputed.now)).toBeNull();
    const published = new DrawStage().published();
    expect(runOnScreen(published.state, published.now)).toBeNull();
  });
});

describe('a result filed by hand', () => {
  it('is one a line, with an account behind the name where the platform shows one', () => {
    expect(readWinners('张*** 10086\n\n  李***  \n')).toEqual([{ name: '张***', account: '10086' }, { name: '李***', account: '' }]);
  });
});
