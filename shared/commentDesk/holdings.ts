/** What the crowd's file holds of one session, and how far it has been emptied: as it came, names masked, words gone too. */
export interface SessionHolding {
  readonly sessionId: string;
  readonly title: string;
  /** Comments, gifts, memberships and notices. */
  readonly rows: number;
  /** When the first and the last of them came; ages are counted from it. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** How far the oldest and the newest row have been taken. */
  readonly oldest: HeldAs;
  readonly newest: HeldAs;
}
export type HeldAs = 'raw' | 'masked' | 'empty';

/** One viewer as found by name, over all sessions; enough to tell two of the same name apart. */
export interface FoundViewer { readonly viewerKey: string; readonly name: string; readonly sourceId: string; readonly rows: number; readonly lastAt: number; readonly lastText: string }
