import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceVitals } from '#shared/audience/sourceVitals.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';
import css from './feeds.module.css';

/** Below this many kinds are named; the rest is a number. */
const NAMED_KINDS = 4;

/** What of a source could not be read, commonest first; nothing when all was. */
export function UnreadKinds({ kinds }: { readonly kinds: SourceVitals['unreadKinds'] }): ReactNode {
  const { t } = useTranslation('settings');
  const { whole } = formatsOf(useLanguage());
  if (kinds.length === 0) return null;
  return <p className={css['kinds']}>{t('sources.unreadKinds')}{' '}{kinds.slice(0, NAMED_KINDS).map(({ what, count }) => `${what} ×${whole(count)}`).join(' · ')}{kinds.length > NAMED_KINDS ? ` · +${kinds.length - NAMED_KINDS}` : ''}</p>;
}
