/** What is truly on air: preview and take, the panic, two people for the stream, warnings about OBS itself. */
export const onAir = {
  panic: { button: '备用', help: '立即切到备用场景“{{scene}}”，并静音麦克风', onAir: '备用场景播出中', pending: '正在切到备用场景…', verified: '{{seconds}} 秒内核实', failed: '没有核实：{{detail}}', by: '{{name}}切的', back: '恢复到“{{scene}}”', noBack: '恢复后画面不变', muted: '已静音：{{inputs}}', resume: '长按恢复', waiting: 'OBS 没有连接，连上后立即切换' },
  studio: { take: '切出', takeHelp: '把预监“{{scene}}”切出去', noPreview: '预监里没有场景', same: '预监和播出是同一个场景', mode: '工作室模式', on: '开', off: '关', toPreview: '点击放到预监，再按“切出”' },
  transition: { label: '转场', selected: 'OBS 当前', duration: '时长', ms: '毫秒', help: '只用于下一次手动切换，切完恢复 OBS 原来的设置' },
  check: { changing: '切换中', verified: '已核实', repaired: '已自动修正', wrong: '画面不对', repairedHelp: 'OBS 报告已切换，但当时{{found}}。已重新切换并核实。', wrongHelp: 'OBS 报告已切换，但{{detail}}' },
  consent: { start: '{{name}}请求开播', stop: '{{name}}请求下播', mine: '等待另一个人确认', restart: '{{name}}请求停止并重推', confirmStart: '确认开播', confirmStop: '长按确认下播', confirmRestart: '长按确认重推', left: '剩 {{seconds}} 秒', withdraw: '撤回' },
  danger: {
    title: '直播中 OBS 被改动', collection: '场景集合从“{{from}}”换成了“{{to}}”', profile: '配置从“{{from}}”换成了“{{to}}”', sceneOnAirRemoved: '正在播出的场景“{{from}}”被删除，现在播出“{{to}}”', studioModeOn: '工作室模式被打开', studioModeOff: '工作室模式被关闭',
    backupSceneRemoved: '备用场景“{{from}}”被删除', stillMuted: '这些麦克风没能打开：{{from}}', seen: '知道了',
  },
  safety: {
    title: '播出安全', intro: '出状况时一键切到备用场景。开播前请设好并试一次。', backup: '备用场景', backupHelp: '画面、声音都能独立播出的场景，例如“稍后回来”', holding: '过渡场景', holdingHelp: '空场景最好，切换时可能闪过一帧', none: '未设置', any: '任意其他场景',
    mics: '切到备用场景时静音', micsHelp: '恢复时只打开原来没有静音的', noInputs: '连接 OBS 后可选择', twoPerson: '开播、下播和重推需要两个人', twoPersonHelp: '一个人请求，另一个人在 60 秒内确认', missing: '（OBS 里没有）', save: '保存', saved: '已保存',
  },
};
