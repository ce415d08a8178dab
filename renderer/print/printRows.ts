import type { Forecast } from '#shared/runsheet/forecast.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { Language } from '../i18n/resources.ts';

export interface PrintRow { readonly item: RunsheetItem; /** Null: an ad-lib has no place in the plan. */ readonly start: number | null; readonly points: readonly string[] }

/** Every row as it is laid out on paper, ad-libs last. */
export function printRows(sheet: Runsheet, forecast: Forecast, language: Language): { readonly plan: readonly PrintRow[]; readonly adLibs: readonly PrintRow[] } {
  const row = (item: RunsheetItem, start: number | null): PrintRow => {
    const [first, second] = language === 'en' ? [item.talkingPoints.en, item.talkingPoints.zh] : [item.talkingPoints.zh, item.talkingPoints.en];
    return { item, start, points: first.length > 0 ? first : second };
  };
  return { plan: sheet.items.map((item, index) => row(item, forecast.rows[index]?.plannedStart ?? null)), adLibs: sheet.adLibs.map((item) => row(item, null)) };
}
