import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Categories the list comes with, and the one of words a room adds itself; a list from elsewhere may hold others. */
const KNOWN = [
  'ABSOLUTE', 'PRICE', 'MEDICAL', 'HEALTHFOOD', 'INFANT', 'FINANCE', 'AUTHORITY', 'DISPARAGE', 'IP', 'OFFPLATFORM', 'INDUCE', 'LOTTERY', 'GAMBLING', 'SUPERSTITION', 'PORN', 'DISCRIM', 'BANNED', 'ALCOHOL', 'EDU', 'MINORS',
  'EVASION', 'PII', 'NEG_SIGNAL', 'GREEN', 'ORIGIN', 'REVIEW', 'DISCLOSURE', 'ROOM',
] as const;

/** How a category of the list is called; one nobody knows, by its own name. */
export function useCategoryWords(): (category: string) => string {
  const { t } = useTranslation('words');
  return useCallback((category) => {
    const known = KNOWN.find((each) => each === category);
    return known === undefined ? category : t(`category.${known}`);
  }, [t]);
}
