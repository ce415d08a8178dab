/** What the simulated crowd says. `{p}` is the product on air, `{n}` its link number. */
export const CHATTER: readonly string[] = [
  '来了来了', '主播晚上好', '暖冬', '签到', '第一次来', '今天的灯光好看', '哈哈哈哈', '冲冲冲', '666', '支持主播', '刚下班赶上了', '家人们好', '背景音乐是什么', 'hello from Singapore', 'good evening!', '声音正好', '主播慢点讲', '等福袋', '老粉报到', '今天人好多',
];
export const QUESTIONS: readonly string[] = [
  '{p}多少钱?', '{n}号链接多少钱', '{p}敏感肌能用吗', '黄皮选哪个色号?', '{p}保质期多久', '什么时候发货', '{n}号还有货吗', '运费险有吗', '{p}和上次的有什么区别', '有没有小样', '可以叠加券吗', '{p}怎么用', '学生党能买吗', '新疆包邮吗', 'how much is {p}?', 'do you ship overseas?', '{n}号尺码怎么选', '孕妇可以用吗', '能开发票吗', '几天到货',
];
export const INTENT: readonly string[] = [
  '想要{p}', '{n}号已拍', '拍了两单', '求链接', '上链接上链接', '蹲{p}', '已下单,快发货', '再来一单', '加购了', 'just ordered {p}', '{n}号要了', '给我留一个',
];
export const COMPLAINTS: readonly string[] = ['券用不了怎么回事', '声音有点小', '画面卡了一下', '上次买的还没发货', '链接点不开'];
export const SURNAMES: readonly string[] = ['张', '王', '李', '赵', '陈', '刘', '杨', '黄', '周', '吴', '徐', '孙', '马', '朱', '胡', '林', '郭', '何', '高', '罗'];
export const NICKS: readonly string[] = ['小鱼', '一只柚子', '阿梨', '橘子汽水', '晚风', '山茶', '北北', '麦芽糖', '南瓜粥', '星期八', '糯米', '云朵', '半糖', '阿福', '小满', 'Momo', 'Kiki', 'Lin', '可可', '木木'];
