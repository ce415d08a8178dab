/** Texts of the host's prompter and of the overlay. Spoken Chinese of a live room; short, because it is read from three metres. */
export const prompter = {
  air: {
    rehearsal: '彩排', off: '未推流', starting: '正在开播', live: '直播中', reconnecting: '推流重连中', stopping: '正在下播', failed: '开播失败', noObs: '未连接 OBS', unknown: '推流状态未知', unknownLive: 'OBS 失联 · 此前在播',
  },
  time: { plenty: '剩余', closing: '该收了', over: '超时', held: '已暂停' },
  held: { title: '计时暂停', body: '场控停了本段的表，照常讲，等场控继续。' },
  points: {
    title: '口播要点', done: '已讲', none: '这一段没有写口播要点，按流程自由发挥。', allDone: '要点讲完了', allDoneBody: '可以带互动，等场控切下一段。', again: '从头再来',
  },
  product: {
    link: '{{no}} 号链接', low7: '近 7 天最低 {{price}}', stock: '备货 {{n}} 件', limit: '每人限 {{n}} 件', spec: '规格', coupon: '优惠', gift: '赠品', ship: '{{hours}} 小时内发货', shipName: '发货', returns: '售后',
    claims: '可以说', forbidden: '这款别说', noPrice: '未定价', more: '本段共 {{n}} 款', mechanism: '机制', interaction: '互动', caution: '注意', priceLine: '报价',
  },
  cue: { from: '场控', fromNamed: '场控 · {{name}}', acknowledge: '收到', sending: '正在回复…', queue: '后面还有 {{n}} 条', failed: '没发出去，再按一次' },
  next: { title: '下一段', last: '这是最后一段' },
  before: {
    noShow: '还没有流程', noShowBody: '场控导入流程表并装载后，这里会显示第一段。这个页面开着就行。',
    planning: '准备中', planningBody: '《{{title}}》共 {{rows}} 段，等场控装载。', armed: '待开场', armedAt: '计划 {{time}} 开场', armedZone: '{{zone}} 时间', after: '接着',
  },
  ended: { title: '本场结束', rehearsal: '彩排结束', body: '讲了 {{n}} 段，用时 {{length}}。辛苦了！' },
  link: { stale: '连接中断 · 显示的是 {{age}}前的内容', retrying: '正在重新连接…' },
  tools: {
    title: '显示设置', mirror: '镜像', mirrorOn: '镜像：开', smaller: '缩小文字', larger: '放大文字', fullscreen: '全屏', leaveFullscreen: '退出全屏', language: 'English',
    awakeHeld: '屏幕常亮', awakeReleased: '屏幕可能会熄灭', awakeUnsupported: '请关掉自动息屏',
  },
  overlay: { link: '{{no}} 号链接', low7: '近 7 天最低', left: '剩余', rehearsal: '彩排' },
};
