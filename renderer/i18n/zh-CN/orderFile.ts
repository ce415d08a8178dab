/** Settings: orders out of a file, with columns assigned by hand. */
export const orderFile = {
  title: '导入订单文件', help: '店铺后台导出的 CSV 或 XLSX。列名认得的自动对上，认不出的自己选；同样表头的文件下次照旧。一行算一单（有子订单号按子订单）。',
  pick: '选订单文件', reading: '正在读 {{name}}…', read: '{{name}}：{{rows}} 行', other: '换一个文件', headerRow: '表头在第几行', zone: '没写时区的时间按 {{zone}}', remembered: '用了上次这种表头的对应', column: '第 {{n}} 列', none: '不用', example: '例：{{value}}',
  columns: '哪一列是什么', field: { lineId: '子订单号', orderId: '订单号', status: '订单状态', created: '下单时间', paidAt: '支付时间', cancelledAt: '取消时间', refundedAt: '退款时间', amount: '金额', refund: '退款金额', currency: '币种', sku: '商家编码（SKU）', productId: '商品 ID', title: '商品名称', quantity: '件数' },
  missing: { number: '先选“订单号”或“子订单号”', amount: '先选“金额”', time: '先选“下单时间”或“支付时间”' },
  would_other: '能导入 {{shown}} 单', bad_other: '{{shown}} 行读不了，会计入“未读”并记下原因', where: '第 {{row}} 行 · {{field}}', value: '“{{value}}”', more: '另有 {{n}} 行',
  reason: { noNumber: '没有单号', longNumber: '单号太长', repeated: '单号重复，分不清是哪一行', badCurrency: '币种不对', badAmount: '金额读不懂', badRefund: '退款金额读不懂', noTime: '没有时间', badTime: '时间读不懂，或在未来', badQuantity: '件数不对' },
  send: '导入', sending: '正在导入…', sent: '{{sent}} / {{all}} 单', stop: '停下', nothing: '没有能读的行', done: '已导入：新增 {{stored}} 条，已有 {{known}} 条，读不了 {{unread}} 行', doneHelp: '一单会有下单、支付、取消、退款几条。同一个文件再导一次不会重复。', stopped: '中途停下，前面的已导入。再按一次接着导，订单不会重复',
  failure: { tooLarge: '文件太大，最多 {{max}} MB', tooManyRows: '最多 {{max}} 行；更大的导出请用“文件”数据源', unpacksTooLarge: '解开后太大，不像订单表', oldExcel: '旧版 .xls：请另存为 .xlsx 或 CSV', notASpreadsheet: '不是表格文件', empty: '文件是空的' },
};
