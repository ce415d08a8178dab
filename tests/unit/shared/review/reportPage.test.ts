import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '#shared/review/page/markup.ts';
import { reportPage } from '#shared/review/page/reportPage.ts';
import { REPORT_PARTS, reportSchema, type WholeReport } from '#shared/review/report.ts';
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
    expect(sayIn('en')('segments.outside', { orders: 3, paid: '¥9' })).toBe('While nothing was on air: 3 orders, ¥9');
    expect(sayIn('zh')('phases:opening')).not.toBe('phases:opening');
    expect(sayIn('en')('no.such', {}, 'else')).toBe('else');
    expect(sayIn('en')('constructor.name', {}, 'else')).toBe('else');
  });
});
