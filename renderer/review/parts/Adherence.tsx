import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdherencePart } from '#shared/review/report.ts';
import { Button } from '../../ui/Button.tsx';
import { DASH } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DataTable, Figure, Part } from '../DataTable.tsx';
import { useReportWords, When } from '../reportContext.tsx';
import { useReviewNames } from '../useReviewNames.ts';
import css from '../review.module.css';

const TONES = { played: 'ready', again: 'accent', adLib: 'lottery', dropped: 'warn', notPlayed: 'outline' } as const;

function Edits({ edits }: { readonly edits: AdherencePart['edits'] }): ReactNode {
  const { t } = useTranslation('review');
  const names = useReviewNames();
  const [isOpen, setOpen] = useState(false);
  if (edits.length === 0) return <p className={css['dim']}>{t('adherence.noEdits')}</p>;
  return (
    <div className={css['below']}>
      <Button size="small" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{t('adherence.edits', { count: edits.length })}</Button>
      {isOpen && <ul className={css['lines']}>{edits.map((edit, i) => <li key={`${String(edit.moment.at)} ${String(i)}`}><When moment={edit.moment} /> {t(`adherence.way.${edit.way}`, { by: names.by(edit.by), what: names.edit(edit.what), n: edit.rows })} {edit.fields.length > 0 && <span className={css['dim']}>{edit.fields.map(names.cell).join(' · ')}</span>}</li>)}</ul>}
    </div>
  );
}

/** The run-sheet as planned and as played. */
export function Adherence({ adherence }: { readonly adherence: AdherencePart }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const names = useReviewNames();
  return (
    <Part id="part-adherence" n={5} title={t('part.adherence')} help={t('adherence.help')}>
      <div className={css['figures']}>
        <Figure label={t('adherence.onTime')} value={words.rate(adherence.onTime)} tone={adherence.onTime.isSmallSample ? 'dim' : undefined} note={t('adherence.onTimeOf', { top: words.whole(adherence.onTime.top), bottom: words.whole(adherence.onTime.bottom) })} />
        <Figure label={t('adherence.end')} value={words.offset(adherence.endOffsetMs)} note={t('adherence.lengths', { planned: words.length(adherence.plannedMs), actual: words.length(adherence.actualMs) })} />
        <Figure label={t('adherence.played')} value={words.whole(adherence.played)} note={t('adherence.notPlayed', { skipped: adherence.notPlayed, dropped: adherence.dropped })} />
      </div>
      <DataTable
        label={t('part.adherence')} none={t('adherence.none')} rows={adherence.rows} keyOf={(row) => `${row.runId ?? ''} ${row.itemId}`} faintOf={({ state }) => state === 'notPlayed' || state === 'dropped'}
        columns={[
          { id: 'cue', label: t('column.row'), cell: ({ cue, title }) => <><span className={css['dim']}>{cue}</span> {words.text(title)}</> },
          { id: 'state', label: t('column.state'), cell: ({ state }) => <Tag tone={TONES[state]}>{t(`adherence.state.${state}`)}</Tag> },
          { id: 'planned', label: t('adherence.planned'), isNumber: true, cell: ({ plannedAt }) => words.clock(plannedAt) }, { id: 'actual', label: t('adherence.actual'), isNumber: true, cell: ({ moment }) => <When moment={moment} /> },
          { id: 'offset', label: t('adherence.offset'), isNumber: true, cell: ({ offsetMs }) => <span data-late={(offsetMs ?? 0) > 60_000 || undefined}>{words.offset(offsetMs)}</span> },
          { id: 'length', label: t('adherence.length'), isNumber: true, cell: ({ plannedMs, actualMs }) => `${words.span(actualMs)} / ${words.span(plannedMs)}` },
          { id: 'over', label: t('adherence.over'), isNumber: true, cell: ({ overMs }) => words.offset(overMs) }, { id: 'held', label: t('adherence.held'), isNumber: true, cell: ({ heldMs, addedMs }) => (heldMs === 0 && addedMs === 0 ? DASH : `${words.span(heldMs)} · ${words.offset(addedMs)}`) },
          { id: 'by', label: t('column.by'), cell: ({ by }) => names.by(by) }, { id: 'owners', label: t('column.owner'), cell: ({ owners }) => (owners.length === 0 ? DASH : owners.map(names.owner).join(', ')) },
        ]}
      />
      <Edits edits={adherence.edits} />
    </Part>
  );
}
