/** The shelf: products, prices, offers. */
export const shelf = {
  title: '货架', back: '回到场控台', count_other: '{{count}} 款商品', importProducts: '导入商品', platforms: '上架平台', empty: '货架上还没有商品', emptyHelp: '导入商品表（CSV 或 XLSX），列名自动对应，也可以手动指定。', pick: '选一款商品',
  tab: { product: '商品', offers: '优惠与叠加', log: '价格记录' },
  column: { no: '序', product: '商品', state: '状态', live: '口播价', ladder: '价格防线', stock: '可售 / 库存', sellOut: '售罄预计', explain: '讲解' },
  situation: { draft: '未上架', listed: '在架', explaining: '讲解中', priceChanged: '价不符', soldOut: '售罄', delisted: '已下架' },
  up: '上移', down: '下移', pin: '讲解', unpin: '结束讲解', nth_other: '第 {{count}} 次', times_other: '讲过 {{count}} 次', never: '没讲过', ladderOk: '合规', ladderAgreed: '已特批', noRate: '—', minutes: '约 {{n}} 分钟', soon: '不到 1 分钟', sellOutHelp: '可售件数 ÷ 最近 3 分钟每分钟成交件数；未付款订单先占用库存。', sold: '已付 {{paid}} 件，未付 {{unpaid}} 件',
  price: {
    title: '价格防线', cost: '成本', floor: '底价', live: '到手价', low: '近 7 天最低', list: '页面价', rule: '成本 < 底价 ≤ 到手价 ≤ 近 7 天最低 ≤ 页面价', unknown: '没有填',
    change: '申请改价', next: '新的到手价', reason: '改价原因', reasonHelp: '写进场次记录，第二个人看得到。', again: '再输入一遍', as: '以什么身份', submit: '提交改价申请', amountBad: '请输入金额，例如 129 或 9.9。',
    slip: '像是手误：现价 {{from}}，要改成 {{to}}。小数点移了位，或多打、漏打了一位。请改正；确实如此，再输入一遍。', bigStep: '与现价 {{from}} 相差一倍以上。确实如此，请再输入一遍。', fine: '在价格防线以内，两个人同意就生效。', grave: '超出价格防线：{{what}}。须老板与合规两人同意。',
    waiting: '等第二个人同意', waitingOwn: '你申请的，等同事在自己的设备上同意', asked: '{{name}} 申请：{{from}} → {{to}}', left: '剩 {{span}}', over: '已失效', agree: '同意改为 {{price}}', agreeTyped: '同意', type: '输入 {{price}} 以确认', decline: '驳回', withdraw: '撤回', notListedHelp: '还没有上架。改价只影响口播和屏幕，平台页面价要另行核对。',
    agreed: '{{by}} 同意', declined: '{{by}} 驳回', log: '价格记录', logEmpty: '本场还没有改价', logEmptyHelp: '每一次申请、同意和驳回都写进场次记录。', exception: '特批价：{{by}}（{{reason}}）', reasonIs: '原因：{{reason}}', slipTag: '像手误', noAuthority: '改价要由老板或中控申请；超出防线要由老板和合规处理。',
  },
  listing: { title: '上架与页面价', card: '页面价', needs: '页面应为 {{price}}', needsHelp: '口播价加上已算进到手价的券。页面价对不上，不能上架。', list: '上架', again: '重新上架', wrong: '页面是 {{card}}，应为 {{price}}', soldOut: '标为售罄', restock: '补货，恢复在架', delist: '下架', why: '下架原因', whyFirst: '先写下架原因', keep: '不下架', off: '{{by}} 下架：{{reason}}', read: '核对页面价', noPrice: '没有到手价，不能上架' },
  explain: { title: '讲解记录', start: '开始讲解', stop: '结束讲解', none: '本场还没有讲解这款', now: '正在讲解', row: '{{from}}–{{until}} · {{span}}', help: '开始、结束各记一个时刻，之后按它归因成交。提词器和直播画面跟着换商品卡。', notListed: '先上架，再讲解' },
  stock: { title: '库存', total: '库存', sellable: '可售', released: '已放', all: '全部放开', locked: '锁定', safety: '安全库存', units: '件数', release: '放库存', lock: '锁定', count: '盘点为', note: '原因', whyLock: '锁定要写原因', help: '可售 = 已放（没有分批时为全部）与 库存 − 安全库存 − 锁定 中较小的一个。', moved: { released: '放出 {{n}} 件', locked: '锁定 {{n}} 件' } },
  offers: {
    title: '优惠', help: '平台上的券、红包、组合都写在这里，改价和上架都拿它来算。', add: '添加优惠', import: '导入优惠表', fromProducts_other: '读取商品表里的 {{count}} 张券', fromProductsNone: '商品表里没有能读的券', empty: '还没有优惠', emptyHelp: '导入券表或福袋表（红包会读成优惠），或从商品表的“优惠券”一列读取。', edit: '编辑', remove: '删除',
    name: '名称', id: '编号', kind: '怎么减', group: '类别', products: '适用商品', productsHelp: '编号用逗号隔开；空着就是全部商品。', except: '排除商品', excludes: '不叠加', paidBy: '谁出钱', from: '开始', until: '结束', inLive: '已含在到手价', save: '保存', despite: '已在平台生效，照实记录', repeats: '每满都减', off: '减多少', threshold: '满多少', units: '满几件', percent: '打几折', together: '同拍商品', always: '一直有效', open: '生效中', later: '{{at}} 开始', over: '已结束',
    deal: { amountOff: '满减', percentOff: '折扣', unitsOff: '满件减', together: '同拍减' }, groupName: { shopCoupon: '店铺券', platformCoupon: '平台券', redPacket: '红包', bundle: '组合' }, paid: { shop: '店铺', platform: '平台' },
    text: { amountOff: '满 {{from}} 减 {{off}}', amountOffFree: '立减 {{off}}', amountOffEach: '每满 {{from}} 减 {{off}}', percentOff: '{{rate}} 折', unitsOff: '{{units}} 件减 {{off}}', together: '{{products}} 同拍减 {{off}}' }, imported_other: '已导入 {{count}} 个优惠', unreadable: '这个文件读不了：不是 CSV 或 XLSX，或是太大。', rowProblem: '第 {{row}} 行：{{text}}', fileProblems_other: '文件里有 {{count}} 处看不懂，没有导入', bad: '请检查：{{field}}',
  },
  stack: {
    title: '叠加检查', fine: '没有买穿底价的组合', fineHelp: '把在场的券、红包、组合和每种件数都算过了。', none: '没有优惠可算', block_other: '{{count}} 处能买穿底价', warn_other: '{{count}} 处只靠规则挡着',
    kind: { belowFloor: '能买穿底价', heldByRule: '只靠规则挡着', spokenUnreachable: '口播价买不到' }, order: '{{lines}}，叠加 {{offers}}', result: '实付 {{paid}}，每件 {{each}}；底价合计 {{floor}}', spoken: '口播 {{spoken}}，买一件实付 {{reach}}', now: '现在', at: '{{at}} 起', line: '{{name}} × {{n}}',
    todo: { belowFloor: '提高门槛、排除这款，或改成不叠加。', heldByRule: '到平台后台确认：“不叠加”“除外”真的设上了。', spokenUnreachable: '改口播价，或把算进到手价的券开出来。' },
  },
  breach: {
    costNotBelowFloor: '底价没有高于成本', liveBelowFloor: '低于底价', liveAboveLow: '高于近 7 天最低价', lowAboveList: '近 7 天最低价高于页面价', liveAboveList: '高于页面价', noLivePrice: '没有到手价',
  },
  capacity: { owner: '老板', compliance: '合规' },
  field: { currency: '币种', costMinor: '成本', floorMinor: '底价', liveMinor: '到手价', lowest7dMinor: '近 7 天最低价', listMinor: '页面价' },
  platform: { own: '自有店铺', douyin: '抖音', taobao: '淘宝', kuaishou: '快手', weixin: '视频号', xiaohongshu: '小红书', tiktok: 'TikTok', shopee: 'Shopee', lazada: 'Lazada', amazon: '亚马逊', youtube: 'YouTube', shopify: 'Shopify', woocommerce: 'WooCommerce' },
} as const;
