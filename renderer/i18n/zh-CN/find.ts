/** Finding comments, folding them, who wrote them, reading them aloud. */
export const find = {
  search: {
    open: '在全场评论里找', placeholder: '在全场评论里找', placeholderIn: '在全场的“{{tab}}”里找', label: '在全场评论里查找', leave: '离开查找', leaveKey: '离开查找（Esc）', clear: '清空',
    results: '查找结果', found_other: '{{count}} 条，新的在前', foundMore_other: '最新 {{count}} 条，往下还有', older: '继续往前找', loadingOlder: '正在往前找…', olderFailed: '没取到，再试一次', searching: '正在找…',
    hintTitle: '找一个词、一句话或一个昵称', hintHelp: '从一个汉字起就能找，查的是整场，不只是眼前这些。↑↓ 选，回车到原处，Esc 离开。',
    unsearchableTitle: '光有标点找不了', unsearchableHelp: '至少输入一个字、字母、数字或表情。',
    failedTitle: '没查成', failedHelp: '引擎没有回答，评论都还在。', again: '再查一次',
    nothingTitle: '整场都没有“{{text}}”', nothingInTitle: '“{{tab}}”里没有“{{text}}”', nothingHelp: '换个短一点的词试试。多个词之间加空格，要求都出现。', everywhere: '到全部评论里找',
    jumpFailed: '这一条没打开：引擎没有回答，或者它已被删除。',
  },
  fold: { on: '合并相同评论（现在开着）', off: '合并相同评论（现在关着）', same: '+{{shown}}', sameWord: '同', sameHelp: '另有 {{shown}} 条说的一样，点开逐条看，一条都不会少', unfolded: '收起 {{shown}}', unfoldedHelp: '收回成一行' },
  list: {
    gapUncounted: '更早还有 · 向上滚动载入', tabLoading: '正在读取…', tabFailed: '没取到，切换一下分类再试',
    empty: { question: '还没有人提问', intent: '还没有人说想买', risk: '没有投诉，也没有广告', gift: '还没有礼物', pinned: '这一场还没有置顶过评论', all: '还没有评论' },
    pinnedHelp: '在评论上按 P，或点“置顶给主播”，就会留在这里。', tabStatus: '“{{tab}}”已载入 {{loaded}} 条 · 全场 {{total}} 条',
  },
  viewer: {
    open: '观众', openKey: '看这位观众（I）', title: '观众卡', close: '关闭观众卡', loading: '正在读取…', failed: '没取到这位观众：引擎没有回答。', gone: '这一条已经不在了。', again: '再取一次',
    reveal: '按住看昵称', revealHelp: '按住才显示，松开就遮上。每看一次都会记入日志。', revealing: '正在取…', revealFailed: '没取到', moderator: '房管', level: '等级', noLevel: '平台没给', badge: '粉丝牌', noBadge: '无',
    firstSeen: '第一次来', sessions: '来过', sessionsValue_other: '{{count}} 场', comments: '本场评论', commentsValue_other: '{{count}} 条', commentsMany: '5000 条以上', orders: '订单', ordersValue: '支付 {{paid}} 单 · 退款 {{refunded}} 单', noOrders: '没有对得上的订单', platform: '平台',
    unknown: '平台没有给出身份，只认得这一条，前后都对不上。', history: '本场说过的', historyNewest_other: '本场说过的 · 最近 {{count}} 条', noHistory: '没有评论', goThere: '到这条评论的原处',
  },
  speech: {
    button: '念评论', off: '不念', question: '念提问', intent: '念想买', asking: '念提问和想买', gift: '念礼物', on: '正在念：{{what}}', unavailable: '这台电脑没有语音', failed: '语音出错了，已停', skipped_other: '太快，跳过了 {{count}} 条',
    says: { question: '{{name}}问：{{text}}', intent: '{{name}}说：{{text}}', gift: '{{name}}送出{{text}}' }, somebody: '有人', nameOf: '{{first}}某',
  },
} as const;
