import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import css from '../review.module.css';
import type { Imports } from './useImports.ts';

interface Acts { readonly onOpen: (id: SessionId) => void; readonly onCancel: (importId: string) => void; readonly onHide: (importId: string) => void }

function Job({ job: { importId, name, situation }, onOpen, onCancel, onHide }: Acts & { readonly job: ImportJob }): ReactNode {
  const { t } = useTranslation(['imports', 'common']);
  const hide = <Button size="small" variant="quiet" onClick={() => { onHide(importId); }}>{t('common:dismiss')}</Button>;
  switch (situation.kind) {
    case 'uploading': case 'checking': case 'writing': {
      const text = t(situation.kind !== 'uploading' && situation.isWaiting ? 'waiting' : situation.kind, { name });
      return <li data-testid="import-running"><span>{text}</span><Progress value={situation.progress} label={text} className={css['bar']} /><Button size="small" onClick={() => { onCancel(importId); }}>{t('common:cancel')}</Button></li>;
    }
    case 'done': return <li data-testid="import-done"><span>{t('done', { name })}</span><Button size="small" variant="primary" onClick={() => { onOpen(situation.sessionId); }}>{t('show')}</Button>{hide}</li>;
    case 'failed': {
      // Which part is broken, or how much room is missing, is said where it is known.
      const key = situation.subject === '' && (situation.problem === 'damaged' || situation.problem === 'diskFull') ? `${situation.problem}Whole` as const : situation.problem;
      return <li data-bad="true" data-testid="import-failed"><span>{t('failed', { name, why: t(`problem.${key}`, { subject: situation.subject }) })}</span>{hide}</li>;
    }
    case 'cancelled': return <li data-testid="import-cancelled"><span>{t('cancelled', { name })}</span>{hide}</li>;
  }
}

/** Imports on their way or over, until they are put aside. */
export function ImportStrip({ imports, onOpen }: { readonly imports: Imports; readonly onOpen: (id: SessionId) => void }): ReactNode {
  const { t } = useTranslation('imports');
  if (imports.jobs.length === 0) return null;
  return <ul className={css['strip']} aria-label={t('label')}>{imports.jobs.slice(-3).map((job) => <Job key={job.importId} job={job} onOpen={onOpen} onCancel={imports.cancel} onHide={imports.hide} />)}</ul>;
}
