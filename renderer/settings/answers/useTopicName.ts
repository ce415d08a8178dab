import { useTranslation } from 'react-i18next';
import { COMMENT_TOPICS } from '#shared/audience/reading/reading.ts';

/** The name of a topic; one this build does not know stays as it is. */
export function useTopicName(): (topic: string) => string {
  const { t } = useTranslation('audience');
  return (topic) => {
    const known = COMMENT_TOPICS.find((each) => each === topic);
    return known === undefined ? topic : t(`clusters.topic.${known}`);
  };
}
