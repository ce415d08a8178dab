import { useTranslation } from 'react-i18next';
import { useReasonWords } from '../../feeds/reasonWords.ts';
import type { FeedHealth } from './feedHealth.ts';

/** Why a feed is down, in words: our own for failures we know, else what the other side said. Empty when there is nothing to say. */
export function useFeedReason(): (feed: FeedHealth) => string {
  const { t } = useTranslation('audience');
  const inWords = useReasonWords();
  return ({ reason }) => {
    if (reason === null) return '';
    if (reason.kind === 'words') return inWords(reason.words);
    const words = t(`feeds.failure.${reason.failure}`);
    return reason.detail === '' ? words : `${words} · ${reason.detail}`;
  };
}
