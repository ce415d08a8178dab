import type { CommandId } from '#shared/ids.ts';
import { initialState } from '#shared/show/evolve.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor } from '#shared/show/events.ts';
import type { Clock, Ids } from './ports.ts';
import type { ShowRuntime } from './runtime.ts';

const engine: Actor = { kind: 'engine' };

/**
 * On an empty log: opens a session named for the day and writes the room settings down, so that a later change of the
 * defaults cannot change an old session.
 */
export async function openFirstSession(runtime: ShowRuntime, tools: { readonly clock: Clock; readonly ids: Ids }): Promise<void> {
  if (runtime.current().sessionId !== null) return;
  const execute = async (command: Command): Promise<void> => {
    const ack = await runtime.execute(command, engine, tools.ids.next('command') as CommandId);
    if (!ack.ok) throw new Error(`The first session could not be opened: ${ack.refusal.key}.`);
  };
  await execute({ kind: 'openSession', title: dayOf(tools.clock.now()) });
  await execute({ kind: 'setRoom', ...initialState().room });
}

/** `2026-03-08`: the day on this machine's calendar; the same in every language. */
function dayOf(now: number): string {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
