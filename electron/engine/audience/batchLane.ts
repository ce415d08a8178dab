import { refusal } from '#shared/protocol/refusal.ts';
import type { Cancel, Clock, CrowdCommit } from '../ports.ts';
import type { BatchWriter } from './batchWriter.ts';
import { IntakeRefused } from './intakeRefused.ts';
import { later } from '../later.ts';
import type { Calm } from '../whenCalm.ts';
import type { WaitingEvents } from './waitingEvents.ts';

/** An event waits at most this long for company. */
const BUFFER_MS = 50;
const MAX_BATCH = 500;

/** Decides when waiting events are written: after 50 ms, at 500 of them, or when stopping; one batch at a time. */
export interface BatchLane {
  /** Something was added. */
  readonly plan: () => void;
  /** Writes all that waits. */
  readonly finish: () => Promise<void>;
}

interface Deps {
  readonly clock: Clock;
  readonly waiting: WaitingEvents;
  readonly writer: BatchWriter;
  /** Called after each batch is on disk and its senders were answered. */
  readonly onStored: (commit: CrowdCommit) => void;
  /** Commands go before the handing over of a batch: 500 events are copied for the other thread in one go. */
  readonly calm?: Calm;
}

export function createBatchLane({ clock, waiting, writer, onStored, calm = () => null }: Deps): BatchLane {
  let cancelTimer: Cancel | null = null;
  let isDue = false;
  let isFinishing = false;
  let draining: Promise<void> | null = null;
  const hasDue = (): boolean => waiting.size() > 0 && (isDue || isFinishing || waiting.size() >= MAX_BATCH);

  const drain = async (): Promise<void> => {
    while (hasDue()) {
      isDue = false;
      if (!isFinishing) await calm();
      const commit = await writer.write(waiting.peek(MAX_BATCH));
      if (commit === null) return waiting.rejectAll(new IntakeRefused(refusal('storageFailed')));
      waiting.settle(commit.results);
      onStored(commit);
    }
  };
  const plan = (): void => {
    if (waiting.size() === 0) return;
    // Also set while a batch is being written: what arrives meanwhile is due when its own 50 ms are over.
    cancelTimer ??= later(clock, BUFFER_MS, () => {
      cancelTimer = null;
      isDue = waiting.size() > 0;
      plan();
    });
    if (draining !== null || !hasDue()) return;
    draining = drain().finally(() => {
      draining = null;
      plan();
    });
  };
  return {
    plan,
    finish: async () => {
      isFinishing = true;
      writer.hurry();
      plan();
      await draining;
      cancelTimer?.();
    },
  };
}
