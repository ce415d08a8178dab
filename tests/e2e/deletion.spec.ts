/** Two people on two devices delete a recorded evening; what is left is a proof that holds. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, test } from './support/test.ts';
import { tooPale, unreachable } from './support/reachable.ts';
import { holds, verifyDeletionProof } from '../../shared/deletion/verifyDeletionProof.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { sessionId, writeShows } from '../harness/recordedShow.ts';

const SLOW = { timeout: 60_000 };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const DOOMED = sessionId(2);

test('a recorded evening is deleted by two people, and its proof taken out', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-deleted-'));
  afterwards(() => rm(dataDir, { recursive: true, force: true }));
  const evening = (daysAgo: number): number => Math.floor(Date.now() / 86_400_000 - daysAgo) * 86_400_000 + 12 * 3_600_000;
  writeShows(dataDir, [9, 6, 3].map((daysAgo, place) => ({ sessionId: sessionId(place + 1), startAt: evening(daysAgo), minutes: 30, comments: 900, orders: 60, seed: 70 + place, hasDraw: place === 1 })));
  const engine = await startRoom({ dataDir });
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await desk.must({ kind: 'openSession', title: '今晚' });
  const reviewOf = async (name: string, duty: string): Promise<string> => {
    const link = new URL((await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [duty as never] })).urls[0] ?? '');
    return `${link.origin}/review${link.hash}`;
  };
  const li = await windows.open('李', await reviewOf('李', 'owner'), { viewport: { width: 1280, height: 720 } });
  const zhao = await windows.open('Zhao', await reviewOf('Zhao', 'compliance'), { locale: 'en-US', viewport: { width: 1280, height: 720 } });

  // The open session has no way out; the recorded one says what goes, what stays and why, and wants a reason.
  const row = (id: string) => li.locator(`[data-session="${id}"]`);
  await li.getByRole('tab', { name: /全部/u }).click();
  await expect(row(desk.state().session?.id ?? '').getByRole('button', { name: '删除…' })).toBeDisabled(SLOW);
  await row(DOOMED).getByRole('button', { name: '删除…' }).click();
  await expect(li.getByTestId('deletion-goes')).toContainText('评论、礼物、点赞等');
  await expect(li.getByTestId('deletion-stays')).toContainText('福袋①保温杯');
  await expect(li.getByTestId('deletion-stays')).toContainText('show.mkv');
  await expect(li.getByTestId('deletion-ask')).toBeDisabled();
  await li.getByLabel('删除原因').fill('品牌方合同到期');
  expect([await unreachable(li), await tooPale(li)]).toEqual([[], []]);
  await li.screenshot({ path: test.info().outputPath('ask.png') });
  await li.getByTestId('deletion-ask').click();
  await expect(li.getByTestId('deletion-waits')).toBeVisible();
  // Whoever asked cannot allow it; the other one reads which session and why.
  await expect(li.getByTestId('ask-notice').getByRole('button', { name: '允许' })).toHaveCount(0);
  const notice = zhao.getByTestId('ask-notice');
  await expect(notice).toContainText('Show 71');
  await expect(notice).toContainText('品牌方合同到期');
  await zhao.screenshot({ path: test.info().outputPath('allow.png') });
  await notice.getByRole('button', { name: 'Allow' }).click();

  await expect(zhao.getByTestId('deletion-done')).toBeVisible(SLOW);
  await expect(zhao.locator(`[data-session="${DOOMED}"]`)).toHaveCount(0);
  await expect(zhao.getByTestId('sessions').getByRole('row')).not.toHaveCount(0);
  expect(await desk.query<'report'>({ kind: 'report', sessionId: DOOMED, version: 'live', againstId: null, wait: 'whole' })).toMatchObject({ report: null });
  await zhao.getByTestId('open-deletions').click();
  const proof = zhao.getByTestId('deletion-proof');
  await expect(proof).toContainText('Proof holds');
  await expect(proof).toContainText('李 asked, Zhao allowed');
  await zhao.screenshot({ path: test.info().outputPath('proofs.png') });
  const saved = async (name: string): Promise<string> => {
    const [file] = await Promise.all([zhao.waitForEvent('download'), proof.getByRole('button', { name }).click()]);
    return readFile(await file.path(), 'utf8');
  };
  const given: unknown = JSON.parse(await saved('Proof (JSON)'));
  expect(holds(verifyDeletionProof(given, sha256))).toBe(true);
  const text = await saved('As text');
  for (const said of ['Asked by 李, allowed by Zhao', '品牌方合同到期', 'left: 0', '福袋①保温杯', 'show.mkv']) expect(text).toContain(said);
  expect(text.match(/\{\{|undefined|deletion:/gu)).toBeNull();
  expect([await unreachable(zhao), await tooPale(zhao)]).toEqual([[], []]);
});
