import { describe, expect, it } from 'vitest';
import { nextLotteryMoment } from '#shared/lottery/lotteryDue.ts';
import { closedWith, forgetViewer, carriedLottery } from '#shared/lottery/evolveLottery.ts';
import { lotteryRunSchema } from '#shared/lottery/model.ts';
import { needsL3, riskLimitOf } from '#shared/lottery/validators.ts';
import { evolve } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import { COMPLIANCE, draftOf, DrawStage, LEAD } from './fixtures.ts';

const HOUR = 3_600_000;

describe('a dispute', () => {
  it('stops the clock of those who have to claim: what they had left is given back when it is settled', () => {
    const stage = new DrawStage().claiming(5);
    const waits = () => stage.run.winners.flatMap(({ situation }) => (situation.kind === 'waiting' ? [situation.until - stage.now] : []));
    const left = waits();
    stage.wait(2 * HOUR).as(LEAD).did({ kind: 'disputeLottery', lotteryId: 'L1', reason: 'contested' });
    expect(nextLotteryMoment(stage.state)).toBeNull();
    stage.wait(72 * HOUR).report({ kind: 'reportLotteryDue' });
    expect(stage.run).toMatchObject({ phase: 'disputed', disputedFrom: 'claiming' });
    stage.did({ kind: 'settleLotteryDispute', lotteryId: 'L1', outcome: 'nothing in it' });
    expect(stage.run).toMatchObject({ phase: 'claiming', disputedAt: null });
    expect(waits()).toEqual(left.map((ms) => ms - 2 * HOUR));
    stage.report({ kind: 'reportLotteryDue' });
    expect(stage.run.winners.every(({ situation }) => situation.kind === 'waiting')).toBe(true);
    stage.wait(47 * HOUR).report({ kind: 'reportLotteryDue' });
    expect(stage.run.winners.filter(({ situation }) => situation.kind === 'lost').length).toBe(1);
  });
  it('draws of a log that knew no such clock are read as they are', () => {
    const { disputedAt: _new, ...old } = new DrawStage().claiming(3).run;
    expect(lotteryRunSchema.parse(old)).toMatchObject({ disputedAt: null });
  });
});

describe('the price from which compliance agrees as well', () => {
  const dear = (minor: number, currency: string) => draftOf({ currency, prizes: [{ name: 'cup', kind: 'physical', count: 1, unitMinor: minor, priceSource: 'x' }] });
  it('is about ¥500 in every currency that is known, and none where the currency is not: nobody guesses what a prize is worth', () => {
    expect([needsL3(dear(50_000, 'CNY'), {}), needsL3(dear(50_001, 'CNY'), {})]).toEqual([false, true]);
    expect([needsL3(dear(9_900, 'JPY'), {}), needsL3(dear(50_000, 'JPY'), {}), needsL3(dear(7_001, 'USD'), {})]).toEqual([false, true, true]);
    expect([riskLimitOf('XXX', {}), needsL3(dear(1, 'XXX'), {})]).toEqual([0, true]);
  });
  it('is set by a room for one currency, decides at the publishing, goes with the room and can be taken back', () => {
    const stage = new DrawStage().drafted();
    stage.as(COMPLIANCE).did({ kind: 'setLotteryRisk', currency: 'CNY', minor: 1_000 });
    stage.did({ kind: 'submitLottery', lotteryId: 'L1' });
    stage.as(LEAD).did({ kind: 'approveLottery', lotteryId: 'L1', level: 'L2', note: 'fine' });
    expect(stage.command({ kind: 'publishLottery', lotteryId: 'L1' })).toMatchObject({ ok: false, key: 'lotteryNeedsCompliance' });
    expect(stage.state.lottery.desks[0]?.approvals).toMatchObject([{ level: 'L2', by: 'Lin', note: 'fine' }]);
    expect(carriedLottery(stage.state.lottery)[0]).toMatchObject({ kind: 'lotteryDesksCarried', riskLimits: { CNY: 1_000 } });
    stage.as(COMPLIANCE).did({ kind: 'setLotteryRisk', currency: 'CNY', minor: null });
    expect(stage.state.lottery.riskLimits).toEqual({});
    stage.as(LEAD).did({ kind: 'publishLottery', lotteryId: 'L1' });
  });
});

describe('somebody who asked to be forgotten', () => {
  it('is in no list of people any more; masked name and hash of whoever was drawn stay for the file and the proof', () => {
    const stage = new DrawStage().claiming(5);
    stage.as(LEAD).did({ kind: 'setLotteryBarred', list: 'blacklist', barred: [{ viewerKey: 'v0', platform: '', userId: null, label: 'Wang Wei' }] });
    stage.did({ kind: 'linkViewers', link: { viewerKeys: ['v0', 'v9'], note: 'same voice' } });
    stage.did({ kind: 'linkViewers', link: { viewerKeys: ['v0', 'v8', 'v7'], note: 'same voice' } });
    const before = stage.run.drawn?.ranked;
    expect(stage.state.lottery.pastWinners.some(({ viewerKey }) => viewerKey === 'v0')).toBe(true);
    const after = evolve(stage.state, { seq: stage.log.length + 1, at: instant(stage.now), actor: LEAD, event: { kind: 'viewerErased', viewerKey: 'v0' as never, rows: 3 } }).lottery;
    expect(JSON.stringify({ ...after, blacklist: [] })).not.toContain('"v0"');
    expect(after.blacklist).toMatchObject([{ viewerKey: 'v0', label: '' }]);
    expect(after.links.map(({ viewerKeys }) => viewerKeys)).toEqual([['v8', 'v7']]);
    expect(after.runs[0]?.drawn?.ranked.map(({ key, name, tickets }) => [key, name, tickets])).toEqual(before?.map(({ key, name, tickets }) => [key, name, tickets]));
    expect(forgetViewer(after, 'nobody').runs).toEqual(after.runs);
  });
  it('links say why: without a reason nobody is made one with another', () => {
    const stage = new DrawStage().drafted();
    expect(stage.as(LEAD).command({ kind: 'linkViewers', link: { viewerKeys: ['a', 'b'] } })).toMatchObject({ ok: false, key: 'badMessage' });
  });
});

describe('sources people type into', () => {
  it('are noted at the close', () => {
    const stage = new DrawStage().opened();
    stage.did({ kind: 'addSource', source: { id: 'hand', kind: 'manual', name: 'By hand' } } as never);
    expect(closedWith(stage.run.drawId, stage.state).byHand).toEqual(Object.values(stage.state.sources).flatMap(({ config }) => (config.kind === 'manual' ? [config.id] : [])));
    expect(closedWith(stage.run.drawId, stage.state).byHand.length).toBe(1);
  });
});
