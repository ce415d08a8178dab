import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TechnicalPart, TimelinePart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useMarkWords } from '../axis/useMarkWords.ts';
import { DataTable, Figure, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import { useReviewNames } from '../useReviewNames.ts';
import css from '../review.module.css';

function Incidents({ incidents }: { readonly incidents: TechnicalPart['incidents'] }): ReactNode {
  const { t } = useTranslation(['review', 'health']);
  const words = useReportWords();
  const names = useReviewNames();
  const tr = t as (key: string, options: object) => string;
  return (
    <DataTable
      label={t('technical.incidents')} none={t('technical.noIncidents')} rows={incidents} keyOf={({ id }) => id}
      columns={[
        { id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'what', label: t('technical.incidents'), cell: ({ level, topic, isDrill }) => <><Tag tone={level === 'P0' ? 'air' : 'warn'}>{level}</Tag> {tr(`health:topic.${topic}`, { defaultValue: topic })}{isDrill && <> <Tag tone="accent">{t('technical.drill')}</Tag></>}</> },
        { id: 'clocks', label: t('technical.ladder'), cell: ({ clocks }) => <span className={css['clocks']}>{clocks.map(({ name, ms, limitMs, isMissed }) => <span key={name} data-late={isMissed || undefined}>{tr(`technical.clock.${name}`, { defaultValue: name })} {words.span(ms)} / {words.span(limitMs)}{isMissed ? ` ${t('technical.missed')}` : ''}</span>)}</span> },
        { id: 'by', label: t('column.by'), cell: ({ takenBy }) => names.by(takenBy) }, { id: 'cause', label: t('technical.cause'), cell: ({ cause, followUp }) => [cause, followUp].filter((text) => text !== '').join(' → ') || DASH },
      ]}
    />
  );
}

/** Part 13: the stream, the sound, takes, alerts, incidents against their ladder. */
export function Technical({ technical, timeline }: { readonly technical: TechnicalPart; readonly timeline: TimelinePart }): ReactNode {
  const { t } = useTranslation(['review', 'health']);
  const words = useReportWords();
  const tr = t as (key: string, options: object) => string;
  const { about } = useMarkWords();
  const { takes } = technical;
  const lasted = (ms: number | null): string => (ms === null ? t('technical.stood') : words.span(ms));
  // What a rule found the first time says more than its number.
  const exampleOf = (rule: string): string => { const mark = timeline.marks.find(({ kind, params }) => kind === 'alert' && params['rule'] === rule); return mark === undefined ? '' : about(mark); };
  return (
    <Part id="part-technical" n={13} title={t('part.technical')}>
      <div className={css['figures']}>
        <Figure label={t('technical.dropped')} value={technical.droppedPct === null ? DASH : `${words.decimal(technical.droppedPct)}%`} note={technical.droppedPct === null ? t('technical.droppedUnknown') : undefined} />
        <Figure label={t('technical.outage')} value={words.span(technical.outageMs)} note={t('technical.stretches', { n: technical.outages.length })} />
        <Figure label={t('technical.stream')} value={words.length(technical.streamMs)} /><Figure label={t('technical.record')} value={words.length(technical.recordMs)} />
        <Figure label={t('technical.takes')} value={words.whole(takes.taken)} note={t('technical.takesOf', { verified: takes.verified, repaired: takes.repaired, failed: takes.failed })} />
        <Figure label={t('technical.ack')} value={takes.ackMedianMs === null ? DASH : `${words.whole(takes.ackMedianMs)} ms`} note={takes.ackP95Ms === null ? undefined : `p95 ${words.whole(takes.ackP95Ms)} ms`} />
      </div>
      {technical.outages.length + technical.audio.length > 0 && <ul className={css['lines']}>{technical.outages.map((each) => <li key={`${each.what} ${String(each.moment.at)}`}><When moment={each.moment} /> {t(`technical.what.${each.what}`)} · {lasted(each.ms)}</li>)}{technical.audio.map((each) => <li key={`${each.about} ${String(each.moment.at)}`}><When moment={each.moment} /> {tr(`technical.sound.${each.about}`, { defaultValue: each.about })} · {lasted(each.ms)}</li>)}</ul>}
      <Incidents incidents={technical.incidents} />
      <h3 className={css['sub']}>{t('technical.alerts')}</h3>
      <DataTable
        label={t('technical.alerts')} none={t('technical.noAlerts')} rows={technical.alerts} keyOf={({ rule, severity }) => `${rule} ${severity}`}
        columns={[
          { id: 'rule', label: t('technical.rule'), cell: ({ rule, severity }) => <><Tag tone={severity === 'P0' ? 'air' : severity === 'P1' ? 'warn' : 'outline'}>{severity}</Tag> {rule}</> }, { id: 'found', label: t('technical.found'), cell: ({ rule }) => exampleOf(rule) || DASH }, { id: 'raised', label: t('technical.raised'), isNumber: true, cell: ({ raised }) => words.whole(raised) },
          { id: 'total', label: t('technical.lasted'), isNumber: true, cell: ({ totalMs }) => words.span(totalMs) }, { id: 'ack', label: t('technical.acknowledged'), isNumber: true, cell: ({ acknowledged, ackMedianMs }) => `${words.whole(acknowledged)} · ${words.span(ackMedianMs)}` },
          { id: 'useless', label: t('technical.notUseful'), isNumber: true, cell: ({ notUseful }) => words.whole(notUseful) },
        ]}
      />
    </Part>
  );
}
