import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Panel.module.css';

export interface PanelProps { readonly title: string; readonly note?: ReactNode; readonly tools?: ReactNode; readonly children: ReactNode; readonly className?: string | undefined }

/** A region of a screen with a header of fixed height. */
export function Panel({ title, note, tools, children, className }: PanelProps): ReactNode {
  return (
    <section className={classes(css['panel'], className)} aria-label={title}>
      <header className={css['head']}>
        <h2 className={css['title']}>{title}</h2>
        {note !== undefined && <span className={css['note']}>{note}</span>}
        {tools !== undefined && <div className={css['tools']}>{tools}</div>}
      </header>
      <div className={css['body']}>{children}</div>
    </section>
  );
}
