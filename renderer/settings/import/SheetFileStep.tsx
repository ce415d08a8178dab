import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Runsheet } from '#shared/runsheet/item.ts';
import { Button } from '../../ui/Button.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import css from './import.module.css';
import { PreviewTable } from './PreviewTable.tsx';
import type { ImportWizard } from './useImport.ts';

/** A whole run-sheet out of a JSON file: what it holds, and the decision. */
export function SheetFileStep({ name, sheet, isSending, wizard }: { readonly name: string; readonly sheet: Runsheet; readonly isSending: boolean; readonly wizard: ImportWizard }): ReactNode {
  const { t } = useTranslation('settings');
  const n = sheet.items.length;
  return (
    <>
      <Card>
        <div className={css['fileHead']}>
          <b>{name}</b>
          <span className={css['limits']}>{sheet.title} · {sheet.date} · {sheet.timeZone} · {t('import.sheetFile', { n, adLibs: sheet.adLibs.length })}</span>
          <Button size="small" onClick={() => { wizard.act({ kind: 'startedOver' }); }}>{t('import.change')}</Button>
        </div>
      </Card>
      <Card title={t('import.preview')}><PreviewTable imported={{ kind: 'runsheet', items: sheet.items }} /></Card>
      <div className={css['decision']}>
        <Card>
          {wizard.refused === null ? null : <Hint tone="bad" title={t('import.refused')}>{wizard.refused}</Hint>}
          <div className={css['foot']}><Button variant="primary" size="large" busy={isSending} disabledReason={isSending ? t('import.sending') : null} onClick={() => { void wizard.sendSheet(sheet); }}>{t(isSending ? 'import.sending' : 'import.send', { n })}</Button></div>
        </Card>
      </div>
    </>
  );
}
