import { ArrowLeft, Bell, GitCompareArrows, History } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import { REPORT_PARTS, type Report } from '#shared/review/report.ts';
import type { Instant } from '#shared/time/instant.ts';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { Progress } from '../ui/Progress.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CompareView } from './CompareView.tsx';
import { ExportMenu } from './exports/ExportMenu.tsx';
import { ExportStrip } from './exports/ExportStrip.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import { MomentPanel } from './MomentPanel.tsx';
import { ReportContext, type ReportAround } from './reportContext.tsx';
import { ReportParts } from './ReportParts.tsx';
import css from './review.module.css';
import { TrialDialog } from './TrialDialog.tsx';
import { useReport, type ReportNow } from './useReport.ts';
import { useSessions, type ListedSession } from './useSessions.ts';

interface Choice { readonly version: SalesVersion; readonly againstId: SessionId | null }
interface HeadProps {
  readonly report: Report | null; readonly sessionId: SessionId; readonly choice: Choice; readonly others: readonly ListedSession[]; readonly isComparing: boolean;
  readonly onChoice: (choice: Choice) => void; readonly onCompare: () => void; readonly onTrial: () => void; readonly onClose: () => void;
}

/** Which version of the data, against which other show. */
function Choices({ choice, others, onChoice }: Pick<HeadProps, 'choice' | 'others' | 'onChoice'>): ReactNode {
  const { t } = useTranslation('review');
  const { dayClock } = formatsOf(useLanguage());
  return (
    <>
      <Select className={css['select']} aria-label={t('report.version')} title={t('report.versionHelp')} value={choice.version} onChange={(event) => { onChoice({ ...choice, version: event.target.value as SalesVersion }); }}>
        {(['live', 't0', 't7'] as const).map((version) => <option key={version} value={version}>{t(`version.${version}`)}</option>)}
      </Select>
      <Select className={css['select']} aria-label={t('report.against')} value={choice.againstId ?? ''} data-testid="against" onChange={(event) => { onChoice({ ...choice, againstId: event.target.value === '' ? null : (event.target.value as SessionId) }); }}>
        <option value="">{t('report.againstLast')}</option>
        {others.map((other) => <option key={other.sessionId} value={other.sessionId}>{t('report.againstOne', { title: other.title, date: dayClock(other.startedAt) })}</option>)}
      </Select>
    </>
  );
}

function Head(props: HeadProps): ReactNode {
  const { t } = useTranslation('review');
  const { report, sessionId, isComparing, onCompare, onTrial, onClose, choice } = props;
  const { dayClock } = formatsOf(useLanguage());
  const cover = report?.cover ?? null;
  const kind = cover === null ? null : cover.isTraining ? 'training' : (cover.mode ?? 'none');
  return (
    <header className={css['header']}>
      <Button variant="quiet" icon aria-label={t('report.toList')} title={t('report.toList')} onClick={onClose}><ArrowLeft size={16} /></Button>
      <h1 className={css['title']} title={cover?.title}>{cover?.title ?? t('title')}</h1>
      {kind !== null && <Tag tone={kind === 'live' ? 'ready' : kind === 'rehearsal' ? 'accent' : 'warn'}>{t(`kind.${kind}`)}</Tag>}
      {cover !== null && <span className={css['dim']}>{dayClock(cover.startedAt ?? cover.openedAt, cover.timeZone)}</span>}
      <span className={css['push']} />
      <Choices {...props} />
      <Button size="small" aria-pressed={isComparing} data-testid="compare" onClick={onCompare}><GitCompareArrows size={14} aria-hidden />{t('compare.open')}</Button>
      <Button size="small" onClick={onTrial} title={t('trial.help')}><Bell size={14} aria-hidden />{t('trial.open')}</Button>
      {typeof cover?.startedAt === 'number' && <a className={css['button']} href={`/console?replay=${encodeURIComponent(sessionId)}`} title={t('replayHelp')}><History size={14} aria-hidden />{t('replay')}</a>}
      <ExportMenu sessionId={sessionId} version={choice.version} />
      <LanguageButton />
    </header>
  );
}

function Index({ isWhole }: { readonly isWhole: boolean }): ReactNode {
  const { t } = useTranslation('review');
  return (
    <nav className={css['index']} aria-label={t('report.parts')}>
      <ol>{REPORT_PARTS.map((part, place) => <li key={part}><a href={`#part-${part}`} data-waiting={(place > 3 && !isWhole) || undefined}><span>{place + 1}</span>{t(`part.${part}`)}</a></li>)}</ol>
    </nav>
  );
}

/** Why there is nothing to read, or not all of it, and what can be done. */
function Standing({ now, again, cancel, onClose }: { readonly now: ReportNow; readonly again: () => void; readonly cancel: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'common']);
  if (now.isMissing) return <EmptyState title={t('report.missing')} help={t('report.missingHelp')}><Button variant="primary" onClick={onClose}>{t('report.toList')}</Button></EmptyState>;
  if (now.failed !== null) return <div className={css['standing']} role="alert"><b>{t('report.failed')}</b><span>{now.failed}</span><Button size="small" variant="primary" onClick={again}>{t('common:retry')}</Button></div>;
  if (now.progress >= 1) return null;
  return <div className={css['standing']} role="status" data-testid="computing"><span>{t(now.report === null ? 'report.opening' : 'report.computing')}</span><Progress value={now.progress} label={t('report.computing')} className={css['bar']} /><Button size="small" onClick={cancel}>{t('common:cancel')}</Button></div>;
}

/** One session: the verdict first, then everything behind it. */
export function ReportView({ sessionId, onOpen, onClose }: { readonly sessionId: SessionId; readonly onOpen: (id: SessionId) => void; readonly onClose: () => void }): ReactNode {
  const [choice, setChoice] = useState<Choice>({ version: 'live', againstId: null });
  const [{ chosen, follows }, setChosen] = useState<{ readonly chosen: Instant | null; readonly follows: number }>({ chosen: null, follows: 0 });
  const choose = useCallback<ReportAround['choose']>((at, isFollowed = false) => { setChosen((before) => ({ chosen: at, follows: isFollowed ? before.follows + 1 : 0 })); }, []);
  const [isComparing, setComparing] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const { list } = useSessions();
  const now = useReport({ sessionId, ...choice });
  const { report } = now;
  const others = useMemo(() => (list.kind === 'read' ? list.sessions.filter((each) => each.sessionId !== sessionId && each.startedAt !== null) : []), [list, sessionId]);
  const around = useMemo<ReportAround | null>(() => (report === null ? null : { cover: report.cover, chosen, choose }), [report, chosen, choose]);
  return (
    <div className={css['screen']} data-testid="report">
      <Head report={report} sessionId={sessionId} choice={choice} others={others} isComparing={isComparing} onChoice={setChoice} onCompare={() => { setComparing(!isComparing); }} onTrial={() => { setTrying(true); }} onClose={onClose} />
      <StaleBanner />
      <ExportStrip sessionId={sessionId} />
      <Standing now={now} again={now.again} cancel={now.cancel} onClose={onClose} />
      {report !== null && around !== null && (
        <ReportContext value={around}>
          <div className={css['report']}>
            {isComparing ? <CompareView report={report} others={others} trends={list.kind === 'read' ? list.trends : []} isReading={list.kind === 'reading' || (list.kind === 'read' && list.isReading)} onOpen={onOpen} /> : <><Index isWhole={report.rest !== null} /><main className={css['parts']}><ReportParts report={report} /></main></>}
            {chosen !== null && <MomentPanel sessionId={sessionId} at={chosen} follows={follows} />}
          </div>
          {isTrying && <TrialDialog sessionId={sessionId} onClose={() => { setTrying(false); }} />}
        </ReportContext>
      )}
    </div>
  );
}
