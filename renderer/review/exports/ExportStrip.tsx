import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { ExportJob } from '#shared/review/actions.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import css from '../review.module.css';

const EVERY_MS = 500;

/** How far running exports are; asked only while there is one. */
function useProgress(isRunning: boolean): ReadonlyMap<string, number> {
  const { link } = useDesk();
  const [progress, setProgress] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      void link.query({ kind: 'exportProgress' }).then((answer) => { if (answer.kind === 'ok') setProgress(new Map(answer.value.running.map(({ exportId, progress: part }) => [exportId, part]))); });
    }, EVERY_MS);
    return () => { clearInterval(timer); };
  }, [link, isRunning]);
  return progress;
}

function Job({ job, progress, onHide }: { readonly job: ExportJob; readonly progress: number; readonly onHide: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'common', 'refusals']);
  const desk = useDesk();
  const format = t(`exports.format.${job.format}`);
  const fetchIt = async (): Promise<void> => {
    const answer = await desk.link.query({ kind: 'exportLink', exportId: job.id });
    if (answer.kind !== 'ok') { desk.notices.raise({ kind: 'said', tone: 'bad', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') }); return; }
    const link = document.createElement('a');
    link.href = answer.value.path;
    link.download = answer.value.name;
    link.click();
  };
  const { situation } = job;
  switch (situation.kind) {
    case 'running': return <li data-testid="export-running"><span>{t('exports.running', { format })}</span><Progress value={progress} label={t('exports.running', { format })} className={css['bar']} /><Button size="small" onClick={() => { void desk.send({ kind: 'cancelExport', exportId: job.id }); }}>{t('common:cancel')}</Button></li>;
    case 'waiting': return <li><span>{t('exports.waiting', { format, by: job.by, reason: job.reason })}</span><Button size="small" variant="primary" onClick={() => { void desk.send({ kind: 'agreeExport', exportId: job.id }); }}>{t('exports.agree')}</Button><Button size="small" onClick={() => { void desk.send({ kind: 'declineExport', exportId: job.id }); }}>{t('exports.decline')}</Button></li>;
    case 'done': return <li data-testid="export-done"><span>{t('exports.done', { name: situation.name })}</span><Button size="small" variant="primary" onClick={() => { void fetchIt(); }}>{t('exports.save')}</Button><Button size="small" variant="quiet" onClick={onHide}>{t('common:dismiss')}</Button></li>;
    case 'failed': return <li data-bad="true"><span>{t('exports.failed', { format, why: t(`exports.problem.${situation.problem}`) })}</span><Button size="small" variant="quiet" onClick={onHide}>{t('common:dismiss')}</Button></li>;
    case 'cancelled': case 'declined': return null;
  }
}

/** Exports of this session on their way or ready, until they are put aside. */
export function ExportStrip({ sessionId }: { readonly sessionId: SessionId }): ReactNode {
  const { t } = useTranslation('review');
  const jobs = useShow(({ review }) => review.exports);
  const [openedWith] = useState(() => new Set(jobs.filter(({ situation }) => situation.kind !== 'running' && situation.kind !== 'waiting').map(({ id }) => id)));
  const [hidden, setHidden] = useState<ReadonlySet<string>>(openedWith);
  const shown = jobs.filter((job) => job.sessionId === sessionId && !hidden.has(job.id) && !['cancelled', 'declined'].includes(job.situation.kind)).slice(-3);
  const progress = useProgress(shown.some(({ situation }) => situation.kind === 'running'));
  if (shown.length === 0) return null;
  return <ul className={css['strip']} aria-label={t('exports.open')}>{shown.map((job) => <Job key={job.id} job={job} progress={progress.get(job.id) ?? 0} onHide={() => { setHidden(new Set([...hidden, job.id])); }} />)}</ul>;
}
