import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';

export const BENCH_SESSION = 'session-bench' as SessionId;
export const BENCH_START = Date.UTC(2026, 2, 8, 12);

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

/** Comment `index` of an evening: a million of them are four hours. 荒暑 occurs in one comment of 100,000: a rare word must not cost a scan. */
export const commentOf = (index: number): AudienceEvent => audienceEventSchema.parse({
  kind: 'comment', eventId: `m${index.toString(36)}`, sourceId: 'src-1', provenance: 'live', at: BENCH_START + Math.floor(index * 14.4), receivedAt: BENCH_START + Math.floor(index * 14.4),
  viewer: { id: `u${(Math.imul(index, 40_503) >>> 0) % 60_000}`, name: `观众${(Math.imul(index, 40_503) >>> 0) % 60_000}`, level: index % 60 },
  text: index % 100_000 === 77 ? `荒暑天用什么 ${textOf(index)}` : textOf(index),
});
