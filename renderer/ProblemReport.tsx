import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageFailure } from '#shared/protocol/wire.ts';
import css from './App.module.css';
import { useDesk } from './state/deskContext.ts';
import { useMay } from './state/hooks.ts';
import { Button } from './ui/Button.tsx';
import { saveText } from './ui/saveFile.ts';

/** A report for the maintainers: made by the engine, shown whole to be read, saved as it was read. Nothing is sent anywhere. */
export function ProblemReport({ failure }: { readonly failure: PageFailure | null }): ReactNode {
  const { t } = useTranslation();
  const { link } = useDesk();
  const mayAsk = useMay('lookAtObs');
  const [made, setMade] = useState<{ readonly kind: 'none' | 'asking' | 'failed' } | { readonly kind: 'made'; readonly text: string }>({ kind: 'none' });
  if (!mayAsk) return null;
  const make = async (): Promise<void> => {
    setMade({ kind: 'asking' });
    const answer = await link.query({ kind: 'problemReport', failure });
    setMade(answer.kind === 'ok' ? { kind: 'made', text: answer.value.report } : { kind: 'failed' });
  };
  return (
    <div className={css['report']}>
      <p>{t('report.help')}</p>
      {made.kind === 'made' ? (
        <>
          <textarea className={css['reportText']} readOnly rows={12} value={made.text} aria-label={t('report.title')} />
          <Button variant="primary" onClick={() => { saveText('cuedeck-report.json', 'application/json', made.text); }}>{t('report.save')}</Button>
        </>
      ) : <Button busy={made.kind === 'asking'} onClick={() => { void make(); }}>{t('report.make')}</Button>}
      {made.kind === 'failed' && <p role="alert">{t('report.failed')}</p>}
    </div>
  );
}
