import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeaksPart } from '#shared/review/report.ts';
import { useMarkWords } from '../axis/useMarkWords.ts';
import { Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import css from '../review.module.css';

/** Part 9: where the room was fullest, and what happened just before. */
export function Peaks({ peaks }: { readonly peaks: PeaksPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useReportWords();
  const { about } = useMarkWords();
  return (
    <Part id="part-peaks" n={9} title={t('part.peaks')} help={t('metrics:peaks.help')}>
      {peaks.rows.length === 0 ? <p className={css['none']}>{t('metrics:peaks.none')}</p> : (
        <ol className={css['peaks']} data-testid="peaks">
          {peaks.rows.map((peak) => (
            <li key={peak.moment.at}>
              <p><When moment={peak.moment} /> <b>{t('peaks.online', { n: words.whole(peak.online) })}</b> {peak.times !== null && <span className={css['dim']}>{t('peaks.times', { times: words.decimal(peak.times) })}</span>}</p>
              {peak.causes.length === 0 ? <p className={css['dim']}>{t('metrics:peaks.noCause')}</p> : <ul>{peak.causes.map((cause) => <li key={`${cause.kind} ${cause.ref} ${String(cause.moment.at)}`}><When moment={cause.moment} /> {t(`mark.${cause.kind}`)} {about(cause)} <span className={css['dim']}>{t(cause.leadMs >= 0 ? 'peaks.before' : 'peaks.after', { span: words.span(Math.abs(cause.leadMs)) })}</span></li>)}</ul>}
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}
