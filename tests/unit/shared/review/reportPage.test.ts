import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '#shared/review/page/markup.ts';
import { pageWords } from '#shared/review/page/pageWords.ts';
import { reportPage } from '#shared/review/page/reportPage.ts';
import { REPORT_PARTS, reportSchema, type WholeReport } from '#shared/review/report.ts';
import { closed as sentenceOf } from '#shared/review/sentences.ts';
import { sayIn } from '#shared/words/say.ts';
import { sampleReport } from '#tests/fakes/sampleReport.ts';

const sample = (): WholeReport => sampleReport() as WholeReport;
/** Every text of a report turned into something a page must not take as its own. */
const EVIL = `<img src=x onerror=alert(1)>"'&</style><script>alert(1)</script>`;
function spoiled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => spoiled(each, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoiled(each, name)]));
  return typeof value === 'string' && FREE.has(key) ? EVIL : value;
}
/** Fields that people, platforms and shops fill. */
const FREE = new Set(['title', 'name', 'text', 'zh', 'en', 'titleZh', 'titleEn', 'by', 'owner', 'cause', 'followUp', 'takenBy', 'file', 'timecode', 'cue', 'reason', 'about', 'sheetTitle', 'againstTitle', 'variable', 'terms', 'owners', 'fields', 'listVersion', 'sourceId', 'ref', 'hash', 'topic', 'rule']);

describe('the report as a page', () => {
  it.each(['zh', 'en'] as const)('in %s: all 17 parts in order, every slot of every sentence filled, no key shown', (language) => {
    const page = reportPage(sample(), language);
    expect([...page.matchAll(/<section id="(\w+)"/gu)].map(([, id]) => id)).toEqual([...REPORT_PARTS]);
    expect(page).not.toMatch(/\{\{|undefined|NaN|\[object/u);
    expect(page.replaceAll(/<style>.*?<\/style>/gsu, '')).not.toMatch(/>(?:review|metrics|health|audience|acts|words|phases):/u);
  });

  it('an English page has no Chinese but what people typed', () => {
    const page = reportPage(sample(), 'en').replaceAll(/<style>.*?<\/style>/gsu, '');
    for (const word of ['在线', '概况', '附录', '达成', '流失']) expect(page).not.toContain(word);
  });

  it('what rose has a plus and what fell a minus, the sum as its parts', () => {
    const report = sample();
    const split = (ln: number): string => {
      const change = { againstSessionId: report.cover.sessionId, againstTitle: 'Before', fromMinor: 100_00, toMinor: 99_00, ln, parts: [{ term: 'uniqueViewers' as const, from: 100, to: 99, ln, share: 1 }] };
      const page = reportPage({ ...report, rest: { ...report.rest, funnel: { ...report.rest.funnel, change, changeMissing: null } } }, 'en');
      return /<section id="funnel".*?<\/section>/su.exec(page)?.[0].match(/[+−-]\d+\.\d%/gu)?.join(' ') ?? '';
    };
    expect([split(Math.log(0.99)), split(Math.log(1.031)), split(0)]).toEqual(['−1.0% −1.0%', '+3.1% +3.1%', '+0.0% +0.0%']);
  });

  it('asks nobody for anything: no script, no address, a policy that forbids both', () => {
    const page = reportPage(sample(), 'zh');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|<form|\ssrc=|url\(|@import|https?:|javascript:|\son\w+=/iu);
  });

  it('whatever people, platforms and shops typed stays text', () => {
    const spoiledReport = spoiled(sample()) as WholeReport;
    const page = reportPage({ ...spoiledReport, cover: { ...spoiledReport.cover, timeZone: 'Asia/Shanghai', currency: 'CNY' } }, 'en');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script|onerror=alert\(1\)>/u);
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
    // Attributes are quoted, and no quote of theirs ends one.
    expect(page).not.toContain(`"'&<`);
  });

  it.each([['zh', '场控', '中控', '数据源', '隐藏评论'], ['en', 'producer', 'product desk', 'Feed', 'hide a comment']] as const)('in %s: duties, machines and what was tried are said by name', (language, producer, control, feed, tried) => {
    const report = sample();
    const { rest } = report;
    const [row] = rest.adherence.rows.filter(({ runId }) => runId === null);
    if (row === undefined) throw new Error('the sample has no row that was never played');
    const moment = rest.people.misses[0]?.moment ?? rest.peaks.rows[0]?.moment ?? report.timeline.marks[0]?.moment;
    if (moment === undefined) throw new Error('the sample has no moment');
    const page = reportPage({ ...report, rest: {
      ...rest, adherence: { ...rest.adherence, rows: [{ ...row, by: null, owners: ['producer', '阿宁'] }] },
      people: { ...rest.people, misses: [{ owner: 'control', about: 'cueUnanswered', ref: 'c1', params: { text: '黄皮选 02' }, moment }] },
      compliance: { ...rest.compliance, stopped: [{ moment, by: 'source', what: 'hideComment' }] },
    } }, language);
    expect(page).toContain(`<span class="v">${producer}, 阿宁</span>`);
    expect(page).toContain(`<span class="v">${control}</span>`);
    expect(page).toContain(`${tried} · ${feed}`);
    expect(page).not.toMatch(/<span class="v">(?:producer|control), 阿宁.*lang="zh|hideComment/u);
  });

  it('a row of the word list is named by its cue, a limit by its name in seconds', () => {
    const report = sample();
    const [band] = report.timeline.bands;
    const { rest } = report;
    const hit = { where: 'row' as const, ref: band?.runId ?? '', terms: ['第一'], text: '全网第一', severity: 'block', category: 'absolute', isOverridden: false, moment: null };
    const page = reportPage({ ...report, rest: { ...rest, compliance: { ...rest.compliance, hits: [hit] }, annex: { ...rest.annex, thresholds: [{ rule: 'all', isOn: true, values: { reconnectBadMs: 10_000 } }] } } }, 'zh');
    expect(page).toContain(`流程 ${band?.cue ?? 'none'}</span>`);
    expect(page).not.toContain(hit.ref);
    expect(page).toContain('重连多久算紧急（秒） <b>10</b>');
  });

  it('formulas keep their minus and what is divided stays together', () => {
    const report = sample();
    const metric = { ...report.rest.annex.metrics[0], id: 'showRoi', scale: 1, numerator: ['grossProfitMinor', '-adSpendMinor', '-prizesMinor'], denominator: ['totalCostMinor'] } as WholeReport['rest']['annex']['metrics'][number];
    const alone = { ...metric, id: 'netFollows', numerator: ['paidMinor', '-refundedMinor'], denominator: [] };
    const page = reportPage({ ...report, rest: { ...report.rest, annex: { ...report.rest.annex, metrics: [metric, alone] } } }, 'zh');
    expect(page).toContain('(净 GMV × 毛利率 − 投放消耗 − 奖品) ÷ 总成本');
    expect(page).toContain('<span class="v">支付 GMV − 退款</span>');
  });

  it('a name in Latin letters stands apart from the Chinese around it', () => {
    const page = reportPage(sample(), 'zh');
    expect(page).toContain('支付 GMV 只完成 92%，没有达标。');
    expect(page).not.toMatch(/\uE000/u);
    expect(sentenceOf('“\uE000净 GMV\uE000”到“\uE000支付订单\uE000”')).toBe('“净 GMV”到“支付订单”');
    expect(sentenceOf('目标定的是\uE000GPM\uE000，但\uE000在线\uE000没有')).toBe('目标定的是 GPM，但在线没有');
  });

  it('an alert that was the cause says what it found', () => {
    expect(reportPage(sample(), 'en')).toMatch(/A-11 [^<]*62/u);
  });

  it('the layout of a telephone is not that of paper', () => {
    const style = /<style>(.*?)<\/style>/su.exec(reportPage(sample(), 'en'))?.[1] ?? '';
    expect([...style.matchAll(/@media([^{]*)\{/gu)].map(([, query]) => query?.trim())).toEqual(['screen and (max-width:760px)', 'print']);
  });

  it('a change of nothing is no minus', () => {
    expect(pageWords('en', { currency: 'CNY', timeZone: 'Asia/Shanghai' }).percent(-0.0001)).toBe('0.0%');
    expect(pageWords('en', { currency: 'CNY', timeZone: 'Asia/Shanghai' }).percent(-0.01)).toBe('-1.0%');
  });

  it('files without costs say so instead of listing dashes', () => {
    const { money } = sample().rest;
    const without = { ...money, costAdRoi: null, direct: { ...money.direct, marginMinor: null, costAdMinor: null, commissionMinor: null, costPeopleMinor: null, costPrizesMinor: null, costTotalMinor: null, marginRoi: null } };
    const page = reportPage({ ...sample(), rest: { ...sample().rest, money: without } }, 'en');
    expect(page).toContain('exported files leave them out');
    expect(page).not.toContain('<dt>Commission</dt>');
  });

  it('unknown is a dash, never a zero', () => {
    const page = reportPage(sample(), 'en');
    expect(page).toMatch(/Refund rate \(amount\)<\/span><\/td><td class="n"><span class="v">—/u);
  });

  it('minutes nobody read break the line of the online', () => {
    const report = sample();
    const line = /<path class="online" d="([^"]+)"/u.exec(reportPage(report, 'en'))?.[1] ?? '';
    expect(line.match(/M/gu)).toHaveLength(2);
    expect(line.match(/[ML]/gu)).toHaveLength(report.timeline.minutes.online.filter((value) => value !== null).length);
  });

  it('an empty session is a page too', () => {
    const report = sample();
    const rest = report.rest;
    const empty = reportSchema.parse({ ...report, timeline: { ...report.timeline, until: report.timeline.from, bands: [], marks: [], gaps: [] }, rest: { ...rest, segments: { ...rest.segments, rows: [] }, products: { ...rest.products, rows: [] }, peaks: { acu: null, rows: [] }, lotteries: { rows: [], costMinor: null, archiveBrokenAt: 3 }, funnel: { rows: [], largest: null, change: null, changeMissing: 'noOtherShow' } } });
    const page = reportPage(empty as WholeReport, 'en');
    expect(page).toContain('There is no time to draw in this session.');
    expect(page).toContain('No segment was played.');
    expect(page).toContain('breaks at line 3');
  });
});

describe('markup', () => {
  it('escapes all that is filled in but what it wrote itself', () => {
    expect(html`<b title="${'"<>'}">${html`<i>${'&'}</i>`}${[1, 'a<', null, false]}</b>`.markup).toBe('<b title="&quot;&lt;&gt;"><i>&amp;</i>1a&lt;</b>');
    expect(escapeHtml(`a\u0000b'`)).toBe('ab&#39;');
  });
});

describe('say', () => {
  it('fills a sentence by its path; without one it says what stands for it', () => {
    expect(sayIn('en')('segments.outside', { count: 3, orders: 3, paid: '¥9' })).toBe('While nothing was on air: 3 orders, ¥9');
    expect(sayIn('zh')('phases:opening')).not.toBe('phases:opening');
    expect(sayIn('en')('no.such', {}, 'else')).toBe('else');
    expect(sayIn('en')('constructor.name', {}, 'else')).toBe('else');
  });
});
