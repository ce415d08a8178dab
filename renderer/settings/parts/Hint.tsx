import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './parts.module.css';

const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert } as const;

/** A line that says how it is and what to do next. Tone shows as icon and colour together. */
export function Hint({ tone, title, children }: { readonly tone: keyof typeof ICONS; readonly title?: ReactNode; readonly children?: ReactNode }): ReactNode {
  const Icon = ICONS[tone];
  return (
    <div className={css['hint']} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div>{title === undefined ? null : <strong>{title}</strong>}{children === undefined ? null : <div>{children}</div>}</div>
    </div>
  );
}
