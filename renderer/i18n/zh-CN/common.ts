/** Words used by several screens. */
export const common = {
  productName: '场控台',
  close: '关闭', cancel: '取消', confirm: '确定', retry: '重试', reload: '刷新页面', back: '返回', dismiss: '知道了', send: '发送', more: '更多',
  holdHint: '按住 {{seconds}} 秒', keepHolding: '继续按住…',
  language: '语言', languageName: '中文', switchLanguage: 'Switch to English',
  unanswered: '引擎没有回应，不确定是否已执行。请以画面上的状态为准。',
  times_other: '×{{count}}',
  loading: '正在载入…',
  producer: '场控', host: '主播', viewer: '旁观', overlay: '叠加层', ingest: '数据接入',
  /** States of the stream and the recording. */
  output: {
    off: '未开始', starting: '启动中', live: '直播中', reconnecting: '重连中', stopping: '停止中', failedToStart: '启动失败', unknown: '状态未知',
    recording: '录制中', paused: '已暂停',
  },
  link: {
    connecting: '正在连接引擎…', connectingHelp: '连接建立后会自动进入，无需操作。',
    stale: '与引擎失去联系 {{age}}，画面上的数字停在那一刻。正在自动重连…',
    refusedTitle: '引擎拒绝了本窗口', pairedOutTitle: '配对已失效',
    unpairedTitle: '本窗口还没有配对', unpairedHelp: '请使用场控台“配对屏幕”给出的链接打开本页面。',
    unreachableTitle: '连接不上引擎', unreachableHelp: '请确认场控台正在运行、与本设备在同一网络，然后重试。',
    noSuchScreen: '没有这个页面', noSuchScreenHelp: '本应用的页面有：',
    wrongScreen: '这个身份（{{role}}）不能打开此页面', wrongScreenHelp: '请打开与身份对应的页面，或向场控要新的链接。',
    crashedTitle: '页面出错了', crashedHelp: '节目不受影响，引擎仍在运行。刷新页面即可恢复。',
  },
  report: {
    title: '故障报告', help: '发给我们排查用：版本、数量、引擎状况和日志末尾，不含密钥、观众信息和任何人说过的话。请先看过，再保存、自己发送；程序不会自动外发。',
    make: '生成故障报告', save: '保存', failed: '引擎没有给出报告。请再试一次，或从数据目录取 engine.log。',
  },
  screens: { console: '场控台', shelf: '货架', words: '合规', lottery: '抽奖', editor: '编辑流程表', prompter: '提词器', crew: '流程看板', print: '打印流程表', overlay: '叠加层', review: '复盘', settings: '设置' },
};
