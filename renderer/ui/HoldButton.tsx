import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, type ButtonSize, type ButtonVariant } from './Button.tsx';
import css from './Button.module.css';
import { useHold } from './useHold.ts';

export interface HoldButtonProps {
  readonly children: ReactNode;
  readonly onFire: () => void;
  /** How long to hold, in ms. */
  readonly ms?: number;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly busy?: boolean;
  readonly disabledReason?: string | null;
  readonly className?: string | undefined;
  /** What will happen, for the tooltip. */
  readonly title?: string;
}

/** For what cannot be undone: fires only after being held, and fills up meanwhile. */
export function HoldButton({ children, onFire, ms = 1_000, variant = 'danger', size = 'normal', busy = false, disabledReason = null, className, title }: HoldButtonProps): ReactNode {
  const { t } = useTranslation();
  const hold = useHold(ms, disabledReason === null, onFire);
  const hint = t('holdHint', { seconds: ms / 1_000 });
  return (
    <button
      type="button" {...hold.handlers} aria-disabled={disabledReason !== null || undefined}
      className={buttonClass(variant, size, false, busy, className)} title={disabledReason ?? (title === undefined ? hint : `${title} · ${hint}`)}
    >
      <span className={css['fill']} style={{ transform: `scaleX(${String(hold.progress)})` }} aria-hidden="true" />
      <span className={css['label']}>{children}</span>
    </button>
  );
}
