/**
 * One line of bench/results.json. A result with a `limit` or `peer` was measured beside it in the same run; `ratio` = value / that.
 * `stated` is no measurement of ours: a figure somebody published of another product; `ratio` then only says how far ours is from it.
 */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Readable target, e.g. "<= 1.15x". */
  readonly target: string;
  readonly limit?: number;
  readonly peer?: number;
  readonly stated?: number;
  readonly ratio?: number;
  readonly pass: boolean;
  /** Of which code and when; set when it is saved, or taken over from the result it was worked out of. */
  readonly commit?: string;
  readonly at?: string;
}

export interface BenchOptions { readonly quick: boolean }

/** One bench case: needs the built product; leaves nothing running. `produces`: the names of targets.ts it answers; a run without one of them says so. */
export interface BenchCase { readonly name: string; readonly produces: readonly string[]; /** After this long it counts as hung; 20 where nothing is said. */ readonly minutes?: number; readonly run: (options: BenchOptions) => Promise<readonly Result[]> }

/** A result that passes when it is at most (or at least) a number. */
export function against(name: string, unit: string, value: number, comparison: '<=' | '>=', bound: number): Result {
  return { name, unit, value: round3(value), target: `${comparison} ${bound}`, pass: comparison === '<=' ? value <= bound : value >= bound };
}

/** A result judged by its ratio to something measured in the same run. */
export function ratioTo(name: string, unit: string, value: number, beside: { readonly limit: number } | { readonly peer: number }, bound: number, comparison: '<=' | '>=' = '<='): Result {
  const other = 'limit' in beside ? beside.limit : beside.peer;
  const ratio = value / other;
  return { name, unit, value: round3(value), target: `${comparison} ${bound}x`, ...('limit' in beside ? { limit: round3(other) } : { peer: round3(other) }), ratio: round3(ratio), pass: comparison === '<=' ? ratio <= bound : ratio >= bound };
}

/** A figure that is told and not judged here: it explains another, or is judged beside a peer's (peers.ts). */
export const told = (name: string, unit: string, value: number): Result => ({ name, unit, value: round3(value), target: 'stated', pass: Number.isFinite(value) });

/** Which number of a result its target means: the ratio where the target is one (`<= 2x`), else the value, whatever stands beside it. */
export const judgedBy = ({ target }: Pick<Result, 'target'>): 'value' | 'ratio' => (/\dx/u.test(target) ? 'ratio' : 'value');

const round3 = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(3)) : -1);
