import { ListOrdered } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemId } from '#shared/ids.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import { ImportButton } from '../console/runsheet/ImportButton.tsx';
import { useDesk } from '../state/deskContext.ts';
import { useSheet, useShow } from '../state/hooks.ts';
import { useForecast } from '../state/useForecast.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatClock } from '../ui/numberFormat.ts';
import { makeEditorActions } from './actions/editorActions.ts';
import css from './editor.module.css';
import { EditorContext, useEditorState, useView, ViewContext, type EditorParts, type View } from './editorContext.ts';
import { EditorDialogs } from './dialogs/EditorDialogs.tsx';
import { EditorHeader } from './EditorHeader.tsx';
import { makeEditorStore } from './editorStore.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { FindBar } from './FindBar.tsx';
import { Grid } from './grid/Grid.tsx';
import { runEditorKey } from './grid/gridKeys.ts';
import type { RowView, RowWords } from './grid/GridRow.tsx';
import { useFlashes } from './grid/useFlashes.ts';
import { setWidth, visibleColumns } from './model/columnPrefs.ts';
import { allColumns, customNames, type Column } from './model/columns.ts';
import { linesOf, rowAt } from './model/lines.ts';
import { keepSelection, selectCell } from './model/selection.ts';
import { ownName, useColumnPrefs, type UsableColumnPrefs } from './useColumnPrefs.ts';
import { useCellWords } from './useCellWords.ts';
import { columnName, useViewText } from './useViewText.ts';

function useRowWords(timeZone: string): RowWords {
  const { t } = useTranslation('editor');
  return useMemo(() => ({
    status: { onAir: t('status.onAir'), next: t('status.next'), todo: t('status.todo'), done: t('status.done'), dropped: t('status.dropped') },
    locked: t('approval.lockedRow'), drag: t('drag'), sceneMissing: t('sceneMissing'),
    approvedBy: ({ approval }: RunsheetItem) => {
      const state = t(`approval.${approval.state}`);
      if (approval.by === '') return state;
      return approval.at === null ? t('approval.byOnly', { state, by: approval.by }) : t('approval.by', { state, by: approval.by, at: formatClock(approval.at, timeZone) });
    },
  }), [t, timeZone]);
}

/** What every row is drawn with, besides the columns. */
function useRowView(sheet: Runsheet, words: View['words']): Omit<RowView, 'columns' | 'geometry' | 'styles' | 'fit'> {
  const rowWords = useRowWords(sheet.timeZone);
  const inventory = useShow(({ obs }) => (obs.connection.kind === 'connected' ? obs.inventory : null));
  const { timeZone } = sheet;
  return useMemo(() => ({ words, rowWords, timeZone, scenes: inventory === null ? null : new Set(inventory.scenes.map(({ name }) => name)) }), [words, rowWords, timeZone, inventory]);
}

/** The custom columns of a sheet: the same array while they are called the same. */
function useCustomNames(sheet: Runsheet, added: readonly string[]): readonly string[] {
  const key = useMemo(() => JSON.stringify(customNames(sheet, added)), [sheet, added]);
  return useMemo(() => JSON.parse(key) as readonly string[], [key]);
}

/** The parts that live as long as the window; `view` is what was drawn last. */
function useParts(view: View): EditorParts {
  const desk = useDesk();
  const [{ parts, show }] = useState(() => {
    let latest = view;
    const bench = { desk, store: makeEditorStore(), view: () => latest };
    return { parts: { bench, actions: makeEditorActions(bench) }, show: (next: View) => { latest = next; } };
  });
  useLayoutEffect(() => show(view));
  return parts;
}

/** A selection names rows: when the sheet changes under it, what is gone leaves it. The first cell is active at first. */
function useKeptSelection({ bench: { store } }: EditorParts, ids: readonly ItemId[], columnIds: readonly string[]): void {
  const before = useRef(ids);
  useEffect(() => {
    const { selection } = store.getState();
    const first = ids[0];
    const title = columnIds.find((id) => id === 'titleZh' || id === 'titleEn') ?? columnIds[0];
    if (selection.rowId === null && first !== undefined && title !== undefined) store.setState({ selection: selectCell(first, title) });
    else {
      const kept = keepSelection(selection, before.current, ids);
      const columnId = kept.columnId !== null && columnIds.includes(kept.columnId) ? kept.columnId : title ?? null;
      if (kept !== selection || columnId !== kept.columnId) store.setState({ selection: { ...kept, columnId } });
    }
    before.current = ids;
  }, [store, ids, columnIds]);
}

function useColumns(sheet: Runsheet): { readonly all: readonly Column[]; readonly columns: readonly Column[]; readonly columnIds: readonly string[]; readonly usable: UsableColumnPrefs } {
  const usable = useColumnPrefs();
  const custom = useCustomNames(sheet, usable.prefs.added);
  const all = useMemo(() => allColumns(custom), [custom]);
  const columns = useMemo(() => visibleColumns(all, usable.prefs), [all, usable.prefs]);
  return { all, columns, columnIds: useMemo(() => columns.map(({ id }) => id), [columns]), usable };
}

/** Reads out moves, copies and where the active cell is. */
function Said(): ReactNode {
  const said = useEditorState((state) => state.said);
  const { rowId, columnId } = useEditorState(({ selection }) => selection);
  const { lines, columns, words, text } = useView();
  const row = rowAt(lines, rowId);
  const column = columns.find(({ id }) => id === columnId);
  const place = row === null || column === undefined ? '' : `${row.item.cue} ${text.column(column)}: ${column.codec?.read(row.item, words) ?? ''}`;
  return <div className="visuallyHidden" role="status" aria-live="polite"><span data-testid="editor-said">{said}</span> <span>{place}</span></div>;
}

function Sheet({ sheet, onLeave }: { readonly sheet: Runsheet; readonly onLeave: ReactNode }): ReactNode {
  const { t } = useTranslation('editor');
  const edits = useShow((show) => show.planEdits);
  const forecast = useForecast();
  const words = useCellWords();
  const text = useViewText();
  const lines = useMemo(() => linesOf(sheet), [sheet]);
  const { all, columns, columnIds, usable } = useColumns(sheet);
  const view = useMemo((): View => ({ sheet, edits, lines, columns, columnIds, words, text }), [sheet, edits, lines, columns, columnIds, words, text]);
  const parts = useParts(view);
  const rowView = useRowView(sheet, words);
  const input = useRef<HTMLTextAreaElement>(null);
  const nameOf = useCallback((column: Column) => columnName(t, column), [t]);
  const { change } = usable;
  const onWidth = useCallback((id: string, width: number) => change((prefs) => setWidth(prefs, id, width)), [change]);
  useKeptSelection(parts, lines.ids, columnIds);
  useEffect(() => { input.current?.focus({ preventScroll: true }); }, []);
  const onKeyDown = (event: KeyboardEvent): void => { if (!event.defaultPrevented && document.querySelector('dialog[open]') === null && runEditorKey(parts, event)) event.preventDefault(); };
  return (
    <EditorContext value={parts}><ViewContext value={view}>
      <div className={css['editor']} onKeyDown={onKeyDown} data-testid="editor">
        <EditorHeader sheet={sheet} onLeave={onLeave} />
        <EditorToolbar edits={edits} />
        <FindBar lines={lines} columns={columns} words={words} input={input} />
        <Flashing {...{ sheet, lines, columns, rowView, forecast, nameOf, onWidth, input }} />
        <EditorDialogs all={all} usable={usable} input={input} />
        <Said />
      </div>
    </ViewContext></EditorContext>
  );
}

/** The grid with what others have just changed. */
function Flashing({ sheet, ...grid }: { readonly sheet: Runsheet } & Omit<Parameters<typeof Grid>[0], 'flashes'>): ReactNode {
  const last = useShow((show) => show.planEdits.last);
  const [me] = useState(ownName);
  return <Grid {...grid} flashes={useFlashes(sheet, last, me, grid.columns, grid.rowView.words)} />;
}

/** The run-sheet as a table to be worked in. `onLeave`: the way out, shown at the end of the header. */
export function EditorView({ onLeave }: { readonly onLeave: ReactNode }): ReactNode {
  const { t } = useTranslation('editor');
  const sheet = useSheet();
  if (sheet === null) return <EmptyState icon={<ListOrdered size={36} />} title={t('noSheet')} help={t('noSheetHelp')}><ImportButton variant="primary" />{onLeave}</EmptyState>;
  return <Sheet key={sheet.id} sheet={sheet} onLeave={onLeave} />;
}
