import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDeletion } from '#shared/deletion/deletion.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import css from '../review.module.css';

function Job({ job, title, onHide }: { readonly job: SessionDeletion; readonly title: string | null; readonly onHide: () => void }): ReactNode {
  const { t } = useTranslation(['deletion', 'common']);
  const name = title ?? t('strip.unnamed');
  switch (job.situation.kind) {
    case 'running': return <li data-testid="deletion-running"><Trash2 size={14} aria-hidden /><span>{t('strip.running', { title: name })}</span></li>;
    case 'done': return <li data-testid="deletion-done"><span>{t('strip.done', { hash: job.situation.proofHash.slice(0, 16) })}</span><Button size="small" variant="quiet" onClick={onHide}>{t('common:dismiss')}</Button></li>;
    case 'refused': return <li data-bad="true" data-testid="deletion-refused"><span>{t('strip.refused', { title: name, why: t(`problem.${job.situation.problem}`, { name: job.situation.subject }) })}</span><Button size="small" variant="quiet" onClick={onHide}>{t('common:dismiss')}</Button></li>;
  }
}

/** Deletions under way, and those that ended while this window looks, until they are put aside. */
export function DeletionStrip({ titleOf }: { readonly titleOf: (sessionId: string) => string | null }): ReactNode {
  const { t } = useTranslation('deletion');
  const jobs = useShow(({ deletions }) => deletions);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(jobs.filter(({ situation }) => situation.kind !== 'running').map(({ deletionId }) => deletionId)));
  const shown = jobs.filter(({ deletionId }) => !hidden.has(deletionId)).slice(-3);
  if (shown.length === 0) return null;
  return <ul className={css['strip']} aria-label={t('strip.label')}>{shown.map((job) => <Job key={job.deletionId} job={job} title={titleOf(job.sessionId)} onHide={() => { setHidden(new Set([...hidden, job.deletionId])); }} />)}</ul>;
}
