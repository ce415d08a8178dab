import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';

/** What a step lets the crew do with one press; null = something done by hand. */
export const STEP_ACTIONS = ['panic', 'restartStream', 'reconnectObs'] as const;
export type StepAction = (typeof STEP_ACTIONS)[number] | null;

/** A step of the failover ladder: due `afterMs` from the fault on. `key` names its sentence (`health:ladder.<key>`). */
export interface LadderStep { readonly key: string; readonly afterMs: number; readonly action: StepAction }

/** While OBS reconnects by itself (obs.md section 5). */
const RECONNECTING: readonly LadderStep[] = [
  { key: 'watch', afterMs: 0, action: null },
  { key: 'backup', afterMs: 5_000, action: 'panic' },
  { key: 'restart', afterMs: 15_000, action: 'restartStream' },
  { key: 'secondLine', afterMs: 45_000, action: 'restartStream' },
];

/** While OBS itself cannot be reached: what it sent last may still go out. */
const OBS_LOST: readonly LadderStep[] = [
  { key: 'keepGoing', afterMs: 0, action: null },
  { key: 'reconnect', afterMs: 5_000, action: 'reconnectObs' },
  { key: 'restartObs', afterMs: 15_000, action: null },
  { key: 'secondObs', afterMs: 60_000, action: null },
];

export interface Ladder { readonly kind: 'reconnecting' | 'obsLost'; readonly since: Instant; readonly steps: readonly LadderStep[] }

/** The ladder to climb now; null = nothing that goes on air is lost. */
export function ladderOf({ obs }: Pick<ShowState, 'obs'>): Ladder | null {
  const { stream, connection } = obs;
  if (stream.kind === 'reconnecting') return { kind: 'reconnecting', since: stream.since, steps: RECONNECTING };
  const isLost = connection.kind !== 'connected' && connection.kind !== 'notConfigured';
  if (isLost && stream.kind === 'unknown' && (stream.last === 'live' || stream.last === 'reconnecting')) return { kind: 'obsLost', since: connection.since, steps: OBS_LOST };
  return null;
}

/** True when what a step asks for stands already, whoever did it. */
export const isStepDone = ({ action }: LadderStep, { obs }: Pick<ShowState, 'obs'>): boolean => action === 'panic' && obs.panic !== null;

/** Which step is due at `now` and how long until the next, ms; `next` null = it is the last. */
export function ladderAt(ladder: Ladder, now: Instant): { readonly index: number; readonly forMs: number; readonly next: { readonly step: LadderStep; readonly inMs: number } | null } {
  const forMs = Math.max(0, now - ladder.since);
  const index = Math.max(0, ladder.steps.findLastIndex(({ afterMs }) => afterMs <= forMs));
  const step = ladder.steps[index + 1];
  return { index, forMs, next: step === undefined ? null : { step, inMs: step.afterMs - forMs } };
}
