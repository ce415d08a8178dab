import { describe, expect, it } from 'vitest';
import { timingConflicts } from '#shared/lottery/conflicts.ts';
import type { LotteryDraftInput } from '#shared/lottery/draft.ts';
import { checkProfiles } from '#shared/lottery/validators.ts';
import { sheetOf } from '../show/stage.ts';
import { draftOf, DrawStage } from './fixtures.ts';

const at = (hours: number, minutes: number, seconds = 0): never => (((hours * 60 + minutes) * 60 + seconds) * 1_000) as never;
const OFFICIAL: Partial<LotteryDraftInput> = { type: 'lucky_bag_physical', mode: 'platform_official', profiles: ['douyin'] };
const MINUTES_10: Partial<LotteryDraftInput> = { windowMs: 600_000 as never };
/** Five rows of five minutes from 20:00; `others`: draws that are planned beside it. */
function found(more: Partial<LotteryDraftInput>, { others = [], rows = 5 }: { readonly others?: readonly Partial<LotteryDraftInput>[]; readonly rows?: number } = {}) {
  const stage = new DrawStage();
  stage.did({ kind: 'openSession', title: 'Evening' });
  if (rows > 0) stage.did({ kind: 'importRunsheet', sheet: sheetOf(Array.from({ length: rows }, () => ({}))) });
  others.forEach((other, index) => { stage.drafted(draftOf({ id: `O${String(index)}`, ...other })); });
  return timingConflicts(stage.state, draftOf(more)).map(({ key, severity, params }) => [key, severity, params] as const);
}

describe('when a draw is held', () => {
  it.each<readonly [string, string, 'block' | 'warn', Readonly<Record<string, unknown>>, Partial<LotteryDraftInput>, Partial<LotteryDraftInput>]>([
    ['a row that is there', 'rowMissing', 'block', { cue: '09' }, { rows: { open: '02', draw: '04' } }, { rows: { open: '02', draw: '09' } }],
    ['opened, closed and drawn in this order', 'rowsOutOfOrder', 'block', {}, { rows: { open: '02', close: '03', draw: '03' } }, { rows: { open: '02', close: '04', draw: '03' } }],
    ['drawn when it is closed', 'drawBeforeClose', 'block', {}, { ...MINUTES_10, opensAt: at(20, 0), drawsAt: at(20, 10) }, { ...MINUTES_10, opensAt: at(20, 0), drawsAt: at(20, 9, 59) }],
    ['drawn while a row is on air', 'drawOutsidePlan', 'warn', {}, { drawsAt: at(20, 20) }, { drawsAt: at(20, 25) }],
    ['drawn while its row has a minute left', 'rowTooShort', 'warn', { cue: '01', seconds: 59 }, { drawsAt: at(20, 4) }, { drawsAt: at(20, 4, 1) }],
  ])('%s: %s', (_what, key, severity, params, right, wrong) => {
    expect(found(right)).toEqual([]);
    expect(found(wrong)).toEqual([[key, severity, params]]);
  });
  it('over midnight it is as long as by day', () => {
    expect(found({ ...MINUTES_10, opensAt: at(23, 55), drawsAt: at(0, 5) }, { rows: 0 })).toEqual([]);
    expect(found({ ...MINUTES_10, opensAt: at(23, 55), drawsAt: at(0, 4) })).toEqual([['drawBeforeClose', 'block', {}]]);
  });
  it('without a plan nothing is held against one', () => { expect(found({ rows: { open: '02', draw: '09' }, drawsAt: at(3, 0) }, { rows: 0 })).toEqual([]); });

  it.each<readonly [string, Partial<LotteryDraftInput>, readonly Partial<LotteryDraftInput>[], readonly string[]]>([
    ['two bags at the same time', { ...OFFICIAL, opensAt: at(20, 5), windowMs: 300_000 as never }, [{ ...OFFICIAL, ...MINUTES_10, opensAt: at(20, 0) }], ['overlapsOther']],
    ['one that begins before the other ends, seen from the earlier one', { ...OFFICIAL, ...MINUTES_10, opensAt: at(20, 0) }, [{ ...OFFICIAL, opensAt: at(20, 5), windowMs: 300_000 as never }], ['overlapsOther']],
    ['two bags one behind the other', { ...OFFICIAL, opensAt: at(20, 10), windowMs: 300_000 as never }, [{ ...OFFICIAL, ...MINUTES_10, opensAt: at(20, 0) }], []],
    ['on two platforms', { ...OFFICIAL, profiles: ['kuaishou'], opensAt: at(20, 5) }, [{ ...OFFICIAL, ...MINUTES_10, opensAt: at(20, 0) }], []],
    ['where several may be open', { opensAt: at(20, 5) }, [{ ...MINUTES_10, opensAt: at(20, 0) }], []],
    ['one of them by hand', { ...OFFICIAL, opensAt: null }, [{ ...OFFICIAL, ...MINUTES_10, opensAt: at(20, 0) }], []],
  ])('one at a time: %s', (_what, draft, others, keys) => { expect(found(draft, { others, rows: 0 }).map(([key]) => key)).toEqual(keys); });
});

describe('a limit in another currency', () => {
  const keys = (currency: string): readonly string[] => checkProfiles({ draft: draftOf({ ...OFFICIAL, profiles: ['tiktokUs'], currency, prizes: [{ name: 'cup', kind: 'physical', count: 1, unitMinor: 900, priceSource: 's' }] }), run: null, insiders: 1, now: 0 }).map(({ key }) => key);
  it('is pointed out; in its own it is held against it', () => { expect([keys('CNY'), keys('USD')]).toEqual([['itemOtherCurrency'], []]); });
});
