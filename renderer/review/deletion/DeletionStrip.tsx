import { Trash2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DELETION_STEPS, type DeletionProgress, type SessionDeletion } from '#shared/deletion/deletion.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Progress } from '../../ui/Progress.tsx';
import css from '../review.module.css';

const EVERY_MS = 500;

/** Where deletions stand that are being worked on, asked only while there is one; null = not told yet. */
function useProgress(isRunning: boolean): readonly DeletionProgress[] | null {
  const { query } = useDesk().link;
  const [running, setRunning] = useState<readonly DeletionProgress[] | null>(null);
  useEffect(() => {
    if (!isRunning) return undefined;
    const ask = (): void => void query({ kind: 'deletionProgress' }).then((answer) => { if (answer.kind === 'ok') setRunning(answer.value.running); });
    ask();
    const timer = setInterval(ask, EVERY_MS);
    return () => { clearInterval(timer); setRunning(null); };
  }, [query, isRunning]);
  return running;
}

/** One that is agreed to: the step it is at, or that it waits. There is no way back from here, and no button that says so. */
function Running({ job, name, told }: { readonly job: SessionDeletion; readonly name: string; readonly told: readonly DeletionProgress[] | null }): ReactNode {
  const { t } = useTranslation('deletion');
  const { whole } = formatsOf(useLanguage());
  const isOnAir = useShow(({ show, obs }) => show.kind === 'running' || ['starting', 'live', 'reconnecting'].includes(obs.stream.kind));
  const now = told?.find(({ deletionId }) => deletionId === job.deletionId);
  const title = t('strip.running', { title: name });
  const step = now === undefined ? null : t('strip.stepOf', { n: DELETION_STEPS.indexOf(now.step) + 1, of: DELETION_STEPS.length, step: t(`strip.step.${now.step}`, { rows: whole(now.rows), of: whole(now.of) }) });
  return (
    <li data-testid="deletion-running">
      <Trash2 size={14} aria-hidden /><span>{title}</span>
      {now !== undefined && <Progress value={now.of === 0 ? DELETION_STEPS.indexOf(now.step) / DELETION_STEPS.length : now.rows / now.of} label={title} className={css['bar']} />}
      <span className={css['dim']}>{step ?? (told === null ? null : t(isOnAir ? 'strip.waits' : 'strip.queued'))}</span>
    </li>
  );
}

function Job({ job, title, told, onHide }: { readonly job: SessionDeletion; readonly title: string | null; readonly told: readonly DeletionProgress[] | null; readonly onHide: () => void }): ReactNode {
  const { t } = useTranslation(['deletion', 'common']);
  const name = title ?? t('strip.unnamed');
  switch (job.situation.kind) {
    case 'running': return <Running job={job} name={name} told={told} />;
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
  const told = useProgress(shown.some(({ situation }) => situation.kind === 'running'));
  if (shown.length === 0) return null;
  return <ul className={css['strip']} aria-label={t('strip.label')}>{shown.map((job) => <Job key={job.deletionId} job={job} title={titleOf(job.sessionId)} told={told} onHide={() => { setHidden(new Set([...hidden, job.deletionId])); }} />)}</ul>;
}
