/** A small sheet of rows for the tests of the editor. */
import { runsheetSchema, type Runsheet, type RunsheetItem } from '#shared/runsheet/item.ts';
import type { CellWords } from '../../../../renderer/editor/model/cellCodec.ts';
import { blankRow } from '../../../../renderer/editor/model/newRow.ts';

export const WORDS: CellWords = {
  linked: '接上段', currency: 'CNY',
  phase: { opening: '开场', product: '商品', qa: '答疑', lottery: '抽奖', push: '逼单', perk: '福利', interaction: '互动', encore: '返场', break: '休息', closing: '收尾', custom: '其他' },
  flex: { must: '必保', flex: '可压缩', cuttable: '可砍' }, endAction: { hold: '停住', autoNext: '自动下一段' }, role: { segment: '环节', milestone: '里程碑' },
  approval: { draft: '草稿', reviewed: '已看', approved: '已批', locked: '锁定' },
};

export const rowOf = (cue: string, more: Partial<RunsheetItem> = {}): RunsheetItem => ({ ...blankRow(), id: `item-${cue}` as RunsheetItem['id'], cue, title: { zh: `第${cue}段`, en: `Row ${cue}` }, ...more });

export const sheetOf = (items: readonly RunsheetItem[], adLibs: readonly RunsheetItem[] = []): Runsheet =>
  runsheetSchema.parse({ id: 'sheet-1', title: '夜场', timeZone: 'Asia/Shanghai', date: '2026-11-28', items, adLibs });
