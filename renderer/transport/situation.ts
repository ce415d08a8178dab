import type { Refusal } from '#shared/protocol/refusal.ts';

/**
 * Where the link to the engine stands. `stale` keeps the last numbers on screen but greyed with their age;
 * `since` is on the window's monotonic clock (ms), the moment of the last contact.
 */
export type LinkSituation =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'stale'; readonly since: number }
  /** The engine turned this window down (old page, too many requests): it will not try again by itself. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The pairing is gone: a new link is needed. */
  | { readonly kind: 'pairedOut'; readonly refusal: Refusal };
