import type { FeedAccess } from '../harness/engineProcess.ts';

/** What is read of the engine's process after a collection. Bytes, milliseconds, counts. */
export interface EngineSample {
  readonly rss: number; readonly heapUsed: number; readonly external: number;
  readonly loopP99Ms: number; readonly loopMaxMs: number;
  readonly emitters: number; readonly listeners: number;
  readonly resources: number; readonly sockets: number; readonly timers: number;
}

/** The soak -> its engine. `advance`: so much show time passes. */
export type ToEngine = { readonly kind: 'advance'; readonly id: number; readonly ms: number } | { readonly kind: 'sample'; readonly id: number } | { readonly kind: 'stop' };

/** The engine -> its soak. */
export type FromEngine =
  | { readonly kind: 'ready'; readonly url: string; readonly producer: string; readonly host: string; readonly viewer: string; readonly feed: FeedAccess; readonly startAt: number }
  | { readonly kind: 'advanced'; readonly id: number }
  | { readonly kind: 'sampled'; readonly id: number; readonly sample: EngineSample };
