/** Pictures of the review: the list, every part of a computed report in both languages, a moment, two side by side, the replay. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { REPORT_PARTS } from '../../../shared/review/report.ts';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { sessionId, writeShows } from '../../harness/recordedShow.ts';
import { sampleReport } from '../../fakes/sampleReport.ts';
import type { DeskStudio } from './deskPictures.ts';

const DAY = 86_400_000;
/** Eight in the evening of Shanghai, so many days ago. */
const evening = (daysAgo: number): number => Math.floor(Date.now() / DAY) * DAY - daysAgo * DAY + DAY / 2;
const SHOWN = sessionId(3);
const ELSEWHERE = sessionId(31);

/** The recorded evenings hold no draw: their part is shown as a report of another evening has it. */
async function withDraws(page: Page): Promise<void> {
  const report = sampleReport();
  await page.routeWebSocket(/socket\.io/u, (socket) => {
    const engine = socket.connectToServer();
    socket.onMessage((message) => {
      const asked = /^42(\d+)\["query",\{"kind":"report"/u.exec(String(message));
      if (asked === null) engine.send(message);
      else socket.send(`43${asked[1] ?? ''}[${JSON.stringify({ ok: true, value: { report, progress: 1 } })}]`);
    });
  });
}

/** At the top of the page, and there again when the window has another size. */
const show = async (page: Page, part: string): Promise<void> => {
  // The window came back to its own size a moment ago, and goes to the part shown before.
  await page.waitForTimeout(400);
  await page.locator(`#part-${part}`).evaluate((element) => {
    const toTop = (): void => { element.scrollIntoView({ block: 'start', behavior: 'instant' }); };
    toTop();
    window.onresize = () => { setTimeout(toTop, 200); };
  });
  await page.waitForTimeout(300);
};

/** A list with a session from elsewhere: the file is taken out of another room first. */
async function bundleOfAnotherRoom(): Promise<Buffer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-elsewhere-'));
  writeShows(dataDir, [{ sessionId: ELSEWHERE, startAt: evening(4), minutes: 60, comments: 1_900, orders: 320, seed: 31 }]);
  const engine = await startEngineProcess({ dataDir });
  const desk = await connectDesk(engine.link('producer'));
  await desk.must({ kind: 'exportSession', sessionId: ELSEWHERE, version: 'live', format: 'bundle', language: 'zh', raw: false, reason: '' });
  await desk.until('the bundle is written', ({ review }) => review.exports.at(-1)?.situation.kind === 'done', 60_000);
  const { path } = await desk.query<'exportLink'>({ kind: 'exportLink', exportId: desk.state().review.exports.at(-1)?.id ?? '' });
  const bytes = Buffer.from(await (await fetch(`${engine.url}${path}`)).arrayBuffer());
  desk.close();
  await engine.dispose();
  return bytes;
}

/** In the second language it is there already: then the file is refused, and the picture shows the calm sentence. */
async function shootImported(page: Page, shoot: DeskStudio['shoot'], tail: string): Promise<void> {
  await page.getByTestId('import-file').setInputFiles({ name: 'Show 31 live.cuedeck.zip', mimeType: 'application/zip', buffer: await bundleOfAnotherRoom() });
  await page.getByTestId(tail === '' ? 'import-done' : 'import-failed').waitFor({ timeout: 60_000 });
  await page.locator(`[data-session="${ELSEWHERE}"]`).waitFor();
  await shoot(page, `review-imported${tail}`);
}

export async function reviewPictures(within: Browser, { open, shoot, link }: DeskStudio): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-evenings-'));
  writeShows(dataDir, [14, 7, 2].map((daysAgo, place) => ({ sessionId: sessionId(place + 1), startAt: evening(daysAgo), minutes: 80 + place * 6, comments: 2_400 + place * 500, orders: 460 + place * 90, seed: 21 + place })));
  const engine = await startEngineProcess({ dataDir });
  const desk = await connectDesk(engine.link('producer'));
  await desk.must({ kind: 'tagSession', sessionId: SHOWN, tags: ['暖冬', '新主播'] });
  const action = { kind: 'saveReviewAction', actionId: null, sessionId: SHOWN, owner: '林小满', dueOn: '2026-12-05', target: null } as const;
  await desk.must({ ...action, text: '福袋开奖前先上色号卡', metric: 'ctr', baseline: null, variable: '色号卡出现的时间' });
  await desk.must({ ...action, text: '价格问题备好一句话，开场就说', owner: '陈晨', metric: 'paymentRate', baseline: null, variable: '' });
  for (const [locale, tail] of [['zh-CN', ''], ['en-US', '-en']] as const) {
    const page = await open(within, await link(desk, 'producer'), locale);
    await page.getByTestId('air-chip').waitFor();
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/review`);
    await page.getByTestId('sessions').waitFor();
    await page.locator(`[data-session="${SHOWN}"] [data-part=gmv]`).filter({ hasNotText: '—' }).waitFor();
    await shoot(page, `review-list${tail}`);
    await shootImported(page, shoot, tail);
    await page.locator(`[data-session="${sessionId(2)}"] [data-part=delete]`).click();
    await page.getByTestId('deletion-goes').waitFor();
    await page.getByTestId('deletion-ask').locator('xpath=ancestor::dialog').locator('input').fill(tail === '' ? '与品牌方的合同到期' : 'The contract with the brand ended');
    await shoot(page, `review-delete${tail}`);
    await page.keyboard.press('Escape');
    // The recorded evenings are few: their line is short, and all of them stand on one shelf.
    await page.getByTestId('open-trends').click();
    await page.getByTestId('trend-chart').locator('button').nth(2).waitFor();
    await shoot(page, `review-trends${tail}`);
    await page.goto(`${origin}/review?session=${SHOWN}`);
    await page.locator('#part-annex').waitFor();
    await page.locator('#part-goals button').first().click();
    for (const part of REPORT_PARTS.filter((each) => each !== 'lotteries')) {
      if (part === 'annex') await page.locator('#part-annex details').evaluateAll((all) => { for (const each of all) (each as HTMLDetailsElement).open = true; });
      await show(page, part);
      await shoot(page, `review-${part}${tail}`);
    }
    await show(page, 'timeline');
    await page.getByTestId('axis-plot').click({ position: { x: 320, y: 120 } });
    await page.getByTestId('moment').getByRole('list').first().waitFor();
    await shoot(page, `review-moment${tail}`);
    await page.getByTestId('moment').press('Escape');
    await page.getByTestId('compare').click();
    await page.getByTestId('compare-view').getByRole('status').waitFor({ state: 'detached' });
    await shoot(page, `review-compare${tail}`);
    await page.goto(`${origin}/console?replay=${SHOWN}&at=${evening(2) + 51 * 60_000}`);
    await page.getByTestId('replay-play').waitFor();
    await page.waitForTimeout(3_000);
    await shoot(page, `replay-console${tail}`);
    await withDraws(page);
    await page.goto(`${origin}/review?session=${SHOWN}`);
    await page.locator('#part-annex').waitFor();
    await show(page, 'lotteries');
    await shoot(page, `review-lotteries${tail}`);
    await page.context().close();
  }
  await deletedPictures(within, desk, { open, shoot, link });
  desk.close();
  await engine.dispose();
}

/** Two people delete the first evening, and its proof is shown. */
async function deletedPictures(within: Browser, desk: DeskClient, { open, shoot, link }: DeskStudio): Promise<void> {
  await desk.must({ kind: 'openSession', title: '今晚' });
  const other = await connectDesk((await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '赵明', duties: ['compliance'] })).urls[0] ?? '');
  await desk.must({ kind: 'deleteSession', sessionId: sessionId(1), reason: '与品牌方的合同到期' });
  await other.must({ kind: 'settleAsk', askId: desk.state().asks[0]?.id ?? ('' as never), allow: true });
  for (const [locale, tail] of [['zh-CN', ''], ['en-US', '-en']] as const) {
    const page = await open(within, await link(desk, 'producer'), locale);
    await page.getByTestId('air-chip').waitFor();
    await page.goto(`${new URL(page.url()).origin}/review`);
    await page.getByTestId('open-deletions').click();
    await page.getByTestId('deletion-proof').waitFor();
    await shoot(page, `review-deleted${tail}`);
    await page.context().close();
  }
  other.close();
}
