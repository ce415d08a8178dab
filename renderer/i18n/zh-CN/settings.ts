import { sourceTexts } from './sourceTexts.ts';

/** Texts of settings, pairing, import and the first run. */
export const settings = {
  title: '设置', back: '回到场控台',
  sections: { overlay: '叠加层', automation: '自动规则', obs: 'OBS', sources: '数据来源', answers: '备用回答', privacy: '隐私', pair: '配对屏幕', network: '局域网', room: '直播间', alerts: '告警', runbooks: '应急手册', language: '语言与外观', training: '模拟训练', sessions: '场次记录', import: '导入' },
  common: {
    copy: '复制', copied: '已复制', copyFailed: '复制不了，请手动选中复制', save: '保存', saved: '已保存', remove: '移除', add: '添加', cancel: '取消', close: '关闭', enable: '连接', disable: '断开', working: '处理中…', unanswered: '引擎没有应答，请看一下引擎是否还在运行，再试一次。', retry: '再试一次', loading: '正在读取…', optional: '选填',
  },
  obs: {
    intro: '场控台通过 OBS 自带的 WebSocket 服务切场景、开播和录制。OBS 28 及以上自带，不用装插件。',
    menu: 'OBS 菜单：工具 → WebSocket 服务器设置 → 勾选“开启 WebSocket 服务器”，点“显示连接信息”可以看到端口和密码。',
    host: '主机', hostHint: '本机填 127.0.0.1；另一台电脑填它的局域网地址', port: '端口', portHint: 'OBS 默认 4455', portBad: '端口填 1 到 65535 的整数，OBS 默认 4455', hostBad: '填主机名或 IP 地址，如 127.0.0.1',
    password: '密码', passwordStored: '已保存密码。要换就填新的，留空则不变。', passwordOther: '换了地址就是另一台 OBS，已保存的密码不会发给它。请填它的密码；它没开身份验证就留空。', passwordNone: '在 OBS 里关掉了身份验证就留空', passwordNote: '密码只存在这台电脑上，不会再显示出来，也不会写进日志。',
    connect: '连接', reconnect: '重新连接', forget: '断开并忘记', find: '找本机的 OBS', finding: '正在试 127.0.0.1:4455…', forgetHold: '断开 OBS，不再自动重连', streaming: '正在推流，先下播再断开。',
    status: {
      notConfigured: '还没有设置', connecting: '正在连接…', connected: '已连接', connectedSimulated: '已连接（模拟的 OBS，不是真的）', retrying: '连不上，正在自动重试', stopped: '已停止尝试',
      versions: 'OBS {{obs}} · WebSocket {{ws}}', scenes: '{{n}} 个场景 · 场景集“{{collection}}” · 配置“{{profile}}”',
    },
    failure: {
      unreachable: 'OBS 没有在这个地址监听', wrongPassword: '密码不对', passwordMissing: 'OBS 要求密码，这边还没填', notObs: '这个端口上不是 OBS', tooOld: 'OBS 版本太旧', kicked: '在 OBS 里被踢下线了', identifyTimeout: 'OBS 接通了，但没有应答', lost: '和 OBS 的连接断了', closed: 'OBS 已退出', frozen: 'OBS 没有反应',
    },
    next: {
      unreachable: '打开 OBS，在 工具 → WebSocket 服务器设置 里勾选“开启 WebSocket 服务器”，核对端口。另一台电脑的话，看看防火墙是否放行了这个端口。会一直自动重试。',
      wrongPassword: '在 OBS 的 工具 → WebSocket 服务器设置 → 显示连接信息 里复制密码，填到上面再点“连接”。为免被 OBS 拉黑，不会自动重试。',
      passwordMissing: '在 OBS 的 工具 → WebSocket 服务器设置 → 显示连接信息 里复制密码，填到上面再点“连接”。',
      notObs: '这个端口上是别的程序。在 OBS 的 工具 → WebSocket 服务器设置 里看“服务器端口”，改成一样的。',
      tooOld: '需要 OBS 28 或更新（WebSocket 5）。更新 OBS，或卸掉旧的 obs-websocket 4 插件后再连。',
      kicked: '有人在 OBS 的 WebSocket 服务器设置里把场控台断开了。确认没问题后点“重新连接”，不会自己连回去。',
      identifyTimeout: 'OBS 卡在启动或某个对话框上。看看 OBS 窗口有没有弹窗；重启 OBS 最快。会一直自动重试。',
      lost: 'OBS 退出了、崩溃了，或网络断了。看看 OBS 还在不在；推流状态以平台后台为准。会一直自动重试。',
      closed: '有人关掉了 OBS。重新打开就行，会自动连上。正在推的流已随它结束，不会自己恢复。',
      frozen: 'OBS 还连着但不回话，多半是卡死了。看看 OBS 窗口；推流可能还在继续，以平台后台为准。会一直自动重试。',
    },
  },
  sources: sourceTexts,
  paired: { title: '已配对', name: '名称', role: '身份', since: '配对时间', used: '上次使用', ends_other: '{{count}} 天没有用过的配对会自动失效。', endsNever: '配对不会自动失效。', console: '场控台', change: '改天数', now: '现在', connected: '在线', away: '不在线', you: '本窗口', withdraw: '长按移除' },
  pair: {
    intro: '给主播的平板、手机或第二台电脑一个一次性链接，扫码就能打开对应的屏幕。', role: '给谁用', roles: { host: '主播提词器', viewer: '旁观（只看）', overlay: 'OBS 叠加层', producer: '再加一位场控', control: '控制面板' },
    about: { host: '看流程、口播要点和场控提示，可以点“收到”。看不到成本、底价和观众隐私。', viewer: '能看全场，什么都不能按。观众昵称打码。', overlay: '透明背景的网页，作为浏览器来源加到 OBS 里。', producer: '一个人一个链接，职责在下面选；不选就和你权限一样。', control: 'Stream Deck、Bitfocus Companion 或脚本：切段、暂停、加时、给主播提示、切场景、推流和录制，按键上能实时看到状态。' },
    name: '屏幕名称', nameHint: '如：主播平板', personName: '使用人姓名', personHint: '写清给谁用。同一个姓名算同一个人，几台设备都算一个；须两人确认的操作要两个不同的姓名。', make: '生成链接', again: '换一个链接', qr: '配对链接的二维码', address: '地址', expires: '{{time}} 前有效，只能用一次', expired: '这个链接过期了，换一个。', used: '用过一次就失效；换设备要重新生成。', noExpiry: '长期有效，请妥善保管。',
    lanClosed: '手机和平板还连不进来', lanClosedBody: '场控台现在只有这台电脑自己能访问。同一台电脑上的第二块屏不受影响；要用手机或平板，先打开局域网。', openLan: '打开局域网', loopback: '仅本机', lan: '局域网',
    makeToken: '生成令牌', tokenAgain: '换一个令牌', apiAddress: '接口地址', token: '令牌', tokenOnce: '令牌只在这里显示一次。它长期有效，重启后也不失效；拿到它的人就能操作整场直播，请像密码一样保管。',
    controlSteps: '发送 POST {address}/actions/next，请求头带上“Authorization: Bearer {token}”。按键状态：GET {address}/state，或用 WebSocket 连 {address}/feedback。全部动作和 Companion、Stream Deck 的设置步骤见 docs/control-api.md。',
    overlaySteps: '在 OBS 里：来源 → ＋ → 浏览器，把链接粘到 URL，宽 1920、高 1080，不勾选“本地文件”。背景是透明的；想改样子就在链接的 # 前面加参数：抠绿 ?bg=%2300ff00，英文 ?lang=en，只要商品卡 ?show=product。',
  },
  network: {
    intro: '默认只有这台电脑能访问场控台。', open: '对局域网开放', isOpen: '局域网里的设备可以访问', isClosed: '只有本机可以访问', warning: '打开以后，同一网络里的人都能看到登录页。没有配对链接进不来，但请只在自己的网络里打开，不要在酒店、商场、展会的公共 Wi-Fi 上用。传输没有加密。', addresses: '其他设备用这些地址访问', none: '没有找到局域网地址：先连上 Wi-Fi 或网线。',
  },
  room: { intro: '这一场的基本设置。', currency: '主货币', currencyHint: '大数字用这个货币；不同货币从不相加', currencyBad: '三位大写的货币代码，如 CNY、USD', span: '两次切换的最短间隔', spanHint: '防手抖连按，0 到 10 秒', spanUnit: '秒', spanBad: '填 0 到 10 的秒数' },
  language: { intro: '界面的语言和明暗，随时可换，只影响这台设备。流程表里的文字优先显示对应语言，没有就显示另一种。' },
  theme: {
    title: '明暗', dark: '深色', light: '浅色', system: '跟随系统', about: { dark: '适合棚里，默认', light: '适合明亮的办公室', system: '系统换，这里也换' },
    note: '提词器和叠加层始终不变：前者要远看、不晃镜头，后者压在画面上。',
  },
  sessions: { intro: '每一场都完整记录在本机。', none: '还没有场次。彩排或正式就绪之后，这里会自动多一场。', title: '标题', mode: '模式', opened: '建立', started: '开场', ended: '结束', events: '事件', live: '直播', rehearsal: '彩排', never: '未开场', current: '本场', training: '训练', trainingHelp: '平台和观众都是模拟的，里面没有真实数据', refresh: '刷新', open: '新建场次', openTitle: '新场次标题', openHint: '流程表和商品会带过去' },
  import: {
    runsheet: '导入流程表', products: '导入商品', intro: 'CSV 或 Excel（.xlsx）都行，列名对不上可以自己指定。',
    drop: '把文件拖到这里', or: '或', pick: '选择文件', sample: '用示例文件', limits: 'CSV、TSV、XLSX、JSON，最大 {{mb}} MB、{{rows}} 行。UTF-8 和 GB18030（国标）编码都认得。', reading: '正在读文件…',
    steps: { file: '文件', columns: '对列', check: '检查', done: '完成' },
    failure: { tooLarge: '文件有 {{mb}} MB，超过上限 {{max}} MB。把图片和多余的表删掉再存一次。', tooManyRows: '有 {{rows}} 行，上限 {{max}} 行。', oldExcel: '这是旧版 Excel（.xls）文件。在 Excel 里另存为 .xlsx 再导入。', unpacksTooLarge: '这个 Excel 文件解压后超过 {{max}} MB，不像流程表，没有打开。把多余的表和图片删掉再存一次。', notASpreadsheet: '读不了这个文件：它不是 CSV，也不是完整的 XLSX。', empty: '文件是空的。', unreadable: '读文件时出错了，再选一次。' },
    file: '文件', read: '共 {{rows}} 行 · {{from}}', headerRow: '表头行号', sampleTitle: '示例：暖冬焕新夜', change: '换文件',
    column: '文件里的列', sampleCell: '内容举例', field: '用作', ignore: '不使用', keep: '保留为自定义列', emptyHeader: '（第 {{n}} 列，无表头）', twice: '“{{field}}”指定了两列', missing: '还缺必需的列：{{fields}}', mapped: '{{used}} / {{all}} 列已对上',
    settings: '演出信息', titleField: '标题', titleBad: '填写标题', date: '日期', dateBad: '填写日期', timeZone: '时区', timeZoneHint: '表里的时间按这个时区理解', timeZoneBad: '没有这个时区', currency: '价格货币', sheetTitle: '直播流程',
    preview: '预览', previewRows: '前 {{n}} 行，共 {{all}} 行可导入', problems: '问题', noProblems: '没有发现问题', errors: '错误 {{n}}', warnings: '提醒 {{n}}', at: '第 {{row}} 行', atColumn: '第 {{row}} 行 · {{column}}', whole: '整个文件', value: '写的是“{{value}}”', moreProblems: '还有 {{n}} 条没列出',
    goodOnly: '只导入没有错误的 {{good}} 行，跳过 {{bad}} 行', goodOnlyHint: '不勾选就什么都不导入。建议先回表里改好再导。', blocked: '有 {{n}} 处错误，先改好，或勾选“只导入没有错误的行”。', noneGood: '没有一行可以导入。',
    mode: { title: '现在的流程表有 {{n}} 段，导入时', merge: '合并进去', mergeHelp: '段号相同的行更新内容、编号不变，新的段号插进来，不删任何行。可以撤销。', replace: '整张替换' },
    sheetFile: '{{n}} 段，机动段 {{adLibs}} 段', sheetProblem: { notJson: '这个文件不是完整的 JSON。', notARunsheet: '这个 JSON 不是场控台导出的流程表。', newerVersion: '这个文件是更新版本的场控台导出的，请先升级。', badField: '文件内容不对：{{field}}。没有导入。' },
    linked: '接上段',
    runsheetFields: {
      cue: '段号', start: '开始', end: '结束', duration: '时长', minDuration: '最短时长', flex: '弹性', endAction: '到点动作', phase: '阶段', titleZh: '标题（中文）', titleEn: '标题（英文）', title: '标题', productIds: '商品', priceLine: '报价', mechanism: '机制',
      pointsZh: '口播要点（中文）', pointsEn: '口播要点（英文）', points: '口播要点', interaction: '互动', lotteryId: '抽奖编号', obsScene: 'OBS 场景', obsCue: 'OBS 动作', overlay: '贴片', owners: '负责人', producerCue: '场控提示', kpiTarget: '目标', complianceNote: '合规提示', fallback: '预案', colour: '颜色',
      itemId: '行编号', startKind: '开始方式（衔接/定点）', role: '环节或里程碑', endsAtClock: '定点结束', pointsZhLines: '中文话术（每行一条）', pointsEnLines: '英文话术（每行一条）', ownerLines: '负责人（每行一位）', expectedGmv: '预计成交额（分）', approval: '审批状态', approvedBy: '审批人', approvedAt: '审批时间',
    },
    productFields: {
      id: '商品编号', linkNo: '链接号', sku: '货号', nameZh: '名称（中文）', nameEn: '名称（英文）', name: '名称', category: '类目', role: '货盘角色', spec: '规格', currency: '币种', list: '划线价', lowest7d: '近 7 天最低', live: '到手价', floor: '底价', cost: '成本', commission: '佣金', stock: '库存', safetyStock: '安全库存',
      limit: '限购', coupon: '优惠券', gift: '赠品', shipHours: '发货时限', returnPolicy: '售后', complianceClass: '合规类别', evidence: '备案与依据', claimsAllowed: '可以说', claimsForbidden: '不能说', targetUnits: '目标件数', targetGmv: '目标 GMV', note: '备注',
    },
    problem: {
      noRows: '表头下面一行内容都没有。', tooManyRows: '有 {{found}} 行，最多 {{max}} 行，多出来的没有读。', missingColumn: '没有“{{field}}”这一列，也推算不出来。请在“对列”里指定。', badTime: '不是钟点，要写成 20:05 这样。', badLength: '不是时长，写分钟数或 3:30 这样。', missingLength: '没有时长，也没有结束时间或下一段的开始时间可以推算。',
      endMismatch: '结束时间和开始加时长对不上，按时长算（应为 {{expected}}）。', minAboveLength: '最短时长比时长还长，按时长算。', unknownPhase: '不认识这个阶段，当作“其他”。', unknownFlex: '弹性要写 must、flex 或 cuttable（必须、弹性、可砍），当作弹性。', unknownEndAction: '到点动作要写“保持”或“自动下一条”，当作保持。', missingTitle: '没有标题。', duplicateCue: '和第 {{firstRow}} 行的段号重复。', duplicateId: '和第 {{firstRow}} 行的编号重复。', missingId: '没有编号。', badId: '编号只能用字母、数字和 . : - _，最多 64 个。',
      tooLong: '超过 {{max}} 个字，后面的截掉了。', tooMany: '超过 {{max}} 项，多的没要。', badColour: '颜色要写成 #33aa77 这样，没有采用。', badCue: 'OBS 动作第 {{line}} 行看不懂（“{{text}}”），这一行的 OBS 动作没有采用。', badAmount: '不是金额。', tooPrecise: '小数位比 {{currency}} 允许的多。', badNumber: '不是 {{min}} 到 {{max}} 之间的数。', badCurrency: '不是三位货币代码。', liveBelowFloor: '到手价低于底价。', liveAboveList: '到手价高于划线价。', badOffer: '看不懂这个优惠，请写成“满99减10”“2件减20”“9折”这样。', notValid: '这一行不符合要求（{{problem}}）。',
    },
    send: '导入 {{n}} 行', sending: '正在导入…', refused: '引擎没有接受', done: '导入好了', doneRunsheet: '流程表共 {{n}} 段。', doneProducts: '商品共 {{n}} 款。', next: '接着导入商品', another: '再导一个', toConsole: '去场控台', replaces: '会替换现在的流程表（{{n}} 段）。', replacesProducts: '会替换现在的 {{n}} 款商品。', running: '已装载或正在进行的演出不能换流程表。先在场控台卸载或结束。',
  },
  first: {
    title: '先选一样开始', body: '先后顺序随意，做过的随时可以改。', demo: '看演示', demoBody: '载入示例流程和商品，再加一群模拟的观众。几秒钟就动起来，处处标明是模拟。', demoStart: '开始演示', demoFull: '想连 OBS 也用模拟的：退出后运行', demoSteps: { products: '正在载入示例商品…', runsheet: '正在载入示例流程…', crowd: '正在请模拟观众进场…', arm: '正在装载彩排…' }, demoFailed: '没做完，停在：{{step}}',
    demoTitle: '演示：暖冬焕新夜', obs: '连接 OBS', obsBody: '切场景、开播、录制都由场控台来。OBS 28 及以上。', obsStart: '去连接', obsDone: 'OBS 已连接', import: '导入流程表', importBody: '你自己的 CSV 或 Excel 流程表，列名可以自己对。', importStart: '去导入', simulated: '模拟',
    feed: '接入评论和订单', feedBody: 'B站、抖音、TikTok、Twitch、YouTube、店铺订单，或自己的程序。', feedStart: '去添加来源', feedDone_other: '已有 {{count}} 个来源',
  },
};
