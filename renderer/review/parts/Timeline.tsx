import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelinePart } from '#shared/review/report.ts';
import { TimeAxis } from '../axis/TimeAxis.tsx';
import { Part } from '../DataTable.tsx';
import css from '../review.module.css';

/** Everything on one axis. */
export function Timeline({ timeline }: { readonly timeline: TimelinePart }): ReactNode {
  const { t } = useTranslation('review');
  return <Part id="part-timeline" n={4} title={t('part.timeline')} help={t('axis.help')}>{timeline.until <= timeline.from ? <p className={css['none']}>{t('axis.none')}</p> : <TimeAxis timeline={timeline} />}</Part>;
}
