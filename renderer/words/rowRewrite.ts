import type { RowText } from '#shared/compliance/gate/rowTexts.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import type { CommandOf } from '#shared/show/commands.ts';

/** The edit that puts one text of a row otherwise; null for texts that are not edited as text (steps of a cue). */
export function rowRewrite(item: RunsheetItem, { field, line }: RowText, text: string): CommandOf<'editItem'> | null {
  const edit = (changes: CommandOf<'editItem'>['changes'], saw: CommandOf<'editItem'>['saw']): CommandOf<'editItem'> => ({ kind: 'editItem', itemId: item.id, changes, saw });
  const { title, talkingPoints } = item;
  const lines = (all: readonly string[]): string[] => all.map((each, index) => (index === line ? text : each));
  switch (field) {
    case 'titleZh': return edit({ title: { ...title, zh: text } }, { title });
    case 'titleEn': return edit({ title: { ...title, en: text } }, { title });
    case 'priceLine': return edit({ priceLine: text }, { priceLine: item.priceLine });
    case 'mechanism': return edit({ mechanism: text }, { mechanism: item.mechanism });
    case 'interaction': return edit({ interaction: text }, { interaction: item.interaction });
    case 'pointsZh': return edit({ talkingPoints: { ...talkingPoints, zh: lines(talkingPoints.zh) } }, { talkingPoints });
    case 'pointsEn': return edit({ talkingPoints: { ...talkingPoints, en: lines(talkingPoints.en) } }, { talkingPoints });
    case 'cueText': return null;
  }
}
