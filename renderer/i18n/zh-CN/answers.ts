/** Settings: ready answers. */
export const answers = {
  section: '备用回答', intro: '按话题和商品写好常用答案。观众问到时，评论台先列出对得上的，按一下就能给主播、上画面或复制到平台。', listTitle_other: '{{count}} 条备用回答', add: '新写一条',
  none: '还没有备用回答。先写一条，或者从表格导入。适合写：发货时间、色号怎么选、尺码、优惠怎么领、退换规则。', full: '最多 {{max}} 条，先移除一些', edit: '修改', removeHelp: '移除这条备用回答', gone: '已不在货架上',
  topic: '话题', product: '商品', zh: '中文', en: '英文', length: '{{length}} / {{max}} 字', noWords: '先写下回答', blocked: '含有禁用词，先改写',
  importTitle: '从表格导入', importHelp: 'CSV 或 Excel，第一行写列名。商品可填编号、SKU、链接号或全名；留空就是所有商品。已有的一样的回答不会重复加。', pick: '选择文件', columns: '话题, 商品, 中文, 英文',
  failed: { unreadable: '这个文件读不了：请用 CSV 或 .xlsx。', noHeaders: '第一行没有“回答”或“中文”“英文”列，认不出哪一列是回答。' },
  bad_other: '{{count}} 行用不了，不会导入', badRow: '第 {{row}} 行：{{problem}}', badMore_other: '还有 {{count}} 行',
  problem: { unknownTopic: '不认识的话题“{{value}}”', unknownProduct: '货架上没有“{{value}}”', noWords: '没有写回答', tooLong: '太长（{{value}} 字，最多 300）', blocked: '含有禁用词“{{value}}”，改写后再导入' },
  would: '{{file}}：{{fresh}} 条新回答，{{known}} 条已经有了', nothing: '没有新的可导入', tooMany: '只剩 {{room}} 条的位置', bring_other: '导入 {{count}} 条', brought_other: '导入了 {{count}} 条',
};
