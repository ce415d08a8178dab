import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { ItemId } from '#shared/ids.ts';
import { useEditor, type EditorParts } from '../editorContext.ts';
import type { Drag } from '../editorStore.ts';
import { rowAt } from '../model/lines.ts';
import { gapAt } from '../model/reorder.ts';
import { HEAD, ROW } from './geometry.ts';

/** A press becomes a drag after so many px: a click on the head of a row still selects it. */
const DEAD_ZONE = 5;
/** So near to the upper or lower edge the list scrolls along, by at most so many px a frame. */
const EDGE = 48;
const FASTEST = 18;

interface Press { readonly rowId: ItemId; readonly y: number; clientY: number; isDragging: boolean; frame: number }

/** The rows a drag takes along: the selected ones if it began on one of them, else that row; of one list only. */
function draggedFrom({ bench }: EditorParts, rowId: ItemId): Omit<Drag, 'gap'> | null {
  const { lines } = bench.view();
  const row = rowAt(lines, rowId);
  if (row === null) return null;
  const { selection } = bench.store.getState();
  const chosen = selection.rows.has(rowId) ? [...selection.rows].filter((id) => rowAt(lines, id)?.list === row.list) : [rowId];
  return { list: row.list, ids: new Set(chosen) };
}

/** The gap of its list that the pointer is over. */
function gapUnder({ bench }: EditorParts, scroller: HTMLElement, drag: Omit<Drag, 'gap'>, clientY: number): number {
  const { sheet } = bench.view();
  const y = clientY - scroller.getBoundingClientRect().top - HEAD + scroller.scrollTop;
  const before = drag.list === 'plan' ? 0 : sheet.items.length + 1;
  return gapAt(y - before * ROW, ROW, (drag.list === 'plan' ? sheet.items : sheet.adLibs).length);
}

/** Dragging rows by their heads with any pointer. Escape, or a lost pointer, leaves them where they are. */
export function useRowDrag(scroller: RefObject<HTMLElement | null>): (rowId: ItemId, clientY: number) => void {
  const parts = useEditor();
  const press = useRef<Press | null>(null);
  const stop = useCallback(() => {
    if (press.current !== null) cancelAnimationFrame(press.current.frame);
    press.current = null;
    parts.bench.store.setState({ drag: null });
  }, [parts]);
  useEffect(() => {
    const { store } = parts.bench;
    const follow = (): void => {
      const [now, list, { drag }] = [press.current, scroller.current, store.getState()];
      if (now === null || list === null || drag === null) return;
      const box = list.getBoundingClientRect();
      const over = Math.max(0, now.clientY - (box.bottom - EDGE)) - Math.max(0, box.top + HEAD + EDGE - now.clientY);
      if (over !== 0) list.scrollTop += Math.sign(over) * Math.min(FASTEST, Math.abs(over) / 2);
      const gap = gapUnder(parts, list, drag, now.clientY);
      if (gap !== drag.gap) store.setState({ drag: { ...drag, gap } });
      now.frame = requestAnimationFrame(follow);
    };
    const onMove = (event: PointerEvent): void => {
      const now = press.current;
      if (now === null) return;
      now.clientY = event.clientY;
      if (now.isDragging || Math.abs(event.clientY - now.y) < DEAD_ZONE || scroller.current === null) return;
      const drag = draggedFrom(parts, now.rowId);
      if (drag === null) { stop(); return; }
      now.isDragging = true;
      store.setState({ drag: { ...drag, gap: gapUnder(parts, scroller.current, drag, event.clientY) } });
      now.frame = requestAnimationFrame(follow);
    };
    const onUp = (event: PointerEvent): void => {
      const { drag } = store.getState();
      const list = scroller.current;
      if (press.current?.isDragging === true && drag !== null && list !== null) void parts.actions.rows.dropAt(drag.list, drag.ids, gapUnder(parts, list, drag, event.clientY));
      stop();
    };
    const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape' && press.current !== null) stop(); };
    const listeners = [['pointermove', onMove], ['pointerup', onUp], ['pointercancel', stop], ['keydown', onKey]] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener);
    return () => { for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener); };
  }, [parts, scroller, stop]);
  return useCallback((rowId, clientY) => { press.current = { rowId, y: clientY, clientY, isDragging: false, frame: 0 }; }, []);
}
