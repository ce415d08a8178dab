/** What an incident card says beside its steps, and the room's runbooks. */
export const incidents = {
  taken: '{{name}} 已接手', take: '我来处理', called: '已呼叫：{{who}}', willCall: '开单后呼叫：{{who}}', callNext: '{{span}} 后仍无人接手，呼叫{{who}}', callNoMore: '都已呼叫，仍无人接手', youAreCalled: '呼叫你：{{topic}}', youAreCalledHelp: '还没有人接手',
  onAirMissed: '直播时限已过，按常备预案计时', lost: '已超常备时限',
  owner: '负责人', ownerOf: '“{{step}}”由谁负责', ownSelf: '我来', ownNobody: '按手册分工', ownOther: '其他人…', ownName: '姓名', ownSave: '确定',
  evidence: '证据', noEvidence: '还没有证据', addMoment: '标记此刻', addFile: '登记文件…', addLink: '加链接…', addComment: '加评论号…', addAlert: '作为证据', fileHelp: '文件留在原处，只登记名称和校验值（SHA-256）。', hashing: '正在计算校验值…', noHash: '未校验（当前连接不安全，无法计算）', label: '说明', linkHref: '网址', commentNo: '评论号', add: '添加', cancel: '取消',
  moment: '时刻 {{time}}', comment: '评论 #{{no}}', badLink: '请填 http 或 https 开头的网址', badComment: '请填评论号',
  markTaken: '接手', markCalled: '无人接手，呼叫{{who}}', markOwner: '“{{step}}”由 {{owner}} 负责', markNoOwner: '“{{step}}”按手册分工', markEvidence: '证据：{{what}}', cueSent: '提词：{{text}}', cueRead: '主播已收到：{{text}}',
  began: '{{time}} 发生', followUp: '后续', followUpHelp: '还要做什么、谁、何时。', runbookNo: '手册 RB{{no}}', runbookOwn: '本间手册',
  declareTitle: '上报事故', level: '级别', beganAgo: '多久前发生（分钟）', text: '已知情况', declareHelp: '开单后按手册分工，并呼叫值守的人。', drillHelp: '演练单不影响真实事故单。', cancelDeclare: '取消',
  groups: { air: '直播故障', people: '现场发现', beside: '直播之外' },
  section: '应急手册', intro: '每类事故的处置步骤。改过的以本间为准，随时可以恢复自带的模板。', template: '模板', edited: '已改', steps_other: '{{count}} 步', step: '第 {{no}} 步', stepText: '步骤', duty: '分工', action: '一键操作', noAction: '手工', up: '上移', down: '下移', remove: '删除这一步', addStep: '加一步', restore: '恢复模板', bad: '每一步都要写清楚做什么', newText: '写清楚做什么',
  actions: { panic: '切备用场景', restartStream: '停止并重推', reconnectObs: '重连 OBS' },
  escalation: '无人接手时', onAirMs: '直播故障：几秒后呼叫下一位', standingMs: '直播之外：几分钟后呼叫下一位', chain: '{{topic}}：{{who}}', saved: '已保存', save: '保存',
};
