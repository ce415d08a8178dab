/** Names of run-sheet cells and of changes to it. */
export const edits = {
  column: {
    cue: '段号', role: '类型', phase: '阶段', titleZh: '环节', titleEn: '环节（英文）', start: '开始', plannedStart: '计划开始', plannedEnd: '计划结束', expectedStart: '预计开始', duration: '时长', minDuration: '最短', flex: '弹性', endAction: '到点', ending: '结束钟点', approval: '审批',
    products: '商品', priceLine: '报价', mechanism: '机制', pointsZh: '口播要点', pointsEn: '口播要点（英文）', interaction: '互动', lottery: '抽奖', scene: 'OBS 场景', obsCue: 'OBS 动作', overlay: '贴片', owners: '负责人', producerCue: '场控提示', kpi: '目标', gmv: '预计 GMV', compliance: '合规提示', fallback: '预案', colour: '颜色',
  },
  edit: {
    editItem: '改单元格', editItems: '批量修改', insertItems: '加行', deleteItems: '删行', moveItems: '移动', duplicateItems: '复制行', setApproval: '审批', setSheet: '改节目信息', mergeRunsheet: '合并', dropRow: '跳过', restoreRow: '恢复', applyCatchUp: '追时间',
  },
} as const;
