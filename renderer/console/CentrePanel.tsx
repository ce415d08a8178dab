import type { ReactNode } from 'react';
import { useRole } from '../state/hooks.ts';
import { useStoredValue } from '../state/stored.ts';
import { classes } from '../ui/classes.ts';
import css from './centre.module.css';
import { HostCuePanel } from './host/HostCuePanel.tsx';
import { LotteryBar } from './lottery/LotteryBar.tsx';
import { NextCard } from './now/NextCard.tsx';
import { NowCard } from './now/NowCard.tsx';
import { Deck } from './obsdesk/Deck.tsx';
import { deckTab } from './obsdesk/deckTab.ts';
import { DeskNotices } from './obsdesk/DeskNotices.tsx';
import { MixerStrip } from './obsdesk/MixerStrip.tsx';
import { Monitors } from './picture/Monitors.tsx';
import { SceneBar } from './picture/SceneBar.tsx';
import { SalesBar } from './sales/SalesBar.tsx';
import { salesOpen } from './sales/salesOpen.ts';
import { SalesPanel } from './sales/SalesPanel.tsx';

/** The middle of the desk: what viewers see, what is being sold, what the host is told. */
export function CentrePanel(): ReactNode {
  const isProducer = useRole() === 'producer';
  const [tab] = useStoredValue(deckTab);
  const [isSales] = useStoredValue(salesOpen);
  const open = isProducer ? tab : null;
  return (
    <div className={css['centre']}>
      <Monitors />
      <SceneBar />
      {isProducer && <><MixerStrip /><DeskNotices /></>}
      {isProducer && <LotteryBar />}
      <div className={classes(css['cards'], open !== null && css['withDeck'])}>
        <NowCard />
        {open === null ? <div className={css['side']}><SalesBar />{isSales ? <SalesPanel /> : <><NextCard /><HostCuePanel /></>}</div> : <Deck tab={open} />}
      </div>
    </div>
  );
}
