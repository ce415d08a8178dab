import { Clock, History, ListPlus, Repeat, Rewind } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timerReading } from '#shared/show/decideTimers.ts';
import type { ShowSituation, Timer } from '#shared/show/state.ts';
import { leaveLoop } from '../../state/commands.ts';
import { useSlotKey } from '../../state/keymap.ts';
import type { WindowSlotId } from '../../state/keySlots.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { keyCapOf } from '../../ui/keys.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CatchUpPopover } from '../catchup/CatchUpPanel.tsx';
import { timerDigits } from '../../state/timerDigits.ts';
import { TimersPanel } from '../timers/TimersPanel.tsx';
import { AdLibs } from './AdLibs.tsx';
import css from './live.module.css';
import { useLiveUi, type LivePopover } from './liveUi.ts';
import { StartFromNowDialog } from './StartFromNowDialog.tsx';

function useKeyTitle(slotId: WindowSlotId | 'startFromNow', text: string): string {
  const { t } = useTranslation('console');
  const key = useSlotKey(slotId);
  return key === null ? text : `${text} (${keyCapOf(key, t('spaceKey'))})`;
}

function Opener({ popover, slot, label, children }: { readonly popover: LivePopover; readonly slot: WindowSlotId | 'startFromNow'; readonly label: string; readonly children: ReactNode }): ReactNode {
  const ui = useLiveUi();
  const title = useKeyTitle(slot, label);
  const isOpen = ui.popover === popover;
  return <Button size="small" variant="quiet" aria-expanded={isOpen} title={title} data-popover={popover} className={classes(isOpen && css['open'])} onClick={() => ui.toggle(popover)}>{children}</Button>;
}

/** The timer that matters next: the one with the least left, else the first. */
function mostUrgent(timers: readonly Timer[], now: number): Timer | null {
  const running = timers.filter(({ clock, counts }) => clock.kind === 'running' && counts === 'down');
  return running.toSorted((a, b) => timerReading(a, now) - timerReading(b, now))[0] ?? timers[0] ?? null;
}

function NextTimer(): ReactNode {
  const now = useTick(1);
  const timers = useShow((state) => state.timers);
  const timer = now === null ? null : mostUrgent(timers, now);
  if (timer === null || now === null) return null;
  const { text, isOver } = timerDigits(timerReading(timer, now), timer.counts);
  return <span className={classes(css['nextTimer'], isOver && css['over'])}><span>{timer.label}</span><b>{text}</b></span>;
}

function Loop({ show }: { readonly show: Extract<ShowSituation, { kind: 'running' }> }): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const role = useRole();
  const leave = useAction(leaveLoop, undefined);
  const { loop } = show.sheet;
  if (show.onAir.loopPass === null || loop === null) return null;
  return (
    <span className={css['loop']} data-testid="loop">
      <Repeat size={14} aria-hidden="true" />
      <b>{t('loop.pass', { pass: show.onAir.loopPass, times: loop.times })}</b>
      {show.loopLeft ? <Tag tone="warn">{t('loop.left')}</Tag>
        : role === 'producer' && leave.reason === null && <Button size="small" busy={leave.busy} data-action="leaveLoop" onClick={() => { void leave.run(); }}>{t('console:action.leaveLoop')}</Button>}
    </span>
  );
}

function Open(): ReactNode {
  const { t } = useTranslation('live');
  const ui = useLiveUi();
  switch (ui.popover) {
    case 'timers': return <Popover title={t('timers.title')} onClose={ui.close}><TimersPanel /></Popover>;
    case 'adLibs': return <Popover title={t('adLibs.title')} onClose={ui.close}><AdLibs /></Popover>;
    case 'startFromNow': return <StartFromNowDialog onClose={ui.close} />;
    case 'catchUp': return <CatchUpPopover />;
    case null: return null;
  }
}

/** What is at hand beside the transport: ways back, ad-libs, timers, the loop, the plan re-timed from now. */
export function LiveBar({ show }: { readonly show: ShowSituation }): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const timers = useShow((state) => state.timers);
  const role = useRole();
  if (show.kind === 'empty') return null;
  const isRunning = show.kind === 'running';
  const isProducer = role === 'producer';
  return (
    <div className={css['bar']} role="toolbar" aria-label={t('bar')}>
      {isRunning && isProducer && <Opener popover="catchUp" slot="catchUp" label={t('catchUp.title')}><Rewind size={14} aria-hidden="true" /><span className={css['word']}>{t('catchUp.button')}</span></Opener>}
      {show.sheet.adLibs.length > 0 && <Opener popover="adLibs" slot="adLibs" label={t('adLibs.title')}><ListPlus size={14} aria-hidden="true" /><span className={css['word']}>{t('adLibs.button')}</span> {show.sheet.adLibs.length}</Opener>}
      <Opener popover="timers" slot="timers" label={t('timers.title')}><Clock size={14} aria-hidden="true" /><span className={css['word']}>{t('timers.button')}</span>{timers.length > 1 ? ` ${String(timers.length)}` : ''}</Opener>
      {isRunning && isProducer && <Opener popover="startFromNow" slot="startFromNow" label={t('fromNow.help')}><History size={14} aria-hidden="true" /><span className={css['word']}>{t('fromNow.button')}</span></Opener>}
      <span className={css['push']}>{isRunning && <Loop show={show} />}<NextTimer /></span>
      <Open />
    </div>
  );
}
