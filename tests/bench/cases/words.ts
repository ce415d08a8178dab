import { checkText } from '#shared/compliance/checkText.ts';
import { shippedCompiled } from '#tests/words/shippedLexicon.ts';
import { against, type BenchCase, type Result } from '../result.ts';
import { percentile } from '../stats.ts';

const LENGTH = 10_000;
const ROUNDS = { quick: 300, full: 3_000 } as const;
/** By the time somebody types, an engine has checked every row of its run-sheet: code that never ran is not what is measured. */
const WARM_UP_TEXTS = 100;

export const wordCases: readonly BenchCase[] = [{ name: 'words', produces: ['lottery.scan10k_p99_ms'], run: async ({ quick }) => await Promise.resolve(measure(quick)) }];

/** A script as it is spoken, another full of what the list looks for, and a comment wall; each 10,000 characters. */
const TEXTS = {
  script: { scope: 'script', piece: '这款保湿面霜质地轻薄,适合日常使用。今天直播间99元,数量200份,欢迎点关注加购物车。Soft cream for daily use, ships in 48 hours. 第一步先洗脸,最好在睡前使用,国家级非遗传承人讲解。' },
  comments: { scope: 'comment', piece: '主播好,这个多大容量?身高165穿什么码 有小样吗 什么时候发货,退款怎么弄 客服不回,上次买的很好用 回购第3次了 love this colour, ' },
} as const;

function measure(isQuick: boolean): readonly Result[] {
  const lexicon = shippedCompiled();
  const texts = Object.entries(TEXTS).map(([name, { scope, piece }]) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    for (let round = 0; round < WARM_UP_TEXTS; round += 1) checkText(lexicon, { text: `${round}${text}`, scope, complianceClass: null });
    const times: number[] = [];
    for (let round = 0; round < (isQuick ? ROUNDS.quick : ROUNDS.full); round += 1) {
      const started = performance.now();
      checkText(lexicon, { text, scope, complianceClass: null });
      times.push(performance.now() - started);
    }
    return against(`words.${name}.10000_characters.p99`, 'ms', percentile(times, 99), '<=', 2);
  });
  return [...texts, against('lottery.scan10k_p99_ms', 'ms', Math.max(...texts.map(({ value }) => value)), '<=', 2)];
}
