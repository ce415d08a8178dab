import type { AskId } from '#shared/ids.ts';
import { action } from './commands.ts';

/** Allows what somebody asked for, declines it, or takes one's own wish back. */
export const settleAsk = action<{ readonly askId: AskId; readonly allow: boolean }>('settleAsk', null, (_show, answer) => ({ kind: 'settleAsk', ...answer }));
