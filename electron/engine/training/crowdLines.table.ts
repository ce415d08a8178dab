/** What a simulated wave of complaints says. `{p}` is the product on air, `{n}` its link number. Written to be read as complaints, each of them. */
export const NEGATIVE: readonly string[] = [
  '{n}号质量太差了', '{p}用了过敏，要退货', '{n}号和描述完全不一样，骗子', '上次买的{p}是坏的，客服不理人', '{n}号太垃圾了，别买', '虚假宣传，{n}号根本没用', '{p}味道难闻，差评', '{n}号发货太慢了，等了半个月还没到',
];
/** One question, as many people put it. */
export const SAME_QUESTION: readonly string[] = ['敏感肌能用吗', '敏感肌可以用吗?', '请问敏感肌能用吗', '敏感肌能不能用啊', '敏感皮可以用吗', '我敏感肌能用吗'];
