/** A crew of people, not of devices: what one may only ask for another allows, a price takes two names, and all of it stands in a log that holds. */
import { readFileSync } from 'node:fs';
import { checkChain } from '../../shared/audit/chain.ts';
import { auditLineSchema } from '../../shared/audit/entry.ts';
import { sha256 } from '../../electron/engine/adapters/store/auditDb.ts';
import type { Duty } from '../../shared/crew/duty.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

const linkOf = async (desk: DeskClient, name: string, duties: readonly Duty[]): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties })).urls[0] ?? '';
const cream = (desk: DeskClient) => desk.state().products.find(({ id }) => id === 'P03');

test('ask and allow, a price by two people, and the audit log of both: over two devices of one person and one of another', async ({ startRoom, windows, afterwards }, info) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const chen = await windows.open('chen', await linkOf(desk, '陈晨', ['owner', 'compliance']));
  const lin = await windows.open('lin', await linkOf(desk, '林小满', ['control']));
  const phone = await connectDesk(await linkOf(desk, '林小满', ['owner', 'control']));
  afterwards(async () => phone.close());

  await test.step('NEXT by who may only ask: it waits at the owner\'s, not at the asker\'s own second device', async () => {
    await expect(lin.getByTestId('air-chip')).toBeVisible();
    await lin.keyboard.press('Space');
    await expect(lin.getByTestId('ask-notice')).toContainText('等待有权限的人允许');
    await expect(chen.getByTestId('ask-notice')).toContainText('林小满 请求：推进流程');
    expect(onAirRun(desk)?.item.cue).toBe('01');
    const askId = desk.state().asks[0]?.id;
    if (askId === undefined) throw new Error('nobody asks');
    expect(await phone.command({ kind: 'settleAsk', askId, allow: true })).toMatchObject({ ok: false, refusal: { key: 'askNeedsOther' } });
    await chen.screenshot({ path: info.outputPath('ask.png') });
    await chen.getByTestId('ask-notice').getByRole('button', { name: '允许' }).click();
    await desk.until('row 02 is on air', () => onAirRun(desk)?.item.cue === '02');
    await expect(lin.getByTestId('ask-notice')).toHaveCount(0);
  });

  const before = cream(desk)?.liveMinor ?? 0;
  const wanted = before - 100;
  await test.step('a price: refused as a slip, then asked for; the asker\'s phone cannot agree, another person can', async () => {
    await lin.goto(new URL('/shelf', lin.url()).href);
    await lin.getByRole('row', { name: /P03/u }).click();
    const ask = async (minor: number): Promise<void> => {
      await lin.getByLabel('新的到手价', { exact: true }).fill((minor / 100).toFixed(2));
      await lin.getByLabel('改价原因', { exact: true }).fill('整点降价');
      await lin.getByRole('button', { name: '提交改价申请' }).click();
    };
    await ask(Math.round(before / 10));
    await expect(lin.getByTestId('price-refused')).toContainText('像是手误');
    await ask(wanted);
    await expect(lin.getByTestId('price-request')).toContainText('你申请的');
    await phone.until('the request is known', ({ shelf }) => shelf.requests.length === 1);
    const request = phone.state().shelf.requests[0];
    if (request === undefined) throw new Error('no request');
    expect(await phone.command({ kind: 'agreePrice', requestId: request.requestId, typedMinor: request.toMinor, capacity: null })).toMatchObject({ ok: false, refusal: { key: 'priceNeedsOther' } });
    const twin = await windows.open('twin', (await linkOf(desk, ' 林小满 ', ['owner'])).replace('/console', '/shelf'));
    await twin.getByRole('row', { name: /P03/u }).click();
    await expect(twin.getByTestId('price-request')).toContainText('你申请的');
    await expect(twin.getByRole('button', { name: /同意/u })).toHaveCount(0);
    expect(cream(desk)?.liveMinor).toBe(before);
    await chen.goto(new URL('/shelf', chen.url()).href);
    await chen.getByRole('row', { name: /P03/u }).click();
    await chen.getByTestId('price-request').getByRole('button', { name: /^同意改为/u }).click();
    await desk.until('the price is changed', () => cream(desk)?.liveMinor === wanted);
  });

  await test.step('the audit log holds from its first line, says who did what, and is exported as it is', async () => {
    await chen.goto(new URL('/settings?section=privacy', chen.url()).href);
    await chen.getByRole('button', { name: '校验', exact: true }).click();
    await expect(chen.getByText(/\d+ 行全部完好/u)).toBeVisible();
    const [download] = await Promise.all([chen.waitForEvent('download'), chen.getByRole('button', { name: '校验并导出（JSONL）' }).click()]);
    expect(download.suggestedFilename()).toBe('cuedeck-audit.jsonl');
    await chen.getByText(/已保存 \d+ 行/u).scrollIntoViewIfNeeded();
    await chen.screenshot({ path: info.outputPath('audit.png') });
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\n').map((line) => auditLineSchema.parse(JSON.parse(line)));
    expect(checkChain(lines, sha256)).toMatchObject({ brokenAt: null });
    const told = lines.map(({ who, what, result }) => `${who.name} ${what} ${result}`);
    expect(told).toEqual(expect.arrayContaining([
      '林小满 takeNextItem asked', '林小满 settleAsk askNeedsOther', '陈晨 settleAsk done',
      '林小满 requestPrice priceSlip', '林小满 requestPrice done', '林小满 agreePrice priceNeedsOther', '陈晨 agreePrice done',
    ]));
    const [first] = lines;
    if (first === undefined) throw new Error('no line');
    expect(checkChain([{ ...first, result: 'done!' }, ...lines.slice(1)], sha256)).toMatchObject({ brokenAt: 1 });
  });
  expect(readLog(engine.dataDir).filter(({ event }) => event.kind === 'priceChanged')).toMatchObject([{ event: { toMinor: wanted, askedBy: '林小满' }, actor: { name: '陈晨' } }]);
});

test('a console of one duty shows what it may do and no money it may not see', async ({ startRoom, windows, afterwards }, info) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const page = await windows.open('mod', await linkOf(desk, '周评论', ['moderator']));
  await expect(page.getByTestId('air-chip')).toBeVisible();
  await page.keyboard.press('Space');
  await expect.poll(() => onAirRun(desk)?.item.cue).toBe('01');
  expect(desk.state().asks).toEqual([]);
  await page.screenshot({ path: info.outputPath('moderator.png') });
  const own = await connectDesk(await linkOf(desk, '周评论二', ['moderator']));
  afterwards(async () => own.close());
  expect(own.state().products.length).toBeGreaterThan(0);
  expect(own.state().products.every(({ costMinor, floorMinor }) => costMinor === null && floorMinor === null)).toBe(true);
  expect(await own.command({ kind: 'takeNextItem', sawOnAir: onAirRun(desk)?.id ?? null })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
});
