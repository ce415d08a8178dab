import type { LotteryDraft } from './draft.ts';
import { DISCLOSURE_FIELDS, type DisclosureField } from './types.ts';

/** Where a text of a draw stands that viewers read or hear. */
export type LotteryTextField = 'name' | 'keyword' | 'prize' | 'couponTerms' | 'giftTerms' | DisclosureField;
export interface LotteryText { readonly field: LotteryTextField; readonly text: string }

/** All of a draw that is said or shown: its name, keyword and prizes with their terms, and the sixteen points viewers are told. Notes to the crew are not. */
export function lotteryTexts({ name, entry, prizes, vouchers, disclosure }: LotteryDraft): readonly LotteryText[] {
  const all: readonly LotteryText[] = [
    { field: 'name', text: name }, { field: 'keyword', text: entry.keyword }, { field: 'giftTerms', text: vouchers.giftTerms },
    ...prizes.flatMap((prize): readonly LotteryText[] => [
      { field: 'prize', text: prize.name },
      ...(prize.coupon === null ? [] : [prize.coupon.rule, prize.coupon.scope, prize.coupon.expiry, prize.coupon.limits, prize.coupon.merchant].map((text): LotteryText => ({ field: 'couponTerms', text }))),
    ]),
    ...DISCLOSURE_FIELDS.map((field): LotteryText => ({ field, text: disclosure[field] })),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}
