/**
 * Splits a whole amount by weights so that the parts sum to it exactly: floor shares first, then one minor unit each to the
 * largest remainders (ties: the earlier part). Weights that sum to zero put everything on the first part. `total` >= 0, integers.
 */
export function splitMinor(total: number, weights: readonly number[]): readonly number[] {
  if (weights.length === 0) return [];
  // Most orders are of one product: no reason to divide by it in big numbers.
  if (weights.length === 1) return [total];
  const sum = weights.reduce((held, weight) => held + weight, 0);
  if (sum <= 0) return weights.map((_weight, index) => (index === 0 ? total : 0));
  // BigInt: an amount times a weight passes 2^53 for large orders in small units (VND).
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const shares = exact.map((value) => Number(value / BigInt(sum)));
  const rests = exact.map((value, index) => ({ index, rest: value % BigInt(sum) })).toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const missing = total - shares.reduce((held, share) => held + share, 0);
  const lucky = new Set(rests.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) => share + (lucky.has(index) ? 1 : 0));
}
