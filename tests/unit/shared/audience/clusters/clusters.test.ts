import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClusters, MAX_IDS, type ClusterItem } from '#shared/audience/clusters/clusters.ts';
import { foldKey } from '#shared/audience/clusters/foldKey.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { measureClusters } from '#tests/reading/measureClusters.ts';

let count = 0;
const said = (text: string, viewer: string, at = 0, about: string | null = null): ClusterItem => ({ id: `c${(count += 1)}`, viewer, at: instant(at), text, reading: readComment(text), about });
const ten = { window: duration(600_000) };

describe('folding', () => {
  test('near-identical comments fold across people', () => {
    for (const same of [['多少钱', '多少钱？', '多少钱啊~', '主播多少钱呀', '多 少 钱', '請問多少錢'], ['想要', '想要想要想要', '想要！！！😍'], ['Link please', 'link pls!!', 'LINK PLEASE'], ['哈哈哈哈哈', '哈哈哈']]) expect(new Set(same.map(foldKey)).size, same.join()).toBe(1);
  });
  test('numbers, denials and other words keep comments apart', () => {
    for (const apart of [['3号多少钱', '5号多少钱', '多少钱'], ['要', '不要'], ['11', '111'], ['有货吗', '没货吗'], ['size 6', 'size 8']]) expect(new Set(apart.map(foldKey)).size, apart.join()).toBe(apart.length);
  });
});

describe('clusters', () => {
  test('"3 people ask the shade for yellow skin": people are counted once, what most wrote stands for it', () => {
    const clusters = createClusters(ten);
    for (const item of [said('黄皮选哪个色号', 'a', 1), said('黄皮选哪个色号啊', 'b', 2), said('黄黑皮用什么颜色好', 'c', 3), said('黄皮选哪个色号', 'a', 4), said('主播好美', 'd', 5)]) clusters.add(item);
    expect(clusters.snapshot()).toMatchObject([{ kind: 'question', topic: 'shade', concept: 'yellowSkin', people: 3, comments: 4, text: '黄皮选哪个色号', firstAt: 1, lastAt: 4 }]);
  });
  test('what names a product stays apart from what is asked of another or of the one on air', () => {
    const clusters = createClusters(ten);
    const keys = [said('3号多少钱', 'a'), said('5号多少钱', 'b'), said('多少钱', 'c', 0, 'P01'), said('多少钱', 'd', 0, 'P02'), said('多少钱', 'e')].map(clusters.add);
    expect(new Set(keys).size).toBe(5);
  });
  test('a key is short enough to name a thread, whatever was typed', () => {
    expect(createClusters(ten).add(said(`${'这个那个'.repeat(90)}吗`, 'a'))?.length).toBeLessThanOrEqual(120);
  });
  test('praise, chatter and spam make no cluster', () => {
    const clusters = createClusters(ten);
    for (const text of ['好看', '666', '加微信abc12345']) expect(clusters.add(said(text, 'a'))).toBeNull();
    expect(clusters.snapshot()).toEqual([]);
  });
  test('what is older than the window is forgotten, people with it', () => {
    const clusters = createClusters({ window: duration(1_000) });
    for (const item of [said('多少钱', 'a', 0), said('多少钱', 'b', 600), said('多少钱', 'a', 900)]) clusters.add(item);
    clusters.evict(instant(1_000));
    expect(clusters.snapshot()[0]).toMatchObject({ people: 2, comments: 3 });
    clusters.evict(instant(1_601));
    expect(clusters.snapshot()[0]).toMatchObject({ people: 1, comments: 1 });
    clusters.evict(instant(9_999));
    expect([clusters.snapshot(), clusters.size()]).toEqual([[], 0]);
  });
  test('memory is bounded whatever comes, and counts always agree with what is held', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('多少钱', '包邮吗', '3号多少钱', '怎么还不发货', '上链接', '666'), fc.constantFrom('a', 'b', 'c'), fc.nat(50)), { maxLength: 120 }), (list) => {
      const clusters = createClusters({ window: duration(400), maxItems: 20 });
      const held: { key: string; item: ClusterItem }[] = [];
      let now = 0;
      for (const [text, viewer, step] of list) {
        now += step;
        const item = said(text, viewer, now);
        const key = clusters.add(item);
        if (key !== null) held.push({ key, item });
        if (held.length > 20) held.shift();
        clusters.evict(instant(now));
        while (held[0] !== undefined && now - held[0].item.at > 400) held.shift();
      }
      expect(clusters.size()).toBe(held.length);
      const shown = clusters.snapshot();
      expect(shown.map(({ people }) => people)).toEqual(shown.map(({ people }) => people).toSorted((a, b) => b - a));
      expect(clusters.snapshot({ limit: 2 })).toEqual(shown.slice(0, 2));
      for (const cluster of shown) {
        const own = held.filter((entry) => entry.key === cluster.key);
        expect(cluster).toMatchObject({ comments: own.length, people: new Set(own.map((entry) => entry.item.viewer)).size, ids: own.slice(-MAX_IDS).map((entry) => entry.item.id), firstAt: own[0]?.item.at, lastAt: own.at(-1)?.item.at });
      }
    }), { numRuns: 100 });
  });
  test('a labelled set: purity 0.90 or better, and what belongs together is found together', () => {
    const figures = measureClusters(readFileSync('tests/data/comments/clusters.csv', 'utf8'));
    expect(figures.purity, figures.mixed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(figures.gathered).toBeGreaterThanOrEqual(0.85);
  });
});
