import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './StatusDot.module.css';

export type Status = 'good' | 'warn' | 'bad' | 'waiting' | 'off';

/** A state as shape, colour and word together. */
export function StatusDot({ status, children }: { readonly status: Status; readonly children: ReactNode }): ReactNode {
  return <span className={css['status']}><span className={classes(css['dot'], css[status])} aria-hidden="true" />{children}</span>;
}
