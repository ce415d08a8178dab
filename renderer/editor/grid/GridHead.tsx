import { memo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { MAX_WIDTH, MIN_WIDTH } from '../model/columnPrefs.ts';
import type { Column } from '../model/columns.ts';
import type { Geometry } from './geometry.ts';
import css from './grid.module.css';

export interface GridHeadProps { readonly columns: readonly Column[]; readonly geometry: Geometry; readonly nameOf: (column: Column) => string; readonly onWidth: (id: string, width: number) => void }

const STEP = 16;

/** The edge of a column: dragged, or moved with the arrows, it makes the column wider or narrower. */
function Edge({ column, label, onWidth }: { readonly column: Column; readonly label: string; readonly onWidth: GridHeadProps['onWidth'] }): ReactNode {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    onWidth(column.id, column.width + by);
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: column.width };
  };
  return (
    <span
      role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={column.width} aria-valuemin={MIN_WIDTH} aria-valuemax={MAX_WIDTH} tabIndex={0} className={css['edge']} onKeyDown={onKeyDown}
      onPointerDown={onPointerDown} onPointerMove={(event) => { if (from.current !== null) onWidth(column.id, from.current.width + event.clientX - from.current.x); }}
      onPointerUp={() => { from.current = null; }} onPointerCancel={() => { from.current = null; }}
    />
  );
}

/** The names of the columns. */
export const GridHead = memo(function GridHead({ columns, geometry, nameOf, onWidth }: GridHeadProps): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <div role="row" aria-rowindex={1} className={css['head']} style={{ width: geometry.width }}>
      <div role="columnheader" aria-colindex={1} className={classes(css['rowHead'], css['corner'])}>{t('rowNumber')}</div>
      {columns.map((column, at) => (
        <div key={column.id} role="columnheader" aria-colindex={at + 2} title={nameOf(column)} style={{ width: column.width }} className={classes(css['headCell'], column.isNumeric && css['numeric'], column.derived !== null && css['derived'], at < geometry.frozen && css['frozen'])}>
          <span className={css['headName']}>{nameOf(column)}</span>
          <Edge column={column} label={t('widthOf', { column: nameOf(column) })} onWidth={onWidth} />
        </div>
      ))}
    </div>
  );
});
