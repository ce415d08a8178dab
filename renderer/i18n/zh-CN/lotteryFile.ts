/** The file of a draw as a page to print; it stands alone and carries these texts in itself. */
export const lotteryFile = {
  title: '抽奖档案', rehearsal: '彩排，非正式抽奖', made: '生成时间', draw: '抽奖编号', retain: '至少保存至',
  disclosure: '公示信息', counts: '参与情况', winners: '获奖人员与兑奖结果', proof: '公平性证明', timeline: '时间线', approvals: '审批记录', amendments: '公示后的变更（均有利于观众）', chain: '存档链',
  field: {
    prizeTiers: '奖项种类', conditions: '参与条件', method: '参与方式', drawTime: '开奖时间', drawMethod: '开奖方式', prizeValue: '奖金金额或奖品价格', prizeNames: '奖品品名', prizeKinds: '奖品种类', prizeCount: '奖品数量或中奖概率',
    claimTime: '兑奖时间', claimConditions: '兑奖条件', claimMethod: '兑奖方式', delivery: '奖品交付方式', forfeit: '弃奖条件', organizer: '主办方', contact: '联系方式',
  },
  excluded: {
    history: '历史消息', mirror: '转播消息', test: '测试消息', simulated: '模拟数据', replay: '回放数据', masked: '平台隐藏身份', deleted: '被删除的评论', early: '开始前发送', late: '截止后发送或到达', insider: '内部人员', blacklisted: '黑名单', muted: '已禁言', duplicate: '重复参与', linked: '同一人的其他账号',
    wonRecently: '近期已中奖', notFollower: '未关注', fanLevel: '粉丝等级不够', noOrder: '没有下单', spend: '消费额不够', watch: '观看时间不够', firstComment: '此前没有发言',
  },
  entrants: '有效参与', tickets: '票数', left: '未计入', place: '名次', name: '昵称（脱敏）', prize: '奖品', state: '状态', entrant: '名单编号',
  situation: { drawn: '已抽中', waiting: '待领奖', claimed: '已领奖', fulfilled: '已发放', lost: '已失去资格' },
  loss: { notClaimed: '逾期未领', notFollowing: '未关注', blacklisted: '黑名单', insider: '内部人员', sameHuman: '同一人', declined: '本人放弃', cannotDeliver: '无法送达', againstRules: '违反规则' },
  nobody: '无', none: '本场由平台或评委决定，没有随机数证明。', before: '上一份', verify: '用 verify-draw.html 或 npm run verify-draw 打开同名 JSON，可把整场抽奖重算一遍。',
  event: {
    lotterySaved: '编写', lotterySubmitted: '提交审批', lotteryReturned: '退回', lotteryApproved: '审批通过', lotteryPublished: '公示', lotteryCommitted: '封存种子', lotteryOpened: '开始', lotteryEntrantsGiven: '放入名单', lotteryClosed: '截止', lotteryFrozen: '冻结名单', lotteryDrawWanted: '待名单冻结后开奖', lotteryDrawStarted: '开奖', lotteryDrawFailed: '开奖未成', lotteryDrawn: '开出结果',
    lotteryAnnounced: '公布', lotteryClaimsOpened: '开始兑奖', lotteryClaimed: '兑奖', lotteryWinnerReplaced: '顺延', lotteryFavoured: '变更', lotterySettled: '结束', lotteryCancelled: '取消', lotteryDisputed: '争议', lotteryDisputeSettled: '争议解决', lotteryArchiveAsked: '归档', lotteryArchived: '已归档',
  },
};
