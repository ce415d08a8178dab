/** Texts of Settings > Sources. Platform names stay as their users write them. */
export const sourceTexts = {
  intro: '评论、订单和在线人数从这里进来。移除来源不会删掉它带来的记录。', none: '还没有数据来源。加一个，评论和订单才会动起来。',
  groups: { china: 'B站、抖音与国内店播后台', world: 'Twitch、YouTube、TikTok 与打赏服务', own: '店铺、自己的程序与手工' },
  kinds: {
    twitchIrc: 'Twitch 评论', ingest: '通用接入', shopify: 'Shopify 订单', wooCommerce: 'WooCommerce 订单', tiktokShop: 'TikTok Shop 订单', replay: '回放录制', demoCrowd: '演示观众（模拟）',
    bilibiliOpen: 'B站直播开放平台', bilibiliWeb: 'B站网页弹幕', douyinGrab: '抖音弹幕抓取器', douyinPush: '抖音官方推送', obaTool: 'oba-live-tool', tiktokBridge: 'TikTok（本机桥接）', twitchEventSub: 'Twitch EventSub', youtube: 'YouTube 直播聊天', streamElements: 'StreamElements', streamlabs: 'Streamlabs', eventFile: '文件（JSONL / CSV）', manual: '手工录入',
  },
  about: {
    twitchIrc: '填频道名就行，匿名只读，不用登录。', ingest: '任何程序都可以把评论和订单推进来：HTTP 或 Socket.IO，请求要签名。', shopify: '店铺下单、付款、取消、退款自动计入。推送和主动拉取可以同时开，重复的只算一次。', wooCommerce: '自建 WooCommerce 店铺的订单：推送加定时拉取，推送被停用时自动改为拉取。', tiktokShop: 'TikTok Shop 推来订单变更，再把订单取回来。退款金额平台不随订单给出。', replay: '把录下来的 JSONL 事件文件按时间放一遍，进来的都标成“回放”。', demoCrowd: '程序编造的观众、评论和订单，用来练手。到处都会标明是模拟的，不能参与抽奖。',
    bilibiliOpen: '官方接口，推荐。弹幕、礼物、大航海、醒目留言、点赞。', bilibiliWeb: '没有开放平台资质时用。房间号和 token 自己提供，未登录时昵称会被打码。', douyinGrab: '本机运行的弹幕抓取器，默认端口 8888。只听不发。', douyinPush: '抖音开放平台推到这边的评论、礼物、点赞、粉丝团。', obaTool: '它抓到的店播评论和订单，默认端口 12354。订单没有金额，只计单数。',
    tiktokBridge: 'TikFinity 等桥接程序在本机转出的 JSON，默认端口 21213。', twitchEventSub: '要授权的官方通道：评论、关注、订阅、删除消息。', youtube: '用自己的 API 密钥轮询，每天的配额和消耗看得见。', streamElements: '打赏、关注、订阅、Cheer。', streamlabs: '打赏、关注、订阅、Bits。', eventFile: '别的程序往里写的文件，新加的行半秒内读进来。', manual: '场控自己录一条评论、一单、一个在线人数。',
  },
  steps: {
    eventFile: '每行一个 JSON 事件，或带表头的 CSV；字段见 docs/ingest.md。店铺后台导出的订单 CSV 也能直接读，按常见列名识别，一行一个子订单；列名认不出时，到“手工录入”里导入并自己对列。没有 id 的行按位置识别，重读不会重复。',
    bilibiliOpen: '在 open-live.bilibili.com 创建应用，拿到应用 ID、Access Key ID 和 Secret；主播在“直播开放平台 → 身份码”里查看身份码。这里拿不到关注、分享和商品事件。',
    bilibiliWeb: '浏览器登录后打开直播间，在开发者工具里找到 getDanmuInfo 的返回值，复制 data.token；房间号填真实房间号（短号不行）。token 会过期，过期后要重新填。',
    douyinGrab: '先打开抓取器，再进直播间。注意：抓取器的端口对整个局域网开放，谁都能给它发命令；用完请关掉。',
    douyinPush: '添加后会给出推送地址，填到抖音开放平台的回调里。推送任务由应用方启动。',
    obaTool: '在 oba-live-tool 的“自动回复”里打开 WebSocket 服务并开始监听评论。它的端口对整个局域网开放。',
    tiktokBridge: '先启动 TikFinity（或同类程序）并连上直播间。场控台只收它解好的 JSON。',
    twitchEventSub: '令牌需要 user:read:chat；再加 moderator:read:followers 才有关注事件。', youtube: 'Google Cloud 控制台启用 YouTube Data API v3，建一个 API 密钥。轮询间隔会按配额和预计时长自动放慢。',
    streamElements: '在 StreamElements 后台 Account → Channels 里显示 JWT Token。和 Twitch、YouTube 来源一起用会重复计关注和订阅。', streamlabs: '在 Streamlabs 后台 Settings → API Settings → API Tokens 里复制 Socket API Token。和 Twitch、YouTube 来源一起用会重复计关注和订阅。',
  },
  field: {
    name: '显示名称', channel: 'Twitch 频道', url: '服务器地址', path: '文件路径（运行引擎的那台电脑上）', speed: '倍速', viewers: '模拟人数', appId: '应用 ID', accessKeyId: 'Access Key ID', apiUrl: '接口地址', roomId: '房间号', uid: '自己的 UID', videoId: '直播链接或视频 ID', dailyUnits: '每日配额', showHours: '预计播几小时', tokenKind: '令牌类型', shop: '店铺域名', shopUrl: '店铺网址', appKey: 'App Key', shopCipher: 'Shop Cipher',
  },
  fieldHelp: {
    shop: '选填，如 name.myshopify.com；配上访问令牌就能主动拉取订单，不需要公网地址', shopUrl: '选填，WordPress 的网址；配上 REST API 密钥就能主动拉取订单', shopCipher: '跨境店铺必填，在授权店铺接口里能查到', channel: '网址最后那一段，如 twitch.tv/abc 填 abc', roomId: '只填数字', anyRoom: '只填数字；留空表示不限房间', uid: '选填；不填就是匿名，几分钟后昵称会被打码', videoId: '整个网址或 11 位 ID', dailyUnits: 'Google 默认每天 10000', showHours: '配额会摊到这么多小时里',
  },
  fieldBad: {
    name: '填写名称，最多 60 个字', channel: '只能是字母、数字和下划线，最多 25 个', url: '以 ws:// 或 wss:// 开头的地址', path: '填写文件路径', speed: '0.1 到 100', viewers: '1 到 100000 的整数', appId: '只填数字', accessKeyId: '填写 Access Key ID', apiUrl: '以 https:// 开头的地址', roomId: '只填数字', uid: '只填数字', videoId: '认不出视频 ID：粘贴直播页面的网址', dailyUnits: '100 以上的整数', showHours: '0.5 到 24', tokenKind: '选一种', shop: '店铺域名不对：应为 name.myshopify.com', shopUrl: '以 https:// 开头的网址', appKey: '填写 App Key', shopCipher: '最多 200 个字符',
  },
  tokenKinds: { jwt: 'JWT', oauth2: 'OAuth2', apikey: 'API Key' },
  secretField: { token: '令牌（token）', signingSecret: '签名密钥', accessKeySecret: 'Access Key Secret', identityCode: '主播身份码', buvid: 'buvid3（Cookie 里的）', apiKey: 'API 密钥或 OAuth 令牌', accessToken: '访问令牌（Access Token）', consumerKey: 'REST API Consumer Key', consumerSecret: 'REST API Consumer Secret', appSecret: 'App Secret' },
  secretKept: '密钥只存在这台电脑上，不会再显示出来，也不会写进日志。', secretLost: '来源加上了，但密钥没存成：在下面的“密钥”里再填一次。', noSecretYet: '还没有存密钥。',
  optIn: '我知道：这不是官方接口，房间和 token 由我自己提供，平台可能限制匿名连接，也可能不允许这样用。', optInFirst: '先勾选上面的说明',
  situation: { off: '已断开', connecting: '正在连接…', waiting: '在等第一条，还没收到过', live: '已连接', retrying: '第 {{attempt}} 次重试中', failed: '停住了', finished: '放完了' },
  received: '已收 {{n}} 条', perSecond: '{{n}} 条/秒', lag: '延迟 {{seconds}} 秒', silent: '已连接，还没有消息', lastAt: '最近一条 {{age}}前', lastJust: '刚刚还有消息', paused: '训练期间暂停', duplicates: '重复 {{n}}', unread: '读不懂 {{n}}', unreadKinds: '读不懂的：',
  retryIn: '{{age}}后再试（第 {{attempt}} 次）', retryNow: '正在再试…',
  quota: { used: '配额 {{used}} / {{budget}}', every: '每 {{seconds}} 秒取一次', resets: '{{at}} 清零' },
  gaps: { label: '最近一小时，{{n}} 段没有数据', open: '{{from}} 起没有数据', closed: '{{from}} 起断了 {{span}}', reason: { disconnected: '断开', silentTooLong: '静默过久', engineStopped: '引擎停机', rateLimited: '被限流' } },
  note: { namesMasked: 'B站把昵称打码了：这是未登录的连接。填上 UID 和登录后的 token 才能看到全名。', partial: '有些事件没订上：令牌缺权限。评论不受影响。', openPort: '对方程序的端口对整个局域网开放，谁都能给它发命令。不播时请关掉它。', webhookMissed: '有订单没有推过来，是主动拉到的：店铺的 Webhook 可能被停用了，或公网转发断了。现在改为每 8 秒拉取一次。', pushCap: '抖音的推送到了每秒 100 次的上限，超出的部分平台会直接丢弃：评论和点赞有缺，数字偏低。' },
  reason: {
    noAnswer: '对方没有应答', noPong: '心跳没有回应', silent: '太久没有动静，按断线处理', closed: '连接断了', asked: '平台要求换一条连接', ended: 'B站结束了这次互动', gone: '场次心跳过期（7003），重新开场', token: '连接令牌失效，重新取', quota: '今天的配额用完了', spent: '今天的配额用完了，等清零后继续', noEntry: '对方不让连：没有权限', down: '对方的服务暂时不可用', odd: '对方不接受连接', rate: '平台说太频繁了', refused: '那个地址没有程序在听', unknownHost: '找不到这个地址：看看网络', noFile: '文件还不在', noRights: '没有权限读这个文件', platform: '平台断开了连接',
  },
  failed: { badSecret: '密钥不对或已过期：重新填写', notFound: '找不到这个频道、直播或文件：核对一下', refused: '对方拒绝了：权限不够或功能没开', badFile: '文件格式不对：每行要是一个 JSON 事件', secretMissing: '还没有填密钥' },
  addTitle: '添加来源', advanced: '高级', panel: { access: '接入信息', enter: '录入', secrets: '密钥' },
  test: {
    start: '自检', off: '先连接再自检', running: '正在一步一步检查…', title: '自检结果', passedTitle: '通了', failedTitle: '没通', notCounted: '存进去的那条标为“测试”，不计入任何数字，也不能参与抽奖。',
    ok: { enabled: '已启用', secret: '密钥在', connection: '连着', answer: '对方有回应', seen: '听到过对方（最近一次在几秒前）', door: '签名的测试请求进得来', file: '文件读得到', read: '消息读得懂', stored: '存进了数据库（标为测试）', platform: '平台真的推过来了' },
    failed: { enabled: '没有启用', secret: '密钥没填全', connection: '没连上', answer: '对方没有回应', seen: '没有听到过对方', door: '测试请求进不来', file: '文件读不到', read: '消息读不懂', stored: '没能存进数据库', platform: '平台没有推过来' },
    unproven: { enabled: '启用状态未知', secret: '密钥未验证', connection: '连接未验证', answer: '对方未验证', seen: '没法确认对方在不在', door: '入口未验证', file: '文件未验证', read: '解码未验证', stored: '存储未验证', platform: '这边没问题；平台那边还没推来第一条，从这里验证不了' },
  },
  hand: {
    type: '录入什么', types: { comment: '评论', order: '已付款订单', viewers: '在线人数' }, who: '谁', text: '内容', product: '商品', noProduct: '不指定', quantity: '件数', amount: '实付（{{currency}}）', online: '在线人数', enter: '录入', done: '记下了', incomplete: '还没填完',
    bad: { who: '填写名字', text: '填写内容', quantity: '1 以上的整数', amount: '金额，如 129.00', online: '整数' },
  },
  access: '接入信息', httpUrl: 'HTTP 地址', socketUrl: 'Socket.IO 地址', secret: '密钥', secretOnce: '密钥只显示这一次，关掉就看不到了，请现在复制保存。', secretHidden: '密钥已经生成，不会再显示。要换新的，移除这个来源再添加一次。', docs: '怎么签名、字段是什么、curl 例子：见项目文档 docs/ingest.md。',
  webhookUrl: 'Webhook 地址', shopifySteps: '在 Shopify 后台 设置 → 通知 → Webhooks 新建 orders/create、orders/paid、orders/cancelled、refunds/create 四个，格式选 JSON，地址填上面这个；页面底部的签名密钥粘贴到下面。想主动拉取，再建一个有 read_orders 权限的自定义应用，把它的访问令牌一起填上。密钥是一起保存的，改一个要全部重填。', wooSteps: '在 WooCommerce → 设置 → 高级 → Webhooks 新建“订单已创建”“订单已更新”两个，投递 URL 填上面这个，密钥自己定，粘贴到下面。连续失败 5 次 WooCommerce 会停用 Webhook，所以请再建一个只读的 REST API 密钥一起填上，停用后会自动改为拉取。密钥是一起保存的。', tiktokShopSteps: '在 TikTok Shop Partner Center 的应用里打开“订单状态变更”推送，回调地址填上面这个经公网转发后的地址；App Secret 和店铺授权后得到的访问令牌一起填到下面。', douyinSteps: '把上面的地址经过公网转发后，填到抖音开放平台的数据推送回调里；平台给的签名密钥粘贴到下面。', signingSecret: '签名密钥', secretStored: '密钥已保存', secretNotStored: '还没有签名密钥，收到的请求都会被拒绝', pasteNew: '粘贴新的密钥以替换', lanNeeded: '只有打开局域网或经过公网转发，外面的服务器才能推到这个地址。',
  removeConfirm: '移除“{{name}}”？已收到的记录保留。',
};
