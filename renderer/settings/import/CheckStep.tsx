import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import type { ImportKind } from '../sections.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { DetailFields } from './DetailFields.tsx';
import css from './import.module.css';
import { checkImport, FIELDS, type ImportCheck } from './importKinds.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import { currencyProblem, runsheetDetailProblem } from './showDetails.ts';
import type { ImportWizard } from './useImport.ts';
import { readiness, type OpenFile } from './wizard.ts';

interface CheckStepProps { readonly kind: ImportKind; readonly file: OpenFile; readonly isSending: boolean; readonly wizard: ImportWizard }

function FileHead({ file, wizard }: Pick<CheckStepProps, 'file' | 'wizard'>): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <div className={css['fileHead']}>
      <b>{file.name}</b>
      <span className={css['limits']}>{t('import.read', { rows: file.grid.rows.length, from: file.grid.from })}</span>
      <label>{t('import.headerRow')}<Input type="number" min={1} max={file.grid.rows.length} value={file.headerRow + 1} onChange={(event) => { wizard.act({ kind: 'headerRowMoved', row: Number(event.target.value) - 1 }); }} /></label>
      <Button size="small" onClick={() => { wizard.act({ kind: 'startedOver' }); }}>{t('import.change')}</Button>
    </div>
  );
}

function SendFoot({ kind, file, isSending, wizard, check }: CheckStepProps & { readonly check: ImportCheck }): ReactNode {
  const { t } = useTranslation('settings');
  const ready = readiness(check, file.goodRowsOnly);
  const detail = kind === 'runsheet' && wizard.mode === 'merge' ? null : kind === 'runsheet' ? runsheetDetailProblem(wizard.details) : currencyProblem(wizard.details);
  const detailText = detail === null ? null : detail === 'currencyBad' ? t('room.currencyBad') : t(`import.${detail}`);
  const reason = ready === 'blocked' ? t('import.blocked', { n: check.errors.length }) : ready === 'noneGood' ? t('import.noneGood') : detailText;
  return (
    <Card>
      {check.errors.length > 0 && check.good > 0 ? (
        <label className={css['choice']}>
          <input type="checkbox" checked={file.goodRowsOnly} onChange={(event) => { wizard.act({ kind: 'goodRowsChosen', only: event.target.checked }); }} />
          <div><b>{t('import.goodOnly', { good: check.good, bad: check.bad })}</b><span>{t('import.goodOnlyHint')}</span></div>
        </label>
      ) : null}
      {wizard.refused === null ? null : <Hint tone="bad" title={t('import.refused')}>{wizard.refused}</Hint>}
      <div className={css['foot']}>
        <Button variant="primary" size="large" busy={isSending} disabledReason={isSending ? t('import.sending') : reason} onClick={() => { void wizard.send(check.imported, check.good, file.mapping); }}>{t(isSending ? 'import.sending' : 'import.send', { n: check.good })}</Button>
        {reason === null ? null : <span className={css['limits']} role="status">{reason}</span>}
      </div>
    </Card>
  );
}

/** What was understood of the file, what is wrong with it, and the decision. */
export function CheckStep(props: CheckStepProps): ReactNode {
  const { t } = useTranslation('settings');
  const { kind, file, wizard } = props;
  const { currency } = wizard.details;
  const check = useMemo(() => checkImport(kind, file.grid, file.headerRow, file.mapping, currencyProblem(wizard.details) === null ? currency : 'CNY'), [kind, file.grid, file.headerRow, file.mapping, currency, wizard.details]);
  const used = FIELDS[kind].filter((field) => (file.mapping[field] ?? null) !== null).length;
  return (
    <>
      <Card><FileHead file={file} wizard={wizard} />{wizard.mode === 'merge' && kind === 'runsheet' ? null : <DetailFields kind={kind} details={wizard.details} onChange={wizard.setDetails} />}</Card>
      <Card title={t('import.problems')} tools={<span className={css['counts']}>{check.errors.length > 0 ? <Tag tone="air">{t('import.errors', { n: check.errors.length })}</Tag> : null}{check.warnings.length > 0 ? <Tag tone="warn">{t('import.warnings', { n: check.warnings.length })}</Tag> : null}</span>}>
        <ProblemList kind={kind} check={check} />
      </Card>
      <Card title={t('import.steps.columns')} tools={<Tag>{t('import.mapped', { used, all: (file.grid.rows[file.headerRow] ?? []).length })}</Tag>}>
        <ColumnTable kind={kind} file={file} onAction={wizard.act} />
      </Card>
      <Card title={t('import.preview')}><PreviewTable imported={check.imported} /></Card>
      <div className={css['decision']}><SendFoot {...props} check={check} /></div>
    </>
  );
}
