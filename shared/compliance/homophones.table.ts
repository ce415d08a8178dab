/**
 * Characters that are written for another to slip past a filter, `meant:written`. Behind `!` those nobody writes in earnest: one of them is
 * enough. The others are everyday characters and count only where the rest of a longer term stands beside them.
 */
const CLASSES = `
最:嘴醉罪咀晬!蕞嶵冣朂㝡
微:威维唯!薇徽溦葳蔇薇嶶
信:芯新心辛!伈鈊訫
加:伽家佳嘉茄迦咖!珈
一:衣依医!壹弌伊
第:弟帝递!苐娣
级:极及集即!圾彶
国:过果郭!囯囻囶圀
家:加佳嘉!傢冢
全:泉拳权!佺
网:王忘往!罔
价:家假架!价
低:底滴!氐
极:级吉及!喊
顶:丁!鼎顁
品:频聘!榀
治:制智质!冶
疗:聊料辽!廖疔
消:肖销小!消
炎:言盐严
杀:沙莎!刹
菌:君军均
疫:意义易
瘦:受兽!廋
肥:飞非匪!淝肫
赌:堵睹!賭
博:搏脖!愽慱
彩:采菜
刷:耍
假:贾架
仿:访房
单:丹!単
转:专砖
账:帐胀
赚:转撰
稳:吻
赔:陪培
私:思丝司
聊:撩辽!憀
券:卷
抽:丑
奖:将讲桨
内:肉
定:订
特:忑
供:贡宫
原:元源圆
尾:伟委
复:付附
刻:克客
群:裙
包:胞
毒:读独
药:要
烟:咽
`;

interface Substitute { readonly meant: string; readonly isStrong: boolean }
const entries = CLASSES.trim().split(/\s+/u).flatMap((line): [string, Substitute][] => {
  const [meant = '', written = ''] = line.split(':');
  const [weak = '', strong = ''] = written.split('!');
  return [...Array.from(weak).map((each): [string, Substitute] => [each, { meant, isStrong: false }]), ...Array.from(strong).map((each): [string, Substitute] => [each, { meant, isStrong: true }])]
    .filter(([each]) => each !== meant);
});

/** What a character may stand for. */
export const MEANT_BY: ReadonlyMap<string, readonly Substitute[]> = (() => {
  const all = new Map<string, Substitute[]>();
  for (const [written, substitute] of entries) all.set(written, [...(all.get(written) ?? []), substitute]);
  return all;
})();

/** Spellings of more than one character -> what they stand for: split characters, code words, Latin names. Folded on both sides. */
export const SPELLINGS: readonly (readonly [written: string, meant: string])[] = `
女子>好 扌丁>打 月巴>肥 木及>极 丁页>顶 弓虽>强 亻言>信 力口>加 氵台>治 火火>炎 氵肖>消 亻圭>佳 亻氐>低 纟及>级 彳微>微 禾厶>私 贝者>赌 亻介>价 日取>最 疒了>疗 王元>玩 土也>地
wechat>微信 weixin>微信 vx>微信 wx>微信 v信>微信 w信>微信 v♥>微信 微♥>微信 薇♥>微信 威♥>微信 徽♥>微信 薇信>微信 徽信>微信 溦信>微信 微星>微信 薇芯>微信 微芯>微信 威芯>微信 威♥信>威信 微♥信>微信 薇♥信>薇信 徽♥信>徽信 绿泡泡>微信 绿色软件>微信 小绿软件>微信
扣扣>qq 叩叩>qq 球球号>qq号 企鹅号>qq号 q扣>qq 支付宝>支付宝 zfb>支付宝 淘宝>淘宝 tb>淘宝 桃宝>淘宝 拼夕夕>拼多多 并夕夕>拼多多 pdd>拼多多
百分之百>100% 百分百>100% 百分之一百>100% 百分之100>100% 1比1>一比一 1:1>一比一 壹比壹>一比一 topone>top1 top一>top1 no一>no1 n01>no1
第1>第一 第①>第一 第壹>第一 no①>no1 top①>top1 苐1>第一
`.trim().split(/\s+/u).map((pair): readonly [string, string] => {
  const [written = '', meant = ''] = pair.split('>');
  return [written, meant];
}).filter(([written, meant]) => written !== meant);

/** Spellings that are how the thing is written anyway, not a disguise: a hit through them weighs as much as the term itself. */
export const PLAIN_SPELLINGS: ReadonlySet<string> = new Set(['第1', '百分之百', '百分百', '百分之一百', '百分之100', '1比1', '1:1', 'topone', 'top一', 'no一', 'wechat', 'weixin']);
