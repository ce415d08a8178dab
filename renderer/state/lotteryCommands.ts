import type { Command } from '#shared/show/commands.ts';
import { action } from './commands.ts';

/** What people do with draws, as the command it is: the engine's rules say whether it may be pressed. */
export const lotteryAct = action<Command>('lottery', null, (_show, command) => command);
