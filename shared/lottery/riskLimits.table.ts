/**
 * Above this price of a single prize compliance agrees as well (L3), minor units by currency: what ¥500 is about, in round figures. A room
 * can set its own. Currencies that are not here ask compliance for every prize.
 */
export const RISK_LIMITS: Readonly<Record<string, number>> = {
  CNY: 50_000, USD: 7_000, EUR: 6_500, GBP: 5_500, HKD: 55_000, MOP: 55_000, TWD: 220_000, JPY: 10_000, KRW: 95_000, SGD: 9_500, MYR: 30_000, THB: 230_000, VND: 1_750_000, IDR: 110_000_000,
  PHP: 400_000, INR: 600_000, AUD: 10_500, NZD: 12_000, CAD: 9_500, BRL: 38_000, MXN: 130_000, RUB: 600_000, TRY: 240_000, AED: 25_500, SAR: 26_000,
};
