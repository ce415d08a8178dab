/** One line of bench/results.json. A result with a `limit` or `peer` was measured beside it in the same run; `ratio` = value / that. */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Readable target, e.g. "<= 1.15x". */
  readonly target: string;
  readonly limit?: number;
  readonly peer?: number;
  readonly ratio?: number;
  readonly pass: boolean;
}

export interface BenchOptions { readonly quick: boolean }

/** One bench case: needs the built product; leaves nothing running. */
export interface BenchCase { readonly name: string; /** After this long it counts as hung; 20 where nothing is said. */ readonly minutes?: number; readonly run: (options: BenchOptions) => Promise<readonly Result[]> }

/** A result that passes when it is at most (or at least) a number. */
export function against(name: string, unit: string, value: number, comparison: '<=' | '>=', bound: number): Result {
  return { name, unit, value: round3(value), target: `${comparison} ${bound}`, pass: comparison === '<=' ? value <= bound : value >= bound };
}

/** A result judged by its ratio to something measured in the same run. */
export function ratioTo(name: string, unit: string, value: number, beside: { readonly limit: number } | { readonly peer: number }, maxRatio: number): Result {
  const other = 'limit' in beside ? beside.limit : beside.peer;
  return { name, unit, value: round3(value), target: `<= ${maxRatio}x`, ...('limit' in beside ? { limit: round3(other) } : { peer: round3(other) }), ratio: round3(value / other), pass: value / other <= maxRatio };
}

const round3 = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : -1);
