/** One example: which features hold how strongly, the class, and how much the example counts. */
export interface Example { readonly features: ReadonlyMap<string, number>; readonly label: number; readonly weight: number }

const PASSES = 8;
const RATE = 0.15;
/** Pull of every weight towards nought. */
const SHRINK = 0.002;
/** A feature seen once or twice says nothing of comments to come. */
const SEEN = 3;

/**
 * Multinomial logistic regression by AdaGrad, one example at a time in a fixed shuffled order: the same examples always give the same weights.
 * Returns the weights per feature, one per class.
 */
export function fitLinear(examples: readonly Example[], classes: number): ReadonlyMap<string, Float64Array> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const compact = examples.map(({ features, label, weight }) => {
    const known = [...features].flatMap(([name, value]) => { const at = index.get(name); return at === undefined ? [] : [{ at, value }]; });
    return { at: Int32Array.from(known, (one) => one.at * classes), value: Float64Array.from(known, (one) => one.value), label, weight };
  });
  const weights = new Float64Array(names.length * classes);
  const steps = new Float64Array(names.length * classes).fill(1e-6);
  const chances = new Float64Array(classes);
  const order = compact.map((_, at) => at);
  let seed = 12_345;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
      const other = seed % (at + 1);
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
    for (const next of order) {
      const example = compact[next];
      if (example !== undefined) learn(example, weights, steps, chances);
    }
  }
  return new Map(names.map((name, at) => [name, weights.slice(at * classes, (at + 1) * classes)]));
}

interface Compact { readonly at: Int32Array; readonly value: Float64Array; readonly label: number; readonly weight: number }

function learn(example: Compact, weights: Float64Array, steps: Float64Array, chances: Float64Array): void {
  const { at, value, label, weight } = example;
  chances.fill(0);
  for (let one = 0; one < at.length; one += 1) for (let c = 0; c < chances.length; c += 1) chances[c]! += weights[at[one]! + c]! * value[one]!;
  const top = Math.max(...chances);
  let total = 0;
  for (let c = 0; c < chances.length; c += 1) total += chances[c] = Math.exp(chances[c]! - top);
  for (let c = 0; c < chances.length; c += 1) {
    const error = (chances[c]! / total - (c === label ? 1 : 0)) * weight;
    for (let one = 0; one < at.length; one += 1) {
      const slot = at[one]! + c;
      const slope = error * value[one]! + SHRINK * weights[slot]! * weight;
      steps[slot]! += slope * slope;
      weights[slot]! -= (RATE * slope) / Math.sqrt(steps[slot]!);
    }
  }
}
