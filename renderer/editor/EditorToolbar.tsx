import { ArrowDown, ArrowUp, Clapperboard, Columns3, CopyPlus, FileDown, FileUp, Keyboard, ListChecks, PencilLine, Plus, Redo2, Search, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APPROVAL_STATES } from '#shared/runsheet/item.ts';
import type { PlanEdit, PlanEdits } from '#shared/show/state.ts';
import { useDesk } from '../state/deskContext.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { Menu, type MenuEntry } from '../ui/Menu.tsx';
import { saveBlob } from '../ui/saveFile.ts';
import css from './editor.module.css';
import { useEditor, useEditorState } from './editorContext.ts';
import { rowAt } from './model/lines.ts';
import { fileNameOf, sheetBlob, type FileFormat } from './model/downloads.ts';

const FORMATS: readonly FileFormat[] = ['csv', 'xlsx', 'json'];

function History({ edits }: { readonly edits: PlanEdits }): ReactNode {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const [undo, redo] = [edits.undo.at(-1), edits.redo.at(-1)];
  const what = (edit: PlanEdit): { readonly what: string; readonly by: string } => ({ what: t(`edit.${edit.what}`), by: edit.by });
  return (
    <>
      <Button variant="quiet" icon aria-label={t('tool.undo')} title={undo === undefined ? undefined : t('tool.undoWhat', what(undo))} disabledReason={undo === undefined ? t('tool.nothingToUndo') : null} onClick={actions.rows.undo} data-action="undo"><Undo2 size={16} aria-hidden /></Button>
      <Button variant="quiet" icon aria-label={t('tool.redo')} title={redo === undefined ? undefined : t('tool.redoWhat', what(redo))} disabledReason={redo === undefined ? t('tool.nothingToRedo') : null} onClick={actions.rows.redo} data-action="redo"><Redo2 size={16} aria-hidden /></Button>
    </>
  );
}

/** The OBS actions of the active row. */
function CueButton(): ReactNode {
  const { t } = useTranslation('control');
  const { bench } = useEditor();
  const rowId = useEditorState(({ selection }) => selection.rowId);
  const open = (): void => {
    const row = rowAt(bench.view().lines, rowId);
    if (row !== null) bench.store.setState({ dialog: { kind: 'cue', item: row.item } });
  };
  return <Button variant="quiet" disabledReason={rowId === null ? t('cueEditor.noRow') : null} onClick={open} data-action="obsCue"><Clapperboard size={16} aria-hidden /><span className={css['word']}>{t('cueEditor.button')}</span></Button>;
}

function RowTools(): ReactNode {
  const { t } = useTranslation('editor');
  const { bench, actions } = useEditor();
  const count = useEditorState(({ selection }) => selection.rows.size);
  const reason = count === 0 ? t('tool.noRows') : null;
  const insert: readonly MenuEntry[] = [
    { id: 'below', label: t('tool.below'), icon: <ArrowDown size={16} />, onSelect: () => { void actions.rows.insert('below'); } },
    { id: 'above', label: t('tool.above'), icon: <ArrowUp size={16} />, onSelect: () => { void actions.rows.insert('above'); } },
    { id: 'milestone', label: t('tool.milestone'), icon: <Plus size={16} />, onSelect: () => { void actions.rows.insert('below', 'milestone'); } },
  ];
  const approvals: readonly MenuEntry[] = APPROVAL_STATES.map((state) => ({ id: state, label: t('approval.set', { state: t(`approval.${state}`) }), disabledReason: reason, onSelect: () => { void actions.rows.approve(state); } }));
  return (
    <>
      <Menu entries={insert} label={t('tool.insert')} button={{ variant: 'quiet' }}><Plus size={16} aria-hidden />{t('tool.insert')}</Menu>
      <Button variant="quiet" disabledReason={reason} onClick={() => { void actions.rows.duplicate(); }}><CopyPlus size={16} aria-hidden /><span className={css['word']}>{t('tool.duplicate')}</span></Button>
      <Button variant="quiet" disabledReason={reason} onClick={() => { void actions.rows.remove(); }} data-action="remove"><Trash2 size={16} aria-hidden /><span className={css['word']}>{t('tool.remove')}</span></Button>
      <Button variant="quiet" icon aria-label={t('tool.moveUp')} title={t('tool.moveUp')} disabledReason={reason} onClick={() => { void actions.rows.moveBy(-1); }}><ArrowUp size={16} aria-hidden /></Button>
      <Button variant="quiet" icon aria-label={t('tool.moveDown')} title={t('tool.moveDown')} disabledReason={reason} onClick={() => { void actions.rows.moveBy(1); }}><ArrowDown size={16} aria-hidden /></Button>
      <span className={css['rule']} />
      <CueButton />
      <Button variant="quiet" disabledReason={reason} onClick={() => bench.store.setState({ dialog: { kind: 'bulk' } })}><PencilLine size={16} aria-hidden />{t('tool.bulk')}</Button>
      <Menu entries={approvals} label={t('tool.approval')} button={{ variant: 'quiet' }}><ListChecks size={16} aria-hidden />{t('tool.approval')}</Menu>
      {count > 1 && <span className={css['count']} data-testid="selected-count">{t('tool.selected', { count })}</span>}
    </>
  );
}

function ExportMenu(): ReactNode {
  const { t } = useTranslation('editor');
  const desk = useDesk();
  const { bench } = useEditor();
  const save = async (format: FileFormat): Promise<void> => {
    const { sheet } = bench.view();
    const name = fileNameOf(sheet, format);
    try {
      saveBlob(name, await sheetBlob(sheet, format));
      desk.notices.raise({ kind: 'said', tone: 'good', text: t('tool.exported', { name }) });
    } catch {
      desk.notices.raise({ kind: 'said', tone: 'bad', text: t('tool.exportFailed') });
    }
  };
  const entries: readonly MenuEntry[] = FORMATS.map((format) => ({ id: format, label: t(`tool.${format}`), icon: <FileDown size={16} />, onSelect: () => { void save(format); } }));
  return <Menu entries={entries} label={t('tool.export')} button={{ variant: 'quiet' }}><FileDown size={16} aria-hidden />{t('tool.export')}</Menu>;
}

/** What can be done with the selected rows and with the sheet. */
export function EditorToolbar({ edits }: { readonly edits: PlanEdits }): ReactNode {
  const { t } = useTranslation('editor');
  const { bench } = useEditor();
  return (
    <div className={css['toolbar']} role="toolbar" aria-label={t('title')}>
      <History edits={edits} />
      <span className={css['rule']} />
      <RowTools />
      <span className={css['push']} />
      <Button variant="quiet" onClick={() => bench.store.setState(({ query }) => ({ query: query === null ? '' : null }))}><Search size={16} aria-hidden /><span className={css['word']}>{t('tool.find')}</span></Button>
      <Button variant="quiet" onClick={() => bench.store.setState({ dialog: { kind: 'columns' } })}><Columns3 size={16} aria-hidden />{t('tool.columns')}</Button>
      <a className={buttonClass('quiet', 'normal', false, false, css['leave'])} href="/settings?section=import&mode=merge"><FileUp size={16} aria-hidden />{t('tool.import')}</a>
      <ExportMenu />
      <Button variant="quiet" icon aria-label={t('tool.keys')} title={t('tool.keys')} onClick={() => bench.store.setState({ dialog: { kind: 'keys' } })}><Keyboard size={16} aria-hidden /></Button>
    </div>
  );
}
