import { FileSpreadsheet } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importAdSpend, type BadSpendRow, type ImportedSpend } from '#shared/goals/importAdSpend.ts';
import { readGrid } from '../../settings/import/readGrid.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import css from './figures.module.css';

type Read =
  | { readonly kind: 'idle' } | { readonly kind: 'unreadable' } | { readonly kind: 'noHeaders' } | { readonly kind: 'imported'; readonly count: number }
  | { readonly kind: 'read'; readonly file: string; readonly entries: readonly ImportedSpend[]; readonly bad: readonly BadSpendRow[] };
const SHOWN = 4;

/** A table of the ad platform: what it would bring and every row that cannot be read, then one press. */
export function SpendImport({ currency, mayNot }: { readonly currency: string; readonly mayNot: string | null }): ReactNode {
  const { t } = useTranslation('metrics');
  const id = useId();
  const desk = useDesk();
  const busy = useBusy('recordAdSpend');
  const [read, setRead] = useState<Read>({ kind: 'idle' });
  const [replace, setReplace] = useState(true);
  const open = async (file: File): Promise<void> => {
    const grid = await readGrid(new Uint8Array(await file.arrayBuffer()));
    if (!grid.ok) { setRead({ kind: 'unreadable' }); return; }
    const table = importAdSpend(grid.value.rows, currency);
    setRead(table.kind === 'noHeaders' ? table : { kind: 'read', file: file.name, entries: table.entries, bad: table.bad });
  };
  const bring = async (entries: readonly ImportedSpend[]): Promise<void> => {
    if ((await desk.send({ kind: 'recordAdSpend', entries: [...entries], replace })).kind === 'done') setRead({ kind: 'imported', count: entries.length });
  };
  return (
    <div className={css['import']}>
      <input id={id} className="visuallyHidden" type="file" accept=".csv,.tsv,.txt,.xlsx" disabled={mayNot !== null} onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) void open(file); }} />
      <label htmlFor={id} className={css['pick']} title={mayNot ?? undefined}><FileSpreadsheet size={14} aria-hidden /> {t('spend.pick')}</label>
      <span className={css['note']}>{t('spend.columns')}</span>
      {(read.kind === 'unreadable' || read.kind === 'noHeaders') && <p role="alert" className={css['caution']}>{t(`spend.${read.kind}`)}</p>}
      {read.kind === 'imported' && <p role="status" className={css['good']}>{t('spend.imported', { count: read.count })}</p>}
      {read.kind === 'read' && (
        <div className={css['would']} role="status">
          <p>{t('spend.would', { file: read.file, count: read.entries.length })}</p>
          {read.bad.length > 0 && <p className={css['caution']}>{t('spend.badRows', { count: read.bad.length })} {read.bad.slice(0, SHOWN).map(({ row, value }) => t('spend.badRow', { row, value })).join(' · ')}</p>}
          <label className={css['check']}><input type="checkbox" checked={replace} onChange={(event) => { setReplace(event.target.checked); }} /> {t('spend.replace')}</label>
          {read.entries.length > 0 && <Button variant="primary" size="small" busy={busy} onClick={() => { void bring(read.entries); }}>{t('spend.bring', { count: read.entries.length })}</Button>}
        </div>
      )}
    </div>
  );
}
