import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import css from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A link instead of an action. */
  readonly href?: string;
  readonly onSelect?: () => void;
  readonly disabledReason?: string | null;
}

function Entry({ entry, onDone }: { readonly entry: MenuEntry; readonly onDone: () => void }): ReactNode {
  const inside = <><span className={css['icon']} aria-hidden="true">{entry.icon}</span>{entry.label}</>;
  if (entry.href !== undefined) return <a role="menuitem" tabIndex={-1} className={css['item']} href={entry.href}>{inside}</a>;
  const reason = entry.disabledReason ?? null;
  return (
    <button
      type="button" role="menuitem" tabIndex={-1} className={css['item']} aria-disabled={reason !== null || undefined} title={reason ?? undefined}
      onClick={() => { if (reason === null) { onDone(); entry.onSelect?.(); } }}
    >{inside}</button>
  );
}

const moveFocus = (list: HTMLElement | null, by: number): void => {
  const items = [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
};

/** A button that opens a short list of actions: arrows move, Escape closes, a click elsewhere closes. */
export function Menu({ entries, label, button, children }: { readonly entries: readonly MenuEntry[]; readonly label: string; readonly button?: Partial<ButtonProps>; readonly children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    moveFocus(list.current, 1);
    const onDown = (event: PointerEvent): void => { if (!wrap.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [isOpen]);
  // The entry that had the focus is gone: the keys go on from the button, or from the dialog it opens, which leads back to it.
  const close = (): void => { setOpen(false); wrap.current?.querySelector('button')?.focus(); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['wrap']} ref={wrap} onKeyDown={onKeyDown}>
      <Button {...button} aria-haspopup="menu" aria-expanded={isOpen} aria-controls={id} aria-label={label} onClick={() => setOpen(!isOpen)}>{children}</Button>
      {isOpen && (
        <div className={css['list']} id={id} role="menu" aria-label={label} ref={list}>
          {entries.map((entry) => <Entry key={entry.id} entry={entry} onDone={close} />)}
        </div>
      )}
    </div>
  );
}
