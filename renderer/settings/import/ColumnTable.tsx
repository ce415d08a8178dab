import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Field.tsx';
import type { ImportKind } from '../sections.ts';
import css from './import.module.css';
import { FIELDS, type FieldName } from './importKinds.ts';
import { useFieldName } from './useFieldName.ts';
import type { OpenFile, WizardAction } from './wizard.ts';

interface ColumnTableProps { readonly kind: ImportKind; readonly file: OpenFile; readonly onAction: (action: WizardAction) => void }

/** Which column is used as what. Columns without a use are kept as custom columns, so nothing in the file is lost. */
export function ColumnTable({ kind, file, onAction }: ColumnTableProps): ReactNode {
  const { t } = useTranslation('settings');
  const nameOf = useFieldName(kind);
  const { grid, headerRow, mapping } = file;
  const headers = grid.rows[headerRow] ?? [];
  const below = grid.rows.slice(headerRow + 1, headerRow + 40);
  const width = below.reduce((most, row) => Math.max(most, row.length), headers.length);
  const fieldOf = (column: number): FieldName | undefined => FIELDS[kind].find((field) => mapping[field] === column);
  return (
    <div className={css['scroll']}>
      <table className={css['columns']}>
        <thead><tr><th>{t('import.column')}</th><th>{t('import.sampleCell')}</th><th>{t('import.field')}</th></tr></thead>
        <tbody>
          {Array.from({ length: width }, (_none, column) => {
            const header = (headers[column] ?? '').trim();
            const label = header === '' ? t('import.emptyHeader', { n: column + 1 }) : header;
            const used = fieldOf(column);
            return (
              <tr key={column} data-used={used !== undefined}>
                <td>{label}</td>
                <td className={css['example']}>{below.map((row) => (row[column] ?? '').trim()).find((cell) => cell !== '') ?? ''}</td>
                <td>
                  <Select aria-label={`${label}: ${t('import.field')}`} value={used ?? ''} onChange={(event) => { onAction({ kind: 'columnAssigned', column, field: FIELDS[kind].find((field) => field === event.target.value) ?? null }); }}>
                    <option value="">{t('import.keep')}</option>
                    {FIELDS[kind].map((field) => <option key={field} value={field}>{nameOf(field)}</option>)}
                  </Select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
