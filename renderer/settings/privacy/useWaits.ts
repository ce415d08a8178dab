import type { Ask } from '#shared/crew/asks.ts';
import type { CommandKind } from '#shared/show/commands.ts';
import { useShow, useTick } from '../../state/hooks.ts';

/** Does a wish of this kind wait for a second person? */
export function useWaits(kind: CommandKind, isIt: (command: Ask['command']) => boolean = () => true): boolean {
  const asks = useShow((state) => state.asks);
  const now = useTick(1);
  return asks.some(({ command, until }) => command['kind'] === kind && (now === null || now < until) && isIt(command));
}
