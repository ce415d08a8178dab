import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/resources.ts';
import { formatsOf } from '../ui/format.ts';
import css from './overlay.module.css';
import { useRoomFigures } from './useRoomFigures.ts';

/** Figures of the whole room: counts only, of nobody in particular, and no money. */
export function OverlayTicker({ language }: { readonly language: Language }): ReactNode {
  const { t } = useTranslation('control', { lng: language });
  const metrics = useRoomFigures();
  const { number } = formatsOf(language);
  if (metrics === null) return null;
  // What nobody ever told is left out: never a zero that is none.
  const figures = [
    metrics.online === null ? null : t('ticker.online', { n: number(metrics.online.value) }),
    metrics.views === null ? null : t('ticker.views', { n: number(metrics.views) }),
    metrics.likes === 0 ? null : t('ticker.likes', { n: number(metrics.likes) }),
    metrics.commentsLastMinute === 0 ? null : t('ticker.comments', { n: number(metrics.commentsLastMinute) }),
  ].filter((figure) => figure !== null);
  return figures.length === 0 ? null : <ul className={css['ticker']} data-testid="overlay-ticker">{figures.map((figure) => <li key={figure}>{figure}</li>)}</ul>;
}
