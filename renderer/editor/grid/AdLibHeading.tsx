import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useEditor } from '../editorContext.ts';
import css from './grid.module.css';

/** Between the plan and the ad-libs: what follows stands outside the order. */
export function AdLibHeading({ top, count, lineIndex, width }: { readonly top: number; readonly count: number; readonly lineIndex: number; readonly width: number }): ReactNode {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <div role="row" aria-rowindex={lineIndex + 2} className={css['heading']} style={{ transform: `translateY(${String(top)}px)`, width }}>
      <div role="gridcell" className={css['headingCell']}>
        <strong>{t('adLibs')}</strong><span className={css['note']}>{t('adLibsHelp', { count })}</span>
        <Button size="small" variant="quiet" onClick={() => { void actions.rows.insertAdLib(); }}><Plus size={14} aria-hidden />{t('addAdLib')}</Button>
      </div>
    </div>
  );
}
