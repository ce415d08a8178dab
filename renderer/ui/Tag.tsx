import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Tag.module.css';

export type Tone = 'plain' | 'accent' | 'air' | 'airSolid' | 'ready' | 'warn' | 'lottery' | 'outline';

/** A small label. Colour is only ever a second signal: the word says it. */
export function Tag({ tone = 'plain', children, title }: { readonly tone?: Tone; readonly children: ReactNode; readonly title?: string | undefined }): ReactNode {
  return <span className={classes(css['tag'], tone !== 'plain' && css[tone])} title={title}>{children}</span>;
}
