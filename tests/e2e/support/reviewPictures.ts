/** Pictures of the review: the list, every part of a report in both languages, a moment, two side by side, the replay. */
import type { Browser, Page } from '@playwright/test';
import { REPORT_PARTS } from '../../../shared/review/report.ts';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { sampleReport, START } from '../../fakes/sampleReport.ts';
import type { DeskStudio } from './deskPictures.ts';

/** The report of a whole evening in place of the minute the engine recorded: what is looked at is the page. */
async function withEvening(page: Page): Promise<void> {
  const report = sampleReport();
  const rows = { crowdSeq: [1, 2, 3], at: [START, START + 1_000, START + 2_000], sourceId: ['dy', 'dy', 'dy'], kind: ['comment', 'comment', 'comment'], name: ['张***', '风***', '喵***'], level: [12, 3, null], text: ['黄皮选哪个色号?', '抽奖怎么参加', '拍了两支'], provenance: ['live', 'live', 'live'], viewerKey: [null, null, null], reading: ['question', 'question', 'praise'], topic: ['shade', 'lottery', 'other'] };
  const moment = { moment: report.timeline.marks[8]?.moment, from: START, until: START + 60_000, row: { runId: 'run-02', cue: '02', title: { zh: '福袋① 暖手宝', en: 'Lucky bag 1' } }, scene: '02 主播近景', explained: [], online: 1_204, comments: rows, commentsTotal: 318, orders: [{ at: START, change: 'paid', amountMinor: 12_900, currency: 'CNY', productIds: ['P05'] }], lines: [{ at: START, by: '陈晨', kind: 'itemTaken', label: { zh: '02 福袋①', en: '02 Lucky bag 1' }, moment: report.timeline.marks[1]?.moment }] };
  const answers: Readonly<Record<string, unknown>> = { report: { report, progress: 1 }, reportMoment: { moment } };
  await page.routeWebSocket(/socket\.io/u, (socket) => {
    const engine = socket.connectToServer();
    socket.onMessage((message) => {
      const asked = /^42(\d+)\["query",\{"kind":"(\w+)"/u.exec(String(message));
      const answer = answers[asked?.[2] ?? ''];
      if (asked === null || answer === undefined) engine.send(message);
      else socket.send(`43${asked[1] ?? ''}[${JSON.stringify({ ok: true, value: answer })}]`);
    });
  });
}

export async function reviewPictures(within: Browser, { open, shoot, link }: DeskStudio): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'takeNextItem', sawOnAir: onAirRun(desk)?.id ?? null });
  await desk.must({ kind: 'endShow', sawOnAir: onAirRun(desk)?.id ?? null });
  const sessionId = desk.state().session?.id ?? '';
  await desk.must({ kind: 'tagSession', sessionId: sessionId as never, tags: ['暖冬', '第一次全流程'] });
  for (const [locale, tail] of [['zh-CN', ''], ['en-US', '-en']] as const) {
    const page = await open(within, await link(desk, 'producer'), locale);
    await page.getByTestId('air-chip').waitFor();
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/review`);
    await page.getByTestId('sessions').waitFor();
    await shoot(page, `review-list${tail}`);
    await withEvening(page);
    await page.goto(`${origin}/review?session=${sessionId}`);
    await page.locator('#part-annex').waitFor();
    for (const part of REPORT_PARTS) {
      await page.locator(`#part-${part}`).evaluate((element) => { element.scrollIntoView({ block: 'start', behavior: 'instant' }); });
      await page.waitForTimeout(300);
      await shoot(page, `review-${part}${tail}`);
    }
    await page.locator('#part-timeline').evaluate((element) => { element.scrollIntoView({ block: 'start', behavior: 'instant' }); });
    await page.getByTestId('axis-plot').click({ position: { x: 320, y: 120 } });
    await page.getByTestId('moment').getByText('318').waitFor();
    await shoot(page, `review-moment${tail}`);
    await page.goto(`${origin}/console?replay=${sessionId}`);
    await page.getByTestId('replay-bar').waitFor();
    await page.getByTestId('replay-play').waitFor();
    await page.waitForTimeout(1_500);
    await shoot(page, `replay-console${tail}`);
  }
  desk.close();
  await engine.dispose();
}
