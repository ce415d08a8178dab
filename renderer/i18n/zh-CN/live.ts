/** The live run-sheet: ways back, timeline, timers, ad-libs, palette, keys, crew and print views. */
export const live = {
  bar: '直播工具',
  view: { title: '流程表视图', list: '列表', timeline: '时间轴' },
  tone: { calm: '剩余', warn: '快到点', danger: '到点了', over: '超时' },
  offset: { absolute: '总偏差', relative: '相对偏差', absoluteHelp: '对照计划时刻。点一下改看相对开场的偏差。', relativeHelp: '对照实际开场，晚开场不算。点一下改看总偏差。', toggle: '切换偏差的算法' },
  catchUp: {
    title: '追时方案', button: '追时', head_other: '晚 {{span}}，{{count}} 种走法', none: '现在不晚，不用追', close: '关闭', late: '晚 {{span}}', look: '看追时方案',
    squeeze: '压缩 {{cues}}', skip: '砍 {{cues}}', skipped: '不播', more_other: '{{cues}} 等 {{count}} 段', comma: '、', slide: '不追，整体顺延',
    saves: '省 {{span}}', cost: '约 {{money}}', free: '不影响预计 GMV', ends: '{{time}} 结束', apply: '采用', slideButton: '顺延',
    applied_other: '追时方案已采用，动了 {{count}} 段。', appliedBy_other: '{{by}} 采用了追时方案，动了 {{count}} 段。', undo: '撤销', keep: '知道了，不撤销',
  },
  timeline: {
    label: '时间轴，共 {{rows}} 段', keys: '时间轴：左右键平移，上下键缩放，Home 看全场', planned: '上：计划', actual: '下：实际与预计', help: '滚轮缩放，拖动平移，点一段看详情', inView: '视野里的段',
    zoomIn: '放大', zoomOut: '缩小', fit: '看全场', isFit: '已经是全场', fixed: '{{label}} 固定 {{time}} 开始', fixedWord: '固定开始时间', lottery: '抽奖 {{label}}，{{time}}', milestone: '里程碑 {{label}}，{{time}}', gap: '计划空档 {{minutes}} 分', overlap: '计划重叠 {{minutes}} 分', loop: '循环的后几轮，{{minutes}} 分',
  },
  timers: {
    title: '计时器', button: '计时', none: '还没有计时。开一个，再选给谁看。', showOn: '显示在', screen: { prompter: '提词器', overlay: '叠加层' }, isOn: '{{label}}：{{screen}}上显示', isOff: '{{label}}：{{screen}}上不显示', left: '还剩', over: '已超', paused: '已停', counting: '已过', label: '计时器名称', labelPlaceholder: '名称，如：优惠截止', defaultLabel: '计时',
    presets: '一按就开', mode: '怎么计', byLength: '倒计时', byClock: '到某一刻', byUp: '正计时', length: '时长', clock: '时刻', start: '开始', badLength: '写成 2:30、90s 或 5（分）', badClock: '写成 22:00',
  },
  pin: { title: '置顶的问题', unpin: '取消置顶', waiting: '已等 {{span}}', answered: '{{span}}后答完', by: '{{name}} 置顶', prompter: '观众提问', answer: '已回答', sending: '正在发送…', failed: '没发出去，再按一次' },
  device: { forget: '忘记此设备', help: '长按 1 秒：这台设备不再是主播屏，要用新链接重新配对' },
  adLibs: { title: '机动段', button: '机动', tag: '插播', help: '随时可以插播，播完按“下一段”回到原来的位置。同一段可以插很多次。' },
  loop: { pass: '第 {{pass}}/{{times}} 轮', left: '播完这轮就走' },
  fromNow: { title: '从现在起重排', button: '重排', help: '把后面的计划整体挪到现在，偏差归零', body: '从正在播的这一段起，后面的计划整体挪动，偏差归零。固定时刻的段留在原处。这一步会记进日志，不能撤销。', confirm: '挪动 {{span}}，偏差归零' },
  mark: { help: '这一段还没播。可以跳过，随时能恢复。', dropped: '这一段已跳过，“下一段”不会切到它。' },
  ack: { waiting_other: '{{count}} 条等收到', median: '通常 {{span}} 收到' },
  room: { title: '时间提醒', intro: '剩余时间到这里就变色、换词，场控台、提词器和流程看板都按它来。', warn: '提醒（剩余秒数）', warnHelp: '短的段最多在后一半提醒', danger: '警告（剩余秒数）', dangerHelp: '0 就是到点；负数是超时多少秒以后', bad: '填 -3600 到 3600 的秒数', order: '提醒要早于警告' },
  alerts: { title: '这台电脑上的提醒', intro: '只影响这台电脑。默认都关着。', sound: '响一声', flash: '屏幕四周亮框', tryWarn: '试听提醒', tryDanger: '试听警告' },
  slot: { palette: '命令面板', showKeys: '看快捷键', focusCue: '写提词', sheetView: '列表 / 时间轴', catchUp: '追时方案', adLibs: '机动段', mixer: '调音', sources: '素材', outputs: '输出', findComment: '找评论', timers: '计时器', scene: '切到第 {{n}} 个场景' },
  keys: {
    section: '快捷键', change: '修改快捷键', intro: '每个动作一个键，只改这台电脑。打字的时候快捷键不生效。', how: '点右边的键位，再按下想要的键。Esc 放弃，Backspace 取消这个键。要长按的操作（下播、结束节目、停录）不设快捷键。',
    none: '未设', press: '请按键…', toDefault: '还原为 {{key}}', toNone: '还原为未设', reset: '全部还原', unchanged: '没有改过', reserved: '{{key}} 归浏览器或焦点使用，换一个。', taken: '{{key}} 现在是“{{action}}”。', takeIt: '改给这个动作',
    group: { show: '节目', sheet: '流程表', obs: 'OBS', window: '窗口' },
  },
  palette: { title: '命令面板', placeholder: '找动作、段、场景、设置…', none: '没有找到“{{query}}”', off: '现在不可用', group: { actions: '动作', adLibs: '机动段', rows: '流程', scenes: '场景', go: '前往' } },
  crew: {
    title: '流程看板', back: '回到场控台', everyone: '所有岗位', owner: '岗位', columns: '显示哪些列', setUp: '看板设置', pair: '给别人一个看板链接', noRows: '没有“{{owner}}”的段。换一个岗位，或看所有岗位。',
    column: { plan: '计划', expected: '预计', length: '时长', phase: '阶段', owners: '负责人', scene: '场景', products: '商品', priceLine: '价格口径', mechanism: '机制', points: '话术要点', interaction: '互动口令', producerCue: '场控提示', overlay: '叠加层', lottery: '抽奖', compliance: '合规', fallback: '备案' },
    linkTitle: '流程看板链接', linkHelp: '给导播、灯光、客服等只看流程的人：打开就是他们的岗位和列。和上面的链接二选一，只能用一次。', link: '看板链接',
  },
  print: {
    title: '打印流程表', back: '返回', button: '打印 / 存为 PDF', help: '在打印窗口里选“另存为 PDF”就是一份文件。A4 横向。', legend: '▲ 固定开始时间 · 时长下面是最短时长', asOf: '打印自 {{time}} 的流程表',
    column: { cue: '段', start: '开始', length: '时长', item: '环节', points: '话术要点与互动', offer: '商品与价格', scene: '画面', owners: '负责人', notes: '提示、合规、备案' },
  },
};
