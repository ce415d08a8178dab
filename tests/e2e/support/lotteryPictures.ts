/** Pictures of draws in every situation and of the word list, in both languages, with what the sample's own draws tell viewers; the overlay over a test picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Duty } from '../../../shared/crew/duty.ts';
import { lotteryDraftSchema, type LotteryDraft, type LotteryDraftInput } from '../../../shared/lottery/draft.ts';
import { importLotteries } from '../../../shared/lottery/importLotteries.ts';
import type { LotteryPhase } from '../../../shared/lottery/machine.table.ts';
import { DISCLOSURE_FIELDS } from '../../../shared/lottery/types.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { root, startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, sampleSheet } from '../../harness/sampleShow.ts';
import { createSignedFeed } from '../../harness/signedFeed.ts';
import { shippedLexicon } from '../../words/shippedLexicon.ts';
import { lendChineseFont } from './chineseFont.ts';
import type { Camera } from './obsPictures.ts';

/** What is taken beside screens of desks: the host's telephone. */
export interface LotteryCamera extends Camera { readonly phone: (page: Page, name: string) => Promise<void> }
type Locale = 'zh-CN' | 'en-US';
const LOCALES = ['zh-CN', 'en-US'] as const;
const named = (name: string, locale: Locale): string => (locale === 'zh-CN' ? name : `${name}-en`);
const TABS = { edit: { 'zh-CN': '填写', 'en-US': 'Write' }, run: { 'zh-CN': '开奖台', 'en-US': 'Run' }, claims: { 'zh-CN': '兑奖', 'en-US': 'Claims' }, file: { 'zh-CN': '档案', 'en-US': 'File' } } as const;

const text = readFileSync(join(root, 'resources/demo/sample-lotteries.csv'), 'utf8').replace(/^\uFEFF/u, '');
const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
/** The draws of the sample as a file brings them in. */
const SAMPLE = importLotteries({ headers, rows }, { currency: 'CNY', profile: 'douyin' }).drafts;
const sample = (id: string): LotteryDraft => {
  const found = SAMPLE.find((draft) => draft.id === id);
  if (found === undefined) throw new Error(`the sample has no draw ${id}`);
  return found;
};
const VOUCHED = { stockReserved: true, wholeRelease: true, prizesLawful: true, insidersExcluded: true, notForMinors: true } as const;
/** A draw of the sample that people have gone through: what a file cannot vouch for is ticked, prices have their source, nothing hangs on rows. */
const ready = (id: string, more: Partial<LotteryDraftInput> = {}): LotteryDraft => {
  const draft = sample(id);
  const told = Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, draft.disclosure[field] === '' ? '见直播间公告' : draft.disclosure[field]]));
  return lotteryDraftSchema.parse({ ...draft, disclosure: told, prizes: draft.prizes.map((prize) => ({ ...prize, priceSource: '店铺同款页 2026-11-20' })), vouchers: { ...draft.vouchers, ...VOUCHED }, rows: {}, opensAt: null, drawsAt: null, windowMs: 1_800_000, ...more });
};
/** The first bag of the sample as a draw of our own, by the same keyword. */
const OWN = ready('L1', { id: 'L11', name: '口令抽奖·保温杯', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], alternates: 20, entry: { ...sample('L1').entry, graceMs: 0 }, disclosure: { ...ready('L1').disclosure, drawMethod: '本直播间随机开奖，开奖证明可离线核对' } });
const MEMBERS = ready('L1', { id: 'L12', name: '会员名单抽奖', type: 'offline_draw', mode: 'app_random', profiles: ['own'], entry: { from: 'list' }, disclosure: { ...ready('L1').disclosure, prizeTiers: '会员名单抽奖', conditions: '2026 年 11 月 20 日前入会的会员；不需购买', method: '不用报名，按会员名单参与', drawMethod: '本直播间随机开奖，开奖证明可离线核对' } });
const OFFICIAL = ready('L1');
const DEAR = ready('L3', { type: 'quiz_poll', mode: 'skill_judged', profiles: ['own'], entry: {}, disclosure: { ...ready('L3').disclosure, method: '评论区写下答案', drawMethod: '三位评委按评分标准评选' } });

interface Crew { readonly engine: EngineProcess; readonly desk: DeskClient; readonly lead: DeskClient; readonly compliance: DeskClient; readonly windows: readonly (readonly [Page, Locale])[]; readonly camera: LotteryCamera }

async function crewOf(within: Browser, camera: LotteryCamera): Promise<Crew> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const link = async (name: string, duties: readonly Duty[]): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [...duties] })).urls[0] ?? '';
  const [lead, compliance] = [await connectDesk(await link('吴监制', ['producer'])), await connectDesk(await link('何合规', ['compliance']))];
  const windows: (readonly [Page, Locale])[] = [];
  for (const locale of LOCALES) {
    const page = await camera.open(within, await link('陈主管', ['owner', 'producer', 'compliance']), locale);
    await page.getByTestId('air-chip').waitFor();
    windows.push([page, locale]);
  }
  return { engine, desk, lead, compliance, windows, camera };
}

/** The same place of the lottery's screen in both languages. */
async function look({ windows, camera }: Crew, id: string, tab: keyof typeof TABS | null, name: string, before: (page: Page, locale: Locale) => Promise<unknown> = async () => Promise.resolve()): Promise<void> {
  for (const [page, locale] of windows) {
    await page.goto(`${new URL(page.url()).origin}/lottery?id=${id}`);
    await page.getByTestId('lottery').waitFor();
    if (tab !== null) await page.getByRole('tab', { name: TABS[tab][locale] }).click();
    await before(page, locale);
    await camera.shoot(page, named(`lottery-${name}`, locale));
  }
}
const reaches = (desk: DeskClient, id: string, phase: LotteryPhase): Promise<void> => desk.until(`${id} is ${phase}`, ({ lottery }) => lottery.runs.findLast(({ lotteryId }) => lotteryId === id)?.phase === phase, 30_000);
const runOf = (desk: DeskClient, id: string) => desk.state().lottery.runs.findLast(({ lotteryId }) => lotteryId === id) ?? null;

async function publish({ desk, lead, compliance }: Crew, draft: LotteryDraft, isRisky = false): Promise<void> {
  const { id: lotteryId } = draft;
  await desk.must({ kind: 'saveLottery', draft });
  await desk.must({ kind: 'submitLottery', lotteryId });
  await lead.must({ kind: 'approveLottery', lotteryId, level: 'L2', note: '价格和公示已核对' });
  if (isRisky) await compliance.must({ kind: 'approveLottery', lotteryId, level: 'L3', note: '评分标准已附' });
  await lead.must({ kind: 'publishLottery', lotteryId });
  await desk.until('sealed', () => draft.mode !== 'app_random' || (runOf(desk, lotteryId)?.commit ?? null) !== null, 15_000);
}

export async function lotteryPictures(within: Browser, camera: LotteryCamera): Promise<void> {
  const crew = await crewOf(within, camera);
  await drafts(crew);
  await ownDraw(within, crew);
  await ownList(crew);
  await official(crew);
  await judged(crew);
  for (const desk of [crew.desk, crew.lead, crew.compliance]) desk.close();
  for (const [page] of crew.windows) await page.context().close();
  await crew.engine.dispose();
}

/** As a file brings them in, with what people still have to say; a blocked word; what waits for approval. */
async function drafts(crew: Crew): Promise<void> {
  const { desk, lead } = crew;
  await desk.must({ kind: 'importLotteries', drafts: [...SAMPLE] });
  await look(crew, 'L1', 'edit', 'editor');
  await desk.must({ kind: 'saveLottery', draft: { ...ready('L2'), id: 'L13' as never, name: '人人有奖红包雨' } });
  await look(crew, 'L13', 'edit', 'words');
  await desk.must({ kind: 'saveLottery', draft: { ...DEAR, id: 'L14' as never } });
  await desk.must({ kind: 'submitLottery', lotteryId: 'L14' as never });
  await look(crew, 'L14', 'edit', 'submitted');
  await lead.must({ kind: 'approveLottery', lotteryId: 'L14' as never, level: 'L2', note: '价格已核对' });
  await look(crew, 'L14', 'edit', 'approval-l3');
}

/** Colour bars, as a test signal has them. */
const testPicture = (page: Page): Promise<void> => page.evaluate(() => {
  const bars = ['#b4b4b4', '#b4b410', '#10b4b4', '#10b410', '#b410b4', '#b41010', '#1010b4'].map((colour, index) => `${colour} ${String((index * 100) / 7)}% ${String(((index + 1) * 100) / 7)}%`);
  document.documentElement.style.background = `linear-gradient(90deg, ${bars.join(', ')})`;
});

/** Our own draw from the sealed seed to the archive, with what viewers and the host see meanwhile. */
async function ownDraw(within: Browser, crew: Crew): Promise<void> {
  const { engine, desk, lead, camera, windows } = crew;
  const { id: lotteryId } = OWN;
  await publish(crew, OWN);
  const link = async (role: 'overlay' | 'host'): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: role })).urls[0] ?? '';
  const screens: (readonly [overlay: Page, host: Page, locale: Locale])[] = [];
  for (const locale of LOCALES) {
    const [overlay, host] = [await camera.open(within, (await link('overlay')).replace('#', '?show=lottery#'), locale), await camera.open(within, await link('host'), locale)];
    await testPicture(overlay);
    screens.push([overlay, host, locale]);
  }
  const onScreens = async (overlayName: string | null, hostName: string | null): Promise<void> => {
    for (const [overlay, host, locale] of screens) {
      if (overlayName !== null) await camera.shoot(overlay, named(`lottery-overlay-${overlayName}`, locale));
      if (hostName !== null) await camera.phone(host, named(`lottery-prompter${hostName}`, locale));
    }
  };
  await look(crew, lotteryId, 'run', 'published');
  await lead.must({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '', userId: 'u-3', label: '客服小陈' }, { viewerKey: null, platform: '', userId: 'u-4', label: '陈姐家属' }] });
  await lead.must({ kind: 'openLottery', lotteryId });
  const feed = createSignedFeed(engine.feed, 1);
  const people = ['林小满', '周周', '王大锤', '番茄炒蛋', '陈姐', '阿南', '橘子汽水', '西北以北', 'Momo', '一颗柠檬', '暖冬', '老张', '小鹿', '青柠', '豆豆', '山月'];
  const say = (index: number, more: object = {}): object => ({ type: 'comment', id: `e-${String(index)}-${JSON.stringify(more).length}`, at: Date.now(), user: { id: `u-${String(index)}`, name: people[index % people.length] }, text: '青禾暖冬', ...more });
  await feed.send([...Array.from({ length: 268 }, (_, index) => say(index)), say(7, { id: 'again' }), say(900, { user: { name: '***' } }), say(901, { user: { name: '***' } })]);
  feed.close();
  await desk.until('counted', () => (runOf(desk, lotteryId)?.counted?.entrants ?? 0) === 266, 30_000);
  await onScreens('keyword', '');
  await look(crew, lotteryId, 'run', 'open');
  for (const [page, locale] of windows) { await page.goto(`${new URL(page.url()).origin}/console`); await page.getByTestId('lottery-bar').waitFor(); await camera.shoot(page, named('lottery-console', locale)); }
  await lead.must({ kind: 'closeLottery', lotteryId });
  await desk.until('frozen', () => (runOf(desk, lotteryId)?.list ?? null) !== null, 30_000);
  await look(crew, lotteryId, 'run', 'frozen');
  await onScreens('closed', null);
  await lead.must({ kind: 'drawLottery', lotteryId, withoutBeacon: null });
  await reaches(desk, lotteryId, 'drawn');
  await look(crew, lotteryId, 'run', 'drawn');
  await lead.must({ kind: 'announceLottery', lotteryId });
  for (const [overlay] of screens) { await overlay.getByTestId('overlay-winner').first().waitFor(); await overlay.waitForTimeout(4_500); }
  await onScreens('drawn', '-winners');
  await lead.must({ kind: 'claimLotteryPrize', lotteryId, place: 0, to: 'claimed' });
  await lead.must({ kind: 'replaceLotteryWinner', lotteryId, place: 1, reason: 'notFollowing', note: '' });
  await look(crew, lotteryId, 'claims', 'claims');
  await lead.must({ kind: 'disputeLottery', lotteryId, reason: '有人质疑名单' });
  await look(crew, lotteryId, 'claims', 'disputed');
  await lead.must({ kind: 'settleLotteryDispute', lotteryId, outcome: '已公开名单哈希，逐项核对无误' });
  for (const { place } of runOf(desk, lotteryId)?.winners.filter(({ situation }) => situation.kind !== 'lost') ?? []) await lead.must({ kind: 'claimLotteryPrize', lotteryId, place, to: 'fulfilled' });
  await look(crew, lotteryId, 'claims', 'fulfilled');
  await lead.must({ kind: 'archiveLottery', lotteryId });
  await reaches(desk, lotteryId, 'archived');
  await files(within, crew);
  for (const [overlay, host] of screens) { await overlay.context().close(); await host.context().close(); }
}

/** The file on screen and as a page to print, the archive, and the page that checks a draw offline. */
async function files(within: Browser, crew: Crew): Promise<void> {
  const { desk, camera } = crew;
  const { id: lotteryId } = OWN;
  const pages = new Map<Locale, string>();
  await look(crew, lotteryId, 'file', 'file', async (page, locale) => {
    await page.getByRole('button', { name: locale === 'zh-CN' ? '生成抽奖档案' : 'Make the file' }).click();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: locale === 'zh-CN' ? '网页（可打印成 PDF）' : 'Page (print to PDF)' }).click()]);
    pages.set(locale, await saved.path());
  });
  await look(crew, lotteryId, null, 'archive', async (page, locale) => { await page.getByRole('button', { name: locale === 'zh-CN' ? '归档总表' : 'Archive', exact: true }).first().click(); await page.getByTestId('archive-line').first().waitFor(); });
  const { file } = await desk.query<'lotteryFile'>({ kind: 'lotteryFile', drawId: runOf(desk, lotteryId)?.drawId as never });
  const proof = { name: 'proof.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file?.proof)) };
  for (const locale of LOCALES) {
    const verifier = await camera.open(within, pathToFileURL(join(root, 'out/renderer/verify-draw.html')).href, locale);
    await verifier.locator('input[type=file]').setInputFiles(proof);
    await verifier.getByRole('status').first().waitFor();
    await lendChineseFont(verifier);
    await camera.shoot(verifier, named('lottery-verifier', locale));
    // A page that was downloaded has no name that ends in html: it is shown by its content.
    await verifier.setContent(readFileSync(pages.get(locale) ?? '', 'utf8'));
    await lendChineseFont(verifier);
    await camera.shoot(verifier, named('lottery-page', locale));
    await verifier.context().close();
  }
}

/** A list of one's own, typed, before it is given. */
async function ownList(crew: Crew): Promise<void> {
  await publish(crew, MEMBERS);
  await crew.lead.must({ kind: 'openLottery', lotteryId: MEMBERS.id });
  await look(crew, MEMBERS.id, 'run', 'own-list', async (page) => { await page.getByTestId('own-entrants').getByRole('textbox').fill('抖音,m-1001,林小满,1\n抖音,m-1002,周周,1\n快手,k-77,阿南,1\n抖音,138****0000,匿名,1'); await page.getByTestId('own-read').waitFor(); });
  await crew.lead.must({ kind: 'cancelLottery', lotteryId: MEMBERS.id, reason: '会员日改期', notice: '改到 12 月 5 日会员日，名单不变' });
  await look(crew, MEMBERS.id, 'run', 'cancelled');
}

/** The platform draws: counted down here, its result filed by hand. */
async function official(crew: Crew): Promise<void> {
  const { lead } = crew;
  const { id: lotteryId } = OFFICIAL;
  await publish(crew, OFFICIAL);
  await lead.must({ kind: 'openLottery', lotteryId });
  await look(crew, lotteryId, 'run', 'official');
  await lead.must({ kind: 'closeLottery', lotteryId });
  await look(crew, lotteryId, 'run', 'by-hand', (page) => page.getByTestId('lottery-by-hand').getByRole('textbox').first().fill('张*** 10086\n李***'));
  await lead.must({ kind: 'fileLotteryResult', lotteryId, winners: [], note: '平台无人中奖，奖品顺延' });
  await look(crew, lotteryId, 'run', 'nobody');
}

/** The coffee machine, with both agreements. */
async function judged(crew: Crew): Promise<void> {
  await publish(crew, DEAR, true);
  await look(crew, DEAR.id, 'edit', 'approved');
}

/** The word list: rows, a line tried, the list, papers, promises, what has to be on screen. */
export async function wordsPictures(within: Browser, { open, shoot }: Camera): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  const sheet = sampleSheet();
  const spoken = ['这款是全网最低价,错过再等一年', '现货48小时内发货'];
  await desk.must({ kind: 'importRunsheet', sheet: { ...sheet, items: sheet.items.map((item, index) => (index === 1 ? { ...item, talkingPoints: { zh: spoken, en: [] } } : item)) } });
  await desk.must({ kind: 'recordPromise', text: '前100单加送一支小样', owner: '客服小陈', dueOn: '2026-11-30' as never });
  const idsOf = (...terms: readonly string[]): readonly string[] => shippedLexicon().entries.filter(({ term }) => terms.includes(term)).map(({ id }) => id);
  for (const [id, title, terms, productIds, validUntil] of [
    ['GB/T20944-2211', '抗菌面料检测报告', ['抗菌'], ['P04'], null], ['JG-2026-118', '近 30 天成交价记录', ['原价', '市场价'], ['P01', 'P02'], '2027-02-28'], ['SF-2026-07', '首发授权书', ['独家', '全网首发'], ['P03'], '2026-10-31'],
  ] as const) await desk.must({ kind: 'saveEvidence', evidence: { id, title, number: id, wordIds: [...idsOf(...terms)], productIds: [...productIds], validUntil, note: '' } });
  const link = async (): Promise<string> => ((await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '何合规', duties: ['owner', 'compliance'] })).urls[0] ?? '').replace('/console', '/words');
  const compliance = await connectDesk((await link()).replace('/words', '/console'));
  await compliance.must({ kind: 'overrideWords', text: '门店所在的国家级旅游度假区今晚亮灯', scope: 'script', wordIds: [...idsOf('国家级')], reason: '国家依法评定的称号，批文已核对', evidenceId: 'WH-2019-31' });
  compliance.close();
  for (const locale of LOCALES) {
    const page = await open(within, await link(), locale);
    await page.getByTestId('word-hit').first().waitFor();
    for (const [index, name] of (['rows', 'try', 'list', 'evidence', 'promises', 'duties'] as const).entries()) {
      await page.getByRole('tab').nth(index).click();
      if (name === 'try') { await page.getByRole('textbox').fill('全 网 最a低 价,顶{级}面料,NO①,加薇信,原价399,国家级非物质文化遗产'); await page.getByTestId('word-hit').first().waitFor(); }
      await shoot(page, named(`words-${name}`, locale));
    }
    await page.context().close();
  }
  desk.close();
  await engine.dispose();
}
