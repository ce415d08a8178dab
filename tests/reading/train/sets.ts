/** Sets under tests/data/comments the rules were written with; what each is: the README there. */
export const OLD_SETS = ['dev', 'heldout', 'fresh', 'unseen', 'plain'];
/** Sets the weights are learnt from, by language. Every set not named here is kept to judge by. */
export const TRAIN_SETS = { zh: ['round1', 'lessons1', 'lessons2'], en: ['round1', 'lessons1'] };
/** Sets neither rules nor weights have seen. */
export const JUDGE_SETS = ['zh-round2', 'en-round2'];
