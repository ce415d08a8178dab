import type { TFunction } from 'i18next';
import { DASH } from '../ui/format.ts';

/** A length as people say it: 2 h 04 min, 12 min, 45 s. Null = never. */
export function lengthWords(ms: number | null, t: TFunction<'review'>): string {
  if (ms === null) return DASH;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return t('length.seconds', { s: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('length.minutes', { m: minutes });
  return t('length.hours', { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, '0') });
}
