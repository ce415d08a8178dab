import type { KeyboardEvent } from 'react';
import type { EditorParts } from '../editorContext.ts';

type Key = Pick<KeyboardEvent<HTMLElement>, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A press as it is looked up: `Mod+Shift+z`, `Alt+ArrowUp`. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): string {
  const base = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  // A sign typed with Shift (`?`) is the sign itself on every keyboard; a letter or a named key is not.
  const counts = base.length > 1 || /^[a-z]$/u.test(base);
  return [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shiftKey && counts ? 'Shift' : '', base].filter((part) => part !== '').join('+');
}

const FAR = 100_000;

type Run = (parts: EditorParts, pageRows: number) => void;
const move = (rows: number, columns: number): Run => ({ actions }) => actions.select.move({ rows, columns });
const remove: Run = ({ actions }) => { void actions.rows.remove(); };

/** What is the same all over the editor, wherever the focus is. */
const ANYWHERE: Readonly<Record<string, Run>> = {
  'Mod+z': ({ actions }) => actions.rows.undo(),
  'Mod+Shift+z': ({ actions }) => actions.rows.redo(),
  'Mod+y': ({ actions }) => actions.rows.redo(),
  'Mod+f': ({ bench }) => bench.store.setState(({ query }) => ({ query: query ?? '' })),
  F3: ({ actions }) => actions.select.find(1),
  'Shift+F3': ({ actions }) => actions.select.find(-1),
  F1: ({ bench }) => bench.store.setState({ dialog: { kind: 'keys' } }),
};

/** The keys of the grid while no cell is being typed in. */
const MOVING: Readonly<Record<string, Run>> = {
  ...ANYWHERE,
  ArrowUp: move(-1, 0), ArrowDown: move(1, 0), ArrowLeft: move(0, -1), ArrowRight: move(0, 1),
  'Mod+ArrowUp': move(-FAR, 0), 'Mod+ArrowDown': move(FAR, 0), 'Mod+ArrowLeft': move(0, -FAR), 'Mod+ArrowRight': move(0, FAR),
  Home: move(0, -FAR), End: move(0, FAR), 'Mod+Home': move(-FAR, -FAR), 'Mod+End': move(FAR, FAR),
  PageUp: ({ actions }, page) => actions.select.move({ rows: -page, columns: 0 }), PageDown: ({ actions }, page) => actions.select.move({ rows: page, columns: 0 }),
  'Shift+ArrowUp': ({ actions }) => actions.select.extendBy(-1), 'Shift+ArrowDown': ({ actions }) => actions.select.extendBy(1),
  'Shift+PageUp': ({ actions }, page) => actions.select.extendBy(-page), 'Shift+PageDown': ({ actions }, page) => actions.select.extendBy(page),
  'Mod+Shift+Home': ({ actions }) => actions.select.extendBy(-FAR), 'Mod+Shift+End': ({ actions }) => actions.select.extendBy(FAR),
  'Shift+Space': ({ bench, actions }) => { const { rowId } = bench.store.getState().selection; if (rowId !== null) actions.select.pickRow(rowId, 'only'); },
  'Mod+a': ({ actions }) => actions.select.all(),
  Escape: ({ actions }) => actions.select.collapse(),
  'Alt+ArrowUp': ({ actions }) => { void actions.rows.moveBy(-1); }, 'Alt+ArrowDown': ({ actions }) => { void actions.rows.moveBy(1); },
  Enter: ({ actions }) => actions.cell.beginEdit(null), F2: ({ actions }) => actions.cell.beginEdit(null),
  'Mod+Enter': ({ actions }) => { void actions.rows.insert('below'); }, 'Mod+Shift+Enter': ({ actions }) => { void actions.rows.insert('above'); },
  'Mod+d': ({ actions }) => { void actions.rows.duplicate(); },
  'Mod+e': ({ bench }) => bench.store.setState({ dialog: { kind: 'bulk' } }),
  Delete: (parts, page) => { if (parts.bench.store.getState().selection.isRows) remove(parts, page); else parts.actions.cell.clear(); },
  Backspace: ({ actions }) => actions.cell.clear(),
  'Mod+Delete': remove, 'Mod+Backspace': remove,
};

/** Does what a press means while no cell is typed in; false = it means nothing here (typing begins, or the page has it). */
export function runGridKey(parts: EditorParts, event: Key, pageRows: number): boolean {
  const run = MOVING[nameOf(event)];
  run?.(parts, pageRows);
  return run !== undefined;
}

/** The same where the focus is elsewhere in the editor, but not in a text box. */
export function runEditorKey(parts: EditorParts, event: Key): boolean {
  const run = ANYWHERE[nameOf(event)];
  run?.(parts, 0);
  return run !== undefined;
}

/** Every key of the editor, for the list of keys; `editor:key.<id>` says what it does. */
export const KEY_LIST = [
  ['edit', 'Enter / F2'], ['type', 'A–Z'], ['commit', 'Enter / Tab'], ['cancel', 'Esc'], ['newline', 'Alt+Enter'], ['clear', 'Delete'],
  ['selectRows', 'Shift+↑↓'], ['selectRow', 'Shift+Space'], ['selectAll', 'Ctrl+A'], ['bulk', 'Ctrl+E'],
  ['insertBelow', 'Ctrl+Enter'], ['insertAbove', 'Ctrl+Shift+Enter'], ['duplicate', 'Ctrl+D'], ['removeRows', 'Ctrl+Delete'], ['moveRows', 'Alt+↑↓'],
  ['copy', 'Ctrl+C / X / V'], ['undo', 'Ctrl+Z'], ['redo', 'Ctrl+Shift+Z'], ['find', 'Ctrl+F'], ['findNext', 'F3 / Shift+F3'], ['edges', 'Ctrl+↑↓←→'], ['keys', 'F1'],
] as const;
