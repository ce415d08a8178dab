import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverPart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DataTable, Figure, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import css from '../review.module.css';

const TONES = { good: 'ready', fair: 'warn', poor: 'air', unknown: 'outline' } as const;

function Quality({ quality }: { readonly quality: CoverPart['quality'] }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const nameOf = (id: string): string => quality.feeds.find(({ sourceId, name }) => sourceId === id && name !== '')?.name ?? id;
  return (
    <details className={css['details']} data-testid="quality">
      <summary><Tag tone={TONES[quality.grade]}>{t(`quality.${quality.grade}`)}</Tag>{quality.reasons.map((reason) => <span key={reason} className={css['dim']}>{t(`quality.reason.${reason}`)}</span>)}</summary>
      <div className={css['figures']}>
        <Figure label={t('quality.capture')} value={quality.capturePct === null ? DASH : `${words.fine(quality.capturePct)}%`} note={t('quality.captureHelp')} />
        <Figure label={t('quality.gaps')} value={quality.gapPct === null ? DASH : `${words.decimal(quality.gapPct)}%`} />
        <Figure label={t('quality.identity')} value={words.fine(quality.identity)} note={t('quality.identityHelp')} />
      </div>
      <DataTable
        label={t('quality.feeds')} none={t('quality.noFeeds')} rows={quality.feeds} keyOf={({ sourceId }) => sourceId}
        columns={[
          { id: 'name', label: t('quality.feed'), cell: ({ name, sourceId }) => (name === '' ? sourceId : name) }, { id: 'events', label: t('quality.events'), isNumber: true, cell: ({ events }) => words.whole(events) },
          { id: 'duplicates', label: t('quality.duplicates'), isNumber: true, cell: ({ duplicates }) => words.whole(duplicates) }, { id: 'unread', label: t('quality.unread'), isNumber: true, cell: ({ unread }) => words.whole(unread) },
          { id: 'gaps', label: t('quality.silence'), isNumber: true, cell: ({ gapMs }) => words.span(gapMs) },
        ]}
      />
      {quality.gaps.length > 0 && <ul className={css['lines']}>{quality.gaps.map((gap) => <li key={`${gap.sourceId} ${String(gap.moment.at)}`}><When moment={gap.moment} /> {nameOf(gap.sourceId)} · {words.span(gap.ms)} · {t(`quality.gapReason.${gap.reason}`)}</li>)}</ul>}
    </details>
  );
}

/** Who, when, how long, and how far the data can be trusted. */
export function Cover({ cover }: { readonly cover: CoverPart }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  return (
    <Part id="part-cover" n={1} title={t('part.cover')}>
      <div className={css['figures']}>
        <Figure label={t('cover.started')} value={words.day(cover.startedAt)} note={cover.timeZone} />
        <Figure label={t('cover.length')} value={words.length(cover.lengthMs)} note={cover.plannedMs === null ? undefined : t('cover.planned', { length: words.length(cover.plannedMs) })} />
        <Figure label={t('cover.version')} value={t(`version.${cover.version}`)} note={t(cover.isFrozen ? 'cover.frozen' : 'cover.moving')} />
        <Figure label={t('cover.sheet')} value={cover.sheetTitle ?? DASH} />
        <Figure label={t('cover.recorded')} value={cover.recordings.length === 0 ? t('cover.notRecorded') : words.length(cover.recordings.reduce((sum, { lengthMs }) => sum + lengthMs, 0))} {...(cover.recordings.length > 0 && { note: cover.recordings.map(({ file }) => file ?? t('moment.unnamedFile')).join(' · ') })} />
      </div>
      {cover.imported !== null && <p className={css['team']} data-testid="imported"><span>{t('cover.imported', { kind: t(cover.imported.raw ? 'annex.raw' : 'annex.masked'), machine: cover.imported.machine, by: cover.imported.exportedBy, at: words.day(cover.imported.exportedAt), here: cover.imported.importedBy, on: words.day(cover.imported.importedAt) })}</span></p>}
      {cover.team.length > 0 && <p className={css['team']}><span className={css['dim']}>{t('cover.team')}</span>{cover.team.map((person) => <span key={`${person.name} ${person.role}`} className={css['tag']}>{person.name}<small>{t('cover.acts', { count: person.acts })}</small></span>)}</p>}
      <Quality quality={cover.quality} />
    </Part>
  );
}
