import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input, Select } from '../../ui/Field.tsx';
import type { ImportKind } from '../sections.ts';
import css from '../settings.module.css';
import { currencyProblem, runsheetDetailProblem, timeZones, type ShowDetails } from './showDetails.ts';

interface DetailFieldsProps { readonly kind: ImportKind; readonly details: ShowDetails; readonly onChange: (details: ShowDetails) => void }

/** What the file does not say: title, day and zone of a show; the currency of prices. */
export function DetailFields({ kind, details, onChange }: DetailFieldsProps): ReactNode {
  const { t } = useTranslation('settings');
  const zones = useMemo(() => timeZones(), []);
  const problem = kind === 'runsheet' ? runsheetDetailProblem(details) : currencyProblem(details);
  if (kind === 'products') {
    return <div className={css['grid']}><Field label={t('import.currency')} error={problem === null ? null : t('room.currencyBad')}>{(ids) => <Input {...ids} maxLength={3} value={details.currency} onChange={(event) => { onChange({ ...details, currency: event.target.value.toUpperCase() }); }} />}</Field></div>;
  }
  return (
    <div className={css['grid']}>
      <Field label={t('import.titleField')} error={problem === 'titleBad' ? t('import.titleBad') : null}>{(ids) => <Input {...ids} maxLength={200} value={details.title} onChange={(event) => { onChange({ ...details, title: event.target.value }); }} />}</Field>
      <Field label={t('import.date')} error={problem === 'dateBad' ? t('import.dateBad') : null}>{(ids) => <Input {...ids} type="date" value={details.date} onChange={(event) => { onChange({ ...details, date: event.target.value }); }} />}</Field>
      <Field label={t('import.timeZone')} help={t('import.timeZoneHint')} error={problem === 'timeZoneBad' ? t('import.timeZoneBad') : null}>{(ids) => (
        <Select {...ids} value={details.timeZone} onChange={(event) => { onChange({ ...details, timeZone: event.target.value }); }}>{zones.map((zone) => <option key={zone} value={zone}>{zone}</option>)}</Select>
      )}</Field>
    </div>
  );
}
