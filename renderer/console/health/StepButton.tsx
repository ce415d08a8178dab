import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepAction } from '#shared/alerts/ladder.ts';
import type { Action } from '../../state/commands.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { STEP_ACTIONS } from './stepActions.ts';

function Pressable({ action, onDone }: { readonly action: Action; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const { reason, busy, run } = useAction(action, undefined);
  const press = async (): Promise<void> => { if ((await run())?.kind === 'done') onDone(); };
  const label = t(`action.${action.id}`);
  if (action.holdMs !== null) return <HoldButton ms={action.holdMs} size="small" disabledReason={reason} busy={busy} onFire={() => { void press(); }}>{label}</HoldButton>;
  return <Button size="small" variant={action.id === 'panic' ? 'danger' : 'normal'} disabledReason={reason} busy={busy} onClick={() => { void press(); }}>{label}</Button>;
}

/** The button of a step, where one press can do it. What cannot be undone is held. `onDone` after the engine took it. */
export function StepButton({ action, onDone = () => undefined }: { readonly action: StepAction; readonly onDone?: () => void }): ReactNode {
  return action === null ? null : <Pressable action={STEP_ACTIONS[action]} onDone={onDone} />;
}
