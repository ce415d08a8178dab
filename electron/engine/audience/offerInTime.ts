import type { AudienceEvent } from '#shared/audience/event.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { AudienceIntake, Clock, IntakeResult } from '../ports.ts';
import { IntakeRefused } from './intakeRefused.ts';
import { later } from '../later.ts';

/**
 * Hands events to the lane and waits until they are on disk, but no longer than `ms`: a sender that gives up by itself would not
 * know either. After `storageFailed` the events may still be stored; offering them again is harmless (duplicates).
 */
export async function offerInTime(clock: Clock, intake: AudienceIntake, events: readonly AudienceEvent[], ms: number): Promise<Result<readonly IntakeResult[], Refusal>> {
  if (events.length === 0) return succeed([]);
  const late = Promise.withResolvers<Result<never, Refusal>>();
  const cancel = later(clock, ms, () => late.resolve(fail(refusal('storageFailed', { retryMs: 1_000 }))));
  try {
    return await Promise.race([intake.accept(events).then(succeed, refusedAsData), late.promise]);
  } finally {
    cancel();
  }
}

function refusedAsData(thrown: unknown): Result<never, Refusal> {
  if (thrown instanceof IntakeRefused) return fail(thrown.refusal);
  throw thrown;
}
