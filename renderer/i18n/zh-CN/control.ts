/** Cues of OBS, automations, bound sources, the second OBS, overlay parts. */
export const control = {
  step: {
    kind: { source: '来源显示', text: '写文字', image: '换图片', mute: '静音', fade: '音量渐变', overlay: '叠加层' },
    scene: { label: '所在场景', own: '本段的场景', onAir: '正在播的场景' }, source: '来源', input: '来源', text: '文字', file: '图片文件', db: '到多少 dB', ms: '用时（毫秒）', part: '部件',
    on: '显示', off: '隐藏', muted: '静音', unmuted: '取消静音', add: '加一步', remove: '删掉这一步', up: '上移', down: '下移', unknown: 'OBS 里没有“{{name}}”', needName: '填名称',
    templates: '可以写 {{names}}，播到这一段时换成实际内容。',
    said: { sourceOn: '显示 {{name}}', sourceOff: '隐藏 {{name}}', text: '{{name}} 写“{{text}}”', image: '{{name}} 换图 {{text}}', mute: '{{name}} 静音', unmute: '{{name}} 取消静音', fade: '{{name}} 渐变到 {{db}} dB', overlayOn: '叠加层显示{{part}}', overlayOff: '叠加层隐藏{{part}}', scene: '切到 {{name}}', sceneWith: '切到 {{name}}（{{transition}}）' },
  },
  part: { title: '环节名', product: '商品卡', countdown: '倒计时', pinned: '置顶评论', lottery: '抽奖', ticker: '数据条', timers: '计时器' },
  cue: {
    title: 'OBS 动作', state: { waiting: '执行中', ok: '完成', failed: '失败', unknown: '不确定', undone: '已还原' },
    reason: { missing: 'OBS 里没有它', obsRefused: 'OBS 拒绝了', notAsAsked: 'OBS 里现在是：{{detail}}', notConnected: '当时没连上 OBS', noAnswer: 'OBS 没有回应', connectionLost: '执行中断线', engineRestarted: '引擎重启了', superseded: '被后面的操作替代', notSupported: '这个 OBS 不支持' },
    allOk_other: '{{count}} 步全部完成', some: '{{ok}}/{{total}} 步完成', running: '正在执行…', waitingForObs: '等 OBS 连上后执行', retry: '重试', undo: '还原', again: '再执行一次', undoHelp: '把 OBS 恢复成这段开始前的样子，这一段继续播', by: '{{by}} {{time}}',
  },
  cueEditor: { button: 'OBS 动作', title: '第 {{cue}} 段的 OBS 动作', help: '播到这一段时，和场景一起执行，一步一步核对。', scene: '场景', noScene: '不切场景', transition: '转场', asSelected: '按 OBS 当前的', duration: '转场时长（毫秒）', durationHelp: '空着就按 OBS 里的', none: '还没有动作。加一步试试。', save: '保存', clear: '全部清空', bad: '还有没填完的步骤', tooMany: '最多 {{max}} 步', offline: 'OBS 没连上，名称要手填', noRow: '先选中一行', fixed: '时长固定' },
  automation: {
    section: '自动规则', intro: '当某件事发生，就做某些事。规则永远不会开播或下播。', on: '自动规则总开关', off: '总开关已关，所有规则都不会动作', hold: '手动切场景后暂停（秒）', holdBad: '填 0 到 600', suspended: '刚才有人手动切了场景，规则暂停 {{seconds}} 秒', suspendedForeign: '刚才有人在 OBS 里切了场景，规则暂停 {{seconds}} 秒', resume: '立即恢复', none: '还没有规则。新建一条，先放在“试运行”：只记下会做什么，不真的做。', add: '新建规则', edit: '修改', remove: '删除', removeHold: '按住删除', save: '保存规则', cancel: '取消', name: '规则名称', nameBad: '写个名字',
    mode: { label: '状态', off: '停用', dryRun: '试运行', on: '启用' }, modeHelp: '试运行：只记下会做什么，不真的做', when: '当', and: '并且', thenDo: '就', span: '最短间隔（秒）', spanBad: '填 1 到 3600', addCondition: '加条件', addAction: '加动作', try: '现在试一下', tryHelp: '只说会做什么，不真的做', fires: '触发记录', noFires: '还没有触发过。点规则旁的“现在试一下”，看看它会做什么。', any: '任意', not: '不是',
    trigger: { itemTaken: '环节开始', timeTurned: '剩余时间变色', timeLeft: '剩余时间到', stream: '推流状态变为', scene: '切到场景', timerEnded: '计时结束', recording: '录制', obs: 'OBS', show: '节目' },
    condition: { mode: '模式', phase: '环节阶段', scene: '当前场景', live: '正在推流', recording: '正在录制', held: '正在暂停' },
    action: { scene: '切场景', obs: 'OBS 动作', sayNow: '给主播提词', recording: '录制', mark: '打标记', timer: '开计时器' },
    value: { warning: '提醒', danger: '警告', live: '直播中', reconnecting: '重连中', off: '已停', failed: '开播失败', started: '开始', stopped: '停止', ended: '结束', connected: '连上', lost: '断开', rehearsal: '彩排', start: '开始录制', stop: '停止录制', down: '倒计时', up: '正计时', highlight: '标记高光', draw: '标记开奖' },
    field: { cue: '段号（空着=任意）', phase: '阶段', seconds: '剩余秒数', scene: '场景', label: '计时名称（空着=任意）', to: '变为', is: '是', text: '说什么', length: '时长（秒）', counts: '方式', what: '标记', note: '说明（可不填）' },
    templates: '可以写 {{names}}，触发时换成实际内容。',
    outcome: { done: '已执行', doneSome: '已执行，{{count}} 步没成：{{why}}', dryRun: '试运行：会执行 {{count}} 步', dryRunSome: '试运行：会执行 {{count}} 步，另有做不成的：{{why}}', switchedOff: '总开关关着，没动', suspended: '手动优先，没动', panic: '紧急画面中，没动', tooSoon: '间隔太短，没动', conditions: '条件不满足，没动', late: '错过时间太久，没动' },
    chip: '规则 {{count}}', chipOff: '规则已关', chipHeld: '规则暂停 {{seconds}} 秒', switchOff: '关掉所有规则', switchOn: '打开规则', open: '看规则',
  },
  overlay: { section: '叠加层', intro: '放进 OBS 浏览器源的页面，和直接写进 OBS 的文字、图片。', links: '浏览器源地址', linksHelp: '每个地址只能配对一次，在 OBS 里添加“浏览器”，宽 1920 高 1080。', make: '生成地址', whole: '全部部件', chroma: '绿幕底色（不用浏览器透明时）', side: '商品卡靠左', parts: '现在显示哪些', partsHelp: '点一下立即生效，环节的 OBS 动作也会改它。', texts: '直接写进 OBS 的来源', textsHelp: 'OBS 没有浏览器源时用：文字或图片来源自动跟着节目变，有变化才写，每秒最多两次。', addText: '加一个来源', input: '来源名称', template: '内容', kind: { text: '文字', image: '图片' }, save: '保存', saved: '已保存', missing: 'OBS 里没有这个来源', refused: 'OBS 拒绝写入：{{reason}}', twice: '同一个来源写了两次', empty: '填来源名称', remove: '移除', preview: '现在会写：{{text}}' },
  backup: {
    title: '备用 OBS', intro: '第二台 OBS 跟着切同样的画面。主 OBS 出事时，一键切过去继续控制。', none: '没有设置备用 OBS。', save: '连接备用 OBS', forget: '断开并移除', forgetHold: '按住移除', reconnect: '重新连接', both: '开播、下播两台一起', bothHelp: '默认只动主 OBS。两台推同一个地址会互相踢掉，只有推不同地址才打开。', password: '备用 OBS 的密码', takeOver: '切到备用', takeOverHold: '备用变成主 OBS。不会开播也不会下播。', missing: '{{count}} 个场景备用里没有：{{scenes}}',
    drift: { connecting: '正在连接', away: '没连上', differs: '画面不一致：主 {{main}}，备 {{backup}}', failed: '备用切 {{scene}} 失败', scenesMissing_other: '备用缺 {{count}} 个场景', behind: '慢 {{seconds}} 秒', mainAway: '主 OBS 断开，备用可接管', inStep: '一致' }, chip: '备机',
  },
  lotteryWord: '抽奖', ticker: { online: '{{n}} 人在看', likes: '{{n}} 个赞', comments: '1 分钟 {{n}} 条评论', views: '{{n}} 次观看' },
};
