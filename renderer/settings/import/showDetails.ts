import { isKnownTimeZone } from '#shared/time/zone.ts';
import { calendarDateSchema } from '#shared/time/instant.ts';
import { currencySchema } from '#shared/commerce/money.ts';
import type { Language } from '../../i18n/resources.ts';

/** What a file does not say about the show. All text, as typed. */
export interface ShowDetails { readonly title: string; readonly date: string; readonly timeZone: string; readonly currency: string }
export type DetailProblem = 'titleBad' | 'dateBad' | 'timeZoneBad' | 'currencyBad';

/** China has one zone and its live rooms speak of it by default; elsewhere the zone of this computer is the better guess. */
export const defaultTimeZone = (language: Language, browserZone: string): string => (language === 'zh-CN' ? 'Asia/Shanghai' : browserZone);

/** Every zone the browser knows, Shanghai and UTC always among them. */
export const timeZones = (): readonly string[] => [...new Set(['Asia/Shanghai', 'UTC', ...Intl.supportedValuesOf('timeZone')])];

/** A title out of a file name: `暖冬_run-sheet.csv` -> `暖冬 run-sheet`. */
export const titleFromFile = (name: string): string => name.replace(/\.[a-z0-9]+$/iu, '').replaceAll(/[_\s]+/gu, ' ').trim().slice(0, 200);

/** The first thing missing for a run-sheet; null = complete. */
export function runsheetDetailProblem(details: ShowDetails): Exclude<DetailProblem, 'currencyBad'> | null {
  if (details.title.trim() === '') return 'titleBad';
  if (!calendarDateSchema.safeParse(details.date).success) return 'dateBad';
  return isKnownTimeZone(details.timeZone) ? null : 'timeZoneBad';
}

export const currencyProblem = (details: ShowDetails): 'currencyBad' | null => (currencySchema.safeParse(details.currency).success ? null : 'currencyBad');
