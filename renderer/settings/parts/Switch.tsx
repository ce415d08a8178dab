import type { ReactNode } from 'react';
import css from './switch.module.css';

/** On or off, at once. Position and colour say it together. */
export function Switch({ label, checked, busy, onChange }: { readonly label: string; readonly checked: boolean; readonly busy: boolean; readonly onChange: (checked: boolean) => void }): ReactNode {
  return (
    <button type="button" role="switch" aria-checked={checked} aria-busy={busy || undefined} disabled={busy} className={css['switch']} onClick={() => { onChange(!checked); }}>
      <span className={css['track']} aria-hidden><span className={css['knob']} /></span>
      <span>{label}</span>
    </button>
  );
}
