import { isFromList, topPrizeMinor, totalPrizesMinor, type LotteryDraft } from './draft.ts';
import type { LotteryRun } from './model.ts';
import { PROFILES } from './profiles.table.ts';
import { RISK_LIMITS } from './riskLimits.table.ts';
import { DISCLOSURE_FIELDS, TYPE_MODES } from './types.ts';

/** What a validator is shown. `run`: the published draw it is about, null before; `insiders`: how many people the exclusion list names. */
export interface Checked { readonly draft: LotteryDraft; readonly run: Pick<LotteryRun, 'rules' | 'drawnAt' | 'announcedAt' | 'drawn'> | null; readonly insiders: number; readonly now: number }
/** `block` = it cannot be published; `warn` = it is read and agreed to. `key` names the sentence, `params` fill it. */
export interface LotteryFinding { readonly rule: string; readonly severity: 'block' | 'warn'; readonly key: string; readonly params: Readonly<Record<string, string | number>> }
type Validator = (checked: Checked) => readonly LotteryFinding[];

const block = (rule: string, key: string, params: LotteryFinding['params'] = {}): readonly LotteryFinding[] => [{ rule, severity: 'block', key, params }];
const warn = (rule: string, key: string, params: LotteryFinding['params'] = {}): readonly LotteryFinding[] => [{ rule, severity: 'warn', key, params }];
const FINE: readonly LotteryFinding[] = [];

/** ¥50,000: the most a single prize of chance may be worth (反不正当竞争法). */
export const TOP_PRIZE_MINOR = 5_000_000;
/** ¥500: above it winners are shown at once (规范促销 §13). The law's own figure: no room sets it. */
export const INSTANT_MINOR = 50_000;
/** How soon after an instant draw above it winners have to be shown, ms. */
export const INSTANT_MS = 120_000;
/** $5,000: from here on New York wants a registration and a bond, Florida a filing. */
const US_TOTAL_MINOR = 500_000;
/** $500 in a shop: Rhode Island; $600 to one winner: a tax form. Both are being changed: people look them up. */
const RI_TOTAL_MINOR = 50_000;
const US_TAX_MINOR = 60_000;

const isChance = ({ mode, type }: LotteryDraft): boolean => mode !== 'skill_judged' && type !== 'auction' && type !== 'points_redemption';
export const isPurchaseGated = ({ type, filters, tickets }: LotteryDraft): boolean => type === 'order_gated' || filters.ordered || filters.spendMinor !== null || tickets.perOrder > 0;
const isFollowGated = ({ type, filters }: LotteryDraft): boolean => type === 'fan_gated' || filters.follower || filters.fanLevel !== null;
/** True = held where the rules of the United States are asked for. */
export const isUs = ({ profiles }: Pick<LotteryDraft, 'profiles'>): boolean => profiles.some((id) => PROFILES[id].us);

/** All sixteen are filled in. */
export const lv01: Validator = ({ draft }) => DISCLOSURE_FIELDS.filter((field) => draft.disclosure[field] === '').flatMap((field) => block('LV-01', 'disclosureMissing', { field }));
/** No single prize above ¥50,000, whatever it can be worth at most. Yuan only: another currency cannot be held against it. */
export const lv02: Validator = ({ draft }) => {
  if (!isChance(draft)) return FINE;
  if (draft.currency !== 'CNY') return draft.profiles.some((id) => PROFILES[id].random === 'official_only') ? block('LV-02', 'prizeNotInYuan', { currency: draft.currency }) : FINE;
  return topPrizeMinor(draft) > TOP_PRIZE_MINOR ? block('LV-02', 'prizeTooDear', { minor: topPrizeMinor(draft), max: TOP_PRIZE_MINOR }) : FINE;
};
/** Goods and rights are valued at a market price, and where it was read is kept. */
export const lv03: Validator = ({ draft }) => draft.prizes.filter(({ kind, priceSource }) => kind !== 'cash' && kind !== 'coin' && priceSource === '').flatMap(({ name }) => block('LV-03', 'priceSourceMissing', { prize: name }));
/** Once published, nothing of the rules changes. */
export const lv04: Validator = ({ draft, run }) => (run !== null && JSON.stringify({ ...run.rules, note: '' }) !== JSON.stringify({ ...draft, note: '' }) ? block('LV-04', 'rulesFrozen') : FINE);
/** Winners of more than ¥500 are shown within two minutes of the draw. */
export const lv05: Validator = ({ draft, run, now }) =>
  (run !== null && run.drawnAt !== null && run.announcedAt === null && run.drawn?.how !== undefined && draft.currency === 'CNY' && topPrizeMinor(draft) > INSTANT_MINOR && now - run.drawnAt > INSTANT_MS
    ? block('LV-05', 'winnersNotShown', { seconds: Math.floor((now - run.drawnAt) / 1_000) }) : FINE);
/** Coupons and points say how, where, until when and within which limits they can be used; another merchant by name and place. */
export const lv06: Validator = ({ draft }) => draft.prizes.filter(({ kind }) => kind === 'coupon' || kind === 'coin').flatMap(({ name, kind, coupon }) => {
  if (kind === 'coin') return FINE;
  if (coupon === null || coupon.rule === '' || coupon.scope === '' || coupon.expiry === '' || coupon.limits === '') return block('LV-06', 'couponTermsMissing', { prize: name });
  return coupon.redeemedElsewhere && coupon.merchant === '' ? block('LV-06', 'merchantMissing', { prize: name }) : FINE;
});
/** Nobody who works for the room, and nobody close to them, can win; who is meant is written down. */
export const lv07: Validator = ({ draft, insiders }) => (!draft.vouchers.insidersExcluded ? block('LV-07', 'insidersNotExcluded') : insiders === 0 && draft.mode !== 'platform_official' ? warn('LV-07', 'noInsidersListed') : FINE);
/** The prizes are there before it opens, all of them for everybody. */
export const lv08: Validator = ({ draft: { vouchers } }) => [...(vouchers.stockReserved ? FINE : block('LV-08', 'stockNotReserved')), ...(vouchers.wholeRelease ? FINE : block('LV-08', 'releasedInParts'))];
/** The file is kept for two years at least. The schema holds it to that; a file written elsewhere may not. */
export const lv09: Validator = ({ draft }) => (draft.retainYears < 2 ? block('LV-09', 'keptTooShort', { years: draft.retainYears }) : FINE);
/** What may not be a prize at all. */
const UNLAWFUL = /香烟|卷烟|雪茄|电子烟|烟弹|处方药|彩票|刮刮乐|枪|弩|管制刀具|cigarette|cigar|\bvape|prescription drug|lottery ticket|firearm/iu;
export const lv10: Validator = ({ draft }) => [...draft.prizes.flatMap(({ name }) => (UNLAWFUL.test(name.normalize('NFKC')) ? block('LV-10', 'prizeUnlawful', { prize: name }) : FINE)), ...(draft.vouchers.prizesLawful ? FINE : block('LV-10', 'prizesNotVouched'))];
/** A gift with a purchase states name, spec, quantity, period and method. */
export const lv11: Validator = ({ draft }) => (isPurchaseGated(draft) && draft.vouchers.giftTerms === '' ? block('LV-11', 'giftTermsMissing') : FINE);
/** "Order to enter": never where the law calls it a lottery, elsewhere with compliance. */
export const lv12: Validator = ({ draft }) => {
  if (!isPurchaseGated(draft)) return FINE;
  const denying = draft.profiles.find((id) => PROFILES[id].purchaseGated === 'deny');
  return denying === undefined ? warn('LV-12', 'purchaseGated') : block('LV-12', 'purchaseDenied', { profile: denying });
};
/** Names on screens are masked; shown whole only with a consent that is noted. */
export const lv13: Validator = ({ draft }) => (draft.vouchers.publicNames === 'consented' && draft.note === '' ? block('LV-13', 'consentNotNoted') : FINE);
/** Addresses and telephone numbers stay with the platform. */
export const lv14: Validator = ({ draft }) => (draft.vouchers.claimData === 'platform' ? FINE : block('LV-14', 'claimDataHere'));
/** No draw is aimed at minors. */
export const lv15: Validator = ({ draft }) => (draft.vouchers.notForMinors ? FINE : block('LV-15', 'minorsNotVouched'));

export const LV_RULES: Readonly<Record<string, Validator>> = {
  'LV-01': lv01, 'LV-02': lv02, 'LV-03': lv03, 'LV-04': lv04, 'LV-05': lv05, 'LV-06': lv06, 'LV-07': lv07, 'LV-08': lv08, 'LV-09': lv09, 'LV-10': lv10, 'LV-11': lv11, 'LV-12': lv12, 'LV-13': lv13, 'LV-14': lv14, 'LV-15': lv15,
};

/** Rules about what somebody did in the room: nothing of a list tells that. */
const asksOfComments = ({ filters, tickets }: LotteryDraft): boolean =>
  filters.follower || filters.fanLevel !== null || filters.ordered || filters.spendMinor !== null || filters.watchMinutes !== null || filters.spokeBefore || tickets.perOrder > 0 || tickets.byFanLevel.length > 0;

/** What the type, its way of deciding and its entry have to have in common. */
export const checkShape: Validator = ({ draft }) => [
  ...(TYPE_MODES[draft.type].includes(draft.mode) ? FINE : block('form', 'modeUnfit', { type: draft.type, mode: draft.mode })),
  ...((draft.mode === 'app_random' || draft.mode === 'app_fastest') && !isFromList(draft) && draft.entry.keyword === '' ? block('form', 'keywordMissing') : FINE),
  // A list has no first one and no judge.
  ...(isFromList(draft) && draft.mode !== 'app_random' && draft.mode !== 'platform_official' ? block('form', 'listUnfit') : FINE),
  ...(isFromList(draft) && asksOfComments(draft) ? block('form', 'listFilters') : FINE),
  ...(draft.beacon === 'drand' && draft.mode !== 'app_random' ? block('form', 'beaconUnfit') : FINE),
];

/** Cash-like kinds, for platforms that allow none. */
const CASH = new Set(['cash', 'coin']);
const EMOJI = /\p{Extended_Pictographic}/u;

/** What one platform wants. */
function checkProfile(draft: LotteryDraft, id: LotteryDraft['profiles'][number]): readonly LotteryFinding[] {
  const profile = PROFILES[id];
  const found: LotteryFinding[] = [];
  const say = (severity: LotteryFinding['severity'], key: string, params: LotteryFinding['params'] = {}): void => { found.push({ rule: 'platform', severity, key, params: { profile: id, ...params } }); };
  if (draft.mode !== 'platform_official' && draft.mode !== 'skill_judged' && profile.random !== 'allow') say('block', profile.random === 'deny' ? 'ownDrawDenied' : 'officialOnly');
  if (isFollowGated(draft) && profile.followGated === 'deny' && draft.mode !== 'platform_official') say('block', 'followGated');
  if (profile.maxItem !== null && draft.currency === profile.maxItem.currency && topPrizeMinor(draft) > profile.maxItem.minor) say('block', 'itemTooDear', { minor: topPrizeMinor(draft), max: profile.maxItem.minor });
  if (profile.maxItem !== null && draft.currency !== profile.maxItem.currency) say('warn', 'itemOtherCurrency', { currency: profile.maxItem.currency });
  if (profile.noCash && draft.prizes.some(({ kind, name }) => CASH.has(kind) || /gift ?card|礼品卡/iu.test(name))) say('block', 'noCash');
  if (profile.keyword === 'noEmoji' && EMOJI.test(draft.entry.keyword)) say('block', 'keywordEmoji');
  if (profile.watchSlackMs !== null && draft.filters.watchMinutes !== null && draft.windowMs - draft.filters.watchMinutes * 60_000 < profile.watchSlackMs) say('block', 'watchTooLong', { minutes: Math.max(0, Math.floor((draft.windowMs - profile.watchSlackMs) / 60_000)) });
  if (profile.claimHours !== null && draft.claimHours !== profile.claimHours) say('warn', 'claimHours', { hours: profile.claimHours });
  if (profile.needsOfficialRules && draft.vouchers.officialRulesUrl === '') say('block', 'officialRulesMissing');
  return found;
}
export const checkProfiles: Validator = ({ draft }) => draft.profiles.flatMap((id) => checkProfile(draft, id));

/** Prize + chance + consideration is a lottery: a free way in with equal odds, official rules, and what some states want beyond a total. */
export const checkUs: Validator = ({ draft }) => {
  if (!isUs(draft) || !isChance(draft)) return FINE;
  const total = draft.currency === 'USD' ? totalPrizesMinor(draft) : 0;
  const needed = (['NY', 'FL'] as const).filter((state) => total > US_TOTAL_MINOR && !draft.vouchers.usRegistered.includes(state));
  return [
    ...(draft.vouchers.freeEntry ? FINE : block('US', 'freeEntryMissing')),
    ...(draft.vouchers.officialRulesUrl === '' && draft.mode !== 'platform_official' ? block('US', 'officialRulesMissing', { profile: 'US' }) : FINE),
    ...needed.flatMap((state) => block('US', 'notRegistered', { state })),
    ...(total > RI_TOTAL_MINOR && !draft.vouchers.usRegistered.includes('RI') ? warn('US', 'rhodeIsland') : FINE),
    ...(draft.currency === 'USD' && topPrizeMinor(draft) >= US_TAX_MINOR ? warn('US', 'taxForm') : FINE),
  ];
};

/** Everything that is wrong with a draw, what blocks first. */
export function validateLottery(checked: Checked): readonly LotteryFinding[] {
  const found = [checkShape, ...Object.values(LV_RULES), checkProfiles, checkUs].flatMap((validator) => validator(checked));
  return found.toSorted((a, b) => Number(a.severity === 'warn') - Number(b.severity === 'warn'));
}
export const isBlocked = (findings: readonly LotteryFinding[]): boolean => findings.some(({ severity }) => severity === 'block');

/** What a room set instead of the usual limits, minor units by currency. */
export type RiskLimits = Readonly<Record<string, number>>;
/** The price of a prize above which compliance agrees as well, minor units of the currency. */
export const riskLimitOf = (currency: string, own: RiskLimits): number => own[currency] ?? RISK_LIMITS[currency] ?? 0;

/** Compliance agrees as well (L3): a prize above the room's limit for its currency, a purchase, names shown whole, the US above its limit. */
export const needsL3 = (draft: LotteryDraft, own: RiskLimits): boolean => topPrizeMinor(draft) > riskLimitOf(draft.currency, own) || isPurchaseGated(draft) || draft.vouchers.publicNames === 'consented' || (isUs(draft) && totalPrizesMinor(draft) > US_TOTAL_MINOR);
