import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '#shared/review/report.ts';
import { Cover } from './parts/Cover.tsx';
import { Goals } from './parts/Goals.tsx';
import { Timeline } from './parts/Timeline.tsx';
import { Verdict } from './parts/Verdict.tsx';
import css from './review.module.css';

/** Read after the first four parts are on the screen. */
const Rest = lazy(async () => import('./parts/RestParts.tsx'));

/** The report from top to bottom: who and when, the verdict, goals, the axis; then the rest once it is computed. */
export function ReportParts({ report }: { readonly report: Report }): ReactNode {
  const { t } = useTranslation('review');
  return (
    <>
      <Verdict verdict={report.verdict} />
      <Cover cover={report.cover} />
      <Goals goals={report.goals} />
      <Timeline timeline={report.timeline} />
      {report.rest === null ? <p className={css['none']}>{t('report.restComing')}</p> : <Suspense fallback={<p className={css['none']}>{t('report.restComing')}</p>}><Rest rest={report.rest} timeline={report.timeline} /></Suspense>}
    </>
  );
}
