import { describe, expect, it } from 'vitest';
import { SHOW_RULES } from '#shared/alerts/rules/show.ts';
import type { Look } from '#shared/alerts/rule.ts';
import { sheetOf } from '../show/stage.ts';
import { draftOf, DrawStage, HASH, LEAD } from './fixtures.ts';

const SHEET = sheetOf([{}, {}, {}, {}, {}]);
const next = (stage: DrawStage): void => { stage.wait(2_000).did({ kind: 'takeNextItem', sawOnAir: stage.onAir }); };
const frozen = (stage: DrawStage, entrants = 4): void => { stage.report({ kind: 'reportLotteryFrozen', drawId: stage.run.drawId, list: { listHash: HASH('a'), entrants, tickets: entrants, excluded: {}, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: stage.now } }); };
const a23 = (stage: DrawStage) => SHOW_RULES.find(({ id }) => id === 'A-23')?.judge({ now: { at: stage.now, show: stage.state } } as unknown as Look);
function onAir(more: Parameters<typeof draftOf>[0] = {}): DrawStage {
  const stage = new DrawStage();
  stage.did({ kind: 'openSession', title: 'Evening' });
  stage.did({ kind: 'importRunsheet', sheet: SHEET });
  stage.published(draftOf({ rows: { open: '02', draw: '04' }, windowMs: 900_000 as never, ...more })).as(LEAD);
  stage.did({ kind: 'loadShow', mode: 'live' });
  stage.did({ kind: 'startShow' });
  return stage;
}

describe('rows that open and draw', () => {
  it('the take of a row opens the draw that names it, a later one closes and draws it as soon as the list stands', () => {
    const stage = onAir();
    expect(stage.run.phase).toBe('published');
    next(stage);
    expect(stage.run).toMatchObject({ phase: 'open', closesAt: stage.now + 900_000 });
    next(stage);
    expect(stage.run.phase).toBe('open');
    next(stage);
    expect(stage.run).toMatchObject({ phase: 'closed', drawWanted: true });
    frozen(stage);
    expect(stage.run.phase).toBe('drawing');
  });
  it('closed by the clock a moment before its row: it is drawn all the same', () => {
    const stage = onAir({ windowMs: 10_000 as never });
    next(stage);
    stage.wait(10_000).report({ kind: 'reportLotteryDue' });
    expect(stage.run.phase).toBe('closed');
    next(stage);
    next(stage);
    expect(stage.run.drawWanted).toBe(true);
    frozen(stage);
    expect(stage.run.phase).toBe('drawing');
  });
  it('a take is never refused for a draw that cannot open: another one is, or its seed is not sealed', () => {
    const stage = onAir();
    stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs: [{ ...stage.run, commit: null }] } };
    next(stage);
    expect([stage.cue, stage.run.phase]).toEqual(['02', 'published']);
  });
  it('one at a time where a platform wants it, also by hand', () => {
    const official = { type: 'lucky_bag_physical' as const, mode: 'platform_official' as const, profiles: ['douyin' as const] };
    const stage = onAir({ ...official });
    next(stage);
    stage.published(draftOf({ ...official, id: 'L2', opensAt: null }));
    expect(stage.command({ kind: 'openLottery', lotteryId: 'L2' })).toMatchObject({ ok: false, key: 'lotteryOther', params: { id: 'L1' } });
  });
  it('rows that are not there, or in the wrong order, stop it from being submitted', () => {
    const stage = onAir();
    for (const [id, rows] of [['L2', { open: '02', draw: '99' }], ['L3', { open: '04', draw: '02' }]] as const) {
      stage.drafted(draftOf({ id, rows }));
      expect(stage.command({ kind: 'submitLottery', lotteryId: id })).toMatchObject({ ok: false, key: 'lotteryBlocked', params: { rule: 'timing' } });
    }
  });
  it('A-23: closed and not drawn 30 s after the grace; and winners above ¥500 nobody shows', () => {
    const stage = onAir();
    next(stage);
    stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
    stage.wait(35_000);
    expect(a23(stage)).toEqual({ kind: 'fine' });
    stage.wait(1_000);
    expect(a23(stage)).toMatchObject({ kind: 'bad', finding: { severity: 'P1', about: 'lotteryLate' } });
    const dear = { ...stage.run, phase: 'drawn' as const, drawnAt: stage.now as never, drawn: { seed: null, beacon: null, orderHash: null, ranked: [], how: 'filed' as const }, rules: draftOf({ prizes: [{ name: 'x', kind: 'physical', count: 1, unitMinor: 60_000, priceSource: 's' }] }) };
    stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs: [dear] } };
    expect(a23(stage)).toEqual({ kind: 'fine' });
    stage.wait(121_000);
    expect(a23(stage)).toMatchObject({ kind: 'bad', finding: { about: 'winnersUnshown' } });
  });
});
