import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { findEntrant, verifyProof } from '#shared/lottery/verifyProof.ts';
import { fromHex, sha256, toHex } from '#shared/lottery/sha256.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { drawIdSchema, lotteryIdSchema } from '#shared/ids.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk, connectWithToken, type DeskClient } from '#tests/harness/deskClient.ts';
import { createSignedFeed } from '#tests/harness/signedFeed.ts';
import { draftOf } from '#tests/unit/shared/lottery/fixtures.ts';
import { startServe, type ServeProcess } from '../serveProcess.ts';

const L1 = lotteryIdSchema.parse('L1');
const feedOf = (serve: ServeProcess) => {
  const { url = '', sourceId = '', secret = '' } = serve.links.get('ingest') ?? {};
  return createSignedFeed({ url, sourceId, secret });
};
const deskOf = async (owner: DeskClient, name: string, duties: readonly Duty[]): Promise<DeskClient> => {
  const { urls } = await owner.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [...duties] });
  return connectDesk(urls[0] ?? '');
};
const runOf = (desk: DeskClient) => desk.state().lottery.runs.at(-1) ?? null;
const phaseIs = (phase: string) => ({ lottery }: ReturnType<DeskClient['state']>): boolean => lottery.runs.at(-1)?.phase === phase;
const draft = draftOf({ windowMs: 600_000 as never, entry: { keyword: '青禾暖冬', graceMs: 0 as never }, alternates: 5 });

/** Written, approved by another person, published and sealed. */
async function published(serve: ServeProcess, written = draft): Promise<{ readonly owner: DeskClient; readonly lead: DeskClient }> {
  const owner = await connectDesk(serve.links.get('producer')?.url ?? '');
  const lead = await deskOf(owner, 'Lin', ['producer']);
  await owner.must({ kind: 'saveLottery', draft: written });
  await owner.must({ kind: 'submitLottery', lotteryId: L1 });
  await lead.must({ kind: 'approveLottery', lotteryId: L1, level: 'L2', note: '' });
  await lead.must({ kind: 'publishLottery', lotteryId: L1 });
  await owner.until('the seed is sealed', ({ lottery }) => lottery.runs.at(-1)?.commit !== null && lottery.runs.length > 0);
  return { owner, lead };
}
const entry = (n: number, more: object = {}) => ({ type: 'comment', id: `c-${String(n)}`, at: Date.now(), user: { id: `u-${String(n)}`, name: `观众${String(n)}` }, text: '青禾暖冬', ...more });
/** Everything the engine wrote in its folder, but the file of secrets. */
const everything = (dir: string): string => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && !/secret/u.test(each.name)).map((each) => readFileSync(join(each.parentPath, each.name), 'latin1')).join('\n');

describe('a draw on a real engine', () => {
  it('keyword to file: everybody left out is counted, the proof holds in three implementations, the archive is chained', async () => {
    const dataDir = await tempDir();
    const serve = await startServe(dataDir);
    const { owner, lead } = await published(serve);
    await lead.must({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '', userId: 'u-3', label: 'Chen' }] });
    await lead.must({ kind: 'openLottery', lotteryId: L1 });
    const feed = feedOf(serve);
    await feed.send([...Array.from({ length: 20 }, (_, n) => entry(n)), entry(100, { user: { name: '***' } }), entry(101, { provenance: 'history' }), entry(102, { user: { id: 'u-1', name: '观众1' } }), entry(103, { text: 'hello' })]);
    await owner.until('it was counted', ({ lottery }) => lottery.runs.at(-1)?.counted?.entrants === 19, 15_000);
    await lead.must({ kind: 'closeLottery', lotteryId: L1 });
    await feed.send([entry(200)]);
    await owner.until('the list is frozen', ({ lottery }) => lottery.runs.at(-1)?.list !== null, 15_000);
    expect(runOf(owner)?.list).toMatchObject({ entrants: 19, tickets: 19, excluded: { masked: 1, history: 1, insider: 1, duplicate: 1, late: 1 } });
    await lead.must({ kind: 'drawLottery', lotteryId: L1, withoutBeacon: null });
    await owner.until('it is drawn', phaseIs('drawn'), 15_000);
    await lead.must({ kind: 'announceLottery', lotteryId: L1 });
    await lead.must({ kind: 'replaceLotteryWinner', lotteryId: L1, place: 1, reason: 'notFollowing', note: '' });
    for (const place of [0, 2]) await lead.must({ kind: 'claimLotteryPrize', lotteryId: L1, place, to: 'fulfilled' });
    await lead.must({ kind: 'archiveLottery', lotteryId: L1 });
    await owner.until('it is archived', phaseIs('archived'), 15_000);
    const drawId = drawIdSchema.parse(runOf(owner)?.drawId);
    const { file, archived, archiveBrokenAt } = await owner.query<'lotteryFile'>({ kind: 'lotteryFile', drawId });
    expect({ archived, archiveBrokenAt }).toMatchObject({ archived: { n: 1, before: '0'.repeat(64), hash: runOf(owner)?.archive?.hash }, archiveBrokenAt: null });
    expect(file?.lines.map(({ what }) => what)).toEqual(expect.arrayContaining(['lotterySaved', 'lotteryApproved', 'lotteryOpened', 'lotteryWinnerReplaced', 'lotteryArchived']));
    expect(JSON.stringify(file)).not.toMatch(/观众\d|"u-\d/u);
    const { checks } = verifyProof(file?.proof);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(findEntrant(file?.proof as never, serve.links.get('ingest')?.sourceId ?? '', 'u-7')).toMatchObject({ tickets: 1 });
    const proofPath = join(dataDir, 'proof.json');
    writeFileSync(proofPath, JSON.stringify(file));
    const root = join(import.meta.dirname, '../../../..');
    expect(execFileSync(process.execPath, [join(root, 'electron/launch/verifyDraw.ts'), proofPath], { encoding: 'utf8', cwd: root })).toContain('15 passed, 0 failed');
    writeFileSync(proofPath, JSON.stringify(file?.proof));
    expect(JSON.parse(execFileSync('python3', [join(root, 'tests/draw/draw_again.py'), 'proof', proofPath], { encoding: 'utf8' }))).toMatchObject({ order: true, commit: true, ranked: true });
    feed.close(); owner.close(); lead.close();
    await serve.kill('SIGTERM');
  }, 90_000);

  it('a list of one\'s own: nobody by keyword, every row in or counted, those the room knows by its own key barred too, proved like any other, no id on the disk', async () => {
    const dataDir = await tempDir();
    const serve = await startServe(dataDir);
    const { owner, lead } = await published(serve, draftOf({ type: 'offline_draw', windowMs: 600_000 as never, entry: { from: 'list' }, tickets: { most: 3 }, alternates: 5 }));
    await lead.must({ kind: 'openLottery', lotteryId: L1 });
    const feed = feedOf(serve);
    // Somebody of the list spoke in the room, and is muted there: by the key of the room, not by the account.
    await feed.send([entry(1), entry(2)]);
    const known = async () => (await owner.query<'findViewers'>({ kind: 'findViewers', text: '观众1' })).viewers;
    await expect.poll(async () => (await known()).length, { timeout: 15_000 }).toBe(1);
    const sourceId = serve.links.get('ingest')?.sourceId ?? '';
    await lead.must({ kind: 'muteViewer', viewerKey: (await known())[0]?.viewerKey as never, label: 'x', reason: 'spam', minutes: null, text: '', note: '' });
    await lead.must({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '', userId: 'list-id-staff', label: 'Chen' }] });
    const row = (userId: string | null, tickets = 1, platform = 'own') => ({ platform, userId, name: `名字${userId ?? ''}`, tickets });
    await lead.must({ kind: 'giveLotteryEntrants', lotteryId: L1, entrants: [row('list-id-wrong')] });
    await lead.must({ kind: 'giveLotteryEntrants', lotteryId: L1, entrants: [...Array.from({ length: 12 }, (_, n) => row(`list-id-${String(n)}`, 1 + (n % 5))), row('list-id-3'), row('list-id-staff'), row(null), row('u-1', 1, sourceId)] });
    await owner.until('it was counted', ({ lottery }) => lottery.runs.at(-1)?.counted?.entrants === 12, 15_000);
    await lead.must({ kind: 'closeLottery', lotteryId: L1 });
    await owner.until('the list is frozen', ({ lottery }) => lottery.runs.at(-1)?.list !== null, 15_000);
    expect(runOf(owner)?.list).toMatchObject({ entrants: 12, excluded: { masked: 1, duplicate: 1, insider: 1, muted: 1 } });
    await lead.must({ kind: 'drawLottery', lotteryId: L1, withoutBeacon: null });
    await owner.until('it is drawn', phaseIs('drawn'), 15_000);
    const { file } = await owner.query<'lotteryFile'>({ kind: 'lotteryFile', drawId: drawIdSchema.parse(runOf(owner)?.drawId) });
    expect(verifyProof(file?.proof).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(findEntrant(file?.proof as never, '自有', 'list-id-4')).toMatchObject({ tickets: 3 });
    expect(findEntrant(file?.proof as never, 'own', 'list-id-wrong')).toBeNull();
    expect(file?.lines.filter(({ what }) => what === 'lotteryEntrantsGiven').map(({ by, detail }) => [by, detail.split(' ')[0]])).toEqual([['Lin', '1'], ['Lin', '15']]);
    // The one account that people wrote into a list of insiders stands there; nobody else does.
    expect(everything(dataDir).match(/list-id-(?!staff)[\w-]+/gu)).toBeNull();
    feed.close(); owner.close(); lead.close();
    await serve.kill('SIGTERM');
  }, 90_000);

  it('kill -9 between commit and reveal: the same seed is revealed, and it was nowhere but in the secrets before', async () => {
    const dataDir = await tempDir();
    const serve = await startServe(dataDir);
    const { owner, lead } = await published(serve);
    await lead.must({ kind: 'openLottery', lotteryId: L1 });
    await feedOf(serve).send(Array.from({ length: 8 }, (_, n) => entry(n)));
    await lead.must({ kind: 'closeLottery', lotteryId: L1 });
    await owner.until('the list is frozen', ({ lottery }) => lottery.runs.at(-1)?.list !== null, 15_000);
    const before = runOf(owner);
    await serve.kill('SIGKILL');
    const kept = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => /secret/u.test(name)).map((name) => readFileSync(join(dataDir, name), 'utf8')).join('');
    const seed = /"draw\.[^"]+": "([0-9a-f]{64})"/u.exec(kept)?.[1] ?? '';
    expect(toHex(sha256(fromHex(seed)))).toBe(before?.commit);
    expect(everything(dataDir)).not.toContain(seed);

    const again = await startServe(dataDir);
    const back = await connectWithToken(again.url, lead.token);
    expect(runOf(back)).toMatchObject({ phase: 'closed', commit: before?.commit, list: before?.list });
    await back.must({ kind: 'drawLottery', lotteryId: L1, withoutBeacon: null });
    await back.until('it is drawn', phaseIs('drawn'), 15_000);
    expect(runOf(back)?.drawn).toMatchObject({ seed, how: 'random' });
    back.close();
    await again.kill('SIGTERM');
  }, 90_000);

  it('the archive notices a file that was changed', async () => {
    const dataDir = await tempDir();
    const serve = await startServe(dataDir);
    const { owner, lead } = await published(serve);
    const drawId = drawIdSchema.parse(runOf(owner)?.drawId);
    await lead.must({ kind: 'cancelLottery', lotteryId: L1, reason: 'r', notice: '' });
    await lead.must({ kind: 'archiveLottery', lotteryId: L1 });
    await owner.until('it is archived', phaseIs('archived'), 15_000);
    const db = new Database(join(dataDir, 'lottery.db'));
    db.prepare("UPDATE archive SET record = replace(record, '保温杯', '保温瓶')").run();
    db.close();
    expect((await owner.query<'lotteryFile'>({ kind: 'lotteryFile', drawId })).archiveBrokenAt).toBe(1);
    await serve.kill('SIGTERM');
  }, 60_000);
});
