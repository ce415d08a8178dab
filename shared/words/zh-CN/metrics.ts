/** Texts of the figures: every metric, what it is made of, goals, ad spend, the funnel. */
export const metrics = {
  title: '全部指标', open: '全部指标', openShort: '全部', seconds: '{{value}} 秒', none: '还没有数据', notYet: '开播并有来源上报后，这里会列出全部指标。',
  tab: { all: '指标', funnel: '漏斗', goals: '目标', spend: '投放与成本', platform: '平台自报' },
  group: { traffic: '流量', engagement: '互动', sales: '成交', efficiency: '效率', spend: '投放' },
  column: { metric: '指标', value: '数值', line: '算式', told: '平台自报', from: '来源', care: '留意' },
  basis: { uv: '按人', pv: '按次' }, told: '平台自报', toldDiffers: '平台自报 {{value}}，我们 {{differs}}', toldSame: '平台自报 {{value}}', pace: '进度 {{value}}',
  name: {
    online: '在线人数', pcu: '峰值在线', acu: '平均在线', acuPcu: '平均在线 ÷ 峰值', views: '观看人次', uniqueViewers: '观看人数', enterRate: '曝光-进入率', impressionsPerHour: '时均曝光', averageStay: '平均停留', identity: '在线与停留互验',
    interactionRate: '互动率', interactionsPerView: '次均互动', commentsPerMinute: '评论/分', likesPerMinute: '点赞/分', netFollowers: '净增粉丝', followRate: '转粉率', joins: '加粉丝团',
    productClicks: '商品点击', ctr: '商品点击率', ctor: '点击-成交转化率', ordersPerClick: '点击-支付率（按次）', buyerRate: '看播成交率', paymentRate: '支付转化率', paidOrders: '支付订单', createdGmv: '创建 GMV', paidGmv: '支付 GMV', netGmv: '净 GMV', refundRate: '退款率（金额）', refundedOrderRate: '退款率（订单）',
    gpm: 'GPM', uvValue: 'UV 价值', buyerValue: '客单价', orderValue: '笔单价', unitValue: '件单价', unitsPerOrder: '连带率', gmvPerHour: '时均 GMV', pace: '目标进度', adSpend: '投放消耗', adRoi: '投放 ROI', showRoi: '整场 ROI',
  },
  fact: {
    online: '在线人数', peakOnline: '峰值在线', onlinePersonSeconds: '在线人·秒', onlineSeconds: '有读数的秒数', averageOnline: '平均在线', liveHours: '开播小时', views: '观看次数（PV）', uniqueViewers: '观看人数（UV）', roomImpressions: '直播间曝光', entries: '进入人次', watchSeconds: '观看总秒数', presenceSeconds: '平均在线 × 开播秒数',
    interactingViewers: '互动人数', interactions: '互动次数', commentsLastMinute: '近 60 秒评论', likesLastMinute: '上一分钟点赞', newFollowers: '新增关注', unfollows: '取关', nonFollowerViewers: '未关注观众', joins: '加团人次',
    productImpressionViewers: '商品曝光人数', productImpressions: '商品曝光次数', productClickViewers: '商品点击人数', productClicks: '商品点击次数', buyers: '成交人数', createdOrders: '创建订单', paidOrders: '支付订单', refundedOrders: '退款订单',
    createdMinor: '创建 GMV', paidMinor: '支付 GMV', refundedMinor: '退款', units: '成交件数', ordersWithUnits: '有明细的支付订单', plannedMinor: '此刻计划 GMV', adSpendMinor: '投放消耗', adPaidMinor: '投放带来的支付 GMV', grossProfitMinor: '净 GMV × 毛利率', commissionMinor: '佣金', peopleMinor: '人员', prizesMinor: '奖品', totalCostMinor: '总成本',
  },
  from: { crowd: '本场事件', orders: '订单', platform: '平台上报', plan: '流程表计划', entered: '手工录入', clock: '场次时钟' },
  caution: {
    smallSample: '样本太小，先别下结论', unsettled: '还会变：未付款可能付，退款 7 天内会回来', knownPeopleOnly: '只算平台给出身份的人', someBuyersUnknown: '有订单没写买家，人数偏少', someGoodsUnknown: '有订单没有商品明细，件数偏少', viewersForNonFollowers: '平台没分粉丝与非粉丝，分母是全部观看人数',
    identityOff: '平均在线和停留时长对不上（差 15% 以上），有一个来源不准', spiky: '低于峰值一半：流量一阵一阵', beyondWhole: '超过 100%：分子分母口径不同', someCostsMissing: '有成本没填，结果偏高',
  },
  funnel: {
    step: { roomImpressions: '直播间曝光', uniqueViewers: '观看人数', productImpressionViewers: '商品曝光人数', productClickViewers: '商品点击人数', createdOrders: '创建订单', paidOrders: '支付订单' },
    rate: '从上一步过来 {{rate}}', lost: '流失 {{lost}}', unknown: '没有来源上报', largest: '流失最大：{{from}} → {{to}}，只过来 {{rate}}', relative: '比本间平时低 {{relative}}（平时 {{usual}}）', noUsual: '还没有可比的场次，按最低的一步算', noLoss: '各步都还没有可算的比例', asUsual: '可比的各步都不低于本间平时',
    label: '从曝光到支付的漏斗', biggest: '流失最大', usual: '平时 {{rate}}', usualHelp_other: '本间最近 {{count}} 场的中位数',
  },
  change: {
    title: 'GMV 为什么变了', against: '和哪一场比', factor: '因子', before: '那一场', now: '本场', by: '变化', money: '对 GMV 的影响',
    rate: { buyers: '看播成交率', orders: '人均支付单数' }, value: { buyers: '客单价', orders: '笔单价' },
    unknown: '两场里有一场缺观看人数或成交，分解不了。', help: 'GMV = 观看人数 × 成交率 × 客单价。三个对数相加等于总变化，金额按对数分摊，加起来分毫不差。本场没播完时，是和那一场的全场比。',
  },
  peaks: { title: '流量峰值', none: '还没有峰值：要高出平均在线两成，并高于前后三分钟。', help: '后面是峰值前两分钟到后半分钟里发生的事：可能的原因，不等于因果。', row: '{{time}} · {{online}} 人', noCause: '这段时间流程里没有动作' },
  goals: {
    adBudget: '投放预算',
    help: '开播前定下，直播时对着看。留空 = 不设目标。', now: '现在 {{value}}', reached: '完成 {{share}}', save: '保存目标', saved: '目标已保存', curve: '支付 GMV 的目标按流程表各段的计划走，不是平均摊。现在应到 {{planned}}，实到 {{paid}}。', noCurve: '流程表里还没有带金额的段，也没有 GMV 目标，所以没有进度。',
    bad: '填一个大于 0 的数', mayNot: '只有管理员、运营和数据能改',
  },
  spend: {
    title: '投放消耗', channel: '渠道', cost: '消耗（{{currency}}）', paid: '带来的支付 GMV（{{currency}}）', paidHelp: '投放后台没给就留空', add: '记一笔', remove: '删除', empty: '还没有记录。手工记一笔，或导入投放后台导出的表。', bad: '金额写成 1234.50 这样',
    pick: '导入 CSV / XLSX', columns: '认得的列：渠道 / 计划名称、消耗 / 花费、成交金额', replace: '替换之前的记录', would: '{{file}}：{{count}} 笔可导入', badRows_other: '{{count}} 行读不了，会跳过', badRow: '第 {{row}} 行：{{value}}', bring: '导入 {{count}} 笔', unreadable: '这个文件打不开', noHeaders: '第一行没有"消耗"或"花费"列', imported: '已导入 {{count}} 笔',
    costs: '整场成本', margin: '毛利率 %', commission: '佣金率 %', people: '人员（{{currency}}）', prizes: '奖品（{{currency}}）', saveCosts: '保存成本', savedCosts: '成本已保存', badPct: '0 到 100', hidden: '没有查看成本的权限',
  },
  platform: {
    help: '照着平台大屏抄，和我们算的并排显示，不会互相覆盖。只填看得到的。', source: '记到来源', noSource: '还没有"手工录入"来源。到设置 → 来源里加一个，就能在这里填。', save: '记下', saved: '已记下', nothing: '先填至少一项', bad: '填 0 以上的整数', badMoney: '金额写成 1234.50 这样',
    name: {
      roomImpressions: '直播间曝光', views: '观看人次', uniqueViewers: '观看人数', nonFollowerViewers: '未关注观众', watchSeconds: '观看总秒数', averageStaySeconds: '平均停留（秒）', averageOnline: '平均在线', peakOnline: '峰值在线', interactingViewers: '互动人数', newFollowers: '新增关注', unfollows: '取关',
      productImpressions: '商品曝光次数', productImpressionViewers: '商品曝光人数', productClicks: '商品点击次数', productClickViewers: '商品点击人数', createdOrders: '创建订单', createdMinor: '创建 GMV', paidOrders: '支付订单', paidMinor: '支付 GMV', buyers: '成交人数', units: '成交件数', refundedOrders: '退款订单', refundedMinor: '退款金额', gpmMinor: 'GPM', uvValueMinor: 'UV 价值',
    },
  },
  check: { start: '从原始记录重算', busy: '重算中 {{rows}} / {{total}}', stop: '停止', same: '重算完成：{{rows}} 条记录，数字一致', changed: '重算完成：{{rows}} 条记录，有数字不一致，已改正', stopped: '已停止，数字没动', help: '把本场每条记录重新折算一遍，和现在的数字比对。直播中也可以做。' },
};
