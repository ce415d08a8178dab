import { Clapperboard, MonitorPlay } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timer } from '#shared/show/state.ts';
import { orderedScreens, TIMER_SCREENS, type TimerScreen } from '#shared/show/timerScreens.ts';
import { setTimerScreens } from '../../state/commands.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import css from './timers.module.css';

const ICONS = { prompter: MonitorPlay, overlay: Clapperboard } as const;

const switched = (screens: readonly TimerScreen[], screen: TimerScreen): TimerScreen[] =>
  orderedScreens(screens.includes(screen) ? screens.filter((each) => each !== screen) : [...screens, screen]);

function ScreenSwitch({ timer, screen }: { readonly timer: Timer; readonly screen: TimerScreen }): ReactNode {
  const { t } = useTranslation('live');
  const isOn = timer.showOn.includes(screen);
  const { reason, busy, run } = useAction(setTimerScreens, { timerId: timer.id, showOn: switched(timer.showOn, screen) });
  const words = { label: timer.label, screen: t(`timers.screen.${screen}`) };
  const Icon = ICONS[screen];
  return (
    <Button
      size="small" variant="quiet" icon busy={busy} disabledReason={reason} aria-pressed={isOn} className={css['screen'] ?? ''}
      aria-label={`${t('timers.showOn')} ${words.screen}: ${timer.label}`} title={t(isOn ? 'timers.isOn' : 'timers.isOff', words)} onClick={() => { void run(); }}
    >
      <Icon size={14} />
    </Button>
  );
}

/** Which screens show a timer: one switch each. */
export const TimerScreens = ({ timer }: { readonly timer: Timer }): ReactNode => TIMER_SCREENS.map((screen) => <ScreenSwitch key={screen} timer={timer} screen={screen} />);

/** The same for a timer that is still to be started. */
export function ScreenChoice({ chosen, onChange }: { readonly chosen: readonly TimerScreen[]; readonly onChange: (screens: readonly TimerScreen[]) => void }): ReactNode {
  const { t } = useTranslation('live');
  return (
    <div className={css['showOn']} role="group" aria-label={t('timers.showOn')}>
      <span>{t('timers.showOn')}</span>
      {TIMER_SCREENS.map((screen) => (
        <label key={screen}><input type="checkbox" checked={chosen.includes(screen)} onChange={() => { onChange(switched(chosen, screen)); }} />{t(`timers.screen.${screen}`)}</label>
      ))}
    </div>
  );
}
