/** The page that checks a draw; it stands alone and carries these texts in itself. */
export const verify = {
  title: '抽奖验证',
  intro: '本页只在你的设备上运算，不联网。选择主播公布的证明文件（proof.json），即可把整个抽奖重算一遍。',
  choose: '选择证明文件，或拖到这里',
  refused: {
    notJson: '这个文件不是 JSON，无法读取。请选择主播公布的证明文件（proof.json）。', notProof: '这是 JSON，但不是抽奖证明。请选择主播公布的证明文件（proof.json）或抽奖档案。',
    draw: '这份抽奖档案里没有证明：由平台或评委决定，或尚未开奖。',
  },
  allRight: '全部核对一致：结果就是公布的种子、规则和名单算出来的。', wrong: '有 {{count}} 项对不上：请不要相信这份结果。',
  ok: '一致', failed: '不符',
  trust: {
    hostSeedOnly: '可信级别：仅主播种子。开始报名后主播改不了结果，但可能事先知道结果；名单哈希和人数能看出有没有混入名额。',
    publicBeacon: '可信级别：加公共随机信标。冻结名单时谁也不知道结果，包括主播。',
  },
  check: {
    form: '文件完整', proofHash: '文件未被改动', commit: '种子与开始前公布的哈希一致', rulesHash: '规则与公示时一致', rules: '规则属于这一场抽奖', listHash: '名单与开奖前公布的哈希一致', list: '名单格式规范、无重复',
    counts: '人数与票数一致', beacon: '公共随机数是事先指定的那一轮', times: '先后顺序正确', order: '全部名次重算一致', ranked: '公布的名次一致', winners: '中奖人数不少于公示', losses: '顺延都按名次进行', trust: '可信级别如实',
  },
  times: { publishedAt: '发布规则', openedAt: '开始参与', closedAt: '截止', frozenAt: '名单冻结', drawnAt: '开奖', draw: '抽奖编号' },
  facts: '{{entrants}} 人参与，{{tickets}} 张票；另有 {{excluded}} 条未计入。', winners: '名次', first: '中奖', alternate: '候补', lost: '已失去资格',
  amIIn: '我在名单里吗？', amIInHint: '输入平台和你在平台的用户 ID（不是昵称）。只在本页计算，不会发送。', platform: '平台（如 douyin、bilibili、twitch）', userId: '用户 ID', look: '查一查',
  isIn: '在名单里：{{tickets}} 张票。', isInAt: '在名单里：{{tickets}} 张票，第 {{place}} 名。', isNotIn: '不在名单里。请核对平台名和 ID；若确实参与过，可向主办方询问未计入的原因。',
  language: 'English',
};
