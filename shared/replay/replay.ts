import { z } from 'zod';
import { sessionIdSchema } from '../ids.ts';
import type { Ack, ClientToEngine, EngineToClient } from '../protocol/wire.ts';
import { instant, instantSchema, type Instant } from '../time/instant.ts';

/** How many seconds of the session pass in one. */
export const REPLAY_SPEEDS = [1, 2, 5, 10, 20] as const;
export const replaySpeedSchema = z.union([z.literal(1), z.literal(2), z.literal(5), z.literal(10), z.literal(20)]);

/** Where the clock of a replay stands: still at `at`, or gone on from `at` since the engine's instant `since`. */
export const replayPaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paused'), at: instantSchema, speed: replaySpeedSchema }),
  z.object({ kind: z.literal('playing'), at: instantSchema, since: instantSchema, speed: replaySpeedSchema }),
]);
export type ReplayPace = z.infer<typeof replayPaceSchema>;

/** The instant of the session shown at the engine's instant `now`; never beyond `until`. */
export function replayInstant(pace: ReplayPace, now: number, until: Instant): Instant {
  if (pace.kind === 'paused') return pace.at;
  return instant(Math.min(until, pace.at + Math.max(0, now - pace.since) * pace.speed));
}

/** `replaySituation`: what is played, told on connect and whenever it changes. `epoch` grows with every jump: what a window holds of before is void. */
export const replaySituationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('opening'), sessionId: sessionIdSchema }),
  z.object({
    kind: z.literal('open'), sessionId: sessionIdSchema, title: z.string(), mode: z.enum(['live', 'rehearsal', 'training']), timeZone: z.string(),
    from: instantSchema, until: instantSchema, epoch: z.number().int(), isWinding: z.boolean(), pace: replayPaceSchema,
  }),
  z.object({ kind: z.literal('ended'), why: z.enum(['onAir', 'unreadable']) }),
]);
export type ReplaySituation = z.infer<typeof replaySituationSchema>;
export type OpenReplay = Extract<ReplaySituation, { kind: 'open' }>;

/** `replay`: whoever reads sessions opens one, plays, pauses, winds. Everybody who looks at the replay sees the same. */
export const replayControlSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), sessionId: sessionIdSchema, at: instantSchema.nullable() }),
  z.object({ kind: z.literal('play'), speed: replaySpeedSchema }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('wind'), at: instantSchema }),
]);
export type ReplayControl = z.infer<typeof replayControlSchema>;

/** What a window may send in the namespace `/replay`: what a console needs to be shown, and the controls. Commands are all refused. */
export interface ClientToReplay extends Pick<ClientToEngine, 'command' | 'follow' | 'watch' | 'watchDesk' | 'query' | 'clock'> {
  replay: (control: ReplayControl, ack: (answer: Ack<null>) => void) => void;
}
export interface ReplayToClient extends Pick<EngineToClient, 'delta' | 'frame' | 'clusters' | 'goodbye'> {
  replaySituation: (situation: ReplaySituation) => void;
}
