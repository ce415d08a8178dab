export const desk = {
  reading: '正在读取 OBS…', noObs: 'OBS 没有连接', noObsHelp: '连上之后，调音台、素材和输出会自动出现。',
  deck: { title: 'OBS 台', mixer: '调音', sources: '素材', outputs: '输出' },
  mixer: {
    title: '调音', noObs: 'OBS 没有连接，听不到声音', none: 'OBS 里没有带声音的来源', noneHelp: '在 OBS 里添加麦克风、音乐或视频后，会出现在这里。', noneInUse: '当前画面没有声音（共 {{n}} 路）',
    mute: '静音：{{input}}', unmute: '取消静音：{{input}}', muted: '已静音', notInUse: '未使用', mutedTalking: '已静音，但有人在说话', level: '音量 {{input}}', faderHelp: '拖动调音量，双击回到 0 dB',
    fadeOut: '淡出', fadeIn: '淡入', fadeOutHelp: '3 秒内渐渐静下来', fadeInHelp: '3 秒内回到 0 dB', fading: '渐变中 {{s}} 秒', stopFade: '停在当前音量', monitor: '监听',
    monitorType: { none: '不监听', monitorOnly: '仅监听', monitorAndOutput: '监听并输出' },
  },
  sources: {
    program: '播出', preview: '预监', none: '这个场景是空的', noneHelp: '在 OBS 里给场景添加来源。', show: '显示：{{source}}', hide: '隐藏：{{source}}', hidden: '已隐藏', filters: '滤镜', edit: '修改 {{source}}', send: '发送到 OBS', refresh: '刷新网页',
    field: { text: '{{source}} 的文字', image: '{{source}} 的图片文件', media: '{{source}} 的媒体文件', browser: '{{source}} 的网址' },
    fromFile: '这个文字来源在读取文件，这里输入的内容不会显示。', pathHelp: '填写 OBS 所在电脑上的完整路径。', badUrl: '请输入 http:// 或 https:// 开头的网址', badFile: '请输入文件路径',
  },
  media: { play: '播放', pause: '暂停', restart: '从头播放', stop: '停止', left: '剩 {{time}}', state: { none: '无内容', playing: '播放中', paused: '已暂停', stopped: '已停止', opening: '加载中', ended: '已播完' } },
  outputs: {
    record: '录制', pause: '暂停录制', resume: '继续录制', split: '分段', others: '其他输出', replay: '回放缓存', virtualCam: '虚拟摄像头', start: '开启', stop: '关闭', save: '保存回放', saved: '已保存 {{file}}',
    noReplay: '回放缓存没有开启：请在 OBS 的“设置 → 输出”里打开。', noCamera: '这台 OBS 没有虚拟摄像头。', state: { unavailable: '不可用', off: '关', starting: '开启中', on: '开', stopping: '关闭中' },
    hotkeys: 'OBS 快捷键', seekHotkey: '按名称查找', noHotkey: '没有符合的快捷键', press: '触发', sameName: 'OBS 里有多个同名快捷键，触发的是第一个',
  },
  highlight: { title: '高光', help: '给这一刻打上高光标记：写入日志，导出章节和剪辑表时会带上', placeholder: '这一刻的说明（可不填）', mark: '标记高光', draw: '标记开奖', drawHelp: '给开奖的这一刻打上标记：写入日志，导出章节和剪辑表时会带上' },
  stats: { title: '运行数据', fps: '帧率', cpu: 'CPU', frameMs: '每帧渲染', memory: '内存', render: '渲染丢帧', output: '编码丢帧', congestion: '网络拥塞', disk: '磁盘剩余', stream: '已推流', record: '已录制' },
  did: {
    title: '最近操作', none: '还没有操作。在这里改过的音量、静音、来源和输出会一条条列出来。', mute: '静音 {{input}}', unmute: '取消静音 {{input}}', volume: '{{input}} 音量 {{db}} dB', fadeOut: '{{input}} {{s}} 秒淡出', fadeTo: '{{input}} {{s}} 秒渐变到 {{db}} dB', cancelFade: '停止渐变 {{input}}', monitor: '{{input}}：{{to}}',
    show: '显示 {{source}}', hide: '隐藏 {{source}}', text: '修改文字 {{input}}', file: '更换文件 {{input}}', url: '更换网址 {{input}}', refresh: '刷新 {{input}}', media: '{{action}} {{input}}', filterOn: '开启滤镜 {{filter}}（{{source}}）', filterOff: '关闭滤镜 {{filter}}（{{source}}）',
    pauseRecord: '暂停录制', resumeRecord: '继续录制', splitRecord: '录制分段', addChapter: '章节 {{title}}', startReplay: '开启回放缓存', stopReplay: '关闭回放缓存', saveReplay: '保存回放', startVirtualCam: '开启虚拟摄像头', stopVirtualCam: '关闭虚拟摄像头', hotkey: '快捷键 {{hotkey}}',
  },
  outcome: { sent: '等待 OBS', done: '完成', refused: 'OBS 拒绝：{{why}}', notVerified: 'OBS 答应了，但实际是：{{seen}}', unsupported: '这个版本的 OBS 不支持', cancelled: '被后来的操作接管', unknown: 'OBS 没有回应，结果未知' },
  markers: {
    open: '章节与剪辑表', title: '录制的章节与剪辑表', intro: '时间从每个录制文件的第一帧算起，暂停不计入。', none: '这一场没有录制', noneHelp: '录制期间的每次切换、抽奖和高光都会在这里变成章节。', unnamed: '录制 {{n}}', running: '录制中', kind: { start: '开头', take: '环节', draw: '抽奖', scene: '场景', highlight: '高光' },
    format: { youtube: 'YouTube 章节', ffmetadata: 'FFmpeg 章节', csv: 'CSV', edl: '剪辑表 EDL' },
    help: { youtube: '粘贴到视频简介；不足 10 秒的会并入上一条，至少要有三条', ffmetadata: 'ffmpeg -i 录制文件 -i 本文件 -map_metadata 1 -codec copy 新文件', csv: '所有标记，含时间码和现场时钟', edl: 'CMX3600，可导入 Premiere、DaVinci Resolve 等剪辑软件' },
  },
};
