import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { against, ratioTo, type BenchCase } from '../result.ts';
import { percentile } from '../stats.ts';

const SESSION = 'session-bench' as SessionId;
const START = Date.UTC(2026, 2, 8, 12);
/** Parts that comments are made of: about 60,000 different texts, so that the index holds what a real evening gives it. */
const WHO = ['主播', '姐妹们', '请问', '那个', '有人知道', '我想问', '刚才', '客服', '小助理', '家人们', 'hello', '大家'];
const WHAT = ['面霜', '抽纸', '洗脸巾', '咖啡机', '保温杯', '枕套', '羽绒服', '水壶', '面膜', '洁面乳', '洗衣凝珠', '杯刷', '四件套', '大米', '蓝莓', 'serum', 'kettle'];
const ASK = ['多少钱', '还有货吗', '怎么领券', '什么时候发货', '黄皮选哪个色号', '有链接吗', '可以用几次', '保质期多久', '能退吗', '适合敏感肌吗', '好看', '已拍', '想要', '上链接', 'how much', 'ship to Berlin?'];
const TAIL = ['', '!', '呀', '呢', '~', '谢谢', '111', '急', '🙏', '在线等', '第三次问了', '哈哈哈', '求回复', '我在广东', '身高一六五', '宝宝三岁', '刚来', '错过了', '求链接', '好纠结'];

const one = (list: readonly string[], seed: number): string => list[seed % list.length] ?? '';
const textOf = (index: number): string => {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  return `${one(WHO, mixed)}${mixed % 15 + 1}号${one(WHAT, mixed >>> 5)}${one(ASK, mixed >>> 11)}${one(TAIL, mixed >>> 17)}`;
};
/** 荒暑 occurs in one comment of 100,000: a rare word must not cost a scan. */
const commentOf = (index: number): AudienceEvent => audienceEventSchema.parse({
  kind: 'comment', eventId: `m${index.toString(36)}`, sourceId: 'src-1', provenance: 'live', at: START + Math.floor(index * 14.4), receivedAt: START + Math.floor(index * 14.4),
  viewer: { id: `u${(Math.imul(index, 40_503) >>> 0) % 60_000}`, name: `观众${(Math.imul(index, 40_503) >>> 0) % 60_000}`, level: index % 60 },
  text: index % 100_000 === 77 ? `荒暑天用什么 ${textOf(index)}` : textOf(index),
});

const QUERIES = ['钱', '券', '荒', '链接', '荒暑', '面霜', '凝珠', '多少钱', '黄皮选', '敏感肌', '怎么领券', '3号面霜', 'berl', '面霜 多少', '观众59'];

/** The newest 50 of a million comments for words of one, two and three characters, frequent and rare; beside the scan of a LIKE. */
const search1m: BenchCase = {
  name: 'audience.search1m',
  run: async ({ quick }) => {
    const rows = quick ? 50_000 : 1_000_000;
    const folder = mkdtempSync(join(tmpdir(), 'cuedeck-search-'));
    const path = join(folder, 'crowd.db');
    try {
      const file = openCrowdFile(path, 'room key of the test');
      for (let from = 0; from < rows; from += 2_000) file.handlers.append({ sessionId: SESSION, showSeq: 1, events: Array.from({ length: 2_000 }, (_, offset) => commentOf(from + offset)), now: instant(START) });
      const times: number[] = [];
      for (let round = 0; round < 10; round += 1) {
        for (const text of QUERIES) {
          const began = performance.now();
          const { text: found } = file.handlers.searchComments({ sessionId: SESSION, text, crowdSeq: null, limit: 50, tab: 'all', within: 'namesAndWords' });
          times.push(performance.now() - began);
          if (found.length === 0) throw new Error(`nothing found for ${text}`);
        }
      }
      file.close();
      const bare = new Database(path, { readonly: true });
      const scans = ['荒暑', '链接', '多少钱'].map((word) => {
        const began = performance.now();
        bare.prepare(`SELECT crowd_seq FROM audience_rows WHERE text LIKE ? ORDER BY crowd_seq DESC LIMIT 50`).all(`%${word}%`);
        bare.prepare(`SELECT count(*) FROM audience_rows WHERE text LIKE ?`).get(`%${word}%`);
        return performance.now() - began;
      });
      bare.close();
      const p95 = percentile(times, 95);
      return [
        against('audience.search1m.p95_ms', 'ms', p95, '<=', 20),
        ratioTo('audience.search1m.vs_like', 'ms', p95, { peer: percentile(scans, 50) }, 0.05),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const searchCases: readonly BenchCase[] = [search1m];
