import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompliancePart, TimelinePart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DataTable, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import { useReviewNames } from '../useReviewNames.ts';
import css from '../review.module.css';

/** Part 12: hits of the word list, what was stopped or let pass, what was promised on air and is still owed. */
export function Compliance({ compliance, timeline }: { readonly compliance: CompliancePart; readonly timeline: TimelinePart }): ReactNode {
  const { t } = useTranslation(['review', 'words', 'health']);
  const words = useReportWords();
  const names = useReviewNames();
  const tr = t as (key: string, options: object) => string;
  const cueOf = (runId: string): string => timeline.bands.find((band) => band.runId === runId)?.cue ?? '';
  return (
    <Part id="part-compliance" n={12} title={t('part.compliance')} help={compliance.listVersion === '' ? undefined as never : t('compliance.help', { version: compliance.listVersion })}>
      <DataTable
        label={t('compliance.hits')} none={t(compliance.listVersion === '' ? 'compliance.notChecked' : 'compliance.noHits')} rows={compliance.hits} keyOf={({ where, ref }, place) => `${where} ${ref} ${String(place)}`}
        columns={[
          { id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'where', label: t('compliance.where'), cell: ({ where, ref }) => `${t(`compliance.place.${where}`)} ${where === 'row' ? cueOf(ref) : ''}` },
          { id: 'terms', label: t('compliance.terms'), cell: ({ terms }) => <span className={css['chips']}>{terms.map((term) => <Tag key={term} tone="warn">{term}</Tag>)}</span> }, { id: 'text', label: t('compliance.text'), cell: ({ text }) => text },
          { id: 'severity', label: t('compliance.severity'), cell: ({ severity, isOverridden }) => <>{tr(`words:severity.${severity}`, { defaultValue: severity })}{isOverridden && <> · {t('compliance.overridden')}</>}</> },
        ]}
      />
      <h3 className={css['sub']}>{t('compliance.promises')}</h3>
      <DataTable
        label={t('compliance.promises')} none={t('compliance.noPromises')} rows={compliance.promises} keyOf={({ id }) => id}
        columns={[
          { id: 'when', label: t('column.when'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> }, { id: 'text', label: t('compliance.promise'), cell: ({ text }) => text }, { id: 'owner', label: t('column.owner'), cell: ({ owner }) => names.owner(owner) },
          { id: 'due', label: t('column.due'), cell: ({ dueOn, isOverdue }) => <span data-late={isOverdue || undefined}>{dueOn ?? DASH}</span> }, { id: 'state', label: t('column.state'), cell: ({ state, isOverdue }) => <Tag tone={state === 'kept' ? 'ready' : isOverdue ? 'air' : 'outline'}>{t(isOverdue ? 'compliance.state.overdue' : `compliance.state.${state}`)}</Tag> },
        ]}
      />
      {compliance.overrides.length > 0 && <><h3 className={css['sub']}>{t('compliance.overrides')}</h3><ul className={css['lines']}>{compliance.overrides.map((each) => <li key={each.id}><When moment={each.moment} /> “{each.text}” · {each.reason} · {each.evidenceId} · {names.by(each.by)}{each.isWithdrawn && <> · {t('compliance.withdrawn')}</>}</li>)}</ul></>}
      {compliance.stopped.length > 0 && <><h3 className={css['sub']}>{t('compliance.stopped')}</h3><ul className={css['lines']}>{compliance.stopped.map((each, place) => <li key={`${String(each.moment.at)} ${String(place)}`}><When moment={each.moment} /> {names.tried(each.what)} · {names.by(each.by)}</li>)}</ul></>}
      {compliance.labels.length > 0 && <><h3 className={css['sub']}>{t('compliance.labels')}</h3><ul className={css['lines']}>{compliance.labels.map((each) => <li key={`${String(each.moment.at)} ${each.about}`}><When moment={each.moment} /> {tr(`health:alert.${each.about}`, { what: '', ...each.params, defaultValue: each.about })} · {each.ms === null ? t('technical.stood') : words.span(each.ms)}</li>)}</ul></>}
    </Part>
  );
}
