/** Pictures of the comment desk: an evening of comments behind it and a burst in front, with what many ask, a search and a viewer's card. */
import type { Browser, Page } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { createSignedFeed, type SignedFeed } from '../../harness/signedFeed.ts';
import type { Camera } from './obsPictures.ts';

const NAMES = ['林小鹿', '周周爱喝茶', 'Momo酱', '阿杰', '橙子汽水', '一只鱼', '陈晓雨', 'Luna', '王大锤', '小熊软糖', '北北', '青柠不酸', '苏苏', 'Kevin', '豆包妈妈', '夜航船'];
const SAID = [
  '黄皮选哪个色号呀', '3号链接多少钱', '敏感肌能用吗', '什么时候发货', '已拍两单', '主播今天好美', '有没有小样', '想要想要', '想要！', '蹲一个返场', '这个面霜油皮能用吗', '到手价多少', '优惠券在哪领', '上次买的很好用',
  '黄皮适合什么色号', '黄黑皮选什么色号', '偏黄的皮肤用几号色', 'how much is number 5', '想要', '冲冲冲', '孕妇可以用吗', '求个链接', '包邮吗', '物流太慢了等了十天', '几号链接啊', '哈哈哈哈', '链接没了', '还有货吗', '想要想要想要', '3号多少钱',
];
const GOODS = ['面霜', '精华', '洗脸巾', '面膜', '保温杯', '四件套', '防晒', '那个水杯', '刚才的口红', '2号', '7号', '12号'];
const ASKS = ['还有吗', '是正装吗', '能混搭吗', '保质期到什么时候', '和上次的一样吗', '送人合适吗', '有大瓶的吗', '好用吗', '我妈也能用吧', '颜色和图上一样吗', '洗完会缩水吗', '多重', '真的假的', '我买过两次了', '这个味道好闻'];
const TAILS = ['', '', '～', '，求回复', '，第二次问了', '，在广东', '，刚来没听到', '，着急', '，在线等', '，谢谢', '，想囤三个', '，老粉了'];
const pick = <T>(list: readonly T[], n: number): T => list[(Math.imul(n + 1, 2_654_435_761) >>> 8) % list.length] as T;
const comments = (from: number, count: number, at: (n: number) => number): object[] => Array.from({ length: count }, (_, i) => {
  const n = from + i;
  const who = (Math.imul(n + 7, 40_503) >>> 4) % 900;
  if (n % 41 === 40) return { type: 'gift', id: `g-${n}`, at: at(n), user: { id: `u-${who}`, name: pick(NAMES, who), level: who % 40 }, name: '小心心', count: 1 + (n % 5) };
  return { type: 'comment', id: `d-${n}`, at: at(n), user: { id: `u-${who}`, name: `${pick(NAMES, who)}${who > 400 ? who : ''}`, level: who % 40 }, text: n % 5 < 2 ? pick(SAID, n) : `${pick(GOODS, n + 3)}${pick(ASKS, n * 7)}${pick(TAILS, n * 13)}` };
});

/** An evening of twelve minutes, the last of it just now. */
async function evening(feed: SignedFeed): Promise<void> {
  const began = Date.now() - 720_000;
  for (let from = 0; from < 4_000; from += 400) await feed.send(comments(from, 400, (n) => began + n * 180));
}

async function burst(feed: SignedFeed, seconds: number, from: number): Promise<void> {
  for (let i = 0; i < seconds * 10; i += 1) {
    const due = Date.now() + 100;
    await feed.send(comments(from + i * 120, 120, () => Date.now()));
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, due - Date.now())); });
  }
}

/** Search results, then the card of the author of the newest of them. */
async function find(page: Page, camera: Camera, { searched, card, words, viewer }: { searched: string; card: string; words: string; viewer: string }): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(words);
  await page.locator('mark').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await camera.shoot(page, searched);
  await page.keyboard.press('Enter');
  // The list has to have the keyboard before the next key means its row.
  await page.locator('[role=listbox]:focus [role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: viewer, exact: true }).click();
  await page.getByTestId('viewer-card').getByRole('list').waitFor();
  await camera.shoot(page, card);
}

export async function findPictures(within: Browser, camera: Camera): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const feed = createSignedFeed(engine.feed);
  await evening(feed);
  const zh = await camera.open(within, await camera.link(desk, 'producer'), 'zh-CN');
  const en = await camera.open(within, await camera.link(desk, 'producer'), 'en-US');
  await zh.getByTestId('clusters').waitFor();
  const pouring = burst(feed, 9, 100_000);
  await zh.waitForTimeout(3_000);
  await camera.shoot(zh, 'desk-burst');
  await camera.shoot(en, 'desk-burst-en');
  await pouring;
  await zh.waitForTimeout(3_000);
  await camera.shoot(zh, 'desk-clusters');
  await find(zh, camera, { searched: 'desk-search', card: 'viewer-card', words: '色号 黄', viewer: '观众' });
  await find(en, camera, { searched: 'desk-search-en', card: 'viewer-card-en', words: 'number', viewer: 'Viewer' });
  feed.close();
  desk.close();
  await engine.dispose();
}
