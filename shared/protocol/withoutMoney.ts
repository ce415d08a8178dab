/** Fields that tell what goods cost us, wherever they stand. */
const COST_FIELD = /^(cost|floor|margin|commission)/u;

/**
 * The same value without cost, floor, margin and commission: those fields become null at every depth, and the free columns of products
 * are emptied, as a file may bring a supplier's price in any of them. Parts that hold none keep their reference.
 */
export function withoutMoney<T>(value: T): T {
  return strip(value) as T;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    const next = value.map(strip);
    return next.some((each, index) => each !== value[index]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const held = value as Readonly<Record<string, unknown>>;
  const isProduct = 'costMinor' in held;
  let changed: Record<string, unknown> | null = null;
  for (const [field, old] of Object.entries(held)) {
    const next = COST_FIELD.test(field) && typeof old === 'number' ? null : isProduct && field === 'custom' ? emptied(old) : strip(old);
    if (next !== old) changed = { ...(changed ?? held), [field]: next };
  }
  return changed ?? value;
}

const NONE = {};
const emptied = (custom: unknown): unknown => (typeof custom === 'object' && custom !== null && Object.keys(custom).length > 0 ? NONE : custom);
