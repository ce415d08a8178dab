import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportParams } from '#shared/review/reportMoment.ts';
import { closed, findingSlots, seamed } from '#shared/review/sentences.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useReportWords } from './reportContext.tsx';

/** Says a sentence of a report: amounts (`…Minor`), shares (`…Pct`) and spans (`…Ms`) are written out, names of metrics and phases are said in words. */
export function useSentence(): (key: string, params: ReportParams) => string {
  const { t } = useTranslation(['review', 'metrics', 'phases', 'health', 'audience']);
  const language = useLanguage();
  const words = useReportWords();
  return useCallback((key, params) => {
    const filled: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'number' && name.endsWith('Minor')) filled[name] = words.money(value);
      else if (typeof value === 'number' && name.endsWith('Pct')) filled[name] = `${words.decimal(value)}%`;
      else if (typeof value === 'number' && name.endsWith('Ms')) filled[name] = words.span(value);
      else if (typeof value === 'number' && name.toLowerCase().endsWith('seconds')) filled[name] = words.span(value * 1_000);
      else if (typeof value === 'number') filled[name] = Number.isInteger(value) ? words.whole(value) : words.decimal(value);
      else filled[name] = named(name, value, params, t as never);
    }
    // Both sides of a text come as `…Zh` and `…En`.
    for (const name of Object.keys(params)) {
      const [zh, en] = [params[`${name.slice(0, -2)}Zh`], params[`${name.slice(0, -2)}En`]];
      if (name.endsWith('Zh') && zh !== undefined) filled[name.slice(0, -2)] = String(language === 'en' ? (en === undefined || en === '' ? zh : en) : zh === '' ? (en ?? '') : zh);
    }
    return closed((t as (key: string, options: object) => string)(key, { ...filled, defaultValue: Object.values(filled).join(' · ') }));
  }, [t, words, language]);
}

function named(name: string, value: string, params: ReportParams, t: (key: string, options: object) => string): string {
  if (name === 'metric') return seamed(t(`metrics:name.${value}`, { defaultValue: value }));
  if (name === 'step' || name === 'from') return seamed(t(`metrics:funnel.step.${value}`, { defaultValue: value }));
  if (name === 'phase') return seamed(t(`phases:${value}`, { defaultValue: value }));
  // A sentence that lacks what it is about says less than the rule's number beside it.
  if (name === 'about') return withoutGaps(t(`health:alert.${value}`, { ...findingSlots(params), defaultValue: '' }));
  if (name === 'topic') return seamed(t(`health:topic.${value}`, { defaultValue: t(`audience:clusters.topic.${value}`, { defaultValue: value }) }));
  return value;
}

const withoutGaps = (sentence: string): string => (sentence.includes('{{') ? '' : sentence);
