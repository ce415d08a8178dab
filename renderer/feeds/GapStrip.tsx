import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedGap } from '#shared/audience/event.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';
import css from './feeds.module.css';

const SPAN_MS = 60 * 60_000;
/** A gap of seconds must still be seen in an hour. */
const MIN_WIDTH = 0.4;

/** The last hour of a source as a line, with the stretches without data cut out of it, and the newest one in words. */
export function GapStrip({ gaps, now }: { readonly gaps: readonly FeedGap[]; readonly now: number }): ReactNode {
  const { t } = useTranslation('settings');
  const formats = formatsOf(useLanguage());
  const from = now - SPAN_MS;
  // An open gap is told again with its end: of two with the same start the later telling counts.
  const newest = [...new Map(gaps.map((gap) => [gap.from, gap])).values()];
  const shown = newest.filter((gap) => (gap.until ?? now) > from);
  const last = newest.at(-1);
  if (last === undefined) return null;
  const x = (at: number): number => Math.max(0, Math.min(100, ((at - from) / SPAN_MS) * 100));
  return (
    <div className={css['gaps']}>
      <svg className={css['strip']} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={t('sources.gaps.label', { n: shown.length })}>
        <rect className={css['stripLine']} x="0" y="3" width="100" height="2" />
        {shown.map((gap) => <rect key={gap.from} className={css['stripGap']} x={x(gap.from)} y="0" width={Math.max(MIN_WIDTH, x(gap.until ?? now) - x(gap.from))} height="8" />)}
      </svg>
      <span className={css['gapWords']}>
        {last.until === null ? t('sources.gaps.open', { from: formats.clockSecond(last.from) }) : t('sources.gaps.closed', { from: formats.clockSecond(last.from), span: formats.ageWords(last.until - last.from) })}
        {' · '}{t(`sources.gaps.reason.${last.reason}`)}
      </span>
    </div>
  );
}
