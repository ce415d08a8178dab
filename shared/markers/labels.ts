import type { Bilingual } from '../runsheet/item.ts';
import type { Marker } from './markers.ts';

/** Language of an exported file. */
export type MarkerLanguage = 'zh' | 'en';

const WORDS: Readonly<Record<MarkerLanguage, Readonly<Record<'start' | 'scene' | 'highlight', string>>>> = {
  zh: { start: '开始', scene: '切场景', highlight: '高光' },
  en: { start: 'Start', scene: 'Scene', highlight: 'Highlight' },
};

const textOf = (text: Bilingual, language: MarkerLanguage): string => (language === 'zh' ? text.zh || text.en : text.en || text.zh);

/** A marker in a line: `08 面霜`, `高光: 全场五折`. Line breaks and control characters become spaces. */
export function markerLabel({ kind, cue, title }: Pick<Marker, 'kind' | 'cue' | 'title'>, language: MarkerLanguage): string {
  const words = WORDS[language];
  const said = textOf(title, language);
  const named = [cue, said].filter((part) => part !== '').join(' ');
  const line = kind === 'highlight' || kind === 'scene' ? [words[kind], said].filter((part) => part !== '').join(': ') : named === '' ? words.start : named;
  return line.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
