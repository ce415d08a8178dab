import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { causesOf, trafficPeaks } from '#shared/metrics/catalogue/peaks.ts';
import { showMoments } from '#shared/metrics/catalogue/showMoments.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useShow } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';

/** Where the room was fullest, and what happened just before: probable causes, not proven ones. */
export function PeaksView({ now: { input } }: { readonly now: FiguresNow }): ReactNode {
  const { t } = useTranslation('metrics');
  const language = useLanguage();
  const formats = formatsOf(language);
  const state = useShow(({ show, shelf, products, desk }) => ({ show, shelf, products, desk }));
  if (input === null) return null;
  const peaks = trafficPeaks(input.buckets, input.live);
  const moments = showMoments(state, ({ zh, en }) => (language === 'en' ? (en === '' ? zh : en) : zh === '' ? en : zh));
  return (
    <section className={css['form']} aria-label={t('peaks.title')}>
      <h3>{t('peaks.title')}</h3>
      <p className={css['note']}>{peaks.length === 0 ? t('peaks.none') : t('peaks.help')}</p>
      <ul className={css['results']}>
        {peaks.map((peak) => {
          const causes = causesOf(peak, moments).map(({ label }) => label);
          return <li key={peak.minute}><b>{t('peaks.row', { time: formats.clockMinute(peak.minute), online: formats.whole(peak.online) })}</b><span className={css['note']}>{causes.length === 0 ? t('peaks.noCause') : causes.join(' · ')}</span></li>;
        })}
      </ul>
    </section>
  );
}
