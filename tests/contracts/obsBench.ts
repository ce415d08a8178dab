/** What the contract suite needs of an OBS, be it the real one or a simulated one. */
export interface ObsBench {
  readonly port: number;
  readonly password: string;
  /** In visual order, top first; the first is on air at the start of each test. */
  readonly scenes: readonly string[];
  readonly isSimulated: boolean;
  /** The input that a scene alone shows. */
  readonly inputOf: (scene: string) => string;
  /**
   * Puts everything back: running, first scene on air, Cut, no studio mode, stream off, target = the ingest, ingest listening.
   * `renewed` = the OBS of the test before was gone and this one has nothing but the scenes: what a suite put there, it puts there again.
   */
  readonly reset: () => Promise<'same' | 'renewed'>;
  readonly setTransition: (name: 'Cut' | 'Fade', durationMs: number) => Promise<void>;
  readonly setStudioMode: (on: boolean) => Promise<void>;
  /** What somebody at OBS does. */
  readonly takeByOthers: (scene: string) => Promise<void>;
  readonly renameScene: (from: string, to: string) => Promise<void>;
  readonly programScene: () => Promise<string>;
  /** Creates or enters another scene collection, and back. */
  readonly enterCollection: (name: string) => Promise<void>;
  readonly leaveCollection: () => Promise<void>;
  readonly isStreaming: () => Promise<boolean>;
  /** kill -9, and started again with the same port and scenes. */
  readonly kill: () => Promise<void>;
  /** Somebody closes OBS's window: an orderly end. */
  readonly quit: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly ingest: { readonly up: () => Promise<void>; readonly down: () => Promise<void> };
  readonly aimAtDeadIngest: () => Promise<void>;
  /** What OBS and the ingest wrote of late, for the report of a failed test. */
  readonly diagnostics: () => string;
  readonly stop: () => Promise<void>;
}
