import type { ReactNode } from 'react';
import { FigureTiles } from './FigureTiles.tsx';
import css from './MetricsStrip.module.css';
import { TimeAxisChart } from './TimeAxisChart.tsx';

/** The bottom of the console: the figures now, and the whole show on one time axis. */
export function MetricsStrip(): ReactNode {
  return (
    <div className={css['strip']}>
      <FigureTiles />
      <TimeAxisChart />
    </div>
  );
}
