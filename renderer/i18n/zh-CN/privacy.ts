/** Settings: viewers' privacy. */
export const privacy = {
  section: '隐私', intro: '观众的昵称和评论只存在这台电脑上，不上传。这里决定谁看得到、留多久，以及应观众要求删除。',
  mask: { title: '屏幕共享', switch: '所有窗口的昵称都打码', help: '投屏、录屏或有外人在场时打开。所有场控窗口立刻打码，已经载入的昵称也一并清掉；按昵称也搜不到人。', on: '现在所有窗口都打码。要看某位观众，在观众卡片上按住“显示”，会记进日志。' },
  audit: { title: '审计日志', help: '被拒绝的操作，以及所有受保护的操作：推流、改价、评论处置、数据、权限、阈值。记录谁、以什么职责、何时、做了什么、结果如何。每行带上一行的哈希，不含任何机密。', check: '校验', export: '校验并导出（JSONL）', holds: '{{n}} 行全部完好', broken: '第 {{n}} 行被改动、删除或插入', brokenHelp: '之前的行完好。请保留数据目录原样，并查明谁接触过它。', head: '抄下这串哈希，日后可证明末尾没有被截断：{{hash}}', saved: '已保存 {{n}} 行' },
  rule: { name: '昵称', phone: '手机号', mention: '证件、银行卡、单号', reveal: '看原文', export: '画面、提词器、导出' },
  ruleIs: { name: '第一个字 + ***（张***）；单字全遮', phone: '138****5678', mention: '整串遮住', reveal: '按住才显示，只有场控能看，每次记进日志', export: '永远打码，和上面的开关无关' },
  retention: { title: '保留多久', raw: '原样保留（天）', rawHelp: '过后昵称打码、平台 ID 删除', masked: '打码后保留（天）', maskedHelp: '从收到那天算起，过后评论原文也删除', bad: '填 1 到 365 天和 1 到 1095 天，后一个不能比前一个短', reset: '恢复默认（30 / 180）', due: '按这个设置，下一次清理会打码 {{masked}} 条、清空 {{emptied}} 条', dueHelp: '清理每天一次，演出中不做。清掉的找不回来。' },
  kept: { raw: '{{rawDays}} 天内：昵称和评论原样', masked: '到第 {{maskedDays}} 天：昵称打码，电话和 ID 已去掉', figures: '之后：只留数字（人数、条数、成交），没有昵称和原文', log: '隐藏、禁言、查看、删除的记录保留在日志里，里面没有昵称全称' },
  held: { session: '场次', day: '日期', rows: '评论等', now: '现在', masksAt: '昵称打码', emptiesAt: '原文删除', done: '已做', next: '下次清理', untitled: '未命名', none: '还没有存过观众数据。', failed: '读不到存储情况', stage: { raw: '原样', masked: '昵称已打码', empty: '只剩数字' } },
  second: { waits: '等第二个人允许', help: '负责人或合规的另一位同事，在场控台顶部点“允许”才会删除。他看到的是匿名编号 {{key}}。三分钟内没有人允许就作废。', retention: '负责人或合规的另一位同事，在场控台顶部点“允许”才会生效。三分钟内没有人允许就作废。' },
  erase: {
    title: '删除一位观众', help: '观众要求删除时用。按昵称在所有场次里找，确认并由第二个人允许后，从数据库和搜索里删掉，找不回来。', name: '观众昵称', nameFirst: '先填昵称', find: '查找', none: '没有这样的观众。平台不给身份的观众找不到，也认不出是同一个人。', rows_other: '{{shown}} 条', last: '最近 {{at}}', pick: '删除…',
    confirmTitle: '删除“{{name}}”？', goes: '会删除', stays: '不会变', goesList: { name: '昵称、平台 ID、粉丝牌', words: '他的 {{count}} 条记录里的原文', mentions: '别人评论里的 @昵称', raw: '平台原始消息里的这些内容' },
    staysList: { figures: '他参与过的数字（评论数、成交）', pinned: '上过画面的话，日志里留打码后的那句', platform: '平台上的评论：要去平台删' },
    forGood: '找不回来', do: '按住删除', working: '正在删除并重写文件…', done_other: '已删除，{{count}} 条记录清空', doneHelp: '日志只记下删过一位观众和条数，没有昵称。平台重发的旧消息也不会再存进来。',
  },
};
