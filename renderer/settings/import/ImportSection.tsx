import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { settingsHref, type ImportKind } from '../sections.ts';
import { CheckStep } from './CheckStep.tsx';
import { FilePick } from './FilePick.tsx';
import css from './import.module.css';
import { ImportMode } from './ImportMode.tsx';
import { SheetFileStep } from './SheetFileStep.tsx';
import { useImport } from './useImport.ts';

function Done({ kind, rows, onAgain, onGo }: { readonly kind: ImportKind; readonly rows: number; readonly onAgain: () => void; readonly onGo: (href: string) => void }): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <EmptyState icon={<CircleCheck size={36} />} title={t('import.done')} help={t(kind === 'runsheet' ? 'import.doneRunsheet' : 'import.doneProducts', { n: rows })}>
      {kind === 'runsheet' ? <Button variant="primary" onClick={() => { onGo(settingsHref('import', 'products')); }}>{t('import.next')}</Button> : null}
      <Button variant={kind === 'runsheet' ? 'normal' : 'primary'} onClick={() => { window.location.assign('/console'); }}>{t('import.toConsole')}</Button>
      <Button variant="quiet" onClick={onAgain}>{t('import.another')}</Button>
    </EmptyState>
  );
}

/** Brings in a run-sheet or products out of a file: pick, see what was understood, import. Nothing is sent before the last step. */
export function ImportSection({ kind, onGo }: { readonly kind: ImportKind; readonly onGo: (href: string) => void }): ReactNode {
  const { t } = useTranslation('settings');
  const wizard = useImport(kind);
  const { state } = wizard;
  const tab = (each: ImportKind): ReactNode => <Button key={each} aria-pressed={each === kind} variant={each === kind ? 'primary' : 'normal'} onClick={() => { onGo(settingsHref('import', each)); }}>{t(`import.${each}`)}</Button>;
  return (
    <Section title={t(`import.${kind}`)} intro={t('import.intro')}>
      <div className={css['kindTabs']}>{tab('runsheet')}{tab('products')}</div>
      {state.kind === 'done' ? null : <ImportMode kind={kind} wizard={wizard} />}
      {state.kind === 'picking' || state.kind === 'reading' ? (
        <FilePick kind={kind} failure={state.kind === 'picking' ? state.failure : null} reading={state.kind === 'reading' ? state.name : null} onFile={(file) => { void wizard.openFile(file); }} onSample={wizard.openSample} />
      ) : null}
      {state.kind === 'checking' || state.kind === 'sending' ? <CheckStep kind={kind} file={state.file} isSending={state.kind === 'sending'} wizard={wizard} /> : null}
      {state.kind === 'sheetRead' || state.kind === 'sheetSending' ? <SheetFileStep name={state.name} sheet={state.sheet} isSending={state.kind === 'sheetSending'} wizard={wizard} /> : null}
      {state.kind === 'done' ? <Card><Done kind={kind} rows={state.rows} onAgain={() => { wizard.act({ kind: 'startedOver' }); }} onGo={onGo} /></Card> : null}
    </Section>
  );
}
