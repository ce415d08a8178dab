import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formulaOf } from '#shared/review/names.ts';
import type { AnnexPart } from '#shared/review/report.ts';
import { DASH } from '../../ui/format.ts';
import { DataTable, Part } from '../DataTable.tsx';
import { useReportWords } from '../reportContext.tsx';
import css from '../review.module.css';

/** Part 17: what words mean here, what alarms stood at, who took data out. */
export function Annex({ annex }: { readonly annex: AnnexPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics', 'health']);
  const words = useReportWords();
  const tr = t as (key: string, options: object) => string;
  const nameOf = (fact: string): string => tr(`metrics:fact.${fact}`, { defaultValue: fact });
  const limits = annex.thresholds.flatMap(({ values }) => Object.entries(values)).map(([name, value]) => ({ name, value }));
  return (
    <Part id="part-annex" n={17} title={t('part.annex')} help={t('annex.help', { latency: annex.latencyMs / 1_000, tail: annex.tailMs / 1_000 })}>
      <details className={css['details']}><summary>{t('annex.definitions', { n: annex.metrics.length })}</summary>
        <DataTable label={t('annex.definitionsOf')} none="" rows={annex.metrics} keyOf={({ id }) => id} columns={[{ id: 'name', label: t('metrics:column.metric'), cell: ({ id }) => tr(`metrics:name.${id}`, { defaultValue: id }) }, { id: 'line', label: t('metrics:column.line'), cell: (metric) => formulaOf(metric, nameOf, words.whole) }, { id: 'small', label: t('annex.small'), cell: ({ smallSampleBelow }) => (smallSampleBelow === null ? DASH : `${nameOf(smallSampleBelow.fact)} ${words.decimal(smallSampleBelow.min)}`) }]} />
      </details>
      <details className={css['details']}><summary>{t('annex.thresholds')}</summary>
        <DataTable label={t('annex.thresholds')} none="" rows={limits} keyOf={({ name }) => name} columns={[{ id: 'name', label: t('annex.threshold'), cell: ({ name }) => tr(`health:settings.${name}`, { defaultValue: name }) }, { id: 'value', label: t('annex.value'), isNumber: true, cell: ({ name, value }) => words.fine(name.endsWith('Ms') ? value / 1_000 : value) }]} />
      </details>
      <h3 className={css['sub']}>{t('annex.exports')}</h3>
      <DataTable
        label={t('annex.exports')} none={t('annex.noExports')} rows={annex.exports} keyOf={({ id }) => id}
        columns={[{ id: 'at', label: t('column.when'), isNumber: true, cell: ({ at }) => words.day(at) }, { id: 'by', label: t('column.by'), cell: ({ by, approvedBy }) => (approvedBy === null ? by : t('annex.agreed', { by, other: approvedBy })) }, { id: 'format', label: t('annex.format'), cell: ({ format, raw }) => `${format.toUpperCase()} · ${t(raw ? 'annex.raw' : 'annex.masked')}` }, { id: 'outcome', label: t('column.state'), cell: ({ outcome }) => tr(`exports.outcome.${outcome}`, { defaultValue: outcome }) }, { id: 'sha', label: 'SHA-256', cell: ({ sha256 }) => (sha256 === null ? DASH : <code title={sha256}>{sha256.slice(0, 12)}</code>) }, { id: 'reason', label: t('annex.reason'), cell: ({ reason }) => (reason === '' ? DASH : reason) }]}
      />
      <p className={css['dim']}>{t('annex.privacy', { looked: annex.lookedAtNames, erased: annex.erasedViewers })}</p>
    </Part>
  );
}
