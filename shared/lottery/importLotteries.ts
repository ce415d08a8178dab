import { isBlankRow, suggestColumns, type Synonyms, type Table } from '../tables/columns.ts';
import type { ImportProblem } from '../tables/problem.ts';
import { readRow, type RowReader } from '../tables/rowReader.ts';
import { parseTimeOfDay } from '../time/format.ts';
import { lotteryDraftSchema, type LotteryDraft, type LotteryDraftInput, type ProfileId } from './draft.ts';
import type { DrawMode, LotteryType, PrizeKind } from './types.ts';

type Field =
  | 'id' | 'name' | 'type' | 'rows' | 'prizes' | 'kind' | 'count' | 'unit' | 'total' | 'conditions' | 'method' | 'opens' | 'draws' | 'drawMethod' | 'claimHours' | 'claimConditions' | 'claimMethod' | 'delivery'
  | 'forfeit' | 'organizer' | 'contact' | 'excluded' | 'tool' | 'risk' | 'retention';
const SYNONYMS: Synonyms<Field> = {
  id: ['lottery_id', 'draw_id', 'id', '抽奖编号', '编号'], name: ['name', 'name_zh', 'title', '抽奖名称', '名称'], type: ['type', '抽奖类型', '类型'], rows: ['runsheet_seq', 'rows', 'cue', '流程序号', '流程'],
  prizes: ['prize_names', 'prize', 'prizes', '奖品品名', '奖品'], kind: ['prize_kind', 'kind', '奖品种类'], count: ['prize_count', 'count', 'winners', '奖品数量', '数量', '份数'], unit: ['unit_value_cny', 'unit_value', 'value', '奖品单价', '单价', '价值'],
  total: ['total_value_cny', 'total_value', '总价值'], conditions: ['participation_conditions', 'conditions', '参与条件'], method: ['participation_method', 'method', '参与方式'], opens: ['open_time', 'opens', '开始时间', '开启时间'],
  draws: ['draw_time', 'draws', '开奖时间'], drawMethod: ['draw_method', '开奖方式'], claimHours: ['claim_deadline_h', 'claim_hours', '领奖期限', '兑奖期限'], claimConditions: ['claim_conditions', '兑奖条件'], claimMethod: ['claim_method', '兑奖方式'],
  delivery: ['delivery', '奖品交付方式', '交付方式', '发货'], forfeit: ['forfeit_conditions', 'forfeit', '弃奖条件'], organizer: ['organizer', 'sponsor', '主办方'], contact: ['contact', '联系方式'], excluded: ['excluded', '排除人员', '不得参与'],
  tool: ['platform_tool', 'tool', '平台工具'], risk: ['risk_flags', 'risk', '风险提示'], retention: ['record_retention', 'retention', '留存期限'],
};

const TYPE_WORDS: readonly (readonly [LotteryType, RegExp])[] = [
  ['lucky_bag_coin', /coin|抖币/iu], ['lucky_bag_physical', /lucky_?bag|福袋/iu], ['red_packet_cash_coupon', /red_?packet|红包/iu], ['coupon_drop', /coupon|券/iu], ['watch_time', /watch|停留/iu], ['fan_gated', /fan|follow|粉丝|关注/iu],
  ['order_gated', /order|下单/iu], ['fastest_click', /fastest|手速/iu], ['quiz_poll', /quiz|poll|竞猜|问答|投票/iu], ['points_redemption', /points|level|积分|等级/iu], ['auction', /auction|拍卖/iu], ['offline_draw', /offline|线下|名单/iu], ['comment_phrase', /comment|phrase|keyword|口令|评论/iu],
];
const KIND_WORDS: readonly (readonly [PrizeKind, RegExp])[] = [['coupon', /券|coupon|voucher/iu], ['cash', /现金|cash/iu], ['coin', /币|coin/iu], ['ticket', /门票|ticket/iu], ['service', /服务|service/iu], ['virtual', /虚拟|会员|virtual/iu]];
const PROFILE_WORDS: readonly (readonly [ProfileId, RegExp])[] = [['douyin', /抖音|douyin/iu], ['kuaishou', /快手|kuaishou/iu], ['taobao', /淘宝|taobao/iu], ['weixin', /视频号|微信|weixin/iu], ['tiktokUs', /tiktok/iu], ['youtube', /youtube/iu], ['twitch', /twitch/iu], ['bilibili', /b站|bilibili|哔哩/iu]];
const found = <T extends string>(words: readonly (readonly [T, RegExp])[], text: string): T | null => words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

export interface LotteryImport { readonly drafts: readonly LotteryDraft[]; readonly problems: readonly ImportProblem[] }
/** `currency` of the amounts; `profile`: where it is held when the file names only "the platform". */
export interface LotteryImportOptions { readonly currency: string; readonly profile: ProfileId }

/**
 * Reads draws out of a table. What a file cannot vouch for (stock reserved, lawful prizes, no minors) stays open: people tick it. Nothing
 * throws: what cannot be read is a problem with its row.
 */
export function importLotteries(table: Table, options: LotteryImportOptions): LotteryImport {
  const mapping = suggestColumns(table.headers, SYNONYMS);
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  const drafts = table.rows.flatMap((row, index) => (isBlankRow(row) ? [] : readDraft(readRow(table, mapping, index, problems), options, seen)));
  if (problems.length === 0 && drafts.length === 0) problems.push({ row: 1, column: '', value: '', key: 'noRows', severity: 'error', params: {} });
  return { drafts, problems };
}

function readDraft(reader: RowReader<Field>, options: LotteryImportOptions, seen: Map<string, number>): readonly LotteryDraft[] {
  const id = reader.cell('id');
  const firstRow = seen.get(id);
  if (firstRow !== undefined) { reader.problem('id', 'duplicateId', 'error', { firstRow }); return []; }
  seen.set(id, reader.row);
  const draft = lotteryDraftSchema.safeParse(inputOf(reader, options));
  if (!draft.success) reader.problem(null, 'notValid', 'error', { problem: `${draft.error.issues[0]?.path.join('.') ?? ''}: ${draft.error.issues[0]?.message ?? ''}` });
  return draft.success && !reader.hasErrors() ? [draft.data] : [];
}

function inputOf(reader: RowReader<Field>, { currency, profile }: LotteryImportOptions): LotteryDraftInput {
  const type = found(TYPE_WORDS, reader.cell('type')) ?? found(TYPE_WORDS, reader.cell('name')) ?? 'comment_phrase';
  const kind = found(KIND_WORDS, reader.cell('kind')) ?? 'physical';
  const [opensAt, drawsAt] = [timeOf(reader, 'opens'), timeOf(reader, 'draws')];
  const [count, unitMinor] = [Math.round(numberOf(reader, 'count') ?? 1), Math.round((numberOf(reader, 'unit') ?? 0) * 100)];
  const hours = numberOf(reader, 'claimHours');
  return {
    id: reader.cell('id') || `draw-${String(reader.row)}`, name: reader.text('name', 120) || reader.cell('id') || '?', type, mode: modeOf(reader, type), currency, profiles: [found(PROFILE_WORDS, reader.cell('tool')) ?? profile],
    prizes: [{ name: reader.text('prizes', 200) || '?', kind, count, unitMinor, coupon: kind === 'coupon' ? couponOf(reader.cell('claimConditions')) : null }],
    disclosure: disclosureOf(reader), entry: entryOf(type, keywordOf(reader.cell('method'))),
    windowMs: (opensAt === null || drawsAt === null ? 600_000 : Math.max(10_000, (drawsAt - opensAt + 86_400_000) % 86_400_000)) as never, opensAt, drawsAt, rows: rowsOf(reader.cell('rows')),
    ...(hours === null ? {} : { claimHours: Math.min(24 * 60, Math.max(1, Math.round(hours))) }), retainYears: Math.max(2, Math.round(numberOf(reader, 'retention') ?? 3)),
    filters: { notWonInDays: Number(/近\s*(\d+)\s*天|(\d+) days/u.exec(reader.cell('excluded'))?.slice(1).find((each) => each !== undefined) ?? 0) || null },
    vouchers: { insidersExcluded: /员工|staff|employee/iu.test(reader.cell('excluded')) }, note: reader.text('risk', 1_000),
  };
}

/** A draw of one's own list that names no keyword takes the list. */
const entryOf = (type: LotteryType, keyword: string): NonNullable<LotteryDraftInput['entry']> => (type === 'offline_draw' && keyword === '' ? { keyword, from: 'list' } : { keyword });

/** Our own draw only where the file says so: what a platform's tool does is the platform's. */
function modeOf(reader: RowReader<Field>, type: LotteryType): DrawMode {
  if (type === 'quiz_poll' && !/平台|official/iu.test(reader.cell('tool'))) return 'skill_judged';
  return /平台|官方|official|platform/iu.test(`${reader.cell('tool')} ${reader.cell('drawMethod')}`) ? 'platform_official' : type === 'fastest_click' ? 'app_fastest' : 'app_random';
}

function disclosureOf(reader: RowReader<Field>): LotteryDraftInput['disclosure'] {
  const [count, unit, hours, draws] = [reader.cell('count'), reader.cell('unit'), reader.cell('claimHours'), reader.cell('draws')];
  return {
    prizeTiers: reader.text('name', 500), conditions: reader.text('conditions', 500), method: reader.text('method', 500), drawTime: draws, drawMethod: reader.text('drawMethod', 500), prizeValue: unit, prizeNames: reader.text('prizes', 500),
    prizeKinds: reader.text('kind', 500), prizeCount: count, claimTime: hours === '' ? reader.cell('forfeit') : `${hours} h`, claimConditions: reader.text('claimConditions', 500), claimMethod: reader.text('claimMethod', 500),
    delivery: reader.text('delivery', 500), forfeit: reader.text('forfeit', 500), organizer: reader.text('organizer', 500), contact: reader.text('contact', 500),
  };
}

/** What stands in quotes behind the way to enter: 评论口令"青禾暖冬". */
const keywordOf = (text: string): string => /["“”「『]([^"“”」』]{1,60})["“”」』]/u.exec(text)?.[1]?.trim() ?? '';

/** "14|18" = opens with row 14, is drawn with row 18; one row opens it. */
function rowsOf(text: string): LotteryDraftInput['rows'] {
  const [open = null, draw = null] = text.split(/[|/、,]/u).map((part) => part.trim().slice(0, 20)).filter((part) => part !== '');
  return { open, draw };
}

/** Terms of a coupon in the words of a shop: threshold and date; the rest is for people. */
function couponOf(text: string) {
  const parts = text.split(/[;；]/u).map((part) => part.trim());
  const pick = (pattern: RegExp): string => parts.filter((part) => pattern.test(part)).join(';').slice(0, 200);
  return { rule: pick(/满|减|抵/u), scope: pick(/叠加|除外|适用|可用/u), expiry: pick(/\d{4}-\d{1,2}|至|有效/u), limits: pick(/每人|限/u) };
}

function timeOf(reader: RowReader<Field>, field: 'opens' | 'draws') {
  const text = reader.cell(field);
  if (text === '') return null;
  const parsed = parseTimeOfDay(text);
  if (!parsed.ok) reader.problem(field, 'badTime', 'error');
  return parsed.ok ? parsed.value : null;
}

/** The first number of a cell ("≥2年" = 2); null = none. */
function numberOf(reader: RowReader<Field>, field: Field): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(reader.cell(field).normalize('NFKC'))?.[0]?.replaceAll(',', '');
  return digits === undefined ? null : Number(digits);
}
