import { z } from 'zod';
import { sourceIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

/** No platform is later than this; what takes longer was not an answer to the word. */
export const MAX_LATENCY_MS = 60_000;
/** Measurements of one source that are kept: a median of the newest follows a platform that changed. */
export const MAX_SAMPLES = 9;

const ms = z.number().int().min(0).max(MAX_LATENCY_MS);
/** A word that is seldom typed by chance. */
const word = z.string().trim().min(1).max(20);

export const LATENCY_COMMANDS = [
  c('markSpokenWord', 'Producer: the host says this word now; every platform\'s first comment with it tells how late its viewers are.', { word }),
  c('setLatency', 'Producer: how many ms later viewers of a source see the show (null = of all others); null ms = measure it, or take the default.', { sourceId: sourceIdSchema.nullable(), ms: ms.nullable() }),
] as const;

export const LATENCY_EVENTS = [
  z.object({ kind: z.literal('spokenWordMarked'), word: z.string() }),
  z.object({ kind: z.literal('latencySampled'), sourceId: sourceIdSchema, ms, saidAt: instantSchema }),
  z.object({ kind: z.literal('latencySet'), sourceId: sourceIdSchema.nullable(), ms: ms.nullable() }),
] as const;
export type LatencyEvent = z.infer<(typeof LATENCY_EVENTS)[number]>;
export const LATENCY_EVENT_KINDS = ['spokenWordMarked', 'latencySampled', 'latencySet'] as const satisfies readonly LatencyEvent['kind'][];

/** The first comment of a source with the word that was said at `saidAt`, received at `heardAt`. */
export const LATENCY_REPORTS = [
  z.object({ kind: z.literal('reportWordHeard'), sourceId: sourceIdSchema, saidAt: instantSchema, heardAt: instantSchema }),
] as const;

export interface SpokenWord { readonly word: string; readonly saidAt: Instant; /** Sources that answered already. */ readonly heard: readonly string[] }
export interface LatencyState {
  readonly spoken: SpokenWord | null;
  /** By source, oldest first, ms. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly set: Readonly<Record<string, number>>;
  /** Set by hand for sources that have no value of their own: shops, above all. */
  readonly setForOthers: number | null;
}
export const NO_LATENCY: LatencyState = { spoken: null, samples: {}, set: {}, setForOthers: null };
