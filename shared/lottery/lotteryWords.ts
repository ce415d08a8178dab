import type { LotteryDraft } from './draft.ts';
import type { LotteryFinding } from './validators.ts';

/** Words that tie a benefit to what platforms call induced interaction, or promise what a draw may not. */
const PROMISES: readonly (readonly [string, RegExp])[] = [
  ['everybodyWins', /人人(?:有奖|中奖)|百分百中|100%中|必中|稳中|guaranteed (?:win|winner)|everyone wins/iu],
  ['spreads', /(?:点亮|转发|分享|拉人|截屏|截图).{0,6}(?:抽奖|参与|中奖)/u],
];

/** What viewers will read and hear of a draw: the claims a draw may not make. */
export function checkLotteryWords(draft: LotteryDraft): readonly LotteryFinding[] {
  const said = [draft.name, draft.entry.keyword, ...Object.values(draft.disclosure), ...draft.prizes.map(({ name }) => name)].join('\n').normalize('NFKC');
  return PROMISES.flatMap(([key, pattern]) => {
    const hit = pattern.exec(said);
    return hit === null ? [] : [{ rule: 'words', severity: 'block' as const, key, params: { word: hit[0] } }];
  });
}
