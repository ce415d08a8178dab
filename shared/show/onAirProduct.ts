import type { ShowState } from './state.ts';

/** The product meant by a comment that names none: the first one of the row on air; null when there is none. */
export const onAirProduct = ({ show }: ShowState): string | null => (show.kind === 'running' ? (show.onAir.item.productIds[0] ?? null) : null);
