/** The report on paper, page by page, in both languages: exported as PDF by the engine itself, and turned into pictures by poppler's pdftoppm. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { sessionId, writeShows } from '../../harness/recordedShow.ts';

const DAY = 86_400_000;
const evening = (daysAgo: number): number => Math.floor(Date.now() / DAY) * DAY - daysAgo * DAY + DAY / 2;
const SHOWN = sessionId(2);
/** Fine enough for the smallest figure of a table. */
const DOTS_PER_INCH = 110;

/** Writes `report-pdf-<language>-<page>.png` into the folder, pages of an earlier time removed; their paths. */
export async function paperPictures(folder: string): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-paper-'));
  writeShows(dataDir, [9, 2].map((daysAgo, place) => ({ sessionId: sessionId(place + 1), startAt: evening(daysAgo), minutes: 80, comments: 2_600, orders: 560, seed: 41 + place, hasDraw: place === 1 })));
  const engine = await startEngineProcess({ dataDir });
  const desk = await connectDesk(engine.link('producer'));
  const action = { kind: 'saveReviewAction', actionId: null, sessionId: SHOWN, owner: '林小满', dueOn: '2026-12-05', target: null } as const;
  await desk.must({ ...action, text: '福袋开奖前先上色号卡', metric: 'ctr', baseline: null, variable: '色号卡出现的时间' });
  const taken: string[] = [];
  for (const language of ['zh', 'en'] as const) {
    const pdf = join(dataDir, `${language}.pdf`);
    writeFileSync(pdf, await exported(desk, new URL(engine.link('producer')).origin, language));
    execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', pdf, join(dataDir, `page-${language}`)]);
    for (const old of readdirSync(folder)) if (old.startsWith(`report-pdf-${language}-`)) rmSync(join(folder, old));
    for (const page of readdirSync(dataDir).filter((name) => name.startsWith(`page-${language}-`)).toSorted()) {
      const path = join(folder, `report-pdf-${language}-${(/(\d+)\.png$/u.exec(page)?.[1] ?? '').padStart(2, '0')}.png`);
      renameSync(join(dataDir, page), path);
      taken.push(path);
    }
  }
  desk.close();
  await engine.dispose();
  return taken;
}

/** Asked for, waited for and fetched the way a window does it. */
async function exported(desk: DeskClient, origin: string, language: 'zh' | 'en'): Promise<Buffer> {
  await desk.must({ kind: 'exportSession', sessionId: SHOWN, version: 'live', format: 'pdf', language, raw: false, reason: '' });
  const isOver = (): boolean => desk.state().review.exports.at(-1)?.situation.kind !== 'running';
  await desk.until('the PDF is written', (state) => state.review.exports.at(-1)?.language === language && isOver(), 120_000);
  const job = desk.state().review.exports.at(-1);
  if (job?.situation.kind !== 'done') throw new Error(`no PDF: ${JSON.stringify(job?.situation)}`);
  const { path } = await desk.query<'exportLink'>({ kind: 'exportLink', exportId: job.id });
  const answer = await fetch(`${origin}${path}`);
  if (!answer.ok) throw new Error(`the PDF was not handed out: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}
