import { useTranslation } from 'react-i18next';
import type { LotteryFile } from '#shared/lottery/lotteryFile.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSheet } from '../state/hooks.ts';
import { formatsOf } from '../ui/format.ts';
import { filePage, type FilePage } from './filePage.ts';
import { useLineDetail, useLineWords } from './useLineWords.ts';

/** The file of a draw as a page, in the language and zone of this window. */
export function useFilePage(): (file: LotteryFile, archived: FilePage['archived']) => string {
  const { t } = useTranslation('lottery');
  const done = useLineWords();
  const detail = useLineDetail();
  const language = useLanguage();
  const formats = formatsOf(language);
  const zone = useSheet()?.timeZone;
  return (file, archived) => filePage({ file, archived, language, t, time: (at) => formats.dayClock(at, zone), done, detail });
}
