import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentPicture } from '../../state/crowd/commentFeed.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './AudiencePanel.module.css';

/** Says that the rows stand still and what came meanwhile; a press follows again. It has its place in the status line: nothing moves or is covered when it comes. */
export function FollowBadge({ picture, onBack }: { readonly picture: CommentPicture; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  if (picture.mode === 'tail') return null;
  const words = { count: picture.fresh, shown: formats.whole(picture.fresh) };
  if (picture.mode === 'held') return <div className={css['held']}>{picture.fresh === 0 ? t('comments.held') : t('comments.heldNew', words)}</div>;
  return (
    <button type="button" className={css['paused']} title={t('comments.backToNewest')} onClick={onBack}>
      {picture.fresh === 0 ? t('comments.paused') : t('comments.pausedNew', words)}
    </button>
  );
}
