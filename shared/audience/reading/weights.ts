/** Rows of weights, one per feature: row `r` holds the pairs from `starts[r]` up to `starts[r + 1]`. */
export interface WeightRows {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Float64Array;
}

/** One step of a stored weight. */
export const WEIGHT_STEP = 0.1;
/** A weight is stored as one sign: this one is nought, each sign above or below it one step more or less. */
const NOUGHT = 80;
const COLUMN_A = 97;
const MOST_STEPS = 40;

/** One feature's weights (one per column) as a line of the table: a letter for the column and a sign for the weight; '' when all are nought. */
export function packWeights(name: string, weights: ArrayLike<number>): string {
  let pairs = '';
  for (let column = 0; column < weights.length; column += 1) {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((weights[column] ?? 0) / WEIGHT_STEP)));
    // A backslash and a backtick would need an escape in the source: one step aside costs nothing.
    const code = NOUGHT + (NOUGHT + steps === 92 || NOUGHT + steps === 96 ? steps - 1 : steps);
    if (steps !== 0) pairs += String.fromCharCode(COLUMN_A + column) + String.fromCharCode(code);
  }
  return pairs === '' ? '' : `${name}\t${pairs}`;
}

/** Reads a table of such lines. */
export function unpackRows(packed: string): WeightRows {
  const names: string[] = [];
  const starts: number[] = [0];
  const columns: number[] = [];
  const weights: number[] = [];
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    names.push(line.slice(0, tab));
    for (let at = tab + 1; at < line.length; at += 2) {
      columns.push(line.charCodeAt(at) - COLUMN_A);
      weights.push((line.charCodeAt(at + 1) - NOUGHT) * WEIGHT_STEP);
    }
    starts.push(columns.length);
  }
  return { names, starts: Int32Array.from(starts), columns: Uint8Array.from(columns), weights: Float64Array.from(weights) };
}
