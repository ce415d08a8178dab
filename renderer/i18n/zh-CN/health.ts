/** Alerts, incidents and what they advise. */
export const health = {
  title: '告警', bell: '告警与事故', none: '没有告警', noneHelp: '推流、画面、声音、磁盘都在看着，出问题会在这里和画面上提示。', standing_other: '{{count}} 条告警未解除', more_other: '另有 {{count}} 条，点铃铛查看',
  severity: { P0: '紧急', P1: '严重', P2: '注意', P3: '提示' },
  duty: { producer: '场控', director: '导播', host: '主播', control: '中控' },
  acknowledge: '知道了', snooze: '10 分钟后再提醒', notUseful: '没用', acknowledgedBy: '{{name}} 已处理', snoozed: '已推迟', markedNotUseful: '标为没用', since: '已 {{span}}', over: '已解除', lasted: '持续 {{span}}', follows_other: '同时引起 {{count}} 条',
  quiet: '安静模式', quietHelp: '只弹“紧急”，其余只进列表。', open: '进行中', earlier: '本场已解除', unlogged: '未能记录', to: '给{{who}}',
  tabs: { alerts: '告警', incidents: '事故' },
  unknown: '未知告警（{{rule}}）', unknownAdvice: '引擎比本窗口新，刷新页面后可看到说明。',
  alert: {
    reconnecting: '推流断了，OBS 正在重连', reconnectLong: '推流断线超过 10 秒', reconnectStuck: '重连卡住了', framesFlat: '推流卡死：OBS 显示在播，但没有一帧画面送出',
    viewersReport: '{{viewers}} 位观众反映看不到或听不到', dropped: '网络丢帧 {{pct}}%', droppedMany: '网络严重丢帧 {{pct}}%', congested: '上行拥塞 {{pct}}%', congestedMuch: '上行严重拥塞 {{pct}}%',
    bitrateLow: '码率偏低：{{kbps}} / {{target}} kbps', bitrateFloor: '码率过低：{{kbps}} / {{target}} kbps', renderLag: '渲染丢帧 {{pct}}%', encodeLag: '编码跟不上，丢帧 {{pct}}%', frameTime: '渲染吃紧：每帧 {{ms}} 毫秒，已占 {{pct}}%',
    silent: '直播没有声音', silentLong: '直播持续无声', clipping: '声音爆了', black: '画面是黑的', frozen: '画面定住了（{{scene}}）',
    diskMinutes: '磁盘只够再录 {{minutes}} 分钟（{{gb}} GB）', diskPlan: '磁盘不够录完：还能录 {{minutes}} 分钟（{{gb}} GB），计划还要 {{wanted}} 分钟', diskGb: '磁盘只剩 {{gb}} GB，约可录 {{minutes}} 分钟', diskGbOnly: '磁盘只剩 {{gb}} GB', cpu: 'CPU 占用 {{pct}}%',
    obsLostLive: '直播中失去 OBS', obsLost: '失去 OBS', showNotWritten: '场次记录写不进磁盘', crowdNotWritten: '评论和订单写不进磁盘',
  },
  advice: {
    reconnecting: '先等它自己重连；5 秒没好就切备用场景、查网络。', reconnectLong: '切备用场景，查上行网络，准备停止后重推。', reconnectStuck: '别再等：停止并重推，或换一路网络。', framesFlat: '停止并重推，OBS 自己不会恢复。',
    viewersReport: 'OBS 看起来正常，问题可能在平台侧：用手机看一眼直播间，查平台推流状态。', dropped: '查网络；必要时在 OBS 降码率。', droppedMany: '观众已经在卡：降码率或换网络。', congested: '丢帧前的征兆：停掉占用上行的程序。', congestedMuch: '马上要丢帧：停掉占用上行的程序，或降码率。',
    bitrateLow: '查上行带宽，设定码率应不超过上行的 75%。', bitrateFloor: '画质已经很差：换网络或降码率。', renderLag: '显卡吃紧：关掉别的窗口、降预览或降分辨率。', encodeLag: '编码吃紧：换更快的编码预设，或用硬件编码。', frameTime: '再高就要丢帧：关掉不用的来源和滤镜。',
    silent: '查主播麦克风的静音和推子。', silentLong: '观众听不到：换备用麦，告诉主播。', clipping: '把输入增益调低。', black: '查采集卡和摄像头；先切备用场景。', frozen: '查采集卡和摄像头；先切备用场景。',
    diskMinutes: '清理磁盘，或换录制目录。', diskPlan: '清理磁盘，或降录制码率。', diskGb: '清理磁盘，或换录制目录。', diskGbOnly: '清理磁盘，或换录制目录。', cpu: '关掉不用的程序和来源。',
    obsLostLive: '推流可能还在继续。流程表、提词、评论照常；重启 OBS 后会自动接上。', obsLost: '查 OBS 是否还开着；流程表和提词照常。', showNotWritten: '操作暂时不能保存：马上清理磁盘。腾出空间后自动恢复。', crowdNotWritten: '先存在内存里：马上清理磁盘。腾出空间后自动补写。',
  },
  ladder: {
    reconnecting: '推流重连中', obsLost: '失去 OBS', nowStep: '现在：{{step}}', next: '{{span}} 后', open: '事故单',
    watch: 'OBS 正在自己重连，节目计时照走', backup: '切备用场景，检查网络', restart: '停止并重推（或由备用 OBS 接手）', secondLine: '别再等：换网络后重推，或换编码器',
    keepGoing: '流程表、提词、评论照常', reconnect: '重连 OBS', restartObs: '重启 OBS（启动参数 --startstreaming 可直接续播）', secondObs: '改用备用 OBS',
  },
  topic: { streamLost: '推流中断', obsLost: 'OBS 失联', noSound: '没有声音', noPicture: '画面故障', other: '其他事故' },
  incident: {
    title: '事故单', drill: '演练', declare: '上报事故', declareDrill: '开始演练', what: '什么事', openedBy: '{{time}} 由 {{name}} 开单', openedAuto: '{{time}} 自动开单', recovered: '故障已恢复，确认后关单', recoveredAt: '{{time}} 恢复', clocks: '计时',
    clock: { decide: '决定', act: '处置', recover: '恢复' }, limit: '限 {{span}}', runbook: '处置步骤', timeline: '经过', note: '记一笔…', addNote: '记录', close: '关单', cause: '原因（复盘用）', causeHelp: '一句话：是什么引起的，怎么好的。', closedBy: '{{time}} {{name}} 关单', minimise: '收起', noCause: '未写原因',
    stepDone: '完成：{{step}}', stepUndone: '撤回：{{step}}', none: '本场没有事故', noneHelp: '断流、无声、黑屏这类大问题会自动开单，也可以手动上报或演练。', doneBy: '{{name}} {{time}}', also: '同时还有', lasted: '历时 {{span}}',
  },
  step: {
    backupScene: '切到备用场景', checkUplink: '检查上行网络（网线、路由、测速）', stopStart: '停止并重推', secondLine: '换 4G 或第二条线路', secondEncoder: '换备用编码器或备用电脑', notice: '在评论区发公告安抚观众', moveDraw: '抽奖顺延，按对观众有利的方式调整',
    keepGoing: '主播继续讲，流程照走', reconnect: '重连 OBS', restartObs: '重启 OBS，停在备用场景', checkScenes: '核对场景、来源和声音', leaveBackup: '场控确认后离开备用场景',
    checkMute: '查麦克风静音和推子', checkDevice: '查声卡、线和电池', spareMic: '换备用麦', tellHost: '提词告诉主播', checkCable: '查摄像头和采集卡的线', restartSource: '在 OBS 里停用再启用该来源', spareCamera: '换备用机位', assess: '看清影响面', assign: '定下谁来处理',
  },
  strip: { show: '场次记录写不进磁盘：现在的操作不会保存', crowd: '评论和订单暂时写不进磁盘，先存在内存里', both: '磁盘写不进去：操作不会保存，评论和订单先存在内存里', help: '清理磁盘后自动恢复。', since: '自 {{time}}' },
  settings: {
    section: '告警', intro: '多大的毛病算毛病，由本房间决定。改动立即生效，所有窗口一致。', quiet: '安静模式', calm: '不看画面和声音的场景', calmHelp: '每行一个场景名。这些场景里的静音、黑屏、静止画面不告警。名字带 VCR、BRB、备播、备用、休息的场景本来就不看。',
    thresholds: '阈值', reset: '恢复默认', bad: '数值超出范围', sound: '声音', soundHelp: '有新的“紧急”或“严重”告警时，本机响一声。与“剩余时间提醒”的声音共用一个开关。',
    reconnectWarnMs: '重连多久算严重（秒）', reconnectBadMs: '重连多久算紧急（秒）', reconnectWedgeMs: '重连多久算卡住（秒）', framesFlatMs: '多久没有新帧算卡死（秒）', droppedWarnPct: '丢帧注意（%）', droppedBadPct: '丢帧紧急（%）', lagWarnPct: '渲染/编码丢帧注意（%）', lagBadPct: '渲染/编码丢帧严重（%）', frameTimePct: '每帧耗时占比（%）',
    congestionWarn: '拥塞注意（0–1）', congestionBad: '拥塞严重（0–1）', bitrateWarnPct: '码率偏低（% 设定值）', bitrateBadPct: '码率过低（% 设定值）', silentDb: '低于多少算无声（dBFS）', clipDb: '高于多少算爆音（dBFS）', silentWarnMs: '无声多久算严重（秒）', silentBadMs: '无声多久算紧急（秒）', frozenMs: '画面不动多久（秒）', blackLuma: '多暗算黑（0–255）', blackMs: '黑多久（秒）', diskMinutes: '磁盘可录少于（分钟）', diskGb: '磁盘剩余少于（GB）', cpuPct: 'CPU 高于（%）',
  },
};
