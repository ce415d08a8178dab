import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import css from '../editor.module.css';
import { useEditor, useView } from '../editorContext.ts';
import { moveColumn, orderColumns, renameInPrefs, setHidden } from '../model/columnPrefs.ts';
import { customNameProblem, type Column } from '../model/columns.ts';
import type { UsableColumnPrefs } from '../useColumnPrefs.ts';

export interface ColumnsDialogProps { readonly all: readonly Column[]; readonly usable: UsableColumnPrefs; readonly onClose: () => void }

interface RowProps extends Omit<ColumnsDialogProps, 'onClose'> { readonly column: Column; readonly onRename: (name: string) => void; readonly onRemove: (name: string) => void }

function ColumnRow({ column, all, usable: { prefs, change }, onRename, onRemove }: RowProps): ReactNode {
  const { t } = useTranslation('editor');
  const name = useView().text.column(column);
  const { custom } = column;
  const move = (by: number): void => change((before) => moveColumn(all, before, column.id, by));
  return (
    <li className={css['columnRow']}>
      <label title={column.id === 'cue' ? t('columns.always') : undefined}>
        <input type="checkbox" aria-label={t('columns.shown', { column: name })} disabled={column.id === 'cue'} checked={column.id === 'cue' || !prefs.hidden.includes(column.id)} onChange={(event) => change((before) => setHidden(before, column.id, !event.target.checked))} />{name}
      </label>
      {custom !== null && <Button variant="quiet" size="small" icon aria-label={`${t('columns.rename')} ${custom}`} onClick={() => onRename(custom)}><Pencil size={14} aria-hidden /></Button>}
      {custom !== null && <Button variant="quiet" size="small" icon aria-label={`${t('columns.remove')} ${custom}`} onClick={() => onRemove(custom)}><Trash2 size={14} aria-hidden /></Button>}
      <Button variant="quiet" size="small" icon aria-label={t('columns.up', { column: name })} onClick={() => move(-1)}><ArrowUp size={14} aria-hidden /></Button>
      <Button variant="quiet" size="small" icon aria-label={t('columns.down', { column: name })} onClick={() => move(1)}><ArrowDown size={14} aria-hidden /></Button>
    </li>
  );
}

/** A name, and what is wrong with it once something is typed. */
function NameForm({ label, button, first, known, onDone }: { readonly label: string; readonly button: string; readonly first: string; readonly known: readonly string[]; readonly onDone: (name: string) => void }): ReactNode {
  const { t } = useTranslation('editor');
  const [name, setName] = useState(first);
  const problem = customNameProblem(name, known);
  return (
    <form className={css['addRow']} onSubmit={(event) => { event.preventDefault(); if (problem === null) { onDone(name.trim()); setName(first); } }}>
      <Field label={label} error={problem === null || name === first ? null : t(`columns.problem.${problem}`)}>{(ids) => <Input {...ids} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}</Field>
      <Button type="submit" disabledReason={problem === null ? null : t(`columns.problem.${problem}`)}>{button}</Button>
    </form>
  );
}

/** What happens to columns of the room's own: the plan holds what they hold, so renaming and removing are edits. */
function useOwnColumns({ change }: UsableColumnPrefs): { readonly add: (name: string) => void; readonly rename: (from: string, to: string) => Promise<void>; readonly remove: (name: string) => Promise<void> } {
  const { actions } = useEditor();
  return {
    add: (name) => change((prefs) => ({ ...prefs, added: [...prefs.added, name] })),
    rename: async (from, to) => { if (await actions.rows.renameColumn(from, to)) change((prefs) => renameInPrefs(prefs, from, to)); },
    remove: async (name) => { if (await actions.rows.removeColumn(name)) change((prefs) => ({ ...prefs, added: prefs.added.filter((other) => other !== name) })); },
  };
}

/** Which columns this person sees, in which order; and the columns of the room's own. */
export function ColumnsDialog({ all, usable, onClose }: ColumnsDialogProps): ReactNode {
  const { t } = useTranslation('editor');
  const own = useOwnColumns(usable);
  const [naming, setNaming] = useState<{ readonly kind: 'rename' | 'remove'; readonly name: string } | null>(null);
  const known = all.flatMap(({ custom }) => (custom === null ? [] : [custom]));
  const foot = <Button variant="quiet" onClick={usable.reset}>{t('columns.reset')}</Button>;
  return (
    <Dialog title={t('columns.title')} onClose={onClose} foot={foot}>
      <div className={css['form']}>
        <p className={css['help']}>{t('columns.help')}</p>
        <ul className={css['columnList']}>{orderColumns(all, usable.prefs).map((column) => (
          <ColumnRow key={column.id} column={column} all={all} usable={usable} onRename={(name) => setNaming({ kind: 'rename', name })} onRemove={(name) => setNaming({ kind: 'remove', name })} />
        ))}</ul>
        {naming?.kind === 'rename' && <NameForm key={naming.name} label={`${naming.name} → ${t('columns.renameTo')}`} button={t('columns.rename')} first={naming.name} known={known} onDone={(name) => { void own.rename(naming.name, name); setNaming(null); }} />}
        {naming?.kind === 'remove' && (
          <div className={css['addRow']}>
            <p className={css['warn']}>{t('columns.removeConfirm', { name: naming.name })}</p>
            <Button onClick={() => setNaming(null)}>{t('columns.keep')}</Button>
            <Button variant="danger" onClick={() => { void own.remove(naming.name); setNaming(null); }}>{t('columns.remove')}</Button>
          </div>
        )}
        {naming === null && <NameForm label={t('columns.custom')} button={t('columns.add')} first="" known={known} onDone={own.add} />}
      </div>
    </Dialog>
  );
}
