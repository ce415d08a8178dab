import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Digits.module.css';

/** Moving figures in a box of fixed width (`chars` tabular characters), so that nothing beside them shifts. */
export function Digits({ children, chars, className, align = 'right' }: { readonly children: string; readonly chars?: number; readonly className?: string | undefined; readonly align?: 'left' | 'right' }): ReactNode {
  return <span className={classes(css['digits'], className)} style={{ minWidth: chars === undefined ? undefined : `${String(chars)}ch`, textAlign: align }}>{children}</span>;
}
