import type { ReactNode } from 'react';
import css from './centre.module.css';
import { HostCuePanel } from './host/HostCuePanel.tsx';
import { NextCard } from './now/NextCard.tsx';
import { NowCard } from './now/NowCard.tsx';
import { Monitors } from './picture/Monitors.tsx';
import { SceneBar } from './picture/SceneBar.tsx';

/** The middle of the desk: what viewers see, what is being sold, what the host is told. */
export function CentrePanel(): ReactNode {
  return (
    <div className={css['centre']}>
      <Monitors />
      <SceneBar />
      <div className={css['cards']}>
        <NowCard />
        <div className={css['side']}><NextCard /><HostCuePanel /></div>
      </div>
    </div>
  );
}
