/** A scene to be put on air, with the transition for this one take (null = the one selected in OBS). Length in ms, 50-20000. */
export interface TakeWish {
  readonly scene: string;
  readonly transition: string | null;
  readonly durationMs: number | null;
  readonly reason: string;
}

/** What came of a take. `onAir` = verified; `superseded` = a later take replaced it before it was sent. */
export type TakeOutcome =
  | { readonly kind: 'onAir'; readonly repaired: boolean }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'failed'; readonly reason: 'sceneMissing' | 'obsRefused' | 'outcomeUnknown' | 'notConnected'; readonly detail: string };
