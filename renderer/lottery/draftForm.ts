import type { LotteryDraft, LotteryDraftInput, Prize } from '#shared/lottery/draft.ts';
import { lotteryDraftSchema } from '#shared/lottery/draft.ts';
import { DISCLOSURE_FIELDS, type DisclosureField } from '#shared/lottery/types.ts';
import type { LotteryFinding } from '#shared/lottery/validators.ts';

/** A draw nobody has written yet. */
export const freshDraft = (id: string, name: string, currency: string): LotteryDraft => {
  const input: LotteryDraftInput = { id, name, type: 'comment_phrase', mode: 'app_random', profiles: ['own'], currency: currency as 'CNY', prizes: [{ name: '-', kind: 'physical', count: 1, unitMinor: 0 }], windowMs: 300_000 };
  return lotteryDraftSchema.parse(input);
};
export const freshPrize = (name: string): Prize => ({ name, kind: 'physical', count: 1, unitMinor: 0 as Prize['unitMinor'], priceSource: '', topMinor: null, coupon: null });
export const FRESH_COUPON = { rule: '', scope: '', expiry: '', limits: '', redeemedElsewhere: false, merchant: '' } as const;

/** Which part of the form a finding is about: its error stands there. */
export function fieldOf({ key, params }: LotteryFinding): string {
  switch (key) {
    case 'wordsBlocked': case 'wordsDoubtful': return textField(String(params['field']));
    case 'disclosureMissing': return `disclosure.${String(params['field'])}`;
    case 'prizeTooDear': case 'priceSourceMissing': case 'couponTermsMissing': case 'merchantMissing': case 'prizeUnlawful': case 'itemTooDear': case 'noCash': return 'prizes';
    case 'watchTooLong': return 'watchMinutes';
    case 'keywordMissing': case 'keywordEmoji': return 'keyword';
    case 'listUnfit': case 'listFilters': return 'from';
    case 'modeUnfit': case 'ownDrawDenied': case 'officialOnly': return 'mode';
    case 'claimHours': return 'claimHours';
    case 'beaconUnfit': return 'beacon';
    case 'officialRulesMissing': return 'officialRulesUrl';
    case 'giftTermsMissing': return 'giftTerms';
    case 'consentNotNoted': return 'note';
    case 'rowMissing': case 'rowsOutOfOrder': case 'rowTooShort': return 'rows';
    case 'drawBeforeClose': case 'drawOutsidePlan': return 'drawsAt';
    case 'overlapsOther': return 'opensAt';
    default: return key;
  }
}

/** Where a text that was judged by the word list is typed. */
const textField = (field: string): string => (DISCLOSURE_FIELDS.some((each) => each === field) ? `disclosure.${field}` : field === 'prize' || field === 'couponTerms' ? 'prizes' : field);

/** What of the sixteen points the prizes and times say already; what a person wrote stays. */
export function filledDisclosure(draft: LotteryDraft, words: Readonly<Partial<Record<DisclosureField, string>>>): LotteryDraft['disclosure'] {
  return Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, draft.disclosure[field] === '' ? (words[field] ?? '') : draft.disclosure[field]])) as LotteryDraft['disclosure'];
}
