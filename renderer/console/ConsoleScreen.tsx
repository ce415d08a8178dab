import { useState, type ReactNode } from 'react';
import { CrowdProvider } from '../state/crowd/CrowdProvider.tsx';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { AudiencePanel } from './audience/AudiencePanel.tsx';
import { MetricsStrip } from './audience/MetricsStrip.tsx';
import { CentrePanel } from './CentrePanel.tsx';
import { KeymapDialog } from './keys/KeymapDialog.tsx';
import { useConsoleKeys } from './keys/useConsoleKeys.ts';
import css from './layout/layout.module.css';
import { Splitter } from './layout/Splitter.tsx';
import { useLayout } from './layout/useLayout.ts';
import { RunsheetPanel } from './runsheet/RunsheetPanel.tsx';
import { StaleBanner } from './topbar/StaleBanner.tsx';
import { TopBar } from './topbar/TopBar.tsx';
import { useLanes } from './useLanes.ts';

/** The producer's desk: run-sheet, picture and products, comments, figures. A viewer sees the same without controls. */
export default function ConsoleScreen(): ReactNode {
  const { layout, move, reset } = useLayout();
  const [showKeys, setShowKeys] = useState(false);
  useLanes();
  useConsoleKeys(() => setShowKeys(true));
  useStaleFlag();
  return (
    <CrowdProvider><div className={css['desk']} style={{ '--left': `${String(layout.left)}px`, '--right': `${String(layout.right)}px`, '--bottom': `${String(layout.bottom)}px` }}>
      <TopBar onShowKeys={() => setShowKeys(true)} />
      <main className={css['main']}>
        <div className={css['cell']}><RunsheetPanel /></div>
        <div className={`${css['cell'] ?? ''} ${css['centre'] ?? ''}`}><CentrePanel /></div>
        <div className={css['cell']}><AudiencePanel /></div>
        <Splitter edge="left" value={layout.left} onMove={move} onReset={reset} />
        <Splitter edge="right" value={layout.right} onMove={move} onReset={reset} />
      </main>
      <div className={css['bottomRow']}>
        <MetricsStrip />
        <Splitter edge="bottom" value={layout.bottom} onMove={move} onReset={reset} />
      </div>
      <StaleBanner />
      {showKeys && <KeymapDialog onClose={() => setShowKeys(false)} />}
    </div></CrowdProvider>
  );
}
