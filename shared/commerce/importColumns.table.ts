import { suggestColumns, type ColumnMapping, type Synonyms } from '../tables/columns.ts';

/** The fields a product column can feed. */
export const PRODUCT_FIELDS = [
  'id', 'linkNo', 'sku', 'nameZh', 'nameEn', 'name', 'category', 'role', 'spec', 'currency', 'list', 'lowest7d', 'live', 'floor', 'cost', 'commission', 'stock', 'safetyStock',
  'limit', 'coupon', 'gift', 'shipHours', 'returnPolicy', 'complianceClass', 'evidence', 'claimsAllowed', 'claimsForbidden', 'targetUnits', 'targetGmv', 'note',
] as const;
export type ProductField = (typeof PRODUCT_FIELDS)[number];
export type ProductMapping = ColumnMapping<ProductField>;

const PRODUCT_SYNONYMS: Synonyms<ProductField> = {
  id: ['product_id', 'product id', 'id', 'item id', '商品编号', '产品编号', '商品id', '产品id', '编号'],
  linkNo: ['link_no', 'link', 'link number', '链接号', '链接', '小黄车序号', '车号', '购物车序号', '序号'],
  sku: ['sku_code', 'sku', 'seller sku', 'code', '货号', '商家编码', 'sku编码'],
  nameZh: ['name_zh', '商品名称', '产品名称', '商品名', '品名', '名称', '商品', '产品', '商品标题'],
  nameEn: ['name_en', 'english name', '英文名', '英文名称'],
  name: ['name', 'title', 'product', 'product name'],
  category: ['category', '类目', '品类', '分类'],
  role: ['role', 'product role', '货盘角色', '角色', '款型', '定位', '商品定位'],
  spec: ['spec', 'specification', 'size', '规格', '规格型号'],
  currency: ['currency', '币种', '货币'],
  list: ['list_price', 'list price', 'rrp', 'msrp', 'compare at price', 'original price', '页面价', '原价', '吊牌价', '划线价', '标价', '日常价'],
  lowest7d: ['lowest_7d_price', 'lowest 7 day price', '7d low', '近7天最低', '近7天最低价', '近7天最低成交', '近七天最低价', '7日最低价'],
  live: ['live_price', 'live price', 'price', 'deal price', 'sale price', '到手价', '直播价', '到手', '券后价', '售价', '价格'],
  floor: ['floor_price', 'floor price', 'floor', 'minimum price', '底价', '最低限价', '红线价', '控价'],
  cost: ['unit_cost', 'cost', 'unit cost', '成本', '成本价', '单位成本', '进价'],
  commission: ['commission_pct', 'commission', 'commission %', '佣金', '佣金率', '佣金比例', '佣金(%)'],
  stock: ['stock_live', 'stock', 'inventory', 'quantity', 'qty', '库存', '直播库存', '可售库存'],
  safetyStock: ['safety_stock', 'safety stock', '安全库存', '预警库存'],
  limit: ['limit_per_user', 'limit', 'limit per user', 'max per user', '限购', '每人限购'],
  coupon: ['coupon', 'voucher', '优惠券', '券', '优惠'],
  gift: ['gift', 'free gift', '赠品', '赠', '加赠'],
  shipHours: ['ship_within_h', 'ship within hours', 'ship within', '发货时效', '发货时效(小时)', '发货时间', '发货'],
  returnPolicy: ['return_policy', 'returns', 'return policy', '退换政策', '售后', '退换', '售后政策'],
  complianceClass: ['compliance_class', 'compliance class', 'regulated class', '监管类别', '合规类别', '合规分类'],
  evidence: ['filing_or_evidence', 'evidence', 'filing', 'certificates', '备案/证据', '备案', '资质', '检测报告', '证明材料', '资质证明'],
  claimsAllowed: ['claims_allowed', 'allowed claims', '可宣称', '可说', '允许宣称', '可用卖点'],
  claimsForbidden: ['claims_forbidden', 'forbidden claims', '禁宣称', '不可说', '禁止宣称', '禁用词', '违禁词'],
  targetUnits: ['target_units', 'target units', 'unit target', '目标销量', '目标件数', '预估销量'],
  targetGmv: ['target_gmv', 'target gmv', 'gmv target', '目标gmv', '目标销售额', '预估gmv'],
  note: ['note', 'notes', 'remark', 'remarks', '备注', '说明'],
};

/** Proposes a column for every field it knows by name. The sample products need no manual mapping. */
export const suggestProductMapping = (headers: readonly string[]): ProductMapping => suggestColumns(headers, PRODUCT_SYNONYMS);
