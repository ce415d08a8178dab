import { useTranslation } from 'react-i18next';
import type { TimeTone } from './timeTone.ts';

/** The word beside the time left: colour is never the only signal. */
export function useTimeWord(remainingMs: number, tone: TimeTone): string {
  const { t } = useTranslation('live');
  if (remainingMs <= 0) return t('tone.over');
  return t(`tone.${tone}`);
}
