import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLotteryFile, fulfilmentCsv } from '#shared/lottery/lotteryFile.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { resources } from '../../../../renderer/i18n/resources.ts';
import { filePage, type FilePage } from '../../../../renderer/lottery/filePage.ts';
import { draftOf, DrawStage, LEAD } from '../../shared/lottery/fixtures.ts';

function fileOf(stage: DrawStage) {
  return buildLotteryFile({ run: stage.run, desk: stage.state.lottery.desks[0] ?? null, list: null, madeAt: stage.now });
}
const pageOf = (file: FilePage['file'], language: FilePage['language'], archived: FilePage['archived'] = null): string =>
  filePage({ file, archived, language, t: i18next.getFixedT(language, 'lottery'), time: (at) => (at === null ? '—' : new Date(at).toISOString()), done: (what) => what, detail: (_what, detail) => detail });

describe('the file of a draw', () => {
  beforeAll(async () => { await i18next.init({ lng: 'zh-CN', fallbackLng: 'zh-CN', defaultNS: 'common', resources, interpolation: { escapeValue: false } }); });

  it('holds the sixteen fields, who was left out, winners masked, who did what; without the keys by which the room knows people', () => {
    const stage = new DrawStage().claiming();
    stage.did({ kind: 'replaceLotteryWinner', lotteryId: 'L1', place: 1, reason: 'notFollowing', note: 'asked twice' });
    const file = fileOf(stage);
    expect(JSON.stringify(file)).not.toContain('"v0"');
    for (const language of ['zh-CN', 'en'] as const) {
      const html = pageOf(file, language, { n: 3, before: 'b'.repeat(64), hash: 'h'.repeat(64) });
      for (const field of DISCLOSURE_FIELDS) expect(html).toContain(`${field} is told`);
      for (const said of ['n2***', 'asked twice', 'b'.repeat(64), 'h'.repeat(64)]) expect(html).toContain(said);
      expect(html).not.toMatch(/<script|undefined|\{\{|<th>(?:file|claims|run|form|phase|excluded)\./u);
    }
  });
  it('a rehearsed draw says so; a real one does not', () => {
    const { run, ...rest } = fileOf(new DrawStage().claiming());
    expect(pageOf({ ...rest, run: { ...run, isRehearsal: true } }, 'zh-CN')).toContain('彩排，非正式抽奖');
    expect(pageOf({ ...rest, run: { ...run, isRehearsal: false } }, 'zh-CN')).not.toContain('彩排');
  });
  it('what was changed after it was published is told with its notice', () => {
    const stage = new DrawStage().claiming();
    expect(pageOf(fileOf(stage), 'en')).not.toContain('in viewers’ favour');
    stage.as(LEAD).did({ kind: 'favourLottery', lotteryId: 'L1', favour: { kind: 'longerClaim', addHours: 1 }, notice: 'an hour more for all of you', reason: 'the desk was full' });
    expect(pageOf(fileOf(stage), 'en')).toMatch(/in viewers’ favour.*an hour more for all of you/su);
  });
  it('what anybody typed is text and never markup', () => {
    const html = pageOf(fileOf(new DrawStage().claiming(5, draftOf({ name: '<img src=x onerror=alert(1)>' }))), 'en');
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
