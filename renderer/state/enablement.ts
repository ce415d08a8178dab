import type { Refusal } from '#shared/protocol/refusal.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { commandLeave } from '#shared/crew/rights.ts';
import type { Command } from '#shared/show/commands.ts';
import { decide } from '#shared/show/decide.ts';
import { instant } from '#shared/time/instant.ts';
import type { DeskState } from './desk.ts';

/** Why an action cannot be pressed now: the engine would refuse it, or there is no engine to ask. */
export type Hindrance = { readonly kind: 'refusal'; readonly refusal: Refusal } | { readonly kind: 'noLink' };

/**
 * Asks the rules themselves (`decide`, the same the engine runs) whether a command would be taken, so that a button and
 * the engine can never disagree about more than the moment. The minimum span between takes is left to the engine: it
 * passes within a second, and buttons must not blink after each take.
 */
export function hindranceOf({ mirror, link }: Pick<DeskState, 'mirror' | 'link'>, command: Command): Hindrance | null {
  if (mirror === null || link.kind !== 'live') return { kind: 'noLink' };
  if (commandLeave(mirror, command) === 'none') return { kind: 'refusal', refusal: refusal('roleMayNot') };
  const decision = decide(mirror.show, command, {
    now: instant(Number.MAX_SAFE_INTEGER),
    actor: { kind: 'person', role: 'producer', clientId: mirror.clientId, name: mirror.name, duties: [...mirror.duties] },
    newId: (prefix) => `${prefix}-asked`,
  });
  return decision.ok ? null : { kind: 'refusal', refusal: decision.failure };
}
