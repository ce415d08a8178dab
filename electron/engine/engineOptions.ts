import type { Clock, Log, PagePrinter, SecretStore } from './ports.ts';

/** Everything the engine must be told; nothing is guessed inside. */
export interface EngineOptions {
  /** Made when missing. One engine per folder. */
  readonly dataDir: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Open to the local network from the start; otherwise as a producer left it. */
  readonly lan: boolean;
  readonly secrets: (tools: { readonly clock: Clock; readonly log: Log }) => SecretStore;
  readonly print: PagePrinter;
  /** Fills the show with the sample plan, a simulated OBS and a simulated crowd. */
  readonly demo: boolean;
  readonly resourcesDir: string;
  readonly rendererDir: string;
  readonly version: string;
  /** Lowest level that also goes to stderr; null = only to the file. */
  readonly stderrLevel: 'info' | 'warn' | 'error' | null;
  /** The engine can no longer keep its promises (a store died): stop it and start it again. Called at most once. */
  readonly onFatal: (error: Error) => void;
  readonly onAir: (onAir: boolean) => void;
  /** The machine's where nothing is said. */
  readonly clock?: Clock;
}
