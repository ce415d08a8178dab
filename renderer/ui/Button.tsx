import type { ButtonHTMLAttributes, ReactNode } from 'react';
import css from './Button.module.css';
import { classes } from './classes.ts';

export type ButtonVariant = 'normal' | 'primary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'normal' | 'large';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Only an icon inside: square. Give it an aria-label. */
  readonly icon?: boolean;
  /** Pressed and on its way: a moving line, no layout change. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now. It stays focusable so that the reason can be read. */
  readonly disabledReason?: string | null;
  /** The key that does the same, shown as a cap. */
  readonly keyCap?: string | null;
  readonly children?: ReactNode;
}

export const buttonClass = (variant: ButtonVariant, size: ButtonSize, icon: boolean, busy: boolean, extra?: string): string =>
  classes(css['button'], variant !== 'normal' && css[variant], size !== 'normal' && css[size], icon && css['icon'], busy && css['busy'], extra);

export function KeyCap({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className={css['key']} aria-hidden="true">{children}</kbd>;
}

/** A button. `disabledReason` disables it and becomes its tooltip. */
export function Button({ variant = 'normal', size = 'normal', icon = false, busy = false, disabledReason = null, keyCap = null, className, children, onClick, title, ...rest }: ButtonProps): ReactNode {
  const isDisabled = disabledReason !== null;
  return (
    <button
      type="button" {...rest} aria-disabled={isDisabled || undefined} aria-busy={busy || undefined}
      className={buttonClass(variant, size, icon, busy, className)} title={disabledReason ?? title}
      onClick={(event) => { if (isDisabled) event.preventDefault(); else onClick?.(event); }}
    >
      {children}
      {keyCap !== null && <KeyCap>{keyCap}</KeyCap>}
    </button>
  );
}
