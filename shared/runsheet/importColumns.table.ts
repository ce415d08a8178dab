import type { Flex, Phase } from './item.ts';
import { suggestColumns, type ColumnMapping, type Synonyms } from '../tables/columns.ts';

/** The fields a run-sheet column can feed. */
export const RUNSHEET_FIELDS = [
  'cue', 'start', 'end', 'duration', 'minDuration', 'flex', 'endAction', 'phase', 'titleZh', 'titleEn', 'title', 'productIds', 'priceLine', 'mechanism',
  'pointsZh', 'pointsEn', 'points', 'interaction', 'lotteryId', 'obsScene', 'obsCue', 'overlay', 'owners', 'producerCue', 'kpiTarget', 'complianceNote', 'fallback', 'colour',
  // written by our own export, so that a round trip loses nothing
  'itemId', 'startKind', 'role', 'endsAtClock', 'pointsZhLines', 'pointsEnLines', 'ownerLines', 'expectedGmv', 'approval', 'approvedBy', 'approvedAt',
] as const;
export type RunsheetField = (typeof RUNSHEET_FIELDS)[number];
export type RunsheetMapping = ColumnMapping<RunsheetField>;

/** The names these columns go by in the run-sheets of live rooms, Chinese and English. */
export const RUNSHEET_SYNONYMS: Synonyms<RunsheetField> = {
  cue: ['cue', 'seq', 'cue number', 'cue no', 'no', 'nr', 'id', 'item', '序号', '编号', '段号', '场次', '环节序号', '段落'],
  start: ['start_planned', 'planned start', 'start', 'start time', 'time start', 'begin', 'from', '开始时间', '开始', '计划开始', '起始时间', '开始时刻', '时间', 'time'],
  end: ['end_planned', 'planned end', 'end', 'end time', 'time end', 'to', '结束时间', '结束', '计划结束', '截止时间'],
  duration: ['duration_min', 'duration', 'duration minutes', 'duration (min)', 'length', 'length (min)', 'mins', 'minutes', 'duration_sec', 'duration seconds', '时长', '时长(分钟)', '时长(分)', '时长(秒)', '时长分钟', '分钟', '用时', '预计时长', '计划时长'],
  minDuration: ['min_duration_min', 'min duration', 'minimum duration', 'min length', 'min_duration_sec', '最短时长', '最短时长(分钟)', '最短', '最少时长', '最小时长'],
  flex: ['flex', 'flexibility', 'priority', '弹性', '可压缩', '可砍', '伸缩', '优先级'],
  endAction: ['end_action', 'end action', 'after', 'auto next', '结束动作', '自动下一条', '结束后'],
  phase: ['phase', 'type', 'segment type', 'category', '阶段', '环节类型', '类型', '环节分类'],
  titleZh: ['segment_zh', 'title_zh', '环节名称', '环节', '标题', '内容', '流程', '环节内容', '主题', '名称'],
  titleEn: ['segment_en', 'title_en', 'english title', '英文标题', '英文环节'],
  title: ['title', 'segment', 'name', 'item title', 'topic', 'what', 'description'],
  productIds: ['product_ids', 'product ids', 'products', 'product', 'sku', 'skus', '产品', '商品', '商品编号', '产品编号', '产品id', '商品id', '品'],
  priceLine: ['price_line_zh', 'price_line', 'price line', 'price', 'prices', '价格', '价格话术', '价格线', '价格口径', '到手价'],
  mechanism: ['mechanism_zh', 'mechanism', 'offer', 'deal', '机制', '玩法', '优惠机制', '福利机制', '活动机制', '优惠'],
  pointsZh: ['talking_points_zh', '话术', '话术要点', '卖点', '口播', '讲解要点', '要点', '台词', '脚本'],
  pointsEn: ['talking_points_en', '英文话术', '英文要点'],
  points: ['talking points', 'points', 'script', 'talking_points', 'notes for host', 'key points'],
  interaction: ['interaction_zh', 'interaction', '互动', '互动话术', '互动方式', '公屏互动'],
  lotteryId: ['lottery_id', 'lottery', 'draw', '抽奖', '抽奖编号', '抽奖id', '福袋'],
  obsScene: ['obs_scene', 'scene', 'obs', 'camera', 'shot', '场景', 'obs场景', '机位', '画面', '镜头'],
  obsCue: ['obs_cue_lines', 'obs cue', 'obs actions', 'obs动作', '导播动作'],
  overlay: ['overlay', 'graphics', 'gfx', 'lower third', '贴片', '字幕条', '花字', '叠加', '包装', '图层'],
  owners: ['owner', 'owners', 'who', 'responsible', 'host', 'talent', '负责人', '主讲', '人员', '负责', '执行人', '主播'],
  producerCue: ['producer_cue_zh', 'producer_cue', 'producer cue', 'producer notes', 'crew notes', '场控', '场控提示', '中控操作', '场控动作', '导播提示', '执行动作', '后台操作'],
  kpiTarget: ['kpi_target', 'kpi', 'target', 'goal', '目标', '指标', '考核指标', 'kpi目标'],
  complianceNote: ['compliance_note_zh', 'compliance_note', 'compliance', 'legal', '合规', '合规提示', '合规备注', '违禁提示', '注意事项', '风险提示'],
  fallback: ['fallback_zh', 'fallback', 'plan b', 'backup', '预案', '应急预案', '备用方案', '应急', '备选'],
  colour: ['colour', 'color', '颜色'],
  itemId: ['item_id'],
  startKind: ['start_kind'],
  role: ['item_role'],
  endsAtClock: ['ends_at_clock'],
  pointsZhLines: ['talking_points_zh_lines'],
  pointsEnLines: ['talking_points_en_lines'],
  ownerLines: ['owner_lines'],
  expectedGmv: ['expected_gmv_minor'],
  approval: ['approval_state'],
  approvedBy: ['approval_by'],
  approvedAt: ['approval_at_ms'],
};

/** Proposes a column for every field it knows by name. The sample run-sheet needs no manual mapping. */
export const suggestMapping = (headers: readonly string[]): RunsheetMapping => suggestColumns(headers, RUNSHEET_SYNONYMS);

/** What phases are called; tried in this order, the first word found in the cell decides. */
export const PHASE_WORDS: readonly (readonly [Phase, RegExp])[] = [
  ['qa', /问答|答疑|q\s*&\s*a|^qa$|question/u],
  ['opening', /开场|预热|暖场|opening|^open$|warm.?up|intro/u],
  ['encore', /返场|encore|rerun|again/u],
  ['closing', /收尾|结束|下播|结尾|closing|^close$|outro|wrap/u],
  ['push', /逼单|转化|促单|催单|push|conversion/u],
  ['lottery', /抽奖|福袋|开奖|lottery|draw|raffle|giveaway/u],
  ['perk', /福利|秒杀|红包|perk|welfare|flash|benefit/u],
  ['product', /产品|商品|讲解|单品|过款|product|demo|item|presentation/u],
  ['interaction', /互动|游戏|interaction|engage|game|poll/u],
  ['break', /休息|垫场|中场|break|pause|intermission/u],
  ['custom', /自定义|其他|其它|custom|other|misc/u],
];

export const FLEX_WORDS: readonly (readonly [Flex, RegExp])[] = [
  ['must', /^(?:must|must.?have|fixed|required|mandatory|必须|必播|必讲|必做|不可压缩|固定|刚性|高|high)$/u],
  ['flex', /^(?:flex|flexible|squeeze|可压缩|弹性|灵活|可调|可缩短|中|medium)$/u],
  ['cuttable', /^(?:cuttable|cut|can.?cut|optional|skip|skippable|可砍|可删|可跳过|可选|可舍|机动|低|low)$/u],
];

export const END_ACTION_WORDS: readonly (readonly ['hold' | 'autoNext', RegExp])[] = [
  ['autoNext', /^(?:auto.?next|auto|next|yes|y|true|1|自动|自动下一条|自动切换|是)$/u],
  ['hold', /^(?:hold|none|manual|no|n|false|0|stop|停|手动|保持|等待|否)$/u],
];
