import type { Bilingual } from '../runsheet/item.ts';
import type { Marker } from './markers.ts';

/** Language of an exported file. */
export type MarkerLanguage = 'zh' | 'en';

const WORDS: Readonly<Record<MarkerLanguage, Readonly<Record<'start' | 'scene' | 'highlight' | 'draw', string>>>> = {
  zh: { start: '开始', scene: '切场景', highlight: '高光', draw: '抽奖' },
  en: { start: 'Start', scene: 'Scene', highlight: 'Highlight', draw: 'Draw' },
};

const textOf = (text: Bilingual, language: MarkerLanguage): string => (language === 'zh' ? text.zh || text.en : text.en || text.zh);

/** A marker in a line: `08 面霜`, `抽奖: 09 福袋`, `高光: 全场五折`. Line breaks and control characters become spaces. */
export function markerLabel({ kind, cue, title }: Pick<Marker, 'kind' | 'cue' | 'title'>, language: MarkerLanguage): string {
  const words = WORDS[language];
  const named = [cue, textOf(title, language)].filter((part) => part !== '').join(' ');
  const line = kind === 'start' || kind === 'take' ? named || words.start : [words[kind], named].filter((part) => part !== '').join(': ');
  return line.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
