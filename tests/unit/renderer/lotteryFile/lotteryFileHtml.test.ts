import { describe, expect, it } from 'vitest';
import { buildLotteryFile, fulfilmentCsv } from '#shared/lottery/lotteryFile.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { lotteryFileHtml } from '../../../../renderer/lotteryFile/lotteryFileHtml.ts';
import { draftOf, DrawStage } from '../../shared/lottery/fixtures.ts';

function fileOf(stage: DrawStage) {
  return buildLotteryFile({ run: stage.run, desk: stage.state.lottery.desks[0] ?? null, list: null, madeAt: stage.now });
}
const time = (at: number): string => new Date(at).toISOString();

describe('the file of a draw', () => {
  it('holds the sixteen fields, who was left out, winners masked, who did what; without the keys by which the room knows people', () => {
    const stage = new DrawStage().claiming();
    stage.did({ kind: 'replaceLotteryWinner', lotteryId: 'L1', place: 1, reason: 'notFollowing', note: 'asked twice' });
    const file = fileOf(stage);
    expect(JSON.stringify(file)).not.toContain('"v0"');
    for (const language of ['zh-CN', 'en'] as const) {
      const html = lotteryFileHtml({ file, archived: { n: 3, before: 'b'.repeat(64), hash: 'h'.repeat(64) }, language, time });
      for (const field of DISCLOSURE_FIELDS) expect(html).toContain(`${field} is told`);
      expect(html).toContain('n2***');
      expect(html).toContain('asked twice');
      expect(html).not.toMatch(/<script|undefined|\{\{/u);
    }
  });
  it('what anybody typed is text and never markup', () => {
    const html = lotteryFileHtml({ file: fileOf(new DrawStage().claiming(5, draftOf({ name: '<img src=x onerror=alert(1)>' }))), archived: null, language: 'en', time });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
  it('kept for three years from the announcement', () => {
    const { retainUntil } = fileOf(new DrawStage().claiming());
    expect(new Date(retainUntil).getUTCFullYear()).toBe(2029);
  });
  it('fulfilment: a line a place, masked, no formula runs in a spreadsheet', () => {
    const stage = new DrawStage().claiming(5, draftOf({ prizes: [{ name: '=cmd|x', kind: 'physical', count: 2, unitMinor: 100, priceSource: 's' }] }));
    const lines = fulfilmentCsv(stage.run).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^L1,draw-\d+,1,1,n0\*\*\*,own:0,'=cmd\|x,waiting,,\d+$/u);
  });
});
