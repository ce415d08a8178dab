import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Progress.module.css';

/** How far along, 0-1. Values outside are clamped. */
export function Progress({ value, tone = 'accent', label, className }: { readonly value: number; readonly tone?: 'accent' | 'air' | 'ready' | 'warn' | 'lottery'; readonly label: string; readonly className?: string | undefined }): ReactNode {
  const part = Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0));
  return (
    <div className={classes(css['track'], className)} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(part * 100)}>
      <div className={classes(css['fill'], tone !== 'accent' && css[tone])} style={{ transform: `scaleX(${String(part)})` }} />
    </div>
  );
}
