import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportWords } from '../reportContext.tsx';
import type { TimelineMark } from './timelineTypes.ts';

export interface MarkWords {
  /** What it was about: alerts say their sentence, incidents their topic, prices from what to what. */
  readonly about: (mark: Pick<TimelineMark, 'kind' | 'label'> & { readonly params?: TimelineMark['params'] }) => string;
  /** When, how grave, what kind, and what it was about. */
  readonly whole: (mark: TimelineMark) => string;
}

const STREAMS = ['live', 'off', 'reconnecting'] as const;

export function useMarkWords(): MarkWords {
  const { t } = useTranslation(['review', 'health']);
  const words = useReportWords();
  return useMemo(() => {
    const tr = t as (key: string, options: object) => string;
    const about: MarkWords['about'] = ({ kind, label, params = {} }) => {
      const said = words.text(label);
      switch (kind) {
        case 'alert': {
          const sentence = tr(`health:alert.${String(params['about'] ?? '')}`, { ...params, defaultValue: said });
          // A sentence that lacks what it is about says less than the rule's number.
          return sentence.includes('{{') ? said : sentence;
        }
        case 'incident': return tr(`health:topic.${said}`, { defaultValue: said });
        case 'stream': { const now = STREAMS.find((each) => each === said); return now === undefined ? said : t(`streamNow.${now}`); }
        case 'price': { const { fromMinor, toMinor } = params; return typeof toMinor === 'number' ? `${said} ${typeof fromMinor === 'number' ? `${words.money(fromMinor)} → ` : ''}${words.money(toMinor)}` : said; }
        default: return said;
      }
    };
    return {
      about,
      whole: (mark) => {
        const said = about(mark);
        return `${words.clock(mark.moment.at)} ${mark.severity === null ? '' : `${mark.severity} `}${t(`mark.${mark.kind}`)}${said === '' ? '' : ` ${said}`}`;
      },
    };
  }, [t, words]);
}
