import { acts as actsEn } from './en/acts.ts';
import { audience as audienceEn } from './en/audience.ts';
import { crew as crewEn } from './en/crew.ts';
import { edits as editsEn } from './en/edits.ts';
import { health as healthEn } from './en/health.ts';
import { metrics as metricsEn } from './en/metrics.ts';
import { phases as phasesEn } from './en/phases.ts';
import { review as reviewEn } from './en/review.ts';
import { words as wordsEn } from './en/words.ts';
import { acts } from './zh-CN/acts.ts';
import { audience } from './zh-CN/audience.ts';
import { crew } from './zh-CN/crew.ts';
import { edits } from './zh-CN/edits.ts';
import { health } from './zh-CN/health.ts';
import { metrics } from './zh-CN/metrics.ts';
import { phases } from './zh-CN/phases.ts';
import { review } from './zh-CN/review.ts';
import { words } from './zh-CN/words.ts';

export type WordsLanguage = 'zh' | 'en';
/** A text by its path, `subject:a.b` (the review's own need no subject), with `{{name}}` filled in; `count` chooses among its plural forms (`x_one`, `x_other`), as in windows. Without one, `otherwise`. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>, otherwise?: string) => string;

const TEXTS: Readonly<Record<WordsLanguage, Readonly<Record<string, unknown>>>> = {
  zh: { acts, audience, crew, edits, health, metrics, phases, review, words },
  en: { acts: actsEn, audience: audienceEn, crew: crewEn, edits: editsEn, health: healthEn, metrics: metricsEn, phases: phasesEn, review: reviewEn, words: wordsEn },
};

/** Texts of one language for files, which no i18next fills. What is filled in is not escaped: that is the file's own matter. */
const PLURALS: Readonly<Record<WordsLanguage, Intl.PluralRules>> = { zh: new Intl.PluralRules('zh'), en: new Intl.PluralRules('en') };

export const sayIn = (language: WordsLanguage): Say => (key, params = {}, otherwise = key) => {
  const [subject, path] = key.includes(':') ? key.split(':', 2) : ['review', key];
  const at = (place: string): unknown => place.split('.').reduce<unknown>(inside, TEXTS[language][subject ?? '']);
  const { count } = params;
  const found = (typeof count === 'number' ? at(`${path ?? ''}_${PLURALS[language].select(count)}`) ?? at(`${path ?? ''}_other`) : undefined) ?? at(path ?? '');
  return typeof found === 'string' ? found.replaceAll(/\{\{(\w+)\}\}/gu, (slot, name: string) => String(params[name] ?? slot)) : otherwise;
};

const inside = (held: unknown, name: string): unknown => (typeof held === 'object' && held !== null && Object.hasOwn(held, name) ? (held as Readonly<Record<string, unknown>>)[name] : undefined);
