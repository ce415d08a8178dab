/** What a producer does with comments: answers, moderation, ready answers. */
export const acts = {
  actions: '处理这条', anonymous: '匿名', isHidden: '已隐藏，先恢复显示',
  act: { prompter: '给主播', overlay: '上画面', answers: '备用回答', claim: '我来答', answered: '已答', snooze: '稍后', moderate: '隐藏 / 禁言' },
  help: { prompter: '放到主播提词器（昵称打码），再按一次取下', overlay: '放到直播画面（昵称打码），再按一次取下', answers: '选一条备用回答', claim: '别的场控会看到你在答', answered: '记为已答，并记下用时', snooze: '5 分钟后再提醒', moderate: '要选理由；难听不是理由' },
  standing: {
    claimed: '{{name}} 在答 · {{span}}', claimedByMe: '你在答 · {{span}}', answered: '{{name}} 已答 · {{way}} · 用时 {{span}}', snoozed: '{{at}} 再提醒',
    hidden: '已隐藏：{{reason}} · {{name}}', hideAsked: '{{name}} 想隐藏这条（{{reason}}），等第二个人同意', hideAskedByMe: '你想隐藏这条（{{reason}}），等第二个人同意；现在仍然显示',
    muted: '发言人禁言到 {{at}}：{{reason}} · {{name}}', blocked: '发言人已拉黑：{{reason}} · {{name}}', muteAsked: '{{name}} 想禁言发言人（{{reason}}），等第二个人同意',
  },
  way: { host: '主播口播', overlay: '画面', chat: '评论区', canned: '备用回答' },
  reopen: '放回去', release: '不答了', takeOver: '接过来', unhide: '恢复显示', unmute: '解除', agree: '同意', disagree: '不同意', withdraw: '撤回',
  reason: { spam: '刷屏', abuse: '辱骂', advert: '广告引流', personalData: '个人信息', illegal: '违法', minorSafety: '未成年人保护' },
  reasonHelp: { spam: '重复、机器刷', abuse: '人身攻击、歧视', advert: '加微信、站外链接', personalData: '电话、住址、证件', illegal: '诈骗、违禁品', minorSafety: '涉及未成年人' },
  moderate: {
    title: '隐藏或禁言', what: '处理什么', why: '理由（必选）', cancel: '取消', noReason: '先选一个理由', ask: '请第二个人同意',
    scope: { comment: '只隐藏这条', mute: '禁言 {{minutes}} 分钟', block: '拉黑' },
    scopeHelp: { comment: '原文照样存档', mute: '这位观众的评论都不上屏，到点自动解除', block: '直到有人解除，下一场也有效' },
    noViewer: '平台隐藏了身份，没法认出这位观众', do: { comment: '隐藏', mute: '禁言', block: '拉黑' },
    complaint: '这是一条投诉，一个人不能隐藏', complaintHelp: '不得为误导消费者删除或隐藏差评（电商法第三十九条）。确实违规时，请另一位场控同意；同意之前它一直显示。',
    notNegative: '差评、抱怨、难听都不是理由，所以这里没有“负面”。理由和次数会写进复盘。', note: '备注（可不填）',
  },
  moderation: {
    title: '隐藏与禁言', open: '查看', waiting: '等第二个人同意', waitingHelp: '这些是投诉。同意之前照常显示，提出的人自己不能同意。', loading: '正在读取原文…', askedBy: '{{reason}} · {{name}} 提出', blockOf: '拉黑 {{name}}', muteOf: '禁言 {{name}} {{minutes}} 分钟',
    hidden: '已隐藏', noneHidden: '没有隐藏任何评论。', muted: '禁言和拉黑', noneMuted: '没有禁言任何人。', doneBy: '{{reason}} · {{name}} · {{at}}', until: '到 {{at}}', forGood: '直到有人解除',
    counts: '本场按理由计数', countsHelp: '恢复显示也不减次数：做过的事都算，写进复盘。',
  },
  answers: {
    title: '备用回答', edit: '编辑备用回答', none: '还没有备用回答。按话题和商品写好常用答案，提问来了按一下就能给主播、上画面或复制。', search: '找答案', closes: '用了就记为已答', fitting: '对得上的', others: '其他', noMatch: '没有这样的答案。', allProducts: '所有商品',
    toHost: '给主播', toOverlay: '上画面', copy: '复制', copied: '已复制', copyFailed: '浏览器不让复制', blocked: '含有禁用词，先到设置里改写',
  },
  bar: { answered_other: '已答 {{count}} · 平均 {{span}}', answeredHelp: '一共 {{people}} 人问过', waiting_other: '{{count}} 条等第二个人同意', moderated: '隐藏 {{hidden}} · 禁言 {{muted}}', masked: '昵称打码中', unmask: '恢复' },
  row: { hidden: '已隐藏', hideAsked: '待同意', muted: '已禁言', claimed: '{{name}} 在答', answered: '已答', snoozed: '稍后' },
  cluster: { overlay: '上画面', answers: '备用回答', again_other: '答过后又有 {{count}} 人问' },
};
