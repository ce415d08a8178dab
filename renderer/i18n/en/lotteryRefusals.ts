import type { Translation } from '../shape.ts';
import type { lotteryRefusals as zh } from '../zh-CN/lotteryRefusals.ts';

export const lotteryRefusals: Translation<typeof zh> = {
  unknownLottery: 'There is no draw “{{id}}”; it may have been removed.',
  tooManyLotteries: 'A room keeps at most {{max}} draws. Remove drafts you no longer need.',
  lotteryFrozen: 'Draw {{id}} has been submitted or published, so its rules stand. Send it back to draft, or change it only in viewers’ favour.',
  lotteryPhase: 'Draw {{id}} is “{{phase}}” now; this step is not possible there.',
  lotteryBlocked: 'Draw {{id}} breaks {{rule}}. Put that right first.',
  lotteryNeedsOther: '{{name}} wrote this draw or has approved it already. Somebody else has to approve.',
  lotteryNeedsCompliance: 'Draw {{id}} also needs compliance (L3).',
  lotteryNotSealed: 'The seed of draw {{id}} is not sealed yet. Nobody may enter before its hash is shown; try again in a moment.',
  lotteryOther: 'Draw {{id}} is still under way. The platform allows one at a time.',
  lotteryNotFrozen: 'The entrants of draw {{id}} are still being checked. One moment.',
  lotteryNoEntrants: 'Nobody entered draw {{id}}, so there is nothing to draw.',
  lotteryFiledByHand: 'Draw {{id}} is decided by the platform or by judges. File the result.',
  lotteryDrawnHere: 'Draw {{id}} is drawn here. Nobody picks a winner by hand.',
  lotteryTooManyWinners: 'There are only {{max}} prizes, so no more people can win. Take out the others.',
  lotteryWinnerTwice: 'The account in place {{place}} is there twice: one account wins once.',
  lotteryWinnerNotListed: 'Place {{place}} is not on this draw’s list: check the name and the account.',
  lotteryWinnerBarred: 'Place {{place}} is an insider or on the blacklist and may not win. If the platform did draw them, say so in the note, and what is done about it.',
  lotteryNoWinner: 'Nobody holds a prize on place {{place}}.',
  lotteryClaimOver: 'The time to claim for place {{place}} is over.',
  lotteryFulfilled: 'Place {{place}} has already got the prize.',
  lotteryNotInFavour: 'That cannot be changed now, or would not favour viewers.',
  lotteryByKeyword: 'Draw {{id}} is entered by keyword and takes no list.',
  lotteryNoticeMissing: 'People have entered draw {{id}}. Calling it off needs a notice in their favour.',
};
