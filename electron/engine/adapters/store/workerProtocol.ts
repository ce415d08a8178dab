import { z } from 'zod';
import type { RescueReport } from '#shared/alerts/rescue.ts';
import type { StoreProblemData } from './storeProblem.ts';

/** Which of the files a worker owns: one worker = one file = one writer. `replay` and `check` only read. */
export const storeFileSchema = z.enum(['show', 'crowd', 'lottery', 'replay', 'review', 'check']);

/** `workerData` of a store worker. `path` may be ':memory:'. */
export const workerBootSchema = z.object({
  file: storeFileSchema,
  path: z.string().min(1),
  /** Calls longer than this many ms are reported by name. */
  slowMs: z.number().positive(),
  /** crowd.db only: makes the viewer keys. It stays in this process. */
  roomKey: z.string().default(''),
  /** crowd.db only: who has the right of way (rightOfWay.ts). */
  rightOfWay: z.instanceof(SharedArrayBuffer).nullable().default(null),
  /** lottery.db, replays and reviews: where they read who said what. */
  crowdPath: z.string().default(''),
  /** review.db only: the show's log, read beside its writer. */
  showPath: z.string().default(''),
  /** review.db only: lists and files of draws; there is none before the first draw. */
  lotteryPath: z.string().default(''),
});
export type WorkerBoot = z.input<typeof workerBootSchema>;

/**
 * The closed request union of one file, as a map: `interface ShowRequests { append: { args: Commit; answer: AppendAnswer } }`.
 * Arguments and answers cross by structured clone, so they are plain data.
 */
export type RequestMap<R> = { readonly [K in keyof R]: { readonly args: unknown; readonly answer: unknown } };

/** One synchronous function per request; throwing = the call fails, the worker lives on. */
export type Handlers<R extends RequestMap<R>> = { readonly [K in keyof R]: (args: R[K]['args']) => R[K]['answer'] };

/** An open file as the worker serves it. `rescued`: it was damaged, and what became of it. `close` checkpoints and closes. */
export interface OpenedFile<R extends RequestMap<R>> { readonly handlers: Handlers<R>; readonly close: () => void; readonly rescued?: RescueReport | null }

/** Client -> worker. `seq` pairs an answer with its call. */
export type StoreCall = { readonly kind: 'call'; readonly seq: number; readonly name: string; readonly args: unknown } | { readonly kind: 'close' };

/** Worker -> client. Exactly one of `ready` / `unopened` comes first; `closed` is the last word. */
export type StoreReply =
  | { readonly kind: 'ready'; readonly rescued: RescueReport | null }
  | { readonly kind: 'unopened'; readonly problem: StoreProblemData }
  | { readonly kind: 'answer'; readonly seq: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly seq: number; readonly problem: StoreProblemData }
  /** The call met a damaged place in the file; said beside its `failed`. */
  | { readonly kind: 'damaged'; readonly call: string }
  | { readonly kind: 'slow'; readonly name: string; readonly ms: number }
  | { readonly kind: 'closed' };
