import { Layers, SlidersVertical, Sparkles, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskInput } from '#shared/obs/desk/model.ts';
import { markHighlight } from '../../state/commands.ts';
import { useShow } from '../../state/hooks.ts';
import { useActionKey, useSlotKey } from '../../state/keymap.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { keyCapOf } from '../../ui/keys.ts';
import { deckTab, toggleDeck, type DeckTab } from './deckTab.ts';
import { useLane, useWatchDesk } from './deskLane.ts';
import { MeterBar } from './MeterBar.tsx';
import { useActiveInputs } from './meterHub.ts';
import { MuteButton } from './MuteButton.tsx';
import css from './obsdesk.module.css';

const ICONS = { mixer: SlidersVertical, sources: Layers, outputs: Video } as const satisfies Record<DeckTab, unknown>;

function DeckButton({ tab }: { readonly tab: DeckTab }): ReactNode {
  const { t } = useTranslation(['desk', 'console']);
  const [open] = useStoredValue(deckTab);
  const key = useSlotKey(tab);
  const Icon = ICONS[tab];
  const label = t(`desk:deck.${tab}`);
  return (
    <Button size="small" variant="quiet" aria-expanded={open === tab} className={classes(open === tab && css['open'])} title={key === null ? label : `${label} (${keyCapOf(key, t('console:spaceKey'))})`} onClick={() => toggleDeck(tab)} data-testid={`deck-${tab}`}>
      <Icon size={14} aria-hidden="true" /><span className={css['word']}>{label}</span>
    </Button>
  );
}

function StripInput({ input, isTalking }: { readonly input: DeskInput; readonly isTalking: boolean }): ReactNode {
  const { t } = useTranslation('desk');
  return (
    <li className={classes(css['stripInput'], isTalking && css['talking'])} data-input={input.name}>
      <MuteButton input={input} />
      <span className={css['stripName']} title={input.name}>{input.name}</span>
      {isTalking ? <b className={css['alarm']} role="alert">{t('mixer.mutedTalking')}</b> : <MeterBar name={input.name} isMuted={input.muted} />}
    </li>
  );
}

function Inputs(): ReactNode {
  const { t } = useTranslation('desk');
  const audio = useLane((lane) => lane.audio);
  const talkers = useLane((lane) => lane.talkers);
  const active = useActiveInputs();
  const isUp = useShow(({ obs }) => obs.connection.kind === 'connected');
  if (!isUp) return <span className={css['quiet']}>{t('mixer.noObs')}</span>;
  if (audio === null) return <span className={css['quiet']}>{t('reading')}</span>;
  // What is in use comes first; what is muted while it is not in use matters to nobody here.
  const shown = audio.filter(({ name }) => active.has(name));
  if (shown.length === 0) return <span className={css['quiet']}>{audio.length === 0 ? t('mixer.none') : t('mixer.noneInUse', { n: audio.length })}</span>;
  return <ul className={css['stripInputs']}>{shown.map((input) => <StripInput key={input.name} input={input} isTalking={talkers.some(({ name }) => name === input.name)} />)}</ul>;
}

function Highlight(): ReactNode {
  const { t } = useTranslation(['desk', 'console']);
  const mark = useAction(markHighlight, { label: '' });
  const key = useActionKey(markHighlight);
  const count = useShow(({ desk }) => desk.highlights.filter(({ what }) => what === 'highlight').length);
  return (
    <Button size="small" variant="quiet" busy={mark.busy} disabledReason={mark.reason} title={t('desk:highlight.help')} keyCap={key === null ? null : keyCapOf(key, t('console:spaceKey'))} onClick={() => { void mark.run(); }} data-testid="highlight">
      <Sparkles size={14} aria-hidden="true" /><span className={css['word']}>{t('console:action.markHighlight')}</span>{count > 0 && ` ${String(count)}`}
    </Button>
  );
}

/** The mixer in one line under the picture: what is heard, and the way to the rest of the desk of OBS. */
export function MixerStrip(): ReactNode {
  const { t } = useTranslation('desk');
  useWatchDesk('mixer');
  return (
    <section className={css['strip']} aria-label={t('mixer.title')}>
      <Inputs />
      <span className={css['push']}><Highlight /><DeckButton tab="mixer" /><DeckButton tab="sources" /><DeckButton tab="outputs" /></span>
    </section>
  );
}
