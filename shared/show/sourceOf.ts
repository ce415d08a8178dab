import type { ShowState, SourceState } from './state.ts';

/** The source with this id, or null. Own entries only: ids come from outside, and `__proto__` is a well-formed one. */
export function sourceOf(state: ShowState, id: string): SourceState | null {
  const sources: Readonly<Record<string, SourceState>> = state.sources;
  return Object.hasOwn(sources, id) ? (sources[id] ?? null) : null;
}
