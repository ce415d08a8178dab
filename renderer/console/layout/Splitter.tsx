import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import type { Edge } from './layoutSizes.ts';
import css from './layout.module.css';

export interface SplitterProps { readonly edge: Edge; readonly value: number; readonly onMove: (edge: Edge, value: number) => void; readonly onReset: (edge: Edge) => void }

/** +1 when dragging right or down makes the panel larger. */
const DIRECTION: Readonly<Record<Edge, 1 | -1>> = { left: 1, right: -1, bottom: -1 };

/** The edge between two panels: drag, or arrow keys in steps of 16 px; double-click puts it back. */
export function Splitter({ edge, value, onMove, onReset }: SplitterProps): ReactNode {
  const { t } = useTranslation('console');
  const drag = useRef<{ readonly from: number; readonly value: number } | null>(null);
  const isUpright = edge !== 'bottom';
  const at = (event: PointerEvent): number => (isUpright ? event.clientX : event.clientY);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: at(event), value };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current !== null) onMove(edge, drag.current.value + (at(event) - drag.current.from) * DIRECTION[edge]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [less, more] = isUpright ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const by = event.key === more ? 16 : event.key === less ? -16 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(edge, value + by * DIRECTION[edge]);
  };
  const done = (): void => { drag.current = null; };
  return (
    <div
      role="separator" tabIndex={0} aria-orientation={isUpright ? 'vertical' : 'horizontal'} aria-label={t(`layout.${edge}`)} aria-valuenow={value} title={t('layout.hint')}
      className={classes(css['splitter'], css[edge])} onPointerDown={onPointerDown} onPointerMove={onPointerMove} onPointerUp={done} onPointerCancel={done}
      onDoubleClick={() => onReset(edge)} onKeyDown={onKeyDown}
    />
  );
}
