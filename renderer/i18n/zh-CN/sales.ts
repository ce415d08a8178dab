/** Texts of the sales bar and table of the console. */
export const sales = {
  title: '各环节成交', onAir: '本段成交', session: '全场成交', table: '各环节', nothing: '还没有成交', paidN_other: '{{n}} 单', reading: '正在读取…',
  soldOne: '+1 已售', soldOneOf: '手工记一件：{{name}}，按直播价算一单已付款', noProduct: '现在没有在讲的商品', noPrice: '这个商品没有直播价', unanswered: '引擎没有回应，这一件没有记上',
  versions: '数据口径', version: { live: '实时', t0: 'T+0', t7: 'T+7' },
  state: { live: '目前已知的全部订单。', notYet: '节目结束后才有这个口径。', moving: '还没到定格时间，数字还会变。', frozen: '已定格，之后的付款和退款不再改变它。' },
  latency: {
    open: '测延迟', word: '口播词', wordExample: '西瓜', wordFirst: '先填一个词', said: '主播说出口，按', help: '选一个平时没人打的词。主播说出口的那一刻按一下，各平台第一条带这个词的评论就是一次测量。',
    waits: '在等“{{word}}”：还剩 {{seconds}} 秒，{{count}} 个平台已测到', over_other: '上一次测到 {{count}} 个平台', all: '所有来源', others: '其他来源（店铺）', auto: '自动', setOf: '{{name}} 的延迟（秒），空着就用测量值',
    from: { set: '手动 {{s}} 秒', measured: '实测 {{s}} 秒（{{count}} 次的中位数）', default: '默认 {{s}} 秒，还没测过' },
  },
  rules: '按下单时间减 {{latency}} 秒直播延迟（{{how}}）归到环节；讲解结束后 {{tail}} 分钟内仍算讲解成交。晚付款、取消、退款都回到下单的环节。',
  segment: '环节', product: '商品', outside: '环节之外', outsideNote: '不在任何环节播出时下的单', total: '合计', explained: '讲解成交', fromShelf: '购物袋', noGoods: '没有商品明细的订单',
  column: { created: '下单', paid: '支付', cancelled: '取消', refunded: '退款', pieces: '件数' },
  about: { created: '下单数与下单金额', paid: '支付订单数与支付金额', cancelled: '取消的订单数；已付的钱要等退款', refunded: '有退款的订单数与退款金额', pieces: '已支付订单里的件数' },
};
