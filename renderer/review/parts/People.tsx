import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeoplePart } from '#shared/review/report.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DataTable, Figure, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import { useReviewNames } from '../useReviewNames.ts';
import { useSentence } from '../useSentence.ts';
import css from '../review.module.css';

/** Part 14: the host, cues and how fast they were answered, what owners missed. */
export function People({ people }: { readonly people: PeoplePart }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const say = useSentence();
  const names = useReviewNames();
  return (
    <Part id="part-people" n={14} title={t('part.people')} help={t('people.help')}>
      <div className={css['figures']}>
        <Figure label={t('people.acknowledged')} value={words.rate(people.acknowledged)} tone={people.acknowledged.isSmallSample ? 'dim' : undefined} note={t('adherence.onTimeOf', { top: words.whole(people.acknowledged.top), bottom: words.whole(people.acknowledged.bottom) })} />
        <Figure label={t('people.median')} value={words.span(people.ackMedianMs)} note={people.ackP90Ms === null ? undefined : t('people.p90', { span: words.span(people.ackP90Ms) })} />
        <Figure label={t('people.words')} value={words.whole(people.hostWordsPerMinute)} note={people.hostWordsPerMinute === null ? t('people.nobodyListens') : undefined} />
        <Figure label={t('people.silences')} value={words.whole(people.silences.length)} />
      </div>
      <div className={css['pair']}>
        <DataTable
          label={t('people.cues')} none={t('people.noCues')} rows={people.cues} keyOf={({ cueId }) => cueId}
          columns={[{ id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'text', label: t('people.cues'), cell: ({ text }) => text }, { id: 'outcome', label: t('column.state'), cell: ({ outcome }) => <Tag tone={outcome === 'acknowledged' ? 'ready' : outcome === 'waiting' ? 'warn' : 'outline'}>{t(`people.outcome.${outcome}`)}</Tag> }, { id: 'ack', label: t('people.took'), isNumber: true, cell: ({ ackMs }) => words.span(ackMs) }]}
        />
        <DataTable
          label={t('people.misses')} none={t('people.noMisses')} rows={people.misses} keyOf={({ about, ref }, place) => `${about} ${ref} ${String(place)}`}
          columns={[{ id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'owner', label: t('column.owner'), cell: ({ owner }) => names.owner(owner) }, { id: 'what', label: t('people.misses'), cell: ({ about, params }) => say(`people.miss.${about}`, params) }]}
        />
      </div>
      {people.silences.length > 0 && <ul className={css['lines']}>{people.silences.map((each) => <li key={each.moment.at}><When moment={each.moment} /> {t('people.silent', { span: words.span(each.ms) })}</li>)}</ul>}
      {people.moderators.length > 0 && <p className={css['team']}><span className={css['dim']}>{t('people.moderators')}</span>{people.moderators.map((each) => <span key={each.name} className={css['tag']}>{names.by(each.name)}<small>{t('people.did', { answered: each.answered, hidden: each.hidden, muted: each.muted })}</small></span>)}</p>}
    </Part>
  );
}
