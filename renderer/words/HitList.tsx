import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import type { WordSeverity } from '#shared/compliance/lexicon.ts';
import { Tag, type Tone } from '../ui/Tag.tsx';
import { toldHits } from './toldHits.ts';
import css from './words.module.css';

const TONES: Readonly<Record<WordSeverity, Tone>> = { block: 'air', warn: 'warn', mask: 'accent', signal: 'plain' };

/** What was met, one line a word: how grave, why by law, what to do. */
export function HitList({ hits }: { readonly hits: readonly JudgedHit[] }): ReactNode {
  const { t } = useTranslation('words');
  return (
    <ul className={css['hits']}>
      {toldHits(hits).map((hit) => (
        <li key={`${hit.entry.id} ${hit.start}`} data-testid="word-hit">
          <Tag tone={hit.standing === 'stands' ? TONES[hit.severity] : 'ready'}>{hit.standing === 'stands' ? t(`severity.${hit.severity}`) : t(`standing.${hit.standing}`)}</Tag>
          <b>{hit.text}</b>
          <span className={css['why']}>{hit.entry.legalBasis}</span>
          <span className={css['advice']}>{hit.isDisguised ? `${t('disguised', { term: hit.entry.term })} · ` : ''}{hit.entry.suggestion}{hit.entry.allowCondition === '' ? '' : ` · ${t('allowedWhen', { when: hit.entry.allowCondition })}`}</span>
        </li>
      ))}
    </ul>
  );
}
