export const crew = {
  duty: { owner: '管理员', producer: '场控', control: '中控', director: '导播', host: '主播', moderator: '客服评论', operations: '运营投流', compliance: '合规', analyst: '数据' },
  dutyAbout: { owner: '全部权限，敏感词放行除外', producer: '流程、提示、评论、切备用', control: '商品、价格、优惠券、库存', director: 'OBS、画面、推流', host: '提词器', moderator: '回复、隐藏、拉黑', operations: '投流、信号源、导出', compliance: '审核、敏感词、阈值、审计', analyst: '看数据，导出脱敏报表' },
  duties: '职责', dutiesHelp: '按人配对：一人可兼多职，只给需要的。不选即为管理员。',
  action: {
    editPlan: '编辑流程表', reviewPlan: '初审', approvePlan: '复审', releasePlan: '合规放行', runShow: '推进流程', changeTiming: '调整时间', sendCue: '给主播提示', acknowledgeCue: '确认提示', switchScene: '切换画面', runStream: '推流或录制', panic: '切备用画面',
    runShelf: '管理商品', changePrice: '改价', changePriceBeyond: '破底价或超 7 日低价改价', stopPrice: '停止改价', moveStock: '放库存', publishLottery: '发布抽奖', drawLottery: '开奖', claimLottery: '登记中奖与发奖', hideComment: '隐藏评论', blockViewer: '拉黑用户', readNames: '看昵称', overrideWord: '放行敏感词', editThresholds: '改预警阈值',
    declareIncident: '启动或关闭应急', exportMasked: '导出脱敏数据', exportRaw: '导出原始数据', readMoney: '看成本', deleteData: '删除数据', importSession: '导入场次', answerComments: '回复评论', readComments: '看评论', handleAlerts: '处理预警', markMoment: '打点', keepRecords: '登记证据和承诺', recoverObs: '恢复 OBS', setUpPicture: '设置 OBS', lookAtObs: '看 OBS', setUpRoom: '设置直播间',
    setUpSources: '设置信号源', enterByHand: '手工录入', train: '演练', readSessions: '看场次', reviewShow: '写复盘改进项', ask: '请求', pairPeople: '配对人员', pairScreens: '配对屏幕', readAudit: '看审计日志',
  },
  ask: { asks: '{{name}} 请求：{{what}}', allow: '允许', decline: '拒绝', takeBack: '撤回', waits: '等待有权限的人允许', left: '{{seconds}} 秒内有效', row: '第 {{cue}} 段', scene: '画面“{{scene}}”', viewer: '删除一位观众（编号 {{key}}）', session: '整场删除“{{title}}”，原因：{{reason}}', sessionDays: '整场 {{days}} 天后删除', retention: '原样 {{rawDays}} 天，打码 {{maskedDays}} 天' },
};
