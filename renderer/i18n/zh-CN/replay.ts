export const replay = {
  mark: '回放', help: '只看不动：这里的一切都发生在那天，不会影响 OBS、日志和正式场控台',
  kind: { live: '正式', rehearsal: '彩排', training: '训练' },
  play: '播放', pause: '暂停', speed: '倍速', speedOf: '{{n}} 倍', back: '退 30 秒', ahead: '进 30 秒', position: '回放位置', winding: '定位中…', opening: '正在打开录制…',
  leave: '退出回放', toReview: '回到复盘', ended: '回放已结束',
  why: { onAir: '节目开始了，回放自动关闭。正式场控台不受影响。', unreadable: '读不出这场录制。文件可能已损坏或被删除，详情在引擎日志里。' },
  toConsole: '去正式场控台', noPicture: '画面没有随录制保存',
};
