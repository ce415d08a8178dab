/** The console: show, run-sheet and OBS. */
export const consoleText = {
  noLinkReason: '与引擎失去联系，暂时不能操作。正在自动重连。',
  readOnly: '旁观',
  readOnlyHelp: '旁观身份，只能看，不能操作。',
  spaceKey: '空格',
  untitled: '未命名场次',
  action: {
    armRehearsal: '彩排就绪', armLive: '正式就绪', disarm: '退出就绪', start: '开始节目', next: '下一段', previous: '上一段', hold: '暂停', resume: '继续',
    addMinute: '+1 分', cutHalfMinute: '−30 秒', jump: '跳到这一段', endShow: '结束节目', goLive: '开播', endStream: '长按下播',
    startRecording: '录制', stopRecording: '停录', takeScene: '切场景', reconnectObs: '重连 OBS', sendCue: '发给主播', withdrawCue: '撤回', newSession: '新建场次',
  },
  keys: { title: '快捷键', open: '快捷键', help: '在输入框里打字时快捷键不生效。', groupShow: '节目', groupObs: 'OBS', groupHost: '主播', groupWindow: '窗口', focusCue: '写提词', showKeys: '显示本表', sceneN: '切到第 1–9 个场景' },
  top: {
    rehearsal: '彩排', notStreaming: '未推流', live: '直播中', reconnecting: '重连中', starting: '正在开播', stopping: '正在下播', failed: '开播失败', unknownLive: '失联 · 可能在播', unknown: '推流未知',
    offset: '总偏差', offsetBehind: '落后', offsetAhead: '提前', offsetOnTime: '准点', expectedEnd: '预计结束', plannedStart: '计划开始', ended: '实际结束', clock: '节目时区 {{zone}} 的时间',
    startingLock: '正在开播，请勿重复操作', stoppingLock: '正在下播', recording: '录制', notRecording: '未录制', recStarting: '录制启动中', recStopping: '录制停止中', recPaused: '录制暂停', recUnknown: '录制未知',
    menu: '菜单', settings: '设置', pairScreen: '配对屏幕', importSheet: '导入流程表与商品', armed: '就绪', planning: '筹备', endedMode: '已结束', empty: '未导入',
  },
  obs: {
    notConfigured: '未设置', connecting: '连接中', connected: '已连接', simulated: '模拟', retrying: '重连中', stopped: '已停止',
    fps: '{{fps}} fps', dropped: '丢帧 {{pct}}%', rate: '{{rate}}', pillTitle: 'OBS {{version}} · WebSocket {{websocket}} · CPU {{cpu}}% · 渲染丢帧 {{skipped}}% · 磁盘剩余 {{disk}}',
    failure: {
      unreachable: '连不上 OBS：请确认 OBS 已打开，并启用了 WebSocket 服务器', wrongPassword: 'OBS 密码不对：请到设置里重填', passwordMissing: 'OBS 要求密码：请到设置里填写',
      notObs: '该端口上不是 OBS：请检查地址和端口', tooOld: 'OBS 版本太旧：请升级到 28 以上', kicked: '被 OBS 断开：请点重连', identifyTimeout: 'OBS 没有完成握手：正在重试', lost: '与 OBS 断开：正在重连', frozen: 'OBS 没有响应：正在重连',
    },
    openSettings: '去设置', setUp: '还没有连接 OBS。连接后可在这里看到画面、切场景和开播。流程表和提词不依赖 OBS，可以先用。',
    simulatedNote: '模拟 OBS：没有真实画面和推流',
  },
  sheet: {
    title: '流程表', summary_other: '{{count}} 段 · 计划 {{minutes}} 分', emptyTitle: '还没有流程表', emptyHelp: '导入 CSV 或 XLSX，中文表头可直接识别。商品表也可以一起导入。', import: '导入流程表',
    emptyViewerHelp: '场控导入流程表后，这里会自动显示。',
    colCue: '段', colPlan: '计划', colExpected: '预计', colItem: '环节', colScene: '场景', colLength: '时长',
    onAir: '在播', next: '下一段', todo: '待播', done: '已播', dropped: '已放弃', held: '暂停中', remaining: '剩余', over: '超时', planned: '计划', actual: '实际', expected: '预计',
    lengthMin: '{{length}} / 最短 {{min}}', added: '加时 {{span}}', paused: '暂停 {{span}}', followLive: '回到在播', must: '必保', flex: '可压缩', cuttable: '可砍', autoNext: '自动切',
    armedTitle: '已就绪', armedHelp: '第一段：{{title}}', planningHelp: '先彩排走一遍，或直接正式就绪。正式就绪后才能开播。', endedHelp: '节目已结束：{{start}}–{{end}}，播出 {{count}} 段。',
    noNext: '最后一段', rehearsalMark: '彩排', liveMark: '正式', overWhole: '比计划晚 {{span}}', underWhole: '比计划早 {{span}}',
    late: '落后 {{span}}', lateParts: '晚开始 {{late}} · 超时 {{over}} · 暂停 {{pause}} · 加时 {{added}}', conflict: '与上一段重叠 {{span}}', runAgain: '再播一次',
  },
  row: {
    title: '第 {{cue}} 段', jumpHelp: '从当前段跳到这一段。', jumpedOver_other: '中间有 {{count}} 段还没播：', jumpToDo: '跳过去，稍后补播', jumpDropped: '跳过去，放弃这些段', jumpBackHelp: '回到这一段重播，算作新的一次。',
    phase: '阶段', timing: '时间', products: '商品', priceLine: '价格口径', mechanism: '机制', points: '话术要点', interaction: '互动口令', lottery: '抽奖', scene: 'OBS 场景', overlay: '叠加层', owners: '负责人', cue: '场控提示', kpi: '目标', compliance: '合规提醒', fallback: '备案', flexLabel: '弹性',
    sceneMissing: 'OBS 里没有这个场景', none: '无',
  },
  picture: {
    program: '播出', preview: '预监', noObs: 'OBS 未连接', noPicture: '等待画面…', noPreview: 'OBS 未开启工作室模式，无预监画面', nextScene: '下一段场景', noScene: '没有场景', stale: '画面停在 {{age}}前', confirmed: '已核实', wanted: '切换中', failed: '未切成', foreign: '在 OBS 中手动切换',
    scenes: '场景', noScenes: 'OBS 里还没有场景', sceneOnAir: '播出中', sceneNext: '下一段用', sceneShort: '场景“{{scene}}”没切成：{{why}}', take: '切到“{{scene}}”',
    problem: { sceneMissing: 'OBS 里没有这个场景', obsRefused: 'OBS 拒绝了请求', outcomeUnknown: 'OBS 没有确认结果', notConnected: 'OBS 未连接' },
    streamFailed: 'OBS 没能开始推流。请在 OBS 里检查推流服务、密钥和网络，然后再试。',
  },
  now: {
    title: '当前', over: '节目已结束', overHelp_other: '播出 {{count}} 次，流程表共 {{rows}} 段，用时 {{span}}。', overStreaming: '推流仍在进行：结束节目不会停止推流，请另行下播。', idle: '节目还没有开始', idleHelp: '开始后，这里显示正在讲的商品、价格口径和要点。', upFirst: '第一段',
    link: '{{no}} 号链接', live: '直播价', lowest: '近7天最低', list: '页面价', floor: '底价', cost: '成本', stock: '库存', safety: '安全库存', limit: '限购', limitN: '{{n}} 件', target: '目标', coupon: '券', gift: '赠品', ship: '发货', shipH: '{{h}} 小时内', commission: '佣金',
    underFloor: '低于底价', overLowest: '高于近7天最低', notOverLowest: '≤ 近7天最低', lowStock: '低于安全库存', soldOut: '已售罄', forbidden: '不能说', allowed: '可以说：{{claims}}', evidence: '（依据 {{evidence}}）', noPrice: '未定价', unknownProduct: '商品表里没有 {{id}}', mechanism: '机制', points: '要点', interaction: '互动', noProduct: '本段没有商品',
    compliance: '合规', fallback: '备案', kpi: '目标', product_other: '{{count}} 款商品', spec: '规格', returns: '售后',
  },
  next: { title: '下一段', none: '后面没有了', noneHelp: '这是最后一段，播完可结束节目。', at: '{{time}} 开始', in: '{{span}} 后' },
  lottery: { label: '抽奖 {{id}}', none: '' },
  host: {
    title: '提词', placeholder: '马上让主播说…', send: '发送', waiting: '等待收到', waitingFor: '已等 {{span}}', acknowledged: '收到 {{span}}', withdrawn: '已撤回', withdraw: '撤回', none: '还没有发过提词', noneViewer: '场控发给主播的话会显示在这里。', noneHelp: '写一句发给主播，主播点“收到”后这里会显示用时。', quick: '本段提示', charsLeft_other: '还可写 {{count}} 字', focus: '写提词',
  },
  session: { title: '新建场次', help: '沿用当前的流程表、商品和设置，从头记录一场新的。', name: '场次名称', create: '新建', placeholder: '如：暖冬焕新夜 11 月 22 日' },
  layout: { left: '调整流程表宽度', right: '调整评论区宽度', bottom: '调整数据条高度', hint: '拖动调整，双击还原' },
};
