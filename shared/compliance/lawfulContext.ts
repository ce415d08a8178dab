import { GAP, type FoldedText } from './foldText.ts';
import type { RawHit } from './hit.ts';
import type { LexiconEntry } from './lexicon.ts';

/** Looks back this far for what denies a term, and ahead for what condemns it. Characters. */
const BACK = 22;
const AHEAD = 14;
const LIST_BACK = 60;

/** What nobody talks himself out of: insults, filth, disguises, masks, and prices whose basis is asked for. */
const NEVER_DENIED = new Set(['PORN', 'DISCRIM', 'PII', 'EVASION']);
const NEVER_DENIED_PARTS = new Set(['needs-evidence', 'urgency-false', 'free-gift', 'coerce', 'service', 'stream', 'need', 'reference']);
/** 不用加微信 sends nobody away; 不用治疗 claims a cure. */
const NEEDLESS = new Set(['OFFPLATFORM', 'INDUCE', 'LOTTERY', 'GAMBLING']);
const CONDEMNED = new Set(['OFFPLATFORM', 'INDUCE', 'LOTTERY', 'GAMBLING', 'BANNED', 'IP', 'MINORS']);
const CLAIMS = new Set(['MEDICAL', 'HEALTHFOOD']);

const FORBIDS = '不得|不可以|不可|不能够|不能|不会|不要|不应该|不应|不宜|不准|不许|不予|不允许|不支持|不接受|不提供|不参与|不参加|不涉及|不属于|不具有|不具备|不承诺|不保证|不代表|不构成|不用于|不用作|不作为|不当作|不是|不做|不搞|不卖|不售|不含有|不含|不说|不讲|不敢保证|不敢说|说不上|谈不上|算不上|称不上|不一定|未必|不见得|不存在|不鼓励|不提倡|不宣传|不宣称|不替代|不代替|不推荐|不组织|不诱导|不引导|并非|并不是|并无|绝不|绝无|绝非|决不|从不|从未|从来不|从没|没有|没|未经|未|无法|请勿|切勿|勿|禁止|严禁|谢绝|拒绝|杜绝|抵制|打击|反对|谨防|严防|警惕|当心|小心|防范|避免|远离|举报|别信|勿信|别';
const FORBIDDEN_LIST = /(?:不得|不能|不可以?|禁止|严禁|不要|不许|不准|请?勿|避免|不(?=[说讲提写]))(?:再|出现)?(?:说|讲|提|写|用|宣传|宣称|声称|使用|出现|暗示|承诺|口头|涉及)(?:[^\s。!?;,，；！？]{1,8}[/、和或与及])+[^\s。!?;,，；！？/、]{0,4}$/u;
const LISTS = '屏蔽词|过滤词|拦截词|禁说词|禁语|红线词|忌语|慎用词|违禁词|敏感词|禁用词|极限词|违规词|绝对化用语';
/** 违禁词:最佳、国家级: all that such a heading lists. */
const FORBIDDEN_LABEL = new RegExp(`(?:${LISTS}|(?:禁止|严禁|不得|不能|不要|避免|请勿)(?:再)?(?:出现|使用|说|写|提|宣传))[^:：。!?\\n]{0,6}[:：][^。！!?？\\n;；]{0,50}$`, 'u');
const FILLER = '任何|所谓的?|宣称|宣传|声称|承诺|保证|使用|用于|用来|用作|用|作为|当作|代替|替代|取代|涉及|含有|含|具有|具备|带有|有|能够|能|可以|会|算是|算|是|做|搞|说成|说|讲|叫|写|去|来|把|被|让|给|向|在|于|进行|提供|支持|接受|参与|参加|组织|诱导|引导|要求|通过|购买|销售|售卖|出售|卖|买|私下|私自|随意|随便|轻信|相信|听信|添加|主动|他人|别人|其他|其它|主播|客服|陌生人|陌生|人|药物|药品|医药|疾病|任何疾病|医生|专业|正规|的|了|过|者|和|或者|或|与|及|以及|等|对|以|到|这种|这类|这些|那种|那些|自己|我们|本店|直播间|什么|一切|各种|各类|产品|商品|功效|作用|效果|用语|字样|词|包括|比如|例如|像|如|出现|口头|口播|预防|诊断|保健|未成年人|儿童|观众|大家|您|你|它|其|该';
const DENIED = new RegExp(`(?:${FORBIDS}|${LISTS})(?:${FILLER})*$`, 'u');
const NEEDLESS_BEFORE = new RegExp(`(?:不用|不必|无需|无须|不需要|不需)(?:${FILLER})*$`, 'u');
const DENIED_AT_ONCE = /[不没未非无勿别]$/u;
/** Looks like a denial and is none, or is denied itself. */
const NO_DENIAL = /(?:不用说|不必说|不消说|不得不|不仅|不只|不光|不但|不愧|不止|不亚于|不输|不错|无不|无非|莫不|要不|差不多|对不对|好不好|是不是|能不能|有没有|会不会|要不要|不怕|不就是|谁不|谁说不|岂不|何不|怎能不|难道不|不信|不服|别人都|没有哪|没有一个不|没有不|没人不|特别|分别|级别|类别|区别|性别|个别|识别|鉴别|非常|未来|莫非|除非|[不没无未][^不没无未]{0,3}[不没无未别非勿])(?:.{0,6})$/u;
/** 如问能不能治病: what is asked is claimed by nobody. */
const ASKED = new RegExp(`(?:问|咨询|关心)[^能是会可有]{0,8}(?:能不能|能否|是否|是不是|会不会|可不可以|有没有)(?:${FILLER})*$`, 'u');
/** 观众提到加微信: told of somebody else, so that it can be answered. */
const REPORTED = /(?:观众|用户|有人|粉丝|评论|弹幕|网友|买家|顾客).{0,4}(?:提到|提及|说到|问到|提起|问起)(?:要|想|能不能|可不可以)?$/u;
/** "最佳"改为"不错": a word in quotes that is taken away. */
const QUOTED = /["“”'‘’「『《]$/u;
const TAKEN_AWAY = /^["“”'’」』》]\s*(?:这?一?个?[词字]|字样|等)?(?:都|一律|也)?(?:不能|不可|不要|不许|不得|不准|别[说用写提]|禁止|请勿|改[成为]|换[成为]|替换|删)/u;
const ASKS = /^(?:.{0,4})[吗么呢]/u;
const CONDEMNS = /^(?:.{0,3}?)(?:的?(?:危害|坏处|后果|陷阱|骗局|案例)|(?:的)?(?:行为)?(?:都是|均属|属于|全是|就是|是)(?:违法|违规|犯法|诈骗|骗子|骗局|骗人|骗钱|假的|不允许|不可以|禁止|不合规|不合法|不对)|的?(?:都|均|一律)?(?:不是|并非|非)(?:我们|本店|官方|平台|客服|主播)|(?:一律|一概|坚决)(?:不|封|拒|举报)|(?:会|要)?(?:被)?(?:封号|处罚|举报|罚款)|(?:违法|违规|犯法)|请(?:举报|勿|立即举报)|谨防)/u;
const SENDS_TO_DOCTOR = /^(?:.{0,5}?)(?:请|要|需要?|应|须|建议)(?:及时|立即|尽快|前往|到|去|遵)?(?:就医|医院|遵?医嘱|咨询医生|看医生|正规医院|医疗机构)/u;

/** 自家几款里最轻的一款: a brand may be compared with itself (执法指南 第四条). */
const OWN = '自家|我们自家|我们自己家|我们家|我家|咱们家|咱家|本店|店里|店内|本品牌|我们品牌|自有品牌|同品牌|品牌内|本系列|这个系列|同系列|我们系列|全系列|该系列|系列中|系列里|自己品牌|自己家|自己|同款不同';
const OWN_BEFORE = new RegExp(`(?:${OWN})(?:(?!全网|全国|全球|行业|世界|业内|市场|史上|是|才是).){0,10}$`, 'u');
const WITHIN = /(?:里面|里边|当中|之中|之间|里|中|内|以来|系列|几款|款式|各款|所有款)(?:.{0,3})$/u;
const ONE_OF_OWN = /^(?:.{0,6}?)(?:一款|一代|一个|一件|一支|一瓶|一条|一双|一种|一档|一批|一次|版本|型号|尺寸|尺码|码数|规格|系列|色号|单品|那款|这款|款)/u;
/** 最便宜的是小号: a size or a set of the very goods, and nobody else's. */
const OWN_VARIANT = /^的(?:是|那[款个]是|一[款个]是)(?:[小中大特]号|[sml]码|x+l|[小大]份|[小大]瓶|[小大]包|单[只支件瓶盒]|基础款|标准款|入门款|\d)/u;
const OWN_ALL = new Set(['全网', '全国', '全球', '行业', '史上']);

/** 第一,看成分;第二,看克重: what begins a clause and is gone on from counts, and ranks nothing. */
const COUNTED_ON: readonly (readonly [first: RegExp, second: RegExp])[] = [[/^第[一1]$/u, /第[二2]/u], [/^number(?:one|1)$/u, /number\s*(?:two|2)/iu]];

function isCounting(folded: FoldedText, { start, end }: Pick<RawHit, 'start' | 'end'>, original: string): boolean {
  const said = folded.text.slice(start, end);
  const second = COUNTED_ON.find(([first]) => first.test(said))?.[1];
  return second !== undefined && (start === 0 || (folded.gap[start] ?? 0) >= GAP.clause) && second.test(original.slice(folded.to[end - 1] ?? 0));
}

/** 身上同款, 昨天买的同款: the same goods as before, and nobody else's named. */
const SAME_AS_BEFORE = /(?:^|身上的?|模特|主播|我们?|你们?|大家|姐妹们?|昨[天晚]|今[天晚]|上一?[场次回期]|刚才|前面|之前|[这那]个|[买拍穿用看播讲选拿收]到?[过了]?的|[和跟与有要是拍买]|情侣|亲子|母女|父子|全家|闺蜜)$/u;
const SOMEBODY_ELSE = /明星|网红|大牌|专柜|爱豆|博主|女神|影[后帝]|总统|王妃/u;
/** 把杯子打碎了: who speaks did it himself. A courier or a shop that is named did it otherwise. */
const BY_ONESELF = /(?:把|将).{1,8}(?:打|摔|弄|磕|碰|踩|砸|撕|剪|洗|搞|拆)$/u;
/** 会过期吗: asked before buying. */
const MIGHT = /(?:会|会不会|容易|怕不怕)$/u;
const ASKED_BEHIND = /^[吗么嘛不]/u;
const BY_THE_SHOP = /快递|物流|你们|你家|店家|商家|卖家|骑手|发货|仓库|运输|包装|客服/u;

function isNoComplaint(before: string, after: string, { term, subCategory }: LexiconEntry): boolean {
  if (BY_ONESELF.test(before) && !BY_THE_SHOP.test(before)) return true;
  if (term === '骗子' || term === '骗人') return /(?:不是|不会|没有?|从不)$/u.test(before) && !/(?:是不是|会不会|有没有)$/u.test(before) && !/^[吗吧么嘛]/u.test(after);
  if (subCategory !== 'product') return false;
  return (MIGHT.test(before) && ASKED_BEHIND.test(after)) || (/(?:不会|从不|从没|没有|并不|不|没)$/u.test(before) && !/(?:是不|有没|会不|要不|能不)$/u.test(before));
}

/** True when a term is denied, condemned, asked to be taken to a doctor, or a brand's comparison with itself: no claim is made by it. */
export function isLawful(folded: FoldedText, { start, end }: RawHit, entry: LexiconEntry, original: string): boolean {
  if (NEVER_DENIED.has(entry.category)) return false;
  if (entry.category === 'ABSOLUTE' && isCounting(folded, { start, end }, original)) return true;
  const before = clauseBefore(folded, start);
  const after = clauseAfter(folded, end);
  if (entry.lang === 'en' && entry.matchMode === 'word') return isDeniedInEnglish(wordsBefore(folded, start), entry);
  if (entry.category === 'NEG_SIGNAL') return isNoComplaint(before, after, entry);
  if (entry.subCategory === 'reference' && entry.term === '同款') return SAME_AS_BEFORE.test(before) && !SOMEBODY_ELSE.test(before);
  if (isOwnComparison(folded, start, end, entry)) return true;
  if (CONDEMNED.has(entry.category) && CONDEMNS.test(after)) return true;
  if (CLAIMS.has(entry.category) && SENDS_TO_DOCTOR.test(after)) return true;
  const from = folded.from[start] ?? 0;
  const listed = original.slice(Math.max(0, from - LIST_BACK), from);
  if (FORBIDDEN_LIST.test(listed) || FORBIDDEN_LABEL.test(listed)) return true;
  if (NEVER_DENIED_PARTS.has(entry.subCategory)) return false;
  if (QUOTED.test(original.slice(Math.max(0, from - 1), from)) && TAKEN_AWAY.test(original.slice(folded.to[end - 1] ?? 0, (folded.to[end - 1] ?? 0) + AHEAD))) return true;
  return ASKED.test(before) || REPORTED.test(before) || isDenied(before, after, entry);
}

function isDenied(before: string, after: string, { category }: LexiconEntry): boolean {
  if (NO_DENIAL.test(before) || ASKS.test(after)) return false;
  return DENIED.test(before) || DENIED_AT_ONCE.test(before) || (NEEDLESS.has(category) && NEEDLESS_BEFORE.test(before));
}

function isOwnComparison(folded: FoldedText, start: number, end: number, { category, subCategory }: LexiconEntry): boolean {
  if (category !== 'ABSOLUTE' || (subCategory !== 'zui' && subCategory !== 'statutory' && subCategory !== 'yi-context')) return false;
  if (OWN_ALL.has(folded.text.slice(start, start + 2))) return false;
  if (subCategory === 'zui' && OWN_VARIANT.test(clauseAfter(folded, end))) return true;
  const before = clauseBefore(folded, start);
  return OWN_BEFORE.test(before) && (WITHIN.test(before) || ONE_OF_OWN.test(clauseAfter(folded, end)));
}

const MIDDLE = /[、""''“”‘’「」『』《》]/u;

/** What stands before in the same clause. A comma of a list (、) does not end it. */
function clauseBefore({ text, gap }: FoldedText, at: number): string {
  let from = at;
  while (from > 0 && at - from < BACK && (gap[from] ?? 0) < GAP.clause) from -= 1;
  return text.slice(from, at);
}

function clauseAfter({ text, gap, length }: FoldedText, at: number): string {
  let to = at;
  while (to < length && to - at < AHEAD && (gap[to] ?? 0) < GAP.clause) to += 1;
  return text.slice(at, to);
}

/** True when only a list comma, a quote or a joining word stands between two hits, so that what denies the first denies the second. */
export function isListed(folded: FoldedText, first: RawHit, second: RawHit, original: string): boolean {
  const between = original.slice(folded.to[first.end - 1] ?? 0, folded.from[second.start] ?? 0);
  if (between.length > 8) return false;
  const rest = Array.from(between).filter((each) => !MIDDLE.test(each) && each.trim() !== '').join('');
  return rest === '' ? between.length > 0 : /^(?:和|或|或者|及|以及|与|等|\/|,\s*or|or|and)$/u.test(rest);
}

/** Words before an English term in the same sentence, nearest last. */
function wordsBefore({ text, gap, codes }: FoldedText, at: number): readonly string[] {
  const words: string[] = [];
  let to = at;
  for (let from = at; from > 0 && words.length < 9; from -= 1) {
    const parted = gap[from] ?? 0;
    if (parted >= GAP.sentence) return from < to ? [text.slice(from, to), ...words] : words;
    // An apostrophe parts nothing: isn't, doesn't.
    const isApostrophe = parted === GAP.sign && text.charAt(from) === 't' && text.charAt(from - 1) === 'n' && (gap[from + 1] ?? GAP.sentence) !== GAP.none;
    if (parted !== GAP.none && !isApostrophe) {
      if (from < to) words.unshift(text.slice(from, to));
      to = from;
    }
    if ((codes[from - 1] ?? 0) > 127) return from < to ? [text.slice(from, to), ...words] : words;
    if (from === 1) words.unshift(text.slice(0, to));
  }
  return words;
}

const ENGLISH_NO = new Set(['not', 'no', 'never', 'without', 'isnt', 'arent', 'doesnt', 'dont', 'wont', 'cannot', 'cant', 'nor', 'wasnt', 'didnt', 'neither', 'avoid', 'prohibited', 'forbid']);
const ENGLISH_FILLER = new Set('a an the any our this that these those it its is are be been being was as to for of or and nor intended meant designed used use using claim claims claimed claiming promise promises promised guarantee say says saying said call called diagnose treat cure prevent mitigate disease diseases offer offers offering run running sell selling sold have has been evaluated by approved contain kind type form medical drug product item do does we you your will would can accept accepting allow allowed ask asks asking like such'.split(' '));
/** Denials that are none, and claims that are denials to begin with. */
const ENGLISH_EMPHASIS = /\b(?:not only|not just|not merely|no wonder|no doubt|why not|no other|no one|nothing but|no need|dont miss|do not miss|never miss|cant miss|cant be)\b/u;
const ENGLISH_SIGNALS = new Set(['scam', 'fake', 'broken', 'rip off', 'frozen', 'lagging', 'buffering', 'false advertising']);

function isDeniedInEnglish(words: readonly string[], { category, subCategory, term }: LexiconEntry): boolean {
  if (category === 'NEG_SIGNAL' && !ENGLISH_SIGNALS.has(term)) return false;
  if (NEVER_DENIED_PARTS.has(subCategory) || category === 'PRICE' || ENGLISH_EMPHASIS.test(words.join(' '))) return false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (ENGLISH_NO.has(word)) return true;
    if (!ENGLISH_FILLER.has(word)) return false;
  }
  return false;
}
