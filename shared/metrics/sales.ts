import type { OrderFact } from './orderState.ts';

interface StatedUnits { readonly units: number; readonly at: number }

/** What one order in one currency adds beside its money: who bought, and how many pieces. Facts may arrive in any order. */
export interface OrderSale {
  /** The person's number in the session; null = no fact named one. */
  readonly buyer: number | null;
  readonly paid: StatedUnits | null;
  readonly created: StatedUnits | null;
  readonly cancelled: StatedUnits | null;
}
export const NO_SALE: OrderSale = { buyer: null, paid: null, created: null, cancelled: null };

/** Of paid orders in one currency. `buyers`: different people; orders whose buyer, or whose goods, nobody named are known by what is missing to `paidOrders`. */
export interface SalesTally { readonly buyers: number; readonly ordersWithBuyer: number; readonly units: number; readonly ordersWithUnits: number }
export const NO_SALES: SalesTally = { buyers: 0, ordersWithBuyer: 0, units: 0, ordersWithUnits: 0 };

/** Pieces of a fact: lines that cost nothing are gifts and are left out (domain.md 4). Null = it lists no goods. */
const unitsOf = (fact: OrderFact): number | null => (fact.lines.length === 0 ? null : fact.lines.reduce((sum, line) => sum + (line.amountMinor > 0 ? line.quantity : 0), 0));

function newest(held: StatedUnits | null, fact: OrderFact): StatedUnits | null {
  const units = unitsOf(fact);
  if (units === null) return held;
  // Two statements for one moment: the larger one, so that the order of arrival cannot matter.
  if (held === null || fact.at > held.at || (fact.at === held.at && units > held.units)) return { units, at: fact.at };
  return held;
}

/** Folds one fact. `buyer`: the person it names; the first one named stays. */
export function foldSale(sale: OrderSale, fact: OrderFact, buyer: number | null): OrderSale {
  const named = sale.buyer === null && buyer !== null ? { ...sale, buyer } : sale;
  switch (fact.change) {
    case 'created': return { ...named, created: newest(sale.created, fact) };
    case 'paid': return { ...named, paid: newest(sale.paid, fact) };
    case 'cancelled': return { ...named, cancelled: newest(sale.cancelled, fact) };
    case 'refunded': return named;
    default: return fact.change satisfies never;
  }
}

/** Pieces of the order: as paid, else as ordered; null = no fact lists goods. */
export const saleUnits = (sale: OrderSale): number | null => (sale.paid ?? sale.created ?? sale.cancelled)?.units ?? null;

/** An order's sale, and whether it is paid and of this session. */
export interface SaleStanding { readonly sale: OrderSale; readonly isPaid: boolean }

/** What the change of one order does to the tally. `buyers`: +1 when its buyer has paid no other order in this currency, -1 when this was the only one and is none any more. */
export function addSale(tally: SalesTally, before: SaleStanding, after: SaleStanding, buyers: number): SalesTally {
  const [a, b] = [partOf(before), partOf(after)];
  return {
    buyers: tally.buyers + buyers, ordersWithBuyer: tally.ordersWithBuyer + b.buyer - a.buyer,
    units: tally.units + b.units - a.units, ordersWithUnits: tally.ordersWithUnits + b.listed - a.listed,
  };
}

function partOf({ sale, isPaid }: SaleStanding): { readonly buyer: number; readonly units: number; readonly listed: number } {
  const units = saleUnits(sale);
  return isPaid ? { buyer: sale.buyer === null ? 0 : 1, units: units ?? 0, listed: units === null ? 0 : 1 } : { buyer: 0, units: 0, listed: 0 };
}
