import { Upload } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** Chooses the file of a session that was held elsewhere. */
export function ImportButton({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }): ReactNode {
  const { t } = useTranslation(['imports', 'refusals']);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" title={t('openHelp')} data-testid="open-import" disabledReason={isBusy ? t('refusals:importUnderWay') : null} onClick={() => { input.current?.click(); }}><Upload size={14} aria-hidden />{t('open')}</Button>
      <input
        ref={input} type="file" accept=".zip,application/zip" hidden data-testid="import-file" aria-label={t('open')}
        onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) onFile(file); }}
      />
    </>
  );
}
