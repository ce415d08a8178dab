export const review = {
  title: '复盘', replay: '回放', replayHelp: '在场控台里按原样重放这一场，可暂停、可 1–20 倍速',
  kind: { live: '正式', rehearsal: '彩排', training: '训练', none: '未开播' },
  version: { live: '最新', t0: 'T+0', t7: 'T+7' },
  length: { seconds: '{{s}} 秒', minutes: '{{m}} 分', hours: '{{h}} 小时 {{m}} 分' },
  shelf: { live: '正式', rehearsal: '彩排', training: '训练', all: '全部' },
  list: {
    shelves: '场次类别', name: '场次', kind: '类别', date: '日期', length: '时长', gmv: '支付 GMV', rows: '评论行数', events: '事件数', version: '数据', tags: '标签',
    open: '当前', openHelp: '现在的日志写在这一场里', search: '按名称、标签、日期找', byTag: '按标签筛选', tag: '加标签', tagHint: '回车确认', untag: '去掉标签“{{tag}}”', reread: '刷新',
    reading: '正在读取场次…', failed: '读不出场次列表', none: '还没有录下任何一场', noneHelp: '彩排或正式开播后，这里会自动出现。', noneFound: '没有符合条件的场次', noneFoundHelp: '换个词、换个类别，或去掉标签筛选。',
  },
  report: {
    version: '数据版本', versionHelp: '最新：此刻所知；T+0：下播后 30 分钟定格；T+7：七天后定格，含退款', against: '对比场次', againstLast: '对比：上一场', againstOne: '{{title}} · {{date}}',
    toList: '返回场次列表', parts: '目录', opening: '正在打开…', computing: '正在计算其余部分…', restComing: '其余部分正在计算，算好即显示。', failed: '报告没有算完', cancelled: '已取消，点“重试”继续。', missing: '没有这一场', missingHelp: '它可能已被删除，或来自另一台电脑。',
  },
  part: {
    cover: '概况', verdict: '五句话结论', goals: '目标与实际', timeline: '时间轴', adherence: '流程执行', segments: '环节榜', products: '商品榜', funnel: '转化与 GMV 拆解', peaks: '流量高峰', lotteries: '抽奖',
    comments: '评论', compliance: '合规', technical: '技术', people: '人员', money: '钱', actions: '行动项', annex: '附录',
  },
  column: { row: '环节', state: '状态', by: '谁', phase: '类型', when: '时间', paid: '支付金额', orders: '支付单', product: '商品', owner: '负责人', due: '截止', points: '口播要点', custom: '自定义列' },
  cover: { started: '开播', length: '时长', planned: '计划 {{length}}', version: '数据版本', frozen: '已定格', moving: '仍会变动', sheet: '流程表', recorded: '录像', notRecorded: '未录制', team: '在场', imported: '导入的场次（{{kind}}）：{{by}} 于 {{at}} 在 {{machine}} 导出，{{here}} 于 {{on}} 导入', acts_other: '{{count}} 次操作' },
  quality: {
    good: '数据可靠', fair: '数据基本可用', poor: '数据有缺口', unknown: '数据质量未知', gapReason: { disconnected: '断线', silentTooLong: '太久没有消息', engineStopped: 'Cuedeck 没在运行', rateLimited: '被平台限流' }, reason: { gaps: '有断流', unread: '有读不懂的消息', identityOff: '在线与停留对不上', noFeed: '没有数据源', notOver: '还没结束', refundsOpen: '退款期未满' },
    capture: '采集率', captureHelp: '已存 ÷ 收到', gaps: '断流占比', identity: '自洽检验', identityHelp: '1 为相符', feeds: '数据源', feed: '数据源', noFeeds: '没有数据源', events: '消息', duplicates: '重复', unread: '读不懂', silence: '断流',
  },
  verdict: {
    goalHit: '{{metric}}达成 {{reachedPct}}，目标完成。', goalMissed: '{{metric}}只完成 {{reachedPct}}，没有达标。', budgetKept: '{{metric}}用了预算的 {{reachedPct}}，没有超支。', budgetOver: '{{metric}}用了预算的 {{reachedPct}}，超支了。', goalUnmeasured: '目标定的是{{metric}}，但没有数据源给出这个数。', costsHidden: '这一句讲成本，你没有查看权限。', segment: '{{cue}} {{title}}：每分钟 {{perMinuteMinor}}，共 {{paidMinor}}', alert: '{{rule}} {{about}}，持续 {{seconds}}', funnel: '“{{from}}”到“{{step}}”只过来 {{ratePct}}，流失最多',
    shortenRow: '把 {{cue}} {{title}} 收短：这次超了 {{overSeconds}}', improveStep: '先改“{{from}}”到“{{step}}”这一步：只有 {{ratePct}}',
    kind: { goal: '目标', best: '最好', worst: '最差', cause: '原因', change: '改一处' },
    unknown: { goal: '没有设目标，无从判断是否达成。', best: '数据不够，选不出最好的环节。', worst: '数据不够，选不出最差的一处。', cause: '没有找到可能的原因。', change: '暂时没有可提的改法。' },
  },
  goals: { help: '中位数取自己同类场次，不与外部比较。', actual: '实际', target: '目标', reached: '达成', median: '自己的中位数', medianOf: '取自 {{n}} 场', last: '上一场', all: '全部指标', less: '收起', none: '没有设目标，也没有算出指标。' },
  axis: {
    label: '整场时间轴', help: '滚轮缩放，拖选放大，点任意位置看当时发生了什么', hint: '把光标放到曲线上看数值；点一下看当时', readout: '{{time}} {{segment}} · 在线 {{online}} · GMV {{gmv}}/分 · 评论 {{comments}}/分', nearer: '放大', farther: '缩小', whole: '整场',
    online: '在线', gmv: 'GMV/分', comments: '评论/分', gap: '断流', none: '这一场没有可画的时间。',
  },
  lane: { products: '商品', draws: '抽奖', scenes: '画面', alerts: '提醒', cues: '提词标记' },
  mark: { take: '切段', explain: '讲解', pin: '置顶', draw: '抽奖', scene: '切景', alert: '提醒', incident: '事故', highlight: '标记', hostCue: '提词', panic: '切垫片', stream: '推流', price: '改价', adLib: '插播' },
  moment: {
    title: '那一刻', replay: '从这里回放', recorded: '录像 {{file}} {{timecode}}', notRecorded: '当时没有录像', unnamedFile: '（文件名未知）', none: '这一刻不在这一场里。', shown: '画面与环节', row: '环节', noRow: '没有环节在播', scene: '场景', explained: '讲解中', online: '在线',
    said: '说了什么（{{n}} 条）', nothingSaid: '前后半分钟没有评论。', pressed: '按了什么（{{n}}）', nothingPressed: '前后半分钟没有操作。', sold_other: '卖了什么（{{count}} 单 {{amount}}）', change: { created: '下单', paid: '支付', cancelled: '取消', refunded: '退款' },
  },
  adherence: {
    help: '晚于计划 60 秒以上标黄', onTime: '准点率', onTimeOf: '{{top}} / {{bottom}}', end: '收播偏差', lengths: '比流程表最后一段的计划结束 · 计划 {{planned}} · 实际 {{actual}}', played: '已播环节', notPlayed: '未播 {{skipped}} · 砍掉 {{dropped}}', none: '没有流程表，无从比较。', planned: '计划', actual: '实际', offset: '偏差', length: '实际 / 计划', over: '超时', held: '暂停 · 加时',
    state: { played: '已播', again: '重播', adLib: '插播', dropped: '砍掉', notPlayed: '未播' }, edits_other: '开播后改了 {{count}} 次流程', noEdits: '开播后没有人改流程。', way: { do: '{{by}}：{{what}}（{{n}}）', undo: '{{by}} 撤销：{{what}}（{{n}}）', redo: '{{by}} 重做：{{what}}（{{n}}）' },
  },
  segments: { help: '按每分钟 GMV 排名；订单按下单时间减 {{seconds}} 秒延迟归段。不足两分钟的置灰', none: '没有播过任何环节。', minutes: '分钟', perMinute: 'GMV/分', uplift: '增量', upliftHelp: '比前 10 分钟中位数多出来的部分，不代表因果', online: '平均在线', follows: '涨粉/分', comments: '评论/分', stay: '停留', outside_other: '没有环节在播时：{{orders}} 单，{{paid}}' },
  products: { help: '讲解成交：讲解窗口内下单；货架成交：窗口外', none: '没有商品成交，也没有讲解。', noGoods: '未列商品的订单', explained: '讲解成交', shelf: '货架成交', impressions: '曝光', clicks: '点击', orderRate: '点击成交率', refundRate: '退款率', time: '讲解时长', sellThrough: '售罄率', soldOut: '售罄于', carts: '加购', priceAccuracy: '价格准确' },
  funnel: { usual: '平时 {{rate}}（{{n}} 场）', change: '比《{{title}}》：{{from}} → {{to}}（{{pct}}）', share: '占 {{share}}', splitHelp: 'GMV = 观看人数 × 看播成交率 × 客单价，三项对数变化之和恰为总变化。', missing: { noOtherShow: '没有可对比的场次：选一场，就能拆出差在人数、成交率还是客单价。', unknownTerm: '观看人数、成交率或客单价有一项不知道，拆不了。' } },
  peaks: { online: '在线 {{n}}', times: '平均的 {{times}} 倍', before: '提前 {{span}}', after: '之后 {{span}}' },
  lotteries: {
    help: '增量为开放到开奖后 2 分钟内，对比前 10 分钟', none: '这一场没有抽奖。', broken: '存档链在第 {{n}} 条断开，请核对。', proof: '证明与存档', entrants: '参与', excluded: '剔除 {{n}}', winners: '中奖', cost: '奖品成本', online: '在线增量', follows: '涨粉增量', fall: '开奖后增减', fallHelp: '在线人数，开奖 3 分钟后减开奖时', total: '本场奖品合计 {{amount}}', effects: '在线人数太少，效果看不出来', na: '不适用', ok: '齐', missing: '缺',
    check: { disclosure: '16 项公示', approved: '已审批', committed: '先公布哈希', listFrozen: '名单已冻结', drawnOnTime: '准时开奖', winnersShown: '已公示中奖', proofHolds: '证明成立', prizesOut: '奖品已发', archived: '已存档' },
  },
  comments: {
    help: '同一问题只按人数计；名字不出现', total: '评论', byPeople_other: '{{n}} 人', asked: '提问评论', answered: '已答问题', unanswered: '没答', median: '中位等待 {{span}}', hidden: '隐藏', mutes: '禁言 {{n}}', questions: '问得最多的问题', question: '问题', topic: '话题', people: '人数', wait: '等待', noQuestions: '没有两人以上问过的问题。',
    state: { answered: '已答', snoozed: '搁置', claimed: '有人在答', open: '没答' }, sentiment: '讲解时的口碑', noSentiment: '讲解时没有褒贬。', praise: '夸', complaints: '抱怨', balance: '口碑差', balanceHelp: '（夸 − 抱怨）÷ 两者之和：100% 全是夸，−100% 全是抱怨', about: '评论在聊什么', moderation: '处置原因', noModeration: '没有隐藏或禁言。', shownAgain: '恢复', muted: '禁言',
  },
  compliance: {
    help: '词表 {{version}}', hits: '命中', noHits: '口播稿、提词、置顶里没有命中违禁词。', notChecked: '当时没有词表，没法比对。', where: '位置', place: { row: '流程', hostCue: '提词', pin: '置顶' }, terms: '词', text: '原文', severity: '级别', overridden: '已放行', promises: '承诺', noPromises: '没有登记的承诺。', promise: '内容',
    state: { open: '待兑现', kept: '已兑现', dropped: '作罢', overdue: '逾期' }, overrides: '放行', withdrawn: '已收回', stopped: '被拦下', labels: '缺标识',
  },
  technical: {
    dropped: '丢帧', droppedUnknown: 'OBS 没报', outage: '中断合计', stretches: '{{n}} 段', stream: '推流', record: '录制', takes: '切换', takesOf: '核实 {{verified}} · 修正 {{repaired}} · 失败 {{failed}}', ack: '切换应答', what: { reconnecting: '重连', obsLost: 'OBS 失联', offAir: '断播', backup: '备用 OBS 顶上' }, sound: { silent: '无声', silentLong: '长时间无声', clipping: '爆音' },
    incidents: '事故', noIncidents: '没有事故。', drill: '演练', ladder: '四个时限', clock: { detect: '发现', decide: '判断', act: '处置', recover: '恢复', discover: '发现', assess: '评估', start: '启动' }, missed: '超时', stood: '直到结束', cause: '原因 → 改进', alerts: '提醒', noAlerts: '没有提醒。', rule: '规则', found: '例如', raised: '次数', lasted: '持续', acknowledged: '已阅 · 中位', notUseful: '没用',
  },
  people: {
    help: '语速要有语音识别才知道', acknowledged: '提词收到率', median: '收到中位', p90: 'p90 {{span}}', words: '主播字/分', nobodyListens: '没有语音识别', silences: '静默段', silent: '静默 {{span}}', cues: '提词', noCues: '没有发过提词。', outcome: { acknowledged: '收到', withdrawn: '撤回', waiting: '没回' }, took: '用时', misses: '漏掉的事', noMisses: '没有人漏掉什么。', moderators: '评论台', did: '答 {{answered}} · 隐 {{hidden}} · 禁 {{muted}}',
    miss: { rowLate: '环节 {{cue}} 晚了 {{seconds}}', rowOver: '环节 {{cue}} 超时 {{seconds}}', promiseOverdue: '承诺 {{dueOn}} 到期未兑现：{{text}}', cueUnanswered: '提词没回：{{text}}', incidentUntaken: '事故没人接：{{topic}}' },
  },
  money: {
    costsMissing: '没有列出的成本和毛利：没有填写，或只在房间里看，不随文件导出。', help: '三类回报分开看，不相加', direct: '直接', directHelp: '已经到账的钱与成本', indirect: '间接', indirectHelp: '带来的人与内容，不折成钱', potential: '潜在', potentialHelp: '还可能变成钱的', ads: '投放', adRoi: 'ROI', currencies: '其他币种的订单，不合并：{{list}}',
    item: { created: '下单金额', paid: '支付金额', refunded: '退款', net: '净额', margin: '毛利', ad: '投放', commission: '佣金', people: '人力', prizes: '奖品', costs: '成本合计', roi: '整场 ROI', adRoi: '投放 ROI', follows: '新增关注', joins: '粉丝团', shares: '分享', newBuyers: '首次购买', recorded: '录像素材', unpaidOrders: '未支付订单', unpaid: '未支付金额', carts: '加购', intent: '没接住的购买意向' },
  },
  actions: {
    help: '最多五条；没结的会出现在下一场的播前检查里', add: '加一条', none: '还没有写行动项。把下一场要改的记一条，开播前检查会提醒。', full: '最多 {{max}} 条，先去掉一条', mayNot: '你的职责不能改行动项', text: '做什么', metric: '看哪个指标', variable: '只改这一处', variableHelp: '下一场只变这一个因素，才看得出是不是它起作用', save: '记下', needsText: '先写做什么', needsOwner: '先写谁负责', needsDue: '先定截止日期', done: '做完了', reopen: '重新打开', remove: '删除', take: '采纳', suggested: '数据提示', before: '以前留下的', test: '只改：{{what}}',
    state: { open: '进行中', done: '已完成', dropped: '作罢' }, preflight: '上场行动项', suggest: { improveStep: '改善“{{step}}”这一步（现在 {{ratePct}}）', shortenRow: '收短 {{cue}} {{title}}（超了 {{overSeconds}}）', answerQuestion: '备好答案：{{people}} 人问{{topic}}没人答', preventAlert: '别再出现 {{rule}} {{about}}' },
  },
  annex: { help: '订单归段延迟 {{latency}} 秒 · 讲解尾巴 {{tail}} 秒', definitions: '指标定义（{{n}}）', definitionsOf: '指标定义', small: '样本下限', thresholds: '提醒阈值', threshold: '阈值', value: '数值', exports: '导出记录', noExports: '没有人导出过。', agreed: '{{by}}（{{other}} 同意）', reason: '用途', format: '格式', raw: '原始', masked: '打码', privacy: '看过原始名字 {{looked}} 次 · 应要求删除观众 {{erased}} 人' },
  exports: {
    open: '导出', mayNot: '你的职责不能导出', format: { html: 'HTML 网页', pdf: 'PDF', xlsx: 'XLSX 表格', csv: 'CSV', jsonl: 'JSONL', parquet: 'Parquet', markers: '章节与剪辑表', clips: '切片（存在录像旁）', bundle: '整场打包（给另一台 Cuedeck 导入）' }, raw: '原始数据（需另一人同意）…', rawTitle: '导出原始数据', rawHelp: '名字和原话不打码；整场打包还会带上成本。写明用途，另一位有权限的人同意后才会生成，全程留痕。', reason: '用途', needsReason: '先写用途，至少四个字', askRaw: '申请',
    running: '正在导出 {{format}}…', waiting: '{{by}} 申请导出原始 {{format}}：{{reason}}', agree: '同意', decline: '不同意', done: '{{name}} 已生成', save: '保存', failed: '{{format}} 没有导出：{{why}}', problem: { noSession: '没有这一场', noPdfHere: '这里生成不了 PDF：请在桌面版里导出，或导出 HTML 后打印', noFfmpegHere: '引擎所在电脑上没有 ffmpeg：请先安装，或改用剪辑表', noRecordingHere: '引擎所在电脑上没有录像：已移走、删除，或录在别的电脑上', importedSession: '这一场是导入的：请直接转交当初导入的文件', stillRunning: '这一场还在进行：结束后再打包', diskFull: '磁盘满了', failed: '出错了，详情在引擎日志', engineRestarted: '引擎重启过，请重新导出' },
    outcome: { waiting: '等待同意', running: '进行中', done: '完成', failed: '失败', cancelled: '已取消', declined: '未同意' },
  },
  compare: { open: '对比', title: '并排对比', with: '和哪一场比', openOther: '打开那一场', other: '另一场', change: '差', changeMedian: '比中位数', none: '没有可对比的场次', noneHelp: '再播一场，或彩排一场，就能并排看。', nothing: '两场都没有可比的指标。', otherCurrency: '那一场用 {{currency}} 结算，金额不能直接比。', help: '灰色为样本太小。中位数只取自己同类别、同币种的场次。' },
  trial: {
    open: '试阈值', title: '换一组阈值，会响几次？', help: '用录下的评论、订单、流程重跑提醒规则。只是试算，不改房间设置。', run: '试算', running: '正在重跑…', bad: '有阈值超出范围', found: '会响 {{n}} 次', lasted: '持续 {{span}}', stood: '到结束仍在', blind: '判断不了（画面、声音、OBS 数据没有录）：{{rules}}',
    field: { onlineWarnPct: '在线跌到平时的 %', lateMs: '晚点（分钟）', linkClicks: '无成交点击数', hotZ: '热点 z 值', repeatPeople: '同问人数', negativeVoices: '抱怨人数', negativePct: '抱怨占比 %', cardPct: '点击率为平时的 %', payingPct: '成交率为平时的 %', returnsFewest: '十分钟退款数', feedAgeMs: '数据源无消息（秒）' },
  },
  small: '样本太小：{{bottom}} 里的 {{top}}', actor: { engine: 'Cuedeck', obs: 'OBS', source: '数据源' }, streamNow: { live: '开播', off: '下播', reconnecting: '重连' },
  event: {
    showLoaded: '载入流程', showStarted: '开播', itemTaken: '切段', showHeld: '暂停', showResumed: '继续', timeAdded: '调时长', showEnded: '结束', planEdited: '改流程', planReanchored: '整体挪时间', loopLeft: '跳出循环', timerStarted: '开计时', timerPaused: '停计时', timerResumed: '续计时', timerReset: '计时归零', timerRemoved: '撤计时',
    sceneRequested: '切景', programSceneChanged: '画面变为', sceneFailed: '切景失败', sceneRepaired: '画面已修正', previewRequested: '换预监', panicStarted: '切垫片', panicEnded: '恢复画面', cueRequested: '触发 OBS 动作', cueSettled: 'OBS 动作完成', obsOperationRequested: '操作 OBS', obsConnectionChanged: 'OBS 连接变化', obsTakenOver: '备用 OBS 顶上', backupSceneChanged: '备用 OBS 画面变化',
    streamStartRequested: '开推流', streamStopRequested: '停推流', streamRestartRequested: '重启推流', streamChanged: '推流', recordingStartRequested: '开录制', recordingStopRequested: '停录制', recordChanged: '录制变化', highlightMarked: '标记', automationFired: '规则触发',
    hostCueSent: '发提词', hostCueWithdrawn: '撤回提词', hostCueAcknowledged: '主播收到', commentPinned: '置顶评论', commentUnpinned: '取消置顶', threadClaimed: '认领问题', threadReleased: '放回问题', threadAnswered: '答复', threadSnoozed: '搁置问题', threadReopened: '重开问题',
    commentHideRequested: '申请隐藏评论', commentHidden: '隐藏评论', commentUnhidden: '恢复评论', viewerMuteRequested: '申请禁言', viewerMuted: '禁言', viewerUnmuted: '解除禁言', viewerRevealed: '查看名字',
    explainStarted: '开始讲解', explainStopped: '结束讲解', productListed: '上架', productDelisted: '下架', soldOutSet: '改售罄', stockReleased: '放库存', stockLocked: '锁库存', priceRequested: '申请改价', priceDeclined: '驳回改价', priceChanged: '改价', offerSaved: '改优惠', offerRemoved: '撤优惠',
    lotteryPublished: '发布抽奖', lotteryOpened: '抽奖开放', lotteryClosed: '抽奖截止', lotteryDrawn: '开奖', lotteryDrawFailed: '开奖失败', lotteryAnnounced: '公示中奖', lotteryCancelled: '取消抽奖',
    alertRaised: '提醒', alertCleared: '提醒解除', alertAcknowledged: '已阅提醒', alertSnoozed: '稍后提醒', alertMarkedNotUseful: '标为没用', incidentOpened: '事故', incidentTaken: '接手事故', incidentStepMarked: '事故步骤', incidentNoted: '事故记录', incidentEscalated: '事故上报', incidentRecovered: '故障恢复', incidentClosed: '事故结案',
    wordsOverridden: '放行用词', overrideWithdrawn: '收回放行', promiseRecorded: '登记承诺', promiseSettled: '承诺结清', askPut: '提出申请', askSettled: '回复申请', trainingFaultBegun: '训练故障', trainingFaultEnded: '训练故障结束', feedGapRecorded: '断流', spokenWordMarked: '记下口播词',
  },
};
