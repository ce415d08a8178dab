/** Review: recorded sessions are deleted, and the proof of it. */
export const deletion = {
  open: '删除…', openHelp: '删除整场录制：要写原因，并由另一位管理员或合规允许', openIsOpen: '正在使用的场次不能删除，请先新开一场', title: '删除“{{title}}”', reading: '正在清点…',
  goes: '会删除，找不回来', stays: '会留下',
  group: { audience: '评论、礼物、点赞等', orders: '订单', people: '观众（匿名编号）', figures: '按分钟的数字和汇总', log: '场控日志（流程、提示、价格、预警）', lists: '彩排抽奖名单', reports: '算好的复盘报告', raw: '平台原始消息文件', exports: '导出的文件', imported: '导入的场次（日志、评论、订单及其文件）', copies: '升级前的数据库备份（含所有场次）' },
  kept: { draw: '抽奖“{{name}}”的档案：法规要求留到 {{until}}', audit: '审计日志：谁做过什么，不含评论和昵称', carried: '之后场次接着用的内容：禁言名单、常用回复、未完成的改进项和承诺', recordings: '录像 {{files}}：在 OBS 那台电脑上，要去那里删', taken: '已经下载走的文件和平台上的内容' },
  young: '这场直播不满三年。法规要求交易、价格等记录保存三年：确认平台或别处另有留存，再删除。',
  reason: '删除原因', reasonHelp: '会写进证明，例如“品牌方合同到期”', reasonNeeded: '先写明原因（至少 4 个字）', blocked: '现在不能删除', ask: '申请删除', waits: '正在等第二个人允许', waitsHelp: '请另一位管理员或合规，在自己的设备上打开场控台或复盘，在顶部点“允许”。三分钟内没有人允许就作废。', agreed: '已获允许，正在删除。完成后在“删除记录”里可以导出证明。',
  problem: { noSession: '没有这一场。', sessionOpen: '正在使用的场次不能删除。请先新开一场。', drawDisputed: '抽奖“{{name}}”有争议未结，数据要留作证据。请先处理争议。', drawNotArchived: '抽奖“{{name}}”还没有归档。请先在抽奖页归档，再删除这一场。', exportUnderWay: '这一场有文件正在导出，或有导出等人批准。请先等它完成或取消。', beingReplayed: '有窗口正在回放这一场。请先关掉回放。' },
  strip: { label: '删除进度', unnamed: '一场录制', running: '正在删除“{{title}}”，已经不能撤回', stepOf: '第 {{n}}/{{of}} 步：{{step}}', step: { files: '删除原始消息和导出的文件', rows: '删除评论、礼物、订单，{{of}} 条里已删 {{rows}} 条', figures: '删除汇总数字，重写数据库文件', log: '删除场控日志，重新清点' }, waits: '演出中暂停，结束后接着删', queued: '排队中，会自动接着删', done: '已删除，证明 {{hash}}', refused: '没有删除“{{title}}”：{{why}}' },
  list: { open: '删除记录', openHelp: '已删除的场次和证明', title: '删除记录', none: '还没有删除过任何场次。删除以后，证明会一直留在这里。', session: '场次', at: '删除时间', who: '谁同意', rows: '行数和文件数', check: '校验', save: '保存', two: '{{asked}} 申请，{{agreed}} 允许', timer: '到期自动删除', holds: '证明有效', broken: '校验不通过', json: '证明 JSON', text: '可读文本', help: '每份证明都带内容哈希和审计日志里的一行；这里当场重新校验。' },
  check: { shape: '不是一份删除证明', hash: '内容被改动过', line: '对应的审计行不符', emptied: '当时仍有残留', log: '审计日志里已没有这一行' },
  row: { deleting: '删除中' },
  proof: { heading: '场次删除证明', session: '场次：{{title}}（{{id}}）', held: '直播时间：{{from}} 至 {{until}}', two: '申请：{{asked}}；允许：{{agreed}}；{{at}}', timer: '按本直播间的保留期限自动删除；{{at}}', reason: '原因：{{reason}}', done: '开始：{{begun}}；完成：{{at}}；由 {{by}} 执行', removed: '删除前的内容：', left: '删除后重新清点，剩余：{{left}}', draw: '抽奖“{{name}}”的档案第 {{n}} 号，保留到 {{until}}', recording: '录像 {{file}}（在 OBS 的电脑上，未删除）', hash: '内容 SHA-256：{{hash}}', line: '审计日志第 {{n}} 行，SHA-256：{{hash}}' },
};
