import type { RunsheetItem } from '#shared/runsheet/item.ts';

/** The talking points in the language shown, else in the other one. */
export const pointsOf = (item: RunsheetItem, language: 'zh-CN' | 'en'): readonly string[] => {
  const [first, second] = language === 'en' ? [item.talkingPoints.en, item.talkingPoints.zh] : [item.talkingPoints.zh, item.talkingPoints.en];
  return first.length > 0 ? first : second;
};
