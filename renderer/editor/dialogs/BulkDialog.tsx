import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cells } from '#shared/runsheet/cells.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Input } from '../../ui/Field.tsx';
import css from '../editor.module.css';
import { useEditor, useEditorState, useView } from '../editorContext.ts';
import type { CellProblem, CellWords } from '../model/cellCodec.ts';
import type { Column } from '../model/columns.ts';
import { rowsIn } from '../model/lines.ts';
import { mergeCells } from '../model/pasteBlock.ts';
import { optionsOf } from '../grid/suggest.ts';

type Filled = Readonly<Record<string, string>>;

/** What each row would get; the first column that holds something wrong for the first row it is wrong for. */
function writeAll(columns: readonly Column[], filled: Filled, items: readonly RunsheetItem[], words: CellWords): Result<ReadonlyMap<RunsheetItem, Cells>, { readonly id: string; readonly problem: CellProblem }> {
  const written = new Map<RunsheetItem, Cells>();
  for (const item of items) {
    let cells: Cells = {};
    for (const column of columns) {
      const text = filled[column.id];
      if (text === undefined || column.codec === null) continue;
      const result = column.codec.write(text, { ...item, ...('durationMs' in cells && cells.durationMs !== undefined ? { durationMs: cells.durationMs } : {}) }, words);
      if (!result.ok) return fail({ id: column.id, problem: result.failure });
      cells = mergeCells(cells, result.value);
    }
    written.set(item, cells);
  }
  return succeed(written);
}

interface RowProps { readonly column: Column; readonly name: string; readonly value: string | undefined; readonly problem: string | null; readonly options: readonly string[]; readonly onChange: (value: string | undefined) => void }

function BulkRow({ column, name, value, problem, options, onChange }: RowProps): ReactNode {
  const id = `bulk-${column.id}`;
  return (
    <div className={css['bulkRow']}>
      <input type="checkbox" id={id} checked={value !== undefined} onChange={(event) => onChange(event.target.checked ? '' : undefined)} />
      <label htmlFor={id}><span className={css['name']}>{name}</span></label>
      <div>
        {column.isLines
          ? <textarea className={css['area']} rows={2} aria-label={name} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
          : <Input aria-label={name} aria-invalid={problem !== null || undefined} list={options.length > 0 ? `${id}-options` : undefined} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />}
        {options.length > 0 && <datalist id={`${id}-options`}>{options.map((option) => <option key={option} value={option} />)}</datalist>}
        {problem !== null && <span className={css['error']} role="alert">{problem}</span>}
      </div>
    </div>
  );
}

/** Sets one or more columns of all selected rows at once. */
export function BulkDialog({ all, onClose }: { readonly all: readonly Column[]; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const language = useLanguage();
  const show = useShow((state) => ({ products: state.products, obs: state.obs }));
  const selected = useEditorState(({ selection }) => selection.rows);
  const [filled, setFilled] = useState<Filled>({});
  const [busy, setBusy] = useState(false);
  const { lines, words, text, sheet } = useView();
  const items = rowsIn(lines, selected).map(({ item }) => item);
  const columns = all.filter(({ codec, id }) => codec !== null && id !== 'cue' && id !== 'approval');
  const written = writeAll(columns, filled, items, words);
  const locked = items.filter(({ approval }) => approval.state === 'locked').length;
  const reason = Object.keys(filled).length === 0 ? t('bulk.nothing') : locked > 0 ? t('bulk.locked', { count: locked }) : written.ok ? null : text.problem(written.failure.problem);
  const set = (id: string, value: string | undefined): void => setFilled(({ [id]: _old, ...rest }) => (value === undefined ? rest : { ...rest, [id]: value }));
  const apply = async (): Promise<void> => {
    if (!written.ok) return;
    setBusy(true);
    const outcome = await actions.rows.editSelected((item) => written.value.get(item) ?? {});
    setBusy(false);
    if (outcome?.kind === 'done') onClose();
  };
  const foot = <Button variant="primary" busy={busy} disabledReason={reason} onClick={() => { void apply(); }} data-action="bulk-apply">{t('bulk.apply', { count: items.length })}</Button>;
  return (
    <Dialog title={t('bulk.title', { count: items.length })} onClose={onClose} foot={foot} width="wide">
      <div className={css['form']}>
        <p className={css['help']}>{t('bulk.help')}</p>
        {locked > 0 && <p className={css['warn']}>{t('bulk.locked', { count: locked })}</p>}
        <div className={css['bulkRows']}>{columns.map((column) => (
          <BulkRow
            key={column.id} column={column} name={text.column(column)} value={filled[column.id]} problem={!written.ok && written.failure.id === column.id && filled[column.id] !== '' ? text.problem(written.failure.problem) : null}
            options={column.suggestions === null ? [] : optionsOf(column.suggestions, { sheet, show, words, pick: (bilingual) => pickText(bilingual, language) }).map(({ value }) => value)} onChange={(value) => set(column.id, value)}
          />
        ))}</div>
      </div>
    </Dialog>
  );
}
