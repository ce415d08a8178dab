import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

export interface EmptyStateProps { readonly icon?: ReactNode; readonly title: string; readonly help?: ReactNode; readonly children?: ReactNode }

/** Nothing here: says why, and offers the next step. */
export function EmptyState({ icon, title, help, children }: EmptyStateProps): ReactNode {
  return (
    <div className={css['empty']}>
      {icon !== undefined && <span className={css['icon']} aria-hidden="true">{icon}</span>}
      <p className={css['title']}>{title}</p>
      {help !== undefined && <p className={css['help']}>{help}</p>}
      {children !== undefined && <div className={css['actions']}>{children}</div>}
    </div>
  );
}
