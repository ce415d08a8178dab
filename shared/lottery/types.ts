import { z } from 'zod';

/** What kind of draw it is. `auction` is here to be cued and filed; it is no draw of chance. */
export const LOTTERY_TYPES = [
  'lucky_bag_physical', 'lucky_bag_coin', 'red_packet_cash_coupon', 'coupon_drop', 'comment_phrase', 'watch_time', 'fan_gated', 'order_gated',
  'fastest_click', 'quiz_poll', 'points_redemption', 'auction', 'offline_draw',
] as const;
export const lotteryTypeSchema = z.enum(LOTTERY_TYPES);
export type LotteryType = z.infer<typeof lotteryTypeSchema>;

/** Who decides who wins: the platform (we cue, count down and file), our own draw, the first ones, or judges. */
export const DRAW_MODES = ['platform_official', 'app_random', 'app_fastest', 'skill_judged'] as const;
export const drawModeSchema = z.enum(DRAW_MODES);
export type DrawMode = z.infer<typeof drawModeSchema>;

/** How each type can be decided, the usual one first. */
export const TYPE_MODES: Readonly<Record<LotteryType, readonly DrawMode[]>> = {
  lucky_bag_physical: ['platform_official', 'app_random'],
  lucky_bag_coin: ['platform_official'],
  red_packet_cash_coupon: ['platform_official', 'app_fastest'],
  coupon_drop: ['platform_official', 'app_fastest'],
  comment_phrase: ['app_random', 'platform_official', 'app_fastest'],
  watch_time: ['app_random', 'platform_official'],
  fan_gated: ['app_random', 'platform_official'],
  order_gated: ['app_random', 'platform_official'],
  fastest_click: ['app_fastest', 'platform_official'],
  quiz_poll: ['skill_judged', 'app_fastest', 'app_random', 'platform_official'],
  points_redemption: ['platform_official', 'skill_judged'],
  auction: ['platform_official'],
  offline_draw: ['app_random', 'platform_official'],
};

/** What the law wants told before a draw (规范促销 §13): all sixteen, in its order. */
export const DISCLOSURE_FIELDS = [
  'prizeTiers', 'conditions', 'method', 'drawTime', 'drawMethod', 'prizeValue', 'prizeNames', 'prizeKinds', 'prizeCount',
  'claimTime', 'claimConditions', 'claimMethod', 'delivery', 'forfeit', 'organizer', 'contact',
] as const;
export type DisclosureField = (typeof DISCLOSURE_FIELDS)[number];
const line = z.string().trim().max(500).default('');
export const disclosureSchema = z.object(Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, line])) as Record<DisclosureField, typeof line>);

export const PRIZE_KINDS = ['physical', 'virtual', 'coupon', 'cash', 'coin', 'service', 'ticket'] as const;
export const prizeKindSchema = z.enum(PRIZE_KINDS);
export type PrizeKind = z.infer<typeof prizeKindSchema>;
