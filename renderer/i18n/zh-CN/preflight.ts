/** Texts of the checks before a show. */
export const preflight = {
  title: '开播前检查', fix: '去处理',
  verdict: { pass: '都好了，可以就绪。', warn: '可以播，但先看一眼标“留意”的。', fail: '有“不通过”的，直播时会出问题，先处理。' },
  level: { pass: '通过', warn: '留意', fail: '不通过' },
  check: { runsheet: '流程表', products: '商品', obs: '连接 OBS', scenes: 'OBS 场景', stream: '推流', feeds: '数据来源' },
  runsheet: { none: '还没有流程表，先导入。', rows: '共 {{rows}} 段。' },
  products: { none: '流程表没有用到商品。', complete: '流程表用到的商品都在商品表里。', missing: '商品表里没有：{{ids}}。导入商品，或改流程表。' },
  obs: { notConfigured: '还没有设置 OBS：不会切场景，也不能开播。', connecting: '正在连接…', connected: 'OBS {{version}} 已连接。', tooOld: 'OBS {{version}} 太旧，建议升级到 28 以上。', simulated: '连的是模拟的 OBS（{{version}}）：没有真实画面和推流。' },
  scenes: { unknown: 'OBS 没有连接，还不知道场景齐不齐。', noneNamed: '流程表没有指定场景，切段时不切场景。', complete: '流程表用到的 {{scenes}} 个场景在 OBS 里都有。', missing: 'OBS 里没有：{{scenes}}。在 OBS 里新建或改名，或改流程表。' },
  stream: { off: '没有在推流，可以开播。服务器和密钥要到开播时 OBS 才会验证。', running: '已经在推流，开始节目就是直播给观众看。', failedBefore: '上一次没能开播：在 OBS 的“设置 → 推流”里检查服务、密钥和网络。', unknown: '还不知道推流状态：先连上 OBS。' },
  feeds: { none: '还没有来源：看不到评论、订单和人数。', allOff: '来源都关着。', live: '{{sources}} 个来源已连接。', down: '没有连上：{{names}}。' },
};
