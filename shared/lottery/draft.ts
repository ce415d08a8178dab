import { z } from 'zod';
import { currencySchema, minorSchema } from '../commerce/money.ts';
import { lotteryIdSchema } from '../ids.ts';
import { durationSchema, timeOfDaySchema } from '../time/instant.ts';
import { disclosureSchema, drawModeSchema, lotteryTypeSchema, prizeKindSchema } from './types.ts';

/** Most winners of one draw, and how far down the order alternates are kept. */
export const MAX_WINNERS = 500;
export const MAX_ALTERNATES = 500;

/** Terms of a coupon or points as a prize (LV-06). `merchant`: name and place of another merchant that redeems it. */
const couponTermsSchema = z.object({ rule: z.string().trim().max(300).default(''), scope: z.string().trim().max(300).default(''), expiry: z.string().trim().max(200).default(''), limits: z.string().trim().max(300).default(''), redeemedElsewhere: z.boolean().default(false), merchant: z.string().trim().max(200).default('') });

/**
 * One tier of prizes. `unitMinor`: the market price of like goods in the same period, minor units of the draw's currency; `priceSource`: where
 * that was read. `topMinor`: what it can be worth at most when the prize is itself a ticket, a right of use or a discount; null = its price.
 */
export const prizeSchema = z.object({
  name: z.string().trim().min(1).max(200), kind: prizeKindSchema, count: z.number().int().min(1).max(MAX_WINNERS),
  unitMinor: minorSchema.min(0), priceSource: z.string().trim().max(300).default(''), topMinor: minorSchema.min(0).nullable().default(null),
  coupon: couponTermsSchema.nullable().default(null),
});
export type Prize = z.infer<typeof prizeSchema>;

/** How one enters. The keyword is compared after NFKC, without case and white space around. */
export const entrySchema = z.object({
  /** Who takes part stands in a list of the room's own instead of saying a keyword. Absent = by keyword: rules hashed before there were lists stay as they were. */
  from: z.literal('list').optional(),
  keyword: z.string().trim().max(60).default(''),
  match: z.enum(['exact', 'contains']).default('exact'),
  /** How long after the close a comment that the platform dates before it may still arrive. */
  graceMs: durationSchema.refine((ms) => ms >= 0 && ms <= 60_000, 'outOfRange').default(5_000 as never),
});

/** Whoever enters has to be all of these. Null = not asked. */
export const filtersSchema = z.object({
  follower: z.boolean().default(false),
  fanLevel: z.number().int().min(1).max(1_000).nullable().default(null),
  /** Paid orders of this session, at least one; with `spendMinor` worth at least so much in the draw's currency. */
  ordered: z.boolean().default(false),
  spendMinor: minorSchema.min(1).nullable().default(null),
  /** Seen in so many different minutes of the session before the close. */
  watchMinutes: z.number().int().min(1).max(600).nullable().default(null),
  /** Has said something else before the first keyword. */
  spokeBefore: z.boolean().default(false),
  notWonInDays: z.number().int().min(1).max(3_650).nullable().default(null),
});
export type Filters = z.infer<typeof filtersSchema>;

/** Integer tickets: one each, more by fan level or by paid orders, never beyond `most`. */
export const ticketsSchema = z.object({
  perOrder: z.number().int().min(0).max(100).default(0),
  byFanLevel: z.array(z.object({ from: z.number().int().min(1).max(1_000), tickets: z.number().int().min(1).max(100) })).max(10).default([]),
  most: z.number().int().min(1).max(1_000).default(1),
});
export type TicketRules = z.infer<typeof ticketsSchema>;

/** What people vouch for before it can be published. Each is a fact of the world that software cannot see. */
export const vouchersSchema = z.object({
  stockReserved: z.boolean().default(false),
  /** All prizes can be won by everybody at any time of the draw: nothing is kept for regions, hours or stretches. */
  wholeRelease: z.boolean().default(false),
  prizesLawful: z.boolean().default(false),
  insidersExcluded: z.boolean().default(false),
  notForMinors: z.boolean().default(false),
  publicNames: z.enum(['masked', 'consented']).default('masked'),
  claimData: z.enum(['platform', 'collectedHere']).default('platform'),
  freeEntry: z.boolean().default(false),
  officialRulesUrl: z.string().trim().max(500).default(''),
  /** Only of gifts with a purchase: name, spec, quantity, period, method in one line. */
  giftTerms: z.string().trim().max(500).default(''),
  /** States of the US where more than the registration limit was filed ('NY', 'FL'). */
  usRegistered: z.array(z.enum(['NY', 'FL', 'RI'])).max(3).default([]),
});

export const PROFILE_IDS = ['douyin', 'kuaishou', 'taobao', 'weixin', 'tiktokUs', 'tiktokTh', 'tiktokVn', 'youtube', 'twitch', 'bilibili', 'own'] as const;
export const profileIdSchema = z.enum(PROFILE_IDS);
export type ProfileId = z.infer<typeof profileIdSchema>;

/** Rows of the run-sheet (by cue number) whose take opens, closes or draws; null = by hand. */
const rowsSchema = z.object({ open: z.string().max(20).nullable().default(null), close: z.string().max(20).nullable().default(null), draw: z.string().max(20).nullable().default(null) });

/** A draw as it is written. Once published, what it says is frozen (LV-04). */
export const lotteryDraftSchema = z.object({
  id: lotteryIdSchema,
  name: z.string().trim().min(1).max(120),
  type: lotteryTypeSchema, mode: drawModeSchema,
  /** All platforms it is held on: the strictest one counts. */
  profiles: z.array(profileIdSchema).min(1).max(PROFILE_IDS.length),
  currency: currencySchema.default('CNY'),
  prizes: z.array(prizeSchema).min(1).max(20),
  alternates: z.number().int().min(0).max(MAX_ALTERNATES).default(20),
  disclosure: disclosureSchema.prefault({}),
  entry: entrySchema.prefault({}), filters: filtersSchema.prefault({}), tickets: ticketsSchema.prefault({}), vouchers: vouchersSchema.prefault({}),
  /** How long it stays open once opened, ms; the draw is due at its end. */
  windowMs: durationSchema.refine((ms) => ms >= 10_000 && ms <= 6 * 3_600_000, 'outOfRange'),
  /** When it is planned to open and to be drawn, in the show's time zone; null = not planned. */
  opensAt: timeOfDaySchema.nullable().default(null), drawsAt: timeOfDaySchema.nullable().default(null),
  rows: rowsSchema.prefault({}),
  claimHours: z.number().int().min(1).max(24 * 60).default(48),
  /** Names a future round of a public beacon when it opens. Needs the network when it is drawn. */
  beacon: z.enum(['none', 'drand']).default('none'),
  retainYears: z.number().int().min(2).max(30).default(3),
  note: z.string().trim().max(1_000).default(''),
});
export type LotteryDraft = z.infer<typeof lotteryDraftSchema>;
export type LotteryDraftInput = z.input<typeof lotteryDraftSchema>;

/** True = entrants are a list that people give while it is open; no comment is an entry. */
export const isFromList = ({ entry }: Pick<LotteryDraft, 'entry'>): boolean => entry.from === 'list';

/** How many win. */
export const winnersOf = ({ prizes }: Pick<LotteryDraft, 'prizes'>): number => prizes.reduce((sum, { count }) => sum + count, 0);
/** The prize of the n-th place in the order (0 = first); the last tier for places beyond. */
export function prizeIndexOf({ prizes }: Pick<LotteryDraft, 'prizes'>, place: number): number {
  let passed = 0;
  const index = prizes.findIndex(({ count }) => (passed += count) > place);
  return index === -1 ? prizes.length - 1 : index;
}
/** The most one winner can get, minor units. */
export const topPrizeMinor = ({ prizes }: Pick<LotteryDraft, 'prizes'>): number => Math.max(...prizes.map(({ unitMinor, topMinor }) => Math.max(unitMinor, topMinor ?? 0)));
export const totalPrizesMinor = ({ prizes }: Pick<LotteryDraft, 'prizes'>): number => prizes.reduce((sum, { unitMinor, count }) => sum + unitMinor * count, 0);
