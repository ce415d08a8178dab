/** Sessions from another machine. */
export const imports = {
  open: '导入场次…', openHelp: '导入另一台 Cuedeck 打包的整场（.cuedeck.zip）：复盘、回放、报告都能看，不计入本直播间的中位数和趋势', label: '导入',
  uploading: '正在读取 {{name}}…', checking: '正在逐段核对 {{name}}…', writing: '正在导入 {{name}}…', waiting: '{{name}}：正在直播，下播后继续', done: '{{name}} 已导入', show: '打开', cancelled: '{{name}} 已取消，没有留下任何内容', failed: '{{name}} 没有导入：{{why}}',
  tag: '导入', tagHelp: '{{machine}} · {{by}} 导出，{{here}} 于 {{on}} 导入（{{kind}}）。不计入本直播间的中位数和趋势', masked: '已打码', raw: '原始',
  problem: {
    notABundle: '这不是 Cuedeck 打包的场次。请选择以 .cuedeck.zip 结尾的文件。', damaged: '文件损坏（{{subject}}）。请重新拷贝，或在原电脑上重新导出。', damagedWhole: '文件不完整或被改动过。请重新拷贝，或在原电脑上重新导出。', newerFormat: '它由更新版本的 Cuedeck 打包。请先更新本机的 Cuedeck。',
    alreadyHere: '这一场已经在列表里了。', deletedHere: '这一场已在本机由两人同意删除，不能再导回来。', diskFull: '引擎所在磁盘空间不足（还差 {{subject}} MB）。请腾出空间后重试。', diskFullWhole: '引擎所在磁盘满了。请腾出空间后重试。', tooLarge: '文件太大，不是 Cuedeck 打包的场次。',
    interrupted: '传输中断了。请重新选择文件。', failed: '出错了，详情在引擎日志。请重试。',
  },
} as const;
