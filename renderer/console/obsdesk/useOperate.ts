import { useCallback } from 'react';
import { operationKey, type ObsOperation } from '#shared/obs/desk/operation.ts';
import { operateObs } from '../../state/commands.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { runAction, useAction } from '../../state/useAction.ts';

/** Sends an operation; a refusal by the engine becomes a toast, what OBS made of it comes later (DeskNotices). */
export function useOperate(): (operation: ObsOperation) => void {
  const desk = useDesk();
  return useCallback((operation: ObsOperation) => { void runAction(desk, operateObs, { operation }); }, [desk]);
}

/** One operation as a button uses it: why it cannot be pressed now, and whether OBS still owes an answer to the same knob. */
export function useOperation(operation: ObsOperation): { readonly reason: string | null; readonly isPending: boolean; readonly run: () => void } {
  const { reason, run } = useAction(operateObs, { operation });
  const isPending = useIsPending(operation);
  return { reason, isPending, run: () => { void run(); } };
}

export function useIsPending(operation: ObsOperation): boolean {
  const key = operationKey(operation);
  return useShow(({ desk }) => desk.operations.some(({ operation: made, outcome }) => outcome.kind === 'sent' && operationKey(made) === key));
}
