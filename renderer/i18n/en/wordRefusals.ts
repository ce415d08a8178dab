/** Refusals of the word gate and of what compliance keeps. */
export const wordRefusals = {
  wordsBlocked: '“{{words}}” may not be said or shown ({{count}} in all). Reword it, or have compliance let it pass with a reason and an evidence number.',
  productWordsBlocked: '“{{words}}” ({{count}} in all) may not stand in the {{textField}} of “{{product}}”: it cannot be listed or explained. Put instead: {{instead}}. Compliance can let it pass with a reason and an evidence number.',
  lotteryWordsBlocked: '“{{words}}” ({{count}} in all) may not stand in the {{textField}} of draw {{id}}: it cannot be submitted, approved or published. Put instead: {{instead}}. Compliance can let it pass with a reason and an evidence number.',
  rowWordsBlocked: 'Row {{cue}} holds “{{words}}” ({{count}} in all) and cannot be approved. Reword it on the compliance page, or have compliance let it pass.',
  approvalOutOfOrder: 'Row {{cue}} goes up one step at a time: review, approval, then compliance.',
  wordsChanged: 'Somebody changed the word list meanwhile. Look at the new edition, then save again.',
  wordPattern: 'The pattern “{{word}}” is not let in ({{problem}}): it could run very long, or is not a pattern. Make it simpler.',
  wordTwice: 'Two words have the same id. Change one of them.',
  reviewBeforeToday: 'The next review has to be later than this one.',
  evidenceInUse: 'A text was let pass on {{id}}. Withdraw that first.',
  unknownPromise: 'There is no such promise; it may have been removed.',
  promiseNeedsReason: 'Say why the promise is dropped.',
} as const;
