import type { SourceKind } from './source.ts';

/** Kinds that bring something now and then by nature: tips, entries by hand, a file. A silent minute of theirs is no fault. */
export const SPARSE_KINDS: ReadonlySet<SourceKind> = new Set<SourceKind>(['shopify', 'wooCommerce', 'tiktokShop', 'streamElements', 'streamlabs', 'manual', 'eventFile']);
