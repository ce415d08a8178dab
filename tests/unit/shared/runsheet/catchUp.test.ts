import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importProducts } from '#shared/commerce/importProducts.ts';
import { planCatchUp } from '#shared/runsheet/catchUp.ts';
import { expectedGmv } from '#shared/runsheet/expectedGmv.ts';
import { buildForecast, expectedShowEnd, expectedStart, showOverUnder } from '#shared/runsheet/forecast.ts';
import { importRows } from '#shared/runsheet/importRows.ts';
import { runsheetSchema } from '#shared/runsheet/item.ts';
import { duration, instant, MINUTE } from '#shared/time/instant.ts';
import { sampleTable } from '../sample.ts';
import { editStep, operatorStep } from '../show/play.ts';
import { EIGHT_PM, sheetOf, Stage } from '../show/stage.ts';

const { items } = importRows(sampleTable('sample-runsheet.csv'));
const { products } = importProducts(sampleTable('sample-products.csv'));
const sample = runsheetSchema.parse({ id: 's', title: 'S', timeZone: 'Asia/Shanghai', date: '2026-11-28', items });
const show = (lateMinutes: number) => {
  const stage = new Stage(EIGHT_PM + lateMinutes * MINUTE);
  stage.did({ kind: 'importProducts', products: [...products] });
  return stage.start(sample);
};
const forecastOf = (stage: Stage) => {
  const forecast = buildForecast(stage.state.show);
  if (forecast === null) throw new Error('no run-sheet');
  return forecast;
};

describe('the sample show', () => {
  test('can give back 43 minutes: 15 of them by squeezing flexible rows alone', () => {
    const stage = new Stage(EIGHT_PM + 60 * MINUTE);
    stage.did({ kind: 'importRunsheet', sheet: sample });
    stage.did({ kind: 'loadShow', mode: 'live' });
    const [all, flex, slide] = planCatchUp(forecastOf(stage), sample, products, instant(stage.now));
    expect([all, flex, slide].map((plan) => [plan?.id, (plan?.savesMs ?? 0) / MINUTE, (plan?.remainingLateMs ?? 0) / MINUTE])).toEqual([['A', 43, 17], ['B', 15, 45], ['C', 0, 60]]);
  });

  test('a product\'s target is split over its presentations: P03 comes three times', () => {
    const worth = expectedGmv(sample, products, 'CNY');
    const p03 = products.find(({ id }) => id === 'P03')?.targetGmvMinor ?? 0;
    const row = items.find(({ cue }) => cue === '05');
    expect([p03, row === undefined ? 0 : worth(row)]).toEqual([4_998_000, 1_666_000]);
    expect(expectedGmv(sample, products, 'USD')(items[4] ?? items[0]!)).toBe(0);
  });

  test('six minutes late: flex rows that sell least per minute give first; it is one edit, one undo puts it back, and it is logged', () => {
    const stage = show(6);
    const before = stage.sheet;
    const [plan, ...others] = stage.plans;
    expect(plan).toMatchObject({ id: 'A', savesMs: 6 * MINUTE, remainingLateMs: 0, endsAt: EIGHT_PM + 120 * MINUTE });
    expect(others.map(({ id, costMinor }) => [id, costMinor])).toEqual([['C', 0]]);
    expect(plan?.changes[0]).toEqual({ itemId: 'item-04', kind: 'squeeze', toDurationMs: 2 * MINUTE });
    expect(plan?.costMinor).toBeGreaterThan(0);
    expect(stage.catchUp(0)).toMatchObject({ ok: true });
    expect(expectedShowEnd(forecastOf(stage), instant(stage.now))).toBe(EIGHT_PM + 120 * MINUTE);
    expect(stage.log.at(-1)?.event).toMatchObject({ kind: 'planEdited', record: { what: 'applyCatchUp', catchUp: { planId: 'A', savesMs: 6 * MINUTE, costMinor: plan?.costMinor } } });
    expect(stage.undo()).toMatchObject({ ok: true });
    expect(stage.sheet).toEqual(before);
  });

  test('thirty minutes late: cuttable rows are skipped, and one undo gives them back', () => {
    const stage = show(30);
    expect(stage.plans.map(({ id, savesMs }) => [id, savesMs / MINUTE])).toEqual([['A', 30], ['B', 15], ['C', 0]]);
    stage.catchUp(0);
    const { show: live } = stage.state;
    expect(live.kind === 'running' ? live.dropped.length : 0).toBeGreaterThan(0);
    stage.undo();
    expect(stage.state.show.kind === 'running' ? stage.state.show.dropped : null).toEqual([]);
  });

  test('a plan that was applied is not offered again: on time is on time; an undo brings it back, another minute late offers that minute', () => {
    const stage = show(6);
    stage.catchUp(0);
    expect(showOverUnder(forecastOf(stage), instant(stage.now))).toBe(0);
    expect(stage.plans).toEqual([]);
    stage.undo();
    expect(stage.plans[0]?.savesMs).toBe(6 * MINUTE);
    stage.catchUp(0);
    stage.did({ kind: 'addTime', ms: duration(MINUTE), sawOnAir: stage.onAir });
    expect(stage.plans[0]?.savesMs).toBe(MINUTE);
  });

  test('a plan that does not fit any more is refused: a row was played, or the sum is another', () => {
    const stage = show(6);
    const [plan] = stage.plans;
    const apply = (savesMs: number) => stage.command({ kind: 'applyCatchUp', planId: 'A', savesMs, changes: [...(plan?.changes ?? [])] });
    expect(apply(5 * MINUTE)).toMatchObject({ ok: false, key: 'staleCatchUp' });
    stage.wait(MINUTE).did({ kind: 'jumpToItem', itemId: 'item-24', sawOnAir: stage.onAir, jumpedRows: 'toDo' });
    expect(apply(6 * MINUTE)).toMatchObject({ ok: false, key: 'staleCatchUp' });
  });
});

test('a show in time, ahead, or late before a gap that absorbs it has nothing to catch up', () => {
  const stage = new Stage().start(sheetOf([{}, {}, { start: { kind: 'fixed', at: 21 * 60 * MINUTE } }]));
  expect(stage.plans).toEqual([]);
  expect(stage.wait(20 * MINUTE).plans).toEqual([]);
});

test('nothing is cut before a count-to-end row: it would end at the same clock time, and so would the show', () => {
  const stage = new Stage(EIGHT_PM + MINUTE).start(sheetOf([{}, { minutes: 8 }, { minutes: 9 }, { start: { kind: 'fixed', at: 20.6 * 60 * MINUTE } }, { minutes: 7, flex: 'must' }]));
  stage.edit('item-03', { ending: { kind: 'atClock', at: 74_400_000 } });
  expect(stage.plans.flatMap(({ changes }) => changes.map(({ itemId }) => itemId))).not.toContain('item-02');
});

test('whatever was played and edited: plans end when they say, never skip a draw, and bring no draw forward of its plan', () => {
  const sheet = sheetOf([{}, { minutes: 8 }, { flex: 'cuttable' }, { lotteryId: 'L1', flex: 'cuttable' }, { minutes: 9, flex: 'must' }, { start: { kind: 'fixed', at: 20.6 * 60 * MINUTE }, lotteryId: 'L2' }, { flex: 'cuttable', minutes: 7 }, {}]);
  const steps = fc.array(fc.oneof({ weight: 3, arbitrary: operatorStep(8) }, { weight: 1, arbitrary: editStep(8) }), { maxLength: 25 });
  let applied = 0;
  fc.assert(fc.property(steps, fc.integer({ min: 0, max: 40 }), (moves, late) => {
    const stage = new Stage(EIGHT_PM + late * MINUTE).start(sheet);
    for (const move of moves) move(stage);
    const now = instant(stage.now);
    const before = forecastOf(stage);
    const plan = stage.plans[0];
    if (plan === undefined || plan.changes.length === 0) return;
    const answer = stage.catchUp(0);
    expect(answer).toMatchObject({ ok: true });
    applied += 1;
    const after = forecastOf(stage);
    expect(expectedShowEnd(after, now)).toBe(plan.endsAt);
    for (const [index, item] of stage.sheet.items.entries()) {
      if (item.lotteryId === null || before.rows[index]?.ahead === null) continue;
      const [was, will] = [expectedStart(before, index, now), expectedStart(after, index, now)];
      expect(after.rows[index]?.status).not.toBe('dropped');
      expect(will).toBeGreaterThanOrEqual(Math.min(was ?? 0, before.rows[index]?.plannedStart ?? 0));
    }
    stage.undo('keepRun');
    expect(expectedShowEnd(forecastOf(stage), now)).toBe(expectedShowEnd(before, now));
  }), { numRuns: 400 });
  expect(applied).toBeGreaterThan(60);
});
