import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { classes } from '../../ui/classes.ts';
import { useEditor, useEditorState, useView } from '../editorContext.ts';
import type { Editing } from '../editorStore.ts';
import { ROWS_TYPE, type Clip } from '../model/clipboard.ts';
import type { Column } from '../model/columns.ts';
import { rowAt } from '../model/lines.ts';
import type { Step } from '../model/selection.ts';
import { CellHints } from './CellHints.tsx';
import { HEAD, ROW, type Geometry } from './geometry.ts';
import css from './grid.module.css';
import { runGridKey } from './gridKeys.ts';
import { matching, optionsOf, withOption, type Option } from './suggest.ts';

export interface CellInputProps { readonly input: RefObject<HTMLTextAreaElement | null>; readonly geometry: Geometry; readonly pageRows: () => number }

/** The suggestions for the cell that is being typed in, and the one the arrows are on. */
function useOptions(column: Column | null, editing: Editing | null): { readonly options: readonly Option[]; readonly isUntouched: boolean } {
  const { sheet, words } = useView();
  const language = useLanguage();
  const show = useShow((state) => ({ products: state.products, obs: state.obs }));
  if (column === null || column.suggestions === null || editing === null) return { options: [], isUntouched: true };
  const isUntouched = editing.text === column.codec?.read(editing.item, words);
  return { options: matching(column, optionsOf(column.suggestions, { sheet, show, words, pick: (text) => pickText(text, language) }), editing.text, isUntouched), isUntouched };
}

const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/** Which way a press leaves the cell that is typed in; null = it stays. */
function leaving(event: KeyboardEvent, isLines: boolean): Step | null {
  if (event.key === 'Tab') return { rows: 0, columns: event.shiftKey ? -1 : 1 };
  if (event.key !== 'Enter' || event.altKey) return null;
  // In a cell of several lines Enter is a line break.
  if (isLines && !event.ctrlKey && !event.metaKey) return null;
  return { rows: event.shiftKey ? -1 : 1, columns: 0 };
}

function useEditKeys(column: Column | null, editing: Editing | null): { readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void; readonly at: number; readonly take: (option: Option) => void; readonly options: readonly Option[] } {
  const { actions } = useEditor();
  const { options, isUntouched } = useOptions(column, editing);
  const place = editing === null ? '' : `${editing.rowId} ${editing.columnId} ${editing.text}`;
  const [chosen, setChosen] = useState({ place: '', at: -1 });
  const at = chosen.place === place ? chosen.at : -1;
  const textWith = (option: Option): string => (column === null || editing === null ? '' : withOption(column, editing.text, option, isUntouched));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const step = leaving(event, column?.isLines === true);
    const option = options[at];
    if (by !== 0 && options.length > 0 && !event.altKey) setChosen({ place, at: (at + by + options.length + (at === -1 && by === -1 ? 1 : 0)) % options.length });
    else if (event.key === 'Escape') actions.cell.cancel();
    else if (step !== null) actions.cell.commit(step, option === undefined ? undefined : textWith(option));
    else if (event.key === 'Enter' && event.altKey) insertBreak(event.currentTarget, actions.cell.changeText);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onKeyDown, at, options, take: (option) => { actions.cell.commit({ rows: 0, columns: 0 }, textWith(option)); } };
}

function insertBreak(input: HTMLTextAreaElement, change: (text: string) => void): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  change(input.value);
}

/** Copy, cut and paste of rows and cells; while a cell is typed in they are the text's own. */
function useClipboard(isEditing: boolean): { readonly onCopy: (event: ClipboardEvent) => void; readonly onCut: (event: ClipboardEvent) => void; readonly onPaste: (event: ClipboardEvent) => void } {
  const { actions } = useEditor();
  const put = (event: ClipboardEvent, clip: Clip | null): void => {
    event.preventDefault();
    if (clip === null) return;
    event.clipboardData.setData('text/plain', clip.text);
    if (clip.rows !== '') event.clipboardData.setData(ROWS_TYPE, clip.rows);
  };
  return {
    onCopy: (event) => { if (!isEditing) put(event, actions.clipboard.copy()); },
    onCut: (event) => { if (!isEditing) put(event, actions.clipboard.cut()); },
    onPaste: (event) => {
      if (isEditing) return;
      event.preventDefault();
      void actions.clipboard.paste({ rows: event.clipboardData.getData(ROWS_TYPE), text: event.clipboardData.getData('text/plain') });
    },
  };
}

function Suggestions({ id, options, at, onTake }: { readonly id: string; readonly options: readonly Option[]; readonly at: number; readonly onTake: (option: Option) => void }): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }); }, [at]);
  return (
    <ul ref={list} id={id} role="listbox" className={css['options']} onPointerDown={(event) => event.preventDefault()}>
      {options.map((option, index) => (
        <li key={option.value} id={`${id}-${String(index)}`} role="option" aria-selected={index === at} className={css['option']} onClick={() => onTake(option)}>
          {/^#[0-9a-f]{6}$/u.test(option.value) && <span className={css['swatch']} style={{ background: option.value }} />}<span>{option.value}</span>{option.note !== '' && <span className={css['note']}>{option.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/**
 * The one text box of the grid. It lies over the active cell, unseen until something is typed, and keeps the focus: so an
 * input method can begin to compose in it, and what is copied and pasted reaches it.
 */
export function CellInput({ input, geometry, pageRows }: CellInputProps): ReactNode {
  const { t } = useTranslation('editor');
  const parts = useEditor();
  const { bench, actions } = parts;
  const id = useId();
  const { rowId, columnId } = useEditorState(({ selection }) => selection);
  const editing = useEditorState((state) => state.editing);
  const { lines, columns, columnIds, words, text } = useView();
  const row = rowAt(lines, rowId);
  const at = columnId === null ? -1 : columnIds.indexOf(columnId);
  const column = columns[at] ?? null;
  const isEditing = editing !== null;
  const problem = editing?.problem ?? null;
  const keys = useEditKeys(column, editing);
  const clipboard = useClipboard(isEditing);
  useEffect(() => { if (isEditing) { const box = input.current; box?.focus({ preventScroll: true }); box?.setSelectionRange(box.value.length, box.value.length); } }, [isEditing, input]);
  const isFrozen = at >= 0 && at < geometry.frozen;
  const label = row === null || column === null ? t('grid') : `${row.item.cue} ${text.column(column)}: ${column.codec?.read(row.item, words) ?? ''}`;
  const top = HEAD + (rowId === null ? 0 : lines.at.get(rowId) ?? 0) * ROW;
  return (
    <div role="row" aria-rowindex={(rowId === null ? 0 : lines.at.get(rowId) ?? 0) + 2} className={classes(css['layer'], isFrozen && css['frozenLayer'])}>
      <div role="gridcell" aria-colindex={Math.max(0, at) + 2} className={css['inputPlace']} style={{ top, left: geometry.lefts[Math.max(0, at)] ?? 0, minWidth: column?.width ?? 64 }}>
        <textarea
          ref={input} rows={1} data-testid="cell-input" aria-label={label} aria-invalid={problem !== null || undefined} aria-describedby={problem === null ? undefined : `${id}-problem`}
          aria-autocomplete={keys.options.length > 0 ? 'list' : undefined} aria-controls={keys.options.length > 0 ? `${id}-options` : undefined} aria-activedescendant={keys.at >= 0 ? `${id}-options-${String(keys.at)}` : undefined}
          className={classes(css['input'], isEditing && css['editing'], column?.isLines === true && css['lines'], problem !== null && css['bad'])} spellCheck={false} autoComplete="off"
          value={editing?.text ?? ''} {...clipboard}
          onChange={(event) => { if (isEditing) actions.cell.changeText(event.target.value); else actions.cell.beginEdit(event.target.value); }}
          onKeyDown={(event) => {
            if (isEditing) keys.onKeyDown(event);
            else if (!isComposing(event) && runGridKey(parts, event, pageRows())) { event.preventDefault(); event.stopPropagation(); }
          }}
          onBlur={() => { if (bench.store.getState().editing !== null && bench.store.getState().dialog === null) actions.cell.commit(null); }}
        />
        {isEditing && column?.isLines === true && <span className={css['linesHint']}>{t('linesHint')}</span>}
        {problem !== null && <span id={`${id}-problem`} role="alert" className={css['problem']}>{problem}</span>}
        {isEditing && column !== null && <CellHints column={column} item={editing.item} text={editing.text} onRewrite={actions.cell.changeText} />}
        {isEditing && keys.options.length > 0 && <Suggestions id={`${id}-options`} options={keys.options} at={keys.at} onTake={keys.take} />}
      </div>
    </div>
  );
}
