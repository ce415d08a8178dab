import type { StepAction } from '#shared/alerts/ladder.ts';
import { panic, reconnectObs, type Action } from '../../state/commands.ts';
import { restartStream } from '../../state/healthCommands.ts';

/** What one press can do for a step. */
export const STEP_ACTIONS: Readonly<Record<Exclude<StepAction, null>, Action>> = { panic, restartStream, reconnectObs };
