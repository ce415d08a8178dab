/** Training with simulated platforms. */
export const training = {
  banner: '模拟训练中', bannerHelp: '评论、订单和数据都是模拟的，不会开播，也不计入真实场次。', bannerStreaming: 'OBS 正在推流！请先在 OBS 里停止推流，再训练。', open: '训练控制台', small: '模拟 SIMULATED',
  title: '模拟训练', intro: '用内置的模拟平台和观众，在真实的场控台上练手。训练单独成场，真实数据源会暂停，只能彩排，不能开播。',
  start: '开始训练', stop: '结束训练', name: '场次名称', defaultName: '模拟训练',
  platforms: '模拟哪些平台', platformsHelp: '真实的接入程序连到本机的模拟平台：断线、重连、去重都和正式的一样。一个都不选，就只有观众和订单。',
  platform: { bilibiliOpen: 'B站开放平台', bilibiliWeb: 'B站网页弹幕', douyinGrab: '抖音弹幕抓取器', douyinPush: '抖音官方推送', tiktokBridge: 'TikTok（本机桥接）', twitchIrc: 'Twitch 聊天（IRC）', twitchEventSub: 'Twitch EventSub', youtube: 'YouTube 直播聊天', obaTool: '卖家台（oba）', ingest: '自建接入（签名推送）' },
  profile: '观众热度',
  profiles: { quiet: '冷清', normal: '平常', burst: '一阵一阵', salePeak: '抢购高峰' },
  profileHelp: { quiet: '约 120 人在线，偶尔有人说话', normal: '约 1,200 人在线，每秒一两条评论', burst: '约 1,200 人，每分钟有 12 秒刷屏', salePeak: '约 5,000 人，评论和订单都多' },
  running: '训练进行中', since: '{{time}} 开始', notLoaded: '流程表还没开始。到场控台点“彩排”并开始，告警和提词才会动起来。', goConsole: '去场控台',
  faults: '出点状况', faultsHelp: '按一下就发生，看团队怎么应对。有时间的会自己过去。', crowd: '全体观众', eachPlatform: '各个平台', pushedHelp: '推送类来源没有可以断开的连接', begin: '触发', end: '结束', left: '还剩 {{seconds}} 秒', untilEnded: '直到手动结束',
  fault: { gap: '断线', rateLimited: '限流 429', feedDeath: '彻底断开', silence: '连着但没消息', duplicateStorm: '重复风暴', burst: '刷屏', repeatedQuestion: '集中提问', negativeWave: '差评潮', botJoins: '机器人进场' },
  faultHelp: { gap: '断 15 秒后自动重连，留下空档', rateLimited: '平台拒绝重连 45 秒', feedDeath: '一直连不上，直到手动结束', silence: '连接还在，90 秒没有消息', duplicateStorm: '20 秒里反复发同样的消息', burst: '一分钟每秒多 20 条', repeatedQuestion: '45 秒里很多人问同一个问题', negativeWave: '90 秒里很多人抱怨在讲的商品', botJoins: '两分钟每秒涌进 40 个号（要先开满 6 分钟才比得出来）' },
};
