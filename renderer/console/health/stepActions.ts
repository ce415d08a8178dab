import type { StepAction } from '#shared/alerts/ladder.ts';
import { reconnectObs, type Action } from '../../state/commands.ts';
import { restartStream } from '../../state/healthCommands.ts';

/** What one press can do for a step; null = it is done by hand. */
export const STEP_ACTIONS: Readonly<Record<Exclude<StepAction, null>, Action | null>> = { panic: null, restartStream, reconnectObs };
