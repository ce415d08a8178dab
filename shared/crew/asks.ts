import { z } from 'zod';
import { askIdSchema, type AskId } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { instantSchema, type Instant } from '../time/instant.ts';
import { ACTION_IDS, type ActionId } from './matrix.table.ts';

/** A command as plain data: it is read with the schema of commands when it is put and again when it is allowed. */
const wish = z.record(z.string().max(60), z.unknown());
export type Wish = z.infer<typeof wish>;
const actionSchema = z.enum(ACTION_IDS as [ActionId, ...ActionId[]]);

/** What somebody may only ask for, and waits for somebody who may. */
export interface Ask { readonly id: AskId; readonly action: ActionId; readonly command: Wish; readonly by: string; readonly clientId: string; readonly at: Instant; readonly until: Instant }

/** An ask nobody answers is over after so long, ms: what was wished then may be wrong by now. */
export const ASK_MS = 180_000;
export const MAX_ASKS = 20;

export const ASK_COMMANDS = [
  c('putAsk', 'Producer: ask for what one may not do oneself; the hub makes one of every command that its sender may only ask for.', { command: wish }),
  c('settleAsk', 'Producer: allow what somebody asked for (it is done at once, as the one who allows), or decline it; whoever asked may take it back.', { askId: askIdSchema, allow: z.boolean() }),
] as const;

export const ASK_EVENTS = [
  z.object({ kind: z.literal('askPut'), askId: askIdSchema, action: actionSchema, command: wish, until: instantSchema }),
  z.object({ kind: z.literal('askSettled'), askId: askIdSchema, how: z.enum(['allowed', 'declined', 'takenBack']) }),
] as const;
export type AskEvent = z.infer<(typeof ASK_EVENTS)[number]>;
