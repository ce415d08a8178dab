import { FileSpreadsheet } from 'lucide-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Hint } from '../parts/Hint.tsx';
import css from './import.module.css';
import type { ImportKind } from '../sections.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './readGrid.ts';
import { MAX_UNPACKED_BYTES } from './safeWorkbook.ts';
import type { PickFailure } from './wizard.ts';

const mb = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace(/\.0$/u, '');

function Failure({ failure }: { readonly failure: PickFailure }): ReactNode {
  const { t } = useTranslation('settings');
  switch (failure.kind) {
    case 'tooLarge': return <Hint tone="bad">{t('import.failure.tooLarge', { mb: mb(failure.bytes), max: mb(MAX_FILE_BYTES) })}</Hint>;
    case 'tooManyRows': return <Hint tone="bad">{t('import.failure.tooManyRows', { rows: failure.rows, max: MAX_ROWS })}</Hint>;
    case 'badSheetFile': return <Hint tone="bad">{t(`import.sheetProblem.${failure.problem.kind}`, { field: failure.problem.field })}</Hint>;
    case 'unpacksTooLarge': return <Hint tone="bad">{t('import.failure.unpacksTooLarge', { max: mb(MAX_UNPACKED_BYTES) })}</Hint>;
    case 'oldExcel': case 'notASpreadsheet': case 'empty': case 'unreadable': return <Hint tone="bad">{t(`import.failure.${failure.kind}`)}</Hint>;
  }
}

interface FilePickProps { readonly kind: ImportKind; readonly failure: PickFailure | null; readonly reading: string | null; readonly onFile: (file: File) => void; readonly onSample: () => void }

/** Drop a file or choose one; or take the sample that comes with the app. */
export function FilePick({ kind, failure, reading, onFile, onSample }: FilePickProps): ReactNode {
  const { t } = useTranslation('settings');
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <div className={css['drop']} data-over={over} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => { setOver(false); }} onDrop={drop}>
        <FileSpreadsheet size={36} aria-hidden />
        <p className={css['dropTitle']}>{reading === null ? t('import.drop') : `${t('import.reading')} ${reading}`}</p>
        <div className={css['dropTools']}>
          <input id={id} className="visuallyHidden" type="file" accept={kind === 'runsheet' ? '.csv,.tsv,.txt,.xlsx,.json' : '.csv,.tsv,.txt,.xlsx'} onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) onFile(file); }} />
          <label htmlFor={id} className={css['pick']}>{t('import.pick')}</label>
          <Button onClick={onSample}>{t('import.sample')}</Button>
        </div>
        <p className={css['limits']}>{t('import.limits', { mb: mb(MAX_FILE_BYTES), rows: MAX_ROWS })}</p>
      </div>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  );
}
