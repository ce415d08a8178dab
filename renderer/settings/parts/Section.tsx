import type { ReactNode } from 'react';
import css from './parts.module.css';

/** One page of settings: what it is for, then its parts. */
export function Section({ title, intro, children }: { readonly title: string; readonly intro: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={css['section']} aria-label={title}>
      <header><h2>{title}</h2><p>{intro}</p></header>
      {children}
    </section>
  );
}

/** A framed part of a page. */
export function Card({ title, tools, children }: { readonly title?: ReactNode; readonly tools?: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className={css['card']}>
      {title === undefined && tools === undefined ? null : <div className={css['cardHead']}><h3>{title}</h3>{tools}</div>}
      {children}
    </div>
  );
}
