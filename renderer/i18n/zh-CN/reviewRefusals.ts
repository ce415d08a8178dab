/** Refusals of the review and its exports. */
export const reviewRefusals = {
  unknownSession: '没有这一场，可能已被删除。',
  unknownReviewAction: '这条改进项不在了，可能已被撤回。',
  tooManyReviewActions: '一场最多 {{max}} 条改进项，多了做不完。请先合并或放弃一条。',
  reviewActionNeedsReason: '放弃一条改进项要写明原因。',
  unknownExport: '没有这次导出，或已不再等待审批。',
  exportNeedsReason: '导出原始数据要写明原因（至少 4 个字）。',
  exportNeedsOther: '这次导出是你自己申请的，要由另一个人批准。',
  exportNeverRaw: '{{format}} 格式只含汇总数字，没有原始数据可导。',
  exportGone: '文件已被清理，请重新导出。',
  tooManyExports: '已有 {{max}} 个导出在进行，请等其中一个完成。',
  reportFailed: '报告没能算出来（{{problem}}），请重试。',
  deletionNeedsTwo: '删除一场记录要第二个人同意，请提交申请。',
  deletionNeedsReason: '请写明删除原因（至少 4 个字），原因会记进证明。',
  deletionOfOpen: '正在使用的场次不能删除。请先新开一场。',
  deletionWhileExport: '这一场有文件正在导出，或有导出等人批准。请先等它完成或取消。',
  sessionBeingDeleted: '这一场正在删除，不能再查看或修改。',
} as const;
