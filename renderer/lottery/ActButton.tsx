import type { ReactNode } from 'react';
import type { Command } from '#shared/show/commands.ts';
import { lotteryAct } from '../state/lotteryCommands.ts';
import { useAction } from '../state/useAction.ts';
import { Button, type ButtonSize, type ButtonVariant } from '../ui/Button.tsx';
import { HoldButton } from '../ui/HoldButton.tsx';

interface Props { readonly command: Command; readonly children: ReactNode; readonly variant?: ButtonVariant; readonly size?: ButtonSize; /** Ms to hold; 0 = a press. */ readonly holdMs?: number; /** What has to be filled in first; null = nothing. */ readonly lacks?: string | null; readonly title?: string; readonly onDone?: () => void }

/** A button of the lottery: the rules themselves say whether it can be pressed, and why not. */
export function ActButton({ command, children, variant = 'normal', size = 'normal', holdMs = 0, lacks = null, title, onDone }: Props): ReactNode {
  const { reason: refused, busy, run } = useAction(lotteryAct, command);
  const reason = refused ?? lacks;
  const fire = (): void => { void run().then((outcome) => { if (outcome?.kind === 'done') onDone?.(); }); };
  if (holdMs > 0) return <HoldButton ms={holdMs} variant={variant} size={size} disabledReason={reason} busy={busy} onFire={fire} {...(title === undefined ? {} : { title })}>{children}</HoldButton>;
  return <Button variant={variant} size={size} disabledReason={reason} busy={busy} title={title} onClick={fire}>{children}</Button>;
}
