import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { DECK_TABS, deckTab, type DeckTab } from './deckTab.ts';
import { MixerPanel } from './MixerPanel.tsx';
import css from './obsdesk.module.css';
import { OutputsPanel } from './OutputsPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

const PANELS = { mixer: MixerPanel, sources: SourcesPanel, outputs: OutputsPanel } as const satisfies Record<DeckTab, () => ReactNode>;

/** Escape closes the deck, but not from a dialog or a box in it that Escape closes itself. */
function closeOnEscape(event: KeyboardEvent): void {
  const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
  if (event.key === 'Escape' && !event.defaultPrevented && !isInDialog) deckTab.set(null);
}

/** The desk of OBS, opened beside the row on air: mixer, sources, outputs. */
export function Deck({ tab }: { readonly tab: DeckTab }): ReactNode {
  const { t } = useTranslation(['desk', 'common']);
  const isUp = useShow(({ obs }) => obs.connection.kind === 'connected');
  const Panel = PANELS[tab];
  return (
    <section className={css['deck']} aria-label={t('desk:deck.title')} data-testid="deck" onKeyDown={closeOnEscape}>
      <header className={css['deckHead']}>
        <Tabs tabs={DECK_TABS.map((id) => ({ id, label: t(`desk:deck.${id}`) }))} value={tab} onChange={(next) => deckTab.set(next)} label={t('desk:deck.title')} />
        <Button variant="quiet" size="small" icon aria-label={t('common:close')} onClick={() => deckTab.set(null)}><X size={14} /></Button>
      </header>
      <div className={css['deckBody']}>{isUp ? <Panel /> : <EmptyState title={t('desk:noObs')} help={t('desk:noObsHelp')} />}</div>
    </section>
  );
}
