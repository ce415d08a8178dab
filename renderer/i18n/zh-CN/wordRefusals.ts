/** Refusals of the word gate and of what compliance keeps. */
export const wordRefusals = {
  wordsBlocked: '含有敏感词“{{words}}”（共 {{count}} 个），不能上屏或播出。请改写，或由合规附理由和证据编号放行。',
  productWordsBlocked: '商品“{{product}}”的{{textField}}含有敏感词“{{words}}”（共 {{count}} 个），不能上架或开始讲解。可改为：{{instead}}。确有依据的，由合规附理由和证据编号放行。',
  lotteryWordsBlocked: '抽奖 {{id}} 的{{textField}}含有敏感词“{{words}}”（共 {{count}} 个），不能提交、审批或发布。可改为：{{instead}}。确有依据的，由合规附理由和证据编号放行。',
  rowWordsBlocked: '第 {{cue}} 段含有敏感词“{{words}}”（共 {{count}} 个），不能通过审批。请在合规页一键改写，或由合规放行。',
  approvalOutOfOrder: '第 {{cue}} 段要逐级审批：先初审，再复审，最后合规锁定。',
  wordsChanged: '词库刚被别人改过，请看过最新版再保存。',
  wordPattern: '正则“{{word}}”不能入库（{{problem}}）：可能运行过慢或写法有误，请改简单些。',
  wordTwice: '有两条词用了同一个编号，请改一个。',
  reviewBeforeToday: '下次复核日期要晚于本次。',
  evidenceInUse: '有文案凭证据 {{id}} 放行，请先撤销放行再删除。',
  unknownPromise: '没有这条承诺，可能已被移除。',
  promiseNeedsReason: '作废一条承诺要写明原因。',
} as const;
