import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShow } from '../../state/hooks.ts';
import { Hint } from '../parts/Hint.tsx';
import type { ImportKind } from '../sections.ts';
import css from './import.module.css';
import type { ImportWizard, Mode } from './useImport.ts';

const MODES: readonly Mode[] = ['merge', 'replace'];

/** What importing does to what is there: rows are merged by cue, or everything is replaced (not under a loaded show). */
export function ImportMode({ kind, wizard }: { readonly kind: ImportKind; readonly wizard: ImportWizard }): ReactNode {
  const { t } = useTranslation('settings');
  const group = useId();
  const { situation, rows, products } = useShow((show) => ({ situation: show.show.kind, rows: show.show.kind === 'empty' ? 0 : show.show.sheet.items.length, products: show.products.length }));
  if (kind === 'products') return products > 0 ? <Hint tone="info">{t('import.replacesProducts', { n: products })}</Hint> : null;
  if (rows === 0) return null;
  const isLoaded = situation === 'armed' || situation === 'running';
  return (
    <fieldset className={css['modes']}>
      <legend>{t('import.mode.title', { n: rows })}</legend>
      {MODES.map((mode) => {
        const isOff = mode === 'replace' && isLoaded;
        return (
          <label key={mode} className={css['mode']} data-chosen={wizard.mode === mode} data-off={isOff || undefined}>
            <input type="radio" name={group} value={mode} checked={wizard.mode === mode} disabled={isOff} onChange={() => { wizard.setMode(mode); }} />
            <div><b>{t(`import.mode.${mode}`)}</b><span>{isOff ? t('import.running') : mode === 'replace' ? t('import.replaces', { n: rows }) : t('import.mode.mergeHelp')}</span></div>
          </label>
        );
      })}
    </fieldset>
  );
}
