import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { ItemId } from '#shared/ids.ts';
import type { Forecast } from '#shared/runsheet/forecast.ts';
import { useTick } from '../../state/hooks.ts';
import { useEditor, useEditorState } from '../editorContext.ts';
import type { SelectHow } from '../actions/selectActions.ts';
import { cellKey } from '../editorStore.ts';
import type { Column } from '../model/columns.ts';
import { findKey } from '../model/find.ts';
import { rowAt, type Lines } from '../model/lines.ts';
import { AdLibHeading } from './AdLibHeading.tsx';
import { CellInput } from './CellInput.tsx';
import { geometryOf, HEAD, ROW, ROW_HEAD, type Geometry, type Shown } from './geometry.ts';
import css from './grid.module.css';
import { GridHead } from './GridHead.tsx';
import { cellTitle, GridRow, RowFront, type GridRowProps, type RowView } from './GridRow.tsx';
import { useFitText } from './useFitText.ts';
import type { Flashes } from './useFlashes.ts';
import { useRowDrag } from './useRowDrag.ts';
import { useRowTimes } from './useRowTimes.ts';
import { useShown } from './useShown.ts';

export interface GridProps {
  readonly lines: Lines;
  readonly columns: readonly Column[];
  readonly rowView: Omit<RowView, 'columns' | 'geometry' | 'styles' | 'fit'>;
  readonly forecast: Forecast | null;
  readonly flashes: Flashes;
  readonly nameOf: (column: Column) => string;
  readonly onWidth: (id: string, width: number) => void;
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

const howOf = (event: PointerEvent): SelectHow => (event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');

/** What a press was on: a cell, or the head of a row. */
function hitOf(target: EventTarget | null): { readonly rowId: ItemId; readonly columnId: string | null } | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-row]');
  if (row === null) return null;
  return { rowId: row.dataset['row'] as ItemId, columnId: target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? null };
}

/** Where a scroller has to stand so that a stretch of it is seen; `covered` px at its beginning are hidden by what stays. */
const scrolledTo = (at: number, size: number, covered: number, from: number, length: number): number =>
  (from - covered < at ? from - covered : from + length > at + size ? Math.min(from - covered, from + length - size) : at);

/** Brings the active cell into sight when it moves. */
function useFollowActive(scroller: RefObject<HTMLElement | null>, lines: Lines, columns: readonly Column[], geometry: Geometry): void {
  const { rowId, columnId } = useEditorState(({ selection }) => selection);
  const at = rowId === null ? undefined : lines.at.get(rowId);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || at === undefined) return;
    const index = columns.findIndex(({ id }) => id === columnId);
    const isFrozen = index < geometry.frozen;
    const top = scrolledTo(element.scrollTop, element.clientHeight, HEAD, HEAD + at * ROW, ROW);
    const left = isFrozen ? element.scrollLeft : scrolledTo(element.scrollLeft, element.clientWidth, geometry.lefts[geometry.frozen] ?? ROW_HEAD, geometry.lefts[index] ?? 0, columns[index]?.width ?? 0);
    if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo({ top, left });
  }, [scroller, at, columnId, columns, geometry]);
}

/**
 * The lines to draw, by index. After a leap only some slots have their new line; the others keep the one they had, out of
 * sight, until their turn comes: nothing is taken out of the page to be put back a frame later.
 */
function useDrawn({ firstLine, lastLine, slots }: Shown, total: number): readonly number[] {
  const [known, setKnown] = useState<{ readonly slots: number; readonly lines: readonly number[] }>({ slots: 0, lines: [] });
  const bySlot = new Map(known.slots === slots ? known.lines.filter((line) => line < total).map((line) => [line % slots, line]) : []);
  for (let line = firstLine; line < lastLine; line += 1) bySlot.set(line % slots, line);
  // In the order of the slots, so that no row changes places with another in the page: what moves is laid out anew.
  const drawn = [...bySlot.entries()].toSorted(([a], [b]) => a - b).map(([, line]) => line);
  if (known.slots !== slots || drawn.length !== known.lines.length || drawn.some((line, index) => line !== known.lines[index])) setKnown({ slots, lines: drawn });
  return drawn;
}

/** The only part that is drawn again when other lines come into sight. */
function Rows({ scroller, lines, view, forecast, flashes }: { readonly scroller: RefObject<HTMLElement | null>; readonly lines: Lines; readonly view: RowView; readonly forecast: Forecast | null; readonly flashes: Flashes }): ReactNode {
  const shown = useShown(scroller, view.columns, view.geometry, lines.all.length);
  const now = useTick(1);
  const { selection, cut, drag, pending, query } = useEditorState(useShallow((state) => ({ selection: state.selection, cut: state.cut, drag: state.drag, pending: state.pending, query: state.query })));
  const timesOf = useRowTimes(forecast, view.timeZone, now);
  const wanted = findKey((query ?? '').trim());
  const isWaiting = (id: ItemId): boolean => view.columns.some((column) => pending.has(cellKey(id, column.id)));
  const rows = useDrawn(shown, lines.all.length).flatMap((lineIndex): readonly { readonly slot: number; readonly props: GridRowProps }[] => {
    const line = lines.all[lineIndex];
    if (line?.kind !== 'row') return [];
    const { id } = line.item;
    const props: GridRowProps = {
      view, item: line.item, index: line.index, lineIndex, firstColumn: shown.firstColumn, lastColumn: shown.lastColumn, top: HEAD + lineIndex * ROW,
      status: line.list === 'plan' ? forecast?.rows[line.index]?.status ?? 'todo' : 'todo', times: line.list === 'plan' ? timesOf(line.index) : null,
      isSelected: selection.rows.has(id), isCut: cut.has(id), isDragged: drag?.ids.has(id) === true, activeColumn: selection.rowId === id ? selection.columnId : null,
      pending: pending.size > 0 && isWaiting(id) ? pending : null, flash: flashes.get(id) ?? null, query: wanted,
    };
    return [{ slot: lineIndex % shown.slots, props }];
  });
  return (
    <>
      <div className={css['pane']} role="rowgroup" style={{ width: view.geometry.front, height: lines.all.length * ROW }}>{rows.map(({ slot, props }) => <RowFront key={slot} {...props} />)}</div>
      {rows.map(({ slot, props }) => <GridRow key={slot} {...props} />)}
    </>
  );
}

function DropLine({ lines, width }: { readonly lines: Lines; readonly width: number }): ReactNode {
  const drag = useEditorState((state) => state.drag);
  const { t } = useTranslation('editor');
  if (drag === null) return null;
  const before = drag.list === 'plan' ? 0 : lines.all.findIndex(({ kind }) => kind === 'adLibHeading') + 1;
  return <div className={css['drop']} style={{ top: HEAD + (before + drag.gap) * ROW, width }}><span>{t('dragging', { count: drag.ids.size })}</span></div>;
}

function usePresses(scroller: RefObject<HTMLElement | null>, input: RefObject<HTMLTextAreaElement | null>): { readonly onPointerDown: (event: PointerEvent) => void; readonly onDoubleClick: (event: { readonly target: EventTarget | null }) => void } {
  const { bench, actions } = useEditor();
  const startDrag = useRowDrag(scroller);
  const onPointerDown = useCallback((event: PointerEvent) => {
    if (event.button !== 0 || event.target === input.current || (event.target instanceof Element && event.target.closest('button, [role=separator], [role=listbox]') !== null)) return;
    const hit = hitOf(event.target);
    if (hit === null) return;
    // The text box keeps the focus; what was typed wrong stays in it until it is mended or given up.
    event.preventDefault();
    input.current?.focus({ preventScroll: true });
    if (!actions.cell.commit(null)) return;
    if (hit.columnId !== null) { actions.select.pickCell(hit.rowId, hit.columnId, howOf(event)); return; }
    const isInSelection = bench.store.getState().selection.rows.has(hit.rowId) && bench.store.getState().selection.isRows && howOf(event) === 'only';
    if (!isInSelection) actions.select.pickRow(hit.rowId, howOf(event));
    startDrag(hit.rowId, event.clientY);
  }, [actions, bench, input, startDrag]);
  const onDoubleClick = useCallback(({ target }: { readonly target: EventTarget | null }) => { if ((hitOf(target)?.columnId ?? null) !== null) actions.cell.beginEdit(null); }, [actions]);
  return { onPointerDown, onDoubleClick };
}

/** Tooltips are made when somebody points at a cell: most cells are never pointed at. */
function useTooltips(lines: Lines, view: RowView): (event: { readonly target: EventTarget | null }) => void {
  return useCallback(({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = rowAt(lines, (cell?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null) as ItemId | null);
    const column = view.columns.find(({ id }) => id === cell?.dataset['column']);
    if (cell !== null && row !== null && column !== undefined && column.derived === null) cell.title = cellTitle(view, column, row.item);
  }, [lines, view]);
}

/** The table of the run-sheet. Only what can be seen is drawn: rows in slots that take turns, columns by window. */
export function Grid({ lines, columns, rowView, forecast, flashes, nameOf, onWidth, input }: GridProps): ReactNode {
  const { t } = useTranslation('editor');
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(columns), [columns]);
  const fit = useFitText();
  const view = useMemo((): RowView => ({ ...rowView, columns, geometry, styles: columns.map(({ width }) => ({ width })), fit }), [rowView, columns, geometry, fit]);
  const presses = usePresses(scroller, input);
  const onPointerOver = useTooltips(lines, view);
  useFollowActive(scroller, lines, columns, geometry);
  const heading = lines.all.findIndex(({ kind }) => kind === 'adLibHeading');
  const pageRows = useCallback(() => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1), []);
  return (
    <div className={css['scroller']} ref={scroller} {...presses} onPointerOver={onPointerOver} data-testid="editor-grid" role="grid" aria-label={t('grid')} aria-rowcount={lines.all.length + 1} aria-colcount={columns.length + 1} aria-multiselectable>
      <CellInput input={input} geometry={geometry} pageRows={pageRows} />
      <GridHead columns={columns} geometry={geometry} nameOf={nameOf} onWidth={onWidth} />
      <Rows scroller={scroller} lines={lines} view={view} forecast={forecast} flashes={flashes} />
      <AdLibHeading top={HEAD + heading * ROW} count={lines.all.length - heading - 1} lineIndex={heading} width={geometry.width} />
      <DropLine lines={lines} width={geometry.width} />
    </div>
  );
}
