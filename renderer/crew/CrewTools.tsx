import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import css from './crew.module.css';
import { CREW_COLUMNS, toggleColumn, type CrewView } from './crewColumns.ts';

/** Everyone who owns a row, in order of first appearance. */
export const ownersOf = (sheet: Runsheet): readonly string[] => [...new Set([...sheet.items, ...sheet.adLibs].flatMap((item) => item.owners))];

/** Whose rows, and which columns: kept here and in the address, so that a link shows the same. */
export function CrewTools({ sheet, view, canPair, onChange, onClose }: { readonly sheet: Runsheet; readonly view: CrewView; readonly canPair: boolean; readonly onChange: (view: CrewView) => void; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['live', 'common']);
  return (
    <section className={css['tools']} aria-label={t('crew.setUp')}>
      <label className={css['owner']}>
        <span>{t('crew.owner')}</span>
        <Select value={view.owner ?? ''} onChange={(event) => onChange({ ...view, owner: event.target.value === '' ? null : event.target.value })}>
          <option value="">{t('crew.everyone')}</option>
          {[...new Set([...ownersOf(sheet), ...(view.owner === null ? [] : [view.owner])])].map((owner) => <option key={owner} value={owner}>{owner}</option>)}
        </Select>
      </label>
      <div className={css['columns']} role="group" aria-label={t('crew.columns')}>
        {CREW_COLUMNS.map((column) => <button key={column} type="button" aria-pressed={view.columns.includes(column)} onClick={() => onChange({ ...view, columns: toggleColumn(view.columns, column) })}>{t(`crew.column.${column}`)}</button>)}
      </div>
      <div className={css['toolsFoot']}>
        {canPair ? <a href={`/settings?section=pair`}>{t('crew.pair')}</a> : <span />}
        <Button size="small" onClick={onClose}>{t('common:close')}</Button>
      </div>
    </section>
  );
}
