import type { KeyboardEvent, ReactNode } from 'react';
import css from './Tabs.module.css';

export interface Tab<K extends string> { readonly id: K; readonly label: string; readonly count?: number | undefined }

/** A row of tabs; arrows move between them. */
export function Tabs<K extends string>({ tabs, value, onChange, label }: { readonly tabs: readonly Tab<K>[]; readonly value: K; readonly onChange: (id: K) => void; readonly label: string }): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === value);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChange(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={css['tabs']} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button key={tab.id} type="button" role="tab" data-tab={tab.id} aria-selected={tab.id === value} tabIndex={tab.id === value ? 0 : -1} className={css['tab']} onClick={() => onChange(tab.id)}>
          {tab.label}{tab.count !== undefined && <span className={css['count']}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
