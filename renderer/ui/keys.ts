import { useEffect, useRef } from 'react';

/** Keys go to these, not to the desk. */
const EDITABLE = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
/** Space and Enter belong to these when they have the focus. */
const PRESSABLE = 'button, a[href], summary, [role=menuitem], [role=tab], [role=slider], [role=separator]';

/** Is the person typing (also: composing Chinese with an input method)? */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229 || (event.target instanceof Element && event.target.closest(EDITABLE) !== null);

/**
 * The name of a key press as bindings are written: `Space`, `n`, `Shift+ArrowUp`, `Mod+k` (Mod = Ctrl, or Cmd on a Mac).
 * Shift counts only together with named keys: `?` is `?` on every keyboard layout.
 */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const base = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isNamed = base.length > 1;
  return [event.ctrlKey || event.metaKey ? 'Mod' : '', event.altKey ? 'Alt' : '', event.shiftKey && isNamed ? 'Shift' : '', base].filter((part) => part !== '').join('+');
}

export interface KeyBinding { readonly key: string; readonly run: () => void; /** Keep firing while held down. Default: once per press. */ readonly repeats?: boolean }

/** Which binding a press means, or null: dead while typing, behind a modal, and where Space/Enter press the focused control. */
export function bindingFor(event: KeyboardEvent, bindings: readonly KeyBinding[]): KeyBinding | null {
  if (event.defaultPrevented || isTyping(event)) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const name = keyName(event);
  const isPress = name === 'Space' || name === 'Enter';
  // A mouse click leaves the focus on the button; only a focus the person moved there with the keyboard keeps Space.
  if (isPress && event.target instanceof Element && event.target.closest(PRESSABLE) !== null && event.target.matches(':focus-visible')) return null;
  const binding = bindings.find((entry) => entry.key === name) ?? null;
  return binding === null || (event.repeat && binding.repeats !== true) ? null : binding;
}

/** Listens on the whole window while mounted. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => { latest.current = bindings; });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const binding = bindingFor(event, latest.current);
      if (binding === null) return;
      event.preventDefault();
      binding.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const CAPS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', Mod: 'Ctrl' };

/** A binding as printed on a key cap. */
export const keyCapOf = (key: string, spaceName: string): string =>
  key.split('+').map((part) => (part === 'Space' ? spaceName : CAPS[part] ?? (part.length === 1 ? part.toUpperCase() : part))).join(' ');
