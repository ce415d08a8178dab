/** What to say instead, where one word can be put for another: `term>instead`, nothing behind `>` = leave it out. */
const BY_TERM = `
国家级>符合国家标准的 最高级>高规格 最佳>不错 世界级>高水准 宇宙级>出色 全球级>出色
最好>很好 最强>很强 最优>更优 最优秀>优秀 最大>较大 最高端>高端 最先进>先进 最安全>通过安全检测 最有效>有检测报告 最受欢迎>受欢迎 最畅销>畅销 最便宜>实惠 最低价>活动价 最实惠>实惠 最划算>划算
最权威>有资质 最专业>专业 最环保>环保 最健康>健康 最舒适>舒适 最时尚>时尚 最奢华>精致 最新科技>新工艺 最新技术>新工艺 最先进工艺>新工艺
全国第一>销量见详情页 全网第一>销量见详情页 世界第一>销量见详情页 中国第一>销量见详情页 行业第一>销量见详情页 销量第一>销量见详情页 口碑第一>评价见详情页 排名第一>销量见详情页 第一品牌>我们的品牌
独一无二>有特色 绝无仅有>少见 唯一一家>本店 史无前例>难得 无与伦比>出色 举世无双>有特色
顶级>优质 顶尖>优质 极品>优质 极佳>很好 终极>升级 巅峰>升级 行业天花板>值得一试 王者之选>值得一试 至尊>经典 无敌>出色 万能>多用 绝对有效>有检测报告 绝对正品>正品
100%有效>有检测报告 百分百有效>有检测报告 百分之百安全>通过安全检测 永久有效>在质保期内有效 永不褪色>不易褪色 永不变形>不易变形 零缺陷>出厂逐件检验
全网最低>直播间活动 全网最低价>直播间活动价 全年最低>本场活动 全年最低价>本场活动价 历史最低>本场活动 历史最低价>本场活动价 史低价>活动价 地板价>活动价 击穿底价>有活动价 抄底价>活动价 骨折价>活动价 跳楼价>活动价 零利润>让利 不赚一分钱>让利
原价>划线价(见详情页说明) 市场价>同期市场价(来源见详情页) 最后一波>本场活动到整点结束 手慢无>数量见库存 错过再等一年>活动截止时间见页面 马上涨价>活动截止时间见页面
极致>细腻 完美>满意 绝绝子>很喜欢 天花板>值得一试 神器>好帮手 封神>很受喜爱 遥遥领先>表现不错 第一>靠前 唯一>少有 首选>推荐 独家>本店
无副作用>温和(以检测报告为准) 零副作用>温和(以检测报告为准) 立竿见影>坚持使用 速效>坚持使用
消炎>舒缓肌肤感受 抗过敏>使用前请先做测试 杀菌>清洁 抗菌>清洁 抑菌>清洁 除菌>清洁 灭菌>清洁 消毒>清洁 排毒>清爽 祛湿>清爽 治疗>日常护理 治愈>日常护理 疗效>使用感受 药效>使用感受
减肥>搭配健康饮食 燃脂>搭配运动 瘦身>搭配运动 养胃>口感温和 增强免疫力>补充日常营养 提高免疫力>补充日常营养 改善睡眠>睡前饮用
稳赚不赔>理性购买 稳赚>理性购买 保本>理性购买 包升值>适合收藏爱好者 转运>寓意美好 旺夫>寓意美好 招财进宝符>寓意美好 开光>手工打磨 辟邪>寓意平安
吊打大牌>参数见详情页 吊打>不输同价位参数 秒杀大牌>参数见详情页 平替>同类商品 大牌平替>同类商品 高仿>正品 截屏抽奖>官方福袋抽奖 截图抽奖>官方福袋抽奖 加微信>联系站内客服 加我微信>联系站内客服 加V>联系站内客服 薇信>站内客服 VX>站内客服 私下转账>在平台下单 扫码付款>在购物车付款 去某宝>点购物车
刷单>正常下单 好评返现>欢迎真实评价 人人中奖>按公示概率中奖 百分百中奖>按公示概率中奖 保证中奖>按公示概率中奖 不醉不归>适量饮酒
miracle>helpful; miraculous>helpful; no side effects>patch test first; cure>care for; cures>cares for; clinically proven>see the test report; FDA approved>see the label; best in the world>a favourite of ours; number one>popular; lowest price ever>today's price; spin to win>join the official giveaway; lucky wheel>official giveaway; raffle>official giveaway
DM me to buy>tap the cart to buy; Venmo me>pay in the cart; PayPal me>pay in the cart; eco-friendly>see materials on the page; last chance>offer ends as shown; today only>offer ends as shown; free gift>gift (see terms); anti-inflammatory>soothing; antibacterial>cleansing; 100% safe>safety tested
`;

/** `>` parts a pair; English entries hold blanks, so pairs are found by their next `>`. */
function pairs(text: string): readonly (readonly [string, string])[] {
  return text.trim().split('\n').flatMap((line) => {
    const isEnglish = /^[a-z]/iu.test(line) && !/[\u4e00-\u9fff]/u.test(line);
    return isEnglish ? englishPairs(line) : line.split(' ').map((pair): readonly [string, string] => [pair.split('>')[0] ?? '', pair.split('>')[1] ?? '']);
  });
}
function englishPairs(line: string): readonly (readonly [string, string])[] {
  return line.split(';').map((pair): readonly [string, string] => [(pair.split('>')[0] ?? '').trim(), (pair.split('>')[1] ?? '').trim()]);
}

export const REWRITES: ReadonlyMap<string, string> = new Map(pairs(BY_TERM));
