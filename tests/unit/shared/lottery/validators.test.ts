import { describe, expect, it } from 'vitest';
import type { LotteryDraft, LotteryDraftInput } from '#shared/lottery/draft.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { checkProfiles, checkShape, checkUs, LV_RULES, needsL3, validateLottery, type Checked } from '#shared/lottery/validators.ts';
import { instant } from '#shared/time/instant.ts';
import { draftOf } from './fixtures.ts';

const NOW = 1_000_000;
const prize = draftOf().prizes[0] as LotteryDraft['prizes'][number];
const vouchers = draftOf().vouchers;
const checked = (more: Partial<LotteryDraftInput> = {}, beside: Partial<Checked> = {}): Checked => ({ draft: draftOf(more), run: null, insiders: 3, now: NOW, ...beside });
const runOf = (more: Partial<LotteryRun> = {}, draft = draftOf()): Checked['run'] => ({ rules: { ...draft, note: '' }, drawnAt: null, announcedAt: null, drawn: null, ...more });
const dear = draftOf({ prizes: [{ ...prize, unitMinor: 179_900 }] });
const terms = { rule: '满99可用', scope: '全店', expiry: '2026-11-30', limits: '每人1张' };

/** Each rule: what is right, what is wrong, and what the wrong one is called. */
const TABLE: Readonly<Record<string, readonly (readonly [what: string, right: Checked, wrong: Checked, key: string])[]>> = {
  'LV-01': DISCLOSURE_FIELDS.map((field) => [field, checked(), checked({ disclosure: { ...draftOf().disclosure, [field]: '  ' } }), 'disclosureMissing'] as const),
  'LV-02': [
    ['a prize of ¥50,000', checked({ prizes: [{ ...prize, unitMinor: 5_000_000 }] }), checked({ prizes: [{ ...prize, unitMinor: 5_000_001 }] }), 'prizeTooDear'],
    ['a ticket that can bring more than itself', checked({ prizes: [{ ...prize, topMinor: 5_000_000 }] }), checked({ prizes: [{ ...prize, unitMinor: 100, topMinor: 6_000_000 }] }), 'prizeTooDear'],
    ['a currency nobody can hold against the limit', checked({ currency: 'USD' }), checked({ currency: 'USD', profiles: ['douyin'] }), 'prizeNotInYuan'],
  ],
  'LV-03': [['where the price was read', checked(), checked({ prizes: [{ ...prize, priceSource: '' }] }), 'priceSourceMissing']],
  'LV-04': [['published rules', checked({}, { run: runOf() }), checked({ name: 'other' }, { run: runOf() }), 'rulesFrozen']],
  'LV-05': [['two minutes', { ...checked(), draft: dear, run: runOf({ drawnAt: instant(NOW - 120_000), drawn: { how: 'random' } as LotteryRun['drawn'] }, dear) }, { ...checked(), draft: dear, run: runOf({ drawnAt: instant(NOW - 121_000), drawn: { how: 'random' } as LotteryRun['drawn'] }, dear) }, 'winnersNotShown']],
  'LV-06': [
    ['terms of a coupon', checked({ prizes: [{ ...prize, kind: 'coupon', coupon: terms }] }), checked({ prizes: [{ ...prize, kind: 'coupon', coupon: { ...terms, expiry: '' } }] }), 'couponTermsMissing'],
    ['another merchant by name', checked({ prizes: [{ ...prize, kind: 'coupon', coupon: { ...terms, redeemedElsewhere: true, merchant: '某店 杭州' } }] }), checked({ prizes: [{ ...prize, kind: 'coupon', coupon: { ...terms, redeemedElsewhere: true } }] }), 'merchantMissing'],
  ],
  'LV-07': [['insiders excluded', checked(), checked({ vouchers: { ...vouchers, insidersExcluded: false } }), 'insidersNotExcluded'], ['who they are', checked(), checked({}, { insiders: 0 }), 'noInsidersListed']],
  'LV-08': [['stock reserved', checked(), checked({ vouchers: { ...vouchers, stockReserved: false } }), 'stockNotReserved'], ['released whole', checked(), checked({ vouchers: { ...vouchers, wholeRelease: false } }), 'releasedInParts']],
  'LV-09': [['two years', checked({ retainYears: 2 }), { ...checked(), draft: { ...draftOf(), retainYears: 1 } }, 'keptTooShort']],
  'LV-10': [['a lawful prize', checked(), checked({ prizes: [{ ...prize, name: '中华香烟一条' }] }), 'prizeUnlawful'], ['somebody vouches', checked(), checked({ vouchers: { ...vouchers, prizesLawful: false } }), 'prizesNotVouched']],
  'LV-11': [['a gift with a purchase', checked({ type: 'order_gated', vouchers: { ...vouchers, giftTerms: '保温杯 500ml 1件 11-28 随单发' } }), checked({ type: 'order_gated' }), 'giftTermsMissing']],
  'LV-12': [['no purchase', checked(), checked({ filters: { ordered: true } }), 'purchaseGated'], ['a purchase where it is a lottery', checked(), checked({ type: 'order_gated', profiles: ['own', 'tiktokUs'] }), 'purchaseDenied']],
  'LV-13': [['masked names', checked(), checked({ vouchers: { ...vouchers, publicNames: 'consented' } }), 'consentNotNoted']],
  'LV-14': [['addresses stay with the platform', checked(), checked({ vouchers: { ...vouchers, claimData: 'collectedHere' } }), 'claimDataHere']],
  'LV-15': [['not for minors', checked(), checked({ vouchers: { ...vouchers, notForMinors: false } }), 'minorsNotVouched']],
};

describe('the fifteen rules', () => {
  it('the table speaks of all of them', () => { expect(Object.keys(TABLE)).toEqual(Object.keys(LV_RULES)); });
  it.each(Object.entries(TABLE).flatMap(([rule, rows]) => rows.map((row) => [rule, ...row] as const)))('%s: %s', (rule, _what, right, wrong, key) => {
    const validator = LV_RULES[rule];
    expect(validator?.(right)).toEqual([]);
    expect(validator?.(wrong)).toEqual(expect.arrayContaining([expect.objectContaining({ rule, key })]));
  });
  it('a draw that everything is right with has nothing to say', () => { expect(validateLottery(checked())).toEqual([]); });
  it('compliance agrees above ¥500, to purchases and to whole names', () => {
    expect([draftOf(), draftOf({ prizes: [{ ...prize, unitMinor: 50_000 }] })].map((draft) => needsL3(draft, {}))).toEqual([false, false]);
    expect([draftOf({ prizes: [{ ...prize, unitMinor: 50_001 }] }), draftOf({ type: 'order_gated' }), draftOf({ vouchers: { ...vouchers, publicNames: 'consented' } })].map((draft) => needsL3(draft, {}))).toEqual([true, true, true]);
  });
});

describe('what platforms and places want', () => {
  const keys = (more: Partial<LotteryDraftInput>): readonly string[] => [...checkShape(checked(more)), ...checkProfiles(checked(more)), ...checkUs(checked(more))].map(({ key }) => key);
  it.each([
    ['our own draw in a room of one\'s own', {}, []],
    ['our own draw on Douyin', { profiles: ['douyin'] }, ['officialOnly']],
    ['the official bag on Douyin', { profiles: ['douyin'], type: 'lucky_bag_physical', mode: 'platform_official' }, []],
    ['our own draw on TikTok Thailand', { profiles: ['tiktokTh'] }, ['ownDrawDenied']],
    ['followers only on Kuaishou, drawn here', { profiles: ['kuaishou'], type: 'fan_gated', filters: { follower: true } }, ['officialOnly', 'followGated']],
    ['a coin bag drawn here', { type: 'lucky_bag_coin' }, ['modeUnfit']],
    ['no keyword', { entry: { keyword: '' } }, ['keywordMissing']],
    ['a beacon for the fastest', { type: 'fastest_click', mode: 'app_fastest', beacon: 'drand' }, ['beaconUnfit']],
    ['YouTube without rules', { profiles: ['youtube'] }, ['officialRulesMissing']],
    ['Twitch without a free way in', { profiles: ['twitch'] }, ['freeEntryMissing', 'officialRulesMissing']],
    ['Twitch with both', { profiles: ['twitch'], vouchers: { ...vouchers, freeEntry: true, officialRulesUrl: 'https://rules.example' } }, []],
    ['TikTok US: cash, an emoji, 24 hours', { profiles: ['tiktokUs'], type: 'lucky_bag_physical', mode: 'platform_official', currency: 'USD', claimHours: 24, entry: { keyword: 'win🎁' }, prizes: [{ ...prize, kind: 'cash', unitMinor: 60_000 }], vouchers: { ...vouchers, freeEntry: true } }, ['itemTooDear', 'noCash', 'keywordEmoji', 'claimHours', 'rhodeIsland', 'taxForm']],
    ['TikTok US: to be watched for nearly as long as it lasts', { profiles: ['tiktokUs'], type: 'watch_time', mode: 'platform_official', currency: 'USD', windowMs: 600_000, filters: { watchMinutes: 9 }, prizes: [{ ...prize, unitMinor: 1_000 }], vouchers: { ...vouchers, freeEntry: true } }, ['watchTooLong']],
    ['TikTok US: to be watched for two minutes less', { profiles: ['tiktokUs'], type: 'watch_time', mode: 'platform_official', currency: 'USD', windowMs: 600_000, filters: { watchMinutes: 8 }, prizes: [{ ...prize, unitMinor: 1_000 }], vouchers: { ...vouchers, freeEntry: true } }, []],
    ['the US at $500 in all, $500 to one', { profiles: ['twitch'], currency: 'USD', prizes: [{ ...prize, count: 1, unitMinor: 50_000 }], vouchers: { ...vouchers, freeEntry: true, officialRulesUrl: 'x' } }, []],
    ['the US beyond $5,000', { profiles: ['twitch'], currency: 'USD', prizes: [{ ...prize, count: 11, unitMinor: 50_000 }], vouchers: { ...vouchers, freeEntry: true, officialRulesUrl: 'x', usRegistered: ['NY'] } }, ['notRegistered', 'rhodeIsland']],
    ['the US, registered in all three', { profiles: ['twitch'], currency: 'USD', prizes: [{ ...prize, count: 11, unitMinor: 50_000 }], vouchers: { ...vouchers, freeEntry: true, officialRulesUrl: 'x', usRegistered: ['NY', 'FL', 'RI'] } }, []],
  ] as const)('%s', (_what, more, expected) => { expect(keys(more as never)).toEqual(expected); });
});
