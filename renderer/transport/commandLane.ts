import type { CommandId } from '#shared/ids.ts';
import type { Refusal } from '#shared/protocol/refusal.ts';
import type { Ack, CommandEnvelope } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';

/** What became of a command. `unanswered`: it may or may not have happened; the state on screen tells. */
export type CommandOutcome =
  | { readonly kind: 'done'; readonly seq: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' };

/** What the lane needs from the link. `deliver` rejects when no answer came (time-out or lost connection). */
export interface CommandLanePort {
  readonly deliver: (envelope: CommandEnvelope) => Promise<Ack>;
  readonly isConnected: () => boolean;
  readonly newId: () => CommandId;
  /** Monotonic ms. */
  readonly now: () => number;
}

export interface CommandLane {
  readonly send: (command: Command) => Promise<CommandOutcome>;
  /** Call when the connection is back: what was never answered goes out again under its old id. */
  readonly resume: () => void;
  /** Call now and then: settles what has waited too long as `unanswered`. */
  readonly expire: () => void;
  readonly waiting: () => number;
}

interface Waiting { readonly envelope: CommandEnvelope; readonly sentAt: number; flying: boolean; readonly settle: (outcome: CommandOutcome) => void }

/** A press older than this is not worth doing any more: the room has moved on. */
export const COMMAND_LIFETIME_MS = 15_000;

/**
 * Sends commands at least once; the engine makes the repeat of an id one effect, so together exactly once.
 * Order is kept: what waits is repeated in the order it was pressed.
 */
export function makeCommandLane(port: CommandLanePort): CommandLane {
  const waiting = new Map<CommandId, Waiting>();

  const settle = (entry: Waiting, outcome: CommandOutcome): void => {
    if (waiting.delete(entry.envelope.id)) entry.settle(outcome);
  };
  const fly = async (entry: Waiting): Promise<void> => {
    if (entry.flying || !port.isConnected()) return;
    entry.flying = true;
    try {
      const answer = await port.deliver(entry.envelope);
      settle(entry, answer.ok ? { kind: 'done', seq: answer.value.seq } : { kind: 'refused', refusal: answer.refusal });
    } catch {
      entry.flying = false;
      if (port.now() - entry.sentAt >= COMMAND_LIFETIME_MS) settle(entry, { kind: 'unanswered' });
      else if (port.isConnected() && waiting.has(entry.envelope.id)) await fly(entry);
    }
  };
  return {
    send: (command) => new Promise((resolve) => {
      const entry: Waiting = { envelope: { id: port.newId(), command }, sentAt: port.now(), flying: false, settle: resolve };
      waiting.set(entry.envelope.id, entry);
      void fly(entry);
    }),
    resume: () => { for (const entry of waiting.values()) void fly(entry); },
    expire: () => {
      for (const entry of waiting.values()) if (port.now() - entry.sentAt >= COMMAND_LIFETIME_MS) settle(entry, { kind: 'unanswered' });
    },
    waiting: () => waiting.size,
  };
}
