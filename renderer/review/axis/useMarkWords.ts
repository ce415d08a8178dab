import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportWords } from '../reportContext.tsx';
import type { TimelineMark } from './timelineTypes.ts';

/** What a mark says: when, what kind, what it was about. Alerts say their sentence. */
export function useMarkWords(): (mark: TimelineMark) => string {
  const { t } = useTranslation(['review', 'health']);
  const words = useReportWords();
  return useCallback(({ kind, label, severity, params, moment }) => {
    const said = words.text(label);
    const about = kind === 'alert' ? (t as (key: string, options: object) => string)(`health:alert.${String(params['about'] ?? said)}`, { ...params, defaultValue: said }) : kind === 'incident' ? (t as (key: string, options: object) => string)(`health:topic.${said}`, { defaultValue: said }) : said;
    return `${words.clock(moment.at)} ${severity === null ? '' : `${severity} `}${t(`mark.${kind}`)}${about === '' ? '' : ` ${about}`}`;
  }, [t, words]);
}
