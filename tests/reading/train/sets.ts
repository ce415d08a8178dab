/** Sets under tests/data/comments the rules were written with; what each is: the README there. */
export const OLD_SETS = ['dev', 'heldout', 'fresh', 'unseen', 'plain'];
/** Sets the weights are learnt from, by language. Every set not named here is kept to judge by. */
export const TRAIN_SETS = { zh: ['round1', 'round2', 'lessons1', 'lessons2', 'lessons3', 'lessons4'], en: ['round1', 'round2', 'lessons1', 'lessons2', 'lessons3'] };
/** Sets neither rules nor weights have seen. */
export const JUDGE_SETS = ['zh-round3', 'en-round3', 'zh-round4', 'en-round4'];
