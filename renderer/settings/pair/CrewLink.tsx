import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CREW_COLUMNS, crewLink, crewViewOf, toggleColumn, type CrewView } from '../../crew/crewColumns.ts';
import { useSheet } from '../../state/hooks.ts';
import { Field, Select } from '../../ui/Field.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Card } from '../parts/Section.tsx';
import css from '../settings.module.css';
import own from './crewLink.module.css';
import { QrCode } from './QrCode.tsx';

/** A viewer link that opens the crew table with the role and the columns chosen here. The ticket is the same: it works once. */
export function CrewLink({ url }: { readonly url: string }): ReactNode {
  const { t } = useTranslation(['live', 'settings']);
  const sheet = useSheet();
  const [view, setView] = useState<CrewView>(() => crewViewOf('', null));
  const owners = [...new Set((sheet?.items ?? []).flatMap((item) => item.owners))];
  const link = crewLink(url, view);
  if (link === null) return null;
  return (
    <Card title={t('crew.linkTitle')}>
      <p className={css['note']}>{t('crew.linkHelp')}</p>
      <Field label={t('crew.owner')}>{(ids) => (
        <Select {...ids} value={view.owner ?? ''} onChange={(event) => setView({ ...view, owner: event.target.value === '' ? null : event.target.value })}>
          <option value="">{t('crew.everyone')}</option>
          {owners.map((owner) => <option key={owner} value={owner}>{owner}</option>)}
        </Select>
      )}</Field>
      <div className={own['columns']} role="group" aria-label={t('crew.columns')}>
        {CREW_COLUMNS.map((column) => <button key={column} type="button" aria-pressed={view.columns.includes(column)} onClick={() => setView({ ...view, columns: toggleColumn(view.columns, column) })}>{t(`crew.column.${column}`)}</button>)}
      </div>
      <div className={css['pairing']}>
        <QrCode className={css['qr']} text={link} label={t('settings:pair.qr')} />
        <div className={css['pairText']}><CopyLine key={link} label={t('crew.link')} value={link} /></div>
      </div>
    </Card>
  );
}
