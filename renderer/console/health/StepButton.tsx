import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepAction } from '#shared/alerts/ladder.ts';
import type { Action } from '../../state/commands.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { STEP_ACTIONS } from './stepActions.ts';

function Pressable({ action }: { readonly action: Action }): ReactNode {
  const { t } = useTranslation('console');
  const { reason, busy, run } = useAction(action, undefined);
  const label = t(`action.${action.id}`);
  if (action.holdMs !== null) return <HoldButton ms={action.holdMs} size="small" disabledReason={reason} busy={busy} onFire={() => { void run(); }}>{label}</HoldButton>;
  return <Button size="small" variant={action.id === 'panic' ? 'danger' : 'normal'} disabledReason={reason} busy={busy} onClick={() => { void run(); }}>{label}</Button>;
}

/** The button of a step, where one press can do it. What cannot be undone is held. The engine ticks the step. */
export function StepButton({ action }: { readonly action: StepAction }): ReactNode {
  return action === null ? null : <Pressable action={STEP_ACTIONS[action]} />;
}
