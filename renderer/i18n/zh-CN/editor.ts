import { edits } from '#shared/words/zh-CN/edits.ts';

/** The run-sheet editor. */
export const editor = {
  title: '编辑流程表', open: '编辑', close: '收起编辑', backToConsole: '回到场控台', grid: '流程表', rowNumber: '行', noSheet: '还没有流程表', noSheetHelp: '先导入一份，或从示例开始，再回来编辑。',
  column: edits.column,
  cell: { linked: '接上段', must: '必保', flex: '可压缩', cuttable: '可砍', hold: '停住', autoNext: '自动下一段', segment: '环节', milestone: '里程碑' },
  approval: { draft: '草稿', reviewed: '已看', approved: '已批', locked: '锁定', title: '审批', by: '{{state}}：{{by}}，{{at}}', byOnly: '{{state}}：{{by}}', set: '设为“{{state}}”', lockedRow: '已锁定：退回审批状态后才能改' },
  status: { onAir: '在播', next: '下一段', todo: '待播', done: '已播', dropped: '放弃' },
  problem: {
    badTime: '不是钟点，写成 20:05 或 20:05:30；空着就是接上段。', badLength: '不是时长，写分钟数、3:30 或 90秒。', minAboveLength: '最短时长不能超过时长（{{length}}）。', notAChoice: '只能是：{{choices}}。',
    tooLong: '最多 {{max}} 个字，现在 {{found}} 个。', tooMany: '最多 {{max}} 项，现在 {{found}} 项。', badProduct: '“{{id}}”不能当商品编号：只能用字母、数字和 . : - _。', badColour: '颜色写成 #33aa77 这样。', badCue: '第 {{line}} 行不是 OBS 动作：{{text}}', badAmount: '不是 {{currency}} 金额。', cueEmpty: '段号不能空。',
  },
  said: {
    moved_other: '{{count}} 行移到第 {{position}} 行', copied_other: '已复制 {{count}} 行', cut_other: '已剪切 {{count}} 行，粘贴后移动', pasted_other: '已粘贴 {{count}} 行', pasteProblem: '没有粘贴。{{where}}：{{problem}}',
    pasteRowProblem: '没有粘贴。第 {{row}} 行“{{column}}”的内容“{{value}}”不对。', nothingToPaste: '剪贴板里没有能粘贴的内容。', readOnlyColumn: '“{{column}}”是算出来的，不能直接改。',
  },
  linesHint: '一行一条 · Ctrl+Enter 保存 · Esc 取消', drag: '拖动排序，点一下选整行', dragging_other: '移动 {{count}} 行', widthOf: '“{{column}}”的列宽', sceneMissing: 'OBS 里没有这个场景',
  adLibs: '机动段', adLibsHelp: '{{count}} 段，不在流程顺序里，需要时插播', addAdLib: '加机动段',
  tool: {
    undo: '撤销', redo: '重做', undoWhat: '撤销：{{what}}（{{by}}）', redoWhat: '重做：{{what}}（{{by}}）', nothingToUndo: '没有可以撤销的修改', nothingToRedo: '没有可以重做的修改', insert: '插入', above: '在上方插入一行', below: '在下方插入一行', milestone: '插入里程碑', duplicate: '复制一份', remove: '删除', moveUp: '上移', moveDown: '下移',
    bulk: '批量修改', approval: '审批', columns: '列', find: '查找', import: '导入', export: '导出', keys: '快捷键', selected_other: '选中 {{count}} 行', noRows: '先选中行', more: '更多', csv: 'CSV（带 BOM，Excel 可直接打开）', xlsx: 'Excel（XLSX）', json: 'JSON（完整，含机动段和循环）', exported: '已导出 {{name}}', exportFailed: '导出失败，再试一次。',
  },
  edit: edits.edit,
  lastEdit: { do: '{{by}} · {{what}} {{detail}}', undo: '{{by}} · 撤销 {{what}} {{detail}}', redo: '{{by}} · 重做 {{what}} {{detail}}' }, lastRows_other: '{{count}} 行',
  sheet: {
    edit: '节目信息', title: '标题', date: '日期', timeZone: '时区', loop: '循环', loopOff: '不循环', loopOn: '循环一段流程', from: '从', to: '到', times: '共播几遍', timesBad: '2 到 1000 的整数', save: '保存', loaded: '节目就绪或进行中，日期和时区不能改。', summary: '{{date}} · {{zone}}', loopTag: '{{from}}–{{to}} 循环 {{times}} 遍', titleBad: '标题不能空', dateBad: '日期不对',
    rows_other: '{{count}} 段', minutes: '共 {{minutes}} 分',
  },
  find: { label: '在流程表里查找', placeholder: '查找…', previous: '上一处', next: '下一处', count: '{{at}} / {{count}}', none: '没有找到', close: '关闭查找' },
  bulk: { title_other: '批量修改 {{count}} 行', help: '勾上要改的列，填一次，选中的行都改成它。全部成功或全部不改。', apply: '修改 {{count}} 行', nothing: '先勾选要改的列', locked_other: '其中 {{count}} 行已锁定，先退回审批状态。' },
  columns: {
    title: '列', help: '只影响你自己看到的。宽度在表头拖。', shown: '显示“{{column}}”', up: '“{{column}}”前移', down: '“{{column}}”后移', reset: '恢复默认', custom: '自定义列', add: '加一列', name: '列名', rename: '改名', remove: '移除', removeConfirm: '移除“{{name}}”：所有行里这一列的内容都会清掉（可以撤销）。', renameTo: '新的列名', keep: '保留', always: '段号一直显示',
    problem: { nameEmpty: '填写列名', nameLong: '最多 60 个字', nameTaken: '已经有这一列', nameReserved: '这个名字不能用' },
  },
  conflict: { title: '同一格刚被别人改过', help: '第 {{cue}} 段的“{{field}}”在你改的时候被改了。留哪一个？', theirs: '现在的内容', yours: '你要写的', keepTheirs: '保留现在的', useMine: '用我的', empty: '（空）', gone: '这一行已经被删掉了。' },
  onAir: { title: '这一段正在播', delete: '第 {{cue}} 段正在播。从流程表删掉它，正在播的这一次不受影响，播完接着走后面的段。', move: '第 {{cue}} 段正在播。移动它，正在播的这一次不受影响，播完从新位置往后走。', history: '这一步会动到正在播的第 {{cue}} 段。正在播的这一次不受影响。', goDelete: '照样删除', goMove: '照样移动', goOn: '照样执行', liveNote: '正在播的是开播时的版本，这里改的是下一次' },
  keys: { title: '编辑快捷键', help: '正在单元格里打字时，只有提交和取消有效。' },
  key: {
    edit: '改当前格', type: '直接打字就开始改', commit: '保存并下移 / 右移', cancel: '取消', newline: '格内换行', clear: '清空当前格；选了整行时删行', selectRows: '多选行', selectRow: '选整行', selectAll: '全选', bulk: '批量修改',
    insertBelow: '下方插入', insertAbove: '上方插入', duplicate: '复制一份', removeRows: '删除行', moveRows: '上移 / 下移', copy: '复制 / 剪切 / 粘贴', undo: '撤销', redo: '重做', find: '查找', findNext: '下一处 / 上一处', edges: '跳到边上', keys: '快捷键',
  },
};
